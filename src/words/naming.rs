//! How the sentences of one language say whose word they pass on: "according to the Echo".

use serde::Deserialize;

/// The words round the name of whoever says so. All are in lower case; a list holds words or phrases of some words.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Naming {
    /// What stands before the name: "according to".
    pub before: Vec<String>,
    /// Verbs before the name behind the end of what it says: ", reported the Echo".
    pub closing: Vec<String>,
    /// What stands behind it: "reported".
    pub behind: Vec<String>,
    /// Single words that may stand between the name and what stands behind it: "has".
    pub between: Vec<String>,
    /// Nouns of what an outlet publishes, behind its name: "according to a Guardian report".
    pub pieces: Vec<String>,
    /// Words of a house's own books: "The Guardian reported a loss" may be news of itself.
    pub books: Vec<String>,
    /// Single words that may stand right before the name, what it is included: "the", "newspaper".
    pub with: Vec<String>,
    /// Words that may stand before all that where something stands behind the name: "as".
    pub leads: Vec<String>,
    /// Words by which an aside names one of those who are said to say so: "Experts say, as Ida Holm did, that".
    pub asides: Vec<String>,
    /// Whether a verb follows the name right away where that begins the sentence: "Laut Spiegel stiegen".
    pub inverts: bool,
    /// Single words by which somebody else may speak in the same sentence, or may be what it passes on: "citing", "study", "but".
    pub others: Vec<String>,
}
