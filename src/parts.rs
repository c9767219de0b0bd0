//! The parts of a reference entry: who, what, where, when, and by which identifiers it can be found. What is uncertain is not read.

mod author;
mod called;
mod caseless;
mod comment;
mod date;
mod eastern;
mod ends;
mod export;
mod exported;
mod furniture;
mod joint;
mod lead;
mod mask;
mod page;
mod person;
mod published;
mod publisher;
mod records;
mod short;
mod style;
mod title;
mod web;

use crate::source::{Source, Span};
pub use author::Author;
pub(crate) use author::is_organisation;
use called::Call;
pub use date::Date;
pub(crate) use date::may_hold_year;
pub(crate) use ends::is_open;
pub(crate) use exported::{is_exported, links_itself};
pub(crate) use furniture::furniture;
use furniture::turn;
use mask::Mask;
pub(crate) use publisher::is_publisher;
pub use style::{Style, style};

/// Longer entries are read up to this many bytes: what tells a source stands at its beginning.
const LONGEST: usize = 3_000;

/// What an entry says of its source. All spans are bytes of the source that the entry stands in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The authors in their order: people, and organisations that stand for them.
    pub authors: Vec<Author>,
    /// Whether there are more than are named: "et al."
    pub others: bool,
    /// The title of the work.
    pub title: Option<Part>,
    /// What it stands in or who brought it out: a newspaper, a journal, a site, a publisher.
    pub container: Option<Part>,
    /// When it came out.
    pub date: Option<Date>,
    /// When somebody looked at it.
    pub accessed: Option<Date>,
    /// The address of the work itself.
    pub url: Option<Part>,
    /// The address of a copy in an archive.
    pub archive: Option<Part>,
    /// Its DOI, without prefix: <https://www.doi.org/doi-handbook/HTML/doi-syntax.html>.
    pub doi: Option<Part>,
    /// Its ISBN as written.
    pub isbn: Option<Part>,
    /// The ISSN of what it stands in.
    pub issn: Option<Part>,
    /// Its number at arXiv, without prefix: <https://info.arxiv.org/help/arxiv_identifier.html>.
    pub arxiv: Option<Part>,
    /// Its number at `PubMed`.
    pub pmid: Option<Part>,
    /// Its number at `PubMed` Central, with the letters.
    pub pmcid: Option<Part>,
}

/// One part as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it stands.
    pub span: Span,
    /// What it says: white space folded, markup left out.
    pub text: String,
}

/// A link of an entry that goes by a label: `[text][label]`, `[label]`.
#[derive(Clone, Debug)]
pub struct Labelled {
    /// All of it.
    pub span: Span,
    /// What it shows; nothing, at the end of that, where it shows a label of one word, which is no title.
    pub text: Span,
    /// Where its address is written.
    pub written: Span,
    /// The address, escapes decoded.
    pub address: String,
}

