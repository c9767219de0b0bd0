//! Figures that an editor put in brackets into somebody's words: `"We had [10] buses," she said.`

use std::ops::RangeInclusive;

use super::facts::Facts;
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, Layout};
use crate::source::Source;
use crate::words;

/// Quotation marks are looked for within so many bytes.
const QUOTATION: usize = 400;

/// Quotation marks, those that open before those that close.
const PAIRS: [(char, char); 4] = [('“', '”'), ('„', '“'), ('«', '»'), ('‘', '’')];

/// The century of a year has so many digits, as many as the rest of it.
const CENTURY: usize = 2;

/// Centuries that years are in.
const CENTURIES: RangeInclusive<u32> = 10..=20;

/// A noun that stands for several things has more letters than this.
const PLURAL: usize = 4;

/// Refuses the numbers that no entry has behind a word that wants a figure, or before what they count, within quotation marks.
pub(super) fn refuse(
    source: &Source,
    layout: &Layout<'_>,
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    for ((candidate, place), refused) in candidates.iter().zip(places).zip(refused) {
        let is_figure = || facts.unlisted(candidate).is_some();
        let wanted = || place.spaced && wants(last_word(place.lead)) || counts(place);
        if refused.is_none() && is_figure() && wanted() && is_quoted(source, layout, candidate) {
            *refused = Some("a figure put into a quotation");
        }
    }
}

/// Whether it is the end of a year that somebody filled in: `in 19[31]`.
pub(super) fn ends_year(place: &Place<'_>) -> bool {
    let century = place.glued_word().filter(|word| word.len() == CENTURY);
    let Some(century) = century else {
        return false;
    };
    let before = &place.lead[..place.lead.len() - century.len()];
    let own =
        before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || "(“\"".contains(c));
    let digits = place.inside.strip_prefix('[');
    let digits = digits.and_then(|inside| inside.strip_suffix(']'));
    let is_rest = digits.is_some_and(|rest| {
        rest.len() == CENTURY && rest.bytes().all(|byte| byte.is_ascii_digit())
    });
    own && is_rest
        && century
            .parse()
            .is_ok_and(|century: u32| CENTURIES.contains(&century))
}

/// Whether a figure follows `word`, in whatever language.
fn wants(word: &str) -> bool {
    let mut tables = words::tables().iter();
    tables.any(|table| table.numbers.wanting.iter().any(|known| known == word))
}

/// Whether it stands amid a clause before what it counts, `sold [12] boats`, and no verb.
fn counts(place: &Place<'_>) -> bool {
    let noun = place.behind.split(|c: char| !c.is_alphabetic()).next();
    let noun = noun.unwrap_or_default();
    let plural = noun.ends_with('s') && noun.len() > PLURAL;
    let tables = || words::tables().iter().map(|table| &table.numbers);
    let tells = || tables().any(|numbers| numbers.tells.iter().any(|known| known == noun));
    let counted = || tables().any(|numbers| numbers.behind.iter().any(|known| known == noun));
    place.is_amid() && (plural || counted()) && !tells()
}

/// Whether quotation marks open before it in its block, and close behind it.
fn is_quoted(source: &Source, layout: &Layout<'_>, candidate: &Candidate) -> bool {
    let text = source.text();
    let block = layout.blocks[candidate.block as usize].span.range();
    let (start, end) = (candidate.span.start as usize, candidate.span.end as usize);
    let low = start.saturating_sub(QUOTATION).max(block.start.min(start));
    let high = (end + QUOTATION).min(block.end.max(end));
    let before = &text[text.floor_char_boundary(low)..start];
    let behind = &text[end..text.floor_char_boundary(high)];
    let last_opens = |open: char, close: char| {
        let last = before.rfind([open, close]);
        last.is_some_and(|at| before[at..].starts_with(open)) && behind.contains(close)
    };
    PAIRS.iter().any(|&(open, close)| last_opens(open, close))
        || opens_straight(before) && behind.contains('"')
}

/// Whether the last straight quotation mark of `text` opens a quotation.
fn opens_straight(text: &str) -> bool {
    text.rfind('"').is_some_and(|at| {
        let free = text[..at].chars().next_back();
        let free = free.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–'));
        free && text[at + 1..].starts_with(|c: char| !c.is_whitespace())
    })
}
