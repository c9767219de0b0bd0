//! Numbers that tell when: "12 years ago", "40 days later".

use crate::words::{Figures, begins_with, ends_with};

/// Behind these, in all languages, what is later or earlier is compared: "12 days earlier than in 1980". They stand within so many words.
const THAN: [&str; 4] = ["than", "als", "dan", "que"];
const NEAR: usize = 4;

/// Whether a number between `before` and `after` tells how long ago or how much later something was: "11 years ago", "vor 11 Jahren".
pub(crate) fn is_of_date(before: &str, after: &str, figures: &Figures) -> bool {
    let (before, after) = (before.trim_end(), after.trim_start());
    let compares = |rest: &str| {
        rest.split_whitespace()
            .take(NEAR)
            .any(|word| THAN.contains(&word))
    };
    let behind = |list: &[String]| {
        let mut rests = list.iter().filter_map(|words| begins_with(after, words));
        rests.any(|rest| !compares(rest))
    };
    let led = |words: &String| ends_with(before, words).is_some();
    behind(&figures.ago) || figures.ago_before.iter().any(led) && behind(&figures.ago_units)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn what_tells_how_long_ago_is_a_date() {
        let dates = |code: &str, text: &str| {
            let (before, after) = text.split_once("12").expect("a number");
            let table = words::table(code).expect("the table");
            is_of_date(before, after, &table.figures)
        };
        for (code, text) in [
            ("en", "It was shut 12 years ago."),
            ("en", "It was shut 12 weeks later."),
            ("de", "Vor 12 Jahren war es zu."),
            ("de", "Es war vor rund 12 Jahren zu."),
            ("fr", "Il y a près de 12 ans, il a fermé."),
            ("fr", "Il a fermé 12 ans plus tard."),
            ("es", "Cerró hace unos 12 años."),
            ("it", "Ha chiuso 12 anni fa."),
            ("nl", "Het ging 12 jaar geleden dicht."),
            ("pt", "Fechou há cerca de 12 anos."),
        ] {
            assert!(dates(code, text), "{text}");
        }
        for (code, text) in [
            ("en", "It was shut for 12 years."),
            ("en", "It was 12 years before it was shut."),
            ("en", "It thaws 12 days earlier than in 1980."),
            ("de", "Sie kamen 12 Tage später an als die Boote."),
            ("en", "It was shut by 12 boats."),
            ("de", "Es lag vor 12 Booten."),
            ("fr", "Il y a 12 bateaux."),
            ("es", "Hace 12 nudos."),
            ("it", "Ha chiuso per 12 anni."),
        ] {
            assert!(!dates(code, text), "{text}");
        }
    }
}
