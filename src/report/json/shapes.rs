//! The shapes of version 1: what a consumer may rely on, kept apart from the types that the program works with.

use schemars::JsonSchema;
use serde::Serialize;

use crate::report::machine::{Claims, FailureOut, Position, Tool};

/// The report of one run of `citedesk check`.
#[derive(Serialize, JsonSchema)]
pub(super) struct Run {
    /// The version of this format.
    pub(super) version: u32,
    /// The program that made the report.
    pub(super) tool: Tool,
    /// The drafts that were checked, in the order of their paths.
    pub(super) files: Vec<File>,
    /// The paths that could not be checked.
    pub(super) failures: Vec<FailureOut>,
    /// What the run came to.
    pub(super) summary: Totals,
}

/// One draft.
#[derive(Serialize, JsonSchema)]
pub(super) struct File {
    /// Its path.
    pub(super) path: String,
    /// The format that it was read as.
    pub(super) format: &'static str,
    /// Its language, where that is known.
    pub(super) language: Option<String>,
    /// What was found in it, in text order.
    pub(super) diagnostics: Vec<DiagnosticOut>,
    /// What its claims rest on; null where it cites nothing.
    pub(super) claims: Option<Claims>,
}

/// One finding.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Diagnostic")]
pub(super) struct DiagnosticOut {
    /// The rule that found it.
    pub(super) rule: &'static str,
    /// The level in force.
    pub(super) level: LevelOut,
    /// What is wrong, in one clause.
    pub(super) message: String,
    /// The file that the finding stands in.
    pub(super) path: String,
    /// Where it begins.
    pub(super) start: Position,
    /// Where it ends; the position after the last character.
    pub(super) end: Position,
    /// The other places involved.
    pub(super) labels: Vec<LabelOut>,
    /// What to do.
    pub(super) help: Option<String>,
    /// The edits that would do it.
    pub(super) fix: Option<FixOut>,
    /// What the finding is known by from one run to the next, whatever lines it moved to; unique within its file.
    pub(super) fingerprint: String,
    /// Where the rule is explained.
    pub(super) url: Option<String>,
}

/// How much a finding matters.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Level")]
#[serde(rename_all = "lowercase")]
pub(super) enum LevelOut {
    Error,
    Warning,
    Note,
}

/// Another place that a finding involves.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Label")]
pub(super) struct LabelOut {
    /// The file that it stands in.
    pub(super) path: String,
    /// Where it begins.
    pub(super) start: Position,
    /// Where it ends.
    pub(super) end: Position,
    /// What stands there.
    pub(super) message: String,
}

/// Edits that mend a finding.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Fix")]
pub(super) struct FixOut {
    /// What they do.
    pub(super) title: String,
    /// Whether they may be applied without being looked at.
    pub(super) safety: SafetyOut,
    /// The edits, which do not overlap.
    pub(super) edits: Vec<EditOut>,
}

/// How sure a fix is.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Safety")]
#[serde(rename_all = "lowercase")]
pub(super) enum SafetyOut {
    Safe,
    Unsafe,
}

/// One replacement of text.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Edit")]
pub(super) struct EditOut {
    /// The file that is edited.
    pub(super) path: String,
    /// Where the replaced text begins.
    pub(super) start: Position,
    /// Where it ends.
    pub(super) end: Position,
    /// What stands there afterwards.
    pub(super) replacement: String,
}

/// What a run came to.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub(super) struct Totals {
    /// How many drafts were checked.
    pub(super) files: usize,
    /// How many findings are errors.
    pub(super) errors: usize,
    /// How many findings are warnings.
    pub(super) warnings: usize,
    /// How many findings are notes.
    pub(super) notes: usize,
    /// How many findings have a safe fix.
    pub(super) fixable: usize,
    /// What the claims of all drafts that cite rest on.
    pub(super) claims: Claims,
}
