//! Which sentences claim something, by which cues, and what each claim rests on.

mod again;
mod apart;
mod around;
mod asserted;
mod assertion;
mod bar;
mod bare;
mod block_quote;
mod bold;
mod bracket;
mod byline;
mod caption;
mod contents;
mod count;
mod counted;
mod cover;
mod description;
mod drawn;
mod exhibit;
mod fault;
mod folded;
mod form;
mod habit;
mod headline;
mod hypothesis;
mod imprint;
mod inner;
mod judged;
mod judgement;
mod ledger;
mod linked;
mod listed;
mod lone;
mod mention;
mod nameless;
mod naming;
mod nested;
mod oneself;
mod otherwise;
mod outweighed;
mod personal;
mod place;
mod proclaimed;
mod quotation;
mod reading;
mod register;
mod reported;
mod review;
mod saying;
mod section;
mod seen;
mod speaker;
mod state;
mod stops;
mod survey;
mod talk;
mod telling;
mod today;
mod tongue;
mod trigger;
mod unspoken;
mod verdict;
mod verse;
mod whence;
mod whole;

use std::ops::Range;

use crate::cue::Finder;
use crate::document::Document;
use crate::resolve::Resolution;
use crate::sentence;
use crate::settings::{Coverage, Settings};
use crate::source::{Source, Span};

use cover::Words;
use quotation::Quoting;
use reading::{Reading, Speech};
use register::Registers;
use seen::Seen;
use unspoken::Unspoken;
use whence::Wholes;
use whole::Whole;

pub use crate::words::{Bearing, Kind, Tongue};
pub use bare::{Bare, bare};
pub use fault::{Fault, ORDER, malformed, unverified};
pub use judgement::{Judgement, judge};
pub use ledger::Ledger;
pub use section::{Section, uncited_sections};
pub use speaker::{Speakers, Voice, speakers};
pub use state::State;
pub use survey::{Credit, CreditForm, Reach, Survey, survey};
pub use tongue::tongue;
pub use trigger::Trigger;
pub use whole::cites;

/// A sentence that asserts a checkable fact.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The sentence in the source, white space at its ends left out.
    pub span: Span,
    /// The sentence as a reader sees it, its markers and markup left out, white space folded.
    pub text: String,
    /// Why it is taken for a claim.
    pub trigger: Trigger,
    /// What kind of fact it asserts; at least one kind, in the order of [`Kind`].
    pub kinds: Vec<Kind>,
    /// Whether one of its cues is a figure that measures: per cent, money, a count; one that describes whoever speaks does not.
    pub measured: bool,
    /// Whether a verb in it tells what is so now.
    pub now: bool,
    /// Whether a number in it counts something, where one of its cues is a figure that measures.
    pub counts: bool,
    /// Whether its text lays down how things are to behave, as specifications do.
    pub normative: bool,
    /// Whether somebody is said to say so, by name, office or words of his own.
    pub attributed: bool,
    /// Whether all of it is somebody's words, and neither it nor what stands next to it names who said them.
    pub unspoken: bool,
    /// Whether it goes on about whoever is quoted in the sentence before, who told it of himself.
    pub of_speaker: bool,
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
    /// The kind of the declared reason that stands in it: the words that it begins with, or the desk's name for it.
    pub reason: Option<Box<str>>,
    /// What says in brackets that it is not verified yet.
    pub unverified: Option<Span>,
}

impl Claim {
    /// Where `source` says `written`, a part of the claim's text: the first bytes of that, whatever markup and line ends stand between
    /// its words.
    pub fn place_of(&self, source: &Source, written: &str) -> Option<Span> {
        let text = source.slice(self.span);
        let words: Vec<&str> = written.split_whitespace().collect();
        let (first, rest) = words.split_first()?;
        text.match_indices(first).find_map(|(start, _)| {
            let mut end = start + first.len();
            for word in rest {
                end += text[end..].find(char::is_alphanumeric)?;
                if !text[end..].starts_with(word) {
                    return None;
                }
                end += word.len();
            }
            let at = self.span.start as usize;
            let inside =
                text[..start].ends_with(|c: char| c.is_alphanumeric() || c == ',' || c == '.');
            let goes_on = text[end..].starts_with(char::is_alphanumeric);
            (!inside && !goes_on).then(|| Span::new(at + start, at + end))
        })
    }

