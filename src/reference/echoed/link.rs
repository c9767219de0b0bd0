//! Links from the text to its notes and back, in Markdown and in HTML, by the names of their places.

use std::borrow::Cow;
use std::ops::Range;

use crate::source::Span;

/// What is shown of such a link is no longer than this, in bytes.
const SHOWN: usize = 48;
/// A mark of a note has no more characters.
const MARK: usize = 6;
/// A tag is no longer than this, in bytes.
const TAG: usize = 160;

/// How places are called that notes stand at, and those that they lead back to.
const PLACES: &[(&str, &str)] = &[
    ("_ednref", "_edn"),
    ("_ftnref", "_ftn"),
    ("fnref", "fn"),
    ("footnote-ref", "footnote"),
    ("footnoteref", "footnote"),
    ("endnote-ref", "endnote"),
    ("endnoteref", "endnote"),
    ("noteref", "note"),
    ("cite_ref", "cite_note"),
    ("cite-ref", "cite-note"),
];

/// Whether a link leads to a note or back from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    To,
    Back,
}

/// A link to a note or back.
#[derive(Debug)]
pub(super) struct Link<'t> {
    /// All of it, with what raises it.
    pub(super) whole: Span,
    /// What is shown, brackets and markup included.
    pub(super) text: Span,
    /// What is shown without these.
    pub(super) shown: &'t str,
    /// The name of the note's place.
    pub(super) note: Cow<'t, str>,
    pub(super) way: Way,
}

/// The links of `text` to notes and back, in text order.
pub(super) fn links(text: &str) -> Vec<Link<'_>> {
    let mut found = Vec::new();
    for at in memchr::memchr_iter(b'#', text.as_bytes()) {
        let before = &text[..at];
        // Most of these signs open headings.
        let link = match before.as_bytes().last() {
            Some(b'(') if before.ends_with("](") => markdown(text, at),
            Some(b'"' | b'\'') if before[..at - 1].ends_with("href=") => html(text, at),
            _ => None,
        };
        found.extend(link);
    }
    found
}

/// What the name of a note's place has before its own number or letter.
pub(super) fn kind(note: &str) -> &str {
    let note = note.strip_suffix("sym").unwrap_or(note);
    let own = note.trim_end_matches(|c: char| c.is_ascii_digit());
    if own.len() < note.len() {
        own
    } else {
        note.rsplit_once('-').map_or(note, |(kind, _)| kind)
    }
}

/// Whether `markup` holds a letter or digit outside of its tags.
pub(super) fn says(markup: &str) -> bool {
    let mut pieces = markup.split('<');
    let first = pieces.next().unwrap_or_default();
    let behind = pieces.map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    std::iter::once(first)
        .chain(behind)
        .any(|piece| piece.contains(char::is_alphanumeric))
}

/// The link of Markdown whose address begins at the byte `at`: `[\[i\]](#_edn1)`.
fn markdown(text: &str, at: usize) -> Option<Link<'_>> {
    let near = &text[at..text.floor_char_boundary(at + TAG)];
    let end = near
        .find([')', '\n'])
        .filter(|&end| near[end..].starts_with(')'))?;
    let address = near[..end].split(' ').next()?.strip_prefix('#')?;
    let close = at - 2;
    let open = opening(text, close)?;
    let mut whole = open..at + end + 1;
    whole.end += attributes(&near[end + 1..]);
    if text[..whole.start].ends_with('^') && text[whole.end..].starts_with('^') {
        whole = whole.start - 1..whole.end + 1;
    }
    let whole = raised(text, whole);
    link(text, whole, open + 1..close, address)
}

/// How long the attributes are that `behind` begins with, as pandoc sets them behind a link: `{.sdfootnoteanc}`.
fn attributes(behind: &str) -> usize {
    let inside = behind
        .strip_prefix(['{'])
        .filter(|inside| inside.starts_with(['.', '#']));
    let end = inside.and_then(|inside| inside.find(['}', '\n', '\r']));
    let closed = end.filter(|&end| behind[end + 1..].starts_with('}'));
    closed.map_or(0, |end| end + 2)
}

/// Where the bracket stands that the one at the byte `close` closes.
fn opening(text: &str, close: usize) -> Option<usize> {
    let low = text.ceil_char_boundary(close.saturating_sub(SHOWN));
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    for at in (low..close).rev() {
        let escaped = at > 0 && bytes[at - 1] == b'\\';
        match bytes[at] {
            b']' if !escaped => depth += 1,
            b'[' if !escaped && depth == 0 => return Some(at),
            b'[' if !escaped => depth -= 1,
            b'\n' | b'\r' => return None,
            _ => {}
        }
    }
    None
}

