//! The consequences of a defect: the citations and claims that rest on it, as labels and in words.

mod key;
pub(crate) mod series;

use std::collections::{HashMap, HashSet};

use crate::claim::{Claim, Kind};
use crate::document::{Document, Key};
use crate::finding::{Finding, Group, Label, Order, Row};
use crate::paper::Paper;
use crate::source::{Place, Span};

pub use key::{cited_name, entry_name, name, shown};

/// How many claims are named to be settled first.
const FIRST: usize = 3;
/// How many citations of one claim are counted, so that no text makes this quadratic.
const CITATIONS: usize = 50;
/// How much of a claim is shown, in characters.
const EXCERPT: usize = 56;

/// What rests on some citations.
struct Resting<'a> {
    citations: &'a [u32],
    claims: Vec<&'a Claim>,
    /// The citations by key, in the order of keys: what is shown of the key, the places, how many claims.
    rows: Vec<(String, Vec<Place>, usize)>,
}

/// Adds to `finding` all that rests on `citations`, where `about` is what the finding is about: "this list".
pub fn add(finding: &mut Finding, paper: &Paper<'_>, citations: &[u32], about: &str) {
    if citations.is_empty() {
        return;
    }
    let resting = Resting::new(paper, citations);
    finding
        .labels
        .extend(resting.labels(paper, finding.place.span));
    let (cited, claims) = (
        counted(citations.len(), "citation"),
        counted(resting.claims.len(), "claim"),
    );
    let verb = if citations.len() + resting.claims.len() == 1 {
        "rests"
    } else {
        "rest"
    };
    let title = if resting.claims.is_empty() {
        let verb = if citations.len() == 1 {
            "rests"
        } else {
            "rest"
        };
        format!("{cited} {verb} on {about}")
    } else {
        format!("{cited} and {claims} {verb} on {about}")
    };
    finding.groups.push(Group {
        title,
        order: Order::PlacesLast("cited at"),
        rows: resting.rows(),
    });
    let first = resting.first(paper);
    if !first.is_empty() {
        finding.groups.push(Group {
            title: "settle first".into(),
            order: Order::PlacesFirst,
            rows: first,
        });
    }
}

/// Labels for the citations `others` of one key beside the one that a finding stands at.
pub fn cited_too(document: &Document<'_>, others: &[u32]) -> Vec<Label> {
    let label = |&at: &u32| {
        let citation = &document.citations[at as usize];
        Label {
            place: Place::draft(citation.span),
            message: format!("{} is cited here too", shown(document, citation)),
        }
    };
    others.iter().map(label).collect()
}

/// `count` with its noun: "1 claim", "2 claims", "2 entries".
pub fn counted(count: usize, noun: &str) -> String {
    if count == 1 {
        return format!("1 {noun}");
    }
    match noun.strip_suffix('y') {
        Some(stem) => format!("{count} {stem}ies"),
        None => format!("{count} {noun}s"),
    }
}

impl<'a> Resting<'a> {
    fn new(paper: &'a Paper<'_>, citations: &'a [u32]) -> Self {
        let document = &paper.document;
        let own: HashSet<u32> = citations.iter().copied().collect();
        let mut rows: Vec<(String, Vec<Place>, usize)> = Vec::new();
        let mut row_of: HashMap<&Key, usize> = HashMap::new();
        for &at in citations {
            let citation = &document.citations[at as usize];
            let row = *row_of.entry(&citation.key).or_insert(rows.len());
            if row == rows.len() {
                rows.push((shown(document, citation), Vec::new(), 0));
            }
            rows[row].1.push(Place::draft(citation.span));
        }
        let mut claims = Vec::new();
        for claim in paper.claims() {
            let mut seen: Vec<usize> = Vec::new();
            for at in claim
                .citations
                .clone()
                .take(CITATIONS)
                .filter(|at| own.contains(at))
            {
                let row = row_of[&document.citations[at as usize].key];
                if !seen.contains(&row) {
                    seen.push(row);
                    rows[row].2 += 1;
                }
            }
            if !seen.is_empty() {
                claims.push(claim);
            }
        }
        let order = |key: &Key| key.value.numbers().map_or(u32::MAX, |(first, _)| first);
        let mut keys: Vec<(&Key, usize)> = row_of.into_iter().collect();
        keys.sort_by_key(|&(key, row)| (order(key), row));
        let mut sorted = Vec::with_capacity(rows.len());
        for (_, row) in keys {
            sorted.push(std::mem::take(&mut rows[row]));
        }
        Self {
            citations,
            claims,
            rows: sorted,
        }
    }

