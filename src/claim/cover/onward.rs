//! Sentences that go on with what the one before them tells: "This study", "Then,", "They trained it on".

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashSet;

use super::super::Reading;
use super::super::linked::{is_last, links, names_page};
use super::part::goes_on_counting;
use super::{Cover, citations};
use crate::document::Document;
use crate::sentence::{Passage, Sentence};
use crate::source::Span;
use crate::words::{self, Openings, Table};

/// Within so many words it shows whether a sentence goes on with the one before.
const POINTING: usize = 6;

/// What sentences of all languages begin with that tell the next step.
static STEPS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| all(|table| &table.steps));

/// The words of all languages that point to a work named behind them.
static POINTERS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| all(|table| &table.pointers));

/// The words of all languages that are `those` of a table.
fn all(those: fn(&'static Table) -> &'static [String]) -> FxHashSet<&'static str> {
    let words = words::tables().iter().flat_map(those);
    words.map(String::as_str).collect()
}

/// The words of all languages by which a sentence names the source of the one before it.
static SAME_WORKS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    AhoCorasick::new(tables.flat_map(|table| &table.same_works)).ok()
});

/// What sentences of all languages begin with that tell in full what the one before told.
static NARROWER: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.narrower)));

/// Names of authors before a marker take so many words at most.
const NAMES: usize = 6;

/// Words for further authors.
const FURTHER: [&str; 4] = ["al.", "al.,", "colleagues", "others"];

/// The cue, in all languages, of what is told by hearsay in the mood of its verb.
const HEARSAY: &str = "hearsay in mood";

/// What may stand within names in small letters.
const BETWEEN: &[&str] = &[
    "et",
    "al.",
    "al.,",
    "and",
    "&",
    "und",
    "y",
    "e",
    "en",
    "colleagues",
    "others",
    "van",
    "von",
    "de",
    "der",
];

/// Lets a sentence that goes on with what the one before it tells rest on the citations of that one.
pub(super) fn go_on(
    document: &Document<'_>,
    before: Option<&Passage<'_>>,
    (passage, readings): (&Passage<'_>, &[Reading]),
    covers: &mut [Cover],
    table: &'static Table,
) {
    // Each sentence of a paragraph may stand on a line of its own.
    let before = before.filter(|before| before.block == passage.block);
    let mut last = before.and_then(|before| before.sentences.last());
    let mut above = Cover::default();
    // Whether somebody says what the sentence before tells, and cites it or goes on with what is cited.
    let mut reports = false;
    let own = passage.sentences.iter().zip(readings);
    for ((sentence, reading), cover) in own.zip(covers.iter_mut()) {
        let hearsay = reports && is_hearsay(reading);
        let cited = last.filter(|last| cover.is_open() && !last.markers.is_empty());
        if cover.is_open() && (hearsay || is_narrower(passage.text(sentence))) {
            *cover = above.clone();
        } else if let Some(cited) = cited
            && (goes_on(passage.text(sentence))
                || is_of_authors(passage.text(sentence)) && tells_of_authors(document, cited)
                || is_of_work(passage.text(sentence), document.source.slice(cited.span)))
        {
            *cover = Cover::of(citations(document, &cited.markers));
        } else if let Some(cited) = last.filter(|last| cover.is_open() && cites(document, last))
            && (points_back(passage.text(sentence))
                || goes_on_counting(
                    passage.text(sentence),
                    document.source.slice(cited.span),
                    table,
                ))
        {
            *cover = above.clone();
        }
        last = Some(sentence);
        above = cover.clone();
        reports = !above.is_open() && (hearsay || reading.by_itself() && cites(document, sentence));
    }
}

/// Whether a sentence tells what is reported by the mood of its verb alone, and lays it to nobody: "Le maire aurait vendu le port."
fn is_hearsay(reading: &Reading) -> bool {
    let mut cues = reading.cues.entries();
    !reading.by_itself() && cues.any(|cue| cue.name == HEARSAY)
}

/// Whether a citation or a link to a page stands in `sentence`.
fn cites(document: &Document<'_>, sentence: &Sentence) -> bool {
    let mut links = links(document, sentence);
    !sentence.markers.is_empty() || links.any(|link| names_page(&link.address))
}

/// Whether `text` only tells in full what the sentence before told, whatever that rests on: "In particular, 15 per cent".
fn is_narrower(text: &str) -> bool {
    let mut phrases = NARROWER.at(text);
    phrases.any(|phrase| !text[phrase.len()..].starts_with(char::is_alphanumeric))
}

/// Whether `text` goes on with the sentence before: it begins with a step, "Then,", "Of these,", or points back to its source.
fn goes_on(text: &str) -> bool {
    begins_with_step(text, &opening(text)) || points_back(text)
}

/// Whether `text` speaks of the source of the sentence before: it begins "This study", "However, their first model", or names "the same study".
fn points_back(text: &str) -> bool {
    points(&opening(text)) || names_same_work(text)
}

/// The first words of `text` in lower case, numbers as `#`.
fn opening(text: &str) -> Vec<String> {
    let words = text.split_whitespace().take(POINTING);
    let lower = words.map(|word| {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            "#".to_owned()
        } else {
            word.trim_end_matches([',', ';']).to_lowercase()
        }
    });
    lower.collect()
}

