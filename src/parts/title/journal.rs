//! Titles that nothing sets apart, before what the work stands in, which is in quotation marks.

use super::found::OPENERS;
use crate::source::Span;

/// What stands behind the name of a journal before the number of a volume, an issue or a page.
const NUMBERED: &[&str] = &[
    "nr ", "nr. ", "n. ", "n° ", "no. ", "t. ", "z. ", "vol. ", "a. ", "R. ", "s. ", "№ ",
];

/// Small words within names are no longer than this.
const SMALL: usize = 3;

/// The sentence behind the colon that ends the names at the byte `end`, before what the work stands in, which is in quotation marks at
/// `quoted`: "Moss, A.: Dry rivers. “Weir Letters”, 1999".
pub(super) fn before_named(text: &str, end: usize, quoted: Span) -> Option<Span> {
    let own = text.get(end..quoted.start as usize)?;
    let own = own.trim_start_matches('.').strip_prefix(": ")?;
    let title = own.trim_end_matches(OPENERS);
    let is_quoted = own[title.len()..].contains(['"', '“', '„', '«']);
    let title = title.strip_suffix('.')?;
    let is_title =
        title.contains(' ') && title.starts_with(char::is_uppercase) && !title.contains(". ");
    let start = end + text[end..].find(title)?;
    (is_quoted && is_title).then(|| Span::new(start, start + title.len()))
}

/// The words behind the names that end at the byte `end`, before the name of a journal, which is in the quotation marks of some languages
/// at `quoted` and has its year or a number right behind it: "Moss A., Rzeki północy, „Przegląd” 2019, nr 3".
pub(super) fn before_numbered(text: &str, end: usize, quoted: Span) -> Option<Span> {
    let own = text.get(end..quoted.start as usize)?;
    let own = own
        .trim_start_matches('.')
        .strip_prefix(", ")
        .filter(|_| end > 0)?;
    let title = own
        .strip_suffix(", „")
        .or_else(|| own.strip_suffix(", «"))?;
    let behind = text[quoted.end as usize..].trim_start_matches(['”', '"', '“', '»']);
    // A year that was read left blanks.
    let is_numbered = behind.starts_with("    ")
        || NUMBERED
            .iter()
            .any(|word| behind.trim_start_matches([',', ' ']).starts_with(word));
    // Behind a comma a name of somebody may stand, or of what the work stands in.
    let mut pieces = title.split(", ").skip(1);
    // French titles of articles have blanks within their marks.
    let is_small =
        |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() > SMALL;
    let is_title = title.split(' ').any(is_small)
        && !text[quoted.start as usize..].starts_with([' ', '\u{a0}', '\u{202f}'])
        && title.starts_with(char::is_uppercase)
        && !title.contains(". ")
        && !title.contains(['(', '[', '"', '“', '„', '«', '*'])
        && pieces.all(|piece| piece.starts_with(char::is_lowercase));
    let start = text.len() - text[end..].len() + text[end..].find(title)?;
    (is_numbered && is_title).then(|| Span::new(start, start + title.len()))
}
