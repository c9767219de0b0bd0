//! The words that end their sentence with a number at their end, `boundaries2. Streets`, where that is an export's habit and no part of
//! a name.

use std::collections::{HashMap, HashSet};

use super::super::facts::{Facts, numbers_of};
use super::super::place::Place;
use super::super::word::last_word;
use super::{DISTINCT, Own, Stand, fits, in_order};
use crate::words;

/// So many different words show it in the text of an export, or fewer where their numbers are half of the list.
const WORDS: usize = 3;
const FEW: usize = 2;
/// So many show it in any text with a numbered list.
const UNSURE: usize = 6;
/// How many parts in a hundred of such numbers have to be in the list.
const FITTING: usize = 80;
/// No name is known for its number unless so many other words have one.
const BESIDE_NAMES: usize = 5;
/// A shorter word is seldom anything but part of a name with its number.
const PLAIN: usize = 4;
/// No word is longer than this, in bytes.
const WORD: usize = 60;
/// A number of more digits counts no source.
const DIGITS: usize = 3;
/// Marks that may close something behind a sentence's stop.
const CLOSERS: &[char] = &['"', '”', '’', '»', ')', ']', '*', '_'];

/// How often a word stands with a number right behind it, and how often a sentence ends there.
#[derive(Clone, Copy, Default)]
struct Count {
    all: usize,
    ending: usize,
}

/// Those words, in small letters, if they are the habit of a text with `others` numbers that cite otherwise.
pub(super) fn words(
    text: &str,
    facts: &Facts,
    exported: bool,
    own: &[Own<'_>],
    others: usize,
) -> HashSet<String> {
    let ending = || own.iter().filter(|(.., stand)| *stand == Stand::Ending);
    let found = ending().count();
    if found <= others || found < FEW {
        return HashSet::new();
    }
    let mut counts: HashMap<String, Count> = ending()
        .map(|one| (word(one).to_lowercase(), Count::default()))
        .collect();
    count(text, &mut counts);
    // What has a number within sentences as well is a name: `server2 failed`.
    let is_free = |one: &&Own<'_>| {
        let count = counts.get(&word(one).to_lowercase());
        count.is_some_and(|count| count.all == count.ending)
    };
    let (names, common): (Vec<_>, Vec<_>) =
        ending().partition(|one| word(one).starts_with(char::is_uppercase));
    let free = || common.iter().copied().filter(is_free);
    let fitting = || {
        let own = free().map(|one| one.0);
        own.filter(|candidate| facts.listed(candidate) && fits(facts, candidate))
    };
    let mut words: HashSet<String> = free().map(|one| word(one).to_lowercase()).collect();
    let alone = with_one_number(free());
    let shown = free().filter(|one| alone.contains(&word(one).to_lowercase()));
    let shown = shown.filter(|one| facts.listed(one.0) && fits(facts, one.0));
    let numbers: HashSet<u32> = shown.flat_map(|one| numbers_of(one.0)).collect();
    let shows = if exported {
        let has_words = alone.len() >= WORDS && numbers.len() >= FEW
            || alone.len() >= FEW && numbers.len() * 2 >= facts.numbers();
        // Versions hardly name all sources of a list one after another.
        let covers = numbers.len() == facts.numbers() && fitting().flat_map(numbers_of).is_sorted();
        has_words && (covers || alone.len() >= UNSURE || are_words(text, &alone))
    } else {
        words.len() >= UNSURE && numbers.len() >= DISTINCT && in_order(facts, fitting())
    };
    if !shows || fitting().count() * 100 < common.len() * FITTING {
        return HashSet::new();
    }
    if words.len() >= BESIDE_NAMES {
        let names = names.into_iter().filter(is_free).map(word).collect();
        words.extend(without_number(text, &names));
    }
    words
}

/// Those words of `own`, in small letters, that stand before one number alone: what has several counts what it names, `step1. step2.`.
fn with_one_number<'o, 'c: 'o>(own: impl Iterator<Item = &'o Own<'c>>) -> HashSet<String> {
    let mut numbers: HashMap<String, HashSet<u32>> = HashMap::new();
    for one in own {
        let known = numbers.entry(word(one).to_lowercase()).or_default();
        known.extend(numbers_of(one.0).next());
    }
    let alone = numbers.into_iter().filter(|(_, known)| known.len() == 1);
    alone.map(|(word, _)| word).collect()
}

/// The word that `one` stands at the end of.
fn word<'c>(one: &Own<'c>) -> &'c str {
    last_word(one.1.lead)
}

/// Counts in `text` how often each of the words has a number.
fn count(text: &str, counts: &mut HashMap<String, Count>) {
    for run in words::runs(text) {
        let near = &text[text.ceil_char_boundary(run.start.saturating_sub(WORD))..run.start];
        let glued = near.trim_end_matches(['-', '_', ' ']);
        // A name's number is written with a blank, that of other words without one.
        let word = last_word(glued);
        let is_name = word.starts_with(char::is_uppercase);
        let is_apart = near.ends_with(' ') && !is_name;
        if run.len() > DIGITS || is_apart || word.is_empty() {
            continue;
        }
        if let Some(count) = counts.get_mut(&word.to_lowercase()) {
            count.all += 1;
            let ends = glued.len() == near.len() && stops(&text[run.end..]);
            count.ending += usize::from(ends);
        }
    }
}

/// Whether at least half of `words`, in small letters, stand in `text` without a number as well: `qwen2`, `mistral3` and other versions
/// hardly do.
fn are_words(text: &str, words: &HashSet<String>) -> bool {
    let lower = text.to_lowercase();
    let own = words.iter().map(String::as_str).collect();
    without_number(&lower, &own).len() * 2 >= words.len()
}

/// Those of `names` that stand in `text` without a number as well, in small letters.
fn without_number(text: &str, names: &HashSet<&str>) -> HashSet<String> {
    let mut found = HashSet::new();
    if names.is_empty() {
        return found;
    }
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphabetic) {
        let own = &rest[start..];
        let end = own
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(own.len());
        if names.contains(&own[..end]) {
            found.insert(own[..end].to_lowercase());
        }
        rest = &own[end..];
    }
    found
}

/// Whether `lead` ends with a word of nothing but small letters, which a number sticks to anywhere.
pub(super) fn is_plain(lead: &str) -> bool {
    let token = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    token.chars().nth(PLAIN - 1).is_some() && token.chars().all(char::is_lowercase)
}

/// Whether a number in this `place` stands at the end of a word that ends its sentence.
pub(super) fn ends_sentence(place: &Place<'_>) -> bool {
    !place.spaced_after && stops(place.behind)
}

/// Whether a sentence ends with the first mark of `behind`: the next one, or nothing, follows.
fn stops(behind: &str) -> bool {
    let behind = behind.strip_prefix('\\').unwrap_or(behind);
    behind.strip_prefix(['.', '!', '?']).is_some_and(|rest| {
        let rest = rest.trim_start_matches(CLOSERS);
        let next = rest.trim_start();
        next.is_empty() || next.len() < rest.len() && !next.starts_with(char::is_lowercase)
    })
}
