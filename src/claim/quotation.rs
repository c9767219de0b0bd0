//! Direct quotations in a passage: what stands in quotation marks and is no title, no term.

use crate::source::Span;
use crate::words;

/// What stands in quotation marks and has fewer words is a term or a manner of speaking.
const WORDS: usize = 4;

/// The quotations of `text` in bytes, marks included, in text order, none inside another.
///
/// One that is not closed goes on to the end, as each paragraph but the last of a long quotation does, if it begins the text.
pub(super) fn quotations(text: &str) -> Vec<Span> {
    let mut quotations = Vec::new();
    let mut open: Option<(usize, char)> = None;
    // All that opens or closes is this sign or begins with one of these bytes; nothing else is looked at.
    for at in memchr::memchr3_iter(b'"', 0xc2, 0xe2, text.as_bytes()) {
        let mut rest = text[at..].chars();
        let Some(c) = rest.next() else {
            break;
        };
        let before = text[..at].chars().next_back().unwrap_or(' ');
        let after = rest.next().unwrap_or(' ');
        match open {
            None if opens(c, before, after) => open = Some((at, c)),
            Some((start, mark)) if shuts(mark, c, before, after) => {
                quotations.push(Span::new(start, at + c.len_utf8()));
                open = None;
            }
            _ => {}
        }
    }
    if let Some((start, mark)) = open
        && text[..start].trim().is_empty()
        && mark != '‘'
    {
        quotations.push(Span::new(start, text.len()));
    }
    quotations.retain(|quotation| speaks(text, *quotation));
    quotations
}

/// Whether `c` between these two characters opens a quotation.
fn opens(c: char, before: char, after: char) -> bool {
    match c {
        '“' | '„' | '«' => true,
        '"' | '‘' => !before.is_alphanumeric() && !after.is_whitespace(),
        _ => false,
    }
}

/// Whether `c` between these two characters closes a quotation that `mark` opened.
fn shuts(mark: char, c: char, before: char, after: char) -> bool {
    match mark {
        '“' => c == '”' || c == '"' && !before.is_whitespace(),
        '„' => c == '“' || c == '”',
        '«' => c == '»',
        '"' => c == '"' && !after.is_alphanumeric() || c == '”',
        // An apostrophe within a word or behind a plural is written with the same sign.
        '‘' => c == '’' && !after.is_alphanumeric() && !before.is_whitespace(),
        _ => false,
    }
}

/// Whether the quotation at `place` is somebody's words: enough of them, and neither a title nor a term.
fn speaks(text: &str, place: Span) -> bool {
    let inside = text[place.range()].trim_matches(|c: char| "\"“”„«»‘’ ".contains(c));
    let mut words = 0;
    let mut titled = true;
    for word in inside
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
    {
        words += 1;
        titled &= word.chars().count() < WORDS || word.starts_with(|c: char| !c.is_lowercase());
    }
    let titled = titled && !inside.ends_with(['.', '!', ',']);
    let lead = text[..place.start as usize].trim_end();
    let lead = lead
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let term = words::tables()
        .iter()
        .any(|table| table.titles.contains(&lead));
    words >= WORDS && !titled && !term
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_quotation_marks_are_quotations_unless_titles_or_terms() {
        for (text, wanted) in [
            (
                "He said \"we will not go there\" twice.",
                &["\"we will not go there\""][..],
            ),
            (
                "\u{201c}We go now. We do not wait,\u{201d} he said.",
                &["\u{201c}We go now. We do not wait,\u{201d}"],
            ),
            (
                "\u{201c}We begin here and go on",
                &["\u{201c}We begin here and go on"],
            ),
            ("It stays \u{201c}open and then nothing shuts it", &[]),
            ("She read \"The Long Way Home\" aloud.", &[]),
            ("A rule called \"first in first out\" holds.", &[]),
            ("A \"soft launch\" came.", &[]),
            ("A 6\" pipe and a 4\" pipe of the best kind met.", &[]),
            (
                "\u{2018}It\u{2019}s too late for that,\u{2019} he said.",
                &["\u{2018}It\u{2019}s too late for that,\u{2019}"],
            ),
            (
                "\u{ab}one two three four\u{bb}",
                &["\u{ab}one two three four\u{bb}"],
            ),
        ] {
            let found: Vec<_> = quotations(text)
                .into_iter()
                .map(|span| &text[span.range()])
                .collect();
            assert_eq!(found, wanted, "{text}");
        }
    }
}
