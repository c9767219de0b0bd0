//! The names that a text puts before years: by them it is known which entries it may cite by authors and year.

use rustc_hash::FxHashSet;

use crate::reference::References;
use crate::source::Source;

/// A year, its letter and a locator end within so many bytes before their bracket closes.
const YEAR: usize = 24;
/// The names of authors stand within so many bytes before that, and at the beginning of an entry.
const NAMES: usize = 80;

/// Such names, in lower case.
pub(super) struct DatedNames(FxHashSet<String>);

impl DatedNames {
    /// The capitalised words of `source` outside of its lists that stand before a bracket which holds a year, or in it.
    pub(super) fn new(source: &Source, references: &References) -> Self {
        let text = source.text();
        let mut names = FxHashSet::default();
        for close in memchr::memchr2_iter(b')', b']', text.as_bytes()) {
            let inside = &text.as_bytes()[close.saturating_sub(YEAR)..close];
            let dates = inside
                .windows(4)
                .any(|four| four.iter().all(u8::is_ascii_digit));
            if dates && !references.holds(close as u32) {
                let before = behind_boundary(text, close.saturating_sub(YEAR + NAMES));
                names.extend(words(&text[before..close]).map(str::to_lowercase));
            }
        }
        Self(names)
    }

    /// Whether one of them stands at the beginning of `entry`. Scripts without capitals have no such words, and any entry may be meant.
    pub(super) fn may_name(&self, entry: &str) -> bool {
        let head = &entry[..behind_boundary(entry, NAMES)];
        let mut names = words(head).peekable();
        names.peek().is_none() || names.any(|name| self.0.contains(&name.to_lowercase()))
    }
}

/// The words of `text` that begin with a capital.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.starts_with(char::is_uppercase))
}

/// The first boundary between characters of `text` at `at` or behind it.
fn behind_boundary(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(text.len())
}
