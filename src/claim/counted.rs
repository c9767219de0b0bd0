//! Shares that go on with a count which the sentence right before them cites: "A quarter of the pilots work at night" behind a survey of pilots,
//! "Hull made up a third of the rise" behind one.

use super::cover::leading_share;
use super::{Claim, Kind};
use crate::document::Document;
use crate::source::Span;
use crate::words::Table;

/// Whom a share is of is told in so many words behind it, and behind "of the".
const THOSE: usize = 4;
const OF_THOSE: usize = 2;
/// A word that is shorter counts nobody.
const NOUN: usize = 4;
/// By so many letters do the singular and the plural of a word differ.
const ENDING: usize = 2;
/// So many words may stand before "the share is", and so many more before how much it is.
const OPENING: usize = 4;
const TOLD: usize = 3;
/// Where the sentence before ends.
const STOPS: [&str; 3] = [". ", "! ", "? "];

/// What is told in a clause of its own, when or of whom it is the most: the cues, in all languages, that no going on has.
const OWN: [&str; 6] = [
    "year",
    "date",
    "toll",
    "beyond all others",
    "rank of a place",
    "first of a place",
];

/// Whether `claim` goes on with what the cited sentence right before it counts: it begins with a share of those, tells one "of the"
/// same, or says how much "the share" is. What accuses somebody, or has a time of its own, does not.
pub(super) fn goes_on(document: &Document<'_>, claim: &Claim, table: &Table) -> bool {
    let own = claim.cues.iter().any(|cue| OWN.contains(&cue.name));
    let accuses = claim.kinds.contains(&Kind::Accusation);
    !own && !accuses
        && cited(document, claim).is_some_and(|cited| continues(&claim.text, cited, table))
}

/// The sentence right before `claim` in its block, where that ends in a citation; without it.
fn cited<'d>(document: &'d Document<'_>, claim: &Claim) -> Option<&'d str> {
    let layout = &document.layout;
    let block = &layout.blocks[layout.block_at(claim.span.start)?];
    let before = Span {
        start: block.span.start,
        end: claim.span.start,
    };
    let markers = document.markers_in(before);
    let between = |start, end| document.source.slice(Span { start, end });
    let tells = |text: &str| text.contains(char::is_alphanumeric);
    if tells(between(markers.last()?.span.end, claim.span.start)) {
        return None;
    }
    // Behind the marker before it, or where the block begins.
    let ends = markers.iter().rev().map(|marker| marker.span.end).skip(1);
    let starts = ends.chain([block.span.start]);
    let mut texts = markers.iter().rev().zip(starts);
    let text = texts.find_map(|(marker, start)| {
        let text = between(start, marker.span.start);
        tells(text).then_some(text)
    })?;
    let text = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    Some(
        STOPS
            .iter()
            .fold(text, |text, stop| text.rsplit(stop).next().unwrap_or(text)),
    )
}

/// Whether `text` goes on so behind `cited`.
fn continues(text: &str, cited: &str, table: &Table) -> bool {
    let lower = text.to_lowercase();
    let share = leading_share(&lower, table);
    let first = (!share.is_empty()).then(|| &lower[share.len()..]);
    first.is_some_and(|those| names_one(cited, those, THOSE, table))
        || of_those(&lower, table).any(|those| names_one(cited, those, OF_THOSE, table))
        || speaks_of_known(&lower, table)
}

/// What stands in `lower`, a sentence in small letters, behind each share of those who are known: "a third of the" boats.
fn of_those<'t>(lower: &'t str, table: &'t Table) -> impl Iterator<Item = &'t str> {
    let onward = &table.onward;
    onward.of.iter().flat_map(move |of| {
        lower.match_indices(of.as_str()).filter_map(move |(at, _)| {
            let before = lower[..at].strip_suffix(' ')?;
            let last = before.rsplit(' ').next()?;
            let share = onward.shares.iter().any(|share| share == last);
            lower[at + of.len()..].strip_prefix(' ').filter(|_| share)
        })
    })
}

