//! The shapes of version 1 of the ledger: what a consumer may rely on.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Grouping;
use super::basis::{Basis, Names, bases};
use super::group::{Group, groups};
use crate::claim::{Claim, State};
use crate::document::Reference;
use crate::paper::Paper;
use crate::report::machine::{Claims, FailureOut, Position, Tool, ends};
use crate::report::words::key;

/// How many entries are given of one citation: a range may reach thousands.
const MOST_ENTRIES: usize = 100;

/// The report of one run of `citedesk claims`.
#[derive(Serialize, JsonSchema)]
pub(super) struct Claimed<'t> {
    /// The version of this format.
    version: u32,
    /// The program that made the report.
    tool: Tool,
    /// The drafts that were read, in the order of their paths.
    files: Vec<File>,
    /// The paths that could not be read.
    failures: Vec<FailureOut>,
    /// What the claims of all drafts come to.
    summary: Totals<'t>,
}

/// One draft.
#[derive(Serialize, JsonSchema)]
pub(super) struct File {
    /// Its path.
    path: String,
    /// The ISO 639-1 code of its language; null where that is not known.
    language: Option<&'static str>,
    /// Whether it was judged by quotation marks and figures alone, because no more is known of its language.
    judged_less: bool,
    /// Its claims, in text order.
    claims: Vec<ClaimOut>,
    /// The claims in groups, where that is asked for: by the sources that they rest on, or those that quote or attribute by who speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    groups: Option<Vec<GroupOut>>,
}

/// Claims that rest on the same source, or are laid to the same speaker.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Group")]
struct GroupOut {
    /// By source: `entry`, `bibliography` (an entry of one), `note` (in its sentence), `site`, `unread` (its list cannot be read), `credit` (named in the text),
    /// `declared`, `resting-on-nothing` or `uncited`. By speaker: `speaker` or `not-named`.
    kind: &'static str,
    /// The source or the speaker; null where there is none.
    name: Option<String>,
    /// Where the entry or the note begins; null for what is neither.
    start: Option<Position>,
    /// The claims, as indices into the claims of the file. A claim stands in the group of each source that it rests on.
    claims: Vec<usize>,
}

/// A sentence that asserts a checkable fact.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Claim")]
struct ClaimOut {
    /// Where the sentence begins.
    start: Position,
    /// Where it ends.
    end: Position,
    /// The sentence as a reader sees it, without its citations.
    text: String,
    /// Why it was taken for a claim: `quotation-or-attribution`, `fact-score`, or `marked-unverified`.
    trigger: &'static str,
    /// What kinds of fact it asserts.
    kinds: Vec<&'static str>,
    /// The sum of its cues' points.
    points: i32,
    /// Why it was taken for a claim.
    cues: Vec<CueOut>,
    /// The citations that cover it; one that is a range has an item for each entry that it reaches, 100 at most.
    citations: Vec<CitationOut>,
    /// What it rests on.
    state: StateOut,
    /// The sources that it rests on, each once, 100 at most; none where it is uncited, declared or rests on nothing.
    sources: Vec<SourceOut>,
    /// The kind of the declared reason that stands in it: the words that it begins with, or the desk's name for it; null where there is none.
    reason: Option<Box<str>>,
    /// Whether it is marked as not verified yet.
    unverified: bool,
}

/// Something that speaks for or against a claim.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Cue")]
struct CueOut {
    /// Its name.
    name: &'static str,
    /// What it is worth.
    points: i32,
}

/// A citation and the entry that it leads to.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Citation")]
struct CitationOut {
    /// What it names: a number, a range of numbers, a label.
    key: String,
    /// Where it begins.
    start: Position,
    /// Where it ends.
    end: Position,
    /// The entry; null where it leads to none in this text.
    entry: Option<EntryOut>,
}

/// An entry of a reference list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Entry")]
struct EntryOut {
    /// Where it begins.
    start: Position,
    /// Where it ends.
    end: Position,
    /// What stands behind its label; may be empty.
    text: String,
}

/// A source that a claim rests on.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Source")]
struct SourceOut {
    /// `entry`, `bibliography` (an entry of one), `note` (in its sentence), `site`, `unread` (its list cannot be read) or `credit` (named in the text).
    kind: &'static str,
    /// The source in a few words.
    name: String,
    /// Where the entry or the note begins; null for what is neither.
    start: Option<Position>,
}

