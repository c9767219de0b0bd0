//! BibTeX in the one form of it that is parsed: entries in braces, and no signs of theirs in the text between them.

use std::borrow::Cow;
use std::ops::Range;

/// `text`, whose every byte stays where it is, with entries in parentheses and values in quotation marks that hold more of them in
/// braces, and without the `@` of what is no entry: an address, a name.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let mut edits: Vec<(usize, u8)> = Vec::new();
    let bytes = text.as_bytes();
    each(bytes, &mut edits, |_| {});
    if edits.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut own = bytes.to_vec();
    for (at, byte) in edits {
        own[at] = byte;
    }
    // Only single bytes of ASCII were put in each other's places.
    String::from_utf8(own).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Where in `text` entries stand, and what is written as they are: `@string{...}`.
pub(super) fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut blocks = Vec::new();
    each(text.as_bytes(), &mut Vec::new(), |block| blocks.push(block));
    blocks
}

/// Notes what is to be put otherwise, and hands over each entry.
fn each(bytes: &[u8], edits: &mut Vec<(usize, u8)>, mut take: impl FnMut(Range<usize>)) {
    let mut at = 0;
    while let Some(next) = memchr::memchr2(b'@', b'%', &bytes[at..]) {
        let sign = at + next;
        at = sign + 1;
        if bytes[sign] == b'%' {
            // A comment lasts as long as its line.
            let line = memchr::memchr2(b'\n', b'\r', &bytes[at..]);
            at += line.unwrap_or(bytes.len() - at);
            continue;
        }
        let Some(open) = opener(bytes, sign) else {
            edits.push((sign, b' '));
            continue;
        };
        at = entry(bytes, open, edits);
        take(sign..at);
    }
}

/// Where what the `@` at `sign` begins is opened: `@book{`, `@book (`.
fn opener(bytes: &[u8], sign: usize) -> Option<usize> {
    let rest = &bytes[sign + 1..];
    let word = rest.iter().position(|byte| !byte.is_ascii_alphabetic())?;
    let gap = rest[word..]
        .iter()
        .position(|byte| !byte.is_ascii_whitespace())?;
    let open = word + gap;
    (word > 0 && matches!(rest[open], b'{' | b'(')).then_some(sign + 1 + open)
}

/// Notes what is to be put otherwise in the entry that is opened at `open`, and gives back where it ends: at the next entry where it
/// is not closed.
fn entry(bytes: &[u8], open: usize, edits: &mut Vec<(usize, u8)>) -> usize {
    let before = edits.len();
    let in_parentheses = bytes[open] == b'(';
    let mut depth = 0_usize;
    let mut quote: Option<usize> = None;
    let mut holds_quote = false;
    let mut at = open + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'@' if begins_line(bytes, at) && opener(bytes, at).is_some() => break,
            b'\\' => at += 1,
            b'{' => depth += 1,
            b'}' if depth > 0 => depth -= 1,
            b'"' if depth > 0 => holds_quote |= quote.is_some(),
            b'"' => match quote.take() {
                None => (quote, holds_quote) = (Some(at), false),
                Some(start) if holds_quote => edits.extend([(start, b'{'), (at, b'}')]),
                Some(_) => {}
            },
            b'}' if quote.is_none() && !in_parentheses => return at + 1,
            b')' if quote.is_none() && depth == 0 && in_parentheses => {
                edits.extend([(open, b'{'), (at, b'}')]);
                return at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    edits.truncate(before);
    // The file may end with a backslash that has nothing to escape.
    at.min(bytes.len())
}

/// Whether nothing but blanks stands before the byte `at` on its line.
fn begins_line(bytes: &[u8], at: usize) -> bool {
    let mut before = bytes[..at].iter().rev();
    let first = before.find(|byte| !matches!(byte, b' ' | b'\t'));
    first.is_none_or(|byte| matches!(byte, b'\n' | b'\r'))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_is_written_otherwise_is_put_in_braces() {
        for (text, shown) in [
            ("@book(a, title = {A (b)})", "@book{a, title = {A (b)}}"),
            ("@string(ht = \"H)\")", "@string{ht = \"H)\"}"),
            (
                "@book{a, title = \"A {\"}b{\"} c\", year = \"2001\"}",
                "@book{a, title = {A {\"}b{\"} c}, year = \"2001\"}",
            ),
            ("me@example.org\n@book{a,}", "me example.org\n@book{a,}"),
            (
                "% a@b\n@misc{a, note = {a@b}}",
                "% a@b\n@misc{a, note = {a@b}}",
            ),
            (
                "@book(a, title = {A\n@book(b,)",
                "@book(a, title = {A\n@book{b,}",
            ),
            ("@book{a, title = {x\\", "@book{a, title = {x\\"),
        ] {
            assert_eq!(plain(text), shown);
        }
    }
}
