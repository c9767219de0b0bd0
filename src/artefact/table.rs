//! The table of marks, compiled when first asked for: its anchors as one search, each expression when its anchor is met.

use std::sync::{LazyLock, OnceLock};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use regex::Regex;
use serde::Deserialize;

use crate::source::Span;

const FILE: &str = include_str!("../../rules/tables/artefacts.toml");

pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // A table that does not parse fails the test below, so that it is empty in no build that passed.
    let file: File = toml::from_str(FILE).unwrap_or_default();
    let anchors = |weak: bool| {
        let rows = file.artefact.iter().enumerate();
        let rows = rows.filter(move |(_, row)| (row.proof == Proof::Weak) == weak);
        Anchors::new(rows.flat_map(|(at, row)| row.anchors.iter().map(move |anchor| (anchor, at))))
    };
    Table {
        telling: anchors(false),
        weak: anchors(true),
        rows: file.artefact,
    }
});

/// Anchors of so few bytes are told by their first one: long ones are searched several bytes at a time.
const SHORT: usize = 2;

/// So many anchors are searched at once: with more, the vector instructions stop at too many places that hold none.
const AT_ONCE: usize = 16;

/// The rows, and the anchors of their marks.
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    /// The anchors of marks that tell something by themselves.
    pub(super) telling: Anchors,
    /// Those of marks that tell something beside another only: few texts are searched for them.
    pub(super) weak: Anchors,
}

/// Some anchors, and the searches for them.
pub(super) struct Anchors {
    searches: Vec<Search>,
    /// The anchors that are too short for those, each with its row.
    short: Vec<(String, usize)>,
}

/// One search for some anchors.
struct Search {
    automaton: AhoCorasick,
    /// For each anchor, its row.
    owners: Vec<usize>,
}

impl Search {
    fn new(anchors: &[(String, usize)]) -> Option<Self> {
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostFirst)
            // The vector instructions find what there is; a faster automaton behind them only takes longer to build.
            .kind(Some(AhoCorasickKind::NoncontiguousNFA))
            .build(anchors.iter().map(|(anchor, _)| anchor));
        Some(Self {
            automaton: automaton.ok()?,
            owners: anchors.iter().map(|&(_, row)| row).collect(),
        })
    }
}

/// Where an anchor stands, and whose it is.
pub(super) struct Anchor {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The row, by index.
    pub(super) row: usize,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    artefact: Vec<Row>,
}

/// One mark that is looked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The mark in words: "a citation mark of Gemini".
    pub what: String,
    /// How sure it is that a chatbot left it.
    pub proof: Proof,
    /// Whether it is a parameter of an address, which can be stripped.
    #[serde(default)]
    pub parameter: bool,
    #[serde(default)]
    pub(super) place: Where,
    anchors: Vec<String>,
    expression: String,
    #[serde(skip)]
    compiled: OnceLock<Option<Regex>>,
}

/// How sure it is that a chatbot left a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// No person writes it.
    Proof,
    /// Hardly anybody writes it.
    Strong,
    /// It tells something beside another mark only.
    Weak,
}

/// Where a mark is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Where {
    /// Anywhere but in code.
    #[default]
    Anywhere,
    /// In addresses.
    Address,
    /// In running text.
    Words,
}

impl Anchors {
    /// The searches for `anchors`, each with its row.
    fn new<'t>(anchors: impl Iterator<Item = (&'t String, usize)>) -> Self {
        let anchors = anchors.map(|(anchor, row)| (anchor.clone(), row));
        let (long, short): (Vec<_>, Vec<_>) = anchors.partition(|(anchor, _)| anchor.len() > SHORT);
        Self {
            searches: long.chunks(AT_ONCE).filter_map(Search::new).collect(),
            short,
        }
    }

    /// Where they stand in `text`, in text order.
    pub(super) fn find(&self, text: &str) -> Vec<Anchor> {
        let mut found: Vec<Anchor> = Vec::new();
        for search in &self.searches {
            found.extend(search.automaton.find_iter(text).map(|found| Anchor {
                start: found.start(),
                end: found.end(),
                row: search.owners[found.pattern().as_usize()],
            }));
        }
        let mut firsts: Vec<u8> = self
            .short
            .iter()
            .map(|(anchor, _)| anchor.as_bytes()[0])
            .collect();
        firsts.dedup();
        for first in firsts {
            for start in memchr::memchr_iter(first, text.as_bytes()) {
                let rest = &text[start..];
                let mut own = self
                    .short
                    .iter()
                    .filter(|(anchor, _)| rest.starts_with(anchor.as_str()));
                found.extend(own.next().map(|(anchor, row)| Anchor {
                    start,
                    end: start + anchor.len(),
                    row: *row,
                }));
            }
        }
        found.sort_by_key(|anchor| anchor.start);
        found
    }
}

impl Row {
    /// The mark that begins at `from` or later, holds the byte `at`, and ends before `limit`.
    pub(super) fn mark(&self, text: &str, from: usize, limit: usize, at: usize) -> Option<Span> {
        let compiled = self
            .compiled
            .get_or_init(|| Regex::new(&self.expression).ok());
        let expression = compiled.as_ref()?;
        let window = &text[..limit];
        let mut start = from;
        while start <= at {
            let found = expression.captures_at(window, start)?;
            let whole = found.get(0)?;
            if whole.start() > at {
                return None;
            }
            if whole.end() > at {
                let mark = found.get(1).unwrap_or(whole);
                return Some(Span::new(mark.start(), mark.end()));
            }
            start = whole.end();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_compiles_and_no_anchor_hides_another() {
        let file: Result<File, _> = toml::from_str(FILE);
        assert!(file.is_ok(), "{}", file.err().expect("it is no table"));
        for anchors in [&TABLE.telling, &TABLE.weak] {
            assert!(!anchors.searches.is_empty());
        }
        assert!(TABLE.rows.len() > 25);
        let anchors: Vec<&String> = TABLE.rows.iter().flat_map(|row| &row.anchors).collect();
        for row in &TABLE.rows {
            let compiled = Regex::new(&row.expression);
            assert!(compiled.is_ok(), "{}: {compiled:?}", row.what);
        }
        for (at, anchor) in anchors.iter().enumerate() {
            let others = anchors.iter().enumerate().filter(|&(other, _)| other != at);
            for (_, other) in others {
                assert!(!other.contains(anchor.as_str()), "{anchor} hides {other}");
            }
        }
    }
}
