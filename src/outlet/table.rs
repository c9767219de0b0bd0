//! The table of outlets, read when first asked for.

use std::collections::HashMap;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::work::folded;

const FILE: &str = include_str!("../../rules/tables/outlets.toml");

/// Articles that names begin with, as they stand within a sentence.
const ARTICLES: &[&str] = &[
    "the", "der", "die", "das", "le", "la", "les", "l", "el", "los", "las", "il", "lo", "i", "gli",
    "o", "a", "os", "as", "de", "het",
];

// A table that does not parse fails the test below, so that it is empty in no build that passed.
static ROWS: LazyLock<File> = LazyLock::new(|| toml::from_str(FILE).unwrap_or_default());

pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(&ROWS));

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    hosting: Vec<String>,
    outlet: Vec<Outlet>,
}

/// One that publishes under its own name.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Outlet {
    /// Its name as it is shown.
    pub name: String,
    pub(super) also: Vec<String>,
    pub(super) within: Vec<String>,
    unsure: bool,
    pub(super) domains: Vec<String>,
    pub(super) parents: Vec<String>,
    /// Whether others print what it reports.
    pub wire: bool,
    /// Whether it is no news outlet: what it says is in all of them.
    pub body: bool,
    /// Whether it publishes what other bodies found as well.
    pub relays: bool,
}

/// A name in prose.
pub(super) struct Name {
    /// The article that it begins with, and what parts that from the rest.
    pub(super) lead: String,
    pub(super) rest: String,
    pub(super) outlet: &'static Outlet,
}

/// The rows by the names and domains that they go by.
pub(super) struct Table {
    /// The names that mean somebody in prose, by the first word behind their article, the longest first.
    names: FxHashMap<String, Vec<Name>>,
    /// For each byte that such a word begins with, a bit for each length that it may have: most words are told by these from all names.
    lengths: [u64; 256],
    /// The names that mean somebody where nothing else can be meant, folded; none where several go by one.
    called: HashMap<String, Option<&'static Outlet>>,
    domains: HashMap<&'static str, &'static Outlet>,
    hosting: &'static [String],
}

impl Table {
    fn new(file: &'static File) -> Self {
        let mut table = Self {
            names: FxHashMap::default(),
            lengths: [0; 256],
            called: HashMap::default(),
            domains: HashMap::default(),
            hosting: &file.hosting,
        };
        for outlet in &file.outlet {
            let own = [&outlet.name].into_iter().filter(|_| !outlet.unsure);
            for name in own.chain(&outlet.also) {
                table.put(name, outlet);
                if let Some(small) = within_sentence(name) {
                    table.put(&small, outlet);
                }
            }
            let known = [&outlet.name].into_iter().chain(&outlet.also);
            for name in known.chain(&outlet.within) {
                let mut row = |name: String| {
                    let one = table.called.entry(name).or_insert(Some(outlet));
                    *one = one.filter(|one| one.name == outlet.name);
                };
                row(folded(name));
                if bare(name) != name {
                    row(folded(bare(name)));
                }
            }
            let domains = outlet.domains.iter();
            table
                .domains
                .extend(domains.map(|domain| (domain.as_str(), outlet)));
        }
        for names in table.names.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.lead.len() + name.rest.len()));
        }
        table
    }

    fn put(&mut self, name: &str, outlet: &'static Outlet) {
        let rest = bare(name);
        let first = rest.split(|c: char| !c.is_alphanumeric()).next();
        let first = first.unwrap_or_default().to_owned();
        self.lengths[first_byte(&first)] |= length_bit(&first);
        self.names.entry(first).or_default().push(Name {
            lead: name[..name.len() - rest.len()].to_owned(),
            rest: rest.to_owned(),
            outlet,
        });
    }

    /// The names whose first word behind their article is `word`, the longest first.
    pub(super) fn names_at(&self, word: &str) -> impl Iterator<Item = &Name> {
        let may_be = self.lengths[first_byte(word)] & length_bit(word) != 0;
        let names = may_be.then(|| self.names.get(word)).flatten();
        names.into_iter().flatten()
    }

    /// Who goes by the folded `name` and shares it with nobody.
    pub(super) fn called(&self, name: &str) -> Option<&'static Outlet> {
        self.called.get(name).copied().flatten()
    }

    /// Who publishes at `domain`.
    pub(super) fn at(&self, domain: &str) -> Option<&'static Outlet> {
        self.domains.get(domain).copied()
    }

    /// Whether `host` holds what others wrote.
    pub(super) fn hosts(&self, host: &str) -> bool {
        self.hosting.iter().any(|known| known == host)
    }
}

/// The byte that `word` begins with.
fn first_byte(word: &str) -> usize {
    word.bytes().next().map_or(0, usize::from)
}

/// The bit of the length of `word`, which all long words share.
fn length_bit(word: &str) -> u64 {
    1 << word.len().min(63)
}

/// `name` without the article that it begins with.
pub(super) fn bare(name: &str) -> &str {
    let cut = name.split_once([' ', '\'']);
    cut.filter(|(first, _)| ARTICLES.contains(&first.to_lowercase().as_str()))
        .map_or(name, |(_, rest)| rest)
}

/// `name` with its article as it stands within a sentence; none where it begins with none in capitals.
fn within_sentence(name: &str) -> Option<String> {
    let rest = bare(name);
    let article = &name[..name.len() - rest.len()];
    let small = article.to_lowercase();
    (small != article).then(|| small + rest)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_row_has_a_domain_and_stands_once() {
        let file: Result<File, _> = toml::from_str(FILE);
        let file = file.expect("it is a table");
        assert!(file.outlet.len() > 400);
        let (mut names, mut domains) = (HashSet::new(), HashSet::new());
        for outlet in &file.outlet {
            assert!(!outlet.domains.is_empty(), "{} has no domain", outlet.name);
            let own = [&outlet.name].into_iter().chain(&outlet.also);
            for name in own.collect::<HashSet<_>>() {
                assert!(names.insert(name), "{name} stands twice");
            }
            for domain in &outlet.domains {
                assert_eq!(*domain, domain.to_lowercase());
                assert!(!domain.starts_with("www.") && domain.contains('.'));
                assert!(domains.insert(domain), "{domain} stands twice");
            }
        }
        for host in &file.hosting {
            assert!(!domains.contains(host), "{host} holds what others wrote");
        }
    }

    #[test]
    fn articles_are_told_from_names() {
        assert_eq!(bare("The Guardian"), "Guardian");
        assert_eq!(bare("L'Express"), "Express");
        assert_eq!(bare("Deutsche Welle"), "Deutsche Welle");
        assert_eq!(within_sentence("Le Monde").as_deref(), Some("le Monde"));
        assert_eq!(within_sentence("la Repubblica"), None);
    }
}
