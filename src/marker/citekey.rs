//! Citation keys as pandoc has them: `[@smith2020]`, `[see @a, p. 3; -@b]`, `@smith2020 [p. 3]`.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value};
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "citation key",
    openers: &["@"],
    family: Family::Key,
    read,
};

/// How far before its first key a bracket may open, in bytes.
const BEFORE: usize = 150;
/// A key is no longer than this, in bytes.
const LONGEST: usize = 200;
/// How deep brackets stand in one another.
const DEPTH: usize = 4;
/// A locator is no longer than this, in bytes.
const LOCATOR: usize = 60;

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    if !stands_free(&text[..at]) {
        return None;
    }
    bracketed(text, at, limit).or_else(|| narrative(text, at, limit))
}

/// Whether a key may begin after `before`: not within a word, an address or quotation marks.
fn stands_free(before: &str) -> bool {
    let before = match before.strip_suffix('-') {
        Some(rest)
            if rest.is_empty() || rest.ends_with('[') || rest.ends_with(char::is_whitespace) =>
        {
            return true;
        }
        _ => before,
    };
    before
        .chars()
        .next_back()
        .is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '(' | ';' | ',' | '–' | '—'))
}

/// The marker in brackets whose first key begins at `at`: parts with a semicolon between them, each with one key.
fn bracketed(text: &str, at: usize, limit: usize) -> Option<Read> {
    let mut low = at.saturating_sub(BEFORE);
    while !text.is_char_boundary(low) {
        low += 1;
    }
    let before = &text[low..at];
    let open = before.rfind(['[', ']', '@', ';'])?;
    let start = low + open;
    if !before[open..].starts_with('[')
        || has_blank_line(&before[open..])
        || text[..start].ends_with(['\\', '!'])
    {
        return None;
    }
    let end = closing(text.get(start..limit)?)? + start;
    let mut citations = Vec::new();
    let mut from = start + 1;
    for part in text[from..end].split(';') {
        citations.push(one_of(part, from)?);
        from += part.len() + 1;
    }
    let end = end + 1;
    if let [only] = citations.as_mut_slice()
        && only.span.start as usize == start + 1
        && only.span.end as usize == end - 1
    {
        only.span = Span::new(start, end);
    }
    Some(Read {
        start,
        end,
        citations,
    })
}

/// Where the bracket that `text` begins with closes.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' if depth == DEPTH => return None,
            b'[' => depth += 1,
            b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

fn has_blank_line(text: &str) -> bool {
    let mut lines = text.lines();
    lines.next();
    lines.any(|line| line.trim().is_empty())
}

/// The one citation of a bracket's `part`, which begins at the byte `from`: words, a key, a locator.
fn one_of(part: &str, from: usize) -> Option<Cited> {
    let mut keys = memchr::memchr_iter(b'@', part.as_bytes());
    let at = keys.find(|&at| at == 0 || stands_free(&part[..at]))?;
    let (end, key) = key(part, at)?;
    let rest = &part[end..];
    // Two keys without a semicolon between them are no marker as a whole.
    if memchr::memchr_iter(b'@', rest.as_bytes()).any(|at| stands_free(&rest[..at])) {
        return None;
    }
    let locator = rest.trim_start_matches([',', ' ', '\n', '\r']);
    let start = from + end + (rest.len() - locator.len());
    let locator = locator.trim_end();
    Some(Cited {
        span: Span::new(from + at, from + end),
        key,
        locator: (!locator.is_empty()).then(|| Span::new(start, start + locator.len())),
    })
}

/// A key in running text, with the bracket behind it that holds its locator.
fn narrative(text: &str, at: usize, limit: usize) -> Option<Read> {
    let inner = text.get(..limit)?;
    let (end, key) = key(inner, at)?;
    let behind = inner[end..].strip_prefix(" [");
    let locator = behind.and_then(|rest| {
        let close = rest.find(['[', ']'])?;
        let located = &rest[..close];
        let is_locator = rest[close..].starts_with(']')
            && close <= LOCATOR
            && !rest[close + 1..].starts_with(['(', '[', ':'])
            && !located.contains(['@', '^', '\n', '\r'])
            && located.contains(|c: char| c.is_ascii_digit())
            && located.starts_with(|c: char| c.is_alphabetic() || c == '§');
        is_locator.then(|| Span::new(end + 2, end + 2 + close))
    });
    let end = locator.map_or(end, |locator| locator.end as usize + 1);
    let cited = Cited {
        span: Span::new(
            at,
            locator.map_or(end, |locator| locator.start as usize - 2),
        ),
        key,
        locator,
    };
    Some(Read {
        start: at,
        end,
        citations: vec![cited],
    })
}

