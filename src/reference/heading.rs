//! The words that announce a reference list: `References`, `7. Sources and further reading`, `REFERENCES:`.

mod shape;
mod spoken;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{address, words};
pub(super) use spoken::speaks_of_sources;

/// A heading of more words than this is about something else.
const WORDS: usize = 8;
/// A longer heading, in characters, is about something else.
const LONGEST: usize = 100;
/// No heading in the word tables has more words.
const PHRASE: usize = 5;
/// The first byte of a full-width colon.
const FULL_WIDTH: u8 = 0xEF;
/// What introduces entries on the same line ends within this many characters.
const LEAD: usize = 60;
/// A word of more bytes than this is put into lower case on the heap.
const SMALL: usize = 32;
/// What Unicode makes of the dot on the capital `İ` in lower case, beside the letter.
const DOT: char = '\u{307}';
/// A character takes no more bytes than this in the scripts of the word tables.
const WIDEST: usize = 3;

/// What a heading promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Announced {
    /// The sources of the text.
    References,
    /// Further reading.
    Further,
    /// The sources of the text and further reading in one.
    Mixed,
    /// The sources of the text, where numbered ones stand under it.
    Perhaps,
}

/// What a word of a heading may be.
#[derive(Clone, Copy)]
enum Part {
    Announces(Announced),
    Qualifies,
    /// A number follows, which is part of it.
    Divides,
}

/// Which words of a table are meant.
type Words = fn(&'static words::Table) -> &'static Vec<String>;

static PARTS: LazyLock<FxHashMap<Cow<'static, str>, Part>> = LazyLock::new(|| {
    let rows: [(Words, Part); 5] = [
        (|table| &table.qualifiers, Part::Qualifies),
        (|table| &table.divisions, Part::Divides),
        (|table| &table.perhaps, Part::Announces(Announced::Perhaps)),
        (|table| &table.further, Part::Announces(Announced::Further)),
        (
            |table| &table.headings,
            Part::Announces(Announced::References),
        ),
    ];
    let mut parts = FxHashMap::default();
    for (of, part) in rows {
        for table in words::tables().iter().chain([words::headings()]) {
            let phrases = of(table).iter().flat_map(|phrase| in_capitals(phrase));
            parts.extend(phrases.map(|phrase| (phrase, part)));
        }
    }
    parts
});

/// `phrase` as the word tables have it, and as its capitals are put into lower case where these are another letter's too: `FUSSNOTEN`,
/// `DIŞ BAĞLANTILAR`.
fn in_capitals(phrase: &'static str) -> impl Iterator<Item = Cow<'static, str>> {
    let others = [('ß', "ss"), ('ı', "i")].into_iter();
    let others = others.filter(|(letter, _)| phrase.contains(*letter));
    let others = others.map(|(letter, other)| Cow::Owned(phrase.replace(letter, other)));
    std::iter::once(Cow::Borrowed(phrase)).chain(others)
}

/// `text` in lower case, the Turkish capital with a dot as the letter that it is.
fn in_lower_case(text: &str) -> String {
    let mut small = text.to_lowercase();
    small.retain(|c| c != DOT);
    small
}

/// The first words of all phrases.
static FIRST: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    PARTS
        .keys()
        .filter_map(|phrase| phrase.split(' ').next())
        .map(|word| word.trim_matches(is_mark))
        .collect()
});

/// All words of all phrases.
static WITHIN: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let words = PARTS.keys().flat_map(|phrase| phrase.split(' '));
    words.map(|word| word.trim_matches(is_mark)).collect()
});

/// For each letter of ASCII that a phrase begins with, by its place in the alphabet, the bits of those that follow it in one.
static LETTERS: LazyLock<[u32; 26]> = LazyLock::new(|| {
    let mut letters = [0; 26];
    for word in FIRST.iter() {
        let mut own = word.bytes().map_while(letter);
        if let (Some(first), Some(second)) = (own.next(), own.next()) {
            letters[first] |= 1_u32 << second;
        }
    }
    letters
});

/// The place of `byte` in the alphabet, if it is a letter of ASCII.
fn letter(byte: u8) -> Option<usize> {
    let is_letter = byte.is_ascii_alphabetic();
    is_letter.then(|| usize::from(byte.to_ascii_lowercase() - b'a'))
}

/// Whether the first two letters of `text` may begin a phrase; what begins with anything else is not told by them.
fn may_open(text: &str) -> bool {
    let mut letters = text.bytes().take(2).map(letter);
    match (letters.next().flatten(), letters.next().flatten()) {
        (Some(first), Some(second)) => LETTERS[first] >> second & 1 == 1,
        _ => !text.is_empty(),
    }
}

/// `text` without what is neither letter nor digit at its ends.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether `word`, however its letters are written, is among `words`.
fn is_among(word: &str, words: &FxHashSet<&'static str>) -> bool {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return words.contains(word);
    }
    // Few words of a text are among them, and no other word is copied for the question.
    let mut small = [0; SMALL];
    let short = small.get_mut(..word.len()).filter(|_| word.is_ascii());
    let Some(short) = short else {
        return words.contains(&*in_lower_case(word));
    };
    short.copy_from_slice(word.as_bytes());
    short.make_ascii_lowercase();
    std::str::from_utf8(short).is_ok_and(|word| words.contains(word))
}

