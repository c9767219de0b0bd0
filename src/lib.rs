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
//! | [`parts`] | the parts of a reference entry |
//! | [`document`] | what a paper is: blocks, markers, lists. Data |
//! | [`format`](mod@format) | input formats: a source to blocks |
//! | [`words`], [`cue`] | the word tables of the languages; the cues of one sentence |
//! | [`sentence`] | prose to sentences |
//! | [`resolve`] | which citation names which entry; each defect and its owner |
//! | [`artefact`] | what chatbots leave in drafts |
//! | [`swallowed`] | notes that are printed as something else |
//! | [`cluster`] | markers that stand together, and how they stand among the words |
//! | [`back_reference`] | "ibid.", "op. cit.", "see note 12" |
//! | [`claim`] | which sentences claim something, and what they rest on |
//! | [`marker`] | marker syntaxes |
//! | [`consequence`] | what rests on a defect, in labels and words |
//! | [`paper`] | the join that rules read |
//! | [`rule`], [`rules`] | a rule; the table of rules |
//! | [`directive`], [`suppress`] | what a draft says to this program; which findings that keeps back |
//! | [`finding`] | what a rule says |
//! | [`fix`](mod@fix) | applying fixes |
//! | [`settings`] | what a desk may set |
//! | [`config`] | the text of a `citedesk.toml` to settings |
//! | [`files`] | paths to sources: the one module here that does I/O |
//! | [`report`] | output formats: what was checked to text |

pub mod address;
pub mod artefact;
pub mod back_reference;
pub mod claim;
pub mod cluster;
pub mod config;
pub mod consequence;
pub mod cue;
pub mod directive;
pub mod document;
mod evidence;
pub mod files;
pub mod finding;
pub mod fix;
pub mod format;
pub mod marker;
pub mod near;
pub mod paper;
pub mod parts;
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
pub mod suppress;
pub mod swallowed;
pub mod words;
mod work;
mod works;

use claim::Ledger;
use directive::Spot;
use document::Document;
use finding::{Diagnostic, Fix, Safety};
use fix::{Fixed, Reached, Unsettled, View};
use format::Format;
use paper::Paper;
use settings::Settings;
use source::{Source, Span};

/// The path that a text from standard input is reported under where it was given none.
pub const STANDARD_INPUT: &str = "<stdin>";

/// Of how many entries of one citation fixes must leave the text as it is: more is a range, which is known by its beginning.
const BODIES: usize = 32;

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
    /// The ISO 639-1 code of its language, where claims were looked for and it is known.
    pub language: Option<&'static str>,
    /// How many claims rest on what; none where the draft cites nothing.
    pub ledger: Option<Ledger>,
    /// How many citations were read.
    pub citations: usize,
    /// How many reference entries were read.
    pub entries: usize,
}

/// Checks one draft under all rules that `settings` leave on.
pub fn check(source: Source, format: &'static Format, settings: &Settings) -> Checked {
    let (paper, diagnostics) = judge(&source, format, settings);
    let ledger = paper.ledger();
    let (citations, entries) = (
        paper.document.citations.len(),
        paper.document.references.len(),
    );
    Checked {
        format: format.name,
        diagnostics,
        language: ledger.and_then(|_| paper.tongue().code),
        ledger,
        citations,
        entries,
        source,
    }
}

/// Applies the fixes of one draft that are as safe as `safety` asks.
///
/// # Errors
/// Where fixes undo each other.
pub fn fix(
    source: &Source,
    format: &'static Format,
    settings: &Settings,
    safety: Safety,
) -> Result<Fixed, Unsettled> {
    fix::fix(source.text(), safety, |text| {
        let source = Source::new(source.path(), text);
        let (paper, diagnostics) = judge(&source, format, settings);
        view(&paper, diagnostics)
    })
}

