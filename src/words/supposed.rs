//! The words by which a sentence supposes something or makes it up.

use serde::Deserialize;

/// How a language tells what need not be so.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Supposed {
    /// Words that a sentence begins with which says what holds if something else does.
    pub conditions: Vec<String>,
    /// Those of them that never tell what has happened.
    pub suppositions: Vec<String>,
    /// Words that a sentence begins with which supposes what need not be so: "if", "were".
    pub hypotheses: Vec<String>,
    /// Verbs of what would be then; `*x` is any word that ends so.
    pub would: Vec<String>,
    /// What a sentence begins with that supposes something: "suppose", "say that".
    pub supposals: Vec<String>,
    /// What a sentence invents somebody or something by, whom an indefinite word tells of: "consider a worker earning".
    pub cases: Vec<String>,
    /// Words that tell within a few behind it what he is or has, so that he is no one that there is; `*x` is any word that ends so.
    pub case_marks: Vec<String>,
    /// What a scene that is made up begins with, before "a game": "during".
    pub scenes: Vec<String>,
    /// Headings of worked examples.
    pub worked: Vec<String>,
}
