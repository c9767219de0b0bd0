//! Which candidates cite, and why the others do not: decided document by document, by what the document shows.

mod apart;
mod aside;
mod before;
mod beside;
mod called;
mod court;
mod decimals;
mod elsewhere;
mod enumeration;
mod facts;
mod filename;
mod forwarded;
mod index;
mod inline;
mod inserted;
mod interval;
mod keys;
mod label;
mod labelled;
mod lines;
mod lost;
mod malformed;
mod markup;
mod noted;
mod numbered;
mod numbers;
mod parted;
mod pasted;
mod pattern;
mod pinpoint;
mod place;
mod players;
mod raised;
mod round;
mod ruling;
mod score;
mod shortcode;
mod spoken;
mod tag;
mod tally;
mod units;
mod vector;
mod word;

use crate::bibliography::Holdings;
use crate::document::{
    Candidate, Citation, Layout, ListKind, Malformed, Marker, ReferenceList, Refusal,
};
use crate::reference::References;
use crate::source::Source;
use court::Court;
use malformed::Found;
use place::Place;

/// What evidence made of the candidates.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    pub(crate) markers: Vec<Marker>,
    pub(crate) citations: Vec<Citation>,
    pub(crate) refusals: Vec<Refusal>,
    pub(crate) malformed: Vec<Malformed>,
    /// Whether entries may stand in another file that is taken in.
    pub(crate) elsewhere: bool,
}

/// Why a candidate is refused that a desk ignores.
const IGNORED: &str = "the settings say that it does not cite";

/// Decides each of `candidates`, which are in text order; what stands in brackets like one of `ignored` never cites.
pub(crate) fn judge(
    source: &Source,
    layout: &Layout<'_>,
    references: &References,
    bibliographies: &Holdings,
    mut candidates: Vec<Candidate>,
    ignored: &[String],
) -> Judged {
    // The markers of notes may all be badly made.
    let of_notes = |list: &ReferenceList| list.kind == ListKind::Footnotes;
    if candidates.is_empty() && !references.lists.iter().any(of_notes) {
        return Judged::default();
    }
    let mut court = Court::new(source, layout, references, bibliographies, &candidates);
    let refused = refusals(source, layout, &mut court, &mut candidates, ignored);
    let malformed = malformed::find(source, layout, references, &candidates, &refused, &court);
    let mut judged = Judged {
        elsewhere: court.elsewhere,
        ..Judged::default()
    };
    let mut malformed = malformed.into_iter().peekable();
    for (candidate, refused) in candidates.into_iter().zip(refused) {
        let start = candidate.span.start;
        // A spare bracket before a marker leaves it the next one.
        while let Some(found) = malformed.next_if(|found| found.span.start <= start) {
            judged.accept_malformed(found);
        }
        match refused {
            // What is no marker for the spare bracket before it was read with that bracket.
            Some(_)
                if judged
                    .malformed
                    .last()
                    .is_some_and(|one| start < one.span.end) => {}
            // Most numbers in parentheses count or measure something.
            Some(round::NONE) => {}
            Some(why) => judged.refusals.push(Refusal {
                span: candidate.span,
                why,
            }),
            None => judged.accept(candidate),
        }
    }
    malformed.for_each(|found| judged.accept_malformed(found));
    judged
}

/// Why each of `candidates` is refused, where it is: by what it is and where it stands, by its company, and last by the weight of
/// all that is left.
fn refusals(
    source: &Source,
    layout: &Layout<'_>,
    court: &mut Court<'_>,
    candidates: &mut [Candidate],
    ignored: &[String],
) -> Vec<Option<&'static str>> {
    let placed = candidates.iter();
    let places: Vec<Place<'_>> = placed
        .map(|candidate| place::place(source, layout, candidate))
        .collect();
    let alone = candidates.iter().zip(&places);
    let mut refused: Vec<Option<&'static str>> = alone
        .map(|(candidate, place)| {
            if is_ignored(source, candidate, ignored) {
                Some(IGNORED)
            } else {
                court.refused(candidate, place)
            }
        })
        .collect();
    let facts = &court.facts;
    apart::refuse_in_company(source, layout, facts, candidates, &places, &mut refused);
    decimals::refuse(source, layout, candidates, &places, &mut refused);
    enumeration::refuse(source, candidates, &places, &mut refused);
    ruling::refuse(source, facts, candidates, &mut refused);
    players::refuse(source, facts, candidates, &places, &mut refused);
    tally::refuse(source, facts, candidates, &places, &mut refused);
    inserted::refuse(source, layout, facts, candidates, &places, &mut refused);
    beside::refuse(source, facts, candidates, &places, &mut refused);
    index::refuse(facts, candidates, &places, &mut refused);
    noted::refuse(facts, candidates, &places, &mut refused);
    forwarded::refuse(source, layout, facts, candidates, &mut refused);
    shortcode::refuse(source, facts, candidates, &mut refused);
    lines::refuse(source, layout, facts, candidates, &places, &mut refused);
    court.weigh(candidates, &places, &refused);
    let weighed = candidates.iter_mut().zip(&places).zip(refused);
    weighed
        .map(|((candidate, place), refused)| refused.or_else(|| court.doubt(candidate, place)))
        .collect()
}

/// Whether what stands in the brackets of `candidate` is one of `ignored`.
fn is_ignored(source: &Source, candidate: &Candidate, ignored: &[String]) -> bool {
    let brackets = ['[', ']', '(', ')', '\\'];
    let shown = || source.slice(candidate.span).trim_matches(brackets).trim();
    !ignored.is_empty() && ignored.iter().any(|text| text == shown())
}

impl Judged {
    /// Takes in a marker badly made: as what it can only mean, it covers and uses as any marker does.
    fn accept_malformed(&mut self, found: Found) {
        self.malformed.push(Malformed {
            span: found.span,
            marker: self.markers.len() as u32,
            slip: found.slip,
            mend: found.mend,
        });
        if let Some(candidate) = found.reading {
            self.accept(candidate);
        }
    }

    fn accept(&mut self, candidate: Candidate) {
        let marker = self.markers.len() as u32;
        let first = self.citations.len() as u32;
        self.citations.extend(
            candidate
                .citations
                .into_iter()
                .map(|cited| cited.of(marker)),
        );
        self.markers.push(Marker {
            span: candidate.span,
            syntax: candidate.syntax,
            citations: first..self.citations.len() as u32,
            link: candidate.link,
            entry: candidate.entry,
            block: candidate.block,
        });
    }
}
