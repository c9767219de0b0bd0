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
    /// Things of which a number behind them tells one: "line".
    pub things: Vec<String>,
    /// Words for a number that tells which one: "number".
    pub which: Vec<String>,
    /// Verbs in the singular behind the name of a thing: "was".
    pub singular: Vec<String>,
    /// What leaves at a time and is called by it, and where it goes: "train", "to".
    pub timed: Vec<String>,
    /// Somebody, beside those who speak, whose age a bare number tells; `*x` is any word that ends so.
    pub persons: Vec<String>,
    /// What stands before the age of each of several: "both".
    pub each: Vec<String>,
    /// The years of a term, behind their number: "years".
    pub terms: Vec<String>,
    /// What stands before a term that goes on: "for".
    pub since: Vec<String>,
    /// What somebody does throughout a term: "worked".
    pub lives: Vec<String>,
    /// What stands before a term that ends, and behind its years: "after", "at the".
    pub ended: Vec<String>,
    /// See `ended`.
    pub posts: Vec<String>,
    /// Words for the days just past: "yesterday".
    pub lately: Vec<String>,
    /// What stands behind a number that tells when: "years ago", "years later".
    pub ago: Vec<String>,
    /// What stands before such a number, and the units behind it then: "vor", "Jahren".
    pub ago_before: Vec<String>,
    /// See `ago_before`.
    pub ago_units: Vec<String>,
}
