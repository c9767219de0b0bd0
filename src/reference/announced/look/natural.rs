//! Entries that begin with people, given names first, and a full stop behind the last of them: `A. B. Roe and Kit Orr. Rain.`

use super::{is_author, names_year};
use crate::work::PARTICLES;

/// The names stand within so many bytes.
const LEAD: usize = 300;
/// A person is called by so many words at most.
const PERSON: usize = 5;

/// Whether `shown` begins with authors in whatever order of their names, or with names and a year.
pub(in crate::reference) fn opens_entry(shown: &str) -> bool {
    is_author(shown) || names_year(shown) || is_natural(shown)
}

/// Whether `shown` begins so.
fn is_natural(shown: &str) -> bool {
    let near = &shown[..shown.floor_char_boundary(LEAD.min(shown.len()))];
    let mut stops = near.match_indices(". ");
    let stop = stops.find(|(at, _)| {
        let word = near[..*at].rsplit([' ', '.', '-']).next();
        word.is_some_and(|word| word.chars().nth(1).is_some())
    });
    let Some((at, stop)) = stop else {
        return false;
    };
    let behind = &near[at + stop.len()..];
    let opens = |c: char| c.is_uppercase() || c.is_ascii_digit() || "\"“«„*_".contains(c);
    let joined = near[..at].replace(" and ", ",").replace(" & ", ",");
    let mut names = joined.split(',').map(str::trim);
    behind.starts_with(opens) && names.all(|name| name.is_empty() || is_person(name))
}

/// Whether both the entry `one` and `shown` begin so; where that one has an initial first, `shown` has, too, since a title of few words
/// looks like a name.
pub(in crate::reference) fn are_alike(one: &str, shown: &str) -> bool {
    let is_initial = |shown: &str| shown.chars().nth(1) == Some('.');
    is_natural(one) && is_natural(shown) && (!is_initial(one) || is_initial(shown))
}

/// `A. B. Roe`, `Ada Moss`, `Piet van der Meer`
fn is_person(name: &str) -> bool {
    let is_part = |word: &str| {
        let is_sign = |c: char| c.is_alphabetic() || "-.'’".contains(c);
        word.starts_with(char::is_uppercase) && word.chars().all(is_sign)
    };
    let mut words = name.split_whitespace();
    let count = words.clone().count();
    let ends = words.next().is_some_and(is_part) && words.next_back().is_some_and(is_part);
    ends && count <= PERSON && words.all(|word| is_part(word) || PARTICLES.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_names_before_a_stop_begin_entries() {
        for text in [
            "S. R. Moss. Linear Weirs. Pier Press, Quay, 1971.",
            "J.-P. Orr and Ada Moss. Rain.",
            "Ada Moss, Kit Orr, and Piet van der Meer. “Rain”",
            "K. Orr & A. Moss. 1971. Rain.",
        ] {
            assert!(is_natural(text), "{text}");
        }
        for text in [
            "Rain. Pier Press, 1971.",
            "Rain in the north. Pier Press, 1971.",
            "American Weir Letters, 81:826–831, 1986.",
            "Sons, New York, 1980.",
            "S. R. Moss. in",
            "",
        ] {
            assert!(!is_natural(text), "{text}");
        }
    }

    #[test]
    fn names_of_one_list_are_alike() {
        assert!(are_alike("A. Moss. Rain.", "K. Orr. Dams."));
        assert!(are_alike("Ada Moss. Rain.", "K. Orr. Dams."));
        assert!(!are_alike("A. Moss. Rain.", "Linear Weirs. Pier Press."));
    }
}
