//! Entries that call their work as the text does before they name it: "Moss & Orr (2019) Ada Moss and Kit Orr. Dry rivers".

use super::author::{self, Author};
use super::joint;

/// What calls a work is no longer than this, in bytes.
const LONGEST: usize = 120;
/// The names behind it are so many bytes at most.
const NAMES: usize = 1_500;
/// Somebody has no more given names.
const GIVEN: usize = 3;
/// What it says of authors who are not named.
const OTHERS: &str = " et al.";

/// What calls a work.
pub(super) struct Call<'t> {
    /// Its length with the blank behind it, in bytes.
    pub(super) length: usize,
    /// The family names that it holds.
    families: Vec<&'t str>,
}

/// What the entry `text` calls its work by, where who bears the family names is named behind that in full.
pub(super) fn call(text: &str) -> Option<Call<'_>> {
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let (names, rest) = near.split_once(" (").or_else(|| near.split_once(" ["))?;
    let (year, _) = rest.split_once([')', ']'])?;
    let closed = names.len() + 2 + year.len() + 1;
    // "Moss (2019): Ada Moss, *Dry rivers*".
    let behind = text[closed..].trim_start_matches([':', '.']);
    let behind = behind.strip_prefix(' ')?;
    let length = text.len() - behind.len() - 1;
    let stop = end(behind)?;
    let families = families(names);
    let is_named = |family: &&str| names_family(&behind[..stop], family);
    // "Moss (2019). The life of Moss": behind a stop stands a title as well.
    let is_headed = behind.len() + closed + 1 == text.len()
        || families
            .first()
            .is_some_and(|family| is_head(behind, family));
    let is_call =
        is_headed && is_year(year) && !families.is_empty() && families.iter().all(is_named);
    is_call.then(|| Call {
        length: length + 1,
        families,
    })
}

impl Call<'_> {
    /// Parts the names of those of `authors` whose family names it holds.
    pub(super) fn part(&self, authors: &mut [Author]) {
        for author in authors.iter_mut().filter(|author| author.family.is_none()) {
            let given = |family: &&str| author.name.strip_suffix(*family)?.strip_suffix(' ');
            let parted = self
                .families
                .iter()
                .find_map(|family| Some((given(family)?, *family)));
            if let Some((given, family)) = parted {
                let given = given.to_owned();
                (author.family, author.given) = (Some(family.to_owned()), Some(given));
            }
        }
    }
}

/// The family names that `names` calls a work by; none where it holds anything else.
fn families(names: &str) -> Vec<&str> {
    let bare = names.strip_suffix(OTHERS).unwrap_or(names);
    let pair = joint::ANDS.iter().find_map(|and| joint::split(bare, and));
    let families = pair.map_or(vec![bare], |(first, second)| vec![first, second]);
    let is_family = |name: &&str| {
        name.chars().next_back().is_some_and(char::is_alphabetic)
            && name.contains(char::is_uppercase)
            && !name.contains([',', '.', ':', ';', '"', '“', '*'])
    };
    if families.iter().all(is_family) {
        families
    } else {
        Vec::new()
    }
}

/// Whether `text` begins with given names and this `family` behind them.
fn is_head(text: &str, family: &str) -> bool {
    let given = text.find(family).map(|at| text[..at].trim_end());
    given.is_some_and(|given| {
        let mut words = given.split(' ');
        let is_name = |word: &str| word.starts_with(char::is_uppercase);
        (1..=GIVEN).contains(&words.clone().count()) && words.all(is_name)
    })
}

/// Whether `family` ends one of the names in `named`, or is the whole of it.
fn names_family(named: &str, family: &str) -> bool {
    named.match_indices(family).any(|(at, _)| {
        let behind = &named[at + family.len()..];
        let is_last = behind.is_empty()
            || behind.starts_with(',')
            || behind.starts_with(' ') && joint::behind(behind.trim_start()).is_some();
        is_last && (at == 0 || named[..at].ends_with(' '))
    })
}

/// Whether `text` is a year with its letter: "2019a".
fn is_year(text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    bare.len() == 4 && text.len() < 6 && bare.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where the names that `text` begins with end: at the first stop that shortens no name.
fn end(text: &str) -> Option<usize> {
    author::stops(&text[..text.floor_char_boundary(NAMES)]).next()
}
