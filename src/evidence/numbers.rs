//! Whether numbers in brackets cite in a document, by where they stand in it.

use super::apart::ZERO;
use super::court::PLACES;
use super::facts::{Facts, numbers_of};
use super::place::Place;
use super::word::line_before;
use crate::document::Candidate;

/// The clue of a puzzle is no longer than this, in bytes.
const CLUE: usize = 80;

/// What the numbers in brackets of a document show together.
pub(super) struct Numbers<'a> {
    /// Whether a list is announced whose entries have no numbers.
    announced: bool,
    /// How many of them some entry has.
    pub(super) hits: usize,
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
    /// What the least is, and the first.
    least: u32,
    first: Option<u32>,
    /// Whether each of them ends a short line.
    end_lines: bool,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(announced: bool) -> Self {
        Self {
            announced,
            hits: 0,
            amid: false,
            strong: 0,
            glued: Vec::new(),
            indexes: false,
            stopped: announced,
            counted: 0,
            greatest: 0,
            in_order: true,
            least: u32::MAX,
            first: None,
            end_lines: true,
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
        let strong = place.is_strong() || self.announced && place.is_pasted();
        let awarded = place.awards_marks() && !facts.has_numbers();
        if strong && !awarded && !adjacent && facts.is_plausible(candidate) {
            self.strong += 1;
            self.stopped |= place.stops_sentence();
            self.glued.extend(place.glued_word());
        }
        if !place.is_citing() || !place.goes_on_or_ends() {
            return;
        }
        self.counted += 1;
        self.end_lines &= place.ends_line && line_before(place.lead).len() <= CLUE;
        for number in numbers_of(candidate) {
            self.in_order &= number <= self.greatest + 1;
            self.greatest = self.greatest.max(number);
            self.least = self.least.min(number);
            self.first.get_or_insert(number);
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
        self.hits > 0 || (sure && self.stopped && !self.are_lengths())
    }

    /// Whether they tell how long words are, as behind the clues of a puzzle: each ends a short line, and they begin nowhere.
    fn are_lengths(&self) -> bool {
        let falls = self.first.is_some_and(|first| self.least < first);
        self.least > 1 && falls && self.end_lines && !self.announced
    }
}
