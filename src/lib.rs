//! citedesk reads article drafts and reports where their citations do not hold.
//!
//! The whole pipeline is [`check`]: a source and its format in, diagnostics out. Nothing does any I/O but [`files`].
//!
//! | module | what it holds |
//! |---|---|
//! | [`source`] | a file's text, spans, the line index |
//! | [`prose`] | a block's text without markup, and the way back |
//! | [`address`] | the addresses in a text, and when two are one |
//! | [`near`] | the nearest of some names |
//! | [`document`] | what a paper is: blocks, markers, lists. Data |
//! | [`format`](mod@format) | input formats: a source to blocks |
//! | [`words`], [`cue`] | the word tables of the languages; the cues of one sentence |
//! | [`sentence`] | prose to sentences |
//! | [`resolve`] | which citation names which entry; each defect and its owner |
//! | [`artefact`] | what chatbots leave in drafts |
//! | [`claim`] | which sentences claim something, and what they rest on |
//! | [`marker`] | marker syntaxes |
//! | [`consequence`] | what rests on a defect, in labels and words |
//! | [`paper`] | the join that rules read |
//! | [`rule`], [`rules`] | a rule; the table of rules |
//! | [`finding`] | what a rule says |
//! | [`settings`] | what a desk may set |
//! | [`config`] | the text of a `citedesk.toml` to settings |
//! | [`files`] | paths to sources: the one module here that does I/O |
//! | [`report`] | output formats: what was checked to text |

pub mod address;
pub mod artefact;
pub mod claim;
pub mod config;
pub mod consequence;
pub mod cue;
pub mod document;
mod evidence;
pub mod files;
pub mod finding;
pub mod format;
pub mod marker;
pub mod near;
pub mod paper;
mod placeholder;
pub mod prose;
mod reference;
pub mod report;
pub mod resolve;
pub mod rule;
pub mod rules;
pub mod sentence;
pub mod settings;
pub mod source;
pub mod words;

use claim::Ledger;
use document::Document;
use finding::Diagnostic;
use format::Format;
use paper::Paper;
use settings::Settings;
use source::Source;

/// The path that a text from standard input is reported under where it was given none.
pub const STANDARD_INPUT: &str = "<stdin>";

/// A path that could not be checked, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The path as it is shown.
    pub path: String,
    /// The reason, as a clause without a full stop.
    pub message: String,
}

/// What came of checking one draft.
#[derive(Debug)]
pub struct Checked {
    /// The draft.
    pub source: Source,
    /// The name of the format it was read as.
    pub format: &'static str,
    /// What was found, in text order.
    pub diagnostics: Vec<Diagnostic>,
    /// How many claims rest on what; none where the draft cites nothing.
    pub ledger: Option<Ledger>,
    /// How many citations were read.
    pub citations: usize,
    /// How many reference entries were read.
    pub entries: usize,
}

/// Checks one draft under all rules that `settings` leave on.
pub fn check(source: Source, format: &'static Format, settings: &Settings) -> Checked {
    let paper = Paper::new(read(&source, format, settings), settings);
    let mut diagnostics = Vec::new();
    for rule in rules::RULES {
        let Some(level) = rule.in_force(settings) else {
            continue;
        };
        let mut findings = Vec::new();
        (rule.check)(&paper, settings, &mut findings);
        diagnostics.extend(findings.into_iter().map(|finding| Diagnostic {
            rule: rule.name,
            level,
            finding,
        }));
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.finding.place);
    let ledger = paper.ledger();
    let (citations, entries) = (
        paper.document.citations.len(),
        paper.document.references.len(),
    );
    Checked {
        format: format.name,
        diagnostics,
        ledger,
        citations,
        entries,
        source,
    }
}

/// Reads one draft: any text makes a document.
pub fn read<'a>(source: &'a Source, format: &Format, settings: &Settings) -> Document<'a> {
    let layout = (format.read)(source);
    let candidates = marker::candidates(source, &layout);
    let references = reference::references(source, &layout, &candidates, &settings.headings);
    let placeholders = placeholder::placeholders(source, &layout);
    let judged = evidence::judge(
        source,
        &layout,
        &references,
        candidates,
        &settings.ignored_markers,
    );
    Document {
        source,
        layout,
        markers: judged.markers,
        citations: judged.citations,
        refusals: judged.refusals,
        lists: references.lists,
        references: references.entries,
        placeholders,
        elsewhere: judged.elsewhere,
    }
}
