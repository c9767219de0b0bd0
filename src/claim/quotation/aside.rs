//! Words within quotation marks that are none of the quotation: who says it, between dashes or, in French, commas.

use crate::source::Span;
use crate::words::{self, Table};

/// What tells who speaks has so many bytes and words at most.
const ASIDE: usize = 80;
const WORDS: usize = 8;

/// The parts of the `quotation` in `text` that are somebody's words, where it is told within it who says so; else all of it.
pub(super) fn without_asides(text: &str, quotation: Span) -> Vec<Span> {
    let mut parts = Vec::new();
    let mut rest = quotation;
    let commas = text[quotation.range()].starts_with('«');
    while let Some(aside) = aside(text, rest, commas) {
        parts.push(Span {
            end: aside.start,
            ..rest
        });
        rest.start = aside.end;
    }
    parts.push(rest);
    parts
}

/// The first aside in `place`, its dashes or commas included, that tells who speaks; whether `commas` hold one is the marks' matter.
fn aside(text: &str, place: Span, commas: bool) -> Option<Span> {
    let inside = &text[place.range()];
    inside.char_indices().find_map(|(at, c)| {
        let behind = &inside[at + c.len_utf8()..];
        let opens = match c {
            '–' | '—' => true,
            '-' => inside[..at].ends_with(' ') && behind.starts_with(' '),
            ',' => commas && behind.starts_with(' '),
            _ => false,
        };
        if !opens {
            return None;
        }
        let near = &behind[..behind.floor_char_boundary(ASIDE)];
        let length = if c == '-' {
            near.find(" - ").map(|end| end + 1)
        } else {
            near.find(c)
        }?;
        let told = near[..length].trim();
        let end = at + c.len_utf8() + length + c.len_utf8();
        let speaks = if c == ',' {
            names_speaker(told)
        } else {
            tells(told)
        };
        let start = place.start + at as u32;
        speaks.then(|| Span {
            start,
            end: place.start + end as u32,
        })
    })
}

/// Whether `told` begins with a verb of saying, goes on with somebody who could speak, and is short.
fn tells(told: &str) -> bool {
    let mut words = told.split(' ').map(str::to_lowercase);
    let (first, second) = (words.next().unwrap_or_default(), words.next());
    // In "dit-elle" the verb holds who speaks.
    let behind = |count: usize, verb: &str, table: &Table| {
        verb.contains('-')
            || told
                .split(' ')
                .nth(count)
                .is_some_and(|word| speaks(word, table))
    };
    let says = |table: &Table| {
        let speech = &table.speech;
        let is_verb = |word: &str| speech.quotes_by(word.split('-').next().unwrap_or_default());
        let helps = speech.between.contains(&first);
        let helped = |verb: &str| helps && is_verb(verb) && behind(2, verb, table);
        is_verb(&first) && behind(1, &first, table) || second.as_deref().is_some_and(helped)
    };
    words.count() + 2 <= WORDS && words::tables().iter().any(says)
}

/// Whether `word` begins with a capital, or may begin the words for somebody: "she", "the", "a", "police".
fn speaks(word: &str, table: &Table) -> bool {
    let speech = &table.speech;
    let lists = [
        &speech.persons,
        &speech.people,
        &speech.roles,
        &speech.definite,
        &speech.indefinite,
        &speech.owners,
        &speech.determiners,
        &speech.institutions,
        &speech.offices,
        &speech.honours,
    ];
    let bare = word.split(['\'', '’']).next().unwrap_or_default();
    let known = |list: &&Vec<String>| list.iter().any(|one| one == word || one == bare);
    word.starts_with(char::is_uppercase) || lists.iter().any(known)
}

/// Whether `told` begins so and names somebody: "explique Anne Roux", "dit-elle".
fn names_speaker(told: &str) -> bool {
    let named = told
        .split(' ')
        .skip(1)
        .any(|word| word.starts_with(char::is_uppercase));
    (named || told.contains('-')) && tells(told)
}
