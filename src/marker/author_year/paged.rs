//! Authors and a page, as texts cite works whose years they leave to the list: `(Smith 45)`, `(qtd. in Smith and Lee 45-46; Doe 9)`,
//! `(Smith, "Weirs" 12)`, `(Smith, p. 9)`, authors alone, and titles alone.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::names::{Names, names};
use super::titled::titled;
use super::{Called, Certainty, Form, Listed, Named, behind_closer, enclosed};
use crate::marker::locator::LOCATORS;
use crate::source::Span;
use crate::words;

/// What stands between the author of some words and the work that has them.
const TOLD: &[&str] = &["qtd. in ", "quoted in ", "cit. in ", "zit. nach "];
/// A page has no more digits than this.
const DIGITS: usize = 4;
/// What parts the pages of one work.
const BETWEEN: &[char] = &[',', '-', '–', ' '];
/// A title stands behind one of so many commas.
const COMMAS: usize = 8;

/// The words of all languages that send the reader back to a work.
static CITED_WORKS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    AhoCorasick::new(tables.flat_map(|table| &table.cited_work)).ok()
});

/// What cites by authors without a year in the parenthesis at the byte `at` of `text`, before the byte `limit`; all its names are those
/// of the list.
pub(crate) fn paged(text: &str, at: usize, limit: usize, listed: &Listed<'_>) -> Option<Named> {
    let is_round = text[at..].starts_with('(');
    if !is_round && !text[at..].starts_with('[') {
        return None;
    }
    let inside = enclosed(text, at, limit)?;
    let mut works = Vec::new();
    let mut start = inside.start;
    for piece in text[inside.clone()].split(';') {
        let own = start..start + piece.len();
        works.push(work(text, own.clone(), listed).or_else(|| titled(text, own))?);
        start += piece.len() + 1;
    }
    // In brackets a name may be an editor's own, and a number behind it anything.
    let is_sure = |work: &Called| work.certainty == Certainty::Sure && work.locator.is_some();
    if !is_round && !works.iter().all(is_sure) {
        return None;
    }
    Some(Named {
        span: Span::new(at, behind_closer(text, &inside)),
        form: Form::Enclosed,
        works,
    })
}

/// Whether the parenthesis at the byte `at` of `text` says that it has its words from somebody who quotes them.
pub(crate) fn is_told(text: &str, at: usize) -> bool {
    let inside = text[at..].strip_prefix('(').unwrap_or_default();
    TOLD.iter().any(|told| inside.starts_with(told))
}

/// What cites in the parenthesis or bracket at the byte `at` of `text`, before the byte `limit`, by an author of the list and words that
/// send the reader back to his work: `(Smith, op. cit., p. 3)`.
pub(crate) fn recalled(text: &str, at: usize, limit: usize, listed: &Listed<'_>) -> Option<Named> {
    let inside = enclosed(text, at, limit)?;
    let shown = text[inside.clone()].to_ascii_lowercase();
    // Whether there are any is told sooner than which of them.
    let may_recall = CITED_WORKS.as_ref();
    if !may_recall.is_some_and(|words| words.is_match(&shown)) {
        return None;
    }
    let mut phrases = words::tables().iter().flat_map(|table| &table.cited_work);
    let (length, words) = phrases.find_map(|phrase| {
        let before = &shown[..shown.find(phrase.as_str())?];
        let parted = before.ends_with([' ', ',', '*', '_', '\u{a0}']);
        parted.then_some((before.len(), phrase.len()))
    })?;
    let lead = text[inside.start..inside.start + length].trim_end_matches([',', ' ', '*', '_']);
    let (names, start) = names(text, inside.start..inside.start + lead.len())?;
    let end = inside.start + length + words;
    let is_known = names.written.iter().all(|name| (listed.has)(name));
    is_known.then(|| Named {
        span: Span::new(at, behind_closer(text, &inside)),
        form: Form::Enclosed,
        works: vec![Called {
            span: Span::new(start, end),
            names,
            year: String::new(),
            title: None,
            locator: None,
            certainty: Certainty::Tentative,
        }],
    })
}

/// The work that `piece` names, with its pages or its title or neither.
fn work(text: &str, piece: Range<usize>, listed: &Listed<'_>) -> Option<Called> {
    let shown = text[piece.clone()].trim();
    let end = piece.start + text[piece.clone()].trim_end().len();
    let bare = TOLD.iter().find_map(|told| shown.strip_prefix(told));
    let bare = bare.unwrap_or(shown);
    let (lead, pages) = split(bare)?;
    let marked = lead.trim_end_matches([',', ' ']);
    let marked = unmarked(marked).filter(|_| !pages.is_empty());
    let who = marked.unwrap_or(lead).trim_end_matches([',', ' ']);
    let start = end - bare.len();
    let (names, title, start) = called(text, start..start + who.len(), listed)?;
    let is_sure = marked.is_some() || title.is_some();
    Some(Called {
        span: Span::new(start, end),
        names,
        year: String::new(),
        title,
        locator: (!pages.is_empty()).then(|| Span::new(end - pages.len(), end)),
        certainty: if is_sure {
            Certainty::Sure
        } else {
            Certainty::Tentative
        },
    })
}

/// `bare` parted before the pages that it ends with, if it does; none where they are none.
fn split(bare: &str) -> Option<(&str, &str)> {
    let lead = bare.trim_end_matches(|c: char| c.is_ascii_digit() || BETWEEN.contains(&c));
    let pages = bare[lead.len()..].trim_start_matches([',', ' ']);
    let behind = &bare[lead.len()..];
    let parted = behind.starts_with([' ', ',']) || lead.ends_with(['.', '§']);
    (pages.is_empty() || parted && is_pages(pages)).then_some((lead, pages))
}

/// `lead` without the word for a page or another place that it ends with: `Smith, p.`; none where there is no such word.
fn unmarked(lead: &str) -> Option<&str> {
    let at = lead.rfind([' ', '\u{a0}'])?;
    let word = lead[at..].trim().trim_end_matches('.').to_lowercase();
    LOCATORS.contains(&&*word).then(|| &lead[..at])
}

/// The names of the list that `range` begins with, the title of the work behind them, and where they begin.
fn called(
    text: &str,
    range: Range<usize>,
    listed: &Listed<'_>,
) -> Option<(Names, Option<String>, usize)> {
    let known = |end: usize| {
        let found = names(text, range.start..end);
        found.filter(|(names, _)| names.written.iter().all(|name| (listed.has)(name)))
    };
    if let Some((names, start)) = known(range.end) {
        return Some((names, None, start));
    }
    let shown = &text[range.clone()];
    let commas = shown.match_indices(',').map(|(at, _)| at).take(COMMAS);
    let (found, title) = commas
        .filter_map(|at| Some((known(range.start + at)?, &shown[at + 1..])))
        .last()?;
    let title = title.trim_matches(|c: char| !c.is_alphanumeric());
    let titled = title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    titled.then(|| (found.0, Some(title.to_owned()), found.1))
}

/// Whether `shown` is pages and no year: `45`, `45-46`, `12, 45`.
pub(super) fn is_pages(shown: &str) -> bool {
    let is_page = |page: &str| {
        let is_year = page.len() == DIGITS
            && ["15", "16", "17", "18", "19", "20"]
                .iter()
                .any(|century| page.starts_with(century));
        (1..=DIGITS).contains(&page.len()) && !is_year && !page.starts_with('0')
    };
    let mut pages = shown.split(BETWEEN).filter(|page| !page.is_empty());
    !shown.is_empty() && pages.all(is_page)
}
