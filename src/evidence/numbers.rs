//! Whether numbers in brackets cite in a document, by where they stand in it.

use std::collections::HashSet;

use super::apart::ZERO;
use super::court::PLACES;
use super::facts::{Facts, all_numbers_of, numbers_of};
use super::place::Place;
use super::word::line_before;
use crate::document::Candidate;

/// The clue of a puzzle is no longer than this, in bytes.
const CLUE: usize = 80;

/// The answers of a questionnaire have no more words.
const TERSE: usize = 4;

/// The name of a site has no fewer letters than this.
const LETTERS: usize = 3;

/// What the numbers in brackets of a document show together.
pub(super) struct Numbers<'a> {
    /// Whether a list is announced whose entries have no numbers.
    announced: bool,
    /// How many of them some entry has.
    pub(super) hits: usize,
    /// What the brackets that some entry answers to name.
    pub(super) named: HashSet<u32>,
    /// Whether one that some entry has stands amid the words of a clause.
    pub(super) amid: bool,
    /// How many stand where nothing but a citation stands.
    strong: usize,
    /// The words that such ones are glued to.
    glued: Vec<&'a str>,
    /// Whether `list[0]` stands somewhere: then `list[1]` is an index as well.
    indexes: bool,
    /// Whether one ends a sentence, as at least one has to: clues, scores and forms have numbers in brackets as well.
    stopped: bool,
    /// How many stand behind words that they may cite.
    counted: usize,
    /// The greatest of these.
    greatest: u32,
    /// Whether they count from one, each new one by one more.
    in_order: bool,
    /// The first of these.
    first: Option<u32>,
    /// Whether each of them goes on from the first, each new one by one more.
    in_row: bool,
    /// Whether each of them ends a short line.
    end_lines: bool,
    /// Whether each of them stands behind a word or two.
    terse: bool,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(announced: bool) -> Self {
        Self {
            announced,
            hits: 0,
            named: HashSet::new(),
            amid: false,
            strong: 0,
            glued: Vec::new(),
            indexes: false,
            stopped: announced,
            counted: 0,
            greatest: 0,
            in_order: true,
            first: None,
            in_row: true,
            end_lines: true,
            terse: true,
        }
    }

    /// Takes note of one that is refused for `why`.
    pub(super) fn refused(&mut self, why: &str, place: &Place<'_>) {
        self.indexes |= why == ZERO && place.glued_word().is_some();
    }

    /// Takes note of one that could cite; it counts for less where it is `adjacent` to another.
    pub(super) fn take(
        &mut self,
        facts: &Facts,
        candidate: &Candidate,
        place: &'a Place<'_>,
        adjacent: bool,
    ) {
        let listed = facts.listed(candidate);
        self.hits += usize::from(listed);
        self.amid |= listed && place.is_amid();
        if listed {
            self.named.extend(all_numbers_of(candidate));
        }
        let sited = place.is_sited();
        let strong = place.is_strong() || sited || self.announced && place.is_pasted();
        let awarded = place.awards_marks() && !facts.has_numbers();
        if strong && !awarded && !adjacent && facts.is_plausible(candidate) {
            self.strong += 1;
            self.stopped |= sited || place.stops_sentence();
            self.glued.extend(place.glued_word());
        }
        if !place.is_citing() || !place.goes_on_or_ends() {
            return;
        }
        self.counted += 1;
        self.end_lines &= place.ends_line && line_before(place.lead).len() <= CLUE;
        self.terse &= !sited && place.is_terse();
        for number in numbers_of(candidate) {
            let first = *self.first.get_or_insert(number);
            let next = self.greatest.max(first.saturating_sub(1)).saturating_add(1);
            self.in_row &= (first..=next).contains(&number);
            self.in_order &= number <= self.greatest.saturating_add(1);
            self.greatest = self.greatest.max(number);
        }
    }

    /// Whether they cite; entries may stand `elsewhere`.
    pub(super) fn cite(&mut self, elsewhere: bool) -> bool {
        // One sure place is enough where something else speaks for it: a list, or numbers that count from one.
        let helped = self.announced || elsewhere || (self.in_order && self.counted >= PLACES);
        let enough = if helped { 1 } else { PLACES };
        let all_glued = self.strong == self.glued.len();
        self.glued.sort_unstable();
        self.glued.dedup();
        let sure = if all_glued {
            self.glued.len() > PLACES && !self.indexes
        } else {
            self.strong >= enough
        };
        self.hits > 0 || (sure && self.stopped && (self.announced || !self.are_values()))
    }

    /// Whether they tell how long words are, how many marks a question gives or which line of a poem it is, each at the end of a
    /// short line and beginning nowhere, or what answers are called, behind a word or two each.
    fn are_values(&self) -> bool {
        let begins = self.first == Some(1) || self.in_row;
        self.end_lines && !begins || self.terse && self.counted > PLACES
    }
}

impl Place<'_> {
    /// Whether it is the label of a link on a site's name in parentheses, as chatbots set them: `([Harbour Office][1])`.
    fn is_sited(&self) -> bool {
        let name = self
            .lead
            .strip_suffix(']')
            .and_then(|lead| lead.rsplit_once("(["));
        let is_name = |name: &str| {
            let letters = name.chars().filter(|c| c.is_alphabetic());
            // "([row][1])" is an index.
            let is_proper = name.starts_with(char::is_uppercase) || name.contains('.');
            letters.count() >= LETTERS && is_proper && !name.contains(['[', ']'])
        };
        let closes = self.after == Some(')') && !self.spaced && !self.spaced_after;
        closes && name.is_some_and(|(_, name)| is_name(name))
    }

    /// Whether no more than a few words stand between it and the mark before.
    fn is_terse(&self) -> bool {
        let clause = self.lead.trim_end_matches([',', ';', '.', ' ']);
        let clause = clause.rsplit([',', ';', ':', '.', '?', '!', ']', '\n', '\r']);
        let clause = clause.into_iter().next().unwrap_or_default();
        clause.split_whitespace().count() <= TERSE
    }

    /// Whether it ends a line as the marks do that a question of an examination gives: `(a) Name the gate. [2]`.
    pub(super) fn awards_marks(&self) -> bool {
        let line = line_before(self.lead).trim_start();
        let mut opening = line.strip_prefix('(').unwrap_or_default().chars();
        let numbered = opening.next().is_some_and(char::is_alphabetic);
        let roman = opening.as_str().trim_start_matches(['i', 'v', 'x']);
        numbered && roman.starts_with(')')
    }
}
