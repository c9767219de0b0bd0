//! How the sentences of one language say of which year a work is: "a 2021 study", "a study published in 2021".

use serde::Deserialize;

/// The words round the year of a work. All are in lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dating {
    /// The nouns of works that have a year: "study"; behind a star any that end so.
    pub works: Vec<String>,
    /// Single words before the year of a work behind it: "a", "her".
    pub before: Vec<String>,
    /// Words by which another work is spoken of than the one of the year: "older".
    pub others: Vec<String>,
    /// Verbs of what a work says: "A study in 2021 found", "In 2021 a study found".
    pub tells: Vec<String>,
    /// What stands behind such a verb where the work says nothing by it: "A study in 2021 found its way".
    pub idle: Vec<String>,
    /// Words that go on behind a work, and are no part of its noun: "of", "by".
    pub onward: Vec<String>,
    /// Phrases between a work and its year, with the work where no other may stand before: "from", "published in", "paper of".
    pub between: Vec<String>,
}
