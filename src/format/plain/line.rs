//! What single lines of plain text look like: headings, items, sentences' ends.

use crate::document::{Block, BlockKind};
use crate::source::Span;

/// A line longer than this (in bytes) that closes a sentence is a paragraph of its own.
pub(super) const LONG: usize = 100;
/// A heading is no longer than this, in bytes.
const HEADING: usize = 90;
/// What underlines a heading is no shorter than this.
const UNDERLINE: usize = 3;
/// How far a full line may fall short of the widest one of its paragraph, in bytes.
const SLACK: usize = 12;

/// Raised numbers, and what may part two of them.
const RAISED: [char; 13] = [
    '⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁻', '˒', ',',
];

/// A line that holds more than white space.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    /// Its bytes, white space at both ends left out.
    pub(super) span: Span,
    pub(super) text: &'a str,
    /// How far it is indented, in bytes.
    pub(super) indent: usize,
}

/// Whether `line` is a heading set directly above its text: short, though the next word would have fitted.
pub(super) fn is_heading_above(line: Line<'_>, next: Line<'_>) -> bool {
    let lower = next.text.starts_with(char::is_lowercase) && !next.text.starts_with("http");
    !lower
        && is_heading_text(line.text)
        && line.text.len() < HEADING
        && (next.text.len() > LONG || line.text.len() * 2 < next.text.len())
}

/// Whether `line` was broken because the next word would not have fitted into `width`.
pub(super) fn is_full(line: Line<'_>, next: Line<'_>, width: usize) -> bool {
    let word = next.text.split_whitespace().next().map_or(0, str::len);
    line.text.len() + 1 + word + SLACK > width
}

/// Whether a block of the one line `line` is a heading; `next` follows it without a blank line.
pub(super) fn is_heading(line: Line<'_>, next: Option<&Line<'_>>, alone: bool) -> bool {
    let set_apart =
        alone || next.is_some_and(|&next| is_heading_above(line, next)) || is_name_line(line.text);
    set_apart
        && line.text.len() < HEADING
        && (is_heading_text(line.text) || is_name_line(line.text))
}

/// Whether `line` is a heading that the `next` underlines: with `---`, with `===`.
pub(super) fn is_underlined(line: Line<'_>, next: Option<&Line<'_>>) -> bool {
    let rules = |rule: &str| {
        let of = |mark: char| rule.chars().all(|c| c == mark);
        rule.len() >= UNDERLINE && ['-', '=', '~'].into_iter().any(of)
    };
    // A marker may stand at its end.
    let marker = line.text.strip_suffix(']').and_then(|text| {
        let bare = text.trim_end_matches(|c: char| c.is_ascii_digit());
        bare.strip_suffix('[').filter(|_| bare.len() < text.len())
    });
    line.text.len() < HEADING
        && is_heading_text(marker.map_or(line.text, str::trim_end))
        && next.is_some_and(|next| rules(next.text))
}

/// Whether `text` could be a heading by itself: it opens with a capital or digit and closes nothing.
pub(super) fn is_heading_text(text: &str) -> bool {
    let text = unraised(text);
    let opens = text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        || text.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    opens
        && !text.ends_with(['.', '!', '?', ',', ';', ':', ']', ')', '"', '”', '…', '。'])
        && !is_stopped(text)
}

/// Whether a sentence ends in `text`, marks of quotation and emphasis behind its stop left out.
fn is_stopped(text: &str) -> bool {
    text.trim_end_matches(is_closer)
        .ends_with(['.', '!', '?', '…', '。', '！', '？'])
}

/// Whether `c` may stand behind the stop of a sentence: in one language or another, each of these marks closes what it says.
fn is_closer(c: char) -> bool {
    "\"”“’‘'»«›‹*_ \u{a0}\u{202f}".contains(c)
}

/// Whether `text` is a short line that ends in a colon: `References:`, `Sources:`.
pub(super) fn is_name_line(text: &str) -> bool {
    text.len() <= 60
        && text.ends_with([':', '：'])
        && text.split_whitespace().count() <= 6
        && text.starts_with(char::is_alphabetic)
}

/// Numbered headings such as `3.2. Scope` are as deep as their number; a name line is deeper than a heading.
pub(super) fn heading_kind(line: Line<'_>, blocks: &[Block]) -> BlockKind {
    if is_name_line(line.text) {
        return BlockKind::Heading(6);
    }
    if blocks.is_empty() {
        return BlockKind::Title;
    }
    let number = line
        .text
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || c == '.');
    let depth = if is_number {
        number.split('.').count()
    } else {
        1
    };
    BlockKind::Heading((1 + depth).min(5) as u8)
}

