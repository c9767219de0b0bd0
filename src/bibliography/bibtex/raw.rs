//! One entry of BibTeX, and what it says.

use biblatex::{RawChunk, RawEntry};

use super::super::{Described, Field, Kind, tex};
use super::abbreviation::Abbreviations;
use super::{FIELDS, people};
use crate::parts::{self, Date};
use crate::source::{Source, Span};

/// What an entry says of itself alone, and not for those that take after it.
const OWN: &[&str] = &[
    "title",
    "subtitle",
    "author",
    "editor",
    "url",
    "urldate",
    "doi",
    "eprint",
    "note",
    "pmid",
    "pmcid",
    "howpublished",
];

/// The key of the entry that `raw` takes after.
pub(super) fn parent<'s>(raw: &RawEntry<'s>) -> Option<&'s str> {
    let mut fields = raw.fields.iter();
    let field = fields.find(|pair| {
        ["crossref", "xdata"]
            .iter()
            .any(|name| pair.key.v.eq_ignore_ascii_case(name))
    })?;
    match field.value.v.first()?.v {
        RawChunk::Normal(key) | RawChunk::Abbreviation(key) => Some(key.trim()),
    }
}

/// An entry with all that is needed to tell what it says.
pub(super) struct Raw<'a, 's> {
    pub(super) source: &'a Source,
    /// It, and the byte at which what it was read of begins.
    pub(super) own: &'a (RawEntry<'s>, usize),
    /// The entry that it takes after, likewise.
    pub(super) parent: Option<&'a (RawEntry<'s>, usize)>,
    pub(super) abbreviations: &'a Abbreviations<'s>,
}

impl<'s> Raw<'_, 's> {
    /// What the entry says.
    pub(super) fn described(&self) -> Described {
        let mut described = Described {
            kind: Kind::of_bibtex(self.own.0.kind.v),
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
        let authors = self.value("author");
        described.is_edited = authors.is_none();
        let names = authors.or_else(|| self.value("editor"));
        if let Some((span, chunks)) = names {
            people::take(self.source, span, &chunks, &mut described.parts);
        }
        described.parts.date = self.date("date").or_else(|| self.year());
        described
    }

    /// The value of the field `name`, and where it stands: its own, or that of the entry that it takes after.
    fn value(&self, name: &str) -> Option<(Span, Vec<&'s str>)> {
        let own = self.value_of(self.own, name);
        own.or_else(|| {
            let parent = self.parent.filter(|_| !OWN.contains(&name))?;
            // The book's title is what its chapter stands in.
            let title = if name == "booktitle" { "title" } else { name };
            let value = self.value_of(parent, name);
            value.or_else(|| self.value_of(parent, title))
        })
    }

    fn value_of(
        &self,
        (entry, start): &(RawEntry<'s>, usize),
        name: &str,
    ) -> Option<(Span, Vec<&'s str>)> {
        let mut fields = entry.fields.iter();
        let pair = fields.find(|pair| pair.key.v.eq_ignore_ascii_case(name))?;
        let (first, last) = (pair.value.v.first()?, pair.value.v.last()?);
        let span = Span::new(start + first.span.start, start + last.span.end);
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
