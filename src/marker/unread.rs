//! Numbers in brackets or raised, in blocks of markup that are not read: what they cite is used, whatever else stands there.

use super::{NUMERIC, SUPERSCRIPT, SYNTAXES};
use crate::document::{Block, BlockKind, Cited, Layout};
use crate::source::{Source, Span};

/// Elements whose text is no prose.
const CODE: &[&str] = &["pre", "code", "script", "style", "textarea", "svg", "math"];
/// What blocks of code begin with that are no indented paragraphs.
const FENCES: &[&str] = &["```", "~~~", "$$"];
/// The tag that raises a number.
const RAISED: &str = "<sup>";
/// Neither a tag nor a marker is longer than this, in bytes.
const TAG: usize = 2_000;

/// What would be a marker if its block were read.
pub(crate) struct Unread {
    /// The whole of it, brackets included.
    pub(crate) span: Span,
    /// What it names.
    pub(crate) citations: Vec<Cited>,
}

/// The numbers in brackets or raised that stand between the tags of markup which is not read, in text order.
pub(crate) fn unread(source: &Source, layout: &Layout<'_>) -> Vec<Unread> {
    let is_markup =
        |block: &&Block| block.kind == BlockKind::Opaque && layout.is_markup(source, block.span);
    let mut found = Vec::new();
    for block in layout.blocks.iter().filter(is_markup) {
        between_tags(source.text(), block.span, &mut found);
    }
    found
}

/// The numbers in brackets or raised that stand in blocks of code without fences: a paragraph that somebody indents becomes one.
pub(crate) fn indented(source: &Source, layout: &Layout<'_>) -> Vec<Unread> {
    let is_indented = |block: &&Block| {
        let shown = source.slice(block.span).trim_start();
        let is_fenced = FENCES.iter().any(|fence| shown.starts_with(fence));
        block.kind == BlockKind::Opaque && !is_fenced && !layout.is_markup(source, block.span)
    };
    let mut found = Vec::new();
    for block in layout.blocks.iter().filter(is_indented) {
        between_tags(source.text(), block.span, &mut found);
    }
    found
}

/// Adds those of the block `span` of `text` to `found`.
fn between_tags(text: &str, span: Span, found: &mut Vec<Unread>) {
    let (mut at, end) = (span.start as usize, span.end as usize);
    if CODE
        .iter()
        .any(|name| opens(text[at..end].trim_start(), name))
    {
        return;
    }
    while at < end {
        let Some(next) = memchr::memchr2(b'<', b'[', &text.as_bytes()[at..end]) else {
            return;
        };
        at += next;
        if text[at..end].starts_with("<!--") {
            // What a comment says is not printed; one that nothing closes goes on to the end.
            let Some(length) = text[at..end].find("-->") else {
                return;
            };
            at += length;
            continue;
        }
        let (syntax, start) = if text[at..].starts_with('[') {
            (NUMERIC, at)
        } else {
            (SUPERSCRIPT, at + raising(&text[at..end]))
        };
        let far = text.floor_char_boundary((start + TAG).min(end));
        let limit = memchr::memchr(b'<', &text.as_bytes()[start..far]);
        let limit = limit.map_or(far, |limit| start + limit);
        let read = (SYNTAXES[usize::from(syntax)].read)(text, start, limit);
        let Some(read) = read.filter(|read| read.end <= end) else {
            at += skipped(&text[at..end]);
            continue;
        };
        at = read.end;
        found.push(Unread {
            span: Span::new(read.start, read.end),
            citations: read.citations,
        });
    }
}

/// How many bytes the tag takes that raises what stands behind it, where `text` begins with one, with that of a link behind it.
fn raising(text: &str) -> usize {
    let raised = if text.starts_with(RAISED) {
        RAISED.len()
    } else {
        0
    };
    let is_link = raised > 0 && text[raised..].starts_with("<a ");
    raised + if is_link { skipped(&text[raised..]) } else { 0 }
}

/// How many bytes the tag takes that `text` begins with; one where it begins with something else.
fn skipped(text: &str) -> usize {
    let window = &text.as_bytes()[..text.len().min(TAG)];
    // A mark for "less than" opens nothing.
    let opens = |c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!');
    let is_tag = text.starts_with('<') && text[1..].starts_with(opens);
    let close = memchr::memchr(b'>', window).filter(|_| is_tag);
    close.map_or(1, |close| close + 1)
}

/// Whether `text` begins with the tag that opens the element `name`.
fn opens(text: &str, name: &str) -> bool {
    let inner = text.as_bytes().strip_prefix(b"<").unwrap_or_default();
    inner.len() > name.len()
        && inner[..name.len()].eq_ignore_ascii_case(name.as_bytes())
        && !inner[name.len()].is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        between_tags(text, Span::new(0, text.len()), &mut found);
        found.iter().map(|one| &text[one.span.range()]).collect()
    }

    #[test]
    fn numbers_between_tags_are_found_and_those_in_tags_and_code_are_not() {
        for (text, wanted) in [
            ("<td>Ships [2]</td><td>[3, 4]</td>", &["[2]", "[3, 4]"][..]),
            (
                "<li>Ships<sup>2</sup> and <sup>[3]</sup></li>",
                &["<sup>2</sup>", "<sup>[3]</sup>"],
            ),
            ("<a href=\"#r2\">[2]</a>", &["[2]"]),
            (
                "<sup><a href=\"#r2\">2</a></sup>",
                &["<sup><a href=\"#r2\">2</a></sup>"],
            ),
            ("<img alt=\"[2]\"> [x] <b>[", &[]),
            ("<!-- [2] --><td>[a] <sup>st</sup></td>", &[]),
            ("<!-- a > b [2] --><td>[3]</td><!-- [4]\n", &["[3]"]),
            ("<pre>\nships[2]\n</pre>", &[]),
            ("<PRE class=\"a\">ships[2]</PRE>", &[]),
            ("<preface>[2]</preface>", &["[2]"]),
            ("<p>It is a < b [2].</p>", &["[2]"]),
        ] {
            assert_eq!(shown(text), wanted, "{text}");
        }
    }
}
