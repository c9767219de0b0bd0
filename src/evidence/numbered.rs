//! Numbers in brackets that something goes by: forms and keys, the lines of a log, classes of figures.

use super::apart::INTERVAL;
use super::inserted::ends_year;
use super::pinpoint::before_row;
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, Value};
use crate::words;

/// Words for what goes by a number of its own.
const CALLED: &[&str] = &[
    "form",
    "key",
    "keys",
    "button",
    "box",
    "cell",
    "row",
    "slot",
    "room",
    "door",
    "choose",
    "select",
    "enter",
    "step",
    "steps",
    "figure",
    "table",
    "item",
    "items",
    "question",
    "questions",
    "slide",
    "slides",
    "page",
    "pages",
    "exhibit",
    "verse",
    "verses",
    "bar",
    "bars",
    "lot",
    "lots",
    "byte",
    "bytes",
    "bit",
    "bits",
    "index",
    "track",
    "tracks",
    "extension",
    "dial",
];

/// Words of which no clause makes a citation's: what stands behind them is theirs.
const OWNING: &[&str] = &["age", "ages", "aged", "equation", "equations"];

/// The same, shortened.
const SHORTENED: &[&str] = &["eq", "eqs", "fig", "figs"];

/// Words before the number of several things.
const COUNTING: &[&str] = &[
    "about", "another", "around", "at", "between", "by", "contain", "contains", "every", "exactly",
    "first", "for", "from", "had", "has", "have", "in", "into", "last", "least", "most", "nearly",
    "need", "needs", "next", "of", "only", "other", "over", "than", "take", "takes", "these",
    "those", "to", "under", "uses", "with", "within",
];

/// Words before what something is: "an empty row is [0]".
const VALUED: &[&str] = &[
    "are", "as", "be", "equals", "is", "just", "of", "only", "to", "was",
];

/// A noun that stands for several things has at least so many letters.
const PLURAL: usize = 4;

/// A year has so many digits.
const YEAR: usize = 4;

/// Words behind which a number in parentheses is that of a formula or a line: "as in (2)".
const POINTING: &[&str] = &[
    "in", "by", "from", "of", "with", "using", "to", "and", "see",
];

/// Words behind which a number is a name of its own: "the [100] direction".
const ARTICLES: &[&str] = &["the", "a", "an"];

/// Words for a part that tell how far something is so where nothing but a small letter begins them: "in part [3]".
const PARTLY: &[&str] = &["part", "parte", "partie", "deel"];

/// A word that joins two things has no more letters.
const JOINT: usize = 4;

/// Words before a key that is to be pressed, where "press" is no noun.
const PRESSED: &[&str] = &["to", "then", "and", "or", "please"];

