//! The words by which a number with a point tells which of several.

use serde::Deserialize;

/// What stands beside such a number: "des 16. Jahrhunderts".
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ordinals {
    /// Words right before it.
    pub before: Vec<String>,
    /// The word before it by which somebody serves as what follows: "als".
    pub r#as: Vec<String>,
    /// What makes a comparison of that word: "mehr als 40".
    pub comparing: Vec<String>,
    /// Words for the time before it, behind a comma, of what somebody was: "Ida Holm, damals 45. Bürgermeisterin der Stadt".
    pub once: Vec<String>,
    /// What ties it to another of its kind: "der 12. und 85. Minute".
    pub ties: Vec<String>,
    /// What stands behind it, whatever stands before: a number counts none of these, and no sentence begins with one.
    pub of: Vec<String>,
}
