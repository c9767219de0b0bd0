use crate::source::Source;
use crate::{check, format, settings::Settings};

const OLD: &str = "Ida Holm, \"Boats\", Journal of Harbours, 2015.";

fn found(sentence: &str) -> usize {
    let text = format!("{sentence}\n\nSources:\n[1] {OLD}\n[2] Anna Roe, \"Tides\", 2011.\n");
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
fn an_older_entry_of_one_work_is_reported() {
    for sentence in [
        "A 2021 study found that fares rose by 6 percent [1].",
        "A 2021 survey of 1,200 households found that fares rose by 6 percent [1].",
        "Eine Umfrage von 2021 unter 12.400 Menschen ergab, dass die Preise um 6 Prozent stiegen [1].",
        "A 2021 peer-reviewed study found that fares rose by 6 percent [1].",
        "A study published in 2021 found that fares rose by 6 percent [1].",
        "A study from 2021 found that fares rose by 6 percent [1].",
        "In a paper, published in May 2019, fares are said to have risen by 6 percent [1].",
        "In her 2021 book Holm wrote that fares rose by 6 percent [1].",
        "A 2021 study of fares puts the rise at 6 percent [1].",
        "The 2021 report says that fares rose by 6 percent [1].",
        "In her 2021 book “Boats” fares rose by 6 percent [1].",
        "By the 2021 survey, fares rose by 6 percent [1].",
        "According to Holm’s 2021 book, fares rose by 6 percent [1].",
        "In a paper of 2021 Holm showed that fares rose by 6 percent [1].",
        "A survey carried out in 2021 found that fares rose by 6 percent [1].",
        "Research published in May 2021 found that fares rose by 6 percent [1].",
        "Published in May 2021, the study found that fares rose by 6 percent [1].",
        "In 2021 a study found that fares rose by 6 percent [1].",
        "A study in 2021 found that fares rose by 6 percent [1].",
        "A large 2021 randomised study found that fares rose by 6 percent [1].",
        "A 2021 meta-analysis found that fares rose by 6 percent [1].",
        "A March 2021 study found that fares rose by 6 percent [1].",
        "Holm's 2021 book argues that fares rose by 6 percent [1].",
        "Eine Studie aus dem Jahr 2021 ergab, dass die Preise um 6 Prozent stiegen [1].",
        "Die 2021 veröffentlichte Langzeitstudie ergab, dass die Preise in dem Hafen um 6 Prozent stiegen [1].",
        "Laut einer Umfrage von 2021 sind die Preise um 6 Prozent gestiegen [1].",
        "Selon une étude de 2021, les prix ont augmenté de 6 % dans le port [1].",
        "Une enquête publiée en mai 2021 montre que les prix ont augmenté de 6 % [1].",
        "Según un estudio de 2021, los precios del puerto subieron un 6 % [1].",
        "Uno studio del 2021 ha mostrato che i prezzi del porto sono saliti del 6 % [1].",
        "Um estudo de 2021 mostrou que os preços no porto subiram 6 % para todos [1].",
        "Uit een onderzoek uit 2021 bleek dat de prijzen in de haven met 6 procent stegen [1].",
    ] {
        assert_eq!(found(sentence), 1, "{sentence}");
    }
}

#[test]
fn other_years_and_other_works_are_let_alone() {
    for sentence in [
        "A 2021 report draws on an older history, by which fares rose by 6 percent [1].",
        "An analysis of 2021 Census data found a rise of 6 percent [1].",
        "Since the 2021 book fair fares rose by 6 percent [1].",
        "The 2021 paper shortage raised fares by 6 percent [1].",
        "Since the 2021 Book Fair fares rose by 6 percent [1].",
        "The 2021 review board found that fares rose by 6 percent [1].",
        "The 2021 survey was modelled on a classic by Holm, who found a rise of 6 percent [1].",
        "The 2021 report repeated that fares rose by 6 percent [1].",
        "In 2021 the study was 6 percent of all that was read [1].",
        "In 2021 a study found its way into 6 percent of the schools [1].",
        "In 2021 a book cost 6 percent more than a boat [1].",
        "Fares rose by 6 percent in 2021 the study found [1].",
        "A study found that fares from 2021 were 6 percent higher [1].",
        "A study from 2013 to 2021 found that fares rose by 6 percent [1].",
        "Each book published in 2021 cost 6 percent more, and no study from 2016 says so [1].",
        "A 2016 study found that fares rose by 6 percent [1].",
        "A 2011 study found that fares rose by 6 percent [1].",
        "A 2021 study of the 2015 fares found a rise of 6 percent [1].",
        "A 2021 study found that fares rose by 6 percent [1][2].",
        "In 2021 fares rose by 6 percent, a study found [1].",
        "The 2021-22 report found that fares rose by 6 percent [1].",
        "The fares in 2021 study halls rose by 6 percent [1].",
        "A rise from the 2021 base found no study of 6 percent [1].",
        "Eine Studie aus dem Jahr 2013 ergab, dass die Preise um 6 Prozent stiegen [1].",
        "Die Studie zeigt, dass die Preise aus dem Jahr 2021 um 6 Prozent stiegen [1].",
        "Eine Studie von 2021 beruft sich auf eine ältere, nach der die Preise um 6 Prozent stiegen [1].",
        "Une étude des prix de 2021 montre que les prix ont augmenté de 6 % [1].",
        "Un estudio de los precios de 2021 dice que subieron un 6 % [1].",
        "Uit het onderzoek blijkt dat de prijzen van 2021 met 6 procent stegen [1].",
    ] {
        assert_eq!(found(sentence), 0, "{sentence}");
    }
}
