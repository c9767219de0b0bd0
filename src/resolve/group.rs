//! Lists that count as one, and which text each governs.

mod alike;
mod chapter;
mod entries;

use super::Standing;
use crate::document::{BlockKind, Document, ListKind, ReferenceList, System};
use crate::source::Span;
use chapter::Chapters;
use entries::{are_words, is_bracketed, numbers};

/// Lists with no prose between them, or whose numbers go on from one another, are one.
#[derive(Debug)]
pub(super) struct Groups {
    /// In text order; the lists that a format makes are in none, since they serve the whole document.
    all: Vec<Group>,
    /// The group of each list, by the list's index.
    of_list: Vec<Option<u32>>,
    /// The main list of the first group that has numbers.
    numbered: Option<u32>,
    /// The list of all footnotes.
    footnotes: Option<u32>,
    /// The list of all numbered link definitions.
    definitions: Option<u32>,
    /// The chapters whose notes stand behind the text.
    chapters: Chapters,
}

#[derive(Debug)]
struct Group {
    span: Span,
    /// The list that a missing key is looked for in: the first that has numbers, else the first.
    main: u32,
    /// Whether its entries have numbers.
    numbered: bool,
    /// Whether its entries have labels that are no numbers.
    labelled: bool,
    /// Whether its entries have keys of bibliographies for labels.
    filed: bool,
    /// Whether entries have keys that a number in the text may stand for: all but words in brackets that nothing cites.
    keyed: bool,
    /// Whether labels stand in brackets, as markers do.
    bracketed: bool,
    /// How many entries name a source.
    named: usize,
    /// Whether one of its lists is in a form that is not read.
    unread: bool,
    /// Whether it is further reading alone, which nothing needs to cite.
    further: bool,
    greatest: Option<u32>,
    /// The heading of its first list, and the least number of that.
    opening: Option<(Span, u32)>,
    /// Where the chapter begins whose notes they are.
    chapter: Option<u32>,
}

impl Groups {
    pub(super) fn new(document: &Document<'_>) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        let mut of_list = Vec::new();
        let (mut footnotes, mut definitions) = (None, None);
        let chapters = chapter::of_lists(document);
        for (at, list) in document.lists.iter().enumerate() {
            match list.kind {
                ListKind::Footnotes => footnotes = Some(at as u32),
                ListKind::Definitions => definitions = Some(at as u32),
                ListKind::Written | ListKind::Further | ListKind::Unread => {}
            }
            if matches!(list.kind, ListKind::Footnotes | ListKind::Definitions) {
                of_list.push(None);
                continue;
            }
            let chapter = chapters.get(at).copied().flatten();
            let found = Group {
                chapter,
                ..Group::of(document, list, at as u32)
            };
            match groups.last_mut() {
                Some(last) if !last.is_parted(&found) && last.goes_on(document, list) => {
                    last.take(&found);
                }
                _ => groups.push(found),
            }
            of_list.push(Some(groups.len() as u32 - 1));
        }
        let mut citations = document.citations.iter();
        if citations.any(|citation| citation.key.system == System::Label) {
            for group in &mut groups {
                group.keyed |= group.labelled;
            }
        }
        let numbered = groups.iter().find(|group| group.numbered);
        Self {
            numbered: numbered.map(|group| group.main),
            chapters: Chapters::of(&groups),
            all: groups,
            of_list,
            footnotes,
            definitions,
        }
    }

    /// The group that governs the text at the byte `offset`: the notes of its chapter, the next to end, else the last.
    pub(super) fn governing(&self, offset: u32) -> u32 {
        if let Some(group) = self.chapters.at(offset) {
            return group;
        }
        let at = self.all.partition_point(|group| group.span.end <= offset);
        at.min(self.all.len().saturating_sub(1)) as u32
    }

    /// The group of the list of index `list`; none for the lists that a format makes.
    pub(super) fn of_list(&self, list: u32) -> Option<u32> {
        self.of_list[list as usize]
    }

    /// Whether the labels of the group of index `group` stand in brackets, as markers do.
    pub(super) fn is_bracketed(&self, group: u32) -> bool {
        self.all
            .get(group as usize)
            .is_some_and(|group| group.bracketed)
    }

    /// Whether the group of the list of index `list` names any source.
    pub(super) fn names_sources(&self, list: u32) -> bool {
        self.of_list(list)
            .is_some_and(|group| self.all[group as usize].named > 0)
    }

    /// Whether the lists of these indices count as one.
    pub(super) fn are_one(&self, one: u32, other: u32) -> bool {
        one == other
            || self
                .of_list(one)
                .is_some_and(|group| self.of_list(other) == Some(group))
    }

    /// The greatest number of the group of the list of index `list`.
    pub(super) fn greatest(&self, list: u32) -> Option<u32> {
        self.all[self.of_list(list)? as usize].greatest
    }

