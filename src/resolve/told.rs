//! The notes that a text sends its reader to in words: `(note 1)`, `see notes 3 and 4`, `n. 4 above`.

use std::collections::HashSet;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::document::Document;
use crate::words;

/// No word for a note is longer than this, in bytes.
const WORD: usize = 24;
/// A greater number is none of a note.
const DIGITS: usize = 4;
/// No more numbers of a range are told apart.
const RANGE: u32 = 50;
/// What parts the numbers of a row.
const JOINTS: &[&str] = &[
    ", and ", " and ", " & ", " und ", " et ", " y ", " e ", " en ", " i ", " и ", ", ", " to ",
    "–", "-",
];

/// The last words of what sends to a note in the tables, in lower case: "note", "anm.", "nota".
static WORDS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    let phrases = tables.flat_map(|table| &table.see_note);
    let last = phrases.filter_map(|phrase| phrase.rsplit(' ').next());
    last.chain(["footnotes", "endnotes"]).collect()
});

/// The numbers behind such words outside of the lists: each note may be meant.
pub(super) fn notes(document: &Document<'_>) -> HashSet<u32> {
    let text = document.source.text();
    let mut told = HashSet::new();
    let is_blank = |at: &usize| matches!(text.as_bytes()[*at], b' ' | b'\n' | 0xa0);
    // Numbers are far fewer than blanks.
    let before = words::runs(text).filter_map(|run| run.start.checked_sub(1));
    for at in before.filter(is_blank) {
        if !names_note(text, at) {
            continue;
        }
        let after = document
            .lists
            .partition_point(|list| list.span.start as usize <= at);
        let listed = after
            .checked_sub(1)
            .is_some_and(|list| at < document.lists[list].span.end as usize);
        if !listed {
            take(&text[at + 1..], &mut told);
        }
    }
    told
}

/// Whether a word for a note ends before the blank that ends at the byte `at` of `text`.
fn names_note(text: &str, at: usize) -> bool {
    let before = &text.as_bytes()[..at];
    // The blank that does not break has two bytes.
    let end = before.len() - usize::from(before.ends_with(&[0xc2]));
    let Some(before) = text.get(text.ceil_char_boundary(end.saturating_sub(WORD))..end) else {
        return false;
    };
    let is_part = |c: char| c.is_alphabetic() || c == '.';
    let word = before.rsplit(|c: char| !is_part(c)).next();
    word.is_some_and(|word| WORDS.contains(&*words::small(word)))
}

/// Adds the numbers of the row that `row` begins with to `told`.
fn take(row: &str, told: &mut HashSet<u32>) {
    let mut rest = row;
    let mut first = None;
    loop {
        let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = rest.len() - behind.len();
        let Some(number) = rest[..digits]
            .parse::<u32>()
            .ok()
            .filter(|_| digits <= DIGITS)
        else {
            return;
        };
        told.extend((first.unwrap_or(number)..=number).take(RANGE as usize));
        let joint = JOINTS.iter().find(|joint| behind.starts_with(**joint));
        let Some(joint) = joint else {
            return;
        };
        first = matches!(*joint, "–" | "-" | " to ").then_some(number);
        rest = &behind[joint.len()..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_notes_are_read() {
        let told = |row: &str| {
            let mut told = HashSet::new();
            take(row, &mut told);
            let mut told: Vec<u32> = told.into_iter().collect();
            told.sort_unstable();
            told
        };
        assert_eq!(told("4 above"), [4]);
        assert_eq!(told("3, 4 and 7."), [3, 4, 7]);
        assert_eq!(told("3–5"), [3, 4, 5]);
        assert_eq!(told("12345"), [0; 0]);
    }

    #[test]
    fn words_for_notes_are_known() {
        for text in [
            "(note 1",
            "see n. 1",
            "Notes 1",
            "vgl. Anm. 1",
            "a\u{a0}note 1",
            "zie noot 1",
        ] {
            assert!(names_note(text, text.len() - 2), "{text}");
        }
        for text in ["keynote 1", "page 1", "1", " 1", "ton. 1"] {
            assert!(!names_note(text, text.len().saturating_sub(2)), "{text}");
        }
    }
}
