//! Where sentences end beside somebody's words and places: at the mark that opens them, behind whoever is said to speak, and not behind
//! where a report comes from.

use crate::words::Table;

/// What opens a quotation that the cutter leaves with the sentence before, or a word of Dutch: "'s Morgens".
const OPENERS: [char; 12] = ['“', '„', '«', '"', '\'', '’', '‘', '‚', '‹', '›', '»', '”'];

/// A name has so many words at most, and so many may stand behind the verb.
const NAME: usize = 4;
const MORE: usize = 4;

/// Where the sentence at `start` begins if a mark that opens a quotation stands right before.
pub(super) fn with_mark(text: &str, start: usize) -> usize {
    let before = &text[..start];
    // Two commas may stand for a mark.
    let low = before.strip_suffix(",,");
    if let Some(before) = low.filter(|before| before.ends_with(' ')) {
        return before.len();
    }
    let Some(mark) = before.chars().next_back().filter(|c| OPENERS.contains(c)) else {
        return start;
    };
    let at = start - mark.len_utf8();
    let opens = before[..at].ends_with(char::is_whitespace)
        && text[start..].starts_with(char::is_alphanumeric);
    if opens { at } else { start }
}

/// Whether `stem` is the place that a report comes from, of few words in capitals, which a dash in `next` parts from its text.
pub(super) fn is_dateline(stem: &str, next: &str) -> bool {
    let mut words = stem.split_whitespace();
    let few = words.clone().nth(NAME).is_none();
    few && words.all(|word| word.starts_with(char::is_uppercase))
        && ["- ", "– ", "— "].iter().any(|dash| next.starts_with(dash))
}

/// Whether `head` ends with a quotation that closes with a question or a cry.
pub(super) fn asks(head: &str) -> bool {
    let bare = head.trim_end_matches(['"', '”', '»', '’']);
    bare.len() < head.len() && bare.ends_with(['?', '!'])
}

/// Whether `following` says who speaks, and little else: "Ida Holm said.", "Holm asked the men."
pub(super) fn tells_who(following: &str, table: &Table) -> bool {
    let speech = &table.speech;
    let bare = |word: &str| {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    };
    let mut words = following
        .split_whitespace()
        .take(NAME + 1 + MORE + 1)
        .peekable();
    let mut name = 0;
    while words
        .peek()
        .is_some_and(|word| word.starts_with(char::is_uppercase))
    {
        let word = words.next().unwrap_or_default();
        // A mark parts the name from what follows, and a small word in capitals begins another sentence.
        let parted = word.ends_with([',', ':', ';', '!', '?', '”', '"']);
        let small = || {
            [&table.common, &speech.openers]
                .iter()
                .any(|words| words.contains(&bare(word)))
        };
        if parted || name == 0 && small() {
            return false;
        }
        name += 1;
    }
    let verb = words.next().map(bare).unwrap_or_default();
    let more = || words.clone().map(bare);
    (1..=NAME).contains(&name)
        && speech.quotes_by(&verb)
        && more().count() <= MORE
        && !more().any(|word| speech.relatives.contains(&word))
}