/// What `text` is as the first line of a list item, where it opens one.
pub(super) fn item(text: &str) -> Option<BlockKind> {
    if let Some(rest) = text.strip_prefix(['-', '*', '•', '–', '·']) {
        return rest.starts_with(' ').then_some(BlockKind::Item(None));
    }
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = text.get(..digits)?.parse().ok().filter(|_| digits <= 3)?;
    let rest = text[digits..].strip_prefix(['.', ')'])?;
    rest.starts_with([' ', '\t'])
        .then_some(BlockKind::Item(Some(number)))
}

/// Whether `text` ends a sentence, marks of quotation and citation markers behind the stop left out.
pub(super) fn closes(text: &str) -> bool {
    let text = unraised(text);
    let mut rest = text.trim_end_matches(|c| is_closer(c) || c == ')');
    while let Some(open) = rest.strip_suffix(']').and_then(|inner| inner.rfind('[')) {
        let before = rest[..open].trim_end();
        if rest.len() - open > 40 {
            break;
        }
        rest = before.trim_end_matches(|c| is_closer(c) || c == ')');
        if rest.len() < text.len() / 2 {
            break;
        }
    }
    rest.ends_with(['.', '!', '?', ':', '…', '。', '！', '？'])
}

/// `text` without the raised number that it ends with behind its stop: `.¹`, `.^1^`, `.<sup>1</sup>`, and `.1` behind a word, as an export
/// leaves it.
fn unraised(text: &str) -> &str {
    let digits = |text: &str, more: &str| {
        let is_part = |c: char| c.is_ascii_digit() || more.contains(c);
        text.len() - text.trim_end_matches(is_part).len()
    };
    let inside = text
        .strip_suffix('^')
        .or_else(|| text.strip_suffix("</sup>"));
    let bare = match inside {
        Some(inside) => {
            let before = &inside[..inside.len() - digits(inside, ",-–[]")];
            before
                .strip_suffix('^')
                .or_else(|| before.strip_suffix("<sup>"))
        }
        None => Some(text.trim_end_matches(RAISED)),
    };
    let Some(bare) = bare.filter(|bare| bare.len() < text.len()) else {
        let before = &text[..text.len() - digits(text, "")];
        let mark = |c: char| is_closer(c) && !c.is_whitespace();
        let word = before.trim_end_matches(mark).strip_suffix('.');
        let lost =
            word.is_some_and(|word| word.ends_with(char::is_alphabetic) && text.contains(' '));
        return if lost { before } else { text };
    };
    // "10³" ends with no marker.
    let bare_end = bare.trim_end();
    let stop = bare_end.ends_with(['.', '!', '?', '"', '”', '»', '…']) || is_stopped(bare_end);
    if stop { bare } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_that_ends_with_its_quotation_is_no_heading() {
        for text in [
            "Ida Holm sagte: „Der Hafen wurde 2019 geschlossen.“",
            "Ida Holm sagte: »Der Hafen wurde 2019 geschlossen.«",
            "Ida Holm a dit : « Le port a fermé en 2019. »",
            "Ida Holm said: ‘The port was closed in 2019.’",
            "*The port was closed in 2019.*",
            "Ida Holm sagte: „Der Hafen wurde 2019 geschlossen.“¹",
        ] {
            assert!(closes(text) && !is_heading_text(text), "{text}");
        }
        for text in ["Die Fahrt ins „Dunkel“", "La route de « l’hiver »"] {
            assert!(!closes(text) && is_heading_text(text), "{text}");
        }
    }

    #[test]
    fn a_raised_number_behind_a_stop_ends_a_sentence() {
        for end in [
            "costs.¹",
            "costs.^1^",
            "costs.^[1]^",
            "costs.<sup>1</sup>",
            "costs.1",
            "costs.”¹˒²",
            "costs?¹",
        ] {
            let text = format!("The quay {end}");
            assert!(closes(&text) && !is_heading_text(&text), "{end}");
        }
        for end in [
            "costs 10³",
            "version 2.1",
            "of 50 m²",
            "section 4",
            "costs ^1^",
            "x.1y",
        ] {
            let text = format!("The quay {end}");
            assert!(!closes(&text) && is_heading_text(&text), "{end}");
        }
    }
}
