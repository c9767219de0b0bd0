//! What one sentence shows: its cues, what of it stands in quotation marks, whether it is of a form that can claim something.

mod heard;
mod speech;

use super::apart;
use super::assertion::{may_claim, tells};
use super::bar::{self, Example, OfOneself};
use super::headline;
use super::imprint::is_imprint;
use super::linked::{self, Linked};
use super::mention;
use super::place::Place;
use super::reported;
use super::whole::Whole;
use super::{Bearing, Cue, Kind, Trigger};
use crate::cue::{Cues, Finder};
use crate::document::Document;
use crate::sentence::Passage;
use crate::settings::Cut;
use crate::source::Span;
use crate::words::CueEntry;
use heard::heard;
pub(super) use speech::Speech;
use speech::speech;

/// The cues, in all languages, of numbers in words that measure and of comparisons; "two men" measures nothing, unless something changed
/// by it.
const NUMBERS: [&str; 5] = [
    "great number",
    "level",
    "comparison",
    "better than others",
    "lead over others",
];
const NUMBER_WORD: &str = "number word";
const CHANGES: [&str; 3] = ["change verb", "rate", "measured thing"];

/// What one sentence shows, before anything is judged.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) cues: Cues,
    pub(super) speech: Speech,
    /// Whether somebody is said to say so, in other words than those that it quotes and supposes.
    pub(super) attributes: bool,
    /// Whether it goes on with what somebody said before, in the form of what is reported.
    pub(super) reported: bool,
    /// Whether a link or a credit in it names a source.
    pub(super) linked: Linked,
    /// Whether it is of a form that can claim something.
    may_claim: bool,
    /// How many points more than elsewhere make it a claim.
    more: i32,
}

impl Reading {
    /// Whether somebody's words make it a claim, whatever its points.
    pub(super) fn by_itself(&self) -> bool {
        self.is_passed_on() || self.attributes
    }

    /// Whether somebody is quoted in it, or reported.
    pub(super) fn is_passed_on(&self) -> bool {
        self.speech > Speech::None || self.reported
    }

    /// Whether it is a claim at this `cut`, as far as its form does not forbid that and nothing asks for more points.
    fn is_near(&self, cut: Cut) -> bool {
        self.by_itself() || self.cues.points() >= cut.points()
    }

    /// What makes it a claim, if anything does.
    pub(super) fn trigger(&self, cut: Cut) -> Option<Trigger> {
        if !self.may_claim {
            return None;
        }
        if self.by_itself() {
            return Some(Trigger::Spoken);
        }
        (self.cues.points() >= cut.points() + self.more).then_some(Trigger::FactScore)
    }

    /// The kinds of claim that it makes, strongest first.
    pub(super) fn kinds(&self) -> Vec<Kind> {
        let cues = self.cues.entries();
        let mut kinds: Vec<Kind> = cues.flat_map(|cue| cue.kinds.iter().copied()).collect();
        if self.speech > Speech::None {
            kinds.push(Kind::Quotation);
        }
        if self.reported || self.attributes {
            kinds.push(Kind::Attribution);
        }
        if !self.has_number() {
            kinds.retain(|kind| *kind != Kind::Statistic);
        }
        if kinds.is_empty() {
            kinds.push(Kind::Event);
        }
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Whether a number stands in it, or one thing is measured by another: what only rose or was lost is an event.
    fn has_number(&self) -> bool {
        let shows = |names: &[&str]| {
            let mut cues = self.cues.entries();
            cues.any(|cue| names.contains(&cue.name.as_str()))
        };
        let measures = |cue: &CueEntry| cue.measures;
        self.cues.entries().any(measures)
            || shows(&NUMBERS)
            || shows(&[NUMBER_WORD]) && shows(&CHANGES)
    }

    /// The cues as they are shown: what makes a claim by itself first.
    pub(super) fn shown(&self) -> Vec<Cue> {
        let told = |is: bool, name: &'static str| {
            is.then_some(Cue {
                name,
                points: 0,
                bearing: Bearing::default(),
            })
        };
        let quotation = told(self.speech > Speech::None, "quotation");
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
            .chain(told(self.reported, "reported speech"))
            .chain(found(true))
            .chain(found(false))
            .collect()
    }
}

