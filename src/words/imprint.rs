//! The words of a line that dates a text or a picture itself: "Received 3 May 2019; accepted 12 June 2019".

use serde::Deserialize;

/// The words of such a line; names, numbers and months stand beside them.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Imprint {
    /// What was done to it: "published".
    pub deeds: Vec<String>,
    /// What it is called, which may stand before that: "manuscript".
    pub things: Vec<String>,
    /// What else such a line has in small letters: "last", "by", "this", "was".
    pub besides: Vec<String>,
}
