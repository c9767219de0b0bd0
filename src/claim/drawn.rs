//! Figures that are drawn from those told before, and need no source of their own: "For two nights a month that is £1,248 a year".

use std::sync::LazyLock;

use regex::Regex;

use super::stops::sentences;
use super::{Claim, Kind};
use crate::arithmetic::{is_made, is_made_roughly};
use crate::cue::Finder;
use crate::document::Document;
use crate::figure::{self, Exact, Figure, Unit, figures_in};
use crate::source::Span;
use crate::words::{Table, begins_with, is_like};

/// What a figure is drawn from stands within so many bytes before it.
const REACH: usize = 700;
/// What hedges a figure stands within so many words before it, the figure included: "comes to a little over £200".
const HEDGED: usize = 5;
/// So many words at most stand behind what a clause begins with, before those that say that a figure is drawn: "for two nights a month that is".
const LEAD: usize = 5;
/// No greater number is one that everybody knows: two nights, twelve months.
const KNOWN: i128 = 12;

/// The cues of when something was so and of what is beyond all others, in all languages: whoever only reckons tells neither.
const NEW: [&str; 4] = ["year", "date", "beyond all others", "first of a place"];

/// What stands between a comparative and the word that compares: "mehr ... als".
const GAP: &str = " ... ";

/// The cue of a number in words, in all languages.
const NUMBER_WORD: &str = "number word";

/// What stands in a source and is no text: where a link leads, and the number of a note.
static UNREAD: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\]\([^()\s]*\)|\[\^?[0-9, –-]{1,12}\]").ok());

/// Whether all figures of `claim` follow from what `document` tells right before it.
pub(super) fn follows(document: &Document<'_>, claim: &Claim, table: &'static Table) -> bool {
    let new = claim.cues.iter().any(|cue| NEW.contains(&cue.name));
    if new || claim.kinds.contains(&Kind::Accusation) || compares(&claim.text, table) {
        return false;
    }
    let before = before(document, claim);
    let given = figures(&before, table);
    if given.is_empty() {
        return false;
    }
    // The word that a sentence begins with is no name that a number belongs to: "For 640 boats".
    let lower = claim.text.to_lowercase();
    let nouns = given.iter().filter_map(|figure| noun(&before, figure));
    let reckoned = Reckoned {
        own: figures(&lower, table),
        text: &lower,
        nouns: nouns.map(str::to_lowercase).collect(),
        given,
        table,
    };
    reckoned.by_words() || reckoned.by_numbers()
}

/// A sentence with figures of its `own`, and those that are `given` before it.
struct Reckoned<'c> {
    /// The sentence in small letters.
    text: &'c str,
    own: Vec<Figure>,
    given: Vec<Figure>,
    /// What those that are given count, as far as the word behind each tells.
    nouns: Vec<String>,
    table: &'static Table,
}

impl Reckoned<'_> {
    /// Whether its words say that one of its figures is drawn, and the others are known.
    fn by_words(&self) -> bool {
        let opened = |phrase: &String| begins_with(self.text, phrase).is_some();
        let mut new = self.own.iter().filter(|figure| !self.is_known(figure));
        if self.table.drawn.given.iter().any(opened) {
            let first = new.next();
            return first.is_none_or(|figure| self.is_drawn(figure)) && new.next().is_none();
        }
        self.drawn_at().is_some_and(|place| {
            new.all(|figure| place.contains(figure.span) && self.is_drawn(figure))
        })
    }

    /// Whether `figure` may be drawn from those before it: they make about as much, or measure the same, and no share.
    fn is_drawn(&self, figure: &Figure) -> bool {
        let alike = || match figure.unit {
            Unit::Money(_) => self.given.iter().any(|given| given.unit == figure.unit),
            Unit::Count => noun(self.text, figure).is_some_and(|noun| self.measures(noun)),
            Unit::Percent | Unit::PercentagePoints => false,
        };
        is_made_roughly(figure, &self.given) || alike()
    }

    /// Whether one of the figures that are given counts what `noun` names.
    fn measures(&self, noun: &str) -> bool {
        let counted = self.nouns.iter().any(|own| own == noun);
        counted && !self.table.common.iter().any(|common| common == noun)
    }

    /// Where the figure stands that words say to be drawn: from behind them on.
    fn drawn_at(&self) -> Option<Span> {
        let drawn = &self.table.drawn;
        let mut finder = Finder::new(self.table);
        let any = drawn.by.iter().map(|by| (by, false));
        let apart = drawn.apart.iter().map(|by| (by, true));
        any.chain(apart).find_map(|(by, apart)| {
            let mut places = self.text.match_indices(&**by);
            places.find_map(|(at, _)| {
                let start = at + by.len();
                let (head, behind) = (&self.text[..at], &self.text[start..]);
                let whole = !head.ends_with(char::is_alphanumeric) && behind.starts_with(' ');
                if !whole || apart && !stands_apart(head, self.table, &mut finder) {
                    return None;
                }
                let length = behind
                    .match_indices(' ')
                    .nth(HEDGED)
                    .map_or(behind.len(), |(end, _)| end);
                let end = start + length;
                measures(&self.text[start..end], &mut finder).then(|| Span::new(start, end))
            })
        })
    }

    /// Whether its figures are known or come out of the others, at least one of them.
    fn by_numbers(&self) -> bool {
        let mut others = self.given.clone();
        others.extend(self.own.iter().filter(|figure| self.is_known(figure)));
        let made = |figure: &Figure| is_made(figure, &others);
        self.own.iter().any(made)
            && self
                .own
                .iter()
                .all(|figure| self.is_known(figure) || made(figure))
    }

    /// Whether `figure` is given before, or small enough for everybody to know what it counts.
    fn is_known(&self, figure: &Figure) -> bool {
        let small = figure.unit == Unit::Count && figure.value <= Exact::from(KNOWN);
        let same = |given: &Figure| given.value == figure.value && given.unit == figure.unit;
        small || self.given.iter().any(same)
    }
}

