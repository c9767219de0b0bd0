//! Paragraphs of rulings and laws: `paragraphs [14] to [16]`, `at [14]`, `[31] of the judgment`.

use super::place::Place;
use super::word::last_word;

/// Words for the numbered paragraphs of a ruling or a law.
const PARAGRAPHS: &[&str] = &[
    "para",
    "paras",
    "para.",
    "paras.",
    "paragraph",
    "paragraphs",
    "rn",
    "rn.",
    "randnr.",
    "rdnr.",
    "rz",
    "rz.",
];

/// Words that join the numbers of a row: `[14] to [16]`.
const JOINTS: &[&str] = &["and", "to", "or", "through", "und", "bis", "et"];

/// What stands between the numbers of a row.
const MARKS: [char; 8] = [',', ';', '-', '–', ' ', '\u{a0}', '\n', '\r'];

/// No row of paragraphs has more numbers than this; a longer one is a row of citations.
const ROW: usize = 12;

/// Words for a ruling that is spoken of.
const RULINGS: &[&str] = &["ruling", "judgment", "judgement"];

/// Who gives a ruling, or sits where it is given.
const COURTS: &[&str] = &[
    "court",
    "judge",
    "judges",
    "justice",
    "lady",
    "lord",
    "tribunal",
    "lj",
    "ruling",
    "judgment",
    "judgement",
];

/// Words for what is said in a ruling, right before "at" and its paragraph.
const SAID: &[&str] = &[
    "said",
    "says",
    "held",
    "holds",
    "noted",
    "notes",
    "observed",
    "observes",
    "ruled",
    "rules",
    "stated",
    "states",
    "concluded",
    "concludes",
    "explained",
    "explains",
    "added",
    "adds",
    "wrote",
    "writes",
    "remarked",
    "remarks",
];

/// Words before a paragraph that is named so: behind a noun, the number would be a citation of what that tells.
const LEADS: &[&str] = &[
    "see", "in", "at", "from", "by", "per", "under", "again", "also", "cf", "cf.",
];

/// A report is cited in no more bytes than these, from its year on.
const REPORT: usize = 40;

/// Whether it numbers a paragraph of a ruling, though an entry may be `listed` that has the number: `paragraphs [14] to [16]`, `[2024] EWCA Civ 311 at [14]`, `[31] of the judgment`.
pub(super) fn is_pinpoint(place: &Place<'_>, listed: bool) -> bool {
    if !place.spaced {
        return false;
    }
    let lead = before_row(place.lead);
    let word = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches('(').to_lowercase();
    LEADS.contains(&word.as_str()) && is_of_ruling(place.behind)
        || PARAGRAPHS.contains(&word.as_str())
        || word == "at" && (names_case(lead) || is_said_in_court(lead))
        || ends_report(lead, listed)
}

/// `lead` without the row of numbers in brackets that it ends with, and the words and marks between them.
pub(super) fn before_row(lead: &str) -> &str {
    let mut rest = lead.trim_end();
    for _ in 0..ROW {
        let joined = rest.trim_end_matches(MARKS);
        let joined = JOINTS
            .iter()
            .find_map(|joint| joined.strip_suffix(joint))
            .filter(|before| before.ends_with(MARKS))
            .unwrap_or(joined)
            .trim_end_matches(MARKS);
        let row = joined
            .strip_suffix(']')
            .and_then(|row| row.rsplit_once('['));
        match row {
            Some((before, number)) if number.chars().all(is_numeric) => {
                rest = before.trim_end();
            }
            _ => break,
        }
    }
    rest
}

/// Whether `c` is part of a number or a range.
fn is_numeric(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '-' | '–')
}

/// Whether `behind` goes on, past the rest of a row of numbers in brackets, with "of the ruling".
fn is_of_ruling(behind: &str) -> bool {
    let mut rest = behind;
    loop {
        let joined = rest.trim_start_matches(MARKS);
        let number = JOINTS
            .iter()
            .find_map(|joint| joined.strip_prefix(joint))
            .unwrap_or(joined)
            .trim_start_matches(MARKS)
            .strip_prefix('[')
            .and_then(|row| row.split_once(']'));
        match number {
            Some((number, after)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                rest = after;
            }
            _ => break,
        }
    }
    let mut words = rest
        .split_whitespace()
        .map(|word| word.trim_end_matches(['.', ',', ';']));
    words.next() == Some("of") && words.take(2).any(|word| RULINGS.contains(&word))
}

/// Whether `lead` names a case: two parties, or a year in brackets before the court's letters.
fn names_case(lead: &str) -> bool {
    let is_year = |text: &str| {
        let bytes = text.as_bytes();
        bytes.len() > 4 && bytes[..4].iter().all(u8::is_ascii_digit) && bytes[4] == b']'
    };
    lead.contains(" v ") || lead.contains(" v. ") || lead.split('[').skip(1).any(is_year)
}

/// Whether the sentence at the end of `lead` speaks of a court, and ends with "at" behind a word for what that said, or behind a
/// parenthesis: `The judge said at`.
fn is_said_in_court(lead: &str) -> bool {
    let lead = lead.to_lowercase();
    let Some(before) = lead.strip_suffix("at") else {
        return false;
    };
    let sentence = lead.rsplit(". ").next().unwrap_or_default();
    let mut words = sentence.split(|c: char| !c.is_alphanumeric());
    let told = before.ends_with('(') || SAID.contains(&last_word(before.trim_end()));
    told && words.any(|word| COURTS.contains(&word))
}

/// Whether `lead` ends with a report of a case, behind which its paragraphs are numbered: `[2019] EWCA Civ 311,`. Without the comma
/// the number is a citation where an entry that has it is `listed`.
fn ends_report(lead: &str, listed: bool) -> bool {
    let bare = lead.strip_suffix(',');
    let Some((before, report)) = bare.unwrap_or(lead).rsplit_once(']') else {
        return false;
    };
    let year = before.rsplit('[').next().unwrap_or_default();
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let of_report =
        |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '(');
    let mut words = report.split_whitespace();
    let ends = report.ends_with(|c: char| c.is_ascii_digit() || c == ')');
    let is_report = ends
        && report.len() <= REPORT
        && words.all(of_report)
        && report.contains(char::is_uppercase);
    is_year && is_report && (bare.is_some() || !listed)
}