/// The readings of a passage's sentences; of those that come near no claim at this `cut` nothing more is asked.
pub(super) fn read(
    document: &Document<'_>,
    passage: &Passage<'_>,
    quotations: &[Span],
    (whole, cut): (&Whole<'_>, Cut),
    finder: &mut Finder,
) -> Vec<Reading> {
    let credited = linked::credit_line(document, passage)
        .is_some_and(|line| !linked::is_under_table(document, passage, line));
    let (mut next, mut example) = (0, Example::default());
    let mut places = Vec::with_capacity(passage.sentences.len());
    let readings = passage.sentences.iter().map(|sentence| {
        let place = sentence.prose;
        while quotations
            .get(next)
            .is_some_and(|quotation| quotation.end <= place.start)
        {
            next += 1;
        }
        let mut here = Place {
            text: passage.prose.text(),
            sentence: place,
            quotations: reaching(&quotations[next..], place),
            cited: !sentence.markers.is_empty(),
            hedged: false,
            whole,
            table: finder.table(),
        };
        let (cues, mut attributes) = heard(&mut here, finder);
        let opens = attributes && places.is_empty();
        let head = if opens {
            headline::length(document, passage, finder.table())
        } else {
            0
        };
        if head > 0
            && let Some(rest) = here.outside().get(head..)
        {
            attributes = mention::attributes(&here, rest, &finder.find(rest), finder);
        }
        attributes |=
            headline::is_credited(document, passage.block, here.sentence_text(), here.table);
        let more = bar::supposed(here.sentence_text(), &cues, &mut example)
            + bar::hypothetical(&here, finder);
        places.push(here);
        Reading {
            may_claim: false,
            more,
            linked: if credited {
                Linked::AtEnd
            } else {
                linked::linked(document, passage, sentence)
            },
            cues,
            speech: speech(here, attributes, finder),
            attributes,
            reported: false,
        }
    });
    let mut readings: Vec<Reading> = readings.collect();
    reported::go_on(passage, quotations, &mut readings, finder.table());
    weigh(document, passage, &places, cut, &mut readings);
    readings
}

/// Tells which of `readings`, of the sentences at these `places`, are of a form that can claim something, and which of them need more points.
fn weigh(
    document: &Document<'_>,
    passage: &Passage<'_>,
    places: &[Place<'_>],
    cut: Cut,
    readings: &mut [Reading],
) {
    let mut near = readings.iter().map(|reading| reading.is_near(cut));
    if !near.any(|near| near) || apart::reports_nothing(document, passage) {
        return;
    }
    let of_oneself = OfOneself::default();
    let each = readings.iter_mut().zip(&passage.sentences).zip(places);
    for ((reading, sentence), place) in each.filter(|((reading, _), _)| reading.is_near(cut)) {
        let text = place.sentence_text();
        let (cues, speech) = (&reading.cues, reading.speech);
        reading.may_claim =
            !is_imprint(text, place.table) && may_claim(document, sentence, place, cues, speech);
        reading.more += bar::higher(place, &reading.cues, &of_oneself);
    }
}

/// Those of `quotations`, the first of which ends behind the beginning of `place`, that reach into it.
fn reaching(quotations: &[Span], place: Span) -> &[Span] {
    let end = quotations
        .iter()
        .take_while(|quotation| quotation.start < place.end);
    &quotations[..end.count()]
}

/// The reading of a sentence that stands alone, whatever it stands in.
pub(super) fn alone(text: &str, quotations: &[Span], finder: &mut Finder) -> Reading {
    let whole = Whole::default();
    let mut place = Place {
        text,
        sentence: Span::new(0, text.len()),
        quotations,
        cited: false,
        hedged: false,
        whole: &whole,
        table: finder.table(),
    };
    let (cues, attributes) = heard(&mut place, finder);
    let speech = speech(place, attributes, finder);
    Reading {
        may_claim: tells(text, &cues, speech),
        more: 0,
        linked: Linked::No,
        cues,
        speech,
        attributes,
        reported: false,
    }
}
