//! Brackets that stand where a source is still to be found: `[citation needed]`, `[TK]`, `{{cn}}`.

mod comment;
mod keyed;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::document::{Block, BlockKind, Inline, Layout};
use crate::source::{Source, Span};
use crate::words;
pub(crate) use keyed::settle_keys;

/// A placeholder takes up this many bytes at most, brackets included.
const LONGEST: usize = 80;

/// What placeholders begin with, folded, and what may stand behind that: by their first words.
/// In the tables " ..." lets more words follow, "[" asks for square brackets, since "(who?)" is a writer's aside, and "{" for braces.
static PHRASES: LazyLock<FxHashMap<&'static str, Vec<Phrase>>> = LazyLock::new(|| {
    let words = words::tables().iter().flat_map(|table| &table.placeholders);
    let mut phrases: FxHashMap<_, Vec<Phrase>> = FxHashMap::default();
    for phrase in words {
        let shown = phrase.trim_end_matches(" ...");
        let words = shown.trim_start_matches(['[', '{']);
        phrases.entry(first_word(words)).or_default().push(Phrase {
            words,
            goes_on: phrase.ends_with(" ..."),
            boxed: shown.starts_with('['),
            braced: shown.starts_with('{'),
        });
    }
    phrases
});

/// Which bytes a placeholder's first word may begin with.
static FIRST: LazyLock<[bool; 256]> = LazyLock::new(|| {
    let mut first = [false; 256];
    for byte in PHRASES.keys().filter_map(|word| word.bytes().next()) {
        first[usize::from(byte)] = true;
    }
    first
});

struct Phrase {
    words: &'static str,
    goes_on: bool,
    /// Whether it is one in square brackets and braces alone.
    boxed: bool,
    /// Whether it is one in braces alone.
    braced: bool,
}

/// The placeholders in the prose of a source, in text order.
pub(crate) fn placeholders(source: &Source, layout: &Layout<'_>) -> Vec<Span> {
    let text = source.text();
    let mut found: Vec<Span> = Vec::new();
    for at in memchr::memchr3_iter(b'[', b'(', b'{', text.as_bytes()) {
        let past = found.last().is_some_and(|last| at < last.end as usize);
        let Some((span, inside)) = (!past).then(|| read(text, at)).flatten() else {
            continue;
        };
        if names_none(inside, text.as_bytes()[at]) && stands(text, layout, span, inside) {
            found.push(span);
        }
    }
    let comments = comment::placeholders(source, layout);
    if !comments.is_empty() {
        found.retain(|span| {
            let next = comments.partition_point(|comment| comment.end <= span.start);
            !comments
                .get(next)
                .is_some_and(|comment| comment.contains(*span))
        });
        found.extend(comments);
        found.sort_unstable();
    }
    found
}

/// What stands between the bracket at `at` and its other half, where that can be a placeholder.
fn read(text: &str, at: usize) -> Option<(Span, &str)> {
    let (open, close) = match text.as_bytes()[at] {
        b'[' => ("[", "]"),
        b'(' => ("(", ")"),
        _ => ("{{", "}}"),
    };
    let behind = text.as_bytes()[at..].iter().take(LONGEST).skip(open.len());
    let is_mark = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'*' | b'_');
    let first = behind.copied().find(|byte| !is_mark(byte))?;
    if !FIRST[usize::from(first.to_ascii_lowercase())] {
        return None;
    }
    let rest = &text[at..text.floor_char_boundary((at + LONGEST).min(text.len()))];
    let inner = rest.strip_prefix(open)?;
    let length = inner.find(close)?;
    let escaped = text[..at].ends_with('\\');
    let start = at - usize::from(escaped);
    let end = at + open.len() + length + close.len();
    let inside = inner[..length].trim_end_matches('\\').trim();
    // Encyclopedias set these words in italics: `[*citation needed*]`.
    let inside = inside.trim_matches(['*', '_']);
    Some((Span::new(start, end), inside))
}

/// Whether `inside` a bracket of this kind says that a source is still to be found.
pub(crate) fn names_none(inside: &str, bracket: u8) -> bool {
    let inside = if bracket == b'{' {
        inside.split('|').next().unwrap_or_default()
    } else {
        inside
    };
    let Some(phrases) = PHRASES.get(&*words::small(first_word(inside))) else {
        return false;
    };
    // Tk is a toolkit.
    let tool = inside.strip_prefix("Tk ");
    if tool.is_some_and(|rest| rest.starts_with(char::is_uppercase)) {
        return false;
    }
    let folded = inside
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    phrases.iter().any(|phrase| {
        // A single word in parentheses is an abbreviation, a question mark alone a doubt.
        let asks = phrase.words.len() > 2 && phrase.words.ends_with('?');
        let enough = bracket != b'(' || !phrase.boxed && (asks || phrase.words.contains(' '));
        (enough && (bracket == b'{' || !phrase.braced))
            && folded.strip_prefix(phrase.words).is_some_and(|rest| {
                rest.is_empty() || phrase.goes_on && rest.starts_with([' ', ',', ':'])
            })
    })
}

