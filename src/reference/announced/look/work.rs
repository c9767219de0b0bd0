//! Texts that can be nothing but works: who wrote them and when stand at their beginning.

use super::{is_author, is_dated, names_title, names_year};
use crate::address;
use crate::parts::may_hold_year;

/// A name of fewer letters is that of an initial, or several.
const INITIALS: usize = 3;

/// Whether `shown` begins with who wrote a work, and a year or an address stands behind: `Roe, A. (1999). Piers`, `Roe, Ada. “Piers”.
/// 1999`. A sentence that names both goes on in small letters: `Roe (1999) says that`.
pub(in crate::reference::announced) fn names_work(shown: &str) -> bool {
    let shown = shown.trim_start_matches(['*', '_']);
    if is_dated(shown) || names_year(shown) {
        return !goes_on(shown);
    }
    let is_told = || address::is_like_source(shown) || may_hold_year(shown);
    names_title(shown) && is_told() || is_author(shown) && has_initial(shown) && is_told()
}

/// Whether a sentence goes on behind the year in `shown`.
fn goes_on(shown: &str) -> bool {
    let Some(at) = shown.find(|c: char| c.is_ascii_digit()) else {
        return false;
    };
    let behind = shown[at..].trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = behind.trim_start_matches(|c: char| !c.is_alphanumeric() || c == 'a' || c == 'b');
    behind.starts_with(char::is_lowercase)
}

/// Whether initials stand behind the first family name in `shown`: `Roe, A.`, `Roe AB, Poe C.`
fn has_initial(shown: &str) -> bool {
    let is_initial = |word: &str| {
        let bare = word.trim_end_matches(['.', ',', ';', ':']);
        bare.chars().count() < INITIALS
            && !bare.is_empty()
            && bare.chars().all(|c| c.is_uppercase() || c == '.')
    };
    let mut words = shown.split_whitespace().skip(1).take(INITIALS);
    words.any(is_initial)
}

#[cfg(test)]
mod tests {
    use super::names_work;

    #[test]
    fn works_begin_with_authors_and_years() {
        for text in [
            "Roe, A. (1999). The pier. Harbour Weekly.",
            "Roe, A. B., & Doe, C. The pier. Quay Press, 1999.",
            "Roe AB, Poe C. The pier. Weir Lett. 1999;3:4.",
            "Roe, Ada. “The pier.” Harbour Weekly, 1999.",
            "Ada Roe, \"The pier\", https://quay.org/pier",
            "Quay Office (2020a): The pier.",
            "*Roe, A.* (1999): The pier.",
            "Eurostat. 2006. Storms.",
        ] {
            assert!(names_work(text), "{text}");
        }
        for text in [
            "Roe (1999) says that piers rot. Doe (2004) does not.",
            "In their study, Roe and Doe (2004) counted piers.",
            "Town council (1999): decided to build.",
            "Taxes, Fees and grants, 2019",
            "Coal, which was the largest until 2010.",
            "[Install guide](https://tool.net/install), 2021",
            "See https://tool.net/changes for more.",
            "The printer was changed in 2022.",
            "",
        ] {
            assert!(!names_work(text), "{text}");
        }
    }
}
