//! What whoever writes says that he found out himself: "(own calculation)", "our analysis shows", "data seen by this newspaper".

use std::sync::{LazyLock, OnceLock};

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::source::Span;
use crate::words::{self, Openings, Table};

/// A finder that is made when it is first asked for; none where it cannot be made.
type Found = OnceLock<Option<AhoCorasick>>;

/// For each table a finder of its words for own work.
static OWN_WORK: LazyLock<Vec<(&'static Table, Found)>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    tables.map(|table| (table, OnceLock::new())).collect()
});

/// What parentheses begin with that stand in for a citation, in all languages.
static OWN_FIGURES: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.own_figures)));

/// A parenthesis of more bytes holds more than a reason.
const REASON: usize = 120;

/// The parentheses in `text` that stand in for a citation, each with the words that it begins with.
pub(super) fn figures(text: &str) -> Vec<(Span, Box<str>)> {
    let found = memchr::memchr_iter(b'(', text.as_bytes()).filter_map(|open| {
        let inside = text[open + 1..].trim_start();
        let mut reasons = OWN_FIGURES.at(inside);
        reasons.find_map(|words| {
            let reach = text.floor_char_boundary(open + REASON);
            let close = open + text[open..reach].find(')')?;
            let rest = text[..close].get(text.len() - inside.len() + words.len()..)?;
            let rest = rest.trim_end();
            let is_all = rest.is_empty() || rest.starts_with([':', ',', ';']);
            is_all.then(|| (Span::new(open, close + 1), words.into()))
        })
    });
    found.collect()
}

/// The words by which `text`, a sentence of a language with this `table`, says that whoever writes it found out himself.
pub(super) fn told(text: &str, table: &Table) -> Option<Box<str>> {
    let own = OWN_WORK.iter().find(|(own, _)| std::ptr::eq(*own, table))?;
    let finder = own.1.get_or_init(|| finder(table)).as_ref()?;
    let found = finder
        .find_overlapping_iter(text)
        .find(|found| is_whole(text, found.start(), found.end()))?;
    // Whoever is quoted speaks of his own work.
    let quotes = text.contains(['"', '“', '„', '«', '»']);
    (!quotes).then(|| table.own_work[found.pattern().as_usize()].as_str().into())
}

/// Finds the words of `table` for own work, however they are written.
fn finder(table: &Table) -> Option<AhoCorasick> {
    // The words begin with nearly any letter: looking for rare bytes first would stop at each word.
    let mut builder = AhoCorasick::builder();
    builder
        .ascii_case_insensitive(true)
        .prefilter(false)
        .kind(Some(AhoCorasickKind::DFA));
    builder.build(&table.own_work).ok()
}

/// Whether what stands in `text` there is no part of longer words.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    !text[..start].ends_with(char::is_alphanumeric)
        && !text[end..].starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parentheses_hold_reasons_and_no_more() {
        let found = figures("It rose (own calculation), and fell (eigene Berechnung: Amt).");
        let kinds: Vec<&str> = found.iter().map(|(_, kind)| &**kind).collect();
        assert_eq!(kinds, ["own calculation", "eigene berechnung"]);
        assert!(figures("It rose (by its own calculation) and (own calculation shown").is_empty());
    }

    #[test]
    fn sentences_tell_of_own_work() {
        let table = words::table("en").expect("the table");
        for text in [
            "Our analysis shows that it rose.",
            "It rose, by data seen by this newspaper.",
        ] {
            assert!(told(text, table).is_some(), "{text}");
        }
        for text in [
            "\"Our analysis shows that it rose.\"",
            "It rose in four analysis rooms.",
            "Their analysis shows that it rose.",
        ] {
            assert!(told(text, table).is_none(), "{text}");
        }
        let table = words::table("de").expect("the table");
        assert!(told("Das zeigt unsere Auswertung der Akten.", table).is_some());
    }
}
