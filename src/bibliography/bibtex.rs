//! BibTeX and BibLaTeX files.

use biblatex::RawBibliography;

use super::{Entry, Field};
use crate::source::{Source, Span};

/// The names of the fields, each under what it tells; the first that an entry has counts.
const FIELDS: &[(&str, Field)] = &[
    ("author", Field::Author),
    ("title", Field::Title),
    ("journal", Field::Container),
    ("journaltitle", Field::Container),
    ("booktitle", Field::Container),
    ("publisher", Field::Publisher),
    ("institution", Field::Publisher),
    ("organization", Field::Publisher),
    ("school", Field::Publisher),
    ("date", Field::Date),
    ("year", Field::Date),
    ("url", Field::Url),
    ("doi", Field::Doi),
    ("isbn", Field::Isbn),
];

/// The entries of `source`. Where some part of it is no BibTeX, the others are read all the same.
pub(super) fn entries(source: &Source) -> Result<Vec<Entry>, String> {
    let start = source.body();
    let text = &source.text()[start..];
    let mut entries = Vec::new();
    match RawBibliography::parse(text) {
        Ok(raw) => take(&raw, start, &mut entries),
        Err(error) => {
            piecewise(text, start, &mut entries);
            if entries.is_empty() {
                let line = source.position((start + error.span.start) as u32).line;
                return Err(format!("line {line} is no BibTeX: {}", error.kind));
            }
        }
    }
    Ok(entries)
}

/// Reads what begins with an `@` at a line's start by itself. Of what cannot be read, the key is known.
fn piecewise(text: &str, start: usize, entries: &mut Vec<Entry>) {
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let lines = memchr::memchr2_iter(b'\n', b'\r', rest.as_bytes());
        let next = lines
            .map(|end| end + 1)
            .find(|&end| rest[end..].trim_start_matches([' ', '\t']).starts_with('@'));
        let piece = &rest[..next.unwrap_or(rest.len())];
        match RawBibliography::parse(piece) {
            Ok(raw) => take(&raw, start + at, entries),
            Err(_) => entries.extend(keyed(piece, start + at)),
        }
        at += piece.len();
    }
}

/// The entry of `piece` as far as its key: `@article{key,`.
fn keyed(piece: &str, start: usize) -> Option<Entry> {
    let opened = piece.find('@')?;
    let brace = opened + piece[opened..].find(['{', '('])?;
    let kind = piece[opened + 1..brace].trim();
    let end = brace + piece[brace..].find([',', '}', ')', '\n', '\r'])?;
    let key = piece[brace + 1..end].trim();
    let is_key = !key.is_empty()
        && !key.contains(char::is_whitespace)
        && !key.contains('=')
        && kind.chars().all(|c| c.is_ascii_alphabetic())
        && !["string", "preamble", "comment"].contains(&kind.to_ascii_lowercase().as_str());
    let label = start + (key.as_ptr() as usize - piece.as_ptr() as usize);
    is_key.then(|| Entry {
        key: key.into(),
        label: Span::new(label, label + key.len()),
        span: Span::new(start + opened, start + piece.trim_end().len()),
        fields: Vec::new(),
    })
}

fn take(raw: &RawBibliography<'_>, start: usize, entries: &mut Vec<Entry>) {
    for entry in &raw.entries {
        let moved = |span: &std::ops::Range<usize>| Span::new(start + span.start, start + span.end);
        let key = &entry.v.key;
        if key.v.is_empty() {
            continue;
        }
        let fields = entry.v.fields.iter().filter_map(|pair| {
            let name = pair.key.v;
            let mut known = FIELDS.iter();
            let field = known.find(|known| known.0.eq_ignore_ascii_case(name))?.1;
            let (first, last) = (pair.value.v.first()?, pair.value.v.last()?);
            Some((field, moved(&(first.span.start..last.span.end))))
        });
        // What is read ends before the brace that closes it.
        let span = moved(&(entry.span.start..entry.span.end + 1));
        entries.push(Entry {
            key: key.v.into(),
            label: moved(&key.span),
            span,
            fields: fields.collect(),
        });
    }
}
