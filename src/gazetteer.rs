//! The names of countries and cities, read when first asked for.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Deserialize;

const FILE: &str = include_str!("../rules/tables/places.toml");

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    before: HashSet<String>,
    countries: HashSet<String>,
    cities: HashSet<String>,
}

// A table that does not parse fails the test below, so that it is empty in no build that passed.
static TABLE: LazyLock<Table> = LazyLock::new(|| toml::from_str(FILE).unwrap_or_default());

/// Whether `name`, as it is written, is a city's.
pub(crate) fn is_city(name: &str) -> bool {
    TABLE.cities.contains(name)
}

/// Whether `name`, as it is written, is a country's.
pub(crate) fn is_country(name: &str) -> bool {
    TABLE.countries.contains(name)
}

/// Whether `name`, as it is written, is a country's or a city's.
pub(crate) fn is_place(name: &str) -> bool {
    is_country(name) || is_city(name)
}

/// Whether the name behind `word` is that of a place where something happens: "in Halmouth".
pub(crate) fn is_before_place(word: &str) -> bool {
    TABLE.before.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read() {
        let table: Result<Table, _> = toml::from_str(FILE);
        assert!(table.is_ok());
        assert!(is_place("Japan") && !is_city("Japan") && is_city("Prag") && is_before_place("in"));
    }
}
