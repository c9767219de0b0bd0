//! Which numbers of a sentence count something.

use super::again::is_year;
use crate::cue::is_of_date;
use crate::words::{Numbers, Table};

/// A marker's number has so many digits at most.
const MARKER: usize = 3;

/// Whether a number in `text` counts something: it is no part of a word, no number of a name ("Tier 1", "#85") or of a list, no year,
/// none that tells how long ago something was, and none that a lost marker left.
pub(super) fn counts(text: &str, table: &Table) -> bool {
    let numbers = &table.numbers;
    // Where characters are named by their codes, so are most numbers.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) || text.contains("U+") {
        return false;
    }
    let (mut before, mut named) = ("", false);
    let mut behind = text.split_whitespace().skip(1);
    text.split_whitespace().enumerate().any(|(at, word)| {
        let next = behind.next();
        let last = std::mem::replace(&mut before, word);
        let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
        let bare = if has_digit { trimmed(word) } else { "" };
        let number =
            !bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit() || ",.".contains(c));
        // "RFCs 7 and 12" names both.
        let goes_on = named && (matches!(last, "and" | "or" | "to") || last.ends_with(','));
        let after_name =
            number && at > 1 && last.starts_with(char::is_uppercase) && trimmed(last) == last;
        let joins = named && matches!(word, "and" | "or" | "to");
        named = joins || number && (after_name || goes_on);
        let of_list = at == 0 && word.ends_with(['.', ')']);
        let of_date = || {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            is_of_date(&text[..start], &text[start + word.len()..], &table.figures)
        };
        number
            && !is_year(bare)
            && !after_name
            && !goes_on
            && !of_list
            && !is_lost(last, word, next, numbers)
            && !of_date()
    })
}

/// `word` without the punctuation around it.
fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| ",.;:!?()\"”“'’".contains(c))
}

fn among(list: &[String], word: &str) -> bool {
    list.iter().any(|known| known == word)
}

/// Whether the number `word` behind `last` is what a lost marker left: behind a quotation, or behind "see" or "by" at a clause's end or
/// before a `next` word that nothing is counted with: "proposed in 74 also".
fn is_lost(last: &str, word: &str, next: Option<&str>, numbers: &Numbers) -> bool {
    let few =
        trimmed(word).len() <= MARKER && trimmed(word).bytes().all(|byte| byte.is_ascii_digit());
    let quoted = last.ends_with(['"', '”']);
    let ends =
        word.ends_with([',', '.', ';']) || next.is_some_and(|next| among(&numbers.onward, next));
    let led = among(&numbers.leads, last) && ends;
    few && (quoted || led)
}

#[cfg(test)]
mod tests {
    use super::counts;
    use crate::words::table;

    #[test]
    fn numbers_count_unless_they_name_or_point() {
        let english = table("en").expect("the table");
        for text in [
            "The fleet has 74 boats.",
            "They sold boats in 74 towns.",
            "It grew by 1,400, they found.",
            "It grew in 74 of them.",
            "About 12,600 were left.",
            "Some 40 boats were sold 12 years ago.",
            "It was 12 years before it opened.",
            "It grew by 20.5 and by 19,4 again.",
        ] {
            assert!(counts(text, english), "{text}");
        }
        for text in [
            "It was sold in 1998 at Tier 1 of the quay.",
            "It was based on RFCs 7 and 12, and on Tiers 3, 4 and 5.",
            "25. Names were added to the list.",
            "The signs U+0020 and 3 more are left out.",
            "They call it \"the long way home\" 19, as it was.",
            "It was shown by 74, and later again.",
            "The method proposed in 74 also held.",
            "The crew was formed 12 years ago.",
            "The lock was shut 40 years later.",
        ] {
            assert!(!counts(text, english), "{text}");
        }
    }
}
