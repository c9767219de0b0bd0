//! Which numbers behind a blank cite in an export: those that belong to nothing round them, where they fit the numbers before them.

use super::super::facts::{Facts, numbers_of};
use super::columns::Columns;
use super::figure::figure;
use super::names::{Names, TELLING};
use super::spaced::{Apart, apart, is_told};
use super::{Own, Stand, begins_sentence, closing};
use crate::words::{self, Table};

/// Such a number is greater than all before it by no more than this: the numbers between may stand where none is read.
const REACH: u32 = 10;
/// The number of a name or a count is seldom greater, nor is one that tells by itself that it cites less.
const SMALL: u32 = 5;
/// With so many that surely cite, a number at a figure's stop hardly is a part of that.
const MANY: usize = 24;
/// As many numbers to either side are looked at for the same one.
const NEIGHBOURS: usize = 12;
/// Of the numbers behind words no more than one in so many is in no list where they cite.
const MISFITS: usize = 10;
/// The language whose words are looked for where those of the text's own are not known.
const USUAL: &str = "en";
/// So much of a text tells its language, in bytes.
const SAMPLE: usize = 2048;

/// Where those of `own` begin, ascending.
pub(super) fn find(text: &str, columns: &Columns, facts: &Facts, own: &[Own<'_>]) -> Vec<u32> {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    let Some((table, knows)) = table(sample) else {
        return Vec::new();
    };
    let plain = knows && mostly_fit(table, text, facts, own);
    let sure = own.iter().filter(|(.., stand)| stand.is_sure());
    let many = sure.count() >= MANY;
    let names = Names::new(table, text, own);
    let mut greatest = 0;
    // For each whether it cites; in doubt its own number tells.
    let mut verdicts = Vec::with_capacity(own.len());
    for (candidate, place, stand) in own {
        let most = numbers_of(candidate).max().unwrap_or(0);
        let mut verdict = match stand {
            _ if !facts.listed(candidate) => Apart::No,
            Stand::Word | Stand::Ending | Stand::Within | Stand::Eastern => Apart::No,
            Stand::Spaced => apart(
                table,
                text,
                candidate,
                place,
                plain && most <= greatest + REACH,
            ),
            Stand::Figure if !begins_sentence(place) => Apart::No,
            Stand::Figure => figure(table, text, candidate, many && most <= greatest + REACH),
            Stand::Stop | Stand::Mark | Stand::Column => Apart::Yes,
        };
        // Exports number by first use.
        let is_next = most > SMALL && most == greatest + 1;
        let is_told = || most >= TELLING && is_told(table, text, candidate, place);
        if verdict == Apart::Perhaps && (is_next || names.end(text, candidate) || is_told()) {
            verdict = Apart::Yes;
        }
        if verdict == Apart::Yes {
            greatest = greatest.max(most);
        }
        verdicts.push(verdict);
    }
    let sure = || (0..own.len()).filter(|&at| verdicts[at] == Apart::Yes);
    let citing = columns.ended_by(text, sure().map(|at| own[at].0));
    let cites = |at: usize| match verdicts[at] {
        Apart::No => false,
        Apart::Yes => true,
        Apart::Perhaps => {
            is_repeated(text, own, &verdicts, at)
                || columns
                    .ends(text, own[at].0)
                    .is_some_and(|column| citing.contains(&column))
        }
    };
    let is_apart = |stand: Stand| matches!(stand, Stand::Spaced | Stand::Figure);
    let apart = (0..own.len()).filter(|&at| is_apart(own[at].2) && cites(at));
    apart.map(|at| own[at].0.span.start).collect()
}

/// Where those of `own` begin that end their sentence, ascending, in a language whose words are known, if nothing else cites as often as
/// `others` do.
pub(super) fn closing(text: &str, facts: &Facts, own: &[Own<'_>], others: usize) -> Vec<u32> {
    match table(&text[..text.floor_char_boundary(SAMPLE)]) {
        Some((table, true)) => closing::find(table, facts, own, others),
        _ => Vec::new(),
    }
}

/// The table whose words are looked for in a text with this `sample`, and whether it is that of the text's language.
fn table(sample: &str) -> Option<(&'static Table, bool)> {
    let tongue = words::known_by(sample);
    let own = tongue.code.and_then(words::table);
    match own.filter(|own| !own.numbers.before.is_empty()) {
        Some(own) => Some((own, true)),
        None => Some((words::table(USUAL)?, tongue.may_be_english())),
    }
}

/// Whether nearly all numbers behind a word that nothing closes are in the list: numbers that count would be greater as often as not.
fn mostly_fit(table: &Table, text: &str, facts: &Facts, own: &[Own<'_>]) -> bool {
    let is_plain = |(candidate, place, stand): &&Own<'_>| {
        let verdict = |plain| apart(table, text, candidate, place, plain);
        *stand == Stand::Spaced && verdict(true) == Apart::Yes && verdict(false) == Apart::No
    };
    let (mut fitting, mut others) = (0, 0);
    for (candidate, ..) in own.iter().filter(is_plain) {
        let fits = facts.listed(candidate);
        fitting += usize::from(fits);
        others += usize::from(!fits);
    }
    others * MISFITS <= fitting
}

/// Whether the number of this index, which is no small one, surely cites elsewhere on its line.
fn is_repeated(text: &str, own: &[Own<'_>], verdicts: &[Apart], at: usize) -> bool {
    let number = |at: usize| numbers_of(own[at].0).next();
    let start = |at: usize| own[at].0.span.start as usize;
    let is_same = |&other: &usize| {
        let between = start(at.min(other))..start(at.max(other));
        verdicts[other] == Apart::Yes
            && number(other) == number(at)
            && !text[between].contains(['\n', '\r'])
    };
    let near = at.saturating_sub(NEIGHBOURS)..own.len().min(at + NEIGHBOURS);
    number(at).is_some_and(|number| number > SMALL) && near.clone().any(|other| is_same(&other))
}
