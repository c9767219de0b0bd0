//! What claims rest on: entries, sites, declared reasons, or nothing; and a short name for each.

use std::collections::{HashMap, HashSet};

use crate::address;
use crate::claim::{Claim, State};
use crate::paper::Paper;
use crate::report::reach;
use crate::report::told::told;
use crate::report::words::{COLUMNS, clean, crop};
use crate::resolve::Standing;
use crate::source::Span;

/// So much is told of one claim at most: a range of citations may reach thousands of entries.
const MOST: usize = 100;

/// Something that a claim rests on, in the order in which it is listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Basis {
    /// The entry of this index.
    Entry(u32),
    /// An entry of a bibliography: which of those that the draft draws on, and which entry of that.
    Filed(u32, u32),
    /// A note in its sentence, by the index of its citation.
    Note(u32),
    /// A page of this site.
    Site(Box<str>),
    /// An entry that nothing can be said of: its list is elsewhere, or has no numbers.
    Unread,
    /// What its sentence or a line under its paragraph says.
    Credit,
    /// A declared reason, of this kind.
    Declared(Box<str>),
    /// It is cited, and no citation leads to a source.
    Nothing,
    /// Nothing covers it.
    Uncited,
}

impl Basis {
    /// What it is, in output for programs.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Entry(_) => "entry",
            Self::Filed(..) => "bibliography",
            Self::Note(_) => "note",
            Self::Site(_) => "site",
            Self::Unread => "unread",
            Self::Credit => "credit",
            Self::Declared(_) => "declared",
            Self::Nothing => "resting-on-nothing",
            Self::Uncited => "uncited",
        }
    }

    /// Where the entry or the note stands in the draft.
    pub(super) fn span(&self, paper: &Paper<'_>) -> Option<Span> {
        match self {
            Self::Entry(at) => Some(paper.document.references[*at as usize].span),
            Self::Note(at) => Some(paper.document.citations[*at as usize].span),
            _ => None,
        }
    }

    /// Whether it is a source that can be named.
    pub(super) fn is_source(&self) -> bool {
        !matches!(self, Self::Declared(_) | Self::Nothing | Self::Uncited)
    }
}

/// What `claim` rests on, each once: at least one thing.
pub(super) fn bases(paper: &Paper<'_>, claim: &Claim) -> Vec<Basis> {
    match claim.state {
        State::Declared => vec![Basis::Declared(claim.reason.clone().unwrap_or_default())],
        State::RestingOnNothing => vec![Basis::Nothing],
        State::Uncited => vec![Basis::Uncited],
        State::Supported | State::Unread => {
            let mut seen = HashSet::new();
            let cited = claim.citations.clone().take(MOST);
            let cited = cited.flat_map(|at| cited_by(paper, at));
            let found = cited.chain(sites(paper, claim)).take(MOST);
            let bases: Vec<Basis> = found.filter(|basis| seen.insert(basis.clone())).collect();
            if bases.is_empty() {
                vec![Basis::Credit]
            } else {
                bases
            }
        }
    }
}

/// The sources that the citation of index `at` leads to.
fn cited_by(paper: &Paper<'_>, at: u32) -> Vec<Basis> {
    let document = &paper.document;
    let named = paper.resolution.entries(at as usize).iter();
    let named = named.filter(|&&entry| !document.references[entry as usize].empty);
    match paper.resolution.targets[at as usize].standing {
        Standing::Reached => named.take(MOST).map(|&entry| Basis::Entry(entry)).collect(),
        Standing::Filed(bibliography, entry) => vec![Basis::Filed(bibliography, entry)],
        Standing::Noted => vec![Basis::Note(at)],
        Standing::Lost | Standing::Unjudged | Standing::Unmatched(_) => vec![Basis::Unread],
        Standing::Linked => {
            let marker = &document.markers[document.citations[at as usize].marker as usize];
            let link = marker
                .link
                .map(|link| &document.layout.links[link as usize]);
            let site = link.and_then(|link| address::host_and_path(&link.address));
            vec![site.map_or(Basis::Unread, |(host, _)| Basis::Site(host.into()))]
        }
        Standing::Blank(..) | Standing::Hollow(_) | Standing::Dangling(_) | Standing::Unlisted => {
            Vec::new()
        }
    }
}

/// The sites of the pages that `claim` links to, or whose addresses it writes out.
fn sites<'a>(paper: &'a Paper<'_>, claim: &'a Claim) -> impl Iterator<Item = Basis> + 'a {
    let links = &paper.document.layout.links;
    let first = links.partition_point(|link| link.text.start < claim.span.start);
    let linked = links[first..]
        .iter()
        .take_while(|link| link.text.start < claim.span.end)
        .filter(|link| link.address.starts_with("http"))
        .filter_map(|link| address::host_and_path(&link.address))
        // The front page of a site introduces its name and is no source.
        .filter(|(_, path)| path.len() > 1)
        .map(|(host, _)| host);
    let written = if claim.text.contains("://") {
        address::pages(&claim.text)
    } else {
        Vec::new()
    };
    let written = written.into_iter().filter_map(|page| {
        let host = page.split('/').next().unwrap_or_default();
        (!host.is_empty()).then(|| host.to_owned())
    });
    linked
        .chain(written)
        .map(|host| Basis::Site(host.into_boxed_str()))
}

/// The names of what claims rest on, each worked out once.
#[derive(Default)]
pub(super) struct Names(HashMap<Basis, String>);

impl Names {
    /// A name for `basis` that fits on a line.
    pub(super) fn of(&mut self, paper: &Paper<'_>, basis: &Basis) -> &str {
        self.0
            .entry(basis.clone())
            .or_insert_with(|| name(paper, basis))
    }
}

fn name(paper: &Paper<'_>, basis: &Basis) -> String {
    let source = paper.document.source;
    let short = |text: &str| crop(&clean(text), COLUMNS * 3 / 5).into_owned();
    match basis {
        Basis::Entry(at) => {
            let entry = &paper.document.references[*at as usize];
            told(&paper.document.parts(entry))
                .map_or_else(|| reach::body(source, entry), |told| short(&told))
        }
        Basis::Filed(bibliography, entry) => {
            let found = paper.document.bibliographies.entry((*bibliography, *entry));
            found.map_or_else(String::new, |(bibliography, _)| {
                reach::summary(bibliography, *entry)
            })
        }
        Basis::Note(at) => {
            let written = source.slice(paper.document.citations[*at as usize].span);
            short(written.trim_start_matches(['^', '[']).trim_end_matches(']'))
        }
        Basis::Site(host) => short(host),
        Basis::Unread => "a list that is not read".to_owned(),
        Basis::Credit => "named in the text".to_owned(),
        Basis::Declared(reason) if reason.is_empty() => "declared".to_owned(),
        Basis::Declared(reason) => short(&format!("declared ({reason})")),
        Basis::Nothing => "resting on nothing".to_owned(),
        Basis::Uncited => "uncited".to_owned(),
    }
}
