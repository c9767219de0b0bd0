//! Names behind those of a list that were read.

use super::super::joint;

/// Particles of names, and words that join two, have no more letters.
const PARTICLE: usize = 3;

/// Whether `behind`, which stands between the names that were read and the date, goes on with names: "Ellesson E, Strassner, J.",
/// "Harbor Group, & Tide Institute", ". . . Zhang, Z."
pub(super) fn has_more(behind: &str) -> bool {
    let behind = behind.trim_start_matches(['.', ' ']);
    // "P. Moss (Eds.), Orr, K.": what some of them did.
    let role = behind
        .strip_prefix('(')
        .and_then(|inner| inner.split_once(')'));
    let behind = role.map_or(behind, |(_, rest)| rest);
    let is_list = behind.starts_with([',', ';', '&', '…']) || behind.starts_with("and ");
    let is_initial = |word: &str| {
        let bare = word.trim_end_matches(['.', ',', ';', '(']);
        bare.chars().count() == 1 && bare.starts_with(char::is_uppercase)
    };
    if is_list && ends_in_name(behind.trim_end_matches(['(', ' '])) {
        return true;
    }
    // "Boats in fog, Harbour & Weir Days": what has a word as sentences have is no list.
    let is_small = |word: &&str| {
        let bare = word.trim_end_matches([',', '.', ';']);
        bare.chars().count() > PARTICLE && bare.chars().all(char::is_lowercase)
    };
    let mut words = behind.split_whitespace().take_while(|word| !is_small(word));
    // "E. Moss, Weirs: A history (Quay: Roe & Sons, 1973)": a title.
    let is_title = behind.contains(['(', ':']);
    is_list
        && !is_title
        && words.any(|word| ["&", "and", "al."].contains(&word) || is_initial(word))
}

/// Whether all of `names`, which stand before a date, may be a list that ends in initials: ", Moss AB.".
fn ends_in_name(names: &str) -> bool {
    let mut words = names.split([' ', ',', ';']).filter(|word| !word.is_empty());
    let is_initials = |word: &str| {
        let letters = || word.split(['.', '-']).filter(|part| !part.is_empty());
        letters().count() > 0
            && word.chars().filter(|c| c.is_alphabetic()).count() <= PARTICLE
            && letters().all(|part| part.chars().all(char::is_uppercase))
    };
    let is_name = |word: &str| word.starts_with(char::is_uppercase) || joint::ANDS.contains(&word);
    words.clone().next_back().is_some_and(is_initials) && words.all(is_name)
}
