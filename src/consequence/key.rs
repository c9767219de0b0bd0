//! Keys in words, as whoever wrote the draft knows them.

use crate::document::{Citation, Document, Key, Reference, System, Value};

/// The key of `citation` as its marker shows it: `[1]`, `[^note]`.
pub fn shown(document: &Document<'_>, citation: &Citation) -> String {
    let inner = cited_name(document, citation);
    match citation.key.system {
        System::Footnote => format!("[^{inner}]"),
        System::Inline => format!("^[{inner}]"),
        System::AuthorYear => format!("({inner})"),
        System::Citekey => format!("@{inner}"),
        _ => format!("[{inner}]"),
    }
}

/// The key of `citation` without its brackets, as it is written there.
pub fn cited_name(document: &Document<'_>, citation: &Citation) -> String {
    written(document.source.slice(citation.span), &citation.key)
}

/// The first key of `entry` without its brackets, as its label is written; nothing where it has none.
pub fn entry_name(document: &Document<'_>, entry: &Reference) -> String {
    match (entry.keys.first(), entry.label) {
        (Some(key), Some(label)) => written(document.source.slice(label), key),
        (Some(key), None) => name(key),
        (None, _) => String::new(),
    }
}

/// `key` as `text` writes it: labels are folded in keys, and nobody looks for `rfc2119`.
fn written(text: &str, key: &Key) -> String {
    let Value::Label(label) = &key.value else {
        return name(key);
    };
    let folded = |text: &str| -> String {
        let lower = text.chars().flat_map(char::to_lowercase);
        lower.filter(|c| !c.is_whitespace()).collect()
    };
    let own = text.trim_matches(|c: char| "[]^: ".contains(c));
    let before_locator = own.split(',').next().unwrap_or_default();
    let same = |text: &&str| folded(text) == folded(label);
    [own, before_locator].into_iter().find(same).map_or_else(
        || name(key),
        |own| own.split_whitespace().collect::<Vec<_>>().join(" "),
    )
}

/// A key without its brackets: `1`, `note`, `3-7`.
pub fn name(key: &Key) -> String {
    match &key.value {
        Value::Number(number) => number.to_string(),
        Value::Range(first, last) => format!("{first}-{last}"),
        Value::Label(label) => label.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_as_they_are_written() {
        let label = |label: &str| Key {
            system: System::Label,
            value: Value::Label(label.into()),
        };
        for (text, key, expected) in [
            ("[RFC2119]", "rfc2119", "RFC2119"),
            ("[RFC\n   2119]", "rfc2119", "RFC 2119"),
            ("[^Marlow]:", "marlow", "Marlow"),
            ("[RFC2119, p. 3]", "rfc2119", "RFC2119"),
            ("[see above]", "rfc2119", "rfc2119"),
        ] {
            assert_eq!(written(text, &label(key)), expected, "{text}");
        }
    }
}
