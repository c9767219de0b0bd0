//! What an entry begins with: `[1]`, `[1]:`, `1.`, `1)`, `(1)`, `^1`, `¹`, `1`, `1:`, `1 –`, `Source 1:`, `[^note]:`, `[KEY]`.

mod bracket;
mod raised;
mod shared;
#[cfg(test)]
mod tests;
mod worded;

use super::returning::places;
use crate::document::{Key, Value, is_figure, leading_number as number};
use crate::source::Span;
use bracket::bracketed;
use raised::{is_glued, raised, tagged, wrapped};
use worded::worded;

/// What ends the place of an entry that a tag names.
const CLOSERS: &[&str] = &["</a>", "</span>", "</b>"];
/// The tag that names it is no longer than this, in bytes.
const ANCHOR: usize = 80;
/// A bare number that begins a line and is greater than this counts nothing.
const MANY: u32 = 9999;

/// How the labels of one list are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `[1]`, `[1]:`
    Bracket,
    /// `[KEY]`
    Word,
    /// `[^note]:`
    Note,
    /// `1.`, `1)`
    Ordinal,
    /// `(1)`
    Round,
    /// `^1`, `¹`, `<sup>1</sup>`, `<sup>[1]</sup>`
    Caret,
    /// `1`
    Bare,
    /// `1:`, `1-`, `1 –`, `1/`, `1°`, `#1`, `1.Author`, `Source 1:`
    Loose,
    /// `1`, alone on its line above the entry
    Alone,
    /// `↑`, `^ a b`, which lead back to the text; the entry's place is its number.
    Arrow,
}

impl Style {
    /// Whether it is a label wherever it opens a line: the others are only where they count on from the entry before.
    pub(super) fn is_sure(self) -> bool {
        !matches!(self, Self::Bare | Self::Loose | Self::Alone | Self::Arrow)
    }
}

/// The label of an entry.
#[derive(Clone, Debug)]
pub(super) struct Label {
    pub(super) style: Style,
    /// The label as written, in the source.
    pub(super) span: Span,
    pub(super) key: Key,
    /// The keys of the labels behind it, where several stand before one source.
    pub(super) others: Vec<Key>,
    /// Where what stands behind it begins, in the source.
    pub(super) body: u32,
}

impl Label {
    /// The label with what opens it and is no text: a tag or a caret that raises the number, a link's bracket. `text` is the source's.
    pub(super) fn whole(&self, text: &str) -> Span {
        let before = &text[..self.span.start as usize];
        let rest = match self.style {
            Style::Caret => before
                .strip_suffix("<sup>")
                .or_else(|| before.strip_suffix('^')),
            Style::Bracket
                if text[self.span.end as usize..].starts_with('(')
                    || text[self.span.range()].contains("](") =>
            {
                let before = before.strip_suffix('\\').unwrap_or(before);
                before.strip_suffix('[')
            }
            _ => None,
        };
        Span {
            start: rest.map_or(self.span.start, |rest| rest.len() as u32),
            ..self.span
        }
    }

    pub(super) fn number(&self) -> Option<u32> {
        match self.key.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }
}

/// The label that `text` begins with; its first byte is the byte `base` of the source. Where a format shows the marks of Markdown, they
/// may stand round it: `**1.**`, `\\[1\\]`.
pub(super) fn label(text: &str, base: u32) -> Option<Label> {
    let bare = text.trim_start_matches(['*', '_']);
    // reStructuredText sets two points before a note.
    let before = ["\\", ".. "].iter();
    let mut stripped = before.filter_map(|mark| bare.strip_prefix(mark));
    let bare = stripped.find(|bare| bare.starts_with('[')).unwrap_or(bare);
    let marked =
        bare.len() < text.len() && bare.starts_with(|c: char| c.is_ascii_digit() || c == '[');
    if marked {
        let label = unmarked(bare, base + (text.len() - bare.len()) as u32)?;
        let span = Span {
            start: base,
            ..label.span
        };
        return Some(Label { span, ..label });
    }
    unmarked(text, base)
}

/// What stands in `text` behind the address in parentheses that it begins with, where that is a place of the text: `(#note-1)`, also with
/// all of the page's address before it, as newsletters copy it: `(https://example.org/p#footnote-anchor-1)`.
pub(super) fn behind_place(text: &str) -> Option<&str> {
    let (address, behind) = text.strip_prefix('(')?.split_once(')')?;
    let (page, place) = address.split_once('#')?;
    (page.is_empty() || place.starts_with("footnote-anchor")).then_some(behind)
}

fn unmarked(text: &str, base: u32) -> Option<Label> {
    let (style, length, key) = key(text)?;
    // A link to the place in the text that cites the entry is no part of what it says.
    let behind = behind_place(&text[length..]).filter(|_| style == Style::Bracket);
    let behind = behind.unwrap_or(&text[length..]);
    let escaped = behind.strip_prefix('\\').filter(|_| style == Style::Note);
    let behind = escaped.unwrap_or(behind);
    let behind = behind.trim_start_matches([':', '.', ')', '*', '_', ' ', '\t', '\u{a0}']);
    Some(Label {
        style,
        span: Span {
            start: base,
            end: base + length as u32,
        },
        key,
        others: Vec::new(),
        body: base + (text.len() - behind.len()) as u32,
    })
}

