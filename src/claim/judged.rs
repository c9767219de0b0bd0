//! Words by which somebody who is not named judged a thing: "the plan was dismissed as “a wall of lies”".

use crate::source::Span;
use crate::words::{self, Table};

/// What parts the words before a quotation from those behind it, in the word table.
const WORDS: &str = " ... ";

/// Whether the `quotation` in the `sentence` of `text` holds such words, and nothing there says whose they are.
pub(super) fn is_judged(text: &str, sentence: Span, quotation: Span, table: &Table) -> bool {
    if quotation.start <= sentence.start || quotation.end > sentence.end {
        return false;
    }
    let before = &text[sentence.start as usize..quotation.start as usize];
    let behind = &text[quotation.end as usize..sentence.end as usize];
    judges(before, behind, table) && !has_agent(behind, table)
}

/// Whether what stands right before the words and right behind them tells that somebody judged so.
fn judges(before: &str, behind: &str, table: &Table) -> bool {
    let before = before.trim_end();
    let behind = behind.trim_start();
    table.judged.iter().any(|phrase| {
        let (lead, verb) = phrase.split_once(WORDS).unwrap_or((phrase, ""));
        let start = before.len().saturating_sub(lead.len());
        // Words are compared as they are written: a phrase that begins a sentence judges nothing.
        let leads = before.ends_with(lead) && before[..start].ends_with(' ');
        leads && (verb.is_empty() || words::begins_with(behind, verb).is_some())
    })
}

/// Whether `behind` the words stands whose they are: "by the board".
fn has_agent(behind: &str, table: &Table) -> bool {
    let mut words = behind.split(|c: char| !c.is_alphanumeric());
    words.any(|word| table.agents.iter().any(|agent| agent == word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    #[test]
    fn who_judged_so_is_not_told() {
        for (code, before, behind, judged) in [
            ("en", "The plan was dismissed as ", " in June.", true),
            ("en", "The plan was branded ", ".", true),
            ("en", "The plan is defined as ", ".", false),
            ("en", "Dismissed as ", ", it fell.", false),
            ("en", "The plan was dismissed as ", " by a rival.", false),
            ("de", "Der Plan wurde als ", " kritisiert.", true),
            ("de", "Der Plan wurde als ", " eingereicht.", false),
            (
                "de",
                "Der Plan wurde als ",
                " kritisiert, von wem auch immer.",
                false,
            ),
            (
                "fr",
                "Le projet a \u{e9}t\u{e9} qualifi\u{e9} de ",
                ".",
                true,
            ),
            ("nl", "Het plan werd als ", " afgedaan.", true),
        ] {
            let table = table(code).expect("the table");
            let found = judges(before, behind, table) && !has_agent(behind, table);
            assert_eq!(found, judged, "{before}…{behind}");
        }
    }
}
