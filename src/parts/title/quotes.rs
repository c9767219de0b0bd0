//! What an entry has in quotation marks.

use crate::source::Span;

/// The first text in quotation marks, without them.
pub(crate) fn quoted(text: &str) -> Option<Span> {
    match (doubled(text), single(text)) {
        (Some(doubled), Some(single)) if single.start < doubled.start => Some(single),
        (doubled, single) => doubled.or(single),
    }
}

/// The first text in single quotation marks: those round a title are told from apostrophes by what stands beside them.
pub(super) fn single(text: &str) -> Option<Span> {
    let mut opened: Option<(usize, &[char])> = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let behind = &text[at + c.len_utf8()..];
        match (c, opened) {
            ('‘' | '\'', None) if opens(before, behind) => {
                let close: &[char] = if c == '‘' { &['’'] } else { &['\''] };
                opened = Some((at + c.len_utf8(), close));
            }
            (_, Some((from, close))) if close.contains(&c) && closes(before, behind) => {
                return Some(Span::new(from, at));
            }
            _ => {}
        }
        before = c;
    }
    None
}

/// Whether a single mark between these opens a title.
fn opens(before: char, behind: &str) -> bool {
    (before.is_whitespace() || before == '(')
        && behind.starts_with(|c: char| c.is_uppercase() || ['"', '“'].contains(&c))
}

/// Whether a single mark between these closes a title, and is no apostrophe: "The Pilots’ Log", "the ’90s".
fn closes(before: char, behind: &str) -> bool {
    // Two blanks stand where something was read and taken out: "‘Title’ (2020)".
    let ends = [".", ",", ";", ")", " (", " [", " in ", " In ", "]", "  "];
    !before.is_whitespace()
        && (behind.trim_end().is_empty()
            || [',', '.', '?', '!'].contains(&before) && behind.starts_with(' ')
            || ends.iter().any(|end| behind.starts_with(end)))
}

/// The first text in double quotation marks, without them.
pub(crate) fn doubled(text: &str) -> Option<Span> {
    let (at, c, close) = text.char_indices().find_map(|(at, c)| {
        let close: &[char] = match c {
            '"' => &['"'],
            '“' => &['”'],
            '«' => &['»'],
            '„' => &['“', '”'],
            // Swedish and Finnish texts open with the mark that closes.
            '”' if opens_word(&text[..at], &text[at + c.len_utf8()..]) => &['”'],
            _ => return None,
        };
        Some((at, c, close))
    })?;
    let from = at + c.len_utf8();
    let nested = match c {
        '"' => nested_end(text, from),
        '“' => bent_end(text, from),
        _ => None,
    };
    let end = nested.or_else(|| text[from..].find(close).map(|end| from + end))?;
    let long = text[from..end]
        .chars()
        .filter(|c| c.is_alphabetic())
        .nth(1)
        .is_some();
    long.then(|| Span::new(from, end))
}

/// Whether a mark between these stands where one opens.
fn opens_word(before: &str, behind: &str) -> bool {
    (before.is_empty() || before.ends_with([' ', '('])) && behind.starts_with(char::is_alphanumeric)
}

/// Where the bent mark closes that stands before the byte `from`, with the pairs within it, which may open with either mark: “Agents for
/// ”mind” exploration”.
fn bent_end(text: &str, from: usize) -> Option<usize> {
    let mut depth = 1;
    for (at, mark) in text[from..].match_indices(['“', '”']) {
        let at = from + at;
        let opens = opens_word(&text[..at], &text[at + mark.len()..]);
        depth = if opens || mark == "“" {
            depth + 1
        } else {
            depth - 1
        };
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Where the straight mark closes that stands before the byte `from`, with the pairs within it: `"Why "clean coal" never came."`
fn nested_end(text: &str, from: usize) -> Option<usize> {
    let mut depth = 1;
    for (at, _) in text[from..].match_indices('"') {
        let at = from + at;
        let opens = text[..at].ends_with([' ', '('])
            && text[at + 1..].starts_with(|c: char| c.is_alphanumeric());
        depth = if opens { depth + 1 } else { depth - 1 };
        if depth == 0 {
            return Some(at);
        }
    }
    None
}
