//! What the cutter reads in place of what it misreads, at equal length: digits that begin sentences, quotations closed by another kind of mark.

use std::borrow::Cow;

use memchr::memmem;

use super::{CLOSERS, STOPS, closes, short};
use crate::words::Table;

/// A number of so many digits or fewer before a point may tell which of several: "am 3."
const ORDINAL: usize = 2;

/// Numbers in one pair of brackets take up so many bytes at most.
const NUMBERS: usize = 24;

/// Digits as they are raised; each begins with one of two bytes.
const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const RAISED_FIRSTS: [u8; 2] = [0xC2, 0xE2];

/// `text` as the cutter is to read it, byte for byte.
pub(super) fn masked<'t>(text: &'t str, table: &Table) -> Cow<'t, str> {
    let mut masks = slipped(text);
    masks.extend(low_marks(text));
    masks.extend(pauses(text));
    masks.extend(glued(text));
    // Only the cutter of German never parts before a digit.
    if table.language == "de" {
        masks.extend(opening_digits(text, table).map(|at| (at, b'X')));
    }
    if masks.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for (at, byte) in masks {
        bytes[at] = byte;
    }
    // All bytes of a mark are masked, so that the text stays one.
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The bytes of commas that stand for a low quotation mark, and of the apostrophes that close it, each with a blank: ",,So it is''".
fn low_marks(text: &str) -> Vec<(usize, u8)> {
    let opens = |at: &usize| {
        let behind = text[at + 2..].starts_with(char::is_alphanumeric);
        behind && (*at == 0 || text[..*at].ends_with(' '))
    };
    let marks: Vec<usize> = memmem::find_iter(text.as_bytes(), ",,")
        .filter(opens)
        .collect();
    let closing = (!marks.is_empty()).then(|| memmem::find_iter(text.as_bytes(), "''"));
    let all = marks.iter().copied().chain(closing.into_iter().flatten());
    all.flat_map(|at| [(at, b' '), (at + 1, b' ')]).collect()
}

/// The bytes of pauses of one character, each with a point: they have as many bytes as the three points that the cutter knows.
fn pauses(text: &str) -> impl Iterator<Item = (usize, u8)> + '_ {
    let pauses = text.match_indices('…');
    pauses.flat_map(|(at, pause)| (at..at + pause.len()).map(|at| (at, b'.')))
}

/// The bytes of numbers in brackets, and of raised ones, that stand right behind the end of a sentence, each with a blank: `over."[1] She`.
fn glued(text: &str) -> Vec<(usize, u8)> {
    let mut masks = Vec::new();
    let mut done = 0;
    let [one, other] = RAISED_FIRSTS;
    let places = memchr::memchr3_iter(b'[', one, other, text.as_bytes());
    for at in places.filter(|&at| text[at..].starts_with(|c| c == '[' || RAISED.contains(&c))) {
        let head = &text[..at];
        if at < done || !head.ends_with(STOPS) && !head.ends_with(CLOSERS) || !closes(head) {
            continue;
        }
        let mut end = at;
        while let Some(length) = number(&text[end..]) {
            end += length;
        }
        done = end.max(at + 1);
        if end > at && text[end..].starts_with(' ') {
            masks.extend((at..end).map(|at| (at, b' ')));
        }
    }
    masks
}

/// How long the number is that `text` begins with, in brackets or raised.
pub(super) fn number(text: &str) -> Option<usize> {
    let Some(inner) = text.strip_prefix('[') else {
        let length = text.len() - text.trim_start_matches(RAISED).len();
        return (length > 0).then_some(length);
    };
    let reach = inner.floor_char_boundary(NUMBERS);
    let inner = &inner[..inner[..reach].find(']')?];
    let counts = |c: char| c.is_ascii_digit() || ",;-– ".contains(c);
    (inner.starts_with(|c: char| c.is_ascii_digit()) && inner.chars().all(counts))
        .then_some(inner.len() + 2)
}

/// The bytes of marks and stops in quotations that open with a curly mark and close with a straight one, or the other way round, each with
/// what takes its place: the cutter looks for the other mark far behind.
fn slipped(text: &str) -> Vec<(usize, u8)> {
    let mut masks = Vec::new();
    if !text.contains('"') || !text.contains(['“', '”']) {
        return masks;
    }
    let (mut open, mut inner) = (None::<(usize, char)>, false);
    for (at, mark) in text.match_indices(['"', '“', '”']) {
        let before = text[..at].chars().next_back().unwrap_or(' ');
        let after = text[at + mark.len()..].chars().next().unwrap_or(' ');
        let opens = !before.is_alphanumeric() && after.is_alphanumeric();
        // Behind a figure a straight mark may mean inches.
        let inches = mark == "\"" && before.is_ascii_digit();
        let closes = !(before.is_whitespace() || after.is_alphanumeric() || inches);
        match (open, mark) {
            (_, "“") => (open, inner) = (Some((at, '“')), false),
            (Some((_, '“')), "\"") if inner || opens => inner = !inner,
            (Some((start, '“')), "\"") | (Some((start, '"')), "”") if closes => {
                mask(text, start, at, mark, &mut masks);
                open = None;
            }
            (None, "\"") => open = opens.then_some((at, '"')),
            (Some((_, '“')), "\"") => {}
            _ => open = None,
        }
    }
    masks
}

/// Adds blanks for the marks of the quotation from `start` to the `mark` at `end`, and commas for the stops of its sentences but the last.
fn mask(text: &str, start: usize, end: usize, mark: &str, masks: &mut Vec<(usize, u8)>) {
    let opener = text[start..].chars().next().map_or(1, char::len_utf8);
    masks.extend((start..start + opener).map(|at| (at, b' ')));
    masks.extend((end..end + mark.len()).map(|at| (at, b' ')));
    let inside = &text[start..end];
    let stops = inside.match_indices(['.', '!', '?']);
    let within = stops.filter(|(at, _)| inside[at + 1..].starts_with(' '));
    masks.extend(within.map(|(at, _)| (start + at, b',')));
}

/// Where in `text` digits stand with which a sentence may begin.
fn opening_digits<'t>(text: &'t str, table: &'t Table) -> impl Iterator<Item = usize> + 't {
    let blanks = memchr::memchr_iter(b' ', text.as_bytes());
    blanks
        .map(|blank| blank + 1)
        .filter(move |&at| text[at..].starts_with(|c: char| c.is_ascii_digit()))
        .filter(|&at| !is_numbered(&text[at..]))
        .filter(move |&at| ends(&text[..at], table))
}

/// Whether the number at the beginning of `text` has a point or a parenthesis of its own: it numbers an item, or tells which.
fn is_numbered(text: &str) -> bool {
    text.trim_start_matches(|c: char| c.is_ascii_digit())
        .starts_with(['.', ')'])
}

/// Whether `before` may end as sentences end, and not with a short form or a number that tells which.
fn ends(before: &str, table: &Table) -> bool {
    let head = before.trim_end();
    let head = head.trim_end_matches(CLOSERS);
    let Some(stem) = head.strip_suffix(STOPS) else {
        return false;
    };
    if !head.ends_with('.') {
        return true;
    }
    let word = stem
        .rsplit(|c: char| c.is_whitespace() || c == '.')
        .next()
        .unwrap_or_default();
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    let short = if digits {
        word.len() <= ORDINAL
    } else {
        word.chars().nth(1).is_none()
    };
    !short && !short::is_numbered(word, table)
}
