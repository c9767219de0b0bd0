//! The surnames of a draft, and whose they are.

use std::collections::HashMap;

/// What stands behind a surname and is no part of it.
const SUFFIXES: [&str; 5] = ["jr", "sr", "ii", "iii", "iv"];

/// A surname that the draft has given in full.
pub(super) struct Family {
    /// The whole name.
    pub(super) full: String,
    /// Whether others have the same surname.
    pub(super) several: bool,
}

/// The surnames that the draft has given in full so far, in small letters.
#[derive(Default)]
pub(super) struct Families {
    surnames: HashMap<String, Family>,
    /// Who has each forename; nobody where several have it.
    forenames: HashMap<String, Option<String>>,
}

impl Families {
    pub(super) fn get(&self, surname: &str) -> Option<&Family> {
        self.surnames.get(surname)
    }

    /// The full name of the only one who has this `forename`.
    pub(super) fn of_forename(&self, forename: &str) -> Option<&str> {
        self.forenames.get(forename)?.as_deref()
    }

    /// Takes note of a full name by its surname.
    pub(super) fn settle(&mut self, surname: String, full: String) {
        let forename = full.split(' ').next().unwrap_or_default().to_lowercase();
        let known = self.forenames.entry(forename);
        let known = known.or_insert_with(|| Some(full.clone()));
        *known = known.take().filter(|known| *known == full);
        let Some(family) = self.surnames.get_mut(&surname) else {
            let several = false;
            self.surnames.insert(surname, Family { full, several });
            return;
        };
        if family.full == full || is_end(&family.full, &full) {
            return;
        }
        if is_end(&full, &family.full) {
            family.full = full;
            return;
        }
        let forename = |name: &str| name.split(' ').next().map(str::to_owned);
        family.several |= forename(&family.full) != forename(&full);
    }
}

/// Whether the name `long` ends with the whole name `short` and has an office before it.
pub(super) fn is_end(long: &str, short: &str) -> bool {
    short.contains(' ')
        && long
            .strip_suffix(short)
            .is_some_and(|before| before.ends_with(' '))
}

/// How many words of `name` have capitals.
pub(super) fn capitals(name: &str) -> usize {
    let words = name.split(' ');
    words
        .filter(|word| word.starts_with(char::is_uppercase))
        .count()
}

/// The surname of a full name, or that itself, in small letters: with a hyphen or an apostrophe it is one all the same, and "Jr" behind
/// it is none.
pub(super) fn surname(name: &str) -> String {
    let words = name.rsplit(' ').map(str::to_lowercase);
    let mut words = words.skip_while(|word| SUFFIXES.contains(&word.trim_end_matches('.')));
    words.next().unwrap_or_default()
}
