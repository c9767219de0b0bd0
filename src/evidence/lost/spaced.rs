//! Whether a number behind a blank cites: it belongs neither to what stands before it nor to what stands behind it.

use super::super::place::Place;
use super::super::word::last_word;
use crate::document::Candidate;
use crate::words::{Numbers, Table};

/// How participles end, and verbs that may go on with a number.
const PARTICIPLE: &str = "ed";
const GERUND: &str = "ing";
/// Marks that end a clause within its sentence.
const CLAUSE: &[char] = &[',', ';', ':', ')', '—'];

/// What a number is followed by.
enum Follows<'a> {
    /// The end of its line or of its cell.
    Nothing,
    /// A mark.
    Mark(&'a str),
    /// Words, behind a blank.
    Words(&'a str),
}

/// How sure it is that a number belongs to nothing round it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Apart {
    No,
    /// Its own number has to tell.
    Perhaps,
    Yes,
}

/// Whether the number `candidate` belongs to nothing round it, by the words of `table`. Behind a word that nothing closes it is judged
/// only where `plain`.
pub(super) fn apart(
    table: &Table,
    text: &str,
    candidate: &Candidate,
    place: &Place<'_>,
    plain: bool,
) -> Apart {
    let numbers = &table.numbers;
    let lead = place.lead.trim_end_matches(|c: char| !c.is_alphanumeric());
    let word = last_word(lead);
    if word.is_empty() || lead.ends_with(|c: char| c.is_ascii_digit()) {
        return Apart::No;
    }
    let before = text[..candidate.span.start as usize].trim_end_matches(' ');
    let follows = follows(&text[candidate.span.end as usize..]);
    let phrase = &lead[..lead.len() - word.len()];
    let lower = word.to_lowercase();
    if before.ends_with('.') {
        return match follows {
            Follows::Nothing => sure(!has(&table.numbered, &lower)),
            _ => sure(lead.ends_with("et al") && goes_on(numbers, &follows) == Apart::Yes),
        };
    }
    let ends_clause = || match follows {
        Follows::Nothing => true,
        Follows::Mark(mark) => mark.starts_with(CLAUSE),
        Follows::Words(_) => false,
    };
    let is_complete = has(&numbers.complete, &lower) && ends_clause();
    if has(&numbers.before, &lower) && !phrase.ends_with('-') && !is_complete {
        return Apart::No;
    }
    if before.ends_with(char::is_alphabetic) {
        return if plain && ends(numbers, phrase, &lower) {
            goes_on(numbers, &follows).min(is_common(word, &follows))
        } else {
            Apart::No
        };
    }
    let alone = before.ends_with(['*', '_']) && phrase.ends_with(['*', '_']);
    sure(
        !(alone && has(&numbers.named, &lower))
            && match follows {
                Follows::Nothing => true,
                Follows::Mark(_) => place.stops,
                Follows::Words(next) => {
                    next.starts_with(char::is_lowercase) && !has(&numbers.behind, first_word(next))
                }
            },
    )
}

/// Whether a noun stands before the number `candidate` and a verb behind it, which it can hardly count.
pub(super) fn is_told(table: &Table, text: &str, candidate: &Candidate, place: &Place<'_>) -> bool {
    let word = last_word(place.lead);
    let is_noun = word.starts_with(char::is_lowercase)
        && place.lead.ends_with(word)
        && ![PARTICIPLE, GERUND].iter().any(|end| word.ends_with(end));
    let behind = follows(&text[candidate.span.end as usize..]);
    is_noun && matches!(behind, Follows::Words(next) if has(&table.numbers.tells, first_word(next)))
}

fn sure(is_apart: bool) -> Apart {
    if is_apart { Apart::Yes } else { Apart::No }
}

/// Whether `word` behind `phrase` can end one that is complete without a number.
fn ends(numbers: &Numbers, phrase: &str, word: &str) -> bool {
    if has(&numbers.named, word) {
        return false;
    }
    // "It was confirmed 7, and": what "killed 7, and" counts is no phrase's end.
    let verb = last_word(phrase.trim_end()).to_lowercase();
    !word.ends_with(PARTICIPLE) || has(&numbers.passive, &verb)
}

/// Whether `word` is none that a number often belongs to, as it does to names, and to verbs where something follows that it counts.
fn is_common(word: &str, follows: &Follows<'_>) -> Apart {
    let may_count = word.ends_with(GERUND) && matches!(follows, Follows::Words(_));
    let initials = word.strip_suffix('s').unwrap_or_default();
    let is_name = word.contains(char::is_uppercase)
        && (initials.len() < 2 || initials.contains(char::is_lowercase));
    if may_count || is_name {
        Apart::Perhaps
    } else {
        Apart::Yes
    }
}

/// Whether the sentence goes on behind a number as it goes on behind a phrase.
fn goes_on(numbers: &Numbers, follows: &Follows<'_>) -> Apart {
    // Behind "steps 3," more of them may come.
    let counts = |text: &str| {
        let next = text.trim_start_matches([' ', '\t']);
        next.starts_with(|c: char| c.is_ascii_digit())
    };
    match follows {
        Follows::Nothing => Apart::Yes,
        Follows::Mark(mark) => sure(mark.strip_prefix(CLAUSE).is_some_and(|rest| !counts(rest))),
        Follows::Words(next) => {
            let word = first_word(next);
            let is_free = next.starts_with(char::is_lowercase) && !counts(&next[word.len()..]);
            if !is_free || has(&numbers.behind, word) {
                Apart::No
            } else if has(&numbers.onward, word) {
                Apart::Yes
            } else {
                Apart::Perhaps
            }
        }
    }
}

fn follows(behind: &str) -> Follows<'_> {
    let next = behind.trim_start_matches([' ', '\t']);
    if next.is_empty() || next.starts_with(['\n', '\r', '|']) {
        Follows::Nothing
    } else if next.len() == behind.len() {
        Follows::Mark(next)
    } else {
        Follows::Words(next)
    }
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|known| known == word)
}