/// `text` up to what may part its first word from others.
fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, ',' | ':'));
    &text[..end.unwrap_or(text.len())]
}

/// Whether the bracket at `span` is part of running text, where a citation could stand, and is not spoken of.
fn stands(text: &str, layout: &Layout<'_>, span: Span, inside: &str) -> bool {
    let Some(block) = layout.block_at(span.start).map(|at| &layout.blocks[at]) else {
        return false;
    };
    let bare = || is_text(layout, span.end - 1) && !is_link(text, layout, span);
    if !is_prose(block) || !(bare() || is_boxed_link(text, layout, span)) {
        return false;
    }
    let before = &text[block.span.start.min(span.start) as usize..span.start as usize];
    let behind = &text[span.end as usize..block.span.end.max(span.end) as usize];
    let quotes = ['"', '\'', '“', '”', '‘', '’', '«', '»'];
    if before.ends_with(quotes) && behind.starts_with(quotes) || is_spoken_of(before) {
        return false;
    }
    // `vadis[?].txt`
    let is_glued = before.ends_with(char::is_alphanumeric)
        && behind.starts_with('.')
        && behind[1..].starts_with(char::is_lowercase);
    if is_glued {
        return false;
    }
    // `{{fact}}` may be a variable of a template, which a blank parts from its words.
    if inside == "fact" && before.ends_with(char::is_whitespace) {
        return false;
    }
    let ended = before.trim_end().ends_with(['.', '!', '?', '"', '”', '。']);
    let closes = behind.starts_with(['.', ',', ';', ':', '!', '?', ')', '。', '，', '、'])
        || opens_number(behind);
    let free = behind.is_empty() || behind.starts_with(char::is_whitespace);
    // A key in capitals, `[@REF]`, is nobody's name.
    if inside.starts_with('@') && inside.contains(char::is_lowercase) {
        return false;
    }
    if inside.starts_with('@') || inside.contains(' ') || inside.ends_with('?') && inside.len() > 2
    {
        return !before.trim().is_empty();
    }
    // A single word in brackets can be many things, so it must stand as a citation does.
    !before.trim().is_empty() && (closes || ended && free)
}

fn is_prose(block: &Block) -> bool {
    matches!(
        block.kind,
        BlockKind::Paragraph | BlockKind::Item(_) | BlockKind::Continuation | BlockKind::Cell
    )
}

/// Whether a reader sees the byte `at` as text; the backslash of an escape is part of no segment.
fn is_text(layout: &Layout<'_>, at: u32) -> bool {
    let segment = layout
        .segments
        .partition_point(|segment| segment.span.end <= at);
    layout
        .segments
        .get(segment)
        .is_some_and(|segment| segment.span.start <= at && segment.inline == Inline::Text)
}

/// Whether the bracket is a link, or looks like a part of one.
fn is_link(text: &str, layout: &Layout<'_>, span: Span) -> bool {
    let after = layout
        .links
        .partition_point(|link| link.span.start <= span.start);
    let linked = after
        .checked_sub(1)
        .is_some_and(|last| span.start < layout.links[last].span.end);
    linked || text[span.end as usize..].starts_with(['(', '{'])
}

/// Whether the bracket is the text of a link that has brackets of its own around it, as encyclopedias set it:
/// `[*[citation needed](address)*]`.
fn is_boxed_link(text: &str, layout: &Layout<'_>, span: Span) -> bool {
    let marks = ['*', '_'];
    let at = layout
        .links
        .binary_search_by_key(&span.start, |link| link.span.start);
    at.is_ok_and(|at| {
        let link = layout.links[at].span;
        let before = text[..link.start as usize].trim_end_matches(marks);
        let behind = text[link.end as usize..].trim_start_matches(marks);
        before.ends_with('[') && behind.starts_with(']') && is_text(layout, span.start + 1)
    })
}

/// Whether `behind` begins with a number in brackets, as a marker beside the placeholder.
fn opens_number(behind: &str) -> bool {
    let number = behind
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'));
    number.is_some_and(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether an article before the bracket makes it a thing: "the [citation needed] tag".
fn is_spoken_of(before: &str) -> bool {
    let word = before
        .trim_end()
        .rsplit(|c: char| !c.is_alphanumeric())
        .next();
    let word = word.unwrap_or_default().to_lowercase();
    words::tables()
        .iter()
        .any(|table| table.articles.contains(&word))
}

#[cfg(test)]
mod tests;
