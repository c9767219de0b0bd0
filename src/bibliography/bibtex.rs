//! BibTeX and BibLaTeX files.

mod abbreviation;
mod people;
mod plain;

use std::collections::HashMap;

use biblatex::{ParseError, RawBibliography, RawEntry};

use super::{Described, Entry, Field, Kind, tex};
use crate::parts::{self, Date};
use crate::source::{Source, Span};
use abbreviation::Abbreviations;
use plain::plain;

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
    let mut found: HashMap<usize, (RawEntry<'_>, usize)> = HashMap::new();
    let start = source.body();
    let text = plain(&source.text()[start..]);
    each_part(&text, |part| {
        if let Part::Read(raw, at) = part {
            abbreviations.take(&raw.abbreviations);
            let raws = raw.entries.into_iter().map(|entry| entry.v);
            found.extend(raws.map(|raw| (start + at + raw.key.span.start, (raw, start + at))));
        }
    });
    let raws = entries
        .iter()
        .map(|entry| found.get(&(entry.label.start as usize)));
    raws.map(|raw| {
        let entry = raw.map(|(raw, start)| Raw {
            source,
            entry: raw,
            start: *start,
            abbreviations: &abbreviations,
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

/// An entry with all that is needed to tell what it says.
struct Raw<'a, 's> {
    source: &'a Source,
    entry: &'a RawEntry<'s>,
    start: usize,
    abbreviations: &'a Abbreviations<'s>,
}

impl<'s> Raw<'_, 's> {
    fn described(&self) -> Described {
        let mut described = Described {
            kind: Kind::of_bibtex(self.entry.kind.v),
            ..Described::default()
        };
        for &(name, field) in FIELDS {
            let Some((span, chunks)) = self.value(name) else {
                continue;
            };
            let text = match field {
                Field::Title => self.title(&chunks),
                Field::Container | Field::Publisher => tex::text(&chunks),
                Field::Author | Field::Date => None,
                Field::Accessed => {
                    described.parts.accessed = self.date(name);
                    None
                }
                _ => tex::verbatim(&chunks),
            };
            let Some(text) = text else {
                continue;
            };
            if name == "eprint" {
                described.identify(self.source, span, &format!("{} {text}", self.register()));
            } else {
                described.take(self.source, field, span, &text);
            }
        }
        let names = self.value("author").or_else(|| self.value("editor"));
        if let Some((span, chunks)) = names {
            people::take(self.source, span, &chunks, &mut described.parts);
        }
        described.parts.date = self.date("date").or_else(|| self.year());
        described
    }

    /// The value of the field `name`, and where it stands.
    fn value(&self, name: &str) -> Option<(Span, Vec<&'s str>)> {
        let mut fields = self.entry.fields.iter();
        let pair = fields.find(|pair| pair.key.v.eq_ignore_ascii_case(name))?;
        let (first, last) = (pair.value.v.first()?, pair.value.v.last()?);
        let span = Span::new(self.start + first.span.start, self.start + last.span.end);
        Some((span, self.abbreviations.spelt(&pair.value.v)))
    }

    fn text(&self, name: &str) -> Option<String> {
        let text = tex::text(&self.value(name)?.1)?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// The title of these `chunks` with the subtitle.
    fn title(&self, chunks: &[&str]) -> Option<String> {
        let title = tex::text(chunks)?;
        Some(match self.text("subtitle") {
            Some(subtitle) => format!("{}: {subtitle}", title.trim()),
            None => title,
        })
    }

    /// Whose number `eprint` is, as entries write it.
    fn register(&self) -> &'static str {
        let register = self
            .text("eprinttype")
            .or_else(|| self.text("archiveprefix"));
        match register.map(|name| name.to_lowercase()).as_deref() {
            Some("arxiv") => "arXiv:",
            Some("pubmed") => "PMID:",
            _ => "",
        }
    }

    fn date(&self, name: &str) -> Option<Date> {
        let (span, _) = self.value(name)?;
        let date = parts::dated(&self.text(name)?)?;
        Some(Date { span, ..date })
    }

    /// The date that BibTeX has in several fields.
    fn year(&self) -> Option<Date> {
        let (span, _) = self.value("year")?;
        let year = self.text("year")?;
        let [month, day] = ["month", "day"].map(|name| self.text(name).unwrap_or_default());
        let whole = match month.parse::<u8>() {
            Ok(number) => match day.parse::<u8>() {
                Ok(day) => format!("{year}-{number:02}-{day:02}"),
                Err(_) => format!("{year}-{number:02}"),
            },
            Err(_) => format!("{day} {month} {year}"),
        };
        let date = parts::dated(&whole).or_else(|| parts::dated(&year))?;
        Some(Date { span, ..date })
    }
}
