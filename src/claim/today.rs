//! News of the day, which whoever writes reports himself: "The board voted 5 to 2 on Monday to close the lock".

use super::telling::{asks, measures_alone};
use super::{Claim, Kind, Trigger};
use crate::cue::is_of_date;
use crate::document::Document;
use crate::source::Span;
use crate::words::{self, Table};

/// The cues, in all languages, of what was done.
const DONE: [&str; 3] = ["record verb", "irregular past", "past form"];
/// The cues of what no day tells: another time, a change, what was never so before, deaths, how many others fare.
const MORE: [&str; 7] = [
    "year",
    "superlative",
    "change verb",
    "toll",
    "matter of others",
    "state of many",
    "harm by somebody",
];
/// A month that dates a weekday stands within so many words behind it: "Monday, 3 May".
const DATE: usize = 3;
/// A year is looked for in so many bytes before a sentence, so that a long paragraph costs no more than others.
const BEFORE: usize = 400;
/// A year has so many digits.
const YEAR: usize = 4;

/// Whether `claim` is a deed that is dated by a day just past and by nothing else, in a paragraph that speaks of no year right before it, and
/// tells no share, no sum, no rank and no wrong.
pub(super) fn is_news(document: &Document<'_>, claim: &Claim, table: &Table) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    claim.trigger == Trigger::FactScore
        && shows(&DONE)
        && !shows(&MORE)
        && !claim.kinds.contains(&Kind::Accusation)
        && !measures_alone(claim)
        && !asks(claim)
        && names_day(&claim.text, table)
        && !is_long_ago(&claim.text, table)
        && !is_of_a_year(document, claim)
}

/// Whether `text` names a day just past: "on Monday", "yesterday", and not "on a Monday", "every Monday", "Black Monday".
fn names_day(text: &str, table: &Table) -> bool {
    let lower = text.to_lowercase();
    let lately = || {
        let mut phrases = table.figures.lately.iter();
        phrases.any(|phrase| holds(&lower, phrase))
    };
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let is_day = |at: usize| {
        let lower = words[at].to_lowercase();
        table.weekdays.contains(&lower)
            && !(tells_which(&lower, table)
                && words.get(at + 1).is_some_and(|next| goes_on(next, table)))
    };
    let month = |word: &&str| table.months.contains(&word.to_lowercase());
    let dated = |at: usize| words[at..].iter().skip(1).take(DATE).any(&month);
    let weekday =
        |at: usize| is_day(at) && !dated(at) && (at == 0 || leads_to_day(words[at - 1], at, table));
    (0..words.len()).any(weekday) || lately()
}

/// Whether the word `before` a weekday, the word `at`, makes neither one of many of it nor a part of a name. Where a verb alone tells who does it,
/// the day has an article.
fn leads_to_day(before: &str, at: usize, table: &Table) -> bool {
    let speech = &table.speech;
    let lower = before.to_lowercase();
    let one_of_many = speech.indefinite.contains(&lower)
        || speech.determiners.contains(&lower)
        || speech.definite.contains(&lower) && (!speech.drops_subject || lower.ends_with('s'));
    let named = at > 1 && before.starts_with(char::is_uppercase) && !speech.capital_nouns;
    !one_of_many && !named
}

/// Whether `day`, in small letters, is short for one that has a longer name and may be an ordinal as well: "segunda" for "segunda-feira".
fn tells_which(day: &str, table: &Table) -> bool {
    let mut days = table.weekdays.iter();
    days.any(|long| {
        long.strip_prefix(day)
            .is_some_and(|rest| rest.starts_with('-'))
    })
}

/// Whether the word `next` may be the noun that an ordinal before it counts: it is in small letters, and no article and nothing that tells
/// when or where.
fn goes_on(next: &str, table: &Table) -> bool {
    let speech = &table.speech;
    let lists = [
        &speech.definite,
        &speech.indefinite,
        &speech.of,
        &speech.at,
        &speech.prepositions,
        &speech.and,
        &speech.relatives,
    ];
    let of_time = lists.iter().any(|list| list.iter().any(|own| own == next));
    next.starts_with(char::is_lowercase) && next.chars().nth(1).is_some() && !of_time
}

/// Whether `text` tells how long ago or how much later something was: "On Monday 12 years ago".
fn is_long_ago(text: &str, table: &Table) -> bool {
    let mut words = text.split_whitespace();
    words.any(|word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let (before, after) = (&text[..start], &text[start + word.len()..]);
        is_of_date(before, after, &table.figures)
    })
}

