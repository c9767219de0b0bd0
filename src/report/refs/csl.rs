//! Entries as items of CSL-JSON, which reference managers and citation processors read.

use serde::Serialize;

use super::item::{Item, Role};
use super::urls::whole;
use crate::bibliography::Kind;
use crate::parts::{Author, Date, Part};
use crate::report::machine;

/// One item, with the variables of the CSL specification that an entry can fill.
#[derive(Serialize)]
struct ItemOut {
    id: String,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    editor: Vec<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(rename = "container-title", skip_serializing_if = "Option::is_none")]
    container: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    volume: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issue: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<DateOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<DateOut>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(rename = "DOI", skip_serializing_if = "Option::is_none")]
    doi: Option<String>,
    #[serde(rename = "ISBN", skip_serializing_if = "Option::is_none")]
    isbn: Option<String>,
    #[serde(rename = "ISSN", skip_serializing_if = "Option::is_none")]
    issn: Option<String>,
    #[serde(rename = "PMID", skip_serializing_if = "Option::is_none")]
    pmid: Option<String>,
    #[serde(rename = "PMCID", skip_serializing_if = "Option::is_none")]
    pmcid: Option<String>,
    #[serde(rename = "citation-key", skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Name {
    Person { family: String, given: String },
    Literal { literal: String },
}

#[derive(Serialize)]
struct DateOut {
    #[serde(rename = "date-parts")]
    parts: [Vec<u16>; 1],
}

/// The items of one file, parted by commas; empty where no entry names a source.
pub(super) fn items(items: &[Item<'_>]) -> String {
    let sources = items.iter().filter(|item| item.names_source());
    let lines: Vec<String> = sources.map(|item| machine::line(&read(item))).collect();
    lines.join(",\n")
}

fn read(item: &Item<'_>) -> ItemOut {
    let parts = &item.parts;
    let text = |part: &Option<Part>| part.as_ref().map(|part| part.text.clone());
    let alone = match item.kind {
        Some(kind) => kind.stands_alone(),
        None => parts.isbn.is_some() || item.role != Role::Host,
    };
    let container = text(&parts.container);
    let arxiv = parts.arxiv.as_ref().map(|id| format!("arXiv:{}", id.text));
    let archived = parts
        .archive
        .as_ref()
        .map(|part| format!("Archived at {}", part.text));
    let names = || parts.authors.iter().map(name).collect();
    let (author, editor) = if item.is_edited {
        (Vec::new(), names())
    } else {
        (names(), Vec::new())
    };
    ItemOut {
        id: item.name.clone(),
        r#type: item.kind.map_or_else(|| guessed(item), Kind::csl),
        author,
        editor,
        title: text(&parts.title),
        container: container.clone().filter(|_| !alone),
        publisher: container.filter(|_| alone),
        volume: item.place.volume.clone(),
        issue: item.place.issue.clone(),
        // TeX sets a dash of two hyphens.
        page: item
            .place
            .pages
            .as_ref()
            .map(|pages| pages.replace("--", "-")),
        issued: parts.date.as_ref().and_then(date),
        accessed: parts.accessed.as_ref().and_then(date),
        url: parts.url.as_ref().map(|url| whole(&url.text)),
        doi: text(&parts.doi),
        isbn: text(&parts.isbn),
        issn: text(&parts.issn),
        pmid: text(&parts.pmid),
        pmcid: text(&parts.pmcid),
        key: item.key.clone(),
        note: arxiv.or(archived),
    }
}

/// The type of item that identifiers tell.
fn guessed(item: &Item<'_>) -> &'static str {
    let parts = &item.parts;
    let stands_in = parts.container.is_some() && item.role == Role::Host;
    let is_paper = parts.doi.is_some() && stands_in;
    if parts.isbn.is_some() || item.role == Role::OfBook {
        "book"
    } else if parts.issn.is_some() || parts.pmid.is_some() || parts.pmcid.is_some() || is_paper {
        "article-journal"
    } else if parts.doi.is_some() || parts.arxiv.is_some() {
        "article"
    } else if parts.url.is_some() {
        "webpage"
    } else if stands_in {
        "article"
    } else {
        "document"
    }
}

fn name(author: &Author) -> Name {
    match (&author.family, &author.given) {
        (Some(family), Some(given)) => Name::Person {
            family: family.clone(),
            given: given.clone(),
        },
        _ => Name::Literal {
            literal: author.name.clone(),
        },
    }
}

fn date(date: &Date) -> Option<DateOut> {
    let month = date.month.map(u16::from);
    let day = date.day.map(u16::from).filter(|_| month.is_some());
    let parts = [date.year?].into_iter().chain(month).chain(day).collect();
    Some(DateOut { parts: [parts] })
}
