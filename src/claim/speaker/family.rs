//! The surnames of a draft, and whose they are.

use std::collections::HashMap;

/// A surname that the draft has given in full.
pub(super) struct Family {
    /// The whole name.
    pub(super) full: String,
    /// Whether others have the same surname.
    pub(super) several: bool,
}

/// The surnames that the draft has given in full so far, in small letters.
#[derive(Default)]
pub(super) struct Families(HashMap<String, Family>);

impl Families {
    pub(super) fn get(&self, surname: &str) -> Option<&Family> {
        self.0.get(surname)
    }

    /// Takes note of a full name by its surname.
    pub(super) fn settle(&mut self, surname: String, full: String) {
        let Some(family) = self.0.get_mut(&surname) else {
            let several = false;
            self.0.insert(surname, Family { full, several });
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