/// The key whose `@` is at the byte `at` of `text`, and where it ends.
fn key(text: &str, at: usize) -> Option<(usize, Key)> {
    let (end, label) = label(text, at)?;
    let value = Value::Label(label.into());
    Some((
        end,
        Key {
            system: System::Citekey,
            value,
        },
    ))
}

/// The label of the key whose `@` is at the byte `at` of `text`, and where the key ends.
pub(crate) fn label(text: &str, at: usize) -> Option<(usize, &str)> {
    let rest = &text[at + 1..];
    let (end, label) = if let Some(inner) = rest.strip_prefix('{') {
        let window = &inner.as_bytes()[..inner.len().min(LONGEST)];
        let close = memchr::memchr3(b'}', b'\n', b'\r', window)?;
        (at + close + 3, &inner[..close])
    } else {
        let length = length(rest);
        (at + 1 + length, &rest[..length])
    };
    let is_key =
        !label.is_empty() && label.len() <= LONGEST && !text[..end].ends_with(['\n', '\r']);
    is_key.then_some((end, label))
}

/// How many bytes of `text` are a key: marks within it count only before a letter or digit.
fn length(text: &str) -> usize {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    if !text.starts_with(is_letter) {
        return 0;
    }
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let goes_on = is_letter(c)
            || chars.peek().is_some_and(|&(_, next)| {
                let is_mark = matches!(
                    c,
                    ':' | '.' | '#' | '$' | '%' | '&' | '-' | '+' | '?' | '<' | '>' | '~' | '/'
                );
                is_mark && is_letter(next) || matches!(c, ':' | '/') && next == '/'
            });
        if !goes_on {
            return at;
        }
        if at > LONGEST {
            return 0;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Option<(String, Vec<String>)> {
        let at = text.find('@')?;
        let read = read(text, at, text.len())?;
        let told = read.citations.iter().map(|cited| {
            let Value::Label(key) = &cited.key.value else {
                return String::new();
            };
            let locator = cited.locator.map(|span| &text[span.range()]);
            format!("{key} {}", locator.unwrap_or("-"))
        });
        Some((text[read.start..read.end].to_owned(), told.collect()))
    }

    #[test]
    fn keys_are_read_as_pandoc_reads_them() {
        for (text, marker, cited) in [
            ("so [@roe2021].", "[@roe2021]", &["roe2021 -"][..]),
            (
                "so [see @roe2021, pp. 3-5; also -@b.c, *x*]",
                "[see @roe2021, pp. 3-5; also -@b.c, *x*]",
                &["roe2021 pp. 3-5", "b.c *x*"],
            ),
            ("[-@roe]", "[-@roe]", &["roe -"]),
            ("As @Roe2023.", "@Roe2023", &["Roe2023 -"]),
            ("@roe2021 [p. 3] says", "@roe2021 [p. 3]", &["roe2021 p. 3"]),
            ("@roe2021 [1] says", "@roe2021", &["roe2021 -"]),
            (
                "[@doi:10.1000/x-y_1;@b]",
                "[@doi:10.1000/x-y_1;@b]",
                &["doi:10.1000/x-y_1 -", "b -"],
            ),
            (
                "[@url:https://a.org/b]",
                "[@url:https://a.org/b]",
                &["url:https://a.org/b -"],
            ),
            ("[@{a key}, p. 2]", "[@{a key}, p. 2]", &["a key p. 2"]),
            ("[@a @b]", "@a", &["a -"]),
            ("(@roé–x)", "@roé", &["roé -"]),
        ] {
            let cited = cited.iter().map(ToString::to_string).collect();
            assert_eq!(keys(text), Some((marker.to_owned(), cited)), "{text}");
        }
    }

    #[test]
    fn addresses_and_signs_are_no_keys() {
        for text in [
            "me@x.org",
            "\"@context\"",
            "a @ b",
            "x/@roe",
            "@",
            "[@]",
            "@-a",
            "\\@ref(x)",
        ] {
            assert_eq!(keys(text), None, "{text}");
        }
    }
}
