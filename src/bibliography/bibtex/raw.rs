//! One entry of BibTeX, and what it says.

use biblatex::{RawChunk, RawEntry};

use super::super::{Described, Field, Kind, tex};
use super::abbreviation::Abbreviations;
use super::{FIELDS, people};
use crate::parts::{self, Date};
use crate::source::{Source, Span};

/// What an entry says of itself alone, and not for those that refer to it.
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
    "pages",
];

/// No entry takes after more than so many of a kind.
const TIES: usize = 8;

/// An entry, and the byte at which what it was read of begins.
pub(super) type Read<'s> = (RawEntry<'s>, usize);

/// How an entry comes to say what another one says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// It is that entry.
    Itself,
    /// It is a part of that work: `crossref`.
    Part,
    /// That entry holds fields for others: `xdata`.
    Data,
}

/// The keys of the entries that `raw` takes after, the nearest first.
pub(super) fn ties<'s>(raw: &RawEntry<'s>) -> Vec<(Tie, &'s str)> {
    let mut ties = Vec::new();
    for (name, tie) in [("xdata", Tie::Data), ("crossref", Tie::Part)] {
        let mut fields = raw.fields.iter();
        let field = fields.find(|pair| pair.key.v.eq_ignore_ascii_case(name));
        if let Some(chunk) = field.and_then(|field| field.value.v.first()) {
            let (RawChunk::Normal(keys) | RawChunk::Abbreviation(keys)) = chunk.v;
            ties.extend(keys.split(',').take(TIES).map(|key| (tie, key.trim())));
        }
    }
    ties
}

/// One that says something for an entry, and how it comes to.
type Kin<'a, 's> = (Tie, &'a Read<'s>);

/// An entry with all that is needed to tell what it says.
pub(super) struct Raw<'a, 's> {
    pub(super) source: &'a Source,
    /// It, and behind it those that it takes after.
    pub(super) line: Vec<Kin<'a, 's>>,
    pub(super) abbreviations: &'a Abbreviations<'s>,
}

impl<'s> Raw<'_, 's> {
    /// What the entry says. What it says itself counts before what others say for it, by whatever field.
    pub(super) fn described(&self) -> Described {
        let kind = self.line.first().map(|own| own.1.0.kind.v);
        let mut described = Described {
            kind: kind.and_then(Kind::of_bibtex),
            is_edited: self.value("author").is_none(),
            ..Described::default()
        };
        for &kin in &self.line {
            for &(name, field) in FIELDS {
                self.take(&mut described, kin, (name, field));
            }
            let date = &mut described.parts.date;
            *date = date.take().or_else(|| self.date(kin, "date"));
            *date = date.take().or_else(|| self.year(kin));
        }
        let names = self.value("author").or_else(|| self.value("editor"));
        if let Some((span, chunks)) = names {
            people::take(self.source, span, &chunks, &mut described.parts);
        }
        described
    }

    /// Takes in what `kin` says in the field `name`.
    fn take(&self, described: &mut Described, kin: Kin<'_, 's>, (name, field): (&str, Field)) {
        let Some((span, chunks)) = self.value_of(kin, name) else {
            return;
        };
        let text = match field {
            Field::Title => self.title(&chunks),
            Field::Container | Field::Publisher => tex::text(&chunks),
            Field::Author | Field::Date => None,
            Field::Accessed => {
                let accessed = &mut described.parts.accessed;
                *accessed = accessed.take().or_else(|| self.date(kin, name));
                None
            }
            _ => tex::verbatim(&chunks),
        };
        let Some(text) = text else {
            return;
        };
        if name == "eprint" {
            described.identify(self.source, span, &format!("{} {text}", self.register()));
        } else {
            described.take(self.source, field, span, &text);
        }
    }

    /// The value of the field `name`, and where it stands: of the first that has it.
    fn value(&self, name: &str) -> Option<(Span, Vec<&'s str>)> {
        let mut values = self.line.iter();
        values.find_map(|&kin| self.value_of(kin, name))
    }

    /// The value of the field `name` that `kin` has for the entry.
    fn value_of(&self, (tie, read): Kin<'_, 's>, name: &str) -> Option<(Span, Vec<&'s str>)> {
        if tie == Tie::Part && OWN.contains(&name) {
            return None;
        }
        let (entry, start) = read;
        let field = |name: &str| {
            let mut fields = entry.fields.iter();
            fields.find(|pair| pair.key.v.eq_ignore_ascii_case(name))
        };
        // The book's title is what its chapter stands in.
        let is_title = tie == Tie::Part && name == "booktitle";
        let pair = field(name).or_else(|| field("title").filter(|_| is_title))?;
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

    fn date(&self, kin: Kin<'_, 's>, name: &str) -> Option<Date> {
        let (span, chunks) = self.value_of(kin, name)?;
        let date = parts::dated(tex::text(&chunks)?.trim())?;
        Some(Date { span, ..date })
    }

    /// The date that BibTeX has in several fields.
    fn year(&self, kin: Kin<'_, 's>) -> Option<Date> {
        let (span, chunks) = self.value_of(kin, "year")?;
        let year = tex::text(&chunks)?;
        let text = |name| Some(tex::text(&self.value_of(kin, name)?.1)?.trim().to_owned());
        let [month, day] = ["month", "day"].map(|name| text(name).unwrap_or_default());
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