/// Allows each finding of `rule` in one draft by a comment above its block, or at its line's end where that does not reach it.
/// The comment says the `reason`, which is one line without `-->`, unless it is empty.
///
/// # Errors
/// Where comments are of no use to each other; none is known.
pub fn allow(
    source: &Source,
    format: &'static Format,
    settings: &Settings,
    rule: &str,
    reason: &str,
) -> Result<Fixed, Unsettled> {
    let mut whole = Fixed {
        text: source.text().to_owned(),
        applied: Vec::new(),
    };
    for spot in [Spot::Above, Spot::LineEnd] {
        let step = fix::fix(&whole.text, Safety::Safe, |text| {
            let source = Source::new(source.path(), text);
            let (paper, mut diagnostics) = judge(&source, format, settings);
            for diagnostic in &mut diagnostics {
                let finding = &mut diagnostic.finding;
                let span = finding.place.span;
                let layout = &paper.document.layout;
                let edit = || directive::insertion(&source, layout, span, (rule, reason), spot);
                finding.fix = (diagnostic.rule == rule).then(|| Fix {
                    title: format!("allow {rule}"),
                    edits: vec![edit()],
                    safety: Safety::Safe,
                });
            }
            view(&paper, diagnostics)
        })?;
        whole.text = step.text;
        whole.applied.extend(step.applied);
    }
    Ok(whole)
}

/// Joins what was read of one draft, and hears every rule on it.
fn judge<'a>(
    source: &'a Source,
    format: &Format,
    settings: &'a Settings,
) -> (Paper<'a>, Vec<Diagnostic>) {
    let mut paper = Paper::new(read(source, format, settings), settings);
    let mut diagnostics = Vec::new();
    for rule in rules::RULES {
        let Some(level) = rule.in_force(settings) else {
            continue;
        };
        let mut findings = Vec::new();
        (rule.check)(&paper, settings, &mut findings);
        let findings = suppress::sift(&mut paper, settings, rule.name, findings);
        diagnostics.extend(findings.into_iter().map(|finding| Diagnostic {
            rule: rule.name,
            level,
            finding,
        }));
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.finding.place);
    (paper, diagnostics)
}

/// What fixes must leave as it is, and what they are for.
fn view(paper: &Paper<'_>, diagnostics: Vec<Diagnostic>) -> View {
    let document = &paper.document;
    let body = |entry: u32| document.references[entry as usize].body;
    let citations = document.citations.iter().enumerate();
    let citations = citations.map(|(at, citation)| {
        let entries = paper.resolution.entries(at);
        Reached {
            span: key_of(document, citation.span),
            bodies: entries
                .iter()
                .take(BODIES)
                .map(|&entry| body(entry))
                .collect(),
            entries: entries.len() as u32,
        }
    });
    View {
        citations: citations.collect(),
        diagnostics,
    }
}

/// The bytes of a citation's key without brackets, so that a key stays the same when it is left alone in its marker.
fn key_of(document: &Document<'_>, citation: Span) -> Span {
    let whole = document.source.slice(citation);
    let shown = whole.strip_prefix("<sup>").unwrap_or(whole);
    let citation = Span {
        start: citation.end - shown.len() as u32,
        ..citation
    };
    let shown = shown.strip_suffix("</sup>").unwrap_or(shown);
    let brackets = ['[', ']', '［', '］', '【', '】', '\\', '^'];
    let start = citation.start as usize + (shown.len() - shown.trim_start_matches(brackets).len());
    Span::new(start, start + shown.trim_matches(brackets).len())
}

/// Reads one draft: any text makes a document.
pub fn read<'a>(source: &'a Source, format: &Format, settings: &Settings) -> Document<'a> {
    let layout = (format.read)(source);
    let candidates = marker::candidates(source, &layout);
    let mut references = reference::references(source, &layout, &candidates, &settings.headings);
    let (lists, entries) = (&references.lists, &references.entries);
    let candidates = marker::with_listed(source, &layout, candidates, lists, entries);
    let works = works::works(source, &layout, &mut references, &candidates);
    let candidates = marker::merged(candidates, works.candidates);
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
        malformed: judged.malformed,
        refusals: judged.refusals,
        lists: references.lists,
        references: references.entries,
        doubts: works.doubts,
        placeholders,
        elsewhere: judged.elsewhere,
    }
}
