//! A rule: a name, a level, a page, and a function from a paper to findings. Data, so that the table can be read and ordered.

use crate::finding::{Finding, Level};
use crate::paper::Paper;
use crate::settings::{Setting, Settings, Stage};

/// One rule of the table in `rules`.
pub struct Rule {
    /// Its name: the fault, in words that read well after "allow".
    pub name: &'static str,
    /// Its level where nothing else is set.
    pub level: Level,
    /// How far the stage of a draft decides about its level.
    pub stages: Stages,
    /// Its page in Markdown: what is wrong, why, examples that are tests.
    pub page: &'static str,
    /// Looks for the fault and reports each once.
    pub check: fn(&Paper<'_>, &Settings, &mut Vec<Finding>),
}

/// How far the stage of a draft decides about a rule's level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stages {
    /// The level is the same at every stage.
    Fixed,
    /// What is missing may be missing in a draft, and not in print: a note at first, an error at last.
    Lacking,
}

impl Rule {
    /// The level of its findings under `settings`; none where it is off.
    pub fn in_force(&self, settings: &Settings) -> Option<Level> {
        match (settings.levels.get(self.name), self.stages, settings.stage) {
            (Some(Setting::Off), _, _) => None,
            // What a desk says of one rule is meant for every stage.
            (Some(Setting::At(level)), _, _) => Some(*level),
            (None, Stages::Lacking, Stage::Draft) => Some(Level::Note),
            (None, Stages::Lacking, Stage::Publish) => Some(Level::Error),
            (None, _, _) => Some(self.level),
        }
    }

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
