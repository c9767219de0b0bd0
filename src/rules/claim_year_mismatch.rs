//! A work of a year that is said in the sentence, and an entry that is older.

use crate::claim::Claim;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::parts;
use crate::settings::Settings;
use crate::source::Place;
use crate::words::{self, Dating};

/// Words between the year and the work are no more than this: "a 2021 peer-reviewed study".
const BETWEEN: usize = 2;
/// A work and its year stand within this many words: "a study, which appeared in May 2021".
const WINDOW: usize = 6;
/// What may stand at a word's end and is no part of it.
const MARKS: [char; 4] = [',', '.', ':', ';'];
/// A preprint and the work that came of it, an issue and its printing may be a year apart.
const APART: u16 = 2;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    if !document.cites() {
        return;
    }
    let table = if paper.tongue().may_be_english() {
        words::table("en")
    } else {
        Some(paper.tongue().table)
    };
    let Some(dating) = table
        .map(|table| &table.dating)
        .filter(|dating| !dating.works.is_empty())
    else {
        return;
    };
    for claim in paper.claims() {
        let [marker] = document.markers_in(claim.span) else {
            continue;
        };
        let Some(year) = year(claim, dating) else {
            continue;
        };
        let mut citations = document.citations_of(marker);
        let (Some((at, citation)), None) = (citations.next(), citations.next()) else {
            continue;
        };
        let &[entry] = paper.resolution.entries(at) else {
            continue;
        };
        let entry = &document.references[entry as usize];
        let said = year.to_string();
        // An entry that has the year as well may be of several editions.
        if document.source.slice(entry.body).contains(&said) {
            continue;
        }
        let Some(date) = document.parts(entry).date else {
            continue;
        };
        let Some(own) = date.year.filter(|own| own + APART <= year) else {
            continue;
        };
        let message = format!("the sentence speaks of {said}, and the entry is of {own}");
        let mut finding = Finding::new(citation.span, message);
        finding.labels.push(Label {
            place: Place::draft(date.span),
            message: format!("of {own}"),
        });
        finding.help = Some("cite the work that is meant, or correct the year".into());
        findings.push(finding);
    }
}

/// The one year in `claim`, where it is the year of a work: "a 2021 study", "a study published in 2021".
fn year(claim: &Claim, dating: &Dating) -> Option<u16> {
    if !parts::may_hold_year(&claim.text) {
        return None;
    }
    let words: Vec<&str> = claim.text.split_whitespace().collect();
    // "A 2021 report draws on an older history": the other may be what is cited.
    if words.iter().any(|word| dating.others.contains(&bare(word))) {
        return None;
    }
    let mut year = None;
    for (at, word) in words.iter().enumerate() {
        if word.matches(|c: char| c.is_ascii_digit()).count() < 4 || !word.contains(['1', '2']) {
            continue;
        }
        let digits = word.trim_end_matches(MARKS);
        if is_thousands(digits) {
            continue;
        }
        let number: u16 = digits.parse().ok().filter(|_| digits.len() == 4)?;
        let of_work = before_work(&words[..at], word, &words[at + 1..], dating)
            || behind_work(&words[..at], dating)
            || told(&words[..at], word, &words[at + 1..], dating);
        if year.replace((number, of_work)).is_some() {
            return None;
        }
    }
    year.filter(|year| year.1).map(|year| year.0)
}

/// Whether `number` has thousands set apart, as no year has: "12,400", "£1,200", "1.200".
fn is_thousands(number: &str) -> bool {
    let number = number.trim_start_matches(|c: char| !c.is_ascii_digit());
    let mark = |c: char| matches!(c, ',' | '.');
    let mut groups = number.split(mark);
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    (1..=3).contains(&first.len())
        && digits(first)
        && !rest.is_empty()
        && rest.iter().all(|group| group.len() == 3 && digits(group))
}

/// Whether a `year` between the words `before` and `behind` it is that of a work behind it: "a 2021 study", "Holm's 2021 book".
fn before_work(before: &[&str], year: &str, behind: &[&str], dating: &Dating) -> bool {
    // "A March 2021 study", "a large 2021 study".
    let dated = before.iter().rev().skip_while(|word| is_month(word));
    let mut described = dated.take(BETWEEN + 1).enumerate();
    let is_lead = |word: &str| {
        let lower = word.to_lowercase();
        lower.ends_with("’s") || lower.ends_with("'s") || dating.before.contains(&lower)
    };
    let led = described
        .find(|(_, word)| is_lead(word) || !is_adjective(word, dating))
        .is_some_and(|(_, word)| is_lead(word));
    let mut near = 0..behind.len().min(BETWEEN + 1);
    led && !year.ends_with(MARKS)
        && near.any(|at| is_work(behind[at], dating) && ends_noun(&behind[at..], dating))
}

