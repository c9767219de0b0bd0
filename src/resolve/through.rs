//! Numbers that two markers name with a word between them, the first and the last: `[1] through [4]`.

use crate::document::{Document, Marker, System, Value};
use crate::source::Span;
use crate::words;

/// Further apart, the two are hardly the ends of one row.
const MOST: u32 = 50;

/// The numbers between such two. A word such as "to" stands between others as well, so that these are cited at most.
pub(super) fn between<'d>(document: &'d Document<'_>) -> impl Iterator<Item = u32> + 'd {
    let number = |marker: &Marker| {
        let mut citations = document.citations_of(marker);
        let (_, only) = citations.next().filter(|_| marker.citations.len() == 1)?;
        match only.key.value {
            Value::Number(number) if only.key.system == System::Numeric => Some(number),
            _ => None,
        }
    };
    let rows = document.markers.windows(2).filter_map(move |pair| {
        let (first, last) = (number(&pair[0])?, number(&pair[1])?);
        let gap = Span {
            start: pair[0].span.end,
            end: pair[1].span.start.max(pair[0].span.end),
        };
        let joined =
            pair[0].block == pair[1].block && is_through(document.source.slice(gap).trim());
        (joined && first < last && last - first <= MOST).then_some(first + 1..last)
    });
    rows.flatten()
}

/// Whether `gap`, all that stands between two markers, is a word for a row.
fn is_through(gap: &str) -> bool {
    let mut tables = words::tables().iter();
    tables.any(|table| table.through.iter().any(|word| word == gap))
}
