//! The tables of all languages, each read from its file when first asked for.

use std::sync::LazyLock;

use super::Table;

/// Every language's file; a language is one line here.
pub(super) const FILES: &[&str] = &[
    include_str!("../../rules/words/en.toml"),
    include_str!("../../rules/words/de.toml"),
    include_str!("../../rules/words/fr.toml"),
    include_str!("../../rules/words/es.toml"),
    include_str!("../../rules/words/it.toml"),
    include_str!("../../rules/words/pt.toml"),
    include_str!("../../rules/words/nl.toml"),
    include_str!("../../rules/words/pl.toml"),
    include_str!("../../rules/words/ru.toml"),
    include_str!("../../rules/words/uk.toml"),
    include_str!("../../rules/words/zh.toml"),
    include_str!("../../rules/words/ja.toml"),
    include_str!("../../rules/words/ar.toml"),
];

/// Headings of lists in the languages that have no file: these tell no language from another.
pub(super) const HEADINGS: &str = include_str!("../../rules/words/headings.toml");

/// What is looked for in a language that has no cues of its own.
const OTHER: &str = include_str!("../../rules/words/other.toml");

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    // A file that does not parse fails the tests of the tables, so none is left out in a build that passed.
    FILES
        .iter()
        .filter_map(|file| toml::from_str(file).ok())
        .collect()
});

static HEADING_WORDS: LazyLock<Table> =
    LazyLock::new(|| toml::from_str(HEADINGS).unwrap_or_default());

static OTHERS: LazyLock<Table> = LazyLock::new(|| toml::from_str(OTHER).unwrap_or_default());

/// The tables of all languages, read when first asked for.
pub fn tables() -> &'static [Table] {
    &TABLES
}

/// The headings of lists in languages of which nothing else is known.
pub fn headings() -> &'static Table {
    &HEADING_WORDS
}

/// The table of the language with this ISO 639-1 code.
pub fn table(code: &str) -> Option<&'static Table> {
    tables().iter().find(|table| table.language == code)
}

/// The table of the language that is called `name`, in lower case: by its code of two letters or of three, or by its name.
pub(super) fn called(name: &str) -> Option<&'static Table> {
    let is_called = |table: &&Table| table.called.iter().any(|own| own == name);
    table(name).or_else(|| tables().iter().find(is_called))
}

/// The table of any language that has no cues of its own.
pub fn other() -> &'static Table {
    &OTHERS
}
