//! Numbers in brackets that count: the answers to a question, `agree [12], disagree [30], unsure [5]`, and what a text says stands in brackets.

use super::facts::Facts;
use super::place::Place;
use super::word::line_before;
use crate::document::Candidate;
use crate::source::Source;
use crate::words;

/// What is counted is named in no more words.
const WORDS: usize = 3;

/// Nor in more bytes.
const BYTES: usize = 40;

/// So many numbers show that they count.
const MANY: usize = 3;

const WHY: &str = "how many of something there are";

/// Refuses the numbers that no entry has where they count.
pub(super) fn refuse(
    source: &Source,
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let free: Vec<usize> = (0..candidates.len())
        .filter(|&at| refused[at].is_none() && facts.unlisted(&candidates[at]).is_some())
        .collect();
    for &at in &free {
        let line = line_before(places[at].lead).to_lowercase();
        let explains = |words: &String| {
            let behind = line.rsplit_once(words.as_str());
            behind.is_some_and(|(_, behind)| !behind.contains(". "))
        };
        let mut tables = words::tables().iter();
        if tables.any(|table| table.numbers.explained.iter().any(explains)) {
            refused[at] = Some(WHY);
        }
    }
    let text = source.text();
    let mut rest = &free[..];
    while let Some(&first) = rest.first() {
        let goes_on = |pair: &&[usize]| {
            let (one, other) = (&candidates[pair[0]], &candidates[pair[1]]);
            let gap = one.span.end as usize..other.span.start as usize;
            one.block == other.block && gap.len() <= BYTES && text.get(gap).is_some_and(parts)
        };
        let run = 1 + rest.windows(2).take_while(goes_on).count();
        let (own, others) = rest.split_at(run);
        let begins = run >= MANY && opens(&places[first]);
        let number = |&at: &usize| facts.unlisted(&candidates[at]);
        let rises = own.is_sorted_by(|one, next| number(one) < number(next));
        if begins && !rises {
            for &at in own {
                refused[at] = Some(WHY);
            }
        }
        rest = others;
    }
}

/// Whether a comma and a few words stand in `gap`, between two numbers.
fn parts(gap: &str) -> bool {
    let words = gap.strip_prefix([',', ';']).unwrap_or_default();
    is_name(words)
}

/// Whether a few words behind a colon stand before the first number.
fn opens(place: &Place<'_>) -> bool {
    let name = line_before(place.lead).rsplit_once(':');
    name.is_some_and(|(_, name)| is_name(name))
}

fn is_name(text: &str) -> bool {
    let is_word = |word: &str| !word.ends_with(['.', ',', ';', ':', ']', ')']);
    (1..=WORDS).contains(&text.split_whitespace().count()) && text.split_whitespace().all(is_word)
}
