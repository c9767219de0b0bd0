//! Where candidates are found, and where none are.

use super::*;
use crate::format;

fn read(format: &str, text: &str) -> Vec<String> {
    let source = Source::new("a", text);
    let format = format::by_name(format).expect("a format of this name");
    let layout = (format.read)(&source);
    candidates(&source, &layout)
        .into_iter()
        .map(|candidate| {
            format!(
                "{} {}",
                source.slice(candidate.span),
                candidate.citations.len()
            )
        })
        .collect()
}

/// What a syntax reads in `text`, all of it one paragraph, at the `places` that it looks at.
pub(super) fn read_at(
    text: &str,
    places: Vec<usize>,
    read: fn(&str, usize, usize) -> Option<Read>,
) -> Vec<&str> {
    let reads = places
        .into_iter()
        .filter_map(|at| read(text, at, text.len()));
    reads.map(|read| &text[read.start..read.end]).collect()
}

#[test]
fn code_addresses_and_markup_hold_no_candidates() {
    let text = "`a[1]` and <b title=\"[2]\">x</b> [y](/z[3]) ![alt [4]](/p) $[5]$ <https://a.org/[6]>\n\n    [7]\n";
    assert_eq!(read("markdown", text), [] as [&str; 0]);
}

#[test]
fn candidates_are_found_across_line_breaks_and_in_markup() {
    assert_eq!(read("plain", "so it is [1,\n   2] here"), ["[1,\n   2] 2"]);
    assert_eq!(
        read(
            "markdown",
            "so **it is [1]**, [[2]](/u), [\\[3\\]](/v) and \\[4\\]"
        ),
        ["[1] 1", "[[2]](/u) 1", "[\\[3\\]](/v) 1", "\\[4\\] 1"]
    );
}

#[test]
fn glued_markers_are_two() {
    assert_eq!(
        read("markdown", "a [1][2] b\n\n[2]: /u\n"),
        ["[1] 1", "[2] 1"]
    );
    assert_eq!(read("markdown", "a ([site][4]) b\n\n[4]: /u\n"), ["[4] 1"]);
}
