//! What stands before an entry: words that say how it is cited, "vgl. Roe", and the mark that sets its title in italics.

mod remark;

pub(super) use remark::work;

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
    "z.b.",
    "z.b.:",
    "bspw.",
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
/// What a note calls its source by.
const LABELS: &[&str] = &[
    "quelle:",
    "quellen:",
    "source:",
    "sources:",
    "fonte:",
    "fuente:",
    "bron:",
    "źródło:",
    "источник:",
];
/// None of them is longer than this, in bytes.
const LONGEST: usize = 20;
/// So many words of both kinds may stand in a row.
const WORDS: usize = 4;

/// How many bytes of `text` the word takes by which it calls what follows its source: "Quelle: Roe, A.".
pub(super) fn label(text: &str) -> usize {
    let word = text.split(' ').next().filter(|word| word.len() <= LONGEST);
    let is_label = word.is_some_and(|word| LABELS.contains(&word.to_lowercase().as_str()));
    let behind = word
        .filter(|_| is_label)
        .map(|word| text[word.len()..].trim_start());
    behind.map_or(0, |behind| text.len() - behind.len())
}

/// Whether the title of a work begins with `text` for sure, set apart as it is.
pub(super) fn sets_apart(text: &str) -> bool {
    text.starts_with(['[', '"', '“', '„', '«', '*', '_'])
}

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

/// A title in italics has no more bytes than this.
const TITLE: usize = 300;
/// So many marks set a text in bold.
const BOLD: usize = 2;
/// It has so many words: fewer may be a name.
const TITLE_WORDS: usize = 3;

/// How many bytes at the end of `before` set the title in italics or bold that `body` begins with: none where more than a title may
/// stand there, or nothing behind it.
pub(super) fn mark(before: &str, body: &str) -> usize {
    let Some(mark) = before
        .chars()
        .next_back()
        .filter(|c| ['*', '_'].contains(c))
    else {
        return 0;
    };
    let outer = before.trim_end_matches(mark);
    let run = before.len() - outer.len();
    let outside = outer.chars().next_back();
    if run > BOLD || outside.is_some_and(|c| c == '\\' || c.is_alphanumeric()) {
        return 0;
    }
    let near = &body[..body.floor_char_boundary(TITLE)];
    let Some(title) = near.find(&before[outer.len()..]).map(|end| &body[..end]) else {
        return 0;
    };
    let is_title = title.split_whitespace().nth(TITLE_WORDS - 1).is_some()
        && !title.ends_with(char::is_whitespace)
        && !title.contains(". ")
        && !title.contains("(1")
        && !title.contains("(2");
    let behind = &body[title.len() + run..];
    let is_set_off = behind.starts_with(['.', ',', ':', ';']) || behind.starts_with(" (");
    if is_title && is_set_off && behind.contains(char::is_alphanumeric) {
        run
    } else {
        0
    }
}
