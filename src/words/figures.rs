//! The words by which numbers name, date or tell an age, and count nothing.

use serde::Deserialize;

/// What stands beside a number that counts nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Figures {
    /// Words for parts of an order, behind which a number tells which of them: "level", "theorem".
    pub named: Vec<String>,
    /// Words between two such numbers: "steps 3 and 4", "week 2 of 24".
    pub joints: Vec<String>,
    /// What stands before an age: "aged".
    pub aged: Vec<String>,
    /// What stands before an age in years that are named, and is no more than that without them: "de".
    pub of_years: Vec<String>,
    /// The years of an age, as they stand behind it.
    pub years: Vec<String>,
    /// What stands between whoever is of an age and the bare number that says so: "was".
    pub of_age: Vec<String>,
    /// Words for somebody before those.
    pub somebody: Vec<String>,
    /// What goes on behind such a number: "when".
    pub onward: Vec<String>,
    /// What stands behind a time of day.
    pub hours: Vec<String>,
    /// How a share is written behind its number without its sign: "per cent".
    pub per_cent: Vec<String>,
    /// What may stand between a day and its month, or between two days of one.
    pub ties: Vec<String>,
    /// The last words of streets' names, whose number stands before them.
    pub streets: Vec<String>,
    /// The first words of streets' names, whose number stands before them.
    pub ways: Vec<String>,
}
