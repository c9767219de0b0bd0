//! Markers badly made: `[1`, `1]`, `[1,]`, `[1 2]`, `[l]`, `[1}`, `(1]`, `[[1]`, `[^1`. Numbers are looked for only where a document
//! cites by number, and only where a clause ends, since brackets that do not match are at home in mathematics and code.

mod inside;
mod interval;
mod note;
mod open;
mod query;
mod read;
mod spot;

use super::court::Court;
use super::facts::family;
use super::place::{self, Place};
use super::word::last_word;
use crate::document::{Candidate, Inline, Layout, Mend, Slip, System};
use crate::marker::Family;
use crate::reference::References;
use crate::source::{Source, Span};
use inside::Spoilt;
use spot::{Passed, Spot};

/// Words that go on to a number of a text: no clause ends with one, and an interval may.
const LINKING: &[&str] = &[
    "to", "and", "or", "of", "than", "from", "in", "bis", "und", "oder", "von", "à", "et", "ou",
    "de", "a", "y", "o", "e",
];
/// So many words before one make a clause.
const WORDS: usize = 3;
/// Without a list, so many markers make a document one that cites by number.
const MARKERS: usize = 2;

/// A marker badly made, before it is counted among the document's markers.
pub(super) struct Found {
    /// The whole of it, spare brackets included.
    pub(super) span: Span,
    pub(super) slip: Slip,
    pub(super) mend: Option<Mend>,
    /// What it is read as; none where it is a marker already, and a bracket beside it is spare.
    pub(super) reading: Option<Candidate>,
}

/// The markers badly made of `source`, in text order. `refused` tells which of the `candidates` do not cite.
pub(super) fn find(
    source: &Source,
    layout: &Layout<'_>,
    references: &References,
    candidates: &[Candidate],
    refused: &[Option<&'static str>],
    court: &Court,
) -> Vec<Found> {
    let mut found = note::find(source, layout, references, candidates, &court.facts);
    found.extend(numeric(
        source, layout, references, candidates, refused, court,
    ));
    found.sort_by_key(|one| one.span);
    // A bracket may be spare for both.
    found.dedup_by(|next, known| next.span.start < known.span.end);
    found
}

/// The markers badly made that hold numbers, where the document cites by number.
fn numeric(
    source: &Source,
    layout: &Layout<'_>,
    references: &References,
    candidates: &[Candidate],
    refused: &[Option<&'static str>],
    court: &Court,
) -> Vec<Found> {
    let accepted = || {
        let pairs = candidates.iter().zip(refused);
        let bracketed = |one: &Candidate| source.slice(one.span).starts_with('[');
        pairs.filter(move |(one, why)| why.is_none() && is_numeric(one) && bracketed(one))
    };
    let needed = if court.facts.has_numbers() {
        1
    } else {
        MARKERS
    };
    let Some((first, _)) = accepted().nth(needed - 1) else {
        return Vec::new();
    };
    let greatest = accepted().flat_map(|(one, _)| super::facts::numbers_of(one));
    let desk = Desk {
        source,
        layout,
        candidates,
        refused,
        court,
        syntax: first.syntax,
        greatest: greatest.max().unwrap_or_default(),
    };
    desk.find(references)
}

fn is_numeric(candidate: &Candidate) -> bool {
    let mut systems = candidate.citations.iter().map(|cited| cited.key.system);
    family(candidate) == Family::Bracket && systems.all(|system| system == System::Numeric)
}

struct Desk<'a> {
    source: &'a Source,
    layout: &'a Layout<'a>,
    candidates: &'a [Candidate],
    refused: &'a [Option<&'static str>],
    court: &'a Court<'a>,
    /// How the document's markers are written.
    syntax: u8,
    /// The greatest number that the document cites.
    greatest: u32,
}

impl Desk<'_> {
    fn find(&self, references: &References) -> Vec<Found> {
        let text = self.source.text();
        let mut entries = Passed::new(references.entries.iter().map(|entry| entry.span));
        let mut links = Passed::new(self.layout.links.iter().map(|link| link.span));
        let mut found: Vec<Found> = Vec::new();
        let (mut next, mut segment, mut block) = (0, 0, 0);
        let mut spoilt = Spoilt::default();
        for at in memchr::memchr2_iter(b'[', b']', text.as_bytes()) {
            let before = |one: &&Candidate| one.span.end as usize <= at;
            next += self.candidates[next..].iter().take_while(before).count();
            let within = |one: &Candidate| one.span.start as usize <= at;
            let past = found.last().is_some_and(|last| at < last.span.end as usize);
            if past
                || self.candidates.get(next).is_some_and(within)
                || text[..at].ends_with('\\')
                || entries.holds(at as u32)
                || links.holds(at as u32)
            {
                continue;
            }
            let segments = &self.layout.segments;
            segment += segments[segment..].partition_point(|part| part.span.end as usize <= at);
            let Some(part) = segments.get(segment) else {
                break;
            };
            if part.span.start as usize > at || part.inline != Inline::Text {
                continue;
            }
            let blocks = &self.layout.blocks;
            block +=
                blocks[block..].partition_point(|block| block.segments.end as usize <= segment);
            let Some(around) = blocks.get(block) else {
                break;
            };
            if around.kind.is_heading() {
                continue;
            }
            let spot = Spot {
                text,
                at,
                block: block as u32,
                low: around.span.start as usize,
                high: (around.span.end as usize).max(at + 1),
            };
            let read = if text.as_bytes()[at] == b'[' {
                self.opened(&spot, next).or_else(|| self.left_open(&spot))
            } else {
                self.closed(&spot, next)
            };
            let inside = spot.inside();
            match read {
                Some(one) if self.stands(&one, &spot) => found.push(one),
                _ => spoilt.add(inside),
            }
        }
        found.retain(|one| !spoilt.holds(one.slip, &text[one.span.range()]));
        found
    }

    /// Whether what was found stands where a citation stands and nothing else is likely.
    fn stands(&self, found: &Found, spot: &Spot<'_>) -> bool {
        let whole = Candidate {
            span: found.span,
            syntax: self.syntax,
            citations: Vec::new(),
            link: None,
            entry: None,
            block: spot.block,
            escaped: false,
        };
        let place = place::place(self.source, self.layout, &whole);
        let odd = place.may_be_code() || place.is_quoted() || place.is_address() || place.is_role;
        let counts = place.names_numbers() || place.is_pinpoint();
        let linking = LINKING.contains(&last_word(place.lead));
        let told = place.lead.split_whitespace().nth(WORDS - 1).is_some();
        if odd || counts || linking || !place.is_citing() || !(told || place.has_words()) {
            return false;
        }
        let stops = place.stops && place.after != Some('[');
        match found.slip {
            Slip::Letter => stops && is_plain(&place) && !spot.in_quotation(),
            Slip::LostSeparator => stops,
            Slip::OtherOpening | Slip::OtherClosing => {
                let is_source = |number| self.is_meant(number);
                place.ends_clause && !interval::stands_beside(spot, found.span, is_source)
            }
            // Numbers in brackets that match are a marker even where the sentence goes on.
            Slip::SpareSeparator => place.goes_on_or_ends(),
            Slip::Unclosed if open::is_sure(self.source.slice(found.span)) => {
                place.goes_on_or_ends()
            }
            _ => place.ends_clause,
        }
    }
}

/// Whether the word before is no name, which a numeral could belong to.
fn is_plain(place: &Place<'_>) -> bool {
    !last_word(place.lead).starts_with(char::is_uppercase)
}
