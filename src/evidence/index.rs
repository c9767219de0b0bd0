//! Numbers that stick to a word which may be a variable: `row[3]`, and no noun, `since the war[3].`

use super::enumeration::DETERMINERS;
use super::facts::Facts;
use super::place::Place;
use super::word::last_word;

/// A word of so many letters may be a noun as well as a variable.
const NOUN: usize = 3;

/// Whether it may be an index, or begins as no citation does.
pub(super) fn may_be(place: &Place<'_>, facts: &Facts) -> bool {
    let is_noun = || !facts.has_numbers() && ends_with_noun(place);
    place.inside.starts_with('^') || place.may_be_code() && !is_noun()
}

/// Whether a clause ends with it and with a short word behind an article.
fn ends_with_noun(place: &Place<'_>) -> bool {
    let is_short =
        |word: &str| word.len() == NOUN && word.bytes().all(|byte| byte.is_ascii_lowercase());
    place.glued_word().is_some_and(|word| {
        let before = place.lead[..place.lead.len() - word.len()].trim_end();
        is_short(word) && place.stops && DETERMINERS.contains(&last_word(before))
    })
}
