//! Numbers that are links: `[1](#source-1)`, `[1](address)`, `[1][label]`. Numbers in brackets within a link are read as numbers in brackets.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, Layout};
use crate::source::{Source, Span};

pub(super) const SYNTAX: Syntax = Syntax {
    name: "linked number",
    openers: &[],
    family: Family::Linked,
    read,
};

/// A number of more digits counts no source.
const DIGITS: usize = 3;

/// The numbers that are the whole text of a link, in text order.
pub(super) fn places(source: &Source, layout: &Layout<'_>) -> Vec<usize> {
    let numbers = layout.links.iter().filter(|link| {
        let shown = || source.slice(link.text);
        // Both brackets of `[1][2]` are numbers of their own.
        link.is_own()
            && (1..=DIGITS).contains(&link.text.len())
            && shown().bytes().all(|byte| byte.is_ascii_digit())
    });
    numbers.map(|link| link.text.start as usize).collect()
}

fn read(text: &str, at: usize, _limit: usize) -> Option<Read> {
    let rest = &text[at..];
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let end = at + digits;
    let behind = text[end..].strip_prefix(']').unwrap_or_default();
    if digits > DIGITS || !text[..at].ends_with('[') || !behind.starts_with(['(', '[']) {
        return None;
    }
    let key = Key::numeric(rest[..digits].parse().ok()?);
    let citation = Cited {
        span: Span::new(at, end),
        key,
        locator: None,
    };
    Some(Read::of(at, end, vec![citation]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_a_link_is_read() {
        let number = |text: &str, at: usize| read(text, at, text.len()).map(|read| read.end);
        assert_eq!(number("so [12](#ref) it", 4), Some(6));
        assert_eq!(number("so [12][label] it", 4), Some(6));
        assert_eq!(number("so [12] it", 4), None);
        assert_eq!(number("so [1a](#ref) it", 4), None);
        assert_eq!(number("so [1234](#ref) it", 4), None);
    }
}
