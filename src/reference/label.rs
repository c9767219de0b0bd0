//! What an entry begins with: `[1]`, `[1]:`, `1.`, `1)`, `(1)`, `^1`, `¹`, `1`, `[^note]:`, `[KEY]`.

use crate::document::{Key, System, Value};
use crate::source::Span;

/// No label is longer than this, in bytes.
const LONGEST: usize = 60;

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
    /// `^1`, `¹`, `<sup>1</sup>`
    Caret,
    /// `1`
    Bare,
}

/// The label of an entry.
#[derive(Clone, Debug)]
pub(super) struct Label {
    pub(super) style: Style,
    /// The label as written, in the source.
    pub(super) span: Span,
    pub(super) key: Key,
    /// Where what stands behind it begins, in the source.
    pub(super) body: u32,
}

/// The label that `text` begins with; its first byte is the byte `base` of the source.
pub(super) fn label(text: &str, base: u32) -> Option<Label> {
    let (style, length, key) = match text.chars().next()? {
        '[' | '［' | '【' => bracketed(text)?,
        '(' => {
            let (number, rest) = number(&text[1..])?;
            let rest = rest.strip_prefix(')').filter(|rest| ends_word(rest))?;
            (Style::Round, text.len() - rest.len(), numeric(number))
        }
        '^' => {
            let (number, rest) = number(&text[1..])?;
            ends_word(rest).then_some((Style::Caret, text.len() - rest.len(), numeric(number)))?
        }
        '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' => {
            let (number, rest) = raised(text)?;
            ends_word(rest).then_some((Style::Caret, text.len() - rest.len(), numeric(number)))?
        }
        '<' => {
            let (number, rest) = number(text.strip_prefix("<sup>")?)?;
            let rest = rest.strip_prefix("</sup>")?;
            (Style::Caret, text.len() - rest.len(), numeric(number))
        }
        c if c.is_ascii_digit() && tagged(text).is_some() => {
            let (number, rest) = tagged(text)?;
            (Style::Caret, text.len() - rest.len(), numeric(number))
        }
        c if c.is_ascii_digit() => {
            let (number, rest) = number(text).filter(|&(number, _)| number <= MANY)?;
            match rest.strip_prefix(['.', ')']).filter(|rest| ends_word(rest)) {
                Some(rest) => (Style::Ordinal, text.len() - rest.len(), numeric(number)),
                None if rest.starts_with([' ', '\t']) => {
                    (Style::Bare, text.len() - rest.len(), numeric(number))
                }
                None => return None,
            }
        }
        _ => return None,
    };
    let behind = text[length..].trim_start_matches([':', '.', ')', '*', '_', ' ', '\t', '\u{a0}']);
    Some(Label {
        style,
        span: Span {
            start: base,
            end: base + length as u32,
        },
        key,
        body: base + (text.len() - behind.len()) as u32,
    })
}

/// A label in brackets, its length in bytes, and its key.
fn bracketed(text: &str) -> Option<(Style, usize, Key)> {
    if let Some(found) = boxed_note(text) {
        return Some(found);
    }
    let inner = text.trim_start_matches(['[', '［', '【']);
    let open = text.len() - inner.len();
    let window = inner.get(..inner.len().min(LONGEST)).unwrap_or(inner);
    let close = window.find([']', '］', '】'])?;
    let name = window[..close].trim_end_matches('\\').trim();
    let closers = inner[close..].trim_start_matches([']', '］', '】']);
    let length = text.len() - closers.len();
    if text[..open].chars().count() > 2
        || name.is_empty()
        || !opens_body(closers.trim_start_matches(['*', '_', ':', '.', ')', '(']))
            && !closers.starts_with('(')
    {
        return None;
    }
    if let Some((number, "")) = number(name) {
        return Some((Style::Bracket, length, numeric(number)));
    }
    if let Some(note) = name.strip_prefix('^') {
        let value = Value::Label(note.to_lowercase().into());
        let is_note =
            !note.is_empty() && !note.contains(char::is_whitespace) && closers.starts_with(':');
        return is_note.then_some((
            Style::Note,
            length,
            Key {
                system: System::Footnote,
                value,
            },
        ));
    }
    let plain = |c: char| {
        c.is_alphanumeric()
            || matches!(
                c,
                '-' | '_' | '.' | ':' | '+' | ' ' | '/' | '&' | '\'' | '’'
            )
    };
    let wordy = name.chars().count() > 1 && name.chars().all(plain) && !closers.starts_with('(');
    let value = Value::Label(
        name.split_whitespace()
            .collect::<String>()
            .to_lowercase()
            .into(),
    );
    wordy.then_some((
        Style::Word,
        length,
        Key {
            system: System::Label,
            value,
        },
    ))
}

