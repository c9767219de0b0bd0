//! One cue of a word table, and what it can say.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

/// One cue: what it looks for in a sentence, and what finding it means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CueEntry {
    /// Its name, as an editor reads it.
    pub name: String,
    /// What it adds to a sentence's weight, in tenths: log-odds that the sentence needs a source.
    #[serde(deserialize_with = "tenths")]
    pub weight: i32,
    /// Whether its weight is a judgement, which a fit must leave as it is: the labelled sentences hold too few of it, or none.
    #[serde(default)]
    pub judged: bool,
    /// The kinds of claim that it makes.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// Patterns of words, in the notation that the file explains.
    #[serde(default)]
    pub words: Vec<String>,
    /// Cues by name whose patterns are its own as well.
    #[serde(default)]
    pub shares: Vec<String>,
    /// Words that end like its patterns and are not meant.
    #[serde(default)]
    pub never: Vec<String>,
    /// Cues by name that make it up where a sentence has all of them, as `a|b + c`: one of the first two, and the third.
    #[serde(default)]
    pub with: Vec<String>,
    /// Shapes that no list of words can name.
    #[serde(default)]
    pub shapes: Vec<Shape>,
    /// Where in the sentence its words must stand.
    #[serde(default)]
    pub anchor: Anchor,
    /// Words that void its own where they stand before, auxiliaries between them left out.
    #[serde(default)]
    pub not_after: Vec<String>,
    /// Words one of which must stand right before its own.
    #[serde(default)]
    pub only_after: Vec<String>,
    /// Whether it is not meant where its first word has a capital beside that of another: "the Rising Sun".
    #[serde(default)]
    pub small: bool,
    /// Whether it is not meant where its word is a participle, and not the verb of its clause.
    #[serde(default)]
    pub verbal: bool,
    /// Cues by name that are not meant where this one begins with the same word; it is none of its own then.
    #[serde(default)]
    pub overrides: Vec<String>,
    /// Cues by name that void its own where a clause before has one of them.
    #[serde(default)]
    pub void_behind: Vec<String>,
    /// Cues by name that void its own wherever they stand before.
    #[serde(default)]
    pub void_after: Vec<String>,
    /// Whether it makes a claim by itself: somebody says so.
    #[serde(default)]
    pub attributes: bool,
    /// Whether whoever is said to say so is not named.
    #[serde(default)]
    pub nameless: bool,
    /// Whether it is a figure that measures something.
    #[serde(default)]
    pub measures: bool,
    /// Whether no sentence that has it is a claim.
    #[serde(default)]
    pub rules_out: bool,
    /// Whether it is a figure that measures by itself: a share, a sum.
    #[serde(default)]
    pub measures_alone: bool,
    /// Whether it asks for a source by itself, in whatever tense: a rank among all others, a lead over some.
    #[serde(default)]
    pub asks: bool,
    /// Whether it sets the sentence in the past: what happened can be looked up.
    #[serde(default)]
    pub past: bool,
    /// Whether it makes the sentence less than an assertion.
    #[serde(default)]
    pub hedges: bool,
    /// Whether it shows that the sentence speaks of something in particular: a figure, a date, what happened.
    #[serde(default)]
    pub particular: bool,
    /// Which register of texts that claim nothing it is a sign of.
    #[serde(default)]
    pub register: Option<Register>,
}

/// A register of texts that lay something down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Register {
    /// Licences, contracts, notices.
    Law,
    /// Specifications, which demand in capitals: "The port MUST be shut."
    Demand,
    /// Specifications, which say at their beginning what they lay down: "This memo defines a protocol."
    Specification,
    /// Proposals, which say what whoever writes would build: "This report proposes a new system."
    Design,
    /// Accounts of a data set, which speak of files and columns.
    Data,
    /// The same, which say that they are one: "This folder contains the data behind the story."
    DataAtHand,
}

/// What a cue says about a sentence beside its points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bearing {
    /// What is asserted, and not only that something is.
    pub tells: bool,
    /// See [`CueEntry::measures`].
    pub measures: bool,
    /// See [`CueEntry::measures_alone`].
    pub measures_alone: bool,
    /// See [`CueEntry::asks`].
    pub asks: bool,
    /// See [`CueEntry::past`].
    pub past: bool,
    /// See [`CueEntry::hedges`].
    pub hedges: bool,
}

impl CueEntry {
    /// What it is worth as it is shown.
    pub fn points(&self) -> i32 {
        points(self.weight)
    }

    /// What the cue says about a sentence beside its points.
    pub fn bearing(&self) -> Bearing {
        Bearing {
            tells: !self.kinds.is_empty(),
            measures: self.measures,
            measures_alone: self.measures_alone,
            asks: self.asks,
            past: self.past,
            hedges: self.hedges,
        }
    }
}

/// The kinds of claims, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
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

/// Where in a sentence a cue's words must stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// Anywhere.
    #[default]
    None,
    /// At its beginning.
    Start,
    /// At its beginning, or behind the words that may precede a subject.
    Subject,
    /// At its beginning, behind the words that may precede a command, or behind the clause that says on what condition.
    Command,
}

/// What a sentence can show beside words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A number with a per cent sign.
    Percent,
    /// A number with a sign of currency.
    Money,
    /// A word of two to six capitals.
    Acronym,
    /// A word by which specifications demand, in capitals: "MUST".
    Demand,
    /// A capitalised word within the sentence.
    Name,
    /// Two or more of them.
    Names,
    /// A question mark at the end.
    Question,
    /// Two or more numbers that count something.
    Numbers,
    /// Nine words or fewer.
    NineWords,
    /// Sixteen words or more.
    SixteenWords,
}

/// A weight in tenths as it is shown: twice the weight, rounded.
pub fn points(tenths: i32) -> i32 {
    (2 * tenths + 5 * tenths.signum()) / 10
}

/// A weight with one decimal, in tenths.
fn tenths<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    let weight = f64::deserialize(deserializer)?;
    // One decimal of a small number: the cast keeps all of it.
    Ok((weight * 10.0).round() as i32)
}

#[cfg(test)]
mod tests {
    use super::points;

    #[test]
    fn points_are_twice_the_weight_rounded() {
        for (tenths, shown) in [(19, 4), (11, 2), (2, 0), (3, 1), (-3, -1), (-8, -2), (0, 0)] {
            assert_eq!(points(tenths), shown, "{tenths}");
        }
    }
}
