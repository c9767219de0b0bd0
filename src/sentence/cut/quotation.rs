//! Which bytes of a text stand in quotation marks.

use std::iter::Peekable;
use std::str::MatchIndices;

/// Marks that open quotations or close them.
const MARKS: [char; 14] = [
    '"', '“', '”', '„', '«', '»', '‘', '’', '‚', '‹', '›', '「', '」', '‟',
];

/// The quotations of a text, read from its beginning on.
pub(super) struct Quotations<'t> {
    text: &'t str,
    marks: Peekable<MatchIndices<'t, [char; 14]>>,
    /// The mark that opened the one that is not closed yet.
    open: Option<&'t str>,
}

impl<'t> Quotations<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let marks = text.match_indices(MARKS).peekable();
        let open = None;
        Self { text, marks, open }
    }

    /// Whether a quotation holds the byte `at`, which is no smaller than that asked for before.
    pub(super) fn hold(&mut self, at: usize) -> bool {
        while let Some((place, mark)) = self.marks.next_if(|&(place, _)| place < at) {
            self.open = match self.open {
                Some(open) if closes(open, mark) => None,
                Some(open) => Some(open),
                None => self.opens(place, mark).then_some(mark),
            };
        }
        self.open.is_some()
    }

    /// Whether the `mark` at `place` opens a quotation: no word stands right before it, and something right behind it.
    fn opens(&self, place: usize, mark: &str) -> bool {
        let before = self.text[..place].chars().next_back();
        let after = self.text[place + mark.len()..].chars().next();
        before.is_none_or(|c| c.is_whitespace() || "([-–—/*_".contains(c))
            && after.is_some_and(|c| !c.is_whitespace())
    }
}

/// Whether `mark` closes what `open` opened.
fn closes(open: &str, mark: &str) -> bool {
    match open {
        "“" | "\"" | "”" | "‟" => matches!(mark, "”" | "\""),
        "„" => matches!(mark, "“" | "”" | "\""),
        "«" => mark == "»",
        "»" => mark == "«",
        "‘" | "’" | "‚" => matches!(mark, "’" | "‘"),
        "‹" => mark == "›",
        "›" => mark == "‹",
        "「" => mark == "」",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_closed_holds_nothing_any_more() {
        let text = "\u{201c}a. b.\u{201d} c. \"d.\" e. \u{2018}f.\u{2019} g.";
        let mut quotations = Quotations::of(text);
        let held: Vec<bool> = text
            .match_indices('.')
            .map(|(at, _)| quotations.hold(at))
            .collect();
        assert_eq!(held, [true, true, false, true, false, true, false]);
    }
}