    /// How a citation by the key of a bibliography stands, which is of this `standing` for all that bibliographies tell: where there is
    /// none, the key must be among the labels of a list that has such.
    pub(super) fn unfiled(&self, document: &Document<'_>, standing: Standing) -> Standing {
        let known = document.bibliographies.is_any() || document.elsewhere;
        let list = self.all.iter().find(|group| group.filed);
        match list.filter(|_| !known) {
            Some(group) => Standing::Dangling(Some(group.main)),
            None => standing,
        }
    }

    /// How a citation of `system`, in text that the group `own` governs, stands when no entry has its key.
    pub(super) fn standing(&self, system: System, own: u32) -> Standing {
        match system {
            System::Footnote => {
                // Without notes a list that counts its entries is where the key must be; beside any other it is the note that is missing.
                let named = |group: &Group| group.named > 0 && !group.further;
                let otherwise = if self.all.iter().any(named) {
                    Standing::Dangling(None)
                } else {
                    Standing::Unlisted
                };
                return self
                    .footnotes
                    .or(self.numbered)
                    .map_or(otherwise, |list| Standing::Dangling(Some(list)));
            }
            System::Definition => return Standing::Dangling(None),
            // What a chatbot counted, no list of the text has to hold, nor what a bibliography has.
            System::Chatbot | System::Inline | System::Citekey => return Standing::Unjudged,
            System::Label => {
                let own = self.all.get(own as usize).filter(|group| group.labelled);
                let group = own.or_else(|| self.all.iter().find(|group| group.labelled));
                let otherwise = if self.all.is_empty() {
                    Standing::Unlisted
                } else {
                    Standing::Unjudged
                };
                return group.map_or(otherwise, |group| Standing::Dangling(Some(group.main)));
            }
            System::AuthorYear => {
                let own = self.all.get(own as usize);
                let hollow = own.filter(|group| group.named == 0 && !group.further);
                let list = own.map(|group| group.main);
                return hollow.map_or(Standing::Dangling(list), |group| {
                    Standing::Hollow(group.main)
                });
            }
            System::Numeric => {}
        }
        let dangling = |list| Standing::Dangling(Some(list));
        match self.all.get(own as usize) {
            Some(group) if group.numbered => dangling(group.main),
            Some(group) if group.unread || (group.named > 0 && !group.further) => {
                // Where other lists have numbers, one of these may be meant.
                if group.unread || group.keyed || self.numbered.is_some() {
                    Standing::Unjudged
                } else {
                    Standing::Unmatched(group.main)
                }
            }
            Some(group) if group.named == 0 && !group.further => Standing::Hollow(group.main),
            _ => self
                .numbered
                .or(self.definitions)
                .map_or(Standing::Unlisted, dangling),
        }
    }
}

impl Group {
    fn of(document: &Document<'_>, list: &ReferenceList, at: u32) -> Self {
        let numbers = || numbers(document, list);
        let entries = || document.entries_of(list).map(|(_, entry)| entry);
        let has_key_of = |system: System| {
            let mut keys = entries().flat_map(|entry| &entry.keys);
            keys.any(|key| key.system == system)
        };
        Self {
            span: list
                .heading
                .map_or(list.span, |heading| heading.join(list.span)),
            main: at,
            numbered: numbers().next().is_some(),
            labelled: has_key_of(System::Label),
            filed: has_key_of(System::Citekey),
            keyed: entries().any(|entry| !entry.keys.is_empty()) && !are_words(document, list),
            bracketed: entries().any(|entry| is_bracketed(document, entry)),
            named: entries().filter(|entry| !entry.empty).count(),
            unread: list.kind == ListKind::Unread,
            further: list.kind == ListKind::Further,
            greatest: numbers().max(),
            opening: list.heading.zip(numbers().min()),
            chapter: None,
        }
    }

    /// Whether `list`, the next one, belongs to this group.
    fn goes_on(&self, document: &Document<'_>, list: &ReferenceList) -> bool {
        let least = numbers(document, list).min();
        let follows = self
            .greatest
            .zip(least)
            .is_some_and(|(last, first)| first == last.saturating_add(1));
        let start = list
            .heading
            .map_or(list.span, |heading| heading.join(list.span))
            .start;
        follows || !has_prose(document, self.span.end, start)
    }

    fn take(&mut self, next: &Self) {
        if next.numbered && !self.numbered {
            self.main = next.main;
        }
        self.span = self.span.join(next.span);
        self.numbered |= next.numbered;
        self.labelled |= next.labelled;
        self.filed |= next.filed;
        self.keyed |= next.keyed;
        self.named += next.named;
        self.bracketed |= next.bracketed;
        self.unread |= next.unread;
        self.further &= next.further;
        self.greatest = self.greatest.max(next.greatest);
    }
}

/// Whether running text stands between two places.
fn has_prose(document: &Document<'_>, from: u32, until: u32) -> bool {
    let blocks = &document.layout.blocks;
    let first = blocks.partition_point(|block| block.span.start < from);
    let between = blocks[first..]
        .iter()
        .take_while(|block| block.span.end <= until);
    let mut prose = between.filter(|block| {
        let text = matches!(
            block.kind,
            BlockKind::Paragraph | BlockKind::Item(_) | BlockKind::Continuation
        );
        text && block.note.is_none()
    });
    prose.next().is_some()
}
