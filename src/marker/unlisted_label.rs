//! Documents of a series in a text without a list: `[RFC2119]`. What else stands in brackets is not looked at.

use std::collections::HashSet;

use crate::document::{BlockKind, Layout};
use crate::source::{Source, Span};

/// So many different ones show that the text cites by them.
const LABELS: usize = 3;
/// Whether the text lists them is asked of so many.
const COMPARED: usize = 20;
/// No label is longer than this, in bytes.
const LONGEST: usize = 16;
/// Series of documents that are cited by their numbers. What other letters and figures may be, from a pin to a room, nobody knows.
const SERIES: &[&str] = &[
    "RFC", "BCP", "STD", "ISO", "IEC", "IEEE", "NIST", "FIPS", "ANSI", "ETSI", "DIN", "EN",
];

/// Where such labels stand in the running text, ascending; none where they are too few, or where front matter names one of them.
pub(super) fn places(source: &Source, layout: &Layout<'_>) -> Vec<usize> {
    let text = source.text();
    let is_prose = |at: usize| {
        let block = layout
            .block_at(at as u32)
            .map(|block| layout.blocks[block].kind);
        matches!(block, Some(BlockKind::Paragraph | BlockKind::Continuation))
    };
    let is_link = |at: usize| {
        let link = layout
            .links
            .binary_search_by_key(&(at as u32), |link| link.span.start);
        link.is_ok()
    };
    let opened = memchr::memchr_iter(b'[', text.as_bytes());
    let labelled = opened.filter_map(|at| Some((at, label(text, at)?)));
    let found: Vec<(usize, &str)> = labelled
        .filter(|&(at, _)| is_prose(at) && !is_link(at))
        .collect();
    let different: HashSet<&str> = found.iter().map(|&(_, label)| label).collect();
    let matters = layout.metadata.iter().chain(&layout.further);
    let named = |matter: &Span| {
        different
            .iter()
            .any(|label| source.slice(*matter).contains(label))
    };
    let mut some = different.iter().take(COMPARED);
    if different.len() < LABELS
        || matters.into_iter().any(named)
        || some.any(|label| is_listed(text, label))
    {
        return Vec::new();
    }
    found.into_iter().map(|(at, _)| at).collect()
}

/// Whether a line, an item or a cell of `text` begins with `label`: the works stand there, in a form that is not read. A line of running
/// text may begin with its brackets.
fn is_listed(text: &str, label: &str) -> bool {
    memchr::memmem::find_iter(text.as_bytes(), label).any(|at| {
        let near = &text[text.ceil_char_boundary(at.saturating_sub(LONGEST))..at];
        let line = near.rsplit_once(['\n', '\r']).map(|(_, line)| line);
        let line = line.or_else(|| (near.len() == at).then_some(near));
        line.is_some_and(|line| !line.contains(char::is_alphanumeric) && line.trim() != "[")
    })
}

/// The label in the brackets that open at the byte `at` of `text`: a series and a number, where nothing makes them a link or another
/// language's reference.
fn label(text: &str, at: usize) -> Option<&str> {
    let inner = &text[at + 1..];
    let window = &inner.as_bytes()[..inner.len().min(LONGEST + 1)];
    let inside = &inner[..memchr::memchr(b']', window)?];
    let letters = inside.trim_end_matches(|c: char| c.is_ascii_digit());
    let series = letters.strip_suffix(' ').unwrap_or(letters);
    let is_label = letters.len() < inside.len() && SERIES.contains(&series);
    let is_free = !text[..at].ends_with(['[', '!', '\\', ']'])
        && !text[..at].ends_with(".. ")
        && !inner[inside.len() + 1..].starts_with(['[', '(', ':', ']', '{', '_']);
    (is_label && is_free).then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;

    fn shown(text: &str) -> usize {
        let source = Source::new("a", text);
        let format = format::by_name("markdown").expect("a format of this name");
        places(&source, &(format.read)(&source)).len()
    }

    #[test]
    fn three_different_labels_are_a_habit() {
        assert_eq!(
            shown("So [RFC2119], as [RFC8174] and [RFC 3986] say. See [RFC2119]."),
            4
        );
        assert_eq!(shown("So [ISO 9001], as [ISO 690] and [EN 301] say."), 3);
    }

    #[test]
    fn fewer_labels_and_other_brackets_are_none() {
        for text in [
            "So [RFC2119], as [RFC8174] and [RFC2119] say.",
            "- So [RFC2119]\n- as [RFC8174]\n- and [RFC3986]\n",
            "Press [F1], [F10] and [F11].",
            "So [HBR-12], as [HBR-13] and [HBR-14] say.",
            "So [[RFC2119]], as [[RFC8174]] and [[RFC3986]] say.",
            "So [RFC2119](/a), as [RFC8174][] and [RFC3986][a] say.",
            "So [RFC2119], as [RFC8174] and [RFC3986] say.\n\n[RFC3986]: /a\n[RFC8174]: /b\n[RFC2119]: /c\n",
            "---\nnormative:\n  RFC2119:\n---\nSo [RFC2119], as [RFC8174] and [RFC3986] say.",
            "So [node01], as [node02] and [node03] say.",
            "So [RFC2119], as [RFC8174] and [RFC3986] say.\n\n| RFC2119 | Key words |\n",
            "So [RFC2119], as [RFC8174] and [RFC3986] say.\n\n- [RFC2119] - Key words\n",
            "So [Roe20], as [Doe19] and [Poe21] say.",
            "So [GPIO12], as [GPIO13] and [GPIO14] say.",
            "So [RFC2119]_, as [RFC8174]_ and [RFC3986]_ say.",
        ] {
            assert_eq!(shown(text), 0, "{text}");
        }
    }
}
