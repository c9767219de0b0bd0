//! Lists of works that readers are asked to cite, as software has them: "If you use these models, please cite the following papers:".

use std::collections::HashSet;

use crate::document::{Document, ListKind, ReferenceList};

/// The words above a list are looked at up to this many bytes.
const ABOVE: usize = 400;

/// What such words say, in lower case.
const ASKS: &[&str] = &[
    "please cite",
    "please also cite",
    "consider citing",
    "cite the following",
    "how to cite",
    "bitte zitieren",
    "veuillez citer",
    "por favor cite",
    "si prega di citare",
];

/// The lists of `document`, by index, whose works are there for others to cite: nothing in the text needs to.
pub(super) fn lists(document: &Document<'_>) -> HashSet<u32> {
    let lists = (0..).zip(&document.lists);
    let offered = lists.filter(|(_, list)| {
        list.kind == ListKind::Written
            && (asks(above(document, list))
                || list
                    .heading
                    .is_some_and(|heading| asks(document.source.slice(heading))))
    });
    offered.map(|(at, _)| at).collect()
}

/// The end of the paragraph right above the entries of `list`, a heading where nothing else stands there.
fn above<'d>(document: &Document<'d>, list: &ReferenceList) -> &'d str {
    let before = document.source.text()[..list.span.start as usize].trim_end();
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(ABOVE))..];
    let after = |gap: &str| near.rfind(gap).map_or(0, |at| at + gap.len());
    let start = ["\n\n", "\r\n\r\n", "\r\r"].map(after).into_iter().max();
    &near[start.unwrap_or_default()..]
}

fn asks(words: &str) -> bool {
    let words = words.get(..ABOVE).unwrap_or(words).to_lowercase();
    ASKS.iter().any(|asks| words.contains(asks))
}

#[cfg(test)]
mod tests {
    use super::asks;

    #[test]
    fn readers_are_asked_to_cite() {
        for words in [
            "If you use these tables, please cite the following papers:",
            "## How to cite",
            "Please cite [1] if you use this code for fares.",
        ] {
            assert!(asks(words), "{words}");
        }
        for words in [
            "## References",
            "The papers that we cite are these:",
            "Cited works",
        ] {
            assert!(!asks(words), "{words}");
        }
    }
}
