//! Which sentences claim something, by which cues, and what each claim rests on.

use std::ops::Range;

use crate::document::Document;
use crate::resolve::Resolution;
use crate::settings::Settings;
use crate::source::Span;

/// A sentence that asserts a checkable fact.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The sentence in the source, white space at its ends left out.
    pub span: Span,
    /// The sentence as a reader sees it, its markers and markup left out, white space folded.
    pub text: String,
    /// What kind of fact it asserts; at least one kind, in the order of [`Kind`].
    pub kinds: Vec<Kind>,
    /// The cues that were found, in the order of the word table; where a quotation or an attribution makes the claim, that is the first.
    pub cues: Vec<Cue>,
    /// The sum of the cues' points.
    pub points: i32,
    /// The citations that cover it, as indices into [`Document::citations`].
    pub citations: Range<u32>,
    /// What it rests on.
    pub state: State,
}

/// The kinds of claims, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Somebody did wrong.
    Accusation,
    /// Somebody's words.
    Quotation,
    /// A number that measures.
    Statistic,
    /// Somebody said so.
    Attribution,
    /// The first, the largest, the only.
    Superlative,
    /// One thing brought about another.
    Causal,
    /// Something happened.
    Event,
}

impl Kind {
    /// The kind's name in configuration and output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accusation => "accusation",
            Self::Quotation => "quotation",
            Self::Statistic => "statistic",
            Self::Attribution => "attribution",
            Self::Superlative => "superlative",
            Self::Causal => "causal",
            Self::Event => "event",
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

/// How many claims there are, and what they rest on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// All claims.
    pub total: usize,
    /// Those that rest on a named source.
    pub supported: usize,
    /// Those whose citations lead to no source.
    pub resting_on_nothing: usize,
    /// Those without a citation.
    pub uncited: usize,
    /// Those with a declared reason.
    pub declared: usize,
}

impl Ledger {
    /// The ledger of `claims`.
    pub fn of(claims: &[Claim]) -> Self {
        let count = |state| claims.iter().filter(|claim| claim.state == state).count();
        Self {
            total: claims.len(),
            supported: count(State::Supported),
            resting_on_nothing: count(State::RestingOnNothing),
            uncited: count(State::Uncited),
            declared: count(State::Declared),
        }
    }

    /// Both ledgers as one.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            total: self.total + other.total,
            supported: self.supported + other.supported,
            resting_on_nothing: self.resting_on_nothing + other.resting_on_nothing,
            uncited: self.uncited + other.uncited,
            declared: self.declared + other.declared,
        }
    }
}

/// The claims of `document` in text order.
pub fn claims(
    _document: &Document<'_>,
    _resolution: &Resolution,
    _settings: &Settings,
) -> Vec<Claim> {
    Vec::new()
}
