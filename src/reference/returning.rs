//! Numbered items each of which leads back to the place that cites it, `1. Roe, A. [↑](#fnref1)`: a list, whatever other lists stand beside it.

use std::collections::HashSet;

use super::items;
use super::run;
use super::{Entry, List, Text, is_taken};
use crate::source::Span;

/// What is shown of a link back has no more signs than this.
const SIGNS: usize = 3;

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
    match inner.split_once(')') {
        Some((link, rest)) if is_back(link) => {
            let rest = rest.strip_prefix('^').unwrap_or(rest);
            body.len() - rest.trim_start().len()
        }
        _ => 0,
    }
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
    use super::leads_back;

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
