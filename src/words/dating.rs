//! How the sentences of one language say of which year a work is: "a 2021 study", "a study published in 2021".

use serde::Deserialize;

/// The words round the year of a work. All are in lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dating {
    /// The nouns of works that have a year: "study".
    pub works: Vec<String>,
    /// Single words before the year of a work behind it: "a", "her".
    pub before: Vec<String>,
    /// Phrases between a work and its year: "from", "published in".
    pub between: Vec<String>,
    /// Those of these phrases that are about the work even behind whoever wrote it, or before the journal: "published in".
    pub published: Vec<String>,
    /// What stands between the work and whoever wrote it: "by".
    pub by: Vec<String>,
    /// Words in small letters in names of journals.
    pub journals: Vec<String>,
}