/// Whether a year stands in `claim`, or shortly before it in its paragraph.
fn is_of_a_year(document: &Document<'_>, claim: &Claim) -> bool {
    let layout = &document.layout;
    let own = layout.block_at(claim.span.start);
    let start = own.map_or(claim.span.start, |own| layout.blocks[own].span.start);
    let before = document.source.slice(Span {
        start: start.min(claim.span.start),
        end: claim.span.start,
    });
    let near = before.floor_char_boundary(before.len().saturating_sub(BEFORE));
    let told = [&before[near..], document.source.slice(claim.span)];
    let mut words = told
        .iter()
        .flat_map(|part| part.split(|c: char| !c.is_alphanumeric()));
    words.any(|word| {
        word.len() == YEAR
            && word.starts_with(['1', '2'])
            && word.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Whether `lower` holds `phrase` as whole words.
fn holds(lower: &str, phrase: &str) -> bool {
    let mut found = lower.match_indices(phrase);
    found.any(|(at, _)| {
        !lower[..at].ends_with(char::is_alphanumeric)
            && words::begins_with(&lower[at..], phrase).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::tests::claims_of;
    use crate::sentence::drafts::draft;
    use crate::settings::Settings;
    use crate::source::Source;
    use crate::words::table;

    /// Whether the last claim of `text` is news of the day.
    fn is_told(code: &str, text: &str) -> bool {
        let settings = Settings {
            language: Some(code.to_owned()),
            ..Settings::default()
        };
        let source = Source::new("a", text);
        let claims = claims_of(text, &settings);
        let last = claims.last().unwrap_or_else(|| panic!("no claim: {text}"));
        is_news(&draft(&source), last, table(code).expect("the table"))
    }

    #[test]
    fn a_deed_of_a_day_just_past_is_news() {
        for (code, text) in [
            (
                "en",
                "The port's board voted 5 to 2 on Monday evening to close its night berth at the end of June.",
            ),
            (
                "en",
                "The board sold 40 boats to a firm from Hull yesterday.",
            ),
            ("en", "The board voted 5 to 2 Monday to close the lock."),
            (
                "de",
                "Der Rat verkaufte am Montag 40 Boote an eine Firma aus Kiel.",
            ),
            (
                "fr",
                "Le conseil a vendu lundi 40 bateaux à un pilote de Brest.",
            ),
            (
                "es",
                "El consejo vendió el lunes 40 barcos a un piloto de Vigo.",
            ),
            (
                "it",
                "Il consiglio ha venduto ieri 40 barche a un pilota di Bari.",
            ),
            (
                "nl",
                "De raad verkocht maandag 40 boten aan een loods uit Delft.",
            ),
            (
                "pt",
                "O conselho vendeu ontem 40 barcos a um piloto de Faro.",
            ),
            (
                "pt",
                "O conselho vendeu na segunda 40 barcos a um piloto de Faro.",
            ),
            (
                "pt",
                "O conselho vendeu na terça-feira 40 barcos a um piloto de Faro.",
            ),
            (
                "pt",
                "O conselho vendeu na quinta à noite 40 barcos a um piloto de Faro.",
            ),
        ] {
            assert!(is_told(code, text), "{text}");
        }
        for (code, text) in [
            // Another time.
            (
                "en",
                "The lock is of 1931. On Monday the board sold 40 boats to a firm.",
            ),
            (
                "en",
                "On Monday, 3 May, the board sold 40 boats to a firm from Hull.",
            ),
            (
                "en",
                "On a Monday in May the board sold 40 boats to a firm from Hull.",
            ),
            (
                "en",
                "The board sold 40 boats to a firm from Hull each Monday.",
            ),
            (
                "en",
                "The board sold 40 boats to a firm from Hull on Black Monday.",
            ),
            (
                "es",
                "El consejo vendió los lunes 40 barcos a un piloto de Vigo.",
            ),
            (
                "fr",
                "Le conseil a vendu le lundi 40 bateaux à un pilote de Brest.",
            ),
            (
                "pt",
                "O conselho vendeu na quarta venda 40 barcos a um piloto de Faro.",
            ),
            (
                "en",
                "On Friday 11 years ago the board sold 40 boats to a firm from Hull.",
            ),
            (
                "en",
                "On Friday eleven years ago the board sold 40 boats to a firm from Hull.",
            ),
            (
                "de",
                "An einem Tag vor 11 Jahren verkaufte der Rat am Montag 40 Boote an eine Firma.",
            ),
            // More than a deed.
            (
                "en",
                "The board sold half of the boats to a firm from Hull on Monday.",
            ),
            (
                "en",
                "The board sold 40 boats for £64,000 to a firm on Monday.",
            ),
            (
                "en",
                "The port won the cup for the first time in 41 years on Monday.",
            ),
            ("en", "The board sacked 140 workers of the port on Monday."),
            ("en", "Three men were killed by a boat from Hull on Monday."),
            ("en", "Shares of the port fell by 40 points on Monday."),
        ] {
            assert!(!is_told(code, text), "{text}");
        }
    }
}
