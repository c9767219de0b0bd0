//! Names that no list has before a year and what they claim: `Smith (2020) found that`, `according to Smith and Lee (2020)`. So films, places and books are seldom told of.

use std::ops::Range;

use super::names::names;
use super::small::is_article;
use super::years::years;
use super::{Certainty, Form, Named, behind_closer, called, enclosed};
use crate::source::Span;
use crate::words;

/// What stands behind the verb before what is claimed.
const THAT: &[&str] = &[
    "that", "dass", "daß", "que", "che", "dat", "att", "at", "że",
];
/// What stands before the participle of a verb, and participles that are of no other use behind it.
const PERFECT: &[&str] = &["has", "have", "had"];
const SHOWN: &[&str] = &[
    "shown",
    "found",
    "argued",
    "suggested",
    "demonstrated",
    "reported",
    "noted",
    "proposed",
    "observed",
    "claimed",
];
/// What stands before those by whose account something is.
const ACCORDING: &[&str] = &[
    "According to",
    "according to",
    "Selon",
    "selon",
    "Laut",
    "laut",
    "Según",
    "según",
    "Secondo",
    "secondo",
    "Volgens",
    "volgens",
];
/// What joins two names.
const JOINTS: &[&str] = &["and", "&", "und", "et", "y", "e", "en", "och", "og", "i"];
/// What stands before the names of places.
const PLACED: &[&str] = &[
    "in", "at", "near", "from", "to", "into", "around", "auf", "bei", "aus", "nach", "à", "en",
    "a", "di", "te",
];
/// A name has at least so many letters, and one that is a slip of the pen away from another more.
const NAME: usize = 3;
const LONG: usize = 5;

/// What cites by the year in the parenthesis at the byte `at` of `text`, `within` a stretch of running text.
pub(crate) fn claiming(text: &str, at: usize, within: Range<usize>) -> Option<Named> {
    let (named, start) = named_before(text, at, within.clone())?;
    let lead = text[within.start..at].trim_end();
    let end = named.span.end as usize;
    let claims = write_together(lead, start - within.start) || claims(text.get(end..within.end)?);
    claims.then_some(named)
}

/// The same without a claim, which cites where the list has the work but for a slip in the name: `as Smyth (2020) does`. No article makes
/// it a thing, and no word for a place a place.
pub(crate) fn slipped(text: &str, at: usize, within: Range<usize>) -> Option<Named> {
    let (named, start) = named_before(text, at, within.clone())?;
    let before = text[within.start..start].trim_end();
    let mut words = before.rsplit(|c: char| !c.is_alphanumeric());
    let before = words.next().unwrap_or_default().to_lowercase();
    let is_thing = PLACED.contains(&&*before) || is_article(&before);
    let names = &named.works[0].names;
    let is_long = names.written[0].chars().count() >= LONG;
    (is_long && !is_thing).then_some(named)
}

/// The names that no list has right before the year in the parenthesis at the byte `at`, and where what they are read from begins.
fn named_before(text: &str, at: usize, within: Range<usize>) -> Option<(Named, usize)> {
    let is_round = text[at..].starts_with('(') && within.start < at;
    let inside = is_round.then(|| enclosed(text, at, within.end)).flatten()?;
    let years = years(text, inside.clone())?;
    let end = behind_closer(text, &inside);
    let is_bare = text[years.end..inside.end].trim().is_empty();
    if !is_bare {
        return None;
    }
    let lead = text[within.start..at].trim_end();
    let from = within.start + lead.len() - named_end(lead)?;
    let (names, start) = names(text, from..within.start + lead.len())?;
    let named = Named {
        span: Span::new(start, end),
        form: Form::Narrative,
        works: called(start, &names, &years, Certainty::Sure),
    };
    Some((named, from))
}

/// Whether `behind` goes on with a verb of saying and what is said.
fn claims(behind: &str) -> bool {
    let mut next = behind.split_whitespace();
    let mut verb = next.next().unwrap_or_default();
    let is_perfect = PERFECT.contains(&verb);
    if is_perfect {
        verb = next.next().unwrap_or_default();
    }
    let says = || {
        let mut tables = words::tables().iter();
        is_perfect && SHOWN.contains(&verb)
            || tables.any(|table| table.speech.verbs.iter().any(|known| known == verb))
    };
    behind.starts_with(' ') && next.next().is_some_and(|word| THAT.contains(&word)) && says()
}

/// Whether the names that `lead` ends with, which begin at its byte `start`, are those of people who write together: "et al.", and two
/// by whose account something is.
fn write_together(lead: &str, start: usize) -> bool {
    let (before, names) = lead.split_at(start);
    let before = before.trim_end();
    let is_told = ACCORDING.iter().any(|word| before.ends_with(word));
    let has_others = names.trim_end_matches('.').ends_with(" et al");
    has_others || is_told && names.contains(' ')
}

/// How long the names are that `lead` ends with, in bytes: one, two with a word between them, or one with others. A longer row of
/// capitalised words is a title, or a body with its name in full.
fn named_end(lead: &str) -> Option<usize> {
    let mut words = lead.rsplit([' ', '\n', '\r']);
    let mut first = words.next()?;
    let mut before = words.next();
    let has_others = first.trim_end_matches('.') == "al" && before == Some("et");
    if has_others || is_name(first) && before.is_some_and(|word| JOINTS.contains(&word)) {
        first = words.next()?;
        before = words.next();
    }
    let opens = before.is_none_or(|word| {
        word.is_empty()
            || word.starts_with(char::is_lowercase)
            || word.ends_with(['.', '!', '?', ':', ';', ','])
    });
    // "As Smith (2020) found that"
    let opens = opens || before == Some("As");
    let start = first.as_ptr() as usize - lead.as_ptr() as usize;
    (opens && is_name(first)).then(|| lead.len() - start)
}

/// Whether `word` is written as a surname: one capital, small letters, a second half behind a hyphen.
fn is_name(word: &str) -> bool {
    word.chars().count() >= NAME
        && word.split(['-', '’', '\'']).all(|part| {
            let mut letters = part.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_before_a_claim_are_read() {
        let shown = |text: &str| {
            let at = text.find('(')?;
            let named = claiming(text, at, 0..text.len())?;
            Some(text[named.span.range()].to_owned())
        };
        for (text, wanted) in [
            ("It fell. Smith (2014) found that it rose", "Smith (2014)"),
            ("as Smith et al. (2014a) argue that", "Smith et al. (2014a)"),
            ("Smith and Lee (2014) argued that", "Smith and Lee (2014)"),
            ("as Smith et al. (2014) do. It rose", "Smith et al. (2014)"),
            (
                "According to Smith and Lee (2014), it fell",
                "Smith and Lee (2014)",
            ),
            (
                "Smith and Lee (2014) have shown that",
                "Smith and Lee (2014)",
            ),
            (
                "Daher zeigte Smith-Lee (2014) nicht. O'Neil (2014) schreibt, dass",
                "",
            ),
        ] {
            assert_eq!(shown(text).unwrap_or_default(), wanted, "{text}");
        }
        for text in [
            "Alien (1979) found an audience",
            "The Great Gatsby (1974) shows that",
            "*Alien* (1979) shows that",
            "Smith (in 2014) found that",
            "WHO (2014) found that",
            "Bonnie and Clyde (2014) had an audience",
            "According to Smith (2014), it fell",
            "(2014) found that",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
