//! Raised numbers: `¹`, `¹⁻³`, `¹,²`, `⁽¹⁾`, `^1^`, `<sup>1</sup>`, `<sup>[1]</sup>`.

use super::row::numbers;
use super::{Family, Read, Syntax};
use crate::document::{Cited, Layout};

pub(super) const SYNTAX: Syntax = Syntax {
    name: "superscript",
    openers: &[],
    family: Family::Raised,
    read,
};

/// What stands between the signs that raise it is no longer than this, in bytes; a tag twice that.
const LONGEST: usize = 60;
const OPEN: &str = "<sup>";
const CLOSE: &str = "</sup>";

/// Where a raised number may begin, ascending within each way of writing: behind the sign that raises it, at a raised digit.
pub(super) fn places(text: &str, layout: &Layout<'_>) -> Vec<usize> {
    // A page of markup that is read as plain text is no draft.
    let tags = !layout.guessed;
    let bytes = text.as_bytes();
    let mut found: Vec<usize> = memchr::memmem::find_iter(bytes, OPEN)
        .map(|at| at + OPEN.len())
        .map(|at| if tags { at + tag(&text[at..]) } else { at })
        .collect();
    // Whatever counts begins with one, or stands behind a stop: units and powers do not.
    let carets = || memchr::memchr_iter(b'^', bytes);
    if carets().any(|at| text[at + 1..].starts_with('1') || text[..at].ends_with('.')) {
        let behind = carets().map(|at| at + 1);
        found.extend(behind.filter(|&at| bytes.get(at).is_some_and(u8::is_ascii_digit)));
    }
    // Raised digits begin with one of these bytes.
    let leads = || memchr::memchr2_iter(0xC2, 0xE2, bytes);
    if leads().any(|at| text[at..].starts_with(['¹', '⁽'])) {
        found.extend(leads().filter(|&at| opens(text, at)));
    }
    found
}

/// Where a raised digit may begin behind the end of a sentence, in a text without raised ones to count from.
pub(super) fn lone_places(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    if memchr::memmem::find(bytes, "¹".as_bytes()).is_some() {
        return Vec::new();
    }
    let leads = memchr::memchr2_iter(0xC2, 0xE2, bytes);
    let behind = |at: usize| text[..at].ends_with(['.', '!', '?', '"', '”']);
    leads.filter(|&at| opens(text, at) && behind(at)).collect()
}

/// Whether the character at `at` is a raised digit, or the raised parenthesis before one, that no other raised sign stands before.
fn opens(text: &str, at: usize) -> bool {
    let raised = text[at..].trim_start_matches('⁽');
    let raised = raised.chars().next().and_then(digit).is_some();
    let before = text[..at].chars().next_back();
    let goes_on = before.is_some_and(|c| digit(c).is_some() || matches!(c, '⁻' | '⁺' | '⁽'));
    raised && !goes_on
}

/// The digit that `c` raises.
fn digit(c: char) -> Option<u32> {
    match c {
        '⁰' => Some(0),
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '⁴'..='⁹' => Some(u32::from(c) - u32::from('⁴') + 4),
        _ => None,
    }
}

fn read(text: &str, at: usize, _limit: usize) -> Option<Read> {
    let before = &text[..at];
    let (start, end, citations) = if let Some(start) = raising(before, &text[at..]) {
        let (end, citations) = between(text, at, CLOSE)?;
        (start, end, citations)
    } else if before.ends_with('^') && !before.ends_with("[^") && !before.ends_with("\\^") {
        let (end, citations) = between(text, at, "^")?;
        (at - 1, end, citations)
    } else {
        let inner = text[at..].strip_prefix('⁽');
        let start = inner.map_or(at, |inner| text.len() - inner.len());
        let (end, citations) = numbers(text, start, digit, "⁻–‑-")?;
        let close = inner.and_then(|_| text[end..].strip_prefix('⁾'));
        (
            at,
            close.map_or(end, |rest| text.len() - rest.len()),
            citations,
        )
    };
    Some(Read::of(start, end, citations))
}

/// How long the tag of a link is that `text` begins with: `<a href="#r1">`.
fn tag(text: &str) -> usize {
    let window = &text.as_bytes()[..text.len().min(LONGEST * 2)];
    let end = || memchr::memchr(b'>', window).map_or(0, |end| end + 1);
    if text.starts_with("<a ") { end() } else { 0 }
}

