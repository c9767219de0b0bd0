//! Whether what no definition has is the label of a link all the same: `[a link][label]`.

use super::court::PLACES;
use super::place::Place;

/// The words of a link are so many where one other link of the document goes by a label.
const WORDS: usize = 2;

/// Whether it is, in a document of which so many other `links` go by a label.
pub(super) fn is_label(place: &Place<'_>, links: usize) -> bool {
    place.names_definition() && (links >= PLACES || links > 0 && follows_words(place))
}

/// Whether several words in brackets stand right before it, as no variable has.
fn follows_words(place: &Place<'_>) -> bool {
    let bracket = place.lead.strip_suffix(']').filter(|_| !place.spaced);
    let words = bracket.and_then(|lead| lead.rsplit_once('['));
    words.is_some_and(|(_, words)| {
        let is_word = |word: &&str| word.chars().all(char::is_alphabetic);
        words.split_whitespace().filter(is_word).count() >= WORDS
    })
}
