//! Entries as biblatex reads them from a `.bib` file.

use std::fmt::Write as _;

use super::item::{Item, Role};
use super::urls::whole;
use crate::parts::Author;

/// The entries of one draft, an empty line behind each but the last; empty where no entry names a source.
pub(super) fn entries(items: &[Item<'_>]) -> String {
    let sources = items.iter().filter(|item| item.names_source());
    let entries: Vec<String> = sources.map(entry).collect();
    entries.join("\n")
}

fn entry(item: &Item<'_>) -> String {
    let parts = &item.parts;
    let mut authors: Vec<String> = parts.authors.iter().map(name).collect();
    if parts.others {
        authors.push("others".to_owned());
    }
    let (kind, container) = match item.kind {
        Some(kind) => (kind.bibtex(), kind.container),
        None => guessed(item),
    };
    let mut text = format!("@{kind}{{{},\n", item.name);
    let mut field = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {name} = {{{value}}},");
        }
    };
    let shown = |part: &Option<crate::parts::Part>| part.as_ref().map(|part| escaped(&part.text));
    let plain = |part: &Option<crate::parts::Part>| part.as_ref().map(|part| unbraced(&part.text));
    let role = if item.is_edited { "editor" } else { "author" };
    field(role, Some(authors.join(" and ")));
    field("title", shown(&parts.title));
    field(container, shown(&parts.container));
    let place = &item.place;
    field("volume", place.volume.as_deref().map(escaped));
    field("number", place.issue.as_deref().map(escaped));
    field("pages", place.pages.as_deref().map(escaped));
    field(
        "date",
        parts.date.as_ref().and_then(crate::parts::Date::iso),
    );
    field(
        "url",
        parts.url.as_ref().map(|url| unbraced(&whole(&url.text))),
    );
    field(
        "urldate",
        parts.accessed.as_ref().and_then(crate::parts::Date::iso),
    );
    field("doi", plain(&parts.doi));
    field("isbn", plain(&parts.isbn));
    field("issn", plain(&parts.issn));
    let eprint = match (&parts.arxiv, &parts.pmid) {
        (Some(_), _) => Some((&parts.arxiv, "arxiv")),
        (None, Some(_)) => Some((&parts.pmid, "pubmed")),
        (None, None) => None,
    };
    field("eprint", eprint.and_then(|(id, _)| plain(id)));
    field("eprinttype", eprint.map(|(_, kind)| kind.to_owned()));
    field(
        "note",
        parts
            .archive
            .as_ref()
            .map(|part| format!("Archived at \\url{{{}}}", unbraced(&part.text))),
    );
    text.push_str("}\n");
    text
}

/// The type of entry that identifiers tell, and its field for what such a work stands in.
fn guessed(item: &Item<'_>) -> (&'static str, &'static str) {
    let parts = &item.parts;
    let numbered = parts.doi.is_some() || parts.issn.is_some() || parts.pmid.is_some();
    if parts.isbn.is_some() || item.role == Role::OfBook {
        ("book", "publisher")
    } else if item.role == Role::Publisher {
        let kind = if parts.url.is_some() {
            "online"
        } else {
            "misc"
        };
        (kind, "publisher")
    } else if parts.container.is_some() && numbered {
        ("article", "journaltitle")
    } else if parts.url.is_some() {
        ("online", "organization")
    } else if parts.container.is_some() {
        ("article", "journaltitle")
    } else {
        ("misc", "organization")
    }
}

fn name(author: &Author) -> String {
    match (&author.family, &author.given) {
        (Some(family), Some(given)) => format!("{}, {}", escaped(family), escaped(given)),
        // Braces keep the name of an organisation whole.
        _ => format!("{{{}}}", escaped(&author.name)),
    }
}

/// `text` with the signs that TeX would obey made harmless.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '{' => escaped.push('('),
            '}' => escaped.push(')'),
            '\\' => escaped.push_str("\\textbackslash "),
            '~' => escaped.push_str("\\textasciitilde "),
            '^' => escaped.push_str("\\textasciicircum "),
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address or identifier, which biblatex takes as it stands but for braces.
fn unbraced(text: &str) -> String {
    text.replace('{', "%7B")
        .replace('}', "%7D")
        .replace('\\', "%5C")
}