/// Whether `text`, whose first words in lower case are `lower`, begins with a step of what is told: "Then,".
fn begins_with_step(text: &str, lower: &[String]) -> bool {
    let mut head = String::new();
    let begins = lower.iter().any(|word| {
        head.push_str(word);
        let is_step = STEPS.contains(&*head);
        head.push(' ');
        is_step
    });
    // "Combined, the boats cost" sums up, "Combined boats cost" does not.
    let opening = text.split_whitespace().next().unwrap_or_default();
    begins || opening.ends_with(',') && STEPS.contains(&*opening.to_lowercase())
}

/// Whether the first words `lower` of a sentence point to a work: "This study". An adverb or "some of" may stand before.
fn points(lower: &[String]) -> bool {
    let first = || lower.iter().take(3);
    // Most sentences point to nothing, in whatever language.
    first().any(|word| POINTERS.contains(&**word))
        && words::tables().iter().any(|table| {
            let pointer = first().position(|word| table.pointers.contains(word));
            let behind = pointer.map_or(lower.len(), |at| at + 1);
            let mut nouns = lower.iter().skip(behind).take(2);
            nouns.any(|word| table.works.contains(word))
        })
}

/// Whether `text` names the source of the sentence before it as the same.
fn names_same_work(text: &str) -> bool {
    let whole = text.to_lowercase();
    let works = SAME_WORKS.as_ref();
    works.is_some_and(|works| works.is_match(&whole))
        && words::tables().iter().any(|table| {
            let mut same = table.same_works.iter();
            same.any(|words| holds(&whole, words))
        })
}

/// Whether `words` stand in `text`, and are no parts of longer ones.
fn holds(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let behind = &text[at + words.len()..];
        !text[..at].ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric)
    })
}

/// Whether `cited` tells what the authors did whom its first marker stands behind or names: "Lee et al. [1] trained a network",
/// "Lee and Roe (2019) found".
fn tells_of_authors(document: &Document<'_>, cited: &Sentence) -> bool {
    let marker = document.markers[cited.markers.start as usize].span;
    let named = document.source.slice(Span {
        start: cited.span.start.min(marker.start),
        end: marker.end,
    });
    let is_common = |word: &str| {
        let lower = word.to_lowercase();
        let mut tables = words::tables().iter();
        tables.any(|table| table.common.contains(&lower))
    };
    let is_name = |word: &str| word.starts_with(char::is_uppercase);
    let named = named.split(['[', '(', '<', '^']).next().unwrap_or_default();
    // "Lee and Roe [1]" may be countries or firms as well.
    let told = document
        .source
        .slice(marker)
        .starts_with(char::is_alphabetic);
    let are_authors = |named: &str| {
        let mut names = named.split_whitespace();
        let first = names.next();
        (told || names.clone().any(|word| FURTHER.contains(&word)))
            && first.is_some_and(|first| is_name(first) && !is_common(first))
            && (1..NAMES).contains(&names.clone().count())
            && names.all(|word| is_name(word) || BETWEEN.contains(&word))
    };
    // What they did it for, or when, may stand before: "To tackle this, Lee et al. [1]".
    let led = named.rsplit_once(", ").map_or("", |(_, named)| named);
    (are_authors(named) || are_authors(led)) && !is_last(document, cited, marker)
}

/// Whether `text` begins with a word for the authors whom the sentence before named.
fn is_of_authors(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    let first = first.to_lowercase();
    let mut tables = words::tables().iter();
    tables.any(|table| table.authors_again.contains(&first))
}

/// Whether `text` begins with what a work says that is named in `cited`, the sentence before: "It found", "It also says".
fn is_of_work(text: &str, cited: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default().to_lowercase();
    let names = |work: &String| {
        let mut words = cited.split(|c: char| !c.is_alphanumeric());
        words.any(|word| word.eq_ignore_ascii_case(work))
    };
    let mut tables = words::tables().iter();
    tables.any(|table| {
        let dating = &table.dating;
        table.works_again.contains(&first)
            && text
                .split(' ')
                .skip(1)
                .take(2)
                .any(|word| dating.tells.iter().any(|verb| verb == word))
            && dating.works.iter().any(names)
    })
}
