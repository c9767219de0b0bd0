//! Whether what no definition has is the label of a link all the same: `[a link][label]`.

use super::court::PLACES;
use super::place::Place;
use crate::document::Layout;
use crate::words;

/// The words of a link are so many where one other link of the document goes by a label.
const WORDS: usize = 2;

/// How many links of a document go by a label, of those that show it for a habit.
pub(super) fn count(layout: &Layout<'_>) -> usize {
    let labels = layout.links.iter().filter_map(|link| link.label.as_ref());
    let worded = labels.filter(|label| label.starts_with(char::is_alphabetic));
    worded.take(PLACES).count()
}

/// Whether it is, in a document of which so many other `links` go by a label.
pub(super) fn is_label(place: &Place<'_>, links: usize) -> bool {
    place.names_definition() && (links >= PLACES || links > 0 && follows_words(place))
}

/// Whether it is one where no other link goes by a label, and the document cites: an article opens the words before it, which no variable
/// has, and it is one word, as nothing is that an editor puts into somebody's words.
pub(super) fn names_link(place: &Place<'_>) -> bool {
    let label = place.inside.trim_matches(['[', ']']);
    let first = words_before(place).and_then(|words| words.split_whitespace().next());
    let tables = words::tables().iter();
    let mut articles = tables.flat_map(|table| &table.articles);
    let opens = first.is_some_and(|first| articles.any(|article| article == first));
    place.names_definition()
        && opens
        && follows_words(place)
        && !label.contains(char::is_whitespace)
}

/// Whether several words in brackets stand right before it, as no variable has.
fn follows_words(place: &Place<'_>) -> bool {
    words_before(place).is_some_and(|words| {
        let is_word = |word: &&str| word.chars().all(char::is_alphabetic);
        words.split_whitespace().filter(is_word).count() >= WORDS
    })
}

/// What stands in the brackets right before it.
fn words_before<'p>(place: &Place<'p>) -> Option<&'p str> {
    let bracket = place.lead.strip_suffix(']').filter(|_| !place.spaced);
    Some(bracket?.rsplit_once('[')?.1)
}
