//! The words by which a figure is known to be drawn from those before it, and to say nothing new.

use serde::Deserialize;

/// How a language draws a figure from others.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Drawn {
    /// What stands right before such a figure, or before what hedges it: "comes to".
    pub by: Vec<String>,
    /// The same, where it begins a clause or stands behind one of the `leads`: "that is".
    pub apart: Vec<String>,
    /// What a clause begins with before those: "for two nights".
    pub leads: Vec<String>,
    /// What a sentence begins with that takes a figure before it for granted: "at that rate".
    pub given: Vec<String>,
    /// What compares, unless a number follows, "than"; behind `...` only where the words before that lead to it, `*x` being any that ends so:
    /// "more ... than".
    pub than: Vec<String>,
}
