//! Lists as LaTeX writes them, which notes in Markdown and plain text hold as well: `\bibitem{roe2021} Roe, A. Rain. 2021.` within a
//! `thebibliography`, one item behind another.

use super::{Entry, List, Text, is_taken};
use crate::document::{BlockKind, Key, ListKind, System, Value};
use crate::source::Span;

const ITEM: &str = "\\bibitem";
const BEGIN: &str = "\\begin{thebibliography}";
const END: &str = "\\end{thebibliography}";

/// No key, and no label before it, is longer than this, in bytes.
const LONGEST: usize = 120;

/// Puts the items into `lists` as one, in place of what else was read where they stand.
pub(super) fn list(text: &Text<'_>, lists: &mut Vec<List>) {
    let source = text.source.text();
    let mut starts = memchr::memmem::find_iter(source.as_bytes(), ITEM)
        .filter(|&at| stands_in_text(text, at))
        .peekable();
    let mut entries = Vec::new();
    while let Some(start) = starts.next() {
        let next = starts.peek().copied().unwrap_or(source.len());
        entries.extend(entry(&source[start..next], start));
    }
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        return;
    };
    let begin = source[..first.span.start as usize].trim_end().rfind(BEGIN);
    let heading = begin.map(|at| Span::new(at, at + BEGIN.len()));
    let end = source[last.span.end as usize..]
        .find(END)
        .map_or(last.span.end, |at| last.span.end + (at + END.len()) as u32);
    let whole = Span {
        start: heading.map_or(first.span.start, |heading| heading.start),
        end,
    };
    lists.retain(|list| !is_taken(&[whole], list.span()));
    lists.push(List {
        heading,
        ..List::unannounced(ListKind::Written, entries)
    });
}

/// Whether the item at the byte `at` opens a line of the text: what stands within a sentence or in code is only spoken of.
fn stands_in_text(text: &Text<'_>, at: usize) -> bool {
    let block = text.layout.block_at(at as u32);
    let kind = block.map(|at| text.layout.blocks[at].kind);
    // Plain text says nowhere what is code, and these lines look like some.
    let is_prose = kind.is_some_and(|kind| kind != BlockKind::Opaque || text.layout.guessed);
    let line = text.source.line_of(at);
    let before = &text.source.text()[text.source.line_start(line)..at];
    is_prose && before.trim().is_empty()
}

/// The item that `text` begins with, which begins at the byte `start` of the source, up to the end of the list or a blank line.
fn entry(text: &str, start: usize) -> Option<Entry> {
    let mut rest = &text[ITEM.len()..];
    if let Some(label) = rest.strip_prefix('[') {
        let end = within(label).find("]{")?;
        rest = &label[end + 1..];
    }
    let inner = rest.strip_prefix('{')?;
    let key = &inner[..within(inner).find('}')?];
    let behind = &inner[key.len() + 1..];
    let ends = ["\n\n", "\r\n\r\n", END];
    let ends = ends.iter().filter_map(|end| behind.find(end)).min();
    let body = behind[..ends.unwrap_or(behind.len())].trim_end();
    let skipped = body.len() - body.trim_start().len();
    let label_end = start + text.len() - behind.len();
    let end = label_end + body.len();
    let key = Key {
        system: System::Citekey,
        value: Value::Label(key.trim().into()),
    };
    Some(Entry {
        span: Span::new(start, end),
        label: Some(Span::new(start, label_end)),
        keys: vec![key],
        body: Span::new((label_end + skipped).min(end), end),
    })
}

/// As much of `text` as a key or a label may take.
fn within(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST.min(text.len()))]
}
