//! Which sentences claim something, by which cues, and what each claim rests on.

mod bare;
mod cover;
mod fault;
mod ledger;
mod quotation;

use std::ops::Range;

use crate::cue::{self, Cues, Finder};
use crate::document::{BlockKind, Document};
use crate::resolve::Resolution;
use crate::sentence::{self, Passage, Sentence};
use crate::settings::Settings;
use crate::source::Span;

pub use crate::words::{Kind, Weight};
pub use bare::{Bare, bare};
pub use fault::{Fault, ORDER, malformed};
pub use ledger::Ledger;

/// A sentence of fewer words claims nothing.
const WORDS: usize = 3;

/// A paragraph's sentence of fewer words that does not end as sentences end is a heading, a caption, a byline.
const UNENDED: usize = 12;

/// The same for a table's cell, where few sentences end with a stop.
const CELL: usize = 6;

/// A sentence that asserts a checkable fact.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The sentence in the source, white space at its ends left out.
    pub span: Span,
    /// The sentence as a reader sees it, its markers and markup left out, white space folded.
    pub text: String,
    /// What kind of fact it asserts; at least one kind, in the order of [`Kind`].
    pub kinds: Vec<Kind>,
    /// Whether one of its cues is a figure that measures: per cent, money, a count.
    pub measured: bool,
    /// Whether somebody is said to say so, by name, office or words of his own.
    pub attributed: bool,
    /// Whether somebody is said to say so who is not named: "studies show".
    pub nameless: bool,
    /// The cues that were found, in the order of the word table; where a quotation or an attribution makes the claim, that is the first.
    pub cues: Vec<Cue>,
    /// The sum of the cues' points.
    pub points: i32,
    /// The citations that cover it, as indices into [`Document::citations`].
    pub citations: Range<u32>,
    /// What it rests on.
    pub state: State,
}

/// A cue that was found in a sentence, and what it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The cue's name in the word table.
    pub name: &'static str,
    /// Its points; negative where it speaks against a claim.
    pub points: i32,
    /// What it says about the sentence beside its points.
    pub weight: Weight,
}

/// What a claim rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// At least one of its citations leads to something that names a source.
    Supported,
    /// It is cited, and no citation leads to a source.
    RestingOnNothing,
    /// Nothing covers it.
    Uncited,
    /// A declared reason in brackets covers it: own reporting, an interview.
    Declared,
}

impl State {
    /// The state's name in output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::RestingOnNothing => "resting-on-nothing",
            Self::Uncited => "uncited",
            Self::Declared => "declared",
        }
    }
}

/// The claims of `document` in text order.
pub fn claims(document: &Document<'_>, resolution: &Resolution, settings: &Settings) -> Vec<Claim> {
    let supporting = cover::Supporting::new(document, resolution);
    let mut finder = Finder::default();
    let mut claims = Vec::new();
    for passage in sentence::passages(document, settings.folded_reasons()) {
        let readings = read(document, &passage, &mut finder);
        let covers = cover::covers(document, &passage, &readings, settings.claims.coverage);
        for ((sentence, reading), citations) in passage.sentences.iter().zip(&readings).zip(covers)
        {
            let points = reading.cues.points();
            if reading.may_claim && (reading.by_itself() || points >= settings.claims.cut.points())
            {
                claims.push(Claim {
                    span: sentence.span,
                    text: folded(passage.text(sentence)),
                    kinds: kinds(reading),
                    measured: reading.cues.entries().any(|cue| cue.measures),
                    attributed: reading.speech > Speech::None || reading.cues.names_source(),
                    nameless: reading.cues.entries().any(|cue| cue.nameless),
                    cues: cues(reading),
                    points,
                    state: supporting.state(&citations, sentence, reading.linked),
                    citations,
                });
            }
        }
    }
    claims
}

/// What one sentence shows, before anything is judged.
#[derive(Debug)]
struct Reading {
    cues: Cues,
    speech: Speech,
    /// Whether a link or a credit in it names a source.
    linked: bool,
    /// Whether it is of a form that can claim something.
    may_claim: bool,
}

/// How much of a sentence stands in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Speech {
    None,
    Part,
    All,
}

impl Reading {
    /// Whether somebody's words make it a claim, whatever its points.
    fn by_itself(&self) -> bool {
        self.speech > Speech::None || self.cues.attributes()
    }
}

/// The readings of a passage's sentences.
fn read(document: &Document<'_>, passage: &Passage<'_>, finder: &mut Finder) -> Vec<Reading> {
    let quotations = quotation::quotations(passage.prose.text());
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
        let speech = here
            .map(|quotation| {
                if quotation.contains(place) {
                    Speech::All
                } else {
                    Speech::Part
                }
            })
            .max()
            .unwrap_or(Speech::None);
        let text = passage.text(sentence);
        let cues = finder.find(text);
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
    // A question that somebody is said to have asked is as much a quotation as any.
    let asks = cue::asks(text) && (speech == Speech::All || !cues.attributes());
    if asks || cues.rules_out() || cues.words < WORDS {
        return false;
    }
    if !sentence.markers.is_empty() {
        return true;
    }
    let least = match document.layout.blocks[sentence.block as usize].kind {
        BlockKind::Item(_) | BlockKind::Continuation => WORDS,
        BlockKind::Cell => CELL,
        _ => UNENDED,
    };
    !text.ends_with(':') && (sentence::closes(text) || cues.words >= least)
}

/// The kinds of claim that a sentence makes, strongest first.
fn kinds(reading: &Reading) -> Vec<Kind> {
    let cues = reading.cues.entries();
    let mut kinds: Vec<Kind> = cues.flat_map(|cue| cue.kinds.iter().copied()).collect();
    if reading.speech > Speech::None {
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
fn cues(reading: &Reading) -> Vec<Cue> {
    let quotation = (reading.speech > Speech::None).then_some(Cue {
        name: "quotation",
        points: 0,
        weight: Weight::default(),
    });
    let found = |attributes: bool| {
        let entries = reading.cues.entries();
        entries
            .filter(move |entry| entry.attributes == attributes)
            .map(|entry| Cue {
                name: &entry.name,
                points: entry.points,
                weight: entry.weight(),
            })
    };
    quotation
        .into_iter()
        .chain(found(true))
        .chain(found(false))
        .collect()
}

/// `text` with white space folded and none left before closing punctuation, where a marker stood.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    let mut words = bytes.windows(2).filter(|pair| pair[0] == b' ');
    // Most sentences have single spaces before letters and figures and are as they should be.
    if bytes.iter().all(|byte| matches!(byte, b' '..=b'~'))
        && words.all(|pair| pair[1].is_ascii_alphanumeric())
    {
        folded.push_str(text.trim());
        return folded;
    }
    for word in text.split_whitespace() {
        let closing = word.starts_with(['.', ',', ';', ':', '!', '?', ')', '”', '’', '»'])
            && !word.starts_with("..");
        if !folded.is_empty() && !closing {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

#[cfg(test)]
mod tests;
