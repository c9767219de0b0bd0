//! What an entry sets in italics or bold.

use super::Mask;
use super::markup::is_word;
use crate::source::Span;

/// The tags that set a text in italics or bold, and which of the two.
const TAGS: [(&str, bool); 5] = [
    ("em", false),
    ("i", false),
    ("cite", false),
    ("b", true),
    ("strong", true),
];

/// What is set apart by stars, lines or tags.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Emphasis {
    /// Where it stands, in bytes of the text.
    pub(in super::super) span: Span,
    /// Whether it is bold, as labels are.
    pub(in super::super) bold: bool,
}

/// A tag of these that was opened, and where its text begins, in bytes of the text.
#[derive(Clone, Copy)]
pub(super) struct Styled {
    tag: (&'static str, bool),
    start: usize,
}

impl Mask {
    /// What is open behind a run of marks between two characters; what it closes is kept in mind.
    pub(super) fn emphasis(
        &mut self,
        open: Option<(char, usize, usize)>,
        (mark, run): (char, usize),
        (before, behind): (Option<char>, Option<char>),
    ) -> Option<(char, usize, usize)> {
        let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        match open {
            Some((known, length, start)) if known == mark && !is_blank(before) => {
                // `***x*** `: marks of two lengths open and close together.
                let span = Span::new(start, self.bytes.len());
                let bold = length.min(run) > 1;
                self.emphasised.push(Emphasis { span, bold });
                None
            }
            // A star behind a name says something of the name: "J. Roe*, K. Lee".
            None if !is_blank(behind) && (is_word(behind) || !is_word(before)) => {
                Some((mark, run, self.bytes.len()))
            }
            other => other,
        }
    }

    /// What is open behind the tag `written`; what it closes is kept in mind.
    pub(super) fn styled(&mut self, open: Option<Styled>, written: &str) -> Option<Styled> {
        let inner = written.trim_matches(['<', '>']);
        let name = inner.split([' ', '\n']).next().unwrap_or_default();
        match open {
            Some(own) if name.strip_prefix('/') == Some(own.tag.0) => {
                let span = Span::new(own.start, self.bytes.len());
                let bold = own.tag.1;
                self.emphasised.push(Emphasis { span, bold });
                None
            }
            None => TAGS.iter().find(|tag| tag.0 == name).map(|&tag| Styled {
                tag,
                start: self.bytes.len(),
            }),
            other => other,
        }
    }
}