/// The label that `text` begins with: how it is written, how many bytes it has, and its key.
fn key(text: &str) -> Option<(Style, usize, Key)> {
    let numbered =
        |style, (number, rest): (u32, &str)| (style, text.len() - rest.len(), Key::numeric(number));
    // A number that goes on as a word is none.
    let apart = |style, (number, rest): (u32, &str)| {
        ends_word(rest).then(|| numbered(style, (number, rest)))
    };
    let found = match text.chars().next()? {
        c if (c == '[' || c.is_ascii_digit()) && tagged(text).is_some() => {
            numbered(Style::Caret, tagged(text)?)
        }
        '[' | '［' | '【' => bracketed(text)?,
        '(' => {
            let (number, rest) = number(&text[1..])?;
            apart(Style::Round, (number, rest.strip_prefix(')')?))?
        }
        '^' if text[1..].starts_with(' ') => (Style::Arrow, arrow(text, 1), Key::numeric(0)),
        '^' => {
            let (number, rest) = number(&text[1..])?;
            apart(
                Style::Caret,
                (number, rest.strip_prefix('^').unwrap_or(rest)),
            )?
        }
        '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' => {
            let (number, rest) = raised(text)?;
            let bare = rest.strip_prefix(')').unwrap_or(rest);
            if is_glued(number, rest) {
                numbered(Style::Caret, (number, rest))
            } else {
                apart(Style::Caret, (number, bare))?
            }
        }
        '<' => numbered(Style::Caret, wrapped(text)?),
        c if is_figure(c) => {
            let (number, rest) = number(text).filter(|&(number, _)| number <= MANY)?;
            let (style, rest) = closed(rest)?;
            numbered(style, (number, rest))
        }
        '#' => {
            let (number, rest) = number(&text[1..])?;
            apart(
                Style::Loose,
                (number, rest.trim_start_matches([':', '.', ')'])),
            )?
        }
        '↑' => (Style::Arrow, arrow(text, '↑'.len_utf8()), Key::numeric(0)),
        c if c.is_uppercase() => numbered(Style::Loose, worded(text)?),
        _ => return None,
    };
    Some(found)
}

/// How far the label reaches whose arrow takes `length` bytes of `text`: what leads back to several places belongs to it.
fn arrow(text: &str, length: usize) -> usize {
    let behind = text[length..].trim_start();
    let places = places(behind);
    if places > 0 {
        text.len() - behind.len() + behind[..places].trim_end().len()
    } else {
        length
    }
}

/// The style of the label whose number stands before `rest`, and what stands behind it.
fn closed(rest: &str) -> Option<(Style, &str)> {
    if rest.is_empty() {
        return Some((Style::Alone, rest));
    }
    if rest.starts_with([' ', '\t']) {
        return Some(parted(rest).map_or((Style::Bare, rest), |behind| (Style::Loose, behind)));
    }
    // The text of a link, whose bracket stands before it.
    if let Some(linked) = rest.strip_prefix("](#") {
        return Some((Style::Bracket, linked.split_once(')')?.1));
    }
    if rest.starts_with("](http") {
        return Some((Style::Bracket, &rest[1..]));
    }
    // `<a name="r1">1</a> : text`
    let behind = behind_anchor(rest);
    if behind.len() < rest.len() {
        return (ends_word(behind) || behind.starts_with([':', '.']))
            .then_some((Style::Loose, behind));
    }
    // The number alone is set in bold.
    if let Some(behind) = rest.strip_prefix("**").filter(|behind| ends_word(behind)) {
        return Some((Style::Loose, behind));
    }
    let bare = rest.strip_prefix('\\').unwrap_or(rest);
    let mark = bare.chars().next()?;
    let behind = &bare[mark.len_utf8()..];
    match mark {
        '.' | ')' => {
            let behind = behind.strip_prefix([')', '-']).unwrap_or(behind);
            let plain = behind.trim_start_matches(['*', '_']);
            let plain = behind_anchor(plain);
            let is_glued = mark == '.' && behind.starts_with(char::is_uppercase);
            if ends_word(plain) {
                Some((Style::Ordinal, plain))
            } else {
                is_glued.then_some((Style::Loose, behind))
            }
        }
        ':' | '/' | '°' | 'º' | '-' => ends_word(behind).then_some((Style::Loose, behind)),
        // Chinese and Japanese set no blank behind it.
        '、' | '．' => Some((Style::Loose, behind))
            .filter(|_| !behind.starts_with(|c: char| c.is_ascii_digit())),
        _ => None,
    }
}

/// What stands behind the dash between a number and its entry: `1 – Author`.
fn parted(rest: &str) -> Option<&str> {
    let behind = rest.trim_start().strip_prefix(['-', '–', '—'])?;
    let opens = |c: char| c.is_alphabetic() || matches!(c, '"' | '“' | '„' | '«' | '*' | '_');
    (behind.starts_with(' ') && behind.trim_start().starts_with(opens)).then_some(behind)
}

/// `rest`, what stands behind a number, without what ends or names the place of an entry: `</a>`, `</span>`, `<a name="r1"></a>`.
fn behind_anchor(rest: &str) -> &str {
    let closed = |rest| {
        CLOSERS
            .iter()
            .find_map(|&close| str::strip_prefix(rest, close))
    };
    let Some(inner) = rest
        .strip_prefix("<a ")
        .or_else(|| rest.strip_prefix("<span "))
    else {
        return closed(rest).unwrap_or(rest);
    };
    let window = &inner.as_bytes()[..inner.len().min(ANCHOR)];
    let end = memchr::memchr(b'>', window);
    end.and_then(|end| closed(&inner[end + 1..]))
        .unwrap_or(rest)
}

fn ends_word(rest: &str) -> bool {
    rest.chars().next().is_none_or(char::is_whitespace)
}