    /// Why it is taken for a claim, as an editor checks it: "percent +4, change verb +2, future -2 = 4".
    pub fn cause(&self) -> String {
        let tell = |cue: &Cue| match cue.points {
            0 => None,
            points => Some(format!("{} {points:+}", cue.name)),
        };
        let shown: Vec<String> = self.cues.iter().filter_map(tell).collect();
        let sum = format!("{} = {}", shown.join(", "), self.points);
        match self.trigger {
            Trigger::FactScore | Trigger::Marked => sum,
            Trigger::Spoken => {
                let sum = if shown.is_empty() {
                    self.points.to_string()
                } else {
                    sum
                };
                match self.cues.first() {
                    // What has points is among what makes the sum.
                    Some(first) if first.points != 0 => sum,
                    Some(first) => format!("{}; {sum}", first.name),
                    None => format!("attribution; {sum}"),
                }
            }
        }
    }
}

/// A cue that was found in a sentence, and what it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The cue's name in the word table.
    pub name: &'static str,
    /// Its points; negative where it speaks against a claim.
    pub points: i32,
    /// What it says about the sentence beside its points.
    pub bearing: Bearing,
}

/// The direct quotations in the block of index `block`, marks included, in text order.
pub(crate) fn quotations(document: &Document<'_>, block: u32) -> Vec<Span> {
    let block = &document.layout.blocks[block as usize];
    let mut prose = document.layout.prose(document.source, block);
    for marker in document.markers_in(block.span) {
        prose.blank(prose.from_source(marker.span));
    }
    // Of an odd number of marks that look alike, nobody knows which ones open.
    if prose.text().matches('"').count() % 2 == 1 {
        return Vec::new();
    }
    quotation::Quoting::default()
        .quotations(prose.text(), "")
        .into_iter()
        .map(|span| prose.to_source(span))
        .collect()
}

/// The claims of `document`, which is in the language `tongue`, in text order.
pub fn claims(
    document: &Document<'_>,
    resolution: &Resolution,
    settings: &Settings,
    tongue: Tongue,
) -> Vec<Claim> {
    let table = tongue.table;
    let supporting = cover::Supporting::new(document, resolution);
    let mut finder = Finder::new(table);
    let (mut quoting, mut voices) = (Quoting::default(), Unspoken::new(table));
    let (mut registers, whole) = (Registers::new(table), Whole::of(document));
    let (coverage, cut) = (settings.claims.coverage, settings.claims.cut);
    let trailing = coverage == Coverage::Trailing;
    let (mut claims, mut sides, mut spoken) = (Vec::new(), Vec::new(), Words::default());
    let (mut heads, mut wholes, mut before) = (Vec::new(), Wholes::default(), None);
    let mut passages = sentence::passages(document, settings.folded_reasons(), table).peekable();
    while let Some(passage) = passages.next() {
        let next = passages.peek().map_or("", |next| next.prose.text());
        let told = block_quote::is_told(document, &passage, table);
        let text = passage.prose.text();
        let all = told.then(|| vec![Span::new(0, text.len())]);
        let quotations = all.unwrap_or_else(|| quoting.quotations(text, next));
        let readings = reading::read(document, &passage, &quotations, (&whole, cut), &mut finder);
        registers.note(document, &passage, &readings);
        let mut covers = cover::covers(
            document,
            before.as_ref(),
            &passage,
            &readings,
            (coverage, table),
        );
        let mut unspoken = voices.missing(&passage, &quotations, &readings, next, &mut finder);
        if told {
            unspoken.fill(false);
        }
        let seen = Seen {
            passage: &passage,
            quotations: &quotations,
            readings: &readings,
            unspoken,
            table,
        };
        if trailing {
            spoken.carry(&seen, &mut covers);
            spoken.reach_back(&seen, &covers, &supporting, &mut claims);
            wholes.see(document, &seen, &covers, &supporting, &mut claims);
        }
        sides.push(around::side(document, &seen, &covers));
        heads.extend(nested::head(document, &passage, &covers));
        for (at, cover) in covers.iter().enumerate() {
            claims.extend(seen.claim(at, cover, &supporting, cut));
        }
        before = Some(passage);
    }
    if trailing {
        nested::cover(document, &supporting, &heads, &mut claims);
        listed::cover(document, &supporting, &mut claims);
        exhibit::cover(document, &supporting, table, &mut claims);
        wholes.cover(document, &supporting, &mut claims);
    }
    if coverage != Coverage::Sentence {
        around::cover(document, &supporting, &sides, &mut claims);
    }
    registers.strike(document, &mut claims);
    claims
}

#[cfg(test)]
mod tests;
