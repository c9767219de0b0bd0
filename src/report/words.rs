//! Words and columns: what every report for people needs to set text safely and evenly.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::Checked;
pub(super) use crate::consequence::{counted as count, name as key};
use crate::finding::Diagnostic;

/// How many columns reports are set for, but on a terminal that has fewer: the same input gives the same bytes everywhere else.
pub const COLUMNS: usize = 100;

/// `text` on one line, with nothing in it that a terminal would obey or a reader could not see.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c == '\t' || stand_in(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => cleaned.push(' '),
            c => push_visible(&mut cleaned, c),
        }
    }
    Cow::Owned(cleaned)
}

/// Adds `c` to `line` in a form that is safe to print; a tab becomes four spaces.
pub(super) fn push_visible(line: &mut String, c: char) {
    match stand_in(c) {
        _ if c == '\t' => line.push_str("    "),
        Some(StandIn::Picture(picture)) => line.push(picture),
        Some(StandIn::Number) => {
            // Writing to a string cannot fail.
            let _ = write!(line, "<U+{:04X}>", u32::from(c));
        }
        None => line.push(c),
    }
}

/// How many columns [`push_visible`] takes for `c`, and never none: what has no width of its own still takes room in memory.
pub(super) fn columns_of(c: char) -> usize {
    match stand_in(c) {
        _ if c == '\t' => 4,
        Some(StandIn::Picture(_)) => 1,
        Some(StandIn::Number) if u32::from(c) > 0xFFFF => 9,
        Some(StandIn::Number) => 8,
        None => c.width().unwrap_or(1).max(1),
    }
}

/// What is printed in place of a character.
enum StandIn {
    /// The character that Unicode draws for a control character.
    Picture(char),
    /// Its number: it is invisible, or changes how its neighbours are shown.
    Number,
}

fn stand_in(c: char) -> Option<StandIn> {
    match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).map(StandIn::Picture),
        '\x7f' => Some(StandIn::Picture('\u{2421}')),
        // Joiners are left alone: scripts are written with them, and emoji are.
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => Some(StandIn::Number),
        _ => None,
    }
}

/// The number of columns that a terminal takes for `text`.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// `text` cut to `columns` at most, with an ellipsis where something was cut.
pub(super) fn crop(text: &str, columns: usize) -> Cow<'_, str> {
    let mut used = 0;
    let mut kept = 0;
    for (at, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used > columns {
            // What breaks off at three points needs no fourth.
            let kept = text[..kept].trim_end_matches([' ', '.', '…']);
            return Cow::Owned(format!("{kept}…"));
        }
        // The ellipsis takes a column itself.
        if used < columns {
            kept = at + c.len_utf8();
        }
    }
    Cow::Borrowed(text)
}

/// Sets `text` after `lead` in lines of `columns` at most, the further ones indented by `indent`. A word is never broken.
pub fn wrap(lead: &str, text: &str, indent: usize, columns: usize) -> String {
    let mut lines = String::from(lead);
    let mut column = width(lead);
    let mut fresh = true;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let taken = width(word);
        if !fresh && column + 1 + taken > columns {
            lines.push('\n');
            lines.push_str(&" ".repeat(indent));
            column = indent;
        } else if !fresh {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += taken;
        fresh = false;
    }
    lines
}

/// Adds `line` to `text`, behind `indent` blanks and without any at its end.
pub(super) fn push_line(text: &mut String, indent: usize, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{:indent$}{}", "", line.trim_end());
}

/// A finding on one line, in the form that compilers made common.
pub(super) fn line(checked: &Checked, diagnostic: &Diagnostic) -> String {
    let position = checked.source.position(diagnostic.finding.place.span.start);
    format!(
        "{}:{}:{}: {}: {} [{}]",
        clean(checked.source.path()),
        position.line,
        position.column,
        diagnostic.level.name(),
        clean(&diagnostic.finding.message),
        diagnostic.rule
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_shown_instead() {
        assert_eq!(clean("a\x1b[31mb\tc\nd\0"), "a␛[31mb c d␀");
        assert_eq!(clean("a\u{202e}b\u{200b}"), "a<U+202E>b<U+200B>");
        assert_eq!(clean("Größe 中文"), "Größe 中文");
    }

    #[test]
    fn columns_agree_with_what_is_pushed() {
        for c in ['a', '\t', '\0', '\u{200b}', '\u{e0001}', '中', '\u{9b}'] {
            let mut line = String::new();
            push_visible(&mut line, c);
            assert_eq!(width(&line), columns_of(c), "{c:?}");
        }
    }

    #[test]
    fn text_is_cropped_and_wrapped_by_columns() {
        assert_eq!(crop("abcdef", 6), "abcdef");
        assert_eq!(crop("abcdefg", 6), "abcde…");
        assert_eq!(crop("中文中文", 6), "中文…");
        assert_eq!(crop("abc ...d", 7), "abc…");
        assert_eq!(
            wrap("help: ", "one two three", 6, 13),
            "help: one two\n      three"
        );
        assert_eq!(wrap("", "unbreakable", 2, 4), "unbreakable");
    }

    #[test]
    fn nouns_agree_with_their_number() {
        assert_eq!(count(1, "entry"), "1 entry");
        assert_eq!(count(0, "entry"), "0 entries");
        assert_eq!(count(2, "file"), "2 files");
    }
}