/// Whether `text` can be made of phrases: each of its words is a part of one, or numbers something.
fn may_announce(text: &str) -> bool {
    let mut words = text
        .split_whitespace()
        .map(|word| word.trim_matches(is_mark));
    words.next().is_some_and(|first| is_among(first, &FIRST))
        && words.all(|word| {
            word.is_empty()
                || is_among(word, &WITHIN)
                || word.len() <= SMALL && shape::is_numeral(&word.to_lowercase())
        })
}

/// Whether `c` may stand at the edge of a heading's word without being part of it.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        ',' | ':' | '(' | ')' | '/' | '.' | '*' | '_' | '-' | '–' | '—'
    )
}

/// Whether `text` has more than `longest` characters.
fn is_longer(text: &str, longest: usize) -> bool {
    text.len() > longest && text.chars().nth(longest).is_some()
}

/// What `text`, a heading or a line by itself, announces; `own` are a desk's own headings.
pub(super) fn announced(text: &str, own: &[String]) -> Option<Announced> {
    // An instruction to a template engine is no heading.
    let is_template = text.starts_with('{');
    let text = &*shape::plain(text);
    // Most lines are told by their first two letters.
    if own.is_empty() && !may_open(text) {
        return None;
    }
    let text = shape::gloss(text).unwrap_or(text);
    if is_template || text.is_empty() || is_longer(text, LONGEST) {
        return None;
    }
    if !own.is_empty() {
        let folded = text.to_lowercase();
        if own.iter().any(|own| bare(own).to_lowercase() == folded) {
            return Some(Announced::References);
        }
    }
    // And most others by their first words.
    if !may_announce(text) || text.split_whitespace().nth(WORDS).is_some() {
        return None;
    }
    let folded = in_lower_case(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let (mut found, mut at, mut divides) = (None, 0, false);
    while at < words.len() {
        let opening = words[at].trim_matches(is_mark);
        if std::mem::take(&mut divides) && shape::is_numeral(opening) || shape::is_count(words[at])
        {
            at += 1;
            continue;
        }
        if !opening.is_empty() && !FIRST.contains(opening) {
            return None;
        }
        let (length, part) = part_at(&words[at..])?;
        match part {
            Part::Announces(kind) => found = Some(stronger(found, kind)),
            Part::Divides => divides = true,
            Part::Qualifies => {}
        }
        at += length;
    }
    found
}

/// The words of a heading before what it says of its list in parentheses at its end: `References (selected; more in the notes)`.
pub(super) fn before_aside(text: &str) -> Option<&str> {
    let closed = text
        .trim_end_matches(['*', '_', ':', ' '])
        .strip_suffix(')')?;
    let (words, _) = closed.rsplit_once('(')?;
    Some(words.trim_end()).filter(|words| !words.is_empty())
}

/// The longest phrase that `words` begin with, by how many of them it takes, and what it is.
fn part_at(words: &[&str]) -> Option<(usize, Part)> {
    (1..=PHRASE.min(words.len())).rev().find_map(|length| {
        let phrase = words[..length].join(" ");
        let phrase = phrase.trim_matches(is_mark);
        if phrase.is_empty() {
            return Some((length, Part::Qualifies));
        }
        PARTS.get(phrase).map(|&part| (length, part))
    })
}

/// What a heading promises that has both: what needs more, and both of what needs the same.
fn stronger(one: Option<Announced>, other: Announced) -> Announced {
    use Announced::{Further, Mixed, Perhaps, References};
    match (one.unwrap_or(other), other) {
        (Mixed, _) | (References, Further) | (Further, References) => Mixed,
        (References, _) | (_, References) => References,
        (Further, _) | (_, Further) => Further,
        (Perhaps, _) => Perhaps,
    }
}

/// What the words before the first colon of `text` announce, and the byte at which the rest begins.
pub(super) fn lead(text: &str, own: &[String]) -> Option<(Announced, usize)> {
    let window = &text.as_bytes()[..text.len().min(LEAD * WIDEST)];
    let mut colons = memchr::memchr2_iter(b':', FULL_WIDTH, window);
    let (before, behind) = colons.find_map(|at| {
        let behind = text.get(at..)?.strip_prefix([':', '：'])?;
        Some((&text[..at], behind))
    })?;
    if before.chars().nth(LEAD - 1).is_some() {
        return None;
    }
    let kind = announced(before, own)?;
    let rest = behind.trim_start_matches(['*', '_', ' ', '\t']);
    Some((kind, text.len() - rest.len()))
}

/// What the words before the first number of `text` announce, and the byte at which that number stands, where the next one follows with
/// a source before it: `References 1. Roe. Rain. 2019. 2. Poe. Snow.`
pub(super) fn counted(text: &str, own: &[String]) -> Option<(Announced, usize)> {
    let near = &text[..text.floor_char_boundary(LEAD.min(text.len()))];
    // Few lines have that digit, and one byte is sooner looked for than a word.
    memchr::memchr(b'1', near.as_bytes())?;
    let numbers = [("1. ", " 2. "), ("[1] ", "[2] ")];
    let at = numbers.iter().find_map(|(first, next)| {
        let at = near.find(first)?;
        let behind = &text[at + first.len()..];
        let source = &behind[..behind.find(next)?];
        let opens = source.starts_with(|c: char| !c.is_lowercase());
        (opens && address::is_like_source(source)).then_some(at)
    })?;
    let before = text[..at].strip_suffix(' ')?;
    let opens = before.starts_with(char::is_uppercase);
    let kind = announced(before, own).filter(|_| opens)?;
    Some((kind, at))
}

#[cfg(test)]
mod tests;
