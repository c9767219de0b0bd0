//! Lists that nothing announces and whose entries are told by authors and years: `Roe, A. (2019). Weirs.` at a document's end, where the
//! text above cites so.

use std::collections::HashSet;

use super::{Entry, List, Text};
use crate::document::{BlockKind, ListKind};
use crate::source::Span;
use crate::work::folded;

/// The names of authors and the year stand within so many bytes at the beginning of an entry.
const LEAD: usize = 200;
/// A name stands within so many bytes before the bracket that closes behind its year.
const NEAR: usize = 80;
/// So many entries are a list, and so many of them are cited.
const FEWEST: usize = 2;

/// The entries at the end of a document, in the order of their authors, two or more of which the text above cites by author and year.
pub(super) fn list(text: &Text<'_>) -> Option<List> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut end = None;
    for &line in text.lines.iter().rev() {
        let kind = text.layout.blocks[line.block].kind;
        let opens = opening(text.slice(line.span)).is_some();
        // An entry of plain text that ends with its address may be taken for a heading.
        let is_running = matches!(kind, BlockKind::Paragraph | BlockKind::Item(None))
            || text.layout.guessed && opens;
        if !is_running {
            break;
        }
        let last = *end.get_or_insert(line.span.end);
        if opens {
            let span = Span {
                start: line.span.start,
                end: last,
            };
            entries.push(Entry::unlabelled(span, None));
            end = None;
        } else if line.first {
            break;
        }
    }
    entries.reverse();
    let first = entries.get(FEWEST - 1).and(entries.first())?;
    let called: Vec<(String, &str)> = entries
        .iter()
        .filter_map(|entry| opening(text.slice(entry.body)))
        .collect();
    let cited = cited(&text.source.text()[..first.span.start as usize]);
    let known = called.iter().filter(|(name, year)| {
        let word = name.split(' ').next_back().unwrap_or_default();
        cited.contains(&(word.to_owned(), *year))
    });
    let is_sorted = called.is_sorted_by(|one, next| one.0 <= next.0);
    (is_sorted && known.count() >= FEWEST).then(|| List::unannounced(ListKind::Written, entries))
}

/// The first author, folded, and the year with which `shown` begins as entries do: `Roe, A., & Doe, B. (2019). `, `Quay Office. (2019). `.
fn opening(shown: &str) -> Option<(String, &str)> {
    let near = &shown[..shown.floor_char_boundary(LEAD.min(shown.len()))];
    let (lead, behind) = near.split_once(" (")?;
    let year = behind.get(..4).filter(|year| is_year(year))?;
    let inner = behind.split_once(')')?;
    let is_dated = !inner.0[4..].contains(['(', '.']);
    let goes_on = inner.1.starts_with(['.', ',', ':', ' ']) && inner.1.trim().len() > 1;
    let lead = lead.trim_start_matches(['*', '_']);
    let is_name = |name: &str| {
        let is_sign = |c: char| c.is_alphabetic() || " -’'&.".contains(c);
        name.starts_with(char::is_uppercase) && name.chars().all(is_sign)
    };
    let name = match lead.split_once(',') {
        Some((family, given)) => {
            let given = given.trim_start();
            let mut letters = given.chars();
            let is_given = letters.next().is_some_and(char::is_uppercase)
                && letters.next().is_some_and(|c| c == '.' || c.is_lowercase());
            is_given.then_some(family)
        }
        None => lead.strip_suffix('.').filter(|name| name.contains(' ')),
    };
    let name = name.filter(|name| is_name(name) && name.split(' ').count() <= 8)?;
    (is_dated && goes_on).then(|| (folded(name), year))
}

/// The last words of names, folded, that `text` has before brackets with years, each with that year.
fn cited(text: &str) -> HashSet<(String, &str)> {
    let mut cited = HashSet::new();
    for close in memchr::memchr_iter(b')', text.as_bytes()) {
        let near = &text[text.ceil_char_boundary(close.saturating_sub(NEAR))..close];
        let numbers = near.split(|c: char| !c.is_ascii_digit());
        let years: Vec<&str> = numbers.filter(|number| is_year(number)).collect();
        if years.is_empty() {
            continue;
        }
        let words = near.split(|c: char| !(c.is_alphabetic() || "-’'".contains(c)));
        for word in words.filter(|word| word.starts_with(char::is_uppercase)) {
            for name in folded(word).split(' ') {
                cited.extend(years.iter().map(|&year| (name.to_owned(), year)));
            }
        }
    }
    cited
}

fn is_year(number: &str) -> bool {
    let is_recent = ["15", "16", "17", "18", "19", "20"]
        .iter()
        .any(|century| number.starts_with(century));
    number.len() == 4 && is_recent && number.bytes().all(|byte| byte.is_ascii_digit())
}
