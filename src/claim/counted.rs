//! Shares that go on with a count which the sentence right before them cites: "A quarter of the pilots work at night" behind a survey of pilots,
//! "Hull made up a third of the rise" behind one.

use super::Claim;
use super::cover::leading_share;
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
/// What is told of a known figure stands within so many bytes.
const HEAD: usize = 80;

/// Whether `claim` goes on with what the cited sentence right before it counts: it begins with a share of those, tells one "of the"
/// same, or speaks of "the share".
pub(super) fn goes_on(document: &Document<'_>, claim: &Claim, table: &Table) -> bool {
    cited(document, claim).is_some_and(|cited| continues(&claim.text, cited, table))
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
    Some(text.rsplit_once(". ").map_or(text, |(_, last)| last))
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
/// and not where.
fn names_one(cited: &str, those: &str, words: usize, table: &Table) -> bool {
    let is_place = |word: &str| table.speech.at.iter().any(|at| at == word);
    let words = those
        .split(' ')
        .take(words)
        .take_while(|word| !is_place(word));
    let mut nouns = words.filter(|word| word.chars().count() >= NOUN);
    nouns.any(|noun| names(cited, noun))
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

/// Whether `lower`, a sentence in small letters, tells more of a figure that was told before: "In Hull the share is".
fn speaks_of_known(lower: &str, table: &Table) -> bool {
    let head = &lower[..lower.floor_char_boundary(HEAD.min(lower.len()))];
    let mut known = table.onward.known.iter();
    known.any(|known| {
        head.match_indices(known.as_str()).any(|(at, _)| {
            let apart = |c: char| !c.is_alphanumeric();
            let end = at + known.len();
            (at == 0 || head[..at].ends_with(apart)) && head[end..].starts_with(apart)
        })
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
