//! Numbered items each of which leads back to the place that cites it, `1. Roe, A. [↑](#fnref1)`: a list, whatever other lists stand beside it.

use std::collections::HashSet;

use super::items;
use super::run;
use super::{Entry, List, Text, is_taken};
use crate::source::Span;

/// What is shown of a link back has no more signs than this.
const SIGNS: usize = 3;
/// What says to which place a link leads back is no longer than this, in bytes.
const LONGEST: usize = 12;
/// So many letters there are behind the first.
const LETTERS: u8 = 25;
/// What sets signs in bold or italics, or escapes them.
const MARKS: [char; 3] = ['*', '_', '\\'];

/// The last of such runs that the numbers `cited` name; those of the lists `taken` are known.
pub(super) fn list(text: &Text<'_>, cited: &HashSet<u32>, taken: &[Span]) -> Option<List> {
    let is_list = |run: &Vec<Entry>| {
        let is_free = run
            .first()
            .is_some_and(|first| !is_taken(taken, first.span));
        is_free && run.iter().all(|entry| returns(text, entry))
    };
    let mut runs = items::runs(text);
    let at = runs.iter().rposition(is_list)?;
    run::kept(text, runs.swap_remove(at), cited)
}

/// How long the link back is that `body` opens with, its own bracket left out or not, with the carets that raise it: `[↑](#fnref3) `.
pub(super) fn opening(body: &str) -> usize {
    let inner = body.strip_prefix('^').unwrap_or(body);
    let inner = inner.strip_prefix('[').unwrap_or(body);
    if let Some(signed) = signed(body) {
        return signed + places(&body[signed..]);
    }
    match inner.split_once(')') {
        Some((link, rest)) if is_back(link) => {
            let rest = rest.strip_prefix('^').unwrap_or(rest);
            body.len() - rest.trim_start().len()
        }
        _ => 0,
    }
}

/// How long the sign is that leads back from the beginning of `body` where it is no link, with the marks that set it in bold: `↑ `, `**^** `.
fn signed(body: &str) -> Option<usize> {
    let bare = body.trim_start_matches(MARKS);
    let rest = bare.strip_prefix(['^', '↑'])?.trim_start_matches(MARKS);
    let behind = rest.trim_start();
    let is_parted = behind.len() < rest.len() || behind.starts_with('[');
    is_parted.then(|| body.len() - behind.len())
}

/// How much of `text`, which stands behind such a sign, says to which of several places it leads back: `a b `, `1.0 1.1 `, `[a](#ref-a) `.
/// "a" alone begins a title.
pub(super) fn places(text: &str) -> usize {
    let (mut rest, mut letters, mut end) = (text, 0, 0);
    loop {
        let (shown, behind) = match rest.strip_prefix('[').and_then(place) {
            Some(found) => found,
            None => rest.split_once(' ').unwrap_or((rest, "")),
        };
        let is_link = rest.starts_with('[') && shown.len() < LONGEST;
        let shown = shown.trim_matches(MARKS);
        let is_letter = shown.len() == 1 && shown.as_bytes()[0] == b'a' + letters;
        let parted = shown.split_once('.');
        let is_counted = parted.is_some_and(|(entry, place)| {
            let is_number = |part: &str| {
                (1..SIGNS).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
            };
            is_number(entry) && is_number(place)
        });
        if !(is_letter || is_counted) {
            return end;
        }
        rest = behind.trim_start();
        letters += u8::from(is_letter && letters < LETTERS);
        if is_link || is_counted || letters > 1 {
            end = text.len() - rest.len();
        }
    }
}

/// What is shown of the link whose bracket opens before `inner`, a place of the page, and what stands behind it.
fn place(inner: &str) -> Option<(&str, &str)> {
    let (shown, address) = inner.split_once("](#")?;
    let (address, behind) = address.split_once(')')?;
    let is_place = !shown.contains('[') && address.contains("ref");
    is_place.then_some((shown, behind))
}

/// Whether `entry` begins or ends with a link back. The address of a link at either end stands outside of what is shown.
fn returns(text: &Text<'_>, entry: &Entry) -> bool {
    let source = text.source.text();
    let (start, end) = (entry.span.start as usize, entry.span.end as usize);
    let opened = source[..start].ends_with('[');
    let line = source[end..].split(['\n', '\r']).next();
    let line = line.unwrap_or_default();
    leads_back(&source[start - usize::from(opened)..end + line.len()])
}

/// Whether `item` begins or ends with a link of which signs alone are shown and which leads to a place called after a reference:
/// `[↑](#fnref3)`.
fn leads_back(item: &str) -> bool {
    let item = item.trim();
    let opening = item.strip_prefix('[').and_then(|item| item.split_once(')'));
    let closing = item
        .strip_suffix(')')
        .and_then(|item| item.rsplit_once('['));
    opening.is_some_and(|(link, _)| is_back(link)) || closing.is_some_and(|(_, link)| is_back(link))
}

/// Whether `link`, without what opens and closes it, is such a one.
fn is_back(link: &str) -> bool {
    link.split_once("](#").is_some_and(|(shown, name)| {
        let few = shown.chars().take(SIGNS + 1).count() <= SIGNS;
        few && !shown.contains(char::is_alphanumeric) && name.contains("ref")
    })
}

#[cfg(test)]
mod tests {
    use super::{leads_back, opening};

    #[test]
    fn signs_that_lead_back_open_entries() {
        for (text, body) in [
            ("^ a b Roe, A.", "Roe, A."),
            ("**^** Roe, A.", "Roe, A."),
            ("\\^ ***a*** ***b*** Roe, A.", "Roe, A."),
            ("↑ 1.0 1.1 Roe, A.", "Roe, A."),
            ("^ [a](#cite_ref-1) [b](#cite_ref-2) Roe, A.", "Roe, A."),
            ("↑ [1.0](#cite_ref-1) Roe, A.", "Roe, A."),
            ("^ a tale of two", "a tale of two"),
            ("^ a b", ""),
            ("^ a", "a"),
            ("^ [Roe](#refunds), A.", "[Roe](#refunds), A."),
            ("^Roe, A.", "^Roe, A."),
            ("Roe ^ a b", "Roe ^ a b"),
            ("1.0 1.1 Roe", "1.0 1.1 Roe"),
        ] {
            assert_eq!(&text[opening(text)..], body, "{text}");
        }
    }

    #[test]
    fn links_back_are_told_from_other_links() {
        for item in [
            "Roe, A. [↑](#footnote-ref-3)",
            "Roe, A. [↩](#fnref3)  ",
            "[^](#cite_ref-3) Roe, A.",
            "Roe, A. [\\^](#_ftnref3)",
        ] {
            assert!(leads_back(item), "{item}");
        }
        for item in [
            "Roe, A. [↑](#top)",
            "Roe, A. [the form](#refund)",
            "Roe, A. [↑](https://example.org/#fnref3)",
            "Roe, A. (2003)",
            "[",
            ")",
        ] {
            assert!(!leads_back(item), "{item}");
        }
    }
}
