//! The words by which a sentence goes on counting what the one before it counted.

use serde::Deserialize;

use super::is_like;

/// How a language tells a share of what was told, or how far that went.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Onward {
    /// The words of a share that stand before its verb, where what it is of is left out: "about", "four", "in", "per cent".
    pub shares: Vec<String>,
    /// The last of these where it is a share with no other number.
    pub half: Vec<String>,
    /// What stands between it and those whom the sentence before counted: "of the".
    pub of: Vec<String>,
    /// What tells more of a figure that was told before: "the share is".
    pub known: Vec<String>,
    /// Verbs behind it; `*x` is any word in small letters that ends so.
    pub did: Vec<String>,
    /// What stands before a time that those who were asked looked back on: "in the past" month.
    pub window: Vec<String>,
    /// What a sentence begins with that tells how far a change went: "the drop".
    pub changes: Vec<String>,
    /// What stands behind that before a group of those whom the change befell, or tells its measure: "among", "was".
    pub befell: Vec<String>,
    /// Words for a change to more: "rose", "rise".
    pub up: Vec<String>,
    /// Words for one to less.
    pub down: Vec<String>,
    /// What tells more of such a group: "who".
    pub which: Vec<String>,
}

impl Onward {
    /// Whether `word`, in small letters, is one of the verbs behind a share.
    pub fn is_verb(&self, word: &str) -> bool {
        self.did.iter().any(|verb| is_like(word, verb))
    }
}
