//! A work of a year that is said in the sentence, and an entry that is older.

use crate::claim::Claim;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::parts;
use crate::settings::Settings;
use crate::source::Place;

/// What the year before such a word is the year of.
const WORKS: &[&str] = &["study", "paper", "article", "book", "survey", "report"];
/// Words between the year and the work are no more than this: "a 2021 peer-reviewed study".
const BETWEEN: usize = 2;
/// A preprint and the work that came of it, an issue and its printing may be a year apart.
const APART: u16 = 2;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    if !document.cites() || !paper.tongue().may_be_english() {
        return;
    }
    for claim in paper.claims() {
        let [marker] = document.markers_in(claim.span) else {
            continue;
        };
        let Some(year) = year(claim) else {
            continue;
        };
        let mut citations = document.citations_of(marker);
        let (Some((at, citation)), None) = (citations.next(), citations.next()) else {
            continue;
        };
        let &[entry] = paper.resolution.entries(at) else {
            continue;
        };
        let body = document.references[entry as usize].body;
        let said = year.to_string();
        // An entry that has the year as well may be of several editions.
        if document.source.slice(body).contains(&said) {
            continue;
        }
        let Some(date) = parts::parts(document.source, body).date else {
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

/// The one year in `claim`, where it is the year of a work: "a 2021 study".
fn year(claim: &Claim) -> Option<u16> {
    let mut year = None;
    let mut of_work = false;
    let mut before = "";
    let mut words = claim.text.split_whitespace();
    while let Some(word) = words.next() {
        if word.matches(|c: char| c.is_ascii_digit()).count() >= 4 && word.contains(is_year) {
            let number = word.parse().ok().filter(|_| word.len() == 4)?;
            if year.replace(number).is_some() {
                return None;
            }
            let article = matches!(before, "a" | "A" | "the" | "The" | "another" | "Another");
            let mut behind = words.clone().take(BETWEEN + 1);
            of_work = article
                && behind.any(|word| WORKS.contains(&word.trim_end_matches([',', '.', ':', ';'])));
        }
        before = word;
    }
    year.filter(|_| of_work)
}

fn is_year(c: char) -> bool {
    matches!(c, '1' | '2')
}

#[cfg(test)]
mod tests {
    use crate::source::Source;
    use crate::{check, format, settings::Settings};

    fn found(sentence: &str, entry: &str) -> usize {
        let text = format!("{sentence}\n\nSources:\n[1] {entry}\n[2] Anna Roe, \"Tides\", 2011.\n");
        let checked = check(
            Source::new("draft", text),
            format::PLAIN,
            &Settings::default(),
        );
        let rules = checked.diagnostics.iter();
        rules
            .filter(|one| one.rule == "claim-year-mismatch")
            .count()
    }

    #[test]
    fn only_an_older_entry_of_one_work_is_reported() {
        let old = "Ida Holm, \"Boats\", Journal of Harbours, 2015.";
        for (sentence, entry, wanted) in [
            (
                "A 2021 study found that fares rose by 6 percent [1].",
                old,
                1,
            ),
            (
                "A 2021 peer-reviewed study found that fares rose by 6 percent [1].",
                old,
                1,
            ),
            (
                "A 2016 study found that fares rose by 6 percent [1].",
                old,
                0,
            ),
            (
                "A 2011 study found that fares rose by 6 percent [1].",
                old,
                0,
            ),
            (
                "A 2021 study of the 2015 fares found a rise of 6 percent [1].",
                old,
                0,
            ),
            (
                "A 2021 study found that fares rose by 6 percent [1][2].",
                old,
                0,
            ),
            (
                "In 2021 fares rose by 6 percent, a study found [1].",
                old,
                0,
            ),
            (
                "The 2021-22 report found that fares rose by 6 percent [1].",
                old,
                0,
            ),
        ] {
            assert_eq!(found(sentence, entry), wanted, "{sentence}");
        }
    }
}
