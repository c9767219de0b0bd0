//! A work of a year that is said in the sentence, and an entry that is older.

mod year;

use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::parts;
use crate::settings::Settings;
use crate::source::Place;
use crate::words;
use year::year;

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
                "A study published in 2021 found that fares rose by 6 percent [1].",
                old,
                1,
            ),
            (
                "A study from 2021 found that fares rose by 6 percent [1].",
                old,
                1,
            ),
            (
                "In a paper, published in May 2019, fares are said to have risen by 6 percent [1].",
                old,
                1,
            ),
            (
                "In her 2021 book Holm wrote that fares rose by 6 percent [1].",
                old,
                1,
            ),
            (
                "According to Holm’s 2021 book fares rose by 6 percent [1].",
                old,
                1,
            ),
            (
                "A study found that fares from 2021 were 6 percent higher [1].",
                old,
                0,
            ),
            (
                "A study from 2013 to 2021 found that fares rose by 6 percent [1].",
                old,
                0,
            ),
            (
                "Each book published in 2021 cost 6 percent more, and no study from 2016 says so [1].",
                old,
                0,
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

    #[test]
    fn the_year_may_stand_behind_the_author_and_the_journal() {
        let old = "Ida Holm, \"Boats\", Journal of Harbours, 2015.";
        for (sentence, entry, wanted) in [
            (
                "A study by the Harbour College of Halmouth, published in 2021, found a rise of 6 percent [1].",
                old,
                1,
            ),
            (
                "A study published in the Journal of Harbours in 2021 found a rise of 6 percent [1].",
                old,
                1,
            ),
            (
                "A study published in the harbour in 2021 found a rise of 6 percent [1].",
                old,
                0,
            ),
            (
                "A study by Ida Holm of maps, boats and fares, published in 2021, found a rise of 6 percent [1].",
                old,
                0,
            ),
            (
                "A study of fares, published in 2021, found a rise of 6 percent [1].",
                old,
                0,
            ),
        ] {
            assert_eq!(found(sentence, entry), wanted, "{sentence}");
        }
    }
}
