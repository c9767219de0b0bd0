//! The bibliographies of a run, each read once, when a draft first draws on it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::desks::absolute;
use super::shown::shown_from_here;
use super::{Draft, text};
use crate::bibliography::{Bibliography, Shelf};
use crate::source::Source;

type Read = Result<Arc<Bibliography>, String>;

/// The bibliographies of a run by their paths from the root on.
#[derive(Debug, Default)]
pub(super) struct Library {
    read: Mutex<HashMap<PathBuf, Arc<OnceLock<Read>>>>,
}

/// The bibliographies that `draft`, of the text `source`, draws on, read as far as they can be.
pub fn shelf(draft: &Draft, source: &Source) -> Shelf {
    let mut shelf = Shelf::default();
    for wanted in crate::wanted(source, draft.format, &draft.settings) {
        let path = if wanted.in_draft {
            absolute(&draft.folder().join(&wanted.path))
        } else {
            absolute(Path::new(&wanted.path))
        };
        let read = draft.library.get(&path, draft.settings.max_file_size);
        shelf.put_read(&wanted.path, read);
    }
    shelf
}

impl Library {
    /// Whether any of the paths that were read by now `fits`.
    pub(super) fn any(&self, fits: impl Fn(&Path) -> bool) -> bool {
        let known = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        known.keys().any(|path| fits(path))
    }

    fn get(&self, path: &Path, limit: u64) -> Read {
        let mut known = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let place = known.entry(path.to_owned()).or_default().clone();
        // Others may be read meanwhile.
        drop(known);
        place.get_or_init(|| read(path, limit)).clone()
    }
}

fn read(path: &Path, limit: u64) -> Read {
    // Spans count bytes in 32 bits.
    let limit = limit.min(u64::from(u32::MAX) - 1);
    let data = fs::metadata(path).map_err(|error| text::reason_for(path, &error))?;
    if data.is_dir() {
        return Err("it is a folder".to_owned());
    }
    // What is no regular file may never end, nor begin.
    if !data.is_file() {
        return Err("it is not a regular file".to_owned());
    }
    let text = text::of_file(path, limit)?;
    Bibliography::read(Source::new(shown_from_here(path), text)).map(Arc::new)
}
