//! What a figure counts, as the words behind it name it.

use std::collections::HashSet;
use std::sync::LazyLock;

/// A noun of many has as many letters at least.
const LETTERS: usize = 4;
/// What is counted has a name of no more words than this.
const NAME: usize = 4;
/// Words that end the name of what is counted before its noun was met.
const SMALL: &str = "\
    of in on at by to for with and or that which who was were is are as from the a an had has have this \
    these those its his her their times years months weeks days hours minutes seconds bytes bits octets \
    characters pixels points";

pub(super) static ENDS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| SMALL.split_ascii_whitespace().collect());

/// Nouns of many that do not end as others do.
const MANY: &[&str] = &[
    "people",
    "men",
    "women",
    "children",
    "police",
    "cattle",
    "sheep",
    "fish",
    "boar",
    "deer",
    "elk",
    "moose",
    "bison",
    "grouse",
    "salmon",
    "trout",
    "cod",
    "mice",
    "geese",
    "oxen",
    "aircraft",
    "livestock",
    "staff",
    "personnel",
];

/// What is counted by a figure that stands before `behind`: the adjectives and the noun, and how many bytes they take.
pub(super) fn counted(behind: &str) -> Option<(String, usize)> {
    let mut end = 0;
    for _ in 0..NAME {
        let rest = behind[end..].strip_prefix(' ')?;
        let length = rest
            .find(|c: char| !c.is_alphabetic() && c != '-')
            .unwrap_or(rest.len());
        let word = &rest[..length];
        if word.is_empty() || !word.starts_with(char::is_lowercase) || ENDS.contains(word) {
            return None;
        }
        end += 1 + length;
        let plural = is_plural(word);
        // "1,240 cod fillets" are no cod.
        let next = behind[end..].trim_start().split(' ').next();
        let ends = !next.is_some_and(is_plural);
        if plural || ends && MANY.contains(&word) {
            // "3,400 of them", "3,400 homes in Halmouth": a place or a group would have to be compared.
            let own = behind[end..].trim_start();
            let open = own.starts_with("of ")
                || own.starts_with("who ")
                || own.starts_with("that ")
                || own.starts_with("which ");
            return (!open).then(|| (behind[1..end].to_owned(), end));
        }
    }
    None
}

/// Whether `word` ends as nouns of many do.
fn is_plural(word: &str) -> bool {
    word.len() >= LETTERS && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
}
