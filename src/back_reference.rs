//! Entries that send the reader back to another one: "Ibid.", "Roe, op. cit.", "See note 12".

use std::borrow::Cow;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::address;
use crate::document::{Document, ListKind, Reference};
use crate::source::{Source, Span};
use crate::words;

/// What sends a reader on stands within this many bytes of an entry's beginning; what comes later is the source's own text.
const REACH: usize = 240;

/// What may stand behind the number of a note: where it is.
const PLACES: &[&str] = &[
    " above",
    " supra",
    " oben",
    " below",
    " infra",
    " and accompanying",
    " and text",
    " unten",
    " ci-dessus",
    " ci-dessous",
    " más arriba",
    " más abajo",
    " arriba",
    " abajo",
    " sopra",
    " sotto",
    " acima",
    " abaixo",
    " hierboven",
    " hieronder",
    " powyżej",
    " poniżej",
    " выше",
    " ниже",
];

/// Something in an entry that stands for what another entry says.
#[derive(Clone, Copy, Debug)]
pub struct BackReference {
    /// The words that do it.
    pub span: Span,
    /// The entry that they stand in, by index into [`Document::references`].
    pub entry: u32,
    /// Where they lead.
    pub to: To,
}

/// Where a reference back leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// To the source of the entry before.
    Before,
    /// To an earlier entry that names whoever is named in these bytes.
    Work(Span),
    /// To the note of this number.
    Note(u32),
}

/// The references back in the entries of `document`, in text order of their lists.
pub(crate) fn back_references(document: &Document<'_>) -> Vec<BackReference> {
    let lists = document.lists.iter();
    let judged = lists.filter(|list| matches!(list.kind, ListKind::Written | ListKind::Footnotes));
    judged
        .flat_map(|list| document.entries_of(list))
        .filter_map(|(at, entry)| read(document, at as u32, entry))
        .collect()
}

/// What sends the reader back in `entry`, if anything does.
fn read(document: &Document<'_>, at: u32, entry: &Reference) -> Option<BackReference> {
    let (span, to) = sent_back(document.source, entry.body)?;
    Some(BackReference {
        span,
        entry: at,
        to,
    })
}

/// The words in `note`, what a note or an entry says, that send the reader back, and where they lead.
pub(crate) fn sent_back(source: &Source, note: Span) -> Option<(Span, To)> {
    let body = source.slice(note);
    let body = &body[..body.floor_char_boundary(REACH)];
    let bare = body.trim_start_matches(is_markup);
    let skipped = body.len() - bare.len();
    let span = |start: usize, end: usize| {
        let base = note.start as usize;
        Span::new(base + start, base + end)
    };
    if let Some(length) = words::same_source(bare) {
        return Some((span(skipped, skipped + length), To::Before));
    }
    let plain = Plain::new(body);
    let phrase = PHRASES.as_ref()?.automaton.find(&*plain.text)?;
    let (start, end) = (plain.start(phrase.start()), plain.end(phrase.end()));
    let before = &body[..start];
    if before.ends_with(char::is_alphanumeric) {
        return None;
    }
    if phrase.pattern().as_usize() < PHRASES.as_ref()?.works {
        let name = before.rfind([';', ':']).map_or(0, |at| at + 1);
        return Some((span(start, end), To::Work(span(name, start))));
    }
    // A source has notes of its own, and an entry may point to one of them.
    let words = plain.text[phrase.range()].to_ascii_lowercase();
    let is_note = words.contains("supra") || words.contains("infra");
    if start > skipped && !is_note && address::is_like_source(body) {
        return None;
    }
    let (number, length) = number(&body[end..])?;
    Some((span(start, end + length), To::Note(number)))
}

/// A text without the marks of italics and bold, which part words of one phrase: `*supra* note 4`.
struct Plain<'a> {
    text: Cow<'a, str>,
    /// Where each byte of it stands in the whole; empty where nothing is left out.
    places: Vec<usize>,
}

impl<'a> Plain<'a> {
    fn new(whole: &'a str) -> Self {
        if !whole.contains(['*', '_']) {
            return Self {
                text: Cow::Borrowed(whole),
                places: Vec::new(),
            };
        }
        let kept = whole.bytes().zip(0..);
        let kept = kept.filter(|(byte, _)| !matches!(byte, b'*' | b'_'));
        Self {
            text: Cow::Owned(whole.replace(['*', '_'], "")),
            places: kept.map(|(_, at)| at).collect(),
        }
    }

    fn start(&self, at: usize) -> usize {
        self.places.get(at).copied().unwrap_or(at)
    }

    /// Where what ends before the byte `end` ends in the whole.
    fn end(&self, end: usize) -> usize {
        let last = end.checked_sub(1).and_then(|last| self.places.get(last));
        last.map_or(end, |last| last + 1)
    }
}

/// The number that `text` begins with, alone behind white space, and its end.
fn number(text: &str) -> Option<(u32, usize)> {
    let bare = text.trim_start_matches(' ');
    let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &bare[digits..];
    let ends = rest.is_empty()
        || rest.starts_with([',', ';', ')', ']', '*', '_', '\n', '\r'])
        || rest.starts_with('.') && !rest[1..].starts_with(|c: char| c.is_alphanumeric());
    let above = PLACES.iter().any(|word| rest.starts_with(word));
    let number = bare[..digits].parse().ok().filter(|_| digits < 5)?;
    (ends || above).then_some((number, text.len() - rest.len()))
}

struct Phrases {
    automaton: AhoCorasick,
    /// How many of the phrases, which are the first ones, stand behind a name; the others stand before a number.
    works: usize,
}

static PHRASES: LazyLock<Option<Phrases>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    let works: Vec<&String> = tables.clone().flat_map(|table| &table.cited_work).collect();
    let notes = tables.flat_map(|table| &table.see_note);
    let automaton = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(works.iter().copied().chain(notes));
    Some(Phrases {
        works: works.len(),
        automaton: automaton.ok()?,
    })
});

fn is_markup(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '_' | '(' | '"' | '“')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_a_note_stands_by_itself() {
        assert_eq!(number(" 12, at 4"), Some((12, 3)));
        assert_eq!(number(" 12."), Some((12, 3)));
        assert_eq!(number(" 12 above"), Some((12, 3)));
        assert_eq!(number(" 12 ci-dessus."), Some((12, 3)));
        assert_eq!(number(" 12 выше"), Some((12, 3)));
        assert_eq!(number(" 12 and accompanying text."), Some((12, 3)));
        assert_eq!(number(" 12 of the accounts"), None);
        assert_eq!(number(" 12.5"), None);
        assert_eq!(number("s"), None);
    }

    #[test]
    fn marks_within_a_phrase_are_left_out_and_its_place_is_kept() {
        let plain = Plain::new("Roe, *supra* note 4");
        assert_eq!(plain.text, "Roe, supra note 4");
        assert_eq!((plain.start(5), plain.end(15)), (6, 17));
        let bare = Plain::new("Roe, supra note 4");
        assert_eq!((bare.start(5), bare.end(15)), (5, 15));
    }
}
