//! Sentences that invent somebody or something, from whose figures others are worked out: "To see how, consider a worker earning £30,000".

use super::begins;
use crate::words::Table;

/// What it is for may stand before, in so many bytes.
const LEAD: usize = 80;

/// Within so many words it shows that nobody in particular is meant, and what he is or has.
const NEAR: usize = 5;

/// Whether what stands from `opening`, the beginning of a sentence, invents so. A study that is considered is none.
pub(super) fn is_invented(opening: &str, table: &Table) -> bool {
    let near = &opening[..opening.floor_char_boundary(LEAD.min(opening.len()))];
    let led = near.find(", ").map(|at| &opening[at + 2..]);
    [Some(opening), led].into_iter().flatten().any(|text| {
        let mut phrases = table.supposed.cases.iter();
        let rest = phrases.find_map(|phrase| begins(text, phrase));
        rest.is_some_and(|rest| is_of_nobody(rest, table))
    })
}

/// Whether `rest` begins with an indefinite word, and goes on with a noun and what marks it as a case.
fn is_of_nobody(rest: &str, table: &Table) -> bool {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | ':' | ';');
    let clause = rest.split(ends).next().unwrap_or_default();
    let mut words = clause
        .split_whitespace()
        .map(|word| word.trim_end_matches(','));
    let is = |list: &[String], word: &str| list.iter().any(|own| own == word);
    let marks = |word: &str| {
        let mut marks = table.supposed.case_marks.iter();
        marks.any(|mark| match mark.strip_prefix('*') {
            Some(end) => word.ends_with(end),
            None => mark == word,
        })
    };
    words
        .next()
        .is_some_and(|word| is(&table.speech.indefinite, word))
        && words
            .take(NEAR)
            .take_while(|word| !is(&table.works, word))
            .skip(1)
            .any(marks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    #[test]
    fn cases_are_told_from_what_there_is() {
        for (code, text, invented) in [
            ("en", "Consider a worker earning £30,000 a year.", true),
            ("en", "To see how, consider a boat with 40 seats.", true),
            ("en", "Now imagine it. Consider a worker who pays.", false),
            ("en", "Imagine a small port whose boats are old.", true),
            ("en", "Consider a recent study with 400 boats.", false),
            ("en", "Consider a few figures.", false),
            ("en", "Consider the port that lost 40 boats.", false),
            ("en", "Consider a port. It earns with 40 boats.", false),
            ("en", "Ports consider a boat with 40 seats.", false),
            ("de", "Nehmen wir einen Hafen, der 40 Boote hat.", true),
            ("de", "Nehmen wir den Hafen, der 40 Boote hat.", false),
            ("fr", "Prenons un port qui a 40 bateaux.", true),
            ("es", "Imaginemos un puerto con 40 barcos.", true),
            ("it", "Prendiamo un porto che ha 40 barche.", true),
            ("nl", "Neem een haven die 40 boten heeft.", true),
            ("pt", "Imaginemos um porto com 40 barcos.", true),
        ] {
            let table = table(code).expect("the table");
            assert_eq!(is_invented(text, table), invented, "{text}");
        }
    }
}
