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
}
