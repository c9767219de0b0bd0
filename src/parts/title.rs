//! The title of an entry's work, and what it stands in.

use std::sync::LazyLock;

use regex::Regex;

use super::mask::Mask;
use super::{Part, Parts};
use crate::source::Span;

/// A title of more words than this is a comment.
const WORDS: usize = 45;
/// What a work stands in has a name of no more words than this.
const CONTAINER: usize = 9;

static QUOTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new("“(?P<a>[^”]+)”|\"(?P<b>[^\"]+)\"|«(?P<c>[^»]+)»|„(?P<d>[^“”]+)[“”]").ok()
});

/// A publisher's place, before its name.
static PLACE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\p{Lu}[\p{L} ’'-]*(?:, \p{Lu}[\p{L}.]*)?: ").ok());

/// Texts of links that say nothing of where they lead.
const GENERIC: &[&str] = &[
    "link",
    "here",
    "pdf",
    "source",
    "archive",
    "archived",
    "doi",
    "web",
    "website",
    "online",
    "original",
    "html",
    "url",
    "full text",
];

/// Words before what a work stands in.
const IN: &[&str] = &["In: ", "In ", "in: ", "in "];

/// How a title is set apart.
enum Set {
    /// In quotation marks or as a link: nothing else is it.
    Apart(Span),
    /// Not at all: it ends where the sentence does.
    Running(Span),
}

/// Where the authors end at the latest: where a title in quotation marks or italics, a link or the date begins.
pub(super) fn head(mask: &Mask<'_>, parts: &Parts) -> usize {
    let base = mask.place(Span::default()).start;
    let date = parts.date.as_ref().map(|date| date.span.start - base);
    let stops = [
        quoted(mask).map(|span| span.start),
        mask.emphasised.first().map(|span| span.start),
        linked(mask).map(|span| span.start),
        date,
    ];
    let end = mask.text().len() as u32;
    stops.into_iter().flatten().min().unwrap_or(end) as usize
}

/// Puts the title and what the work stands in into `parts`; the authors end at the byte `end` of the entry.
pub(super) fn read(mask: &Mask<'_>, end: usize, parts: &mut Parts) {
    let Some(set) = title(mask, end, parts) else {
        return;
    };
    let (Set::Apart(span) | Set::Running(span)) = set;
    let part = trimmed(mask.part(span));
    let words = part.text.split_whitespace().count();
    if words > WORDS || !part.text.contains(char::is_alphabetic) {
        return;
    }
    // "Title - Site, accessed 3 May 2024": what a browser shows and a chatbot copies.
    if matches!(set, Set::Running(_)) && parts.authors.is_empty() {
        let Some((title, site)) = split_site(&part) else {
            if parts.accessed.is_some() {
                parts.title = Some(part);
            }
            return;
        };
        (parts.title, parts.container) = (Some(title), Some(site));
        return;
    }
    parts.title = Some(part);
    parts.container = container(mask, span.end as usize);
}

fn title(mask: &Mask<'_>, end: usize, parts: &Parts) -> Option<Set> {
    if let Some(span) = quoted(mask).or_else(|| linked(mask)) {
        return Some(Set::Apart(span));
    }
    let base = mask.place(Span::default()).start;
    let text = mask.text();
    // Behind the authors stands the year in some styles, and the title behind both.
    let date = parts
        .date
        .as_ref()
        .map(|date| (date.span.end - base) as usize);
    let dated = date.filter(|&date| {
        let gap = text.get(end..date).unwrap_or("?");
        !gap.contains(char::is_alphabetic) && end > 0
    });
    let from = dated.unwrap_or(end);
    let rest = text.get(from..)?;
    let start = from
        + (rest.len()
            - rest
                .trim_start_matches([' ', '.', ',', ':', ')', ';'])
                .len());
    let set_apart = mask
        .emphasised
        .iter()
        .find(|span| span.start as usize >= from);
    if let Some(span) = set_apart.filter(|span| span.start as usize <= start) {
        return Some(Set::Apart(*span));
    }
    // Without authors before it only an address behind it tells a title from a remark.
    if parts.authors.is_empty() && (parts.url.is_none() || parts.accessed.is_none()) {
        return None;
    }
    let accessed = parts
        .accessed
        .as_ref()
        .map(|date| (date.span.start - base) as usize);
    let limit = accessed.filter(|_| parts.authors.is_empty());
    let limit = limit
        .map_or(text.len(), |at| last_comma(text, at))
        .max(start);
    let shown = text.get(start..limit)?;
    let length = if parts.authors.is_empty() {
        shown.trim_end().len()
    } else {
        sentence(shown)
    };
    (length > 0).then(|| Set::Running(Span::new(start, start + length)))
}

/// The words before `at` that say what the date there is of are no part of a title: they stand behind a comma or a stop.
fn last_comma(text: &str, at: usize) -> usize {
    text.get(..at)
        .and_then(|before| before.rfind([',', '.', '(', '[']))
        .unwrap_or(0)
}

/// How long the first sentence of `shown` is, its stop left out.
fn sentence(shown: &str) -> usize {
    let bytes = shown.as_bytes();
    for at in memchr::memchr3_iter(b'.', b'?', b'!', bytes) {
        let behind = bytes.get(at + 1);
        let ends = behind.is_none_or(u8::is_ascii_whitespace);
        let word = shown[..at].rsplit([' ', '(']).next().unwrap_or_default();
        let initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
        let short = ["vs", "St", "Dr", "Mr", "Mrs", "No", "Vol", "U.S", "U.K"].contains(&word);
        if ends && !(bytes[at] == b'.' && (initial || short)) {
            return if bytes[at] == b'.' { at } else { at + 1 };
        }
    }
    shown.trim_end().len()
}

/// The first text in quotation marks, without them.
fn quoted(mask: &Mask<'_>) -> Option<Span> {
    let found = QUOTED.as_ref()?.captures(mask.text())?;
    let inside = ["a", "b", "c", "d"]
        .iter()
        .find_map(|name| found.name(name))?;
    let long = inside
        .as_str()
        .chars()
        .filter(|c| c.is_alphabetic())
        .nth(1)
        .is_some();
    long.then(|| Span::new(inside.start(), inside.end()))
}

/// The first text of a link that names what it leads to.
fn linked(mask: &Mask<'_>) -> Option<Span> {
    let names = |span: &Span| {
        let text = mask.text().get(span.range()).unwrap_or_default().trim();
        let folded = text.to_lowercase();
        text.contains(char::is_alphabetic)
            && !folded.contains("://")
            && !folded.starts_with("www.")
            && !GENERIC.contains(&folded.as_str())
    };
    mask.links.iter().map(|link| link.0).find(names)
}

/// A part without the punctuation of the entry at its end.
fn trimmed(mut part: Part) -> Part {
    let bare = part.text.trim_end_matches([',', '.', ';', ':', ' ']);
    // Initials and abbreviations at the end keep their point: "Made in the U.S."
    let cut = part.text.len() - bare.len();
    part.span.end -= cut as u32;
    part.text.truncate(bare.len());
    part
}

/// The two halves of "Title - Site".
fn split_site(part: &Part) -> Option<(Part, Part)> {
    let (at, sign) = [" - ", " – ", " — ", " | "]
        .iter()
        .filter_map(|sign| part.text.rfind(sign).map(|at| (at, *sign)))
        .max()?;
    let site = part.text[at + sign.len()..].trim();
    // Spans are those of the whole: white space may have been folded before.
    let known = !site.is_empty()
        && site.split_whitespace().count() <= CONTAINER
        && site.starts_with(char::is_uppercase);
    known.then(|| {
        let half = |text: &str| Part {
            span: part.span,
            text: text.trim().to_owned(),
        };
        (half(&part.text[..at]), half(site))
    })
}

/// What the work stands in, or who brought it out: what follows the title at the byte `end`.
fn container(mask: &Mask<'_>, end: usize) -> Option<Part> {
    let text = mask.text();
    let rest = text.get(end..)?;
    let mut start = end
        + (rest.len()
            - rest
                .trim_start_matches([' ', '.', ',', ':', ';', '"', '”', '“', '»', '?', '!'])
                .len());
    for word in IN {
        if text[start..].starts_with(word) {
            start += word.len();
            break;
        }
    }
    let set_apart = mask
        .emphasised
        .iter()
        .find(|span| span.end as usize > start);
    if let Some(span) = set_apart.filter(|span| span.start as usize <= start + 1) {
        return named(mask, *span);
    }
    let rest = &text[start..];
    // "London: Longman", "Cambridge, MA: MIT Press": the second is who brought it out.
    let place = PLACE.as_ref().and_then(|shape| shape.find(rest));
    let from = place.map_or(0, |place| place.end());
    let rest = &rest[from..];
    let ends = [',', '.', '(', ';', '[', '"', '“'];
    let length = rest.find(ends).unwrap_or(rest.trim_end().len());
    named(mask, Span::new(start + from, start + from + length))
}

/// The part at `span`, where it can be a name.
fn named(mask: &Mask<'_>, span: Span) -> Option<Part> {
    let part = trimmed(mask.part(span));
    let words = part.text.split_whitespace().count();
    let is_name = (1..=CONTAINER).contains(&words)
        && part.text.starts_with(char::is_uppercase)
        && !part.text.contains(|c: char| c.is_ascii_digit())
        && part
            .text
            .chars()
            .filter(|c| c.is_alphabetic())
            .nth(1)
            .is_some();
    let is_access = [
        "Accessed",
        "Retrieved",
        "Available",
        "Archived",
        "Vol",
        "Pp",
        "Abgerufen",
        "DOI",
    ];
    (is_name && !is_access.iter().any(|word| part.text.starts_with(word))).then_some(part)
}
