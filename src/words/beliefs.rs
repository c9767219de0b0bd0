//! The words by which a sentence tells what many believe, and the next one that it is not so.

use serde::Deserialize;

/// How a language tells of a belief and sets it right.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Beliefs {
    /// What a sentence begins with that tells what many believe: "many people".
    pub holders: Vec<String>,
    /// Verbs of believing, one of which stands among these words or right behind them.
    pub verbs: Vec<String>,
    /// What the next one begins with that says that it is not so.
    pub refutations: Vec<String>,
}
