//! One word, and what the tables of a language know of it.

use std::collections::HashSet;
use std::sync::{LazyLock, OnceLock};

use crate::words::{self, Speech, Table};

/// One word.
#[derive(Debug)]
pub(super) struct Word {
    /// Its bytes in the text.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) lower: String,
    /// Whether it begins with a capital.
    pub(super) capital: bool,
    /// Whether it stands in a quotation.
    pub(super) quoted: bool,
}

/// What is known of a language, ready to be asked.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub(super) speech: &'static Speech,
    common: HashSet<&'static str>,
    days: HashSet<&'static str>,
    peoples: HashSet<&'static str>,
    pub(super) months: HashSet<&'static str>,
    verbs: HashSet<&'static str>,
    media: &'static [String],
}

/// The lexicons of the languages that were asked for, each with its table.
static KNOWN: LazyLock<Vec<(&'static Table, OnceLock<Lexicon>)>> = LazyLock::new(|| {
    let tables = words::tables().iter().chain([words::other()]);
    tables.map(|table| (table, OnceLock::new())).collect()
});

impl Lexicon {
    /// The lexicon of `table`, which must be one of [`words::tables`] or [`words::other`].
    pub(super) fn of(table: &'static Table) -> Option<&'static Self> {
        let known = KNOWN.iter().find(|(own, _)| std::ptr::eq(*own, table));
        known.map(|(_, cell)| cell.get_or_init(|| Self::new(table)))
    }

    fn new(table: &'static Table) -> Self {
        let set = |words: &'static [String]| words.iter().map(String::as_str).collect();
        let days = table.weekdays.iter().chain(&table.months);
        Self {
            speech: &table.speech,
            common: set(&table.common),
            days: days.map(String::as_str).collect(),
            peoples: set(&table.impersonal),
            months: set(&table.months),
            verbs: set(&table.speech.verbs),
            media: &table.naming.with,
        }
    }

    pub(super) fn is_verb(&self, word: &Word) -> bool {
        self.verbs.contains(word.lower.as_str())
    }

    /// Whether `word` says so beside a quotation.
    pub(super) fn is_quoting(&self, word: &Word) -> bool {
        has(&self.speech.quoting, word)
    }

    /// Whether `word` is a day or a month, as it is written where those have capitals.
    pub(super) fn is_day(&self, word: &Word) -> bool {
        self.days.contains(word.lower.as_str())
    }

    /// Whether `lower` is a word with a capital that names nobody: a people, a feast.
    pub(super) fn is_of_a_people(&self, lower: &str) -> bool {
        self.peoples.contains(lower)
    }

    /// Whether `word` is one of the commonest, or one that no noun phrase goes over.
    pub(super) fn is_common(&self, word: &Word) -> bool {
        let speech = self.speech;
        self.common.contains(word.lower.as_str())
            || [
                &speech.prepositions,
                &speech.at,
                &speech.persons,
                &speech.bodies,
                &speech.relatives,
            ]
            .into_iter()
            .any(|list| has(list, word))
    }

    /// Whether `word` stands before the name of an outlet for what that is: "Zeitung".
    pub(super) fn is_medium(&self, word: &Word) -> bool {
        has(self.media, word)
    }

    /// Whether `word` needs no article to be somebody.
    pub(super) fn is_role(&self, word: &Word) -> bool {
        has(&self.speech.roles, word)
    }

    /// Whether no name begins a sentence with `word`.
    pub(super) fn is_opener(&self, word: &Word) -> bool {
        let begins = |phrase: &String| phrase.split(' ').next() == Some(word.lower.as_str());
        let speech = self.speech;
        has(&speech.openers, word) || self.is_common(word) || speech.before.iter().any(begins)
    }

    /// Whether what stands before who speaks may end with `word`: "Nach Angaben von Holm".
    pub(super) fn ends_lead(&self, word: &Word) -> bool {
        let ends = |phrase: &String| phrase.rsplit(' ').next() == Some(word.lower.as_str());
        self.speech.before.iter().any(ends)
    }

    /// Whether `word` without an article names nobody, as far as the language is known to need one before other nouns.
    pub(super) fn names_nobody(&self, word: &Word) -> bool {
        let nobody = &self.speech.nobody;
        nobody.is_empty() || fits(nobody, word) || has(&self.speech.people, word)
    }

    /// Whether `word` stands before a name and is none of it.
    pub(super) fn is_honour(&self, word: &Word) -> bool {
        fits(&self.speech.honours, word)
    }

    /// `role` without its article: it is known whether that has a capital or not, and in whatever case that stands.
    pub(super) fn bare<'r>(&self, role: &'r str) -> &'r str {
        let definite = &self.speech.definite;
        let parts = role.split_once(' ');
        parts
            .filter(|(first, _)| definite.contains(&first.to_lowercase()))
            .map_or(role, |(_, rest)| rest)
    }

    /// Whether `word` with an article is a person or a body.
    pub(super) fn is_office(&self, word: &Word) -> bool {
        self.is_institution(word) || fits(&self.speech.offices, word) || self.is_role(word)
    }

    /// Whether `word` tells of somebody in sight who is not named: "the driver", "her sister".
    pub(super) fn is_of_a_person(&self, word: &Word) -> bool {
        has(&self.speech.people, word) || self.is_office(word) && !self.is_institution(word)
    }

    /// Whether `word` is what several are: "workers".
    pub(super) fn is_several(&self, word: &Word) -> bool {
        fits(&self.speech.plurals, word)
    }

    /// Whether `word` with an article is a body and no person.
    pub(super) fn is_institution(&self, word: &Word) -> bool {
        fits(&self.speech.institutions, word)
    }
}

/// Whether `word` is one of `list`, or ends as one of it does.
pub(super) fn fits(list: &[String], word: &Word) -> bool {
    let mut list = list.iter();
    list.any(|known| match known.strip_prefix('*') {
        Some(ending) => word.lower.ends_with(ending),
        None => *known == word.lower,
    })
}

/// Whether `list` has `word`.
pub(super) fn has(list: &[String], word: &Word) -> bool {
    list.contains(&word.lower)
}
