//! Names that are a publisher's, or that of another body that brings out works, for certain.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Deserialize;

const FILE: &str = include_str!("../../../../rules/tables/publishers.toml");

/// The initials of a body are so many letters or more.
const INITIALS: usize = 3;
/// So many of them end a name that is written in one word: `OpenTIDE`.
const TAIL: usize = 2;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    names: HashSet<String>,
    ends: HashSet<String>,
    begins: Vec<String>,
    forms: HashSet<String>,
}

// A table that does not parse fails the test below, so that it is empty in no build that passed.
static TABLE: LazyLock<Table> = LazyLock::new(|| toml::from_str(FILE).unwrap_or_default());

/// Whether `name` can be nothing but a publisher's: it is known, or its words say so.
pub(super) fn is_publisher(name: &str) -> bool {
    let last = name.rsplit(' ').next().unwrap_or_default();
    TABLE.names.contains(name)
        || TABLE.ends.contains(last) && last.len() < name.len()
        || TABLE
            .begins
            .iter()
            .any(|word| name.starts_with(word.as_str()))
}

/// Whether `name` is that of a body or a conference by its initials: `WHO`, `OpenTIDE`.
pub(super) fn is_initials(name: &str) -> bool {
    let body = name.trim_end_matches(|c: char| c.is_ascii_uppercase());
    let tail = name.len() - body.len();
    let is_letters = name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_word = body.starts_with(char::is_uppercase) && tail >= TAIL;
    is_letters && !TABLE.forms.contains(name) && (body.is_empty() && tail >= INITIALS || is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read() {
        let table: Result<Table, _> = toml::from_str(FILE);
        assert!(table.is_ok());
        for name in ["Routledge", "Pier Press", "University of Halmouth"] {
            assert!(is_publisher(name), "{name}");
        }
        for name in ["Press", "Halmouth", "Ada Moss", "Press release"] {
            assert!(!is_publisher(name), "{name}");
        }
        assert!(is_initials("OpenTIDE") && is_initials("TIDES"));
        assert!(!is_initials("PDF") && !is_initials("Moss") && !is_initials("TI"));
    }
}
