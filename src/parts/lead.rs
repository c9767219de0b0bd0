//! Words before an entry that say how it is cited: "vgl. Roe", "See, for instance, Roe".

/// Words that lead to a work, in lower case.
const FIRST: &[&str] = &[
    "vgl.", "vgl", "siehe", "voir", "cf.", "cf", "cfr.", "cfr", "see", "see,", "compare", "véase",
    "vid.", "vedi", "zie", "zob.", "por.", "см.", "ср.",
];
/// What may follow them.
const MORE: &[&str] = &[
    "auch",
    "dazu",
    "etwa",
    "aussi",
    "also",
    "also,",
    "e.g.",
    "e.g.,",
    "for",
    "instance,",
    "example,",
    "por",
    "ejemplo,",
    "anche",
];
/// None of them is longer than this, in bytes.
const LONGEST: usize = 20;
/// So many words of both kinds may stand in a row.
const WORDS: usize = 4;

/// How many bytes of `text` the words take that lead to its work.
pub(super) fn lead(text: &str) -> usize {
    let mut rest = text;
    for words in [FIRST].into_iter().chain([MORE; WORDS - 1]) {
        let end = rest.bytes().take(LONGEST).position(|byte| byte == b' ');
        let Some(end) = end else { break };
        if !words.contains(&rest[..end].to_lowercase().as_str()) {
            break;
        }
        rest = rest[end..].trim_start();
    }
    text.len() - rest.len()
}
