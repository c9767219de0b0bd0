//! Several labels before one source: `[1] [16] [17] Title`.

use super::{Label, Style};
use crate::document::{Key, System, Value};

/// No source has so many labels.
const LABELS: usize = 40;
/// A number of more digits is a year or belongs to the title.
const DIGITS: usize = 3;
/// No such word is longer than this, in bytes.
const NAME: usize = 20;

impl Label {
    /// This label, with which the line `text` begins, with those behind it that stand for the same source: bare or linked, and ascending
    /// up to the words. Where the line goes on to the next number, `[1] [2] A [3] B`, each label has its own. A word may be the last:
    /// `[1] [Roe20] Roe`.
    pub(in crate::reference) fn with_others(&self, text: &str) -> Option<Self> {
        let base = self.span.start;
        let mut last = self.number().filter(|_| self.style == Style::Bracket)?;
        let mut others = Vec::new();
        let mut end = self.span.len();
        let link = linked(text.get(end..)?);
        end += link;
        while let Some((number, rest)) = behind(text.get(end..)?).filter(|next| next.0 > last) {
            others.push(Key::numeric(number));
            last = number;
            end = text.len() - rest.len();
            if others.len() == LABELS {
                return None;
            }
        }
        if let Some((key, length)) = word(&text[end..]) {
            others.push(key);
            end += length;
        }
        let rest = &text[end..];
        let body = rest.trim_start_matches([':', '.', '*', '_', ' ', '\t', '\u{a0}']);
        let is_apart = body.len() < rest.len() && !body.is_empty() && next(rest).is_none();
        let goes_on = rest.contains(&format!("[{}]", last + 1));
        if others.is_empty() || !is_apart || goes_on {
            return None;
        }
        let mut span = self.span;
        span.end = base + end as u32;
        Some(Self {
            span,
            // The address that the labels lead to is the source's.
            body: if link > 0 {
                self.body
            } else {
                base + (text.len() - body.len()) as u32
            },
            others,
            ..self.clone()
        })
    }
}

/// The same behind what may part it from the label before: `[1], [2] Title`.
fn behind(text: &str) -> Option<(u32, &str)> {
    next(text.trim_start_matches([',', ' ']))
}

/// The number in brackets that `text` begins with behind blanks, and the rest behind the address that it may lead to.
fn next(text: &str) -> Option<(u32, &str)> {
    let bare = text.trim_start_matches([' ', '\t', '\u{a0}']);
    let opened = bare
        .strip_prefix("[\\[")
        .or_else(|| bare.strip_prefix("[["));
    let single = bare.strip_prefix('\\').unwrap_or(bare).strip_prefix('[');
    let inner = opened.or(single)?;
    let (number, rest) = crate::document::leading_number(inner)?;
    let digits = inner.len() - rest.len();
    let rest = rest.strip_prefix('\\').unwrap_or(rest).strip_prefix(']')?;
    let length = linked(rest);
    let is_whole = opened.is_none() || length > 0;
    (digits <= DIGITS && is_whole).then(|| (number, &rest[length..]))
}

/// How long the address is that the label before `rest` leads to, with the bracket that closes its text: `](https://example.org)`.
fn linked(rest: &str) -> usize {
    let inner = rest.strip_prefix(']').unwrap_or(rest).strip_prefix("(http");
    let end = inner.and_then(|inner| inner.find([')', ' ', '\n', '\r']));
    match (inner, end) {
        (Some(inner), Some(end)) if inner[end..].starts_with(')') => {
            rest.len() - inner.len() + end + 1
        }
        _ => 0,
    }
}

/// The label of letters and a number in brackets that `text` begins with behind blanks, `[Roe20]`, and its length: other words in
/// brackets tell of a form, `[Online]`, `[PDF]`.
fn word(text: &str) -> Option<(Key, usize)> {
    let bare = text.trim_start_matches([' ', '\t', '\u{a0}']);
    let (name, behind) = bare.strip_prefix('[')?.split_once(']')?;
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_label = name.len() <= NAME
        && letters.chars().nth(1).is_some()
        && name.len() > letters.len() + 1
        && letters.starts_with(char::is_uppercase)
        && letters.chars().all(char::is_alphabetic);
    let key = || Key {
        system: System::Label,
        value: Value::Label(name.to_lowercase().into()),
    };
    is_label.then(|| (key(), text.len() - behind.len()))
}

#[cfg(test)]
mod tests {
    use crate::reference::label::label;

    fn shown(text: &str) -> Option<(usize, &str)> {
        let whole = label(text, 0)?.with_others(text)?;
        Some((whole.others.len(), &text[whole.body as usize..]))
    }

    #[test]
    fn labels_of_one_source_stand_together() {
        for (text, count, body) in [
            ("[1] [2] Rain", 1, "Rain"),
            ("[1], [2] Rain", 1, "Rain"),
            ("[1], [2], [3] Rain", 2, "Rain"),
            (
                "[1](https://a.org) [4](https://a.org) Rain",
                1,
                "(https://a.org) [4](https://a.org) Rain",
            ),
            (
                "[1\\]](https://a.org) [\\[4\\]](https://a.org) Rain",
                1,
                "(https://a.org) [\\[4\\]](https://a.org) Rain",
            ),
            ("[1] [Roe20] Roe, J. Rain", 1, "Roe, J. Rain"),
            ("[1] [2] [RFC2119] Rain", 2, "Rain"),
        ] {
            assert_eq!(shown(text), Some((count, body)), "{text}");
        }
        for text in [
            "[1] Rain [2]",
            "[1], rain [2]",
            "[2], [1] Rain",
            "[1] [Online] Rain",
            "[1] [PDF] Rain",
            "[1] [2020] [Roe, J.] Rain",
            "[1] [a1] Rain",
            "[1] [Roe20]",
            "[1] [2] Rain [3] Snow",
            "[1](https://example.org/a) Rain",
            "[1](https://example.org/a) [Rain](https://example.org/b)",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
