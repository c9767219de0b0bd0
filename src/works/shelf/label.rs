//! The authors that a citation names, and entries that open with one: `[Smith, 2020] Rain.`

use super::entry::Entry;
use crate::document::Reference;
use crate::marker::{self, Listed, Names};
use crate::parts::Parts;
use crate::source::{Source, Span};
use crate::words::is_eastern;
use crate::work::{Name, year_of};

/// The label of `entry`, where that is a marker as the text has it: `[Smith, 2020] Rain.` `[RFC 2045]` has
/// a number for its year.
pub(super) fn dated(source: &Source, entry: &Reference) -> Option<Span> {
    let is_dated = |label: &Span| {
        let inside = source.slice(*label).trim_matches(['[', ']', '*', '\\']);
        let bare = inside.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let names = bare.trim_end_matches(|c: char| c.is_ascii_digit());
        inside.len() - bare.len() < 2
            && bare.len() - names.len() == 4
            && names.ends_with([' ', ','])
            && names.contains(char::is_lowercase)
    };
    entry.label.filter(is_dated)
}

/// The work of an entry that a marker at the beginning of `span` opens: `[Smith, 2020] Rain.`
pub(super) fn label(source: &Source, span: Span) -> Option<Entry> {
    let (start, end) = (span.start as usize, span.end as usize);
    let unlisted = Listed {
        has: &|_| false,
        fits: &|_, _| false,
    };
    let named = marker::named(source.text(), start, start..end, start, &unlisted)?;
    let [called] = named.works.as_slice() else {
        return None;
    };
    // The text of a link is a title.
    if source.text()[named.span.end as usize..].starts_with(['(', '[']) {
        return None;
    }
    let names = &called.names;
    let year = year_of(&called.year);
    Some(Entry::labelled(authors(names), names, year))
}

/// The work of an entry whose authors are not read and that opens as the text cites it: `**Smith & Lee, 2020** – Rain`. What looks
/// like names may be a title.
pub(super) fn opened(source: &Source, entry: &Reference) -> Option<Entry> {
    let called = marker::opening(source.text(), entry.body.range())?;
    let year = year_of(&called.year);
    let mut read = Entry::labelled(authors(&called.names), &called.names, year);
    read.titled = true;
    Some(read)
}

/// Whether an entry of these `parts` may open as the text cites it: its authors are not read, or what was read as one is foreign names
/// between words of a script that parts none, `Smith等人（2019）Ada Smith`.
pub(super) fn may_open(parts: &Parts) -> bool {
    let is_mixed = |name: &str| {
        name.starts_with(|c: char| c.is_uppercase())
            && name.contains(|c: char| is_eastern(c) || c == '（')
    };
    parts.authors.iter().all(|author| is_mixed(&author.name))
}

/// The authors that a citation names.
pub(super) fn authors(names: &Names) -> Vec<Name> {
    let all = names.written.iter().enumerate();
    all.map(|(at, name)| match at {
        0 => Name::of(name, &names.initials),
        _ => Name::new(name),
    })
    .collect()
}
