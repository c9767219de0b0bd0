//! Links of HTML to entries of the text, in brackets: `[<a href="#r1">1</a>]`, `[<a href="#r1">1</a>, <a href="#r2">2</a>]`.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, leading_number};
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "numeric",
    openers: &[OPEN],
    family: Family::Bracket,
    read,
};

const OPEN: &str = "[<a href=\"#";
const NEXT: &str = "<a href=\"#";
const CLOSE: &str = "</a>";
/// A tag is no longer than this, in bytes.
const TAG: usize = 120;

fn read(text: &str, at: usize, _limit: usize) -> Option<Read> {
    let mut citations = Vec::new();
    let mut next = at + 1;
    loop {
        let inner = text[next..].strip_prefix(NEXT)?;
        let window = &inner.as_bytes()[..inner.len().min(TAG)];
        let rest = &inner[memchr::memchr(b'>', window)? + 1..];
        let (number, behind) = leading_number(rest)?;
        let start = text.len() - rest.len();
        citations.push(Cited {
            span: Span::new(start, start + rest.len() - behind.len()),
            key: Key::numeric(number),
            locator: None,
        });
        let behind = behind.strip_prefix(CLOSE)?;
        if let Some(end) = behind.strip_prefix(']') {
            return Some(Read::of(at, text.len() - end.len(), citations));
        }
        next = text.len()
            - behind
                .strip_prefix([',', ';'])?
                .trim_start_matches(' ')
                .len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_links_in_brackets_are_read() {
        for (text, count) in [
            ("[<a href=\"#r1\">1</a>]", 1),
            (
                "[<a href=\"#r1\" class=\"b\">1</a>, <a href=\"#r2\">2</a>]",
                2,
            ),
        ] {
            let found = read(text, 0, text.len()).expect("a marker");
            assert_eq!(
                (found.citations.len(), found.end),
                (count, text.len()),
                "{text}"
            );
        }
        for text in [
            "[<a href=\"#r1\">one</a>]",
            "[<a href=\"https://example.org\">1</a>]",
            "[<a href=\"#r1\">1</a> of them]",
            "[<a href=\"#r1\">1",
        ] {
            assert!(read(text, 0, text.len()).is_none(), "{text}");
        }
    }
}