/// The link of HTML whose address begins at the byte `at`: `<a href="#fn:1">1</a>`.
fn html(text: &str, at: usize) -> Option<Link<'_>> {
    let low = text.ceil_char_boundary(at.saturating_sub(TAG));
    let start = low + text[low..at].rfind("<a ")?;
    let near = &text[at..text.floor_char_boundary(at + TAG)];
    let address = near.split(['"', '\'']).next()?.strip_prefix('#')?;
    let open = at + near.find('>')? + 1;
    let shown = &text[open..text.floor_char_boundary(open + SHOWN)];
    let close = open + shown.find("</a>")?;
    let whole = raised(text, start..close + "</a>".len());
    link(text, whole, open..close, address)
}

/// `whole` with the tags that raise it.
fn raised(text: &str, whole: Range<usize>) -> Range<usize> {
    let (before, behind) = (&text[..whole.start], &text[whole.end..]);
    let low = text.ceil_char_boundary(whole.start.saturating_sub(TAG));
    let tag = text[low..whole.start].rfind("<sup");
    let opens = tag.filter(|_| before.ends_with('>') && behind.starts_with("</sup>"));
    match opens {
        Some(tag) if !text[low + tag..whole.start - 1].contains('>') => {
            low + tag..whole.end + "</sup>".len()
        }
        _ => whole,
    }
}

/// The link to the place `address`, of which `text` shows the bytes `inner`.
fn link<'t>(
    text: &'t str,
    whole: Range<usize>,
    inner: Range<usize>,
    address: &'t str,
) -> Option<Link<'t>> {
    let marks = ['[', ']', '\\', '^', ' ', '*', '(', ')'];
    let bare = text[inner.clone()].trim_matches(marks);
    let bare = bare
        .strip_prefix("<sup>")
        .and_then(|bare| bare.strip_suffix("</sup>"))
        .unwrap_or(bare)
        .trim_matches(marks);
    let (note, way) = place(address)?;
    let is_mark = (1..=MARK).contains(&bare.chars().count())
        && bare
            .chars()
            .all(|c| c.is_alphanumeric() || "†‡§".contains(c));
    let is_back = way == Way::Back && !bare.contains(char::is_whitespace);
    (is_mark || is_back).then(|| Link {
        whole: Span::new(whole.start, whole.end),
        text: Span::new(inner.start, inner.end),
        shown: bare,
        note,
        way,
    })
}

/// The name of the note's place that `address` is or leads back from.
fn place(address: &str) -> Option<(Cow<'_, str>, Way)> {
    if let Some(number) = address
        .strip_suffix("anc")
        .filter(|own| own.starts_with("sd"))
    {
        return Some((format!("{number}sym").into(), Way::Back));
    }
    for (back, note) in PLACES {
        if let Some((before, own)) = address.split_once(back) {
            // A wiki counts the places that lead to one note: `cite_ref-roe_1-0`.
            let own = match own.split_once('_') {
                Some((name, number)) if back.starts_with("cite") => {
                    let number = number.split('-').next().unwrap_or_default();
                    format!("{name}-{number}")
                }
                _ => own.to_owned(),
            };
            return Some((format!("{before}{note}{own}").into(), Way::Back));
        }
    }
    let is_note = address.starts_with("sd") && address.ends_with("sym")
        || PLACES.iter().any(|(_, note)| address.contains(note));
    is_note.then_some((address.into(), Way::To))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_read_in_every_form() {
        for (text, shown, note, way) in [
            ("a.[\\[i\\]](#_edn1) b", "i", "_edn1", Way::To),
            ("[[ii]](#_ednref2) Roe", "ii", "_edn2", Way::Back),
            ("a[^iv^](#_edn4)", "iv", "_edn4", Way::To),
            ("a^[\\[1\\]](#_ftn1)^", "1", "_ftn1", Way::To),
            ("a^[^1^](#_ftn1){.anc}^", "1", "_ftn1", Way::To),
            ("<a href=\"#fn:1\" class=\"x\">1</a>", "1", "fn:1", Way::To),
            (
                "<sup id=\"fnref:1\"><a href=\"#fn:1\">1</a></sup>",
                "1",
                "fn:1",
                Way::To,
            ),
            ("[^](#cite_ref-roe_1-0)", "", "cite_note-roe-1", Way::Back),
            ("<a href=\"#fnref:1\">↩</a>", "↩", "fn:1", Way::Back),
            ("[a](#sdfootnote1anc)", "a", "sdfootnote1sym", Way::Back),
        ] {
            let found = links(text);
            assert_eq!(found.len(), 1, "{text}");
            let link = &found[0];
            assert_eq!(
                (link.shown, &*link.note, link.way),
                (shown, note, way),
                "{text}"
            );
        }
        for text in [
            "[the wall](#wall)",
            "[the footnotes below](#fn1)",
            "#fn1",
            "[i](#roman)",
            "](#fn1)",
        ] {
            assert!(links(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn marks_are_told_from_words() {
        assert!(!says("<a name=\"x1\"></a> ["));
        assert!(says("<b>so</b>"));
        assert_eq!(kind("_edn12"), "_edn");
        assert_eq!(kind("cite_note-a"), "cite_note");
        assert_eq!(kind("sdfootnote12sym"), "sdfootnote");
    }
}