/// Whether one of so many `words` that `those`, in small letters, begins with is a word of `cited`: of those that tell which ones are counted,
/// and not where or what they do.
fn names_one(cited: &str, those: &str, words: usize, table: &Table) -> bool {
    let (speech, onward) = (&table.speech, &table.onward);
    let has = |list: &[String], word: &str| list.iter().any(|own| own == word);
    let ends = |word: &&str| {
        let lists = [&speech.at, &onward.which, &table.common];
        onward.is_verb(word) || lists.iter().any(|list| has(list, word))
    };
    let words = those.split(' ').take(words);
    let words = words.filter(|word| !has(&speech.definite, word));
    let mut nouns = words.take_while(|word| !ends(word));
    nouns.any(|noun| noun.chars().count() >= NOUN && names(cited, noun))
}

/// Whether a word of `cited` is `noun`, a word in small letters, in its singular or plural.
fn names(cited: &str, noun: &str) -> bool {
    let noun = noun.trim_matches(|c: char| !c.is_alphanumeric());
    let mut words = cited.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.any(|word| is_form_of(&word.to_lowercase(), noun))
}

fn is_form_of(one: &str, other: &str) -> bool {
    let letters = |word: &str| word.chars().count();
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    let same = same.count();
    same >= NOUN && same + ENDING >= letters(one).max(letters(other))
}

/// Whether `lower`, a sentence in small letters, says how much a figure is that was told before: "In Hull the share is 40 per cent".
fn speaks_of_known(lower: &str, table: &Table) -> bool {
    let mut known = table.onward.known.iter();
    known.any(|known| {
        let Some((before, behind)) = lower.split_once(known.as_str()) else {
            return false;
        };
        let mut told = behind.split_whitespace().take(TOLD);
        let apart = before.is_empty() || before.ends_with(' ') && behind.starts_with(' ');
        apart
            && before.split_whitespace().count() <= OPENING
            && told.any(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    #[test]
    fn a_share_of_those_who_were_counted_goes_on() {
        for (code, text, cited) in [
            (
                "en",
                "A quarter of pilots work at night.",
                "A survey asked 2,000 pilots",
            ),
            (
                "en",
                "Some 40 per cent of the boats have no engine.",
                "The harbour master looked at each boat",
            ),
            (
                "en",
                "In Hull the share is 40 per cent.",
                "A third of boats leak",
            ),
            (
                "en",
                "Hull alone made up a third of the increase in fares.",
                "Fares had increased by more than was thought",
            ),
            (
                "de",
                "Ein Viertel der Lotsen arbeitet nachts.",
                "Befragt wurden 2.000 Lotsen",
            ),
            (
                "fr",
                "En Bretagne, la part est de 40 %.",
                "Un bateau sur trois fuit",
            ),
            (
                "es",
                "El 40 % de los pilotos trabaja de noche.",
                "La encuesta preguntó a 2.000 pilotos",
            ),
        ] {
            let table = table(code).expect("the table");
            assert!(continues(text, cited, table), "{text}");
        }
        for (code, text, cited) in [
            (
                "en",
                "A quarter of pilots work at night.",
                "The port lost 40 boats",
            ),
            (
                "en",
                "Harbour dues make up a third of the cost of a boat.",
                "The board sold a boat",
            ),
            (
                "en",
                "Hull alone made up a third of the increase in fares.",
                "The board sold a boat",
            ),
            (
                "en",
                "The captain of the boats earns 40 per cent more.",
                "The board sold a boat",
            ),
            (
                "en",
                "One boat in five at the city's quay leaks.",
                "The city sold a ship",
            ),
            (
                "en",
                "A third of homes that flood are empty.",
                "The board said that fares rose",
            ),
            (
                "en",
                "Some 40 per cent of pilots have lost their homes.",
                "Fares have risen",
            ),
            (
                "en",
                "In May the port cut the rate for pilots and shut 31 berths.",
                "A third of boats leak",
            ),
            (
                "en",
                "At Hull the figure was a lie about 31 boats.",
                "A third of boats leak",
            ),
            (
                "en",
                "The figurehead of a boat is a third of its price.",
                "The board sold a boat",
            ),
            (
                "de",
                "Ein Viertel der Lotsen arbeitet nachts.",
                "Der Hafen verlor 40 Boote",
            ),
            ("en", "", ""),
        ] {
            let table = table(code).expect("the table");
            assert!(!continues(text, cited, table), "{text}");
        }
    }
}
