//! Sources that the text cites for the first time out of the order of their numbers.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::cluster::{Cluster, Ground, is_guessed};
use crate::document::{Document, ListKind, ReferenceList, Value};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::{Place, Span};

/// First citations in fewer places than this may be in order by chance.
const PLACES: usize = 6;
/// A text keeps its order where at most one place in this many is out of it.
const KEEPS: usize = 6;
/// A list whose entries ascend in all places but one in this many is sorted by its words.
const SORTED: usize = 5;

/// A number where the text cites it for the first time.
#[derive(Clone, Copy, Debug)]
struct First {
    number: u32,
    span: Span,
    /// The cluster that it stands in, by index.
    place: usize,
}

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    if is_guessed(document) {
        return;
    }
    for (list, firsts) in firsts(paper) {
        let own = &document.lists[list as usize];
        let mut places: Vec<usize> = firsts.iter().map(|first| first.place).collect();
        places.dedup();
        if places.len() < PLACES || !counts_up(document, own) || is_sorted(document, own) {
            continue;
        }
        let kept = longest_ascent(&firsts);
        let mut astray: Vec<usize> = (0..firsts.len()).filter(|&at| !kept[at]).collect();
        astray.dedup_by_key(|at| firsts[*at].place);
        if astray.len() * KEEPS > places.len() {
            continue;
        }
        for at in astray {
            findings.push(finding(&firsts, &kept, at));
        }
    }
}

/// The numbers of each list in the order in which running text cites them for the first time, those of one cluster ascending.
fn firsts(paper: &Paper<'_>) -> BTreeMap<u32, Vec<First>> {
    let document = &paper.document;
    let mut unseen: HashMap<u32, BTreeSet<u32>> = HashMap::new();
    let mut firsts: BTreeMap<u32, Vec<First>> = BTreeMap::new();
    let text = paper.clusters().iter().enumerate().filter(|(_, cluster)| {
        matches!(cluster.ground, Ground::Text | Ground::Item | Ground::Cell)
            && cluster.is_numeric(document)
            && !cluster.owned
    });
    for (place, cluster) in text {
        for (list, mut new) in new_in(paper, cluster, place, &mut unseen) {
            new.sort_by_key(|first| first.number);
            firsts.entry(list).or_default().extend(new);
        }
    }
    firsts
}

/// The numbers, by list, that `cluster` cites for the first time.
fn new_in(
    paper: &Paper<'_>,
    cluster: &Cluster,
    place: usize,
    unseen: &mut HashMap<u32, BTreeSet<u32>>,
) -> BTreeMap<u32, Vec<First>> {
    let document = &paper.document;
    let mut new: BTreeMap<u32, Vec<First>> = BTreeMap::new();
    for at in cluster.citations.clone() {
        let citation = &document.citations[at];
        let cited = citation.key.value.numbers();
        let Some((low, high)) = cited.filter(|(first, last)| first <= last) else {
            continue;
        };
        let Some(&entry) = paper.resolution.entries(at).first() else {
            continue;
        };
        let list = document.references[entry as usize].list;
        let own = &document.lists[list as usize];
        if own.kind != ListKind::Written {
            continue;
        }
        let left = unseen
            .entry(list)
            .or_insert_with(|| numbers(document, own).collect());
        let found: Vec<u32> = left.range(low..=high).copied().collect();
        for number in found {
            left.remove(&number);
            new.entry(list).or_default().push(First {
                number,
                span: citation.span,
                place,
            });
        }
    }
    new
}

/// The numbers of a list's entries, in the order in which these stand.
fn numbers<'a>(
    document: &'a Document<'_>,
    list: &ReferenceList,
) -> impl Iterator<Item = u32> + use<'a> {
    let entries = &document.references[list.entries.start as usize..list.entries.end as usize];
    entries.iter().filter_map(|entry| {
        entry.keys.iter().find_map(|key| match key.value {
            Value::Number(number) => Some(number),
            _ => None,
        })
    })
}

/// Whether the entries stand in the order of their numbers.
fn counts_up(document: &Document<'_>, list: &ReferenceList) -> bool {
    numbers(document, list).is_sorted()
}

/// Whether the entries stand in the order of the alphabet, so that the text need not keep theirs.
fn is_sorted(document: &Document<'_>, list: &ReferenceList) -> bool {
    let words: Vec<String> = document
        .entries_of(list)
        .map(|(_, entry)| {
            let body = document.source.slice(entry.body);
            let bare = body.trim_start_matches(|c: char| !c.is_alphanumeric());
            let start: String = bare.chars().take(24).collect();
            start.to_lowercase()
        })
        .collect();
    let descents = words.windows(2).filter(|pair| pair[1] < pair[0]).count();
    descents * SORTED <= words.len().saturating_sub(1)
}

/// Which of `firsts` belong to a longest run of ascending numbers.
fn longest_ascent(firsts: &[First]) -> Vec<bool> {
    // The last of the best run of each length, and for each place the one before it in its run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(firsts.len());
    for (at, first) in firsts.iter().enumerate() {
        let length = ends.partition_point(|&end| firsts[end].number < first.number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut kept = vec![false; firsts.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        kept[at] = true;
        next = before[at];
    }
    kept
}

fn finding(firsts: &[First], kept: &[bool], at: usize) -> Finding {
    let own = firsts[at];
    let in_order = |range: std::ops::Range<usize>| range.filter(|&other| kept[other]);
    // One that comes late stands behind greater numbers, one that comes early before smaller ones.
    let greater = in_order(0..at).rfind(|&other| firsts[other].number > own.number);
    let smaller =
        || in_order(at + 1..firsts.len()).find(|&other| firsts[other].number < own.number);
    let (word, other) = match greater {
        Some(other) => ("after", Some(other)),
        None => ("before", smaller()),
    };
    let Some(other) = other.map(|other| firsts[other]) else {
        return Finding::new(own.span, format!("[{}] is out of order", own.number));
    };
    let mut finding = Finding::new(
        own.span,
        format!(
            "[{}] is first cited here, {word} [{}]",
            own.number, other.number
        ),
    );
    finding.labels.push(Label {
        place: Place::draft(other.span),
        message: format!("[{}] is first cited here", other.number),
    });
    finding.help = Some("the other sources are numbered as the text first cites them".into());
    finding
}
