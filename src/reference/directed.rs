//! Entries as reStructuredText and `AsciiDoc` mark them, which notes in Markdown and plain text hold as well: `.. [CIT2002] Roe, A. Rain.`,
//! `.. [#roe] Roe, A. Rain.`, `* [[[roe]]] Roe, A. Rain.`

use super::{Entry, List, Text, is_taken};
use crate::document::{BlockKind, Key, ListKind, System, Value};
use crate::source::Span;

/// What opens an entry of either, and what closes its label.
const MARKS: [(&str, &str); 2] = [(".. [", "]"), ("[[[", "]]]")];
/// No label is longer than this, in bytes.
const LONGEST: usize = 60;
/// No more bytes stand before it on its line.
const INDENT: usize = 40;
/// What ends an entry.
const BLANK: [&str; 3] = ["\n\n", "\r\n\r\n", "\r\r"];

/// Adds the entries that stand in none of `lists` as one list.
pub(super) fn add(text: &Text<'_>, lists: &mut Vec<List>) {
    let mut taken: Vec<Span> = lists.iter().map(List::whole).collect();
    taken.sort_unstable();
    for marks in MARKS {
        let source = text.source.text();
        let found = memchr::memmem::find_iter(source.as_bytes(), marks.0);
        let mut starts = found.filter(|&at| opens_line(text, at)).peekable();
        let mut entries = Vec::new();
        while let Some(start) = starts.next() {
            let next = starts
                .peek()
                .map_or(source.len(), |&next| line_start(text, next));
            let own = entry(&source[start..next.max(start)], start, marks);
            entries.extend(own.filter(|own| !is_taken(&taken, own.span)));
        }
        if !entries.is_empty() {
            lists.push(List::unannounced(ListKind::Written, entries));
        }
    }
}

/// Where the line of the byte `at` begins.
fn line_start(text: &Text<'_>, at: usize) -> usize {
    text.source.line_start(text.source.line_of(at))
}

/// Whether nothing but the mark of an item stands before the byte `at` on its line, which is no code.
fn opens_line(text: &Text<'_>, at: usize) -> bool {
    let block = text.layout.block_at(at as u32);
    let kind = block.map(|at| text.layout.blocks[at].kind);
    let is_prose = kind.is_none_or(|kind| kind != BlockKind::Opaque);
    let start = line_start(text, at);
    let before = &text.source.text()[start..at];
    is_prose && at - start <= INDENT && before.trim_matches([' ', '*', '-', '\t']).is_empty()
}

/// The entry that `text` begins with, which begins at the byte `start` of the source.
fn entry(text: &str, start: usize, (open, close): (&str, &str)) -> Option<Entry> {
    let inner = text.strip_prefix(open)?;
    let near = &inner[..inner.floor_char_boundary(LONGEST.min(inner.len()))];
    let label = &near[..near.find(close)?];
    let key = if open == MARKS[0].0 {
        noted(label)
    } else {
        anchored(label)
    }?;
    let behind = &inner[label.len() + close.len()..];
    let ends = BLANK.iter().filter_map(|blank| behind.find(blank)).min();
    let body = behind[..ends.unwrap_or(behind.len())].trim_end();
    let skipped = body.len() - body.trim_start().len();
    let label_end = start + text.len() - behind.len();
    let end = label_end + body.len();
    let is_apart = skipped > 0 && skipped < body.len();
    is_apart.then(|| Entry {
        span: Span::new(start, end),
        label: Some(Span::new(start, label_end)),
        keys: vec![key],
        body: Span::new(label_end + skipped, end),
    })
}

/// The key of the `label` of reStructuredText: a number, a name, or a number's own name, `#roe`.
fn noted(label: &str) -> Option<Key> {
    if let Ok(number) = label.parse() {
        return Some(Key::numeric(number));
    }
    let name = label.strip_prefix('#').unwrap_or(label);
    is_name(name).then(|| Key {
        system: System::Label,
        value: Value::Label(label.to_lowercase().into()),
    })
}

/// The key of the `label` of `AsciiDoc`, without what is shown in its place: `[[[roe,1]]]`.
fn anchored(label: &str) -> Option<Key> {
    let name = label.split(',').next().unwrap_or_default().trim();
    is_name(name).then(|| Key {
        system: System::Citekey,
        value: Value::Label(name.into()),
    })
}

fn is_name(name: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '+');
    name.starts_with(char::is_alphabetic) && name.chars().all(plain)
}