    /// Each citation and each claim, in text order; the one at `own` is the finding itself.
    fn labels(&self, paper: &Paper<'_>, own: Span) -> Vec<Label> {
        let document = &paper.document;
        let cited = self.citations.iter().map(|&at| {
            let citation = &document.citations[at as usize];
            let place = Place::draft(citation.span);
            Label {
                place,
                message: format!("{} is cited here", shown(document, citation)),
            }
        });
        let claimed = self.claims.iter().map(|claim| {
            let kind = claim.kinds.first().map_or("claim", |kind| kind.name());
            Label {
                place: Place::draft(claim.span),
                message: format!("this {kind} rests on it"),
            }
        });
        let mut labels: Vec<Label> = cited
            .chain(claimed)
            .filter(|label| label.place.span != own)
            .collect();
        labels.sort_by_key(|label| label.place);
        labels
    }

    fn rows(&self) -> Vec<Row> {
        let row = |(key, places, claims): &(String, Vec<Place>, usize)| Row {
            cells: vec![key.clone(), counted(*claims, "claim")],
            places: places.clone(),
        };
        self.rows.iter().map(row).collect()
    }

    /// The claims that matter most: accusations, then quotations, then measured figures, in text order each.
    fn first(&self, paper: &Paper<'_>) -> Vec<Row> {
        let document = &paper.document;
        let order = [
            (Kind::Accusation, "accusation"),
            (Kind::Quotation, "quotation"),
            (Kind::Statistic, "figure"),
        ];
        let mut picked: Vec<&Claim> = Vec::new();
        let mut rows = Vec::new();
        for (kind, word) in order {
            for claim in self.claims.iter().filter(|claim| is_of(claim, kind)) {
                if rows.len() == FIRST {
                    return rows;
                }
                if picked.iter().any(|known| known.span == claim.span) {
                    continue;
                }
                picked.push(claim);
                let (start, excerpt) = excerpt(paper, claim, kind);
                let key = claim
                    .citations
                    .clone()
                    .next()
                    .map(|at| shown(document, &document.citations[at as usize]));
                rows.push(Row {
                    cells: vec![
                        word.into(),
                        format!("\"{excerpt}\" {}", key.unwrap_or_default()),
                    ],
                    places: vec![Place::draft(Span {
                        start,
                        end: claim.span.end,
                    })],
                });
            }
        }
        rows
    }
}

/// Whether `claim` is of the `kind`; a statistic is one only where it holds a measured figure.
fn is_of(claim: &Claim, kind: Kind) -> bool {
    claim.kinds.contains(&kind) && (kind != Kind::Statistic || claim.measured)
}

/// The telling part of a claim and the byte of the source where it begins.
fn excerpt(paper: &Paper<'_>, claim: &Claim, kind: Kind) -> (u32, String) {
    let document = &paper.document;
    let source = document.source.slice(claim.span);
    let markers = document.markers_in(claim.span);
    let end = markers.first().map_or(source.len(), |marker| {
        (marker.span.start - claim.span.start) as usize
    });
    let text = &source[..end];
    let quotes = ['"', '“', '„', '«', '‘'];
    let mark = match kind {
        Kind::Quotation => text.find(quotes),
        Kind::Statistic => text
            .find(|c: char| c.is_ascii_digit())
            .map(|at| words_before(text, at, 3)),
        _ => None,
    };
    let mark = mark.unwrap_or(0);
    let opens = text[mark..].chars().next().filter(|c| quotes.contains(c));
    let from = mark + opens.map_or(0, char::len_utf8);
    let rest = &text[from..];
    let until = match kind {
        Kind::Quotation => rest.find(['"', '”', '»', '’']).unwrap_or(rest.len()),
        _ => rest.len(),
    };
    let folded = rest[..until]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let bare = folded.trim_end_matches(['.', ',', ';', ':', ' ']);
    (claim.span.start + mark as u32, shortened(bare))
}

/// Where the words begin that stand `count` before the byte `at`.
fn words_before(text: &str, at: usize, count: usize) -> usize {
    let word_start = |text: &str| text.trim_end_matches(|c: char| !c.is_whitespace()).len();
    let mut start = word_start(&text[..at]);
    for _ in 0..count {
        start = word_start(text[..start].trim_end());
    }
    start
}

/// `text` cut at a word so that it fits.
fn shortened(text: &str) -> String {
    if text.chars().count() <= EXCERPT {
        return text.to_owned();
    }
    let end = text
        .char_indices()
        .nth(EXCERPT)
        .map_or(text.len(), |(at, _)| at);
    let cut = text[..end].rfind(' ').unwrap_or(end);
    format!("{} ...", text[..cut].trim_end_matches([',', ';', ':', ' ']))
}
