//! Paragraphs in square brackets among or behind entries, by which an editor speaks to readers: `[This story has been updated.]`.

use super::Builder;
use crate::document::{Block, BlockKind};
use crate::reference::nothing;

/// A paragraph in brackets is no longer than this, in bytes.
const LONGEST: usize = 600;
/// A remark has at least so many words, and a row of one word or two is one behind entries without labels alone.
const WORDS: usize = 3;

impl Builder<'_> {
    /// Whether `block` is a paragraph behind an entry that is set in brackets from its first letter to its last, and remarks something. A
    /// label by itself on a line is short, and a link that leads to a source is one.
    pub(super) fn is_boxed_remark(&self, block: &Block) -> bool {
        if self.entries.is_empty()
            || block.kind != BlockKind::Paragraph
            || block.span.len() > LONGEST
        {
            return false;
        }
        let shown = self.text.slice(block.span);
        inside(shown).is_some_and(|inside| is_remark(inside, self.style.is_none()))
            && !nothing::leads_elsewhere(self.text, block.span)
    }
}

/// What stands in `shown` within the one bracket that holds all of it.
fn inside(shown: &str) -> Option<&str> {
    let shown = shown.trim().trim_matches(['*', '_']);
    let shown = shown.strip_prefix('\\').unwrap_or(shown);
    let inside = shown.strip_prefix('[')?.strip_suffix(']')?;
    let inside = inside.strip_suffix('\\').unwrap_or(inside);
    (!inside.contains(['[', ']']) && !inside.contains("://")).then_some(inside)
}

/// Whether the words `inside` a bracket are running text, and no label: half of them are small, and a figure among them is that of a
/// sentence. Where `unlabelled` entries stand before it, one word or two say as much.
fn is_remark(inside: &str, unlabelled: bool) -> bool {
    let words = inside.split_whitespace();
    let small = words
        .clone()
        .filter(|word| word.starts_with(char::is_lowercase));
    let (small, all) = (small.count(), words.count());
    let opens = inside.starts_with(char::is_uppercase);
    let has_figure = inside.contains(|c: char| c.is_ascii_digit());
    let ends = inside.ends_with(['.', '!', '?']) && !inside.ends_with("et al.");
    let is_label = inside.contains(" et al");
    if all < WORDS {
        return unlabelled
            && opens
            && !has_figure
            && inside.chars().all(|c| c.is_alphabetic() || c == ' ');
    }
    opens && small * 2 >= all && (ends || !has_figure && !is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_in_brackets_are_remarks() {
        for shown in [
            "[This story has been updated.]",
            "[This page was changed on 3 May 2024 by the desk.]",
            "[Editor: please remove this section before it is printed]",
            "[Back to top]",
            "*[The lists of the ferries are kept by the harbour office.]*",
            "\\[The second list is left out here.\\]",
        ] {
            assert!(
                inside(shown).is_some_and(|inside| is_remark(inside, false)),
                "{shown}"
            );
        }
        assert!(is_remark("Advertisement", true) && is_remark("Read More", true));
    }

    #[test]
    fn labels_and_works_in_brackets_are_none() {
        for shown in [
            "[Roe20]",
            "[Advertisement]",
            "[Roe et al.]",
            "[Roe et al. 2020]",
            "[Roe and Poe 2020]",
            "[van der Moss]",
            "[Harbour Office of Halmouth]",
            "[Anonymous letter to Ada Roe, 3 May 1920.]",
            "[Roe] A tale of the harbour.",
            "[Roe] is not [Poe]",
            "[The tides of the north: https://pier.org/tides]",
        ] {
            assert!(
                !inside(shown).is_some_and(|inside| is_remark(inside, false)),
                "{shown}"
            );
        }
        for inside in ["Roe20", "Roe 2020", "roe", "RFC-2119"] {
            assert!(!is_remark(inside, true), "{inside}");
        }
    }
}
