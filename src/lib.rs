//! citedesk reads article drafts and reports where their citations do not hold.
//!
//! The whole pipeline is [`check`]: a source and its format in, diagnostics out. Nothing does any I/O but [`files`].
//!
//! | module | what it holds |
//! |---|---|
//! | [`source`] | a file's text, spans, the line index |
//! | [`prose`] | a block's text without markup, and the way back |
//! | [`address`] | the addresses in a text, and when two are one |
//! | [`bibliography`] | files of entries that drafts draw on |
//! | [`figure`], [`arithmetic`] | the figures of a sentence; those that do not work out |
//! | [`outlet`], [`attribution`] | news outlets and public bodies; whose word a sentence says that it passes on |
//! | `gazetteer` | the names of countries and cities |
//! | [`near`] | the nearest of some names |
//! | `node` | values with the places where they stand: YAML, JSON |
//! | [`parts`] | the parts of a reference entry |
//! | `work` | a work as its authors and its year tell it from others |
//! | [`document`] | what a paper is: blocks, markers, lists. Data |
//! | [`format`](mod@format) | input formats: a source to blocks |
//! | [`words`], [`cue`] | the word tables of the languages; the cues of one sentence |
//! | [`sentence`] | prose to sentences |
//! | [`marker`] | marker syntaxes: what could cite |
//! | `reference` | the lists of a source, cut into entries |
//! | `works` | markers by authors and year, and the works of the lists that they mean |
//! | `evidence` | which candidates cite, and why the others do not |
//! | `placeholder` | brackets that stand where a source is still to be found |
//! | `swallowed` | notes and keys that are printed as something else |
//! | `draft` | reading one draft: what these find in one document |
//! | [`resolve`] | which citation names which entry; each defect and its owner |
//! | [`artefact`] | what chatbots leave in drafts |
//! | [`cluster`] | markers that stand together, and how they stand among the words |
//! | [`back_reference`], [`duplicate`] | "ibid.", "op. cit.", "see note 12"; entries that name one source |
//! | [`claim`] | which sentences claim something, and what they rest on |
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

#![cfg_attr(test, allow(clippy::too_many_lines, reason = "cases are tables"))]

pub mod address;
pub mod arithmetic;
pub mod artefact;
pub mod attribution;
pub mod back_reference;
pub mod bibliography;
pub mod claim;
pub mod cluster;
pub mod config;
pub mod consequence;
pub mod cue;
pub mod directive;
pub mod document;
mod draft;
pub mod duplicate;
mod evidence;
pub mod figure;
pub mod files;
pub mod finding;
pub mod fix;
pub mod format;
mod gazetteer;
pub mod marker;
pub mod near;
mod node;
pub mod outlet;
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
mod swallowed;
pub mod words;
mod work;
mod works;

pub use draft::{Wanted, read, read_with, wanted};

use bibliography::{Bibliography, Holdings, Shelf};
use claim::Ledger;
use directive::Spot;
use finding::{Diagnostic, Fix, Safety};
use fix::{Fixed, Unsettled};
use format::Format;
use paper::Paper;
use settings::Settings;
use source::Source;

/// The path that a text from standard input is reported under where it was given none.
pub const STANDARD_INPUT: &str = "<stdin>";

/// A path that could not be checked, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// How many reference entries were read, and how many of its bibliographies are cited besides.
    pub entries: usize,
    /// The bibliographies that it draws on.
    pub bibliographies: Holdings,
}

impl Checked {
    /// Whether its claims, or that it has none, were judged by quotation marks and figures alone, because no more is known of its language.
    pub fn is_judged_less(&self) -> bool {
        let tongue = self.language.and_then(words::Tongue::of);
        self.ledger.is_some() && tongue.is_none_or(|tongue| tongue.is_judged_less())
    }
}

/// Checks one draft under all rules that `settings` leave on. Of bibliographies in other files nothing is known.
pub fn check(source: Source, format: &'static Format, settings: &Settings) -> Checked {
    check_with(source, format, settings, &Shelf::default())
}

/// Checks one draft, with the bibliographies on `shelf`.
pub fn check_with(
    source: Source,
    format: &'static Format,
    settings: &Settings,
    shelf: &Shelf,
) -> Checked {
    let (paper, diagnostics) = judge(&source, format, settings, shelf);
    let ledger = paper.ledger();
    let citations = paper.document.citations.len();
    let entries = paper.document.references.len() + paper.resolution.filed();
    let language = ledger.as_ref().and_then(|_| paper.tongue().code);
    let bibliographies = paper.document.bibliographies;
    Checked {
        format: format.name,
        diagnostics,
        language,
        ledger,
        citations,
        entries,
        bibliographies,
        source,
    }
}

/// Checks a bibliography by itself: what is wrong with it is wrong for every draft that draws on it.
pub fn check_bibliography(bibliography: &Bibliography, settings: &Settings) -> Checked {
    let source = bibliography.source();
    let diagnostics = rules::of_bibliography(bibliography, settings);
    Checked {
        source: Source::new(source.path(), source.text()),
        format: bibliography.form(),
        diagnostics,
        language: None,
        ledger: None,
        citations: 0,
        entries: 0,
        bibliographies: Holdings::default(),
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
    fix_with(source, format, settings, &Shelf::default(), safety)
}

/// Applies the fixes of one draft that are as safe as `safety` asks, with the bibliographies on `shelf`.
///
/// # Errors
/// Where fixes undo each other.
pub fn fix_with(
    source: &Source,
    format: &'static Format,
    settings: &Settings,
    shelf: &Shelf,
    safety: Safety,
) -> Result<Fixed, Unsettled> {
    fix::fix(source.text(), safety, |text| {
        let source = Source::new(source.path(), text);
        let (paper, diagnostics) = judge(&source, format, settings, shelf);
        paper.view(diagnostics)
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
    allow_with(source, format, settings, &Shelf::default(), rule, reason)
}

/// Allows each finding of `rule` in one draft as [`allow`] does, with the bibliographies on `shelf`.
///
/// # Errors
/// Where comments are of no use to each other; none is known.
pub fn allow_with(
    source: &Source,
    format: &'static Format,
    settings: &Settings,
    shelf: &Shelf,
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
            let (paper, mut diagnostics) = judge(&source, format, settings, shelf);
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
            paper.view(diagnostics)
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
    shelf: &Shelf,
) -> (Paper<'a>, Vec<Diagnostic>) {
    let mut paper = Paper::new(read_with(source, format, settings, shelf), settings);
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