impl Parts {
    /// Whether nothing at all was read.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The parts of the entry whose text behind its label is `body`, in a list of this `style`.
pub fn parts(source: &Source, body: Span, style: Style) -> Parts {
    linked(source, body, style, &[])
}

/// The same of an entry that holds the links `by_label`, which are in text order.
pub fn linked(source: &Source, body: Span, style: Style, by_label: &[Labelled]) -> Parts {
    if let Some(call) = called::call(source.slice(body)) {
        return named(source, body, &call, by_label);
    }
    if let Some(parts) = shortened(source, body, style, by_label) {
        return parts;
    }
    let body = Span {
        start: body.start + lead::label(source.slice(body)) as u32,
        ..body
    };
    // "See the Light" is a title: behind words that lead to a work stands who wrote it, or a title that is set apart.
    let start = body.start + lead::lead(source.slice(body)) as u32;
    let behind = Span { start, ..body };
    let led = (start > body.start).then(|| read(source, behind, style, by_label));
    let is_apart = || lead::sets_apart(source.slice(behind));
    let parts = led
        .filter(|parts| !parts.authors.is_empty() || parts.title.is_some() && is_apart())
        .unwrap_or_else(|| read(source, body, style, by_label));
    if parts.authors.is_empty() && parts.title.is_none() {
        return remarked(source, body, style, by_label).unwrap_or(parts);
    }
    parts
}

/// The parts of the work that a sentence at the beginning of the entry leads to, where it has an author and a title.
fn remarked(source: &Source, body: Span, style: Style, by_label: &[Labelled]) -> Option<Parts> {
    let start = body.start + lead::work(source.slice(body))? as u32;
    let parts = read(source, Span { start, ..body }, style, by_label);
    let is_told = parts.container.is_some() || parts.date.is_some() || parts.url.is_some();
    let is_title = |title: &Part| !title.text.starts_with(char::is_lowercase);
    let is_titled = parts.title.as_ref().is_some_and(is_title);
    (is_told && is_titled && !parts.authors.is_empty()).then_some(parts)
}

/// The parts of an entry that begins with this `call` of its work: the letter of the year there tells it from others.
fn named(source: &Source, body: Span, call: &Call<'_>, by_label: &[Labelled]) -> Parts {
    let start = body.start + call.length as u32;
    let mut parts = read(source, Span { start, ..body }, Style::called(), by_label);
    let whole = read(source, body, Style::default(), by_label);
    if parts.authors.is_empty() {
        // What was taken for the title behind the year holds the names.
        (parts.authors, parts.others) = (whole.authors, whole.others);
        (parts.title, parts.container) = (None, None);
    }
    call.part(&mut parts.authors);
    parts.date = whole.date.or(parts.date);
    parts
}

/// The parts of an entry that begins with a short title of its work, where that can be nothing else, or somebody is named behind it.
fn shortened(source: &Source, body: Span, style: Style, by_label: &[Labelled]) -> Option<Parts> {
    let short = short::title(source.slice(body))?;
    let start = body.start + short.length as u32;
    let mut parts = read(source, Span { start, ..body }, style, by_label);
    if parts.authors.is_empty() && !short.is_enclosed {
        return None;
    }
    if parts.authors.is_empty() && parts.title.is_none() {
        let mask = masked(source, Span { start, ..body })?;
        if let Some((authors, title)) = short::full(&mask) {
            parts.authors = authors;
            parts.title = Some(title::trimmed(mask.part(title)));
        }
    }
    let year = source.slice(body)[short.year.clone()].parse().ok();
    let place = body.start as usize + short.year.start;
    let date = Date::of(
        Span::new(place, place + short.year.len()),
        [year, None, None],
    );
    parts.date = parts.date.or(date);
    Some(parts)
}

/// What is written at `body`, with the marks at its two ends.
fn written(source: &Source, body: Span) -> Option<Span> {
    let text = source.text();
    let body = ends::marked(text, body);
    let end = text.floor_char_boundary((body.start as usize + LONGEST).min(body.end as usize));
    let span = Span::new(body.start as usize, end);
    text.get(span.range()).map(|_| span)
}

/// What the entry at `body` shows, its addresses read.
fn masked(source: &Source, body: Span) -> Option<Mask> {
    let span = written(source, body)?;
    let mut mask = Mask::new(source.slice(span), span.start);
    web::read(&mut mask, &mut Parts::default());
    author::settle(&mut mask);
    Some(mask)
}

/// The parts of an entry that begins with them.
fn read(source: &Source, body: Span, style: Style, by_label: &[Labelled]) -> Parts {
    let Some(span) = written(source, body) else {
        return Parts::default();
    };
    let (text, written) = (source.text(), source.slice(span));
    let mut mask = Mask::with(written, span.start, by_label);
    let mut parts = Parts::default();
    web::read(&mut mask, &mut parts);
    records::leave(&mut mask);
    // Data for a program are no sentence of an entry.
    let is_data =
        written.starts_with("```") || written.starts_with("~~~") || written.starts_with('{');
    if is_data || export::read(&mask, style, &mut parts) {
        parts.container = parts.container.map(export::unpointed);
        page::strip(text, &mut parts);
        return parts;
    }
    if eastern::read(&mut mask, &mut parts) || caseless::read(&mut mask, &mut parts) {
        return parts;
    }
    author::settle(&mut mask);
    let titles = title::apart(&mask);
    let dated = date::read(&mut mask, &titles, &mut parts);
    if is_standard(mask.text()) {
        return parts;
    }
    let head = title::head(&mask, dated);
    let next = match dated.published {
        Some(date) if date.start as usize == head => author::Next::Date,
        _ => author::Next::Other,
    };
    let end = author::read(&mask, head, next, style, &mut parts);
    title::read(&mask, (end, dated), style, &mut parts);
    published::cut(text, &mut parts);
    comment::leave(text, span, &mut parts);
    comment::undate(text, &mut parts);
    page::strip(text, &mut parts);
    parts
}

/// The addresses and identifiers in `text`, with their places in it.
pub(crate) fn identifiers(text: &str) -> Parts {
    let mut parts = Parts::default();
    web::read(&mut mask(text), &mut parts);
    parts
}

/// What a reader sees of `text`, whose markup is that of Markdown and HTML.
pub(crate) fn seen(text: &str) -> String {
    mask(text).text().to_owned()
}

/// The date that `text`, all of which is one, is, with its place in it: "2009-10" is a month here.
pub(crate) fn dated(text: &str) -> Option<Date> {
    let month = text.trim().split_once('-').and_then(|(year, month)| {
        let is_month = year.len() == 4 && month.len() == 2;
        is_month.then(|| [year.parse().ok(), month.parse().ok(), None])
    });
    let whole = Span::new(0, text.len());
    if let Some(date) = month.and_then(|parts| Date::of(whole, parts)) {
        return Some(date);
    }
    let mut parts = Parts::default();
    date::read(&mut mask(text), &[], &mut parts);
    parts.date
}

/// `text` as far as it is read.
fn mask(text: &str) -> Mask {
    Mask::new(
        &text[..text.floor_char_boundary(LONGEST.min(text.len()))],
        0,
    )
}

/// Whether an entry begins with the number of a standard: neither its makers nor its title are set off from that.
fn is_standard(text: &str) -> bool {
    let makers = [
        "ITU-T ", "ITU-R ", "CCITT ", "ISO ", "ISO/", "IEC ", "ANSI ", "IEEE Std", "ECMA-",
        "ETSI ", "FIPS ",
    ];
    let text = text.trim_start_matches([' ', '[', '"']);
    makers.iter().any(|maker| text.starts_with(maker)) && !text.contains(['"', '“'])
}

#[cfg(test)]
mod tests;
