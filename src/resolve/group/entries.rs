//! What the labels of a list's entries tell of it.

use crate::document::{Document, Key, Reference, ReferenceList, System, Value};

/// Whether the entries of `list` have labels that no number in the text can stand for: words that count nothing, `[Roe10]`, unlike `[S1]`,
/// `[2a]` or `[3.1]`.
pub(super) fn are_words(document: &Document<'_>, list: &ReferenceList) -> bool {
    let most = list.entries.end - list.entries.start;
    let counts = |label: &str| {
        let number = label.trim_matches(|c: char| !c.is_ascii_digit());
        let number = number.parse();
        number.map_or(label.contains('.'), |number: u32| number <= most)
    };
    let is_word = |key: &Key| matches!(&key.value, Value::Label(label) if key.system == System::Label && !counts(label));
    let mut entries = document.entries_of(list);
    entries.all(|(_, entry)| !entry.keys.is_empty() && entry.keys.iter().all(is_word))
}

pub(super) fn is_bracketed(document: &Document<'_>, entry: &Reference) -> bool {
    entry
        .label
        .is_some_and(|label| document.source.slice(label).starts_with(['[', '【', '［']))
}

/// The numbers of the entries of `list`, in their order.
pub(super) fn numbers<'a>(
    document: &'a Document<'_>,
    list: &ReferenceList,
) -> impl Iterator<Item = u32> + 'a {
    let entries = &document.references[list.entries.start as usize..list.entries.end as usize];
    entries
        .iter()
        .flat_map(|entry| &entry.keys)
        .filter_map(|key| match key.value {
            Value::Number(number) => Some(number),
            _ => None,
        })
}
