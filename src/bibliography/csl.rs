//! Items of CSL, as JSON and as YAML hold them.

use super::described::part;
use super::{Described, Entry, Field, Kind};
use crate::node::Node;
use crate::parts::{self, Author, Date};
use crate::source::{Source, Span};

/// The names of the fields, each under what it tells; the first that an entry has counts.
pub(super) const FIELDS: &[(&str, Field)] = &[
    ("author", Field::Author),
    ("title", Field::Title),
    ("container-title", Field::Container),
    ("publisher", Field::Publisher),
    ("issued", Field::Date),
    ("accessed", Field::Accessed),
    ("URL", Field::Url),
    ("DOI", Field::Doi),
    ("ISBN", Field::Isbn),
    ("ISSN", Field::Issn),
    ("PMID", Field::Pmid),
    ("PMCID", Field::Note),
    ("number", Field::Note),
    ("note", Field::Note),
    ("volume", Field::Volume),
    ("issue", Field::Issue),
    ("page", Field::Pages),
];

/// The entry that `item` is; none where it has no key.
pub(super) fn entry(item: &Node) -> Option<Entry> {
    let Some(Node::Scalar(key, label)) = item.get("id") else {
        return None;
    };
    let mut fields: Vec<(Field, Span)> = FIELDS
        .iter()
        .filter_map(|(name, field)| Some((*field, item.get(name)?)))
        .filter(|(_, value)| !matches!(value, Node::Scalar(text, _) if text.is_empty()))
        .map(|(field, value)| (field, value.span()))
        .collect();
    fields.sort_by_key(|field| field.1);
    Some(Entry {
        key: key.as_str().into(),
        label: *label,
        span: item.span(),
        fault: fields.is_empty().then(|| "nothing is said of it".into()),
        fields,
    })
}

/// What `item` of `source` says.
pub(super) fn described(source: &Source, item: &Node) -> Described {
    let mut described = Described {
        kind: item.text("type").and_then(Kind::of_csl),
        is_edited: item.get("author").is_none(),
        ..Described::default()
    };
    for (name, field) in FIELDS {
        let Some(value) = item.get(name) else {
            continue;
        };
        match (field, value.scalar()) {
            (Field::Author, _) => {}
            (Field::Date, _) => described.parts.date = date(value),
            (Field::Accessed, _) => described.parts.accessed = date(value),
            (Field::Title | Field::Container, Some(text)) => {
                described.take(source, *field, value.span(), &parts::seen(text));
            }
            (_, Some(text)) => described.take(source, *field, value.span(), text),
            (_, None) => {}
        }
    }
    if described.parts.date.is_none() {
        described.parts.date = item.get("original-date").and_then(date);
    }
    let names = item.get("author").or_else(|| item.get("editor"));
    let names = match names {
        // One who stands by himself, and not in a list of one.
        Some(name @ Node::Map(..)) => std::slice::from_ref(name),
        Some(names) => names.items(),
        None => &[],
    };
    let authors = names.iter().filter_map(|name| author(source, name));
    described.parts.authors = authors.collect();
    described
}

fn author(source: &Source, name: &Node) -> Option<Author> {
    let joined = |names: &[&str]| {
        let texts: Vec<&str> = names.iter().filter_map(|part| name.text(part)).collect();
        (!texts.is_empty()).then(|| texts.join(" "))
    };
    let family = joined(&["non-dropping-particle", "family"]);
    let given = joined(&["given", "dropping-particle"]);
    let whole = match (&family, &given) {
        (Some(family), Some(given)) => format!("{given} {family}"),
        _ => family
            .clone()
            .or_else(|| joined(&["literal"]))
            .or_else(|| given.clone())?,
    };
    let is_person = family.is_some() && given.is_some();
    Some(Author {
        span: name.span(),
        name: part(source, name.span(), &whole)?.text,
        family: family.filter(|_| is_person),
        given: given.filter(|_| is_person),
        short: None,
    })
}

/// The date that `value` is: parts of one in numbers, or text.
fn date(value: &Node) -> Option<Date> {
    let text = ["raw", "literal"].iter().find_map(|name| value.text(name));
    if let Some(text) = value.scalar().or(text) {
        let date = parts::dated(text)?;
        return Some(Date {
            span: value.span(),
            ..date
        });
    }
    let number = |node: Option<&Node>| node?.scalar()?.trim().parse().ok();
    let parts = match value.get("date-parts").map(Node::items) {
        // Of a span of time nothing is said here.
        Some([only]) => [0, 1, 2].map(|at| number(only.items().get(at))),
        Some(_) => return None,
        // As pandoc's own YAML has it, in a list or by itself.
        None => {
            let own = match value.items() {
                [only] => only,
                _ => value,
            };
            ["year", "month", "day"].map(|name| number(own.get(name)))
        }
    };
    Date::of(value.span(), parts)
}