/// What a claim rests on.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "State")]
#[serde(rename_all = "kebab-case")]
enum StateOut {
    /// A citation leads to something that names a source.
    Supported,
    /// It is cited, and no citation leads to a source.
    RestingOnNothing,
    /// It is cited, and its citations lead into a list or a bibliography that is not read.
    Unread,
    /// Nothing covers it.
    Uncited,
    /// A declared reason covers it.
    Declared,
}

/// What the claims of all drafts come to.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub(super) struct Totals<'t> {
    /// How many drafts were read.
    pub(super) files: usize,
    /// What their claims rest on.
    pub(super) claims: Claims,
    /// How many declared claims have which kind of reason: the words that it begins with, or the desk's name for it.
    pub(super) reasons: &'t BTreeMap<Box<str>, usize>,
}

/// The claims of one draft.
pub(super) fn file(paper: &Paper<'_>, grouping: Option<Grouping>) -> File {
    let mut names = Names::default();
    let claims = paper.claims().iter();
    File {
        path: paper.document.source.path().to_owned(),
        language: paper.tongue().code,
        judged_less: paper.tongue().is_judged_less(),
        claims: claims.map(|one| claim(paper, one, &mut names)).collect(),
        groups: grouping.map(|grouping| {
            let groups = groups(paper, grouping).into_iter();
            groups.map(|one| group(paper, one)).collect()
        }),
    }
}

fn group(paper: &Paper<'_>, group: Group) -> GroupOut {
    let nobody = ["resting-on-nothing", "uncited", "not-named"].contains(&group.kind);
    let source = paper.document.source;
    GroupOut {
        kind: group.kind,
        name: (!nobody).then_some(group.name),
        start: group.span.map(|span| ends(source, span).0),
        claims: group.claims,
    }
}

/// What is known of the source `basis`.
fn source(paper: &Paper<'_>, basis: &Basis, names: &mut Names) -> SourceOut {
    SourceOut {
        kind: basis.kind(),
        name: names.of(paper, basis).to_owned(),
        start: basis
            .span(paper)
            .map(|span| ends(paper.document.source, span).0),
    }
}

fn claim(paper: &Paper<'_>, claim: &Claim, names: &mut Names) -> ClaimOut {
    let (start, end) = ends(paper.document.source, claim.span);
    ClaimOut {
        start,
        end,
        text: claim.text.clone(),
        trigger: claim.trigger.name(),
        kinds: claim.kinds.iter().map(|kind| kind.name()).collect(),
        points: claim.points,
        cues: claim
            .cues
            .iter()
            .map(|cue| CueOut {
                name: cue.name,
                points: cue.points,
            })
            .collect(),
        citations: claim
            .citations
            .clone()
            .flat_map(|at| citation(paper, at as usize))
            .collect(),
        state: match claim.state {
            State::Supported => StateOut::Supported,
            State::RestingOnNothing => StateOut::RestingOnNothing,
            State::Unread => StateOut::Unread,
            State::Uncited => StateOut::Uncited,
            State::Declared => StateOut::Declared,
        },
        sources: bases(paper, claim)
            .iter()
            .filter(|basis| basis.is_source())
            .map(|basis| source(paper, basis, names))
            .collect(),
        reason: claim.reason.clone(),
        unverified: claim.unverified.is_some(),
    }
}

fn citation(paper: &Paper<'_>, at: usize) -> Vec<CitationOut> {
    let citation = &paper.document.citations[at];
    let item = |entry| {
        let (start, end) = ends(paper.document.source, citation.span);
        CitationOut {
            key: key(&citation.key),
            start,
            end,
            entry,
        }
    };
    let entries = paper.resolution.entries(at);
    if entries.is_empty() {
        return vec![item(None)];
    }
    entries
        .iter()
        .take(MOST_ENTRIES)
        .map(|&at| item(Some(entry(paper, &paper.document.references[at as usize]))))
        .collect()
}

fn entry(paper: &Paper<'_>, entry: &Reference) -> EntryOut {
    let source = paper.document.source;
    let (start, end) = ends(source, entry.span);
    EntryOut {
        start,
        end,
        text: source.slice(entry.written).to_owned(),
    }
}
