//! Names that are links to the pages of those who bear them: "[Roe, J.](address) (2020). Title".

use super::super::joint;

/// A family name has no more words.
const WORDS: usize = 3;
/// Initials in a row have no more letters each.
const LETTERS: usize = 2;

/// Whether `text`, of a link, is nothing but names with their initials behind them: "Roe, J. A.", "Roe, J., & Doe, R.".
pub(in super::super) fn is_names(text: &str) -> bool {
    if !text.ends_with('.') || text.len() > 200 {
        return false;
    }
    let pieces = text.split([',', ';', '&']).map(str::trim);
    let pieces = pieces.filter(|piece| !piece.is_empty());
    let mut pieces = pieces.map(|piece| joint::behind(piece).unwrap_or(piece));
    let mut is_any = false;
    while let Some(family) = pieces.next() {
        if !is_family(family) || !pieces.next().is_some_and(is_initials) {
            return false;
        }
        is_any = true;
    }
    is_any
}

/// Whether `text` may be a family name.
fn is_family(text: &str) -> bool {
    let marks = [' ', '-', '\'', '’'];
    text.split(' ').count() <= WORDS
        && text.contains(char::is_uppercase)
        && text
            .chars()
            .all(|c| c.is_alphabetic() || marks.contains(&c))
}

/// Whether `text` is initials, each with its point: "J. A.", "J.-P.".
fn is_initials(text: &str) -> bool {
    let letters = text
        .split(['.', ' ', '-'])
        .filter(|letter| !letter.is_empty());
    let is_initial =
        |letter: &str| letter.starts_with(char::is_uppercase) && letter.chars().count() <= LETTERS;
    text.ends_with('.') && letters.clone().next().is_some() && letters.clone().all(is_initial)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_titles() {
        for text in [
            "Roe, J.",
            "Roe, J. A.",
            "De la Roe, J.-P.",
            "Roe, J., & Doe, R.",
            "Roe, J.; Doe, R., and Poe, A.",
        ] {
            assert!(is_names(text), "{text}");
        }
        for text in [
            "Roe, J",
            "Tides, etc.",
            "Tides and tolls.",
            "Washington, D.C. on foot.",
            "Roe, Jane.",
            "J. Roe.",
            "Roe, J., Tides.",
        ] {
            assert!(!is_names(text), "{text}");
        }
    }
}
