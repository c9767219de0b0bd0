//! The word tables of the languages: headings, cues, reasons, one file of `rules/words/` each.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Deserialize;

/// Every language's file; a language is one line here.
const FILES: &[&str] = &[
    include_str!("../rules/words/en.toml"),
    include_str!("../rules/words/de.toml"),
    include_str!("../rules/words/fr.toml"),
    include_str!("../rules/words/es.toml"),
    include_str!("../rules/words/it.toml"),
    include_str!("../rules/words/pt.toml"),
    include_str!("../rules/words/nl.toml"),
    include_str!("../rules/words/pl.toml"),
    include_str!("../rules/words/ru.toml"),
    include_str!("../rules/words/uk.toml"),
    include_str!("../rules/words/zh.toml"),
    include_str!("../rules/words/ja.toml"),
    include_str!("../rules/words/ar.toml"),
];

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    // A file that does not parse fails the test below, so none is left out in a build that passed.
    FILES
        .iter()
        .filter_map(|file| toml::from_str(file).ok())
        .collect()
});

/// What the rules look for in one language. All words are in lower case. A language of which only the headings are known
/// has nothing else.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Table {
    /// The language's ISO 639-1 code.
    pub language: String,
    /// Headings of reference lists.
    pub headings: Vec<String>,
    /// Headings of lists whose entries nothing needs to cite.
    pub further: Vec<String>,
    /// Words that may stand in a heading of either kind beside those.
    pub qualifiers: Vec<String>,
    /// What stands in an entry that names nothing yet.
    pub nothing: Vec<String>,
    /// What reasons in brackets that stand in for a citation begin with.
    pub reasons: Vec<String>,
    /// Remarks in brackets that belong to the sentence before them.
    pub asides: Vec<String>,
    /// What stands in brackets where a source is still to be found; more words may follow where `...` ends it.
    pub placeholders: Vec<String>,
    /// Words before such a bracket that make it a thing spoken of.
    pub articles: Vec<String>,
    /// What a parenthesis that names a source begins with.
    pub credits: Vec<String>,
    /// Words that may follow a time of day in the same sentence, months and weekdays aside.
    pub clock: Vec<String>,
    /// Short forms, without their point, that a number follows in the same sentence.
    pub numbered: Vec<String>,
    /// The months, short forms included.
    pub months: Vec<String>,
    /// The days of the week.
    pub weekdays: Vec<String>,
    /// Words that may precede the subject of a sentence.
    pub openers: Vec<String>,
    /// Words that may stand between a cue's word and one that voids it.
    pub auxiliaries: Vec<String>,
    /// Words before quotation marks that hold a title or a term.
    pub titles: Vec<String>,
    /// The cues of claims, in the order in which they are shown.
    #[serde(rename = "cue")]
    pub cues: Vec<CueEntry>,
}

/// One cue: what it looks for in a sentence, and what finding it means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CueEntry {
    /// Its name, as an editor reads it.
    pub name: String,
    /// What it adds to a sentence's points.
    pub points: i32,
    /// The kinds of claim that it makes.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// Patterns of words, in the notation that the file explains.
    #[serde(default)]
    pub words: Vec<String>,
    /// Shapes that no list of words can name.
    #[serde(default)]
    pub shapes: Vec<Shape>,
    /// Where in the sentence its words must stand.
    #[serde(default)]
    pub anchor: Anchor,
    /// Words that void its own where they stand before, auxiliaries between them left out.
    #[serde(default)]
    pub not_after: Vec<String>,
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
    /// Whether it sets the sentence in the past: what happened can be looked up.
    #[serde(default)]
    pub past: bool,
    /// Whether it makes the sentence less than an assertion.
    #[serde(default)]
    pub hedges: bool,
}

/// What a cue says about a sentence beside its points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// What is asserted, and not only that something is.
    pub tells: bool,
    /// See [`CueEntry::measures`].
    pub measures: bool,
    /// See [`CueEntry::measures_alone`].
    pub measures_alone: bool,
    /// See [`CueEntry::past`].
    pub past: bool,
    /// See [`CueEntry::hedges`].
    pub hedges: bool,
}

impl CueEntry {
    /// What the cue says about a sentence beside its points.
    pub fn weight(&self) -> Weight {
        Weight {
            tells: !self.kinds.is_empty(),
            measures: self.measures,
            measures_alone: self.measures_alone,
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
    /// A capitalised word within the sentence.
    Name,
    /// Two or more of them.
    Names,
    /// A question mark at the end.
    Question,
    /// Nine words or fewer.
    NineWords,
    /// Sixteen words or more.
    SixteenWords,
}

/// The tables of all languages, read when first asked for.
pub fn tables() -> &'static [Table] {
    &TABLES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_table() {
        for file in FILES {
            let table: Result<Table, _> = toml::from_str(file);
            assert!(table.is_ok(), "{}", table.expect_err("it is no table"));
        }
        assert_eq!(tables().len(), FILES.len());
    }

    #[test]
    fn words_are_in_lower_case_and_stand_once() {
        for table in tables() {
            for list in [
                &table.headings,
                &table.further,
                &table.qualifiers,
                &table.nothing,
                &table.reasons,
                &table.asides,
                &table.placeholders,
                &table.articles,
            ] {
                let mut seen = std::collections::HashSet::new();
                for word in list {
                    assert_eq!(*word, word.to_lowercase());
                    assert!(seen.insert(word), "{word} stands twice");
                }
            }
        }
    }

    #[test]
    fn every_cue_looks_for_something_and_has_its_own_name() {
        for table in tables() {
            assert!(
                table.cues.len() <= 64,
                "a sentence's cues are bits of a u64"
            );
            let mut names = std::collections::HashSet::new();
            for cue in &table.cues {
                assert!(
                    !cue.words.is_empty() || !cue.shapes.is_empty(),
                    "{}",
                    cue.name
                );
                assert!(names.insert(&cue.name), "{} stands twice", cue.name);
            }
        }
    }
}