/// Where the tag that raises what follows `before` begins, the tag of a link behind it passed over where a number follows.
fn raising(before: &str, behind: &str) -> Option<usize> {
    let from = before.len().saturating_sub(LONGEST * 2);
    let open = || Some(from + memchr::memrchr(b'<', &before.as_bytes()[from..])?);
    let is_number = behind.starts_with(|c: char| c.is_ascii_digit());
    let link = (is_number && before.ends_with('>')).then(open).flatten();
    let link = link.filter(|&at| before[at..].starts_with("<a "));
    let bare = &before[..link.unwrap_or(before.len())];
    Some(bare.strip_suffix(OPEN)?.len())
}

/// The numbers from `at` up to `close`, brackets round them passed over, and where `close` ends.
fn between(text: &str, at: usize, close: &str) -> Option<(usize, Vec<Cited>)> {
    let window = &text[at..text.floor_char_boundary((at + LONGEST).min(text.len()))];
    let inner = &window[..window.find(close)?];
    let (whole, inner) = (inner.len(), inner.strip_suffix("</a>").unwrap_or(inner));
    let pairs = [('[', ']'), ('(', ')')];
    let bare = pairs.iter().find_map(|&(open, close)| {
        let rest = inner.strip_prefix(open)?;
        rest.strip_suffix(close)
    });
    let start = at + usize::from(bare.is_some());
    // German and Japanese houses close the number with a parenthesis that nothing opens.
    let bare = bare.unwrap_or(inner.strip_suffix(')').unwrap_or(inner));
    let (end, citations) = numbers(text, start, |c| c.to_digit(10), "-–—‑ ")?;
    (end == start + bare.len()).then_some((at + whole + close.len(), citations))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Value;

    fn shown(text: &str) -> Vec<String> {
        let mut places = places(text, &Layout::default());
        places.sort_unstable();
        let mut end = 0;
        let reads = places.into_iter().filter_map(|at| {
            let read = read(text, at, text.len()).filter(|read| read.start >= end)?;
            end = read.end;
            Some(read)
        });
        reads
            .map(|read| {
                let keys: Vec<_> = read
                    .citations
                    .iter()
                    .map(|cited| match cited.key.value {
                        Value::Number(number) => number.to_string(),
                        Value::Range(first, last) => format!("{first}..{last}"),
                        Value::Label(_) => "label".to_owned(),
                    })
                    .collect();
                format!("{} = {}", &text[read.start..read.end], keys.join(" "))
            })
            .collect()
    }

    #[test]
    fn every_form_is_read() {
        for (text, expected) in [
            ("rain¹ and", "¹ = 1"),
            ("rain.¹²", "¹² = 12"),
            ("rain¹⁻³,", "¹⁻³ = 1..3"),
            ("rain¹,² and", "¹,² = 1 2"),
            ("rain¹, and", "¹ = 1"),
            ("rain⁽¹⁾ and", "⁽¹⁾ = 1"),
            ("rain.⁽¹,²⁾ And", "⁽¹,²⁾ = 1 2"),
            ("rain^1^ and", "^1^ = 1"),
            ("rain^1,2^ and", "^1,2^ = 1 2"),
            ("rain<sup>1</sup> and", "<sup>1</sup> = 1"),
            ("雨<sup>1、2</sup>。", "<sup>1、2</sup> = 1 2"),
            ("雨¹、雪", "¹ = 1"),
            ("rain<sup>[1]</sup> and", "<sup>[1]</sup> = 1"),
            ("rain<sup>1, 2-4</sup> and", "<sup>1, 2-4</sup> = 1 2..4"),
            ("rain<sup>1 – 3</sup> and", "<sup>1 – 3</sup> = 1..3"),
            ("rain^1--3^ and", "^1--3^ = 1..3"),
            ("rain<sup>1)</sup> and", "<sup>1)</sup> = 1"),
            ("雨<sup>1)</sup>。", "<sup>1)</sup> = 1"),
            ("rain<sup>1), 2)</sup> and", "<sup>1), 2)</sup> = 1 2"),
            ("rain^1)^ and", "^1)^ = 1"),
        ] {
            assert_eq!(shown(text), [expected], "{text}");
        }
        assert_eq!(shown("a<sup>1</sup>b<sup>2</sup>").len(), 2);
    }

    #[test]
    fn what_is_raised_otherwise_is_not() {
        for text in [
            "m²",
            "10³",
            "s⁻¹",
            "f⁽ⁿ⁾",
            "the 1<sup>st</sup>",
            "x<sup>n</sup>",
            "x<sup>1.5</sup>",
            "y<sup>k-1</sup>",
            "[^1^]",
            "2^10 and x^1 + y^2",
            "<sup>1",
            "<sup>1234</sup>",
            "<sup>)</sup>",
            "<sup>1))</sup>",
            "<sup>1)2</sup>",
            "f<sup>(1</sup>",
            "<sup></sup>",
        ] {
            assert_eq!(shown(text), [] as [&str; 0], "{text}");
        }
    }
}
