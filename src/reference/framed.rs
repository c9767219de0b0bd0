//! The markup round an entry: links, emphasis and tags that its text begins and ends within.

use std::cell::LazyCell;
use std::ops::Range;

use super::Entry;
use crate::parts;
use crate::source::Span;

/// A tag is no longer than this, in bytes.
const TAG: usize = 200;
/// An address is no longer than this, in bytes.
const ADDRESS: usize = 3_000;
/// No more marks than this stand round one text.
const MARKS: usize = 12;

/// What sets words apart, before and behind them.
const EMPHASIS: [char; 4] = ['*', '_', '`', '~'];

/// An entry with its markup, as ranges of bytes.
pub(super) struct Framed {
    /// All of it.
    pub(super) whole: Range<usize>,
    /// Its label, without what closes round it.
    pub(super) label: Option<Range<usize>>,
    /// What stands behind its label.
    pub(super) written: Range<usize>,
}

/// `entry` with the markup in `text` that stands right round it, between what is before and behind it: `bounds`.
pub(super) fn framed(text: &str, entry: &Entry, bounds: Range<usize>) -> Framed {
    let (span, body) = (entry.span.range(), entry.body.range());
    let label = entry.label.map(Span::range);
    let low = bounds.start.min(span.start);
    let start = opened(text, low..span.start);
    // Where nothing stands behind the label, nothing is set apart there.
    let written = if body.is_empty() {
        body.clone()
    } else {
        let from = label.as_ref().map_or(low, |label| label.end);
        let start = opened(text, from.min(body.start)..body.start);
        start..closed(text, start..body.end, bounds.end.max(body.end))
    };
    let whole = if body.is_empty() {
        start..span.end
    } else {
        start.min(written.start.max(low))..span.end.max(written.end)
    };
    Framed {
        whole,
        label: label.map(|label| label.start..label.end - tags(&text[label])),
        written,
    }
}

/// How many bytes of closing tags `label` ends with that it does not open: `[3]</a>`, and not `<sup>3</sup>`.
fn tags(label: &str) -> usize {
    let mut rest = label;
    while let Some(at) = rest.rfind("</").filter(|&at| at > 0) {
        let is_tag = behind_tag(&rest[at..]).is_some_and(str::is_empty);
        if !is_tag || rest[..at].contains('<') {
            break;
        }
        rest = &rest[..at];
    }
    label.len() - rest.len()
}

/// Where the marks begin that end where `before` does.
fn opened(text: &str, before: Range<usize>) -> usize {
    let mut rest = &text[before.clone()];
    for _ in 0..MARKS {
        let bare = rest.trim_end_matches(EMPHASIS);
        let bare = match bare.strip_suffix('[') {
            Some(link) => link.strip_suffix('\\').unwrap_or(link),
            None => bare,
        };
        let bare = untagged(bare).unwrap_or(bare);
        if bare.len() == rest.len() {
            break;
        }
        rest = bare;
    }
    // Marks that a word stands right before close round that.
    if rest.is_empty() || rest.ends_with(char::is_whitespace) {
        before.start + rest.len()
    } else {
        before.end
    }
}

/// `before` without the opening tag that it ends with: `<a name="r1">`, the bracket of `<https://example.org>`.
fn untagged(before: &str) -> Option<&str> {
    if let Some(bare) = before.strip_suffix('<') {
        return Some(bare);
    }
    let inner = before.strip_suffix('>')?;
    let near = &inner[inner.ceil_char_boundary(inner.len().saturating_sub(TAG))..];
    let at = near.rfind(['<', '>', '\n', '\r'])?;
    let is_open = near[at..].starts_with('<') && near[at + 1..].starts_with(char::is_alphabetic);
    is_open.then(|| &before[..inner.len() - near.len() + at])
}

/// Where the marks end that begin where `body`, all that stands before them, ends, before the byte `limit`.
fn closed(text: &str, body: Range<usize>, limit: usize) -> usize {
    let own = &text[body.clone()];
    let mut rest = &text[body.end..limit];
    let is_open = LazyCell::new(|| parts::is_open(own));
    for _ in 0..MARKS {
        let bare = rest.trim_start_matches(EMPHASIS);
        let bare = bare
            .strip_prefix('>')
            .filter(|_| opens_address(own))
            .or_else(|| behind_link(bare))
            .or_else(|| behind_tag(bare))
            .or_else(|| behind_bracket(bare).filter(|_| *is_open))
            .unwrap_or(bare);
        if bare.len() == rest.len() {
            break;
        }
        rest = bare;
    }
    limit - rest.len()
}

