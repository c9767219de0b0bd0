//! Notes on whoever wrote the draft: "Ada Roe has written for the Echo since 2012", where a line above says "By Ada Roe".

use crate::document::Document;
use crate::source::Span;

/// The line that names the author stands within so many bytes of the beginning.
const HEAD: usize = 2000;

/// What stands beside the name in such a line has so many bytes at most: "By", "author:".
const BESIDE: usize = 24;

/// A name has at least so many words, and at most so many.
const NAME: std::ops::RangeInclusive<usize> = 2..=4;

/// Whether the paragraph at `span` begins with the name of whoever wrote the draft.
pub(super) fn is_about_author(document: &Document<'_>, span: Span) -> bool {
    let text = document.source.slice(span).trim_start_matches(['*', '_']);
    let words = text.split(' ').take(*NAME.end());
    let names = words.take_while(|word| word.starts_with(char::is_uppercase));
    let lengths: Vec<usize> = names.map(str::len).collect();
    if !NAME.contains(&lengths.len()) {
        return false;
    }
    let name = &text[..lengths.iter().sum::<usize>() + lengths.len() - 1];
    let whole = document.source.text();
    let head = &whole[..whole.floor_char_boundary(HEAD.min(span.start as usize))];
    let mut lines = head.split(['\n', '\r']);
    lines.any(|line| names_author(line, name))
}

/// Whether `line`, which is no heading, says that somebody of this `name` is the author: little stands before the name, and nothing else.
fn names_author(line: &str, name: &str) -> bool {
    let line = line.trim_matches(['*', '_', ' ', '"', '\'', '-']);
    let before = line.strip_suffix(name).map(str::trim_end);
    before.is_some_and(|before| {
        (1..=BESIDE).contains(&before.len()) && !before.starts_with('#') && !before.ends_with(',')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentence::drafts::draft;
    use crate::source::Source;

    #[test]
    fn notes_on_the_author_are_told_by_a_line_above() {
        let note = "Ada Roe has written for the Echo since 2012.";
        for (head, is_note) in [
            ("By Ada Roe", true),
            ("*Von Ada Roe*", true),
            ("author: Ada Roe", true),
            ("# Ada Roe", false),
            ("# Who is Ada Roe", false),
            ("By Ida Doe", false),
            ("Ada Roe", false),
            (
                "It was a long year for all at the harbour and for Ada Roe",
                false,
            ),
        ] {
            let source = Source::new("a", format!("{head}\n\n{note}"));
            let document = draft(&source);
            let span = document.layout.blocks[1].span;
            assert_eq!(is_about_author(&document, span), is_note, "{head}");
        }
    }
}
