//! Rulings that a draft names by their reports, `[2025] UKUT 88 (LC)`: far numbers in brackets are their paragraphs.

use super::facts::{Facts, family, numbers_of};
use crate::document::{Candidate, System};
use crate::marker::Family;
use crate::source::Source;

/// A report is cited in no more bytes than these behind its year.
const REPORT: usize = 40;

/// Its parties stand within so many bytes before the year.
const PARTIES: usize = 100;

/// So much of a paragraph before a number may name the ruling, in bytes.
const PARAGRAPH: usize = 600;

/// Two places of one row stand no further apart, in bytes.
const JOINT: usize = 6;

/// Words that lead to a place in a ruling.
const LEADS: &[&str] = &[
    "at",
    "in",
    "para",
    "paras",
    "paragraph",
    "paragraphs",
    "see",
    "from",
];

/// A number so far beyond the list, or more than twice as great as any of it, is no slip for one of the list.
const REACH: u32 = 10;

/// Refuses the numbers in brackets that no source can have, where the draft names a ruling.
pub(super) fn refuse(
    source: &Source,
    facts: &Facts,
    candidates: &[Candidate],
    refused: &mut [Option<&'static str>],
) {
    let Some(last) = last_source(facts, candidates) else {
        return;
    };
    let beyond = |candidate: &Candidate| {
        is_numeric(candidate)
            && candidate.link.is_none()
            && !facts.listed(candidate)
            && numbers_of(candidate).all(|number| number > last)
    };
    let far = candidates.iter().zip(refused);
    let far = far.filter(|(candidate, refused)| refused.is_none() && beyond(candidate));
    let mut far = far.peekable();
    if far.peek().is_some() && names_ruling(source.text()) {
        let mut before = None;
        for (candidate, refused) in far {
            let goes_on = before.is_some_and(|end| is_joined(source, end, candidate));
            if goes_on || is_pinpoint(source, candidate) {
                *refused = Some("a place in a text that is cited otherwise");
                before = Some(candidate.span.end);
            }
        }
    }
}

/// Whether `candidate` stands as places in a ruling do: in parentheses, behind a word that leads to one, or in the ruling's own
/// paragraph. Behind a claim of another one it may be a slip.
fn is_pinpoint(source: &Source, candidate: &Candidate) -> bool {
    let text = source.text();
    let at = candidate.span.start as usize;
    let lead = &text[text.floor_char_boundary(at.saturating_sub(PARAGRAPH))..at];
    let lead = ["\n\n", "\r\n\r\n", "\r\r"]
        .iter()
        .fold(lead, |lead, end| lead.rsplit(end).next().unwrap_or(lead));
    let bare = lead.trim_end();
    let word = bare.rsplit(|c: char| !c.is_alphabetic()).next();
    bare.ends_with('(')
        || LEADS.contains(&word.unwrap_or_default().to_lowercase().as_str())
        || names_ruling(lead)
}

/// Whether a dash or a word joins `candidate` to the place that ends at the byte `end`.
fn is_joined(source: &Source, end: u32, candidate: &Candidate) -> bool {
    let gap = source
        .text()
        .get(end as usize..candidate.span.start as usize);
    gap.is_some_and(|gap| gap.len() <= JOINT && !gap.contains(['.', '\n', '\r']))
}

/// The greatest number that a source may have; where sources are missing that count from one, any is.
fn last_source(facts: &Facts, candidates: &[Candidate]) -> Option<u32> {
    let mut numbers = candidates
        .iter()
        .filter(|one| is_numeric(one))
        .flat_map(numbers_of);
    match facts.last_number() {
        Some(last) => Some(last.saturating_mul(2).max(last.saturating_add(REACH))),
        None => numbers.all(|number| number != 1).then_some(0),
    }
}

fn is_numeric(candidate: &Candidate) -> bool {
    let mut systems = candidate.citations.iter().map(|cited| cited.key.system);
    family(candidate) == Family::Bracket && systems.all(|system| system == System::Numeric)
}

/// Whether `text` names a ruling by its report.
fn names_ruling(text: &str) -> bool {
    memchr::memchr2_iter(b'[', b'(', text.as_bytes()).any(|at| {
        let close = if text[at..].starts_with('[') {
            ']'
        } else {
            ')'
        };
        let Some(behind) = behind_year(&text[at + 1..], close) else {
            return false;
        };
        let reach = behind.floor_char_boundary(REPORT.min(behind.len()));
        let report = &behind[..reach];
        if close == ']' {
            return is_report(report);
        }
        let from = text.floor_char_boundary(at.saturating_sub(PARTIES));
        let before = &text[from..at];
        let parties = before.contains(" v ") || before.contains(" v. ");
        parties && opens_with_number(report) && is_report(report)
    })
}

/// What stands in `text` behind a year and the bracket that closes it.
fn behind_year(text: &str, close: char) -> Option<&str> {
    let year = text.get(..4)?;
    let is_year =
        year.bytes().all(|byte| byte.is_ascii_digit()) && ("1800".."2100").contains(&year);
    text[4..].strip_prefix(close).filter(|_| is_year)
}

fn opens_with_number(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    is_number(word)
}

fn is_number(word: &str) -> bool {
    (1..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` begins as reports are cited behind their year: a volume if any, the letters of the court or the series, a number.
fn is_report(text: &str) -> bool {
    if !text.starts_with(char::is_whitespace) {
        return false;
    }
    let mut words = text.split_whitespace().peekable();
    words.next_if(|word| is_number(word));
    let mut lettered = false;
    for word in words {
        let number = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        if is_number(number) {
            return lettered;
        }
        if !word.starts_with(char::is_uppercase) || word.ends_with([',', ';', ':']) {
            return false;
        }
        lettered |= word.chars().filter(|c| c.is_uppercase()).nth(1).is_some();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ruling_is_named_by_its_report() {
        for text in [
            "*Lind v Quay Homes* [2025] UKUT 88 (LC).",
            "Re Lind [2019] EWCA Civ 311, where",
            "Lind v Quay [1993] AC 562",
            "Lind v Quay [2010] 1 All ER 1.",
            "Lind v Quay (2019) 12 EHRR 4, again",
            "Lind v Quay [2020]\nHCA 12",
        ] {
            assert!(names_ruling(text), "{text}");
        }
        for text in [
            "In [2019] the BBC 12 times showed it.",
            "Lind (2019) 12 MLR 4",
            "Lind v Quay (2019), 12 EHRR",
            "He left in [2024] After 12 years.",
            "[2024]",
            "[2024] ",
            "[20241] UKUT 88",
            "Lind [2025] UKUT, 88",
        ] {
            assert!(!names_ruling(text), "{text}");
        }
    }
}
