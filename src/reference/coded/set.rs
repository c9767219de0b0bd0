//! Labels that are set as code, of whatever letters: "`mast`: Roe, A. Masts", a table with `mast` or `[mast]` in the first cell of each row.

use super::super::Text;
use super::{Code, LONGEST};
use crate::document::{Key, System, Value};
use crate::source::Span;

/// One label in so many is cited at least: names of options and files are set as code, too.
pub(super) const CITED: usize = 2;
/// The marks of code and of bold type.
const MARKS: &[char] = &['`', '*', '_'];

/// `span` with the marks that set what stands there as code or in bold, which a format leaves out.
pub(super) fn marked(text: &Text<'_>, span: Span) -> Span {
    let source = text.source.text();
    let before = &source[..span.start as usize];
    let behind = &source[span.end as usize..];
    let (start, rest) = (
        before.trim_end_matches(MARKS),
        behind.trim_start_matches(MARKS),
    );
    Span::new(start.len(), source.len() - rest.len())
}

/// Such a label with which `shown` begins, and what parts it from the entry.
pub(super) fn code(shown: &str) -> Option<Code> {
    let bare = shown.trim_start_matches(['*', '_']);
    let inner = bare.strip_prefix('`')?;
    let (name, behind) = inner.split_once('`')?;
    let plain = behind.trim_start_matches(['*', '_']);
    let spaced = plain.trim_start();
    let parted = spaced.strip_prefix([':', '.', ')', '|', '–', '—', '-', '：']);
    let body = parted.unwrap_or(plain).trim_start_matches(['*', '_']);
    let is_apart = body.is_empty() || body.starts_with(char::is_whitespace);
    let start = shown.len() - inner.len();
    is_apart.then(|| labelled(name, start, shown.len() - body.trim_start().len()))?
}

/// Such a label, or one in brackets, that is all of a cell.
pub(super) fn cell(shown: &str) -> Option<Code> {
    let marks = ['*', '_', ' ', '\\'];
    let bare = shown.trim_matches(marks);
    let enclosed = |open: char, close: char| bare.strip_prefix(open)?.strip_suffix(close);
    let inner = enclosed('`', '`').or_else(|| enclosed('[', ']'))?;
    let name = inner.trim_matches(['`', '[', ']', '\\']);
    let start = shown.find(name)?;
    labelled(name, start, shown.len())
}

/// The label `name` that begins at the byte `start`, before an entry whose text begins at the byte `body`.
fn labelled(name: &str, start: usize, body: usize) -> Option<Code> {
    let is_sign = |c: char| c.is_alphanumeric() || "-_.:+/".contains(c);
    let is_label = name.len() <= LONGEST
        && name.starts_with(char::is_alphanumeric)
        && name.contains(char::is_alphabetic)
        && name.chars().all(is_sign);
    is_label.then(|| Code {
        key: Key {
            system: System::Label,
            value: Value::Label(name.to_lowercase().into()),
        },
        place: start..start + name.len(),
        body,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_parted_from_entries() {
        for (text, label, body) in [
            ("`mast`: Rain", "mast", "Rain"),
            ("`roe-99` Rain", "roe-99", "Rain"),
            ("**`mast`** — Rain", "mast", "Rain"),
        ] {
            let code = code(text);
            let shown = code.map(|code| (&text[code.place], &text[code.body..]));
            assert_eq!(shown, Some((label, body)), "{text}");
        }
        for text in [
            "`mast`head",
            "`the mast`: Rain",
            "`12`: Rain",
            "mast: Rain",
            "`mast",
            "",
        ] {
            assert!(code(text).is_none(), "{text}");
        }
    }

    #[test]
    fn labels_are_whole_cells() {
        for (text, label) in [
            ("`mast`", "mast"),
            ("**[MAST]**", "MAST"),
            ("[`mast`]", "mast"),
        ] {
            assert_eq!(
                cell(text).map(|code| &text[code.place]),
                Some(label),
                "{text}"
            );
        }
        for text in ["mast", "`mast` and `sail`", "[12]", ""] {
            assert!(cell(text).is_none(), "{text}");
        }
    }
}
