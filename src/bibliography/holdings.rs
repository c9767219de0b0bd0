//! The bibliographies that one draft draws on, and the shelf that they are handed over on.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Bibliography, Entry, is_known};
use crate::near;
use crate::source::{Source, Span};

/// No more keys than this are compared in search of a near one.
const COMPARISONS: usize = 20_000;

/// The bibliographies that a draft draws on.
#[derive(Debug, Default)]
pub struct Holdings {
    /// Those that its front matter and its settings name, and the one that its front matter holds.
    pub named: Vec<Named>,
    /// Whether there may be others, which nothing here can see.
    pub open: bool,
    /// The keys that the front matter says are to be listed though nothing cites them, each with its place.
    pub uncited: Vec<(Box<str>, Span)>,
    /// Whether the front matter says that all entries are: `@*`.
    pub lists_all: bool,
}

/// A bibliography that is named.
#[derive(Debug)]
pub struct Named {
    /// The path: relative to the draft's folder where the draft names it.
    pub path: String,
    /// Where the draft names it; none where its settings do.
    pub place: Option<Span>,
    /// Whether this path and no other is meant.
    pub(super) is_sure: bool,
    /// What came of it.
    pub state: State,
}

/// What came of a bibliography that is named.
#[derive(Clone, Debug)]
pub enum State {
    /// It was read.
    Read(Arc<Bibliography>),
    /// It stands in the front matter of the draft itself.
    Inline(Arc<Bibliography>),
    /// It cannot be read, for this reason.
    Failed(String),
    /// It was not handed in, or is in a form that is not read.
    Unread,
}

impl Named {
    /// The bibliography, where it was read.
    pub fn bibliography(&self) -> Option<&Arc<Bibliography>> {
        match &self.state {
            State::Read(bibliography) | State::Inline(bibliography) => Some(bibliography),
            State::Failed(_) | State::Unread => None,
        }
    }
}

impl Holdings {
    /// Adds the bibliographies at `paths`, which the settings of the draft name.
    pub(crate) fn add(&mut self, paths: &[String]) {
        self.named.extend(paths.iter().map(|path| Named {
            path: path.clone(),
            place: None,
            is_sure: true,
            state: State::Unread,
        }));
    }

    /// Takes those of `other` in.
    pub(crate) fn join(&mut self, other: Self) {
        self.named.extend(other.named);
        self.open |= other.open;
        self.uncited.extend(other.uncited);
        self.lists_all |= other.lists_all;
    }

    /// Takes from `shelf` what is named and was not read.
    pub(crate) fn fill(&mut self, shelf: &Shelf) {
        for named in &mut self.named {
            if let (State::Unread, Some(held)) = (&named.state, shelf.held.get(&named.path)) {
                named.state = match held {
                    State::Failed(_) if !named.is_sure => State::Unread,
                    held => held.clone(),
                };
            }
        }
    }

    /// The paths of those that are named, not read, and could be.
    pub fn wanted(&self) -> impl Iterator<Item = &Named> {
        let named = self.named.iter();
        named.filter(|named| matches!(named.state, State::Unread) && is_known(&named.path))
    }

    /// Whether any is named.
    pub fn is_any(&self) -> bool {
        !self.named.is_empty() || self.open
    }

    /// Whether there may be entries that nothing here can see.
    pub fn is_open(&self) -> bool {
        self.is_any() && !self.is_whole()
    }

    /// Whether all that there are were read.
    pub fn is_whole(&self) -> bool {
        let read = |named: &Named| named.bibliography().is_some();
        !self.open && !self.named.is_empty() && self.named.iter().all(read)
    }

    /// Whether what was not read cannot be: each of them failed, and there are no others.
    pub fn is_lost(&self) -> bool {
        let known = |named: &Named| !matches!(named.state, State::Unread);
        !self.open && !self.named.is_empty() && self.named.iter().all(known)
    }

    /// The first entry of this `key`: which of the bibliographies has it, and which entry of that it is.
    pub fn find(&self, key: &str) -> Option<(u32, u32)> {
        self.named.iter().enumerate().find_map(|(at, named)| {
            let entry = named.bibliography()?.find(key)?;
            Some((at as u32, entry))
        })
    }

    /// The entry that [`Self::find`] speaks of, and the bibliography that it is of.
    pub fn entry(&self, found: (u32, u32)) -> Option<(&Bibliography, &Entry)> {
        let bibliography = self.named.get(found.0 as usize)?.bibliography()?;
        Some((bibliography, bibliography.entries().get(found.1 as usize)?))
    }

    /// The key nearest to `key`, within reason; one that differs in capitals alone comes first.
    pub fn nearest(&self, key: &str) -> Option<&str> {
        let read = self.named.iter().filter_map(Named::bibliography);
        let entries = read.flat_map(|bibliography| bibliography.entries());
        let keys = || entries.clone().map(|entry| &*entry.key).take(COMPARISONS);
        let folded = key.to_lowercase();
        keys()
            .find(|known| known.len() == key.len() && known.to_lowercase() == folded)
            .or_else(|| near::nearest(key, keys()))
    }
}

/// Bibliographies to be handed in, by the paths that drafts and settings name them by.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    held: HashMap<String, State>,
}

impl Shelf {
    /// Puts the bibliography of this `text` where a draft looks for `path`.
    pub fn put(&mut self, path: &str, text: impl Into<String>) {
        let read = Bibliography::read(Source::new(path, text)).map(Arc::new);
        self.put_read(path, read);
    }

    /// Puts a bibliography that was read before, or the reason why it could not be.
    pub fn put_read(&mut self, path: &str, read: Result<Arc<Bibliography>, String>) {
        let state = read.map_or_else(State::Failed, State::Read);
        self.held.insert(path.to_owned(), state);
    }
}