/// Why the numbers of `candidate`, some of which no list has, do not cite.
pub(super) fn refused(candidate: &Candidate, place: &Place<'_>) -> Option<&'static str> {
    let is_range = candidate
        .citations
        .iter()
        .any(|cited| matches!(cited.key.value, Value::Range(..)));
    // Behind a year a range of sources may stand, behind other figures their spread.
    let figure = last_word(place.lead);
    let counts = figure.ends_with(|c: char| c.is_ascii_digit()) && figure.len() != YEAR;
    if is_range && place.spaced && counts {
        return Some(INTERVAL);
    }
    if ends_year(place) {
        return Some("digits put into a year");
    }
    is_called(place).then_some("the number of something that is called by it")
}

/// Whether something goes by it: `form [3]`, `eq. [2]`.
fn is_called(place: &Place<'_>) -> bool {
    let word = word_before(place);
    let has = |words: &[&str]| words.contains(&word.as_str());
    let called = has(SHORTENED)
        || !place.lead.ends_with('.')
            && (has(OWNING) || has(ARTICLES) || has(CALLED) && !place.ends_clause);
    place.spaced && (called || is_option(place.lead) || is_exhibit(place))
}

/// Whether it numbers an exhibit, a part of the text or a step that has no article, as nothing else has: `see Figure [3]`, `in chapter
/// [8]`. Behind "the figure" a source may stand.
fn is_exhibit(place: &Place<'_>) -> bool {
    let lead = before_row(place.lead);
    let word = lead.rsplit(|c: char| c.is_whitespace() || c == '(').next();
    let word = word.unwrap_or_default();
    let before = &lead[..lead.len() - word.len()];
    if PARTLY.contains(&word) {
        return false;
    }
    let word = word.to_lowercase();
    let mut tables = words::tables().iter();
    let is_called = tables.any(|table| {
        let known = [&table.numbers.called, &table.exhibits, &table.divisions];
        known.into_iter().flatten().any(|known| *known == word)
    });
    is_called && has_no_article(before.trim_end())
}

/// Whether what stands behind `before` opens a sentence or a clause, or stands behind a word that points to it.
fn has_no_article(before: &str) -> bool {
    if before.is_empty() || before.ends_with(['(', ',', ';', ':', '.', '!', '?', '—']) {
        return true;
    }
    let word = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    // "Section [7] and chapter [8]"
    let joins = before[..before.len() - word.len()]
        .trim_end()
        .ends_with(']');
    let word = word.trim_start_matches('(').to_lowercase();
    let mut pointing = words::tables()
        .iter()
        .flat_map(|table| &table.numbers.pointing);
    joins && word.chars().count() <= JOINT || pointing.any(|known| *known == word)
}

/// Whether `lead` ends with an option of a command, whose value the brackets hold: `-n`, `--lines`.
fn is_option(lead: &str) -> bool {
    let word = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let name = word.strip_prefix("--").or_else(|| word.strip_prefix('-'));
    name.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// Whether something goes by it in parentheses: `table (3)`, `as in (2)`.
pub(super) fn is_called_round(place: &Place<'_>) -> bool {
    let word = word_before(place);
    let words = [CALLED, OWNING, SHORTENED, ARTICLES, POINTING];
    place.spaced && words.iter().any(|words| words.contains(&word.as_str()))
}

/// The last word before the row of numbers that it stands in.
fn word_before(place: &Place<'_>) -> String {
    let in_row = before_row(place.lead);
    last_word(in_row.trim_end_matches('.')).to_lowercase()
}

/// Whether it holds a zero, as indices do.
pub(super) fn has_zero(candidate: &Candidate) -> bool {
    let zero = |value: &Value| matches!(value, Value::Number(0) | Value::Range(0, _));
    candidate
        .citations
        .iter()
        .any(|cited| zero(&cited.key.value))
}

/// Whether it is a zero by itself behind a clause, which may be a slip.
pub(super) fn is_lone_zero(candidate: &Candidate, place: &Place<'_>) -> bool {
    let alone = matches!(&*candidate.citations, [only] if only.key.value == Value::Number(0));
    let is_value = VALUED.contains(&last_word(place.lead));
    alone && place.is_strong() && place.spaced && !is_value
}

/// Whether it says how many of something there are: `maps to [10] classes`.
pub(super) fn is_count(place: &Place<'_>) -> bool {
    let counting = last_word(place.lead);
    let noun = place.behind.split(|c: char| !c.is_alphabetic()).next();
    let plural = |noun: &str| noun.ends_with('s') && noun.len() >= PLURAL;
    place.is_amid() && COUNTING.contains(&counting) && noun.is_some_and(plural)
}

/// Whether it is a class of a regular expression where no entry has the number 9: `[1-9]` within a clause, `[1-9][0-9]*`.
pub(super) fn is_class(candidate: &Candidate, place: &Place<'_>) -> bool {
    let is_range = matches!(&*candidate.citations, [only] if only.key.value == Value::Range(1, 9));
    is_range && (!place.stops || place.behind.starts_with('['))
}

/// Whether `lead` asks for a key: "Press [1] or [2]"; "the freedom of the press [1]" does not.
pub(super) fn is_pressed(lead: &str) -> bool {
    let lead = before_row(lead);
    let Some(before) = lead
        .strip_suffix("Press")
        .or_else(|| lead.strip_suffix("press"))
    else {
        return false;
    };
    let before = before.trim_end();
    before.is_empty()
        || before.ends_with(['.', '!', ':', ';', ','])
        || PRESSED.contains(&last_word(before))
}

/// Whether `line` is nothing but a date and a time, as the lines of a log begin.
pub(super) fn is_time(line: &str) -> bool {
    let of_time = |c: char| c.is_ascii_digit() || " :.,-/+TZ".contains(c);
    line.contains(':') && line.contains(|c: char| c.is_ascii_digit()) && line.chars().all(of_time)
}
