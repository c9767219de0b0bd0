//! The words by which two sentences of a draft are known to count one thing, or two.

use std::collections::HashSet;

use serde::Deserialize;

/// How a language names what a figure counts, and sets it apart.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Tellings {
    /// How nouns of many end; with none, nouns begin with a capital.
    pub plural: Vec<String>,
    /// What stands between a scale and what is counted: "de" in "3 millions de tonnes".
    pub of: Vec<String>,
    /// Small words, at which the name of what is counted ends.
    pub ends: HashSet<String>,
    /// Words that say why a figure differs from another: a change, a comparison, a part, a plan, a time.
    pub explaining: HashSet<String>,
}
