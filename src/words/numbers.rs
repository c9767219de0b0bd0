//! The words by which a number in running text is known for its own: it counts, measures or names something.

use serde::Deserialize;

/// What stands round numbers that are none of a citation. All words are in lower case; without `before` nothing is read by most of them.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Numbers {
    /// Words that a number behind them counts or measures with, and that end no phrase.
    pub before: Vec<String>,
    /// Nouns that a number behind them tells apart: "step".
    pub named: Vec<String>,
    /// What a number behind a blank belongs to where no blanks part words: "图", "共".
    pub owners: Vec<String>,
    /// Words for what a number before them counts, and what goes on with it: "percent", "of".
    pub behind: Vec<String>,
    /// Words behind which a number that a marker lost may name a source: "see".
    pub leads: Vec<String>,
    /// What a sentence goes on with behind a phrase that ends.
    pub onward: Vec<String>,
    /// What it goes on with behind a noun: a verb, which no number counts.
    pub tells: Vec<String>,
    /// Words that a number may count with, and that end a phrase where nothing or a mark stands behind the number.
    pub complete: Vec<String>,
    /// Words before a participle that ends a phrase.
    pub passive: Vec<String>,
    /// Headings of a table's column that names sources, by one of their words.
    pub columns: Vec<String>,
    /// Words that no clause ends with and a figure follows: `we had [10] buses`.
    pub wanting: Vec<String>,
    /// Words between two players or sides who met: "beat".
    pub met: Vec<String>,
    /// What a text says that explains its brackets: "in square brackets".
    pub explained: Vec<String>,
    /// Things, beside exhibits and divisions, that a number in brackets behind them belongs to: "step".
    pub called: Vec<String>,
    /// Words before such a thing that has no article: "see".
    pub pointing: Vec<String>,
    /// Words for how a game stands, before its score.
    pub scores: Vec<String>,
}
