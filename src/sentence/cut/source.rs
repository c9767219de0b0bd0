//! Sources named behind the stop of the sentence that they are of: in parentheses, as a link, as an address.

use super::closes;
use super::initial::opens;
use crate::source::Span;
use crate::words::{self, Table};

/// What stands in such parentheses takes up so many bytes at most.
const REACH: usize = 200;

/// So many words may lead to a link in them: "see", "read more".
const LEAD: usize = 2;

/// The name of a page that a link stands on by itself has so many words at most.
const NAME: usize = 4;

/// So many words may stand before the year of a work: "Roe, Dale and Ames 2019".
const AUTHORS: usize = 6;

/// A word among the names of authors is no longer, in bytes: "and", "et", "al.,".
const JOINING: usize = 4;

/// What opens a quotation.
const OPENERS: [char; 8] = ['“', '„', '«', '"', '‘', '‚', '‹', '\''];

/// Where the sentence begins behind the sources that stand in `text` at the byte `start`, if one ends before them: `start` where there are none.
/// `links` are the places of what links show.
pub(super) fn behind(text: &str, start: usize, links: &[Span], table: &Table) -> usize {
    let mut at = start;
    while let Some(end) = source(text, at, links, table) {
        at = end;
    }
    if at == start || !closes(&text[..start]) {
        return start;
    }
    let next = text[at..].trim_start();
    let begins = next.trim_start_matches(OPENERS);
    // Without parentheses only a word that begins sentences tells that the name does not go on.
    let parted = text[..at].ends_with(')') || opens(begins, table);
    if next.len() < text.len() - at && begins.starts_with(char::is_uppercase) && parted {
        text.len() - next.len()
    } else {
        start
    }
}

/// The end of the source that stands in `text` at the byte `at`, white space left out.
fn source(text: &str, at: usize, links: &[Span], table: &Table) -> Option<usize> {
    let rest = text[at..].trim_start();
    let start = text.len() - rest.len();
    if let Some(inner) = rest.strip_prefix('(') {
        let reach = inner.floor_char_boundary(REACH);
        let inner = &inner[..inner[..reach].find(')')?];
        let names = is_address(inner)
            || is_credit(inner, table)
            || is_work(inner, table)
            || is_linked(inner, start + 1, links);
        return names.then_some(start + inner.len() + 2);
    }
    if is_address(rest) {
        let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
        return Some(start + length);
    }
    let link = links.partition_point(|link| (link.start as usize) < start);
    let link = links
        .get(link)
        .filter(|link| link.start as usize == start)?;
    let name = &text[link.range()];
    let few = name.split_whitespace().nth(NAME).is_none();
    (few && !name.is_empty() && !opens(name, table)).then_some(link.end as usize)
}

/// Whether `text` begins with the address of a page.
fn is_address(text: &str) -> bool {
    ["https://", "http://", "www."]
        .iter()
        .any(|scheme| text.starts_with(scheme))
}

/// Whether `text` begins with a word by which a source is credited: "Source: Reuters".
fn is_credit(text: &str, table: &Table) -> bool {
    let lower = words::small(text);
    let mut credits = table.credits.iter().chain(&words::headings().credits);
    credits.any(|credit| lower.starts_with(credit.as_str()))
}

/// Whether `text` is a work by its authors and its year, and a page of it perhaps: "Roe and Dale 2019, p. 4".
fn is_work(text: &str, table: &Table) -> bool {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let words: Vec<&str> = text.split_whitespace().take(AUTHORS + 4).collect();
    let Some(year) = words.iter().position(|word| is_year(&bare(word))) else {
        return false;
    };
    let first = words.first().map(|word| bare(word)).unwrap_or_default();
    let named = |word: &&str| {
        let joins = word.len() <= JOINING && !word.ends_with(':');
        word.starts_with(char::is_uppercase) || joins
    };
    let pages = |word: &&str| {
        word.starts_with(|c: char| c.is_ascii_digit()) || word.trim_end_matches('.').len() <= 2
    };
    (1..=AUTHORS).contains(&year)
        && first.starts_with(char::is_uppercase)
        && !opens(&first, table)
        && !table.months.contains(&first.to_lowercase())
        && words[..year].iter().all(named)
        && words[year + 1..].iter().all(pages)
}

/// Whether `word` is a year, and a letter that parts works of one year perhaps.
fn is_year(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    digits.len() == 4
        && word.len() <= digits.len() + 1
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && ["15", "16", "17", "18", "19", "20"].contains(&&digits[..2])
}

/// Whether `inner`, which stands at the byte `start`, ends with a link that few words lead to.
fn is_linked(inner: &str, start: usize, links: &[Span]) -> bool {
    let end = start + inner.trim_end().len();
    let first = links.partition_point(|link| (link.start as usize) < start);
    let last = links.partition_point(|link| (link.start as usize) < end);
    let Some([first, ..]) = links.get(first..last) else {
        return false;
    };
    let lead = inner.get(..first.start as usize - start);
    let few = lead.is_some_and(|lead| lead.split_whitespace().nth(LEAD).is_none());
    few && links[last - 1].end as usize == end
}
