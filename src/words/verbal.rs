//! The words by which a form that may be a participle is known to be a verb of the past: "the board approved the plan".

use serde::Deserialize;

/// What stands round such a form.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Verbal {
    /// Words right behind a participle, before whoever did it: "by".
    pub agents: Vec<String>,
    /// What a verb takes behind it, in its own clause: "the", "his", "that".
    pub objects: Vec<String>,
    /// Words right before a verb that are its subject: "who", "she".
    pub subjects: Vec<String>,
    /// Verbs beside which such a form in the same clause is a participle: "is", "can".
    pub helpers: Vec<String>,
    /// Words that may stand between the two; `*x` is any word that ends so.
    pub adverbs: Vec<String>,
    /// Words between two such forms.
    pub ands: Vec<String>,
    /// Words for further authors, behind whose stop such a form is a verb: "al".
    pub others: Vec<String>,
    /// Such forms that are participles where nothing is done to what stands behind: "designed for".
    pub participles: Vec<String>,
    /// What another clause begins with where no sign parts it: "because".
    pub joints: Vec<String>,
}