/// Whether the first of `words`, a work, is the last word of its noun: "a book fair" is no book.
///
/// Nouns are told from verbs by no form, so that only words are taken which no noun ends with a work before.
fn ends_noun(words: &[&str], dating: &Dating) -> bool {
    let [work, next, ..] = words else {
        return true;
    };
    let word = bare(next);
    let opens = next.starts_with(|c: char| !c.is_alphanumeric());
    let titled = next.starts_with(char::is_uppercase) && work.starts_with(char::is_lowercase);
    work.ends_with(MARKS)
        || opens
        || titled
        || dating.tells.contains(&word)
        || dating.onward.contains(&word)
        || word.ends_with("ed")
}

/// Whether the words `before` a year make it that of a work before it: "a study published in", "a paper from May".
fn behind_work(before: &[&str], dating: &Dating) -> bool {
    let day = |word: &&&str| is_month(word) || word.bytes().all(|byte| byte.is_ascii_digit());
    let dated = before.len() - before.iter().rev().take_while(day).count();
    let near = &before[dated.saturating_sub(WINDOW)..dated];
    (1..near.len()).any(|at| {
        let phrase = near[at..].join(" ").to_lowercase();
        let with_work = format!("{} {phrase}", bare(near[at - 1]));
        let tied = dating.between.contains(&phrase) || dating.between.contains(&with_work);
        is_work(near[at - 1], dating) && tied
    })
}

/// Whether the sentence says of which `year` a work is in its first words, the work last or first: "Published in 2021, the study",
/// "In May 2021 a study found", "A study in 2021 found".
fn told(before: &[&str], year: &str, behind: &[&str], dating: &Dating) -> bool {
    let lead = before.iter().take_while(|word| !is_month(word));
    let lead: Vec<String> = lead.map(|word| bare(word)).collect();
    let Some((last, rest)) = lead.split_last().filter(|(last, _)| *last == "in") else {
        return false;
    };
    let found = |at: usize| is_work(behind[at], dating) && says(&behind[at + 1..], dating);
    let named = |at: usize| is_work(behind[at], dating);
    let near = 1..behind.len().min(BETWEEN + 2);
    let first = behind.first().map(|word| bare(word)).unwrap_or_default();
    let article = dating.before.contains(&first);
    if rest.is_empty() {
        return article && first != "the" && near.into_iter().any(found);
    }
    if dating
        .between
        .contains(&format!("{} {last}", rest.join(" ")))
    {
        return article && year.ends_with(',') && near.into_iter().any(named);
    }
    let own = rest.len() <= BETWEEN + 2 && rest.last().is_some_and(|word| is_work(word, dating));
    own && says(behind, dating)
}

/// Whether `words` begin with a verb by which a work says something: what "found its way" says nothing.
fn says(words: &[&str], dating: &Dating) -> bool {
    let verb = words.first().map(|word| bare(word));
    let next: Vec<String> = words
        .iter()
        .skip(1)
        .take(2)
        .map(|word| bare(word))
        .collect();
    verb.is_some_and(|verb| dating.tells.contains(&verb)) && !dating.idle.contains(&next.join(" "))
}

/// Whether `word` may describe a work before its year: it is small, and neither a work nor a word that others stand behind.
fn is_adjective(word: &str, dating: &Dating) -> bool {
    let letters = |c: char| c.is_lowercase() || c == '-';
    let known = [&dating.onward, &dating.tells];
    word.chars().all(letters)
        && !is_work(word, dating)
        && !known
            .iter()
            .any(|words| words.iter().any(|own| own == word))
}

/// Whether `word` is a work, or ends with one: "meta-analysis", "Langzeitstudie".
fn is_work(word: &str, dating: &Dating) -> bool {
    let word = bare(word);
    let own = word.rsplit('-').next().unwrap_or_default();
    dating
        .works
        .iter()
        .any(|work| match work.strip_prefix('*') {
            Some(ending) => own.ends_with(ending),
            None => work == own,
        })
}

/// `word` in lower case, without the mark that it ends with.
fn bare(word: &str) -> String {
    word.trim_end_matches(MARKS).to_lowercase()
}

fn is_month(word: &str) -> bool {
    let lower = word.to_lowercase();
    words::tables()
        .iter()
        .any(|table| table.months.contains(&lower))
}

#[cfg(test)]
mod tests;