/// The word behind `figure` in `text`, by which it is known what that counts.
fn noun<'t>(text: &'t str, figure: &Figure) -> Option<&'t str> {
    let behind = text.get(figure.span.end as usize..)?.trim_start();
    let noun = behind.split(|c: char| !c.is_alphanumeric()).next()?;
    (!noun.is_empty()).then_some(noun)
}

/// Whether `text` measures something, in digits or in words.
fn measures(text: &str, finder: &mut Finder) -> bool {
    let found = finder.find(text);
    let mut cues = found.entries();
    cues.any(|cue| cue.measures || cue.name == NUMBER_WORD)
}

/// Whether behind `head` a clause goes on that takes up what was told, "For two nights, ", or reckons with a number: "On 640 boats ".
///
/// Behind a noun or a verb the same words may lead to news: "in a region that is short of 640 pilots".
fn stands_apart(head: &str, table: &'static Table, finder: &mut Finder) -> bool {
    let head = head.trim_end();
    if head.is_empty() || head.ends_with([',', ';', ':', '(', '–', '—']) {
        return true;
    }
    let mut leads = table.drawn.leads.iter();
    let lead = leads.find_map(|lead| begins_with(head, lead));
    lead.is_some_and(|lead| {
        let verb = |word: &str| table.onward.is_verb(word);
        lead.split_whitespace().count() <= LEAD
            && !lead.split_whitespace().any(verb)
            && measures(lead, finder)
    })
}

/// Whether `text` compares with something that is no number: "more than Hull".
pub(super) fn compares(text: &str, table: &Table) -> bool {
    let lower = text.to_lowercase();
    table.drawn.than.iter().any(|than| {
        let (more, than) = than.split_once(GAP).unwrap_or(("", than));
        let mut led = more.is_empty();
        let mut words = lower.split(' ').peekable();
        while let Some(word) = words.next() {
            let next = words.peek().copied().unwrap_or_default();
            if led && word == than && !next.contains(|c: char| c.is_ascii_digit()) {
                return true;
            }
            led |= is_like(word, more);
        }
        false
    })
}

/// What stands right before `claim` in its section, without addresses and numbers of notes.
fn before(document: &Document<'_>, claim: &Claim) -> String {
    let text = document.source.text();
    let at = claim.span.start as usize;
    let far = text.floor_char_boundary(at.saturating_sub(REACH));
    let layout = &document.layout;
    let own = layout.block_at(claim.span.start).map_or(0, |own| own + 1);
    let above = layout.blocks[..own].iter().rev();
    let mut near = above.take_while(|block| block.span.end as usize > far);
    let heading = near.find(|block| block.kind.level().is_some());
    let start = heading.map_or(far, |block| far.max(block.span.end as usize).min(at));
    let unread = UNREAD.as_ref();
    unread.map_or_else(String::new, |unread| {
        unread.replace_all(&text[start..at], " ").into_owned()
    })
}

/// The figures of `text`, as the language of `table` writes them.
fn figures(text: &str, table: &Table) -> Vec<Figure> {
    if table.language == "en" {
        return figure::figures(text);
    }
    // Where one number could be read in two ways, none of its sentence is read.
    let figures = sentences(text).flat_map(|sentence| {
        let start = sentence.as_ptr() as usize - text.as_ptr() as usize;
        figures_in(sentence, table).into_iter().map(move |figure| {
            let span = figure.span.range();
            Figure {
                span: Span::new(start + span.start, start + span.end),
                ..figure
            }
        })
    });
    figures.collect()
}

#[cfg(test)]
mod tests;
