//! Reading one draft: a source and its format in, a document out.

use crate::bibliography::{self, Holdings, Shelf};
use crate::document::{Document, Known, Layout, Reference, Refusal, Value};
use crate::evidence;
use crate::format::Format;
use crate::marker;
use crate::placeholder;
use crate::reference;
use crate::settings::Settings;
use crate::source::Source;
use crate::swallowed;
use crate::works;

/// Why a number is refused that stands in markup.
const UNREAD: &str = "in a block of HTML that is not read";

/// A bibliography that a draft draws on, to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The path, as it is written.
    pub path: String,
    /// Whether the draft names it, and not its settings.
    pub in_draft: bool,
}

/// The paths, as a draft or its settings write them, of the bibliographies that `check_with` wants on its shelf.
/// Those of the draft itself are relative to its folder.
pub fn wanted(source: &Source, format: &Format, settings: &Settings) -> Vec<Wanted> {
    if !bibliography::may_be_named(source) && settings.bibliographies.is_empty() {
        return Vec::new();
    }
    let layout = (format.read)(source);
    let holdings = holdings(source, &layout, settings, &Shelf::default());
    let wanted = holdings.wanted().map(|named| Wanted {
        path: named.path.clone(),
        in_draft: named.place.is_some(),
    });
    wanted.collect()
}

/// Reads one draft: any text makes a document. Of bibliographies in other files nothing is known.
pub fn read<'a>(source: &'a Source, format: &Format, settings: &Settings) -> Document<'a> {
    read_with(source, format, settings, &Shelf::default())
}

/// Reads one draft, with the bibliographies on `shelf`.
pub fn read_with<'a>(
    source: &'a Source,
    format: &Format,
    settings: &Settings,
    shelf: &Shelf,
) -> Document<'a> {
    let layout = (format.read)(source);
    let known = holdings(source, &layout, settings, shelf);
    let candidates = marker::candidates(source, &layout);
    let mut references = reference::references(source, &layout, &candidates, &settings.headings);
    let (lists, entries) = (&references.lists, &references.entries);
    let mut candidates = marker::with_listed(source, &layout, candidates, lists, entries);
    reference::anchored(source, &layout, &mut candidates, &mut references);
    reference::addressed(source, &layout, &mut candidates, &references);
    let echoed = reference::echoed(
        source,
        &layout,
        &mut candidates,
        &references,
        marker::LINKED,
    );
    let candidates = marker::merged(candidates, echoed);
    let labelled = reference::labelled(source, &layout, &mut references, marker::LABEL);
    let candidates = marker::merged(candidates, labelled);
    let works = works::works(source, &layout, &mut references, &candidates, &known);
    let mut candidates = marker::merged(candidates, works.candidates);
    let mut placeholders = placeholder::placeholders(source, &layout);
    placeholder::settle_keys(source, &mut placeholders, &mut candidates, |key| {
        has_label(&references.entries, key) || known.find(key).is_some()
    });
    let unread = marker::unread(source, &layout);
    let mut judged = evidence::judge(
        source,
        &layout,
        &references,
        &known,
        candidates,
        &settings.ignored_markers,
    );
    if !unread.is_empty() {
        judged.refusals.extend(unread.iter().map(|one| Refusal {
            span: one.span,
            why: UNREAD,
        }));
        judged.refusals.sort_by_key(|refusal| refusal.span);
    }
    let mut document = Document {
        source,
        layout,
        markers: judged.markers,
        citations: judged.citations,
        malformed: judged.malformed,
        swallowed: Vec::new(),
        refusals: judged.refusals,
        lists: references.lists,
        references: references.entries,
        doubts: works.doubts,
        placeholders,
        bibliographies: known,
        elsewhere: judged.elsewhere,
        known: Known::default(),
    };
    document.swallowed = swallowed::swallowed(&document);
    document
}

/// Whether one of `entries` goes by the label `key`.
fn has_label(entries: &[Reference], key: &str) -> bool {
    let mut keys = entries.iter().flat_map(|entry| &entry.keys);
    keys.any(|known| matches!(&known.value, Value::Label(label) if **label == *key))
}

/// The bibliographies that a draft draws on, as far as they are on `shelf`.
fn holdings(source: &Source, layout: &Layout<'_>, settings: &Settings, shelf: &Shelf) -> Holdings {
    let mut holdings = Holdings::default();
    for metadata in layout.metadata.iter().chain(&layout.further) {
        holdings.join(bibliography::front_matter(source, *metadata));
    }
    holdings.add(&settings.bibliographies);
    holdings.fill(shelf);
    holdings
}
