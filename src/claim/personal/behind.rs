//! What the clauses of a sentence add that is no affair of the person who begins it: "Ida Holm left Hull after vandals burned 340 boats".

use crate::cue::Finder;
use crate::words::{Speech, Table};

/// So many clauses are looked at, so that the work grows with a sentence's length alone.
const CLAUSES: usize = 6;

/// Cues of what was done that do not bear it in all that they mean.
const DONE: [&str; 3] = ["irregular past", "past form", "change verb"];

/// The cue of a year, which may be one to come.
const YEAR: &str = "year";

/// What the English infinitive begins with, in which nothing has happened yet: "hopes to have sold".
const INFINITIVE: &str = "to";

/// Whether `text`, which tells what somebody expects, tells behind that what was so whatever he expects.
pub(super) fn tells_past(text: &str, table: &'static Table) -> bool {
    let speech = &table.speech;
    let words = words(text);
    let foresees = |word: &str| speech.foreseeing.contains(&word.to_lowercase());
    let Some(verb) = words.iter().position(|&(_, word)| foresees(word)) else {
        return false;
    };
    let behind = &words[verb + 1..];
    let Some(&(start, next)) = behind.first() else {
        return false;
    };
    let parted = |&(at, word): &(usize, &str)| {
        depends(word, speech)
            || text[..at]
                .trim_end()
                .ends_with([',', ':', ';', '–', '—', '('])
    };
    let clause = behind.iter().find(|word| parted(word));
    let told = if next == INFINITIVE {
        clause.map(|&(at, _)| at)
    } else {
        Some(start)
    };
    told.is_some_and(|at| happened(&text[at..], table))
}

/// Whether a clause of `text` that depends on another tells what somebody else did and how much of it: "as storms sank 340 boats".
pub(super) fn counts_others(text: &str, table: &'static Table) -> bool {
    let speech = &table.speech;
    let words = words(text);
    let joints = (0..words.len()).filter(|&at| depends(words[at].1, speech));
    joints.take(CLAUSES).any(|at| {
        let behind = &words[at + 1..];
        // "Worked as a pilot and built 140 boats" goes on with who begins it.
        let joined = |(_, word): &(usize, &str)| speech.and.contains(&word.to_lowercase());
        let end = behind.iter().position(joined);
        let ends = end.map_or(text.len(), |end| behind[end].0);
        let behind = &behind[..end.unwrap_or(behind.len())];
        let counts = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
        behind.first().is_some_and(|&(_, next)| {
            let own = speech.persons.contains(&next.to_lowercase());
            let mut numbers = behind.iter().filter(|(_, word)| counts(word));
            !own && numbers.any(|(_, word)| !is_year(word))
                && happened(&text[words[at].0..ends], table)
        })
    })
}

/// Whether `text`, the end of a sentence, tells what was done, whenever that was.
fn happened(text: &str, table: &'static Table) -> bool {
    let cues = Finder::new(table).find(text);
    let mut cues = cues.entries();
    cues.any(|cue| cue.past && cue.name != YEAR || DONE.contains(&cue.name.as_str()))
}

/// Whether a clause that depends on another may begin with `word`.
fn depends(word: &str, speech: &Speech) -> bool {
    let lower = word.to_lowercase();
    speech.relatives.contains(&lower) || speech.subordinates.contains(&lower)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with(['1', '2']) && word.bytes().all(|c| c.is_ascii_digit())
}

/// The words of `text` and where each begins.
fn words(text: &str) -> Vec<(usize, &str)> {
    let split = text.split(|c: char| !c.is_alphanumeric());
    let words = split.filter(|word| !word.is_empty());
    words
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect()
}
