//! Figures that are drawn from those told before, and need no source of their own: "For two nights a month that is £1,248 a year".

use std::sync::LazyLock;

use regex::Regex;

use super::{Claim, Kind};
use crate::arithmetic::{is_made, is_made_roughly};
use crate::cue::Finder;
use crate::document::Document;
use crate::figure::{self, Exact, Figure, Unit, figures_in};
use crate::source::Span;
use crate::words::{Table, begins_with};

/// What a figure is drawn from stands within so many bytes before it.
const REACH: usize = 700;
/// What hedges a figure stands within so many words before it, the figure included: "comes to a little over £200".
const HEDGED: usize = 5;
/// No greater number is one that everybody knows: two nights, twelve months.
const KNOWN: i128 = 12;

/// The cues of when something was so and of what is beyond all others, in all languages: whoever only reckons tells neither.
const NEW: [&str; 4] = ["year", "date", "beyond all others", "first of a place"];

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
    let reckoned = Reckoned {
        own: figures(&lower, table),
        text: &lower,
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
    table: &'static Table,
}

impl Reckoned<'_> {
    /// Whether its words say that one of its figures is drawn, and the others are known.
    fn by_words(&self) -> bool {
        let opened = |phrase: &String| begins_with(self.text, phrase).is_some();
        if self.table.drawn.given.iter().any(opened) {
            let new = self.own.iter().filter(|figure| !self.is_known(figure));
            return new.count() <= 1;
        }
        self.drawn_at().is_some_and(|place| {
            // A share of something that is not told is news.
            let share = |figure: &Figure| figure.unit == Unit::Percent;
            let drawn = |figure: &Figure| {
                place.contains(figure.span)
                    && (!share(figure) || is_made_roughly(figure, &self.given))
            };
            self.own
                .iter()
                .all(|figure| self.is_known(figure) || drawn(figure))
        })
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
                let free = whole && (!apart || stands_apart(head, self.table));
                let length = behind
                    .match_indices(' ')
                    .nth(HEDGED)
                    .map_or(behind.len(), |(end, _)| end);
                let tail = &self.text[start..start + length];
                let mut cues = finder.find(tail).entries();
                let measures = free && cues.any(|cue| cue.measures || cue.name == NUMBER_WORD);
                measures.then(|| Span::new(start, start + length))
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

/// Whether behind `head` a clause goes on that takes up what was told: "For two nights, ", "and 2 per cent of ", "At that price ".
fn stands_apart(head: &str, table: &Table) -> bool {
    let head = head.trim_end();
    let parted = head.is_empty() || head.ends_with([',', ';', ':', '(', '–', '—']);
    let leads = |phrase: &String| begins_with(head, phrase).is_some();
    parted || table.drawn.leads.iter().any(leads)
}

/// Whether `text` compares with something that is no number: "more than Hull".
pub(super) fn compares(text: &str, table: &Table) -> bool {
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        let number = next.contains(|c: char| c.is_ascii_digit());
        if table.drawn.than.iter().any(|than| than == word) && !number {
            return true;
        }
    }
    false
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
    let sentences = text.split_inclusive(". ");
    sentences
        .flat_map(|sentence| figures_in(sentence, table))
        .collect()
}

#[cfg(test)]
mod tests;
