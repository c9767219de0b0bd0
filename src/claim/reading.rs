//! What one sentence shows: its cues, what of it stands in quotation marks, whether it is of a form that can claim something.

use super::lone::{Lone, lone};
use super::{Bearing, Cue, Kind, Trigger, cover};
use crate::cue::{self, Cues, Finder};
use crate::document::{BlockKind, Document};
use crate::sentence::{self, Passage, Sentence};
use crate::settings::Cut;
use crate::source::Span;

/// A sentence of fewer words claims nothing.
const WORDS: usize = 3;

/// A paragraph's sentence of fewer words that does not end as sentences end is a heading, a caption, a byline.
const UNENDED: usize = 12;

/// In titles, words of so many letters or fewer may be small.
const LETTERS: usize = 4;

/// Files of these kinds hold data.
const FILES: [&str; 9] = [
    "csv", "tsv", "txt", "json", "xml", "xls", "xlsx", "yml", "yaml",
];

/// What one sentence shows, before anything is judged.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) cues: Cues,
    pub(super) speech: Speech,
    /// Whether a link or a credit in it names a source.
    pub(super) linked: bool,
    /// Whether it is of a form that can claim something.
    may_claim: bool,
}

/// How much of a sentence stands in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Speech {
    /// A sample of what might be written is all that it holds.
    Sample,
    None,
    Part,
    All,
}

impl Reading {
    /// Whether somebody's words make it a claim, whatever its points.
    pub(super) fn by_itself(&self) -> bool {
        self.speech > Speech::None || self.cues.attributes()
    }

    /// What makes it a claim, if anything does.
    pub(super) fn trigger(&self, cut: Cut) -> Option<Trigger> {
        if !self.may_claim {
            return None;
        }
        if self.by_itself() {
            return Some(Trigger::Spoken);
        }
        (self.cues.points() >= cut.points()).then_some(Trigger::FactScore)
    }

    /// The kinds of claim that it makes, strongest first.
    pub(super) fn kinds(&self) -> Vec<Kind> {
        let cues = self.cues.entries();
        let mut kinds: Vec<Kind> = cues.flat_map(|cue| cue.kinds.iter().copied()).collect();
        if self.speech > Speech::None {
            kinds.push(Kind::Quotation);
        }
        if kinds.is_empty() {
            kinds.push(Kind::Event);
        }
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// The cues as they are shown: what makes a claim by itself first.
    pub(super) fn shown(&self) -> Vec<Cue> {
        let quotation = (self.speech > Speech::None).then_some(Cue {
            name: "quotation",
            points: 0,
            bearing: Bearing::default(),
        });
        let found = |attributes: bool| {
            let entries = self.cues.entries();
            entries
                .filter(move |entry| entry.attributes == attributes)
                .map(|entry| Cue {
                    name: &entry.name,
                    points: entry.points(),
                    bearing: entry.bearing(),
                })
        };
        quotation
            .into_iter()
            .chain(found(true))
            .chain(found(false))
            .collect()
    }
}

/// The readings of a passage's sentences.
pub(super) fn read(
    document: &Document<'_>,
    passage: &Passage<'_>,
    quotations: &[Span],
    finder: &mut Finder,
) -> Vec<Reading> {
    let credited = cover::is_credited(document, passage);
    let mut next = 0;
    let readings = passage.sentences.iter().map(|sentence| {
        let place = sentence.prose;
        while quotations
            .get(next)
            .is_some_and(|quotation| quotation.end <= place.start)
        {
            next += 1;
        }
        let here = quotations[next..]
            .iter()
            .take_while(|quotation| quotation.start < place.end);
        let text = passage.text(sentence);
        let cues = finder.find(text);
        let speech = speech(passage.prose.text(), place, &cues, here);
        Reading {
            may_claim: may_claim(document, sentence, text, &cues, speech),
            linked: credited || cover::links(document, passage, sentence),
            cues,
            speech,
        }
    });
    readings.collect()
}

/// Whether a sentence is of a form that can claim something: no question, no command, no heading, no list's introduction.
fn may_claim(
    document: &Document<'_>,
    sentence: &Sentence,
    text: &str,
    cues: &Cues,
    speech: Speech,
) -> bool {
    if !tells(text, cues, speech) {
        return false;
    }
    if !sentence.markers.is_empty() {
        return true;
    }
    let least = match document.layout.blocks[sentence.block as usize].kind {
        BlockKind::Item(_) | BlockKind::Continuation => WORDS,
        // A cell that does not end as sentences end names what its column or its row holds.
        BlockKind::Cell => usize::MAX,
        _ => UNENDED,
    };
    !text.ends_with(':') && (sentence::closes(text) || cues.words >= least && !titled(text))
}

/// Whether `text` is written as titles are, its words in capitals.
fn titled(text: &str) -> bool {
    let mut words = text.split(' ').filter(|word| word.len() > LETTERS);
    words.all(|word| word.starts_with(|c: char| !c.is_lowercase()))
}

/// Whether `text` is no question and no command, and long enough to say something.
fn tells(text: &str, cues: &Cues, speech: Speech) -> bool {
    // A question that somebody is said to have asked is as much a quotation as any.
    let asks = cue::asks(text) && !(speech == Speech::Part && cues.attributes());
    // A tag of a template shows nothing of itself to a reader.
    let shown = !text.starts_with("{%") && !text.starts_with("{{");
    let own = speech != Speech::Sample;
    shown && own && !asks && !cues.rules_out() && cues.words >= WORDS && !describes_file(text)
}

/// Whether `text` begins with the name of a file, and so describes what is in it.
fn describes_file(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    let name = first.trim_matches(|c: char| "`*\"'“”:,".contains(c));
    name.rsplit_once('.').is_some_and(|(stem, kind)| {
        !stem.is_empty() && !stem.contains('/') && FILES.contains(&kind)
    })
}

/// The reading of a sentence that stands alone, whatever it stands in.
pub(super) fn alone(text: &str, quotations: &[Span], finder: &mut Finder) -> Reading {
    let place = Span::new(0, text.len());
    let cues = finder.find(text);
    let speech = speech(text, place, &cues, quotations.iter());
    Reading {
        may_claim: tells(text, &cues, speech),
        linked: false,
        cues,
        speech,
    }
}

/// How much of the sentence at `place` in `text` stands in the quotations `here`.
fn speech<'q>(
    text: &str,
    place: Span,
    cues: &Cues,
    here: impl Iterator<Item = &'q Span>,
) -> Speech {
    let attributed = cues.attributes();
    let most = here.map(|&quotation| {
        let lone = if attributed {
            Lone::Spoken
        } else {
            lone(text, quotation)
        };
        match lone {
            Lone::Spoken if quotation.contains(place) => Speech::All,
            Lone::Spoken => Speech::Part,
            Lone::Term => Speech::None,
            Lone::Sample => Speech::Sample,
        }
    });
    most.max().unwrap_or(Speech::None)
}
