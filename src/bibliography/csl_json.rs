//! Bibliographies in CSL-JSON.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::{Entry, Field};
use crate::source::{Source, Span};

/// The names of the fields, each under what it tells; the first that an entry has counts.
pub(super) const FIELDS: &[(&str, Field)] = &[
    ("author", Field::Author),
    ("title", Field::Title),
    ("container-title", Field::Container),
    ("publisher", Field::Publisher),
    ("issued", Field::Date),
    ("URL", Field::Url),
    ("DOI", Field::Doi),
    ("ISBN", Field::Isbn),
];

type Object<'a> = HashMap<String, &'a RawValue>;

/// The entries of `source`: a list, or an object that holds one as `references` or `items`.
pub(super) fn entries(source: &Source) -> Result<Vec<Entry>, String> {
    let text = &source.text()[source.body()..];
    let items = match serde_json::from_str::<Vec<&RawValue>>(text) {
        Ok(items) => items,
        Err(error) => match listed(text) {
            Some(items) => items,
            None if text.trim_start().starts_with('{') && is_json(text) => {
                return Err("it is JSON, and no list of entries".to_owned());
            }
            None => return Err(format!("line {} is no CSL-JSON", error.line())),
        },
    };
    let place = |part: &str| {
        let start = part.as_ptr() as usize - source.text().as_ptr() as usize;
        let marks = usize::from(part.len() > 1 && part.starts_with('"'));
        Span::new(start + marks, start + part.len() - marks)
    };
    let entries = items.into_iter().filter_map(|item| {
        let object: Object<'_> = serde_json::from_str(item.get()).ok()?;
        let id = object.get("id")?.get();
        let key = serde_json::from_str(id).unwrap_or_else(|_| id.to_owned());
        let mut fields: Vec<(Field, Span)> = FIELDS
            .iter()
            .filter_map(|(name, field)| Some((*field, place(object.get(*name)?.get()))))
            .collect();
        fields.sort_by_key(|field| field.1);
        Some(Entry {
            key: key.into(),
            label: place(id),
            span: place(item.get()),
            fields,
        })
    });
    Ok(entries.collect())
}

fn listed(text: &str) -> Option<Vec<&RawValue>> {
    let object: Object<'_> = serde_json::from_str(text).ok()?;
    let list = ["references", "items"]
        .iter()
        .find_map(|name| object.get(*name))?;
    serde_json::from_str(list.get()).ok()
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}
