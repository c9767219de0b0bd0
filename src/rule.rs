//! A rule: a name, a level, a page, and a function from a paper to findings. Data, so that the table can be read and ordered.

use crate::finding::{Finding, Level};
use crate::paper::Paper;
use crate::settings::Settings;

/// One rule of the table in `rules`.
pub struct Rule {
    /// Its name: the fault, in words that read well after "allow".
    pub name: &'static str,
    /// Its level where nothing else is set.
    pub level: Level,
    /// Its page in Markdown: what is wrong, why, examples that are tests.
    pub page: &'static str,
    /// Looks for the fault and reports each once.
    pub check: fn(&Paper<'_>, &Settings, &mut Vec<Finding>),
}

impl Rule {
    /// What the rule reports, in one sentence: the first paragraph of its page, without markup.
    pub fn summary(&self) -> String {
        let body = self
            .page
            .split_once('\n')
            .map_or("", |(_, body)| body)
            .trim_start();
        let paragraph = body.split("\n\n").next().unwrap_or_default();
        paragraph
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace('`', "")
    }
}
