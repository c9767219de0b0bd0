//! What a draft shows beside its text, pictures, tables and charts, and how sentences point to it.

use serde::Deserialize;

/// The words for what is shown. All are in lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Shown {
    /// What stands before a colon and whoever made a picture: "photo".
    pub makers: Vec<String>,
    /// The same, where a picture is in sight: "image".
    pub makers_below: Vec<String>,
    /// What stands right before whoever made it: "photograph by".
    pub made_by: Vec<String>,
    /// Houses that sell pictures, whose names alone credit them.
    pub houses: Vec<String>,
    /// Words for a table.
    pub tables: Vec<String>,
    /// Words for a chart.
    pub charts: Vec<String>,
    /// Those of the words for charts that mean a number as well, "the figure", and point to a chart only by one.
    pub numbered: Vec<String>,
    /// What stands between a number and the text that the chart belongs to: "Figure 2 of its report".
    pub belonging: Vec<String>,
    /// What points to one of these, `*`, without its number: "see the *", "* below".
    pub pointing: Vec<String>,
}
