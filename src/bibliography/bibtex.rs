//! BibTeX and BibLaTeX files.

mod abbreviation;
mod excerpt;
mod people;
mod plain;
mod raw;

use std::collections::HashMap;

use biblatex::{ParseError, RawBibliography, RawEntry};

use super::{Described, Entry, Field};
use crate::source::{Source, Span};
use abbreviation::Abbreviations;
pub(super) use excerpt::excerpt;
use plain::plain;
use raw::{Raw, Read, Tie, ties};

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
    ("urldate", Field::Accessed),
    ("url", Field::Url),
    ("doi", Field::Doi),
    ("isbn", Field::Isbn),
    ("issn", Field::Issn),
    ("pmid", Field::Pmid),
    ("pmcid", Field::Note),
    ("eprint", Field::Note),
    ("howpublished", Field::Note),
    ("note", Field::Note),
    ("volume", Field::Volume),
    ("number", Field::Issue),
    ("pages", Field::Pages),
];

/// The entries of `source`. Where some part of it is no BibTeX, the others are read all the same.
pub(super) fn entries(source: &Source) -> Result<Vec<Entry>, String> {
    let mut entries = Vec::new();
    let start = source.body();
    let text = plain(&source.text()[start..]);
    let fault = each_part(&text, |part| match part {
        Part::Read(raw, at) => entries.extend(raw.entries.iter().filter_map(|raw| {
            // What is read ends before the brace that closes it.
            let (first, last) = (start + at + raw.span.start, start + at + raw.span.end + 1);
            entry(&raw.v, start + at, Span::new(first, last))
        })),
        Part::Faulty(piece, at, fault) => entries.extend(keyed(piece, start + at, &fault)),
    });
    let Some(fault) = fault.filter(|_| entries.is_empty()) else {
        return Ok(entries);
    };
    let line = source.position((start + fault.span.start) as u32).line;
    Err(format!("line {line} is no BibTeX: {}", fault.kind))
}

/// What `entries` of `source` say.
pub(super) fn described(source: &Source, entries: &[Entry]) -> Vec<Described> {
    let mut abbreviations = Abbreviations::default();
    let mut found: HashMap<usize, Read<'_>> = HashMap::new();
    let start = source.body();
    let text = plain(&source.text()[start..]);
    each_part(&text, |part| {
        if let Part::Read(raw, at) = part {
            abbreviations.take(&raw.abbreviations);
            let raws = raw.entries.into_iter().map(|entry| entry.v);
            found.extend(raws.map(|raw| (start + at + raw.key.span.start, (raw, start + at))));
        }
    });
    let raws = || {
        let labels = entries.iter().map(|entry| entry.label.start as usize);
        labels.map(|start| found.get(&start))
    };
    // Of several entries with one key the first is meant, whatever names it.
    let mut by_key: HashMap<&str, &Read<'_>> = HashMap::new();
    for own in raws().flatten() {
        by_key.entry(own.0.key.v).or_insert(own);
    }
    raws()
        .map(|raw| {
            let entry = raw.map(|own| {
                let ties = ties(&own.0).into_iter();
                let kin = ties.filter_map(|(tie, key)| Some((tie, *by_key.get(key)?)));
                Raw {
                    source,
                    line: std::iter::once((Tie::Itself, own)).chain(kin).collect(),
                    abbreviations: &abbreviations,
                }
            });
            entry.map(|entry| entry.described()).unwrap_or_default()
        })
        .collect()
}

/// A part of a bibliography, and the byte at which it begins.
enum Part<'s> {
    Read(RawBibliography<'s>, usize),
    /// What it is, and what is wrong with it.
    Faulty(&'s str, usize, ParseError),
}

/// Hands over `text` as a whole, or what begins with an `@` at a line's start by itself where there is a fault, which comes back.
fn each_part<'s>(text: &'s str, mut take: impl FnMut(Part<'s>)) -> Option<ParseError> {
    let fault = match RawBibliography::parse(text) {
        Ok(raw) => {
            take(Part::Read(raw, 0));
            return None;
        }
        Err(fault) => fault,
    };
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let lines = memchr::memchr2_iter(b'\n', b'\r', rest.as_bytes());
        let next = lines
            .map(|end| end + 1)
            .find(|&end| rest[end..].trim_start_matches([' ', '\t']).starts_with('@'));
        let piece = &rest[..next.unwrap_or(rest.len())];
        take(match RawBibliography::parse(piece) {
            Ok(raw) => Part::Read(raw, at),
            Err(fault) => Part::Faulty(piece, at, fault),
        });
        at += piece.len();
    }
    Some(fault)
}

/// The entry of `piece`, which has this `fault`, as far as its key: `@article{key,`.
fn keyed(piece: &str, start: usize, fault: &ParseError) -> Option<Entry> {
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
        fault: Some(format!("it is no BibTeX: {}", fault.kind).into()),
    })
}

/// The entry that `raw` is, read of what begins at the byte `start`; none where it has no key.
fn entry(raw: &RawEntry<'_>, start: usize, span: Span) -> Option<Entry> {
    let moved = |span: &std::ops::Range<usize>| Span::new(start + span.start, start + span.end);
    let fields = raw.fields.iter().filter_map(|pair| {
        let mut known = FIELDS.iter();
        let field = known
            .find(|known| known.0.eq_ignore_ascii_case(pair.key.v))?
            .1;
        let (first, last) = (pair.value.v.first()?, pair.value.v.last()?);
        Some((field, moved(&(first.span.start..last.span.end))))
    });
    (!raw.key.v.is_empty()).then(|| Entry {
        key: raw.key.v.into(),
        label: moved(&raw.key.span),
        span,
        fields: fields.collect(),
        fault: raw.fields.is_empty().then(|| "it has no field".into()),
    })
}
