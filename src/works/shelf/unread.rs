//! Entries whose authors or years are not read: what they begin with still tells whether a citation may mean them.

use std::collections::HashMap;

use super::entry::years;
use crate::work::{Name, filed};

/// The names at the beginning of an entry are no longer than this, in bytes.
const LEAD: usize = 120;
/// No more entries than this are looked at for one name.
const ENTRIES: usize = 50;
/// A name has no more words than this, and that of a body which begins an entry no more than these.
const WORDS: usize = 4;
const BODY: usize = 8;
/// Initials that stand together are no longer than this, in bytes.
const INITIALS: usize = 3;
/// Names are looked for in so many pieces of an entry between commas and stops.
const PIECES: usize = 4;

/// The entries by the family name that they begin with.
#[derive(Default)]
pub(super) struct Unread {
    by_name: HashMap<String, Vec<(u32, Vec<String>)>>,
}

impl Unread {
    /// Takes in the entry of index `at` under what may be the names of its authors: `Smith, `, `Homer. `, `Outlook 2023, Agency`.
    pub(super) fn put(&mut self, at: u32, body: &str) {
        let bare = body.trim_start_matches(['*', '_', ' ']);
        let lead = &bare[..bare.floor_char_boundary(LEAD.min(bare.len()))];
        let pieces: Vec<&str> = lead.split([',', '.', ':', '(']).collect();
        // The last piece is cut off, or nothing ends it.
        let ended = &pieces[..pieces.len() - 1];
        for (place, name) in ended
            .iter()
            .take(PIECES)
            .map(|piece| piece.trim())
            .enumerate()
        {
            let words = name.split_whitespace().count();
            let is_name = name
                .chars()
                .all(|c| c.is_alphabetic() || " -’'".contains(c));
            // Behind the first piece a body may be named, and a place is.
            let is_acronym = name.len() > 2 && name.chars().all(char::is_uppercase);
            if place > 0 && words < 3 && !is_acronym {
                continue;
            }
            let most = if place == 0 { BODY } else { WORDS };
            if !is_name || words > most || !name.contains(char::is_uppercase) {
                continue;
            }
            // "Ada Moss, Dry Rivers": the family name may be the last of its words.
            let last = name
                .rsplit(' ')
                .next()
                .filter(|_| (2..=WORDS).contains(&words));
            // "Moss A. Dry Rivers", "Moss AB (ed.)": or the first, before initials.
            let is_initials = |last: &&str| {
                last.chars().nth(1).is_none()
                    || last.len() <= INITIALS && last.chars().all(char::is_uppercase)
            };
            let initialled = last.filter(is_initials);
            let first = initialled.and_then(|_| name.rsplit_once(' '));
            let first = first.map(|(family, _)| family);
            for own in [Some(name), last, first].into_iter().flatten() {
                let rows = self.by_name.entry(filed(own)).or_default();
                rows.push((at, years(body).map(str::to_owned).collect()));
            }
        }
    }

    /// Whether some entry begins with this folded name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// The entry that begins with the first of `authors` and has this `year` in it.
    pub(super) fn find(&self, authors: &[Name], year: &str) -> Option<u32> {
        let number = year.get(..4)?;
        let rows = self.by_name.get(&authors.first()?.main)?;
        let mut rows = rows.iter().take(ENTRIES);
        rows.find(|row| row.1.iter().any(|known| known == number))
            .map(|row| row.0)
    }
}
