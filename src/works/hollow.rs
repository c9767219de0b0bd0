//! Markers by authors and year above a list that is announced and names nothing: no entry tells them from other parentheses.

use super::place::Places;
use super::reads::{Manner, Read, reads};
use super::shelf::Shelf;
use super::{is_person, is_scholarly};
use crate::document::{Candidate, Layout, ListKind, System};
use crate::marker::{Certainty, Form};
use crate::reference::References;
use crate::source::Source;

/// So many markers that name several authors show that a text cites so.
const HABIT: usize = 2;

/// The markers of a text all of whose lists have a heading and no source, where it cites by authors and year.
pub(super) fn reads_above(
    source: &Source,
    layout: &Layout<'_>,
    references: &References,
    candidates: &[Candidate],
) -> Vec<Read> {
    if !is_hollow(references) || candidates.iter().any(has_key) {
        return Vec::new();
    }
    let places = Places::new(source.text());
    let mut reads = reads(source, layout, references, candidates, &Shelf::default());
    reads.retain(|read| is_marker(read, &places));
    let several = |read: &&Read| read.named.works.iter().any(is_scholarly);
    if reads.iter().filter(several).nth(HABIT - 1).is_none() {
        reads.clear();
    }
    reads
}

/// Whether lists are announced alone, and no entry of any names a source.
fn is_hollow(references: &References) -> bool {
    let mut lists = references.lists.iter();
    !references.lists.is_empty()
        && lists.all(|list| list.kind == ListKind::Written && list.heading.is_some())
        && references.entries.iter().all(|entry| entry.empty)
}

/// Whether `candidate` cites by a key, which a bibliography has that the whole of a project shares: it fills the list.
fn has_key(candidate: &Candidate) -> bool {
    let mut citations = candidate.citations.iter();
    citations.any(|cited| cited.key.system == System::Citekey)
}

/// Whether `read` is written as markers are, names persons and could not be a place with a year.
fn is_marker(read: &Read, places: &Places<'_>) -> bool {
    let works = &read.named.works;
    let is_place = |name: &String| places.has(name);
    read.named.form == Form::Enclosed
        && read.manner == Manner::Dated
        && !read.dates
        && works.iter().all(|called| {
            let names = &called.names.written;
            called.certainty == Certainty::Sure && is_person(called) && !names.iter().any(is_place)
        })
}