/// Whether an address in angle brackets is opened in `body` and goes on to its end.
fn opens_address(body: &str) -> bool {
    let last = body.rfind('<').map_or(body, |at| &body[at..]);
    last.contains("://") && !last.contains(['>', ' '])
}

/// What stands behind the address or the label that `rest` begins with, as a link ends: `](address)`, `][label]`.
fn behind_link(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix(']')?;
    let (open, close) = match inner.chars().next()? {
        '(' => ('(', ')'),
        '[' => ('[', ']'),
        _ => return None,
    };
    let mut depth = 0;
    for (at, c) in inner.char_indices().take(ADDRESS) {
        match c {
            '\n' | '\r' => return None,
            c if c == open => depth += 1,
            c if c == close => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(&inner[at + 1..]);
        }
    }
    None
}

/// What stands behind the bracket that `rest` begins with, blanks before it passed over, and behind the address or the label that
/// follows it: `[eltoo]`, `[Dues ](address)`.
fn behind_bracket(rest: &str) -> Option<&str> {
    let rest = rest.trim_start_matches(' ');
    behind_link(rest).or_else(|| rest.strip_prefix(']'))
}

/// What stands behind the closing tag that `rest` begins with.
fn behind_tag(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix("</")?;
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric())?;
    inner[end..].strip_prefix('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole, the label and what is written of an entry whose body is `body` and whose label is `label` in `text`.
    fn shown<'t>(text: &'t str, label: &str, body: &str) -> [&'t str; 3] {
        let place = |part: &str| {
            let start = text.find(part).expect("a part of the text");
            Span::new(start, start + part.len())
        };
        let own = if body.is_empty() {
            Span::new(place(label).end as usize, place(label).end as usize)
        } else {
            place(body)
        };
        let mut entry = Entry::unlabelled(own, None);
        if !label.is_empty() {
            entry.label = Some(place(label));
            entry.span = place(label).join(own);
        }
        let framed = framed(text, &entry, 0..text.len());
        [
            &text[framed.whole],
            framed.label.map_or("", |label| &text[label]),
            &text[framed.written],
        ]
    }

    #[test]
    fn marks_right_round_a_text_are_its_own() {
        let link = "**[Dues](https://example.org/a_(b))** - Roe, 2020";
        for (text, label, body, wanted) in [
            (link, "", &link[3..], [link, "", link]),
            (
                "- *Dues*, 2020\n",
                "",
                "Dues*, 2020",
                ["*Dues*, 2020", "", "*Dues*, 2020"],
            ),
            (
                "* Roe, [Dues][a]\n",
                "",
                "Roe, [Dues",
                ["Roe, [Dues][a]", "", "Roe, [Dues][a]"],
            ),
            (
                "- See <https://example.org/a>.",
                "",
                "See <https://example.org/a",
                [
                    "See <https://example.org/a>",
                    "",
                    "See <https://example.org/a>",
                ],
            ),
            (
                "[1] [Dues](https://example.org)",
                "[1]",
                "Dues",
                [
                    "[1] [Dues](https://example.org)",
                    "[1]",
                    "[Dues](https://example.org)",
                ],
            ),
            (
                "<a name=\"r3\">[3]</a> Roe. *Dues*",
                "[3]</a>",
                "Roe. *Dues",
                ["<a name=\"r3\">[3]</a> Roe. *Dues*", "[3]", "Roe. *Dues*"],
            ),
            ("- **Dues**\n", "Dues", "", ["**Dues", "Dues", ""]),
            (
                "- Roe, [Dues]\n",
                "",
                "Roe, [Dues",
                ["Roe, [Dues]", "", "Roe, [Dues]"],
            ),
            (
                "1. [Roe: *Dues* ](https://example.org)\n",
                "",
                "Roe: *Dues",
                [
                    "[Roe: *Dues* ](https://example.org)",
                    "",
                    "[Roe: *Dues* ](https://example.org)",
                ],
            ),
            (
                "<sup>2</sup> Roe",
                "<sup>2</sup>",
                "Roe",
                ["<sup>2</sup> Roe", "<sup>2</sup>", "Roe"],
            ),
            // What a blank parts from the text is another's, and so is what closes round a word before it.
            ("**Sources:**Dues", "", "Dues", ["Dues", "", "Dues"]),
            ("* Dues * Ships", "", "Dues", ["Dues", "", "Dues"]),
            ("a > b", "", "b", ["b", "", "b"]),
            ("[1] Dues] (so)", "[1]", "Dues", ["[1] Dues", "[1]", "Dues"]),
        ] {
            assert_eq!(shown(text, label, body), wanted, "{text}");
        }
    }
}
