//! Numbers that name and number: a step of a list within a sentence, a level, a theorem, a power, a dimension.

use crate::words::Figures;

/// So many numbers at most are told apart by one word: "steps 1, 2 and 3".
const JOINED: usize = 4;

/// A list within a sentence has items with so many digits at most.
const DIGITS: usize = 2;

/// Whether the number `text` between `before` and `after` names a part of an order, or numbers one.
pub(super) fn is_numeral(text: &str, before: &str, after: &str, figures: &Figures) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    plain && (is_item(text, before, after) || is_sign(text, before, after))
        || text.strip_suffix(['D', 'd']).is_some_and(is_dimension)
        || plain && is_named(before, figures)
}

/// "3D"
fn is_dimension(text: &str) -> bool {
    matches!(text, "1" | "2" | "3" | "4")
}

/// "(1) a bell; (2) a rope": an item of a list within a sentence, which goes on behind its number.
fn is_item(text: &str, before: &str, after: &str) -> bool {
    let Some(head) = before.strip_suffix('(') else {
        return false;
    };
    let goes_on = after
        .strip_prefix(") ")
        .is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let head = head.trim_end();
    let begins = head.is_empty()
        || head.ends_with([',', ';', ':'])
        || head.ends_with(" and")
        || head.ends_with(" or");
    text.len() <= DIGITS && goes_on && begins
}

/// "N^2", "a 0-chain"
fn is_sign(text: &str, before: &str, after: &str) -> bool {
    let degree = text == "0"
        && after
            .strip_prefix('-')
            .is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    degree
        || before.ends_with(['^', '{', '_'])
        || before.trim_end().ends_with('§')
        || is_glued(before)
}

/// Whether a number glued behind `before` is what a marker left: it stands right behind a stop and a mark that closes.
fn is_glued(before: &str) -> bool {
    let closes = |c: char| matches!(c, '"' | '”' | '»' | ')');
    let head = before.trim_end_matches(closes);
    match head.strip_suffix(['.', ',', '!', '?']) {
        Some(head) => {
            head.ends_with(closes)
                || head.len() + 1 < before.len() && head.ends_with(char::is_alphabetic)
        }
        None => false,
    }
}

/// Whether a word that tells parts of an order apart stands `before` a number, or before another that is joined to it.
pub(super) fn is_named(before: &str, figures: &Figures) -> bool {
    if figures.named.is_empty() {
        return false;
    }
    let mut head = before;
    for _ in 0..JOINED {
        let Some(rest) = head.strip_suffix(' ') else {
            return false;
        };
        let word = rest.rsplit(' ').next().unwrap_or_default();
        let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        if figures
            .named
            .iter()
            .any(|own| own.eq_ignore_ascii_case(bare))
        {
            return true;
        }
        let Some(before) = joined(rest, word, figures) else {
            return false;
        };
        head = before;
    }
    false
}

/// What stands before the number to which another is joined behind `text`, which ends with `word`: a joint, or that number and a comma.
fn joined<'t>(text: &'t str, word: &str, figures: &Figures) -> Option<&'t str> {
    let text = if word.ends_with(',') {
        text.strip_suffix(',')?
    } else {
        let joint = figures.joints.iter().any(|own| own == word);
        let before = text.strip_suffix(word)?.strip_suffix(' ')?;
        joint.then_some(before)?
    };
    let number = text.trim_end_matches(|c: char| c.is_ascii_digit());
    (number.len() < text.len()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    /// Whether the last number of `text` is a numeral.
    fn told(text: &str) -> bool {
        let end = text.rfind(|c: char| c.is_ascii_digit()).expect("a number") + 1;
        let end = end + usize::from(text[end..].starts_with('D'));
        let start = text[..end]
            .trim_end_matches(|c: char| c.is_ascii_digit() || c == 'D')
            .len();
        let table = words::table("en").expect("the table");
        is_numeral(
            &text[start..end],
            &text[..start],
            &text[end..],
            &table.figures,
        )
    }

    #[test]
    fn numbers_that_name_are_told_from_counts() {
        for text in [
            "(3) The crew rows.",
            "They bring a bell, and (2) a rope.",
            "The crew stands at Level 3.",
            "In steps 1, 2 and 3 the crew rows.",
            "It is week 2 of 24.",
            "This is known from Theorem 27.",
            "Sorting takes O(N^2) here.",
            "The first is t_{1",
            "It is a 0-chain.",
            "It is shown in 3D.",
            "It is law under § 12.",
            "He called it \"over\".12",
            "\"It is over.\"12",
        ] {
            assert!(told(text), "{text}");
        }
        for text in [
            "The fleet (12) was lost.",
            "The fleet lost boats (12).",
            "The level rose by 3.",
            "A level of 3 was seen.",
            "It took two weeks and 24.",
            "In Hull 24 boats sank.",
            "The crew lost 2 and 24.",
            "A 40-foot boat sank.",
            "He called it \"over\". 12",
            "Looking up takes O(1) here.",
        ] {
            assert!(!told(text), "{text}");
        }
    }
}
