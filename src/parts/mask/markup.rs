//! The marks of Markdown and HTML within an entry.

use crate::source::Span;

/// A link that was opened: where its text ends, its address, and where all of it ends, in bytes of the entry; and whether it goes by a
/// label.
pub(super) struct Ahead {
    pub(super) text: usize,
    pub(super) link: (Span, String),
    pub(super) end: usize,
    pub(super) labelled: bool,
}

pub(super) fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// Where the tag at `at` ends, and the address it leads to; none where it is no tag.
pub(super) fn tag(written: &str, at: usize) -> Option<(usize, Option<(Span, String)>)> {
    let rest = &written[at..];
    let end = rest.find('>')?;
    let inner = &rest[1..end];
    let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    if !is_tag || inner.contains('<') || inner.contains("://") && !inner.contains(['"', '\'']) {
        return None;
    }
    let address = inner.find("href=").and_then(|href| {
        let from = href + "href=".len();
        let quote = inner[from..]
            .chars()
            .next()
            .filter(|c| ['"', '\''].contains(c))?;
        let length = inner[from + 1..].find(quote)?;
        let span = Span::new(at + 1 + from + 1, at + 1 + from + 1 + length);
        Some((span, written[span.range()].to_owned()))
    });
    Some((at + end + 1, address))
}

/// Whether the address in angle brackets ends behind `before`.
pub(super) fn is_autolink_end(before: &str) -> bool {
    let token = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    token
        .rsplit_once('<')
        .is_some_and(|(_, inner)| inner.contains("://") || inner.starts_with("www."))
}

/// The class of a span is no longer than this, with its brackets.
const CLASS: usize = 16;

/// How long the end of a span with a class is that `rest` begins with, as pandoc writes one: `]{.underline}`.
pub(super) fn span_end(rest: &str) -> usize {
    let Some(class) = rest.strip_prefix("]{.") else {
        return 0;
    };
    let end = class
        .bytes()
        .take(CLASS)
        .position(|byte| !byte.is_ascii_alphabetic());
    let end = end.filter(|&end| end > 0 && class[end..].starts_with('}'));
    end.map_or(0, |end| "]{.".len() + end + 1)
}

/// Whether `rest` begins with the bracket that opens a span with a class.
pub(super) fn opens_span(rest: &str) -> bool {
    let close = memchr::memchr2(b']', b'[', &rest.as_bytes()[1..]);
    close.is_some_and(|close| span_end(&rest[close + 1..]) > 0)
}

/// The link that begins with the bracket at `at`.
pub(super) fn link(written: &str, at: usize) -> Option<Ahead> {
    let rest = &written[at..];
    let close = rest.find("](")?;
    let inner = rest[1..close].replace("\\[", "").replace("\\]", "");
    let mut open = 0_i32;
    let closes = inner.chars().all(|c| {
        open += i32::from(c == '[') - i32::from(c == ']');
        open >= 0
    });
    if !closes || open != 0 {
        return None;
    }
    let from = close + 2;
    let mut depth = 0;
    let line = rest[from..].lines().next()?;
    let mut escaped = false;
    let end = line.char_indices().find_map(|(at, c)| {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' if depth == 0 => return Some(from + at),
            ')' => depth -= 1,
            _ => {}
        }
        None
    })?;
    // A title may follow the address: `(address "title")`.
    let inside = rest[from..end].trim_start_matches('<');
    let enclosed = inside.len() < end - from;
    let from = end - inside.len();
    // Old identifiers hold angle brackets: `10.1000/0442(1996)009<3373:TIP>2.0.CO;2`.
    let ends = |c: char| matches!(c, ' ' | '\t') || c == '>' && enclosed;
    let length = inside.find(ends).unwrap_or(inside.len());
    Some(Ahead {
        text: at + close,
        link: (
            Span::new(at + from, at + from + length),
            unescaped(&inside[..length]),
        ),
        end: at + end + 1,
        labelled: false,
    })
}

/// `address` with its escapes decoded.
fn unescaped(address: &str) -> String {
    let mut own = String::with_capacity(address.len());
    let mut rest = address;
    while let Some(at) = rest.find('\\') {
        own.push_str(&rest[..at]);
        let behind = &rest[at + 1..];
        if !behind.starts_with(|c: char| c.is_ascii_punctuation()) {
            own.push('\\');
        }
        let kept = behind.chars().next().map_or(0, char::len_utf8);
        own.push_str(&behind[..kept]);
        rest = &behind[kept..];
    }
    own.push_str(rest);
    own.replace("&amp;", "&")
}