/// `[Footnote 1: text]`, as transcribers of books set notes: the label is all up to the colon.
fn boxed_note(text: &str) -> Option<(Style, usize, Key)> {
    let inner = text
        .strip_prefix("[Footnote ")
        .or_else(|| text.strip_prefix("[Note "))?;
    let (number, rest) = number(inner)?;
    let rest = rest.strip_prefix(':')?;
    Some((Style::Bracket, text.len() - rest.len(), numeric(number)))
}

fn numeric(number: u32) -> Key {
    Key {
        system: System::Numeric,
        value: Value::Number(number),
    }
}

/// The number in raised digits that `text` begins with, and the rest.
fn raised(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(|c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(c));
    let digits = text[..text.len() - rest.len()].chars();
    let plain: String = digits
        .map(|c| match c {
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            c => char::from_u32(u32::from(c) - u32::from('⁰') + u32::from('0')).unwrap_or(c),
        })
        .collect();
    Some((number(&plain)?.0, rest))
}

/// The number of `1</sup>`: the tag before it is no text where a format reads tags.
fn tagged(text: &str) -> Option<(u32, &str)> {
    let (number, rest) = number(text)?;
    Some((number, rest.strip_prefix("</sup>")?))
}

/// The number that `text` begins with, and the rest.
fn number(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &text[..text.len() - rest.len()];
    (digits.len() <= 9)
        .then(|| digits.parse().ok())
        .flatten()
        .map(|number| (number, rest))
}

fn ends_word(rest: &str) -> bool {
    rest.chars().next().is_none_or(char::is_whitespace)
}

/// Whether an entry may begin with `rest` right behind its bracket: with a space, a capital, a script without capitals.
fn opens_body(rest: &str) -> bool {
    ends_word(rest) || rest.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<(Style, &str, &str)> {
        let label = label(text, 0)?;
        Some((
            label.style,
            &text[label.span.range()],
            &text[label.body as usize..],
        ))
    }

    #[test]
    fn every_form_is_read() {
        for (text, style, label, body) in [
            ("[1] A", Style::Bracket, "[1]", "A"),
            ("[1]: A", Style::Bracket, "[1]", "A"),
            ("[1]", Style::Bracket, "[1]", ""),
            ("[1] —", Style::Bracket, "[1]", "—"),
            ("[[1]] A", Style::Bracket, "[[1]]", "A"),
            ("[1\\] A", Style::Bracket, "[1\\]", "A"),
            ("[1](/u)", Style::Bracket, "[1]", "(/u)"),
            ("【1】 A", Style::Bracket, "【1】", "A"),
            ("[^a]: A", Style::Note, "[^a]", "A"),
            ("[Footnote 1: A]", Style::Bracket, "[Footnote 1:", "A]"),
            ("[RFC2119] A", Style::Word, "[RFC2119]", "A"),
            ("12. A", Style::Ordinal, "12.", "A"),
            ("1) A", Style::Ordinal, "1)", "A"),
            ("(1) A", Style::Round, "(1)", "A"),
            ("^1 A", Style::Caret, "^1", "A"),
            ("1 A", Style::Bare, "1", "A"),
        ] {
            assert_eq!(shown(text), Some((style, label, body)), "{text}");
        }
    }

    #[test]
    fn other_beginnings_are_not() {
        for text in [
            "", "A", "[x] done", "[ ] open", "1.5 A", "[1]st", "12345. A", "(a) A", "[a](b)", "[]",
            "2nd",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
