//! The words before a date, which say what it is of.

use crate::source::Span;

/// They stand within this many characters before it.
const WINDOW: usize = 40;

/// What says what a date is of has no more words than this.
const LABEL: usize = 4;

/// Words that join a label and its date: "Accessed on 3 May", "retrieved on Friday, 3 May".
const JOINTS: &[&str] = &[
    " on", " am", " den", " le", " el", " il", " op", " em", " a", " w", " pe",
];

/// Words before a date that is part of a sentence: "live since March 2025".
const TOLD: &[&str] = &[
    "since", "from", "in", "until", "till", "through", "by", "during", "to", "before", "after",
    "and", "between", "the", "of", "depuis", "dès", "jusqu'en", "seit", "ab", "bis", "desde",
    "hasta", "até", "dal", "fino", "sinds", "od",
];

/// Words in small letters that say of a date that a work came out on it.
const PUBLISHED: &[&str] = &[
    "published",
    "posted",
    "released",
    "issued",
    "dated",
    "aired",
    "broadcast",
    "publié",
    "publiée",
    "paru",
    "parue",
    "erschienen",
    "veröffentlicht",
    "publicado",
    "publicada",
    "pubblicato",
    "pubblicata",
    "gepubliceerd",
    "verschenen",
    "vom",
    "du",
    "del",
];

/// The words before a date.
pub(super) struct Label<'t> {
    /// As far as they may tell something, without the marks behind them.
    text: &'t str,
    /// Where they begin in the entry.
    start: usize,
    /// Whether a mark parts them from the date.
    is_apart: bool,
}

impl<'t> Label<'t> {
    /// What stands before `span` of `text`.
    pub(super) fn before(text: &'t str, span: Span) -> Self {
        let end = span.start as usize;
        let mut before = text[..end].char_indices().rev();
        let start = before.nth(WINDOW - 1).map_or(0, |(at, _)| at);
        let bare = text[start..end].trim_end_matches([' ', ':', ',', '(', '[']);
        let marks = [',', '.', ';', ')', ']', '"', '”', '»', '“', '’', '\'', '*'];
        Self {
            text: unjoined(bare),
            start,
            is_apart: text[..end].trim_end().ends_with(marks) || bare.is_empty(),
        }
    }

    /// Whether nothing is said of the date: a mark stands before it.
    pub(super) fn is_apart(&self) -> bool {
        self.is_apart
    }

    /// The date at `span` with the words before it, where these are few.
    pub(super) fn whole(&self, span: Span) -> Span {
        let marks = ['.', ',', ';', ':', '(', ')', '[', ']', '"', '“', '”', '»'];
        let from = self.text.rfind(marks).map_or(0, |at| {
            at + self.text[at..].chars().next().map_or(0, char::len_utf8)
        });
        let words = &self.text[from..];
        let few = !self.is_apart && from > 0 && words.split_whitespace().count() <= LABEL;
        Span {
            start: if few {
                (self.start + from) as u32
            } else {
                span.start
            },
            ..span
        }
    }

    /// Where one of `words` begins, which are in lower case, where the label ends with it.
    pub(super) fn is_any(&self, words: &[String]) -> Option<u32> {
        // "Accessed 21 June 21, 2024": the day stands there twice.
        // "Acesso em: 19, Novembro, 2020": a comma parts it from the month.
        let bare = self.text.trim_end_matches(|c: char| c.is_ascii_digit());
        let text = match bare.strip_suffix(' ') {
            Some(label) if self.text.len() - bare.len() <= 2 => {
                unjoined(label.trim_end_matches([' ', ':']))
            }
            _ => self.text,
        };
        let fits = |word: &String| {
            let letters = word.chars().count();
            let (at, _) = text.char_indices().rev().nth(letters - 1)?;
            let is_word = !text[..at].ends_with(char::is_alphanumeric);
            let own = text[at..].chars().flat_map(char::to_lowercase);
            (is_word && own.eq(word.chars())).then_some((self.start + at) as u32)
        };
        words.iter().filter_map(fits).min()
    }

    /// Whether a word in small letters stands before the date that is not known to say that a work came out.
    pub(super) fn is_unknown(&self) -> bool {
        let word = self.text.rsplit([' ', '(', '[']).next().unwrap_or_default();
        let is_small = !word.is_empty() && word.chars().all(char::is_lowercase);
        !self.is_apart && is_small && !PUBLISHED.contains(&word)
    }

    /// Whether the date is part of a sentence.
    pub(super) fn is_told(&self) -> bool {
        let word = self.text.rsplit(' ').next().unwrap_or_default();
        // "free-until-31.08.2026"
        let is_joined = word.ends_with('-') && word.starts_with(char::is_alphabetic);
        self.text.contains(' ') && (is_told(word) || is_joined)
    }
}

/// `text` without the word that joins it to a date: "Archived from the original (PDF) | on 3 May".
fn unjoined(text: &str) -> &str {
    let joint = JOINTS.iter().find_map(|joint| text.strip_suffix(joint));
    let bare = joint.unwrap_or(text);
    let aside = bare.ends_with(')').then(|| bare.rfind('(')).flatten();
    aside.map_or(bare, |at| bare[..at].trim_end())
}

/// Whether the date behind `word` is part of a sentence.
pub(super) fn is_told(word: &str) -> bool {
    TOLD.contains(&word.to_lowercase().as_str())
}
