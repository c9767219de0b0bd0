//! What only would be if something else were: "If prices rose by 10 per cent, we would all be poorer" asserts no figure.

use crate::cue::Finder;
use crate::words::{self, Table};

/// Stands in the word table before the ending of any word.
const ANY: char = '*';

/// Whether `text`, a sentence, supposes something in its first clause and tells in the others what would be then, nothing of which is
/// particular: "If 40 per cent left, 200 boats would lie idle" is an estimate of somebody's.
pub(super) fn only_supposes(text: &str, table: &Table, finder: &mut Finder) -> bool {
    let first = text.split([' ', '\'', '’']).next().unwrap_or_default();
    let has = |list: &[String], word: &str| {
        let word = words::small(word);
        list.iter().any(|own| {
            own.strip_prefix(ANY)
                .map_or(*word == **own, |ending| word.ends_with(ending))
        })
    };
    if !has(&table.supposed.hypotheses, first) {
        return false;
    }
    let Some((_, then)) = text.split_once(", ") else {
        return false;
    };
    let mut words = then.split(|c: char| !c.is_alphanumeric());
    words.any(|word| has(&table.supposed.would, word)) && !finder.find(then).is_particular()
}

/// Whether `text` says what holds if something else does: "If it is found that ..., it is said that ...".
pub(super) fn conditional(text: &str, table: &Table) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    let first = first
        .trim_start_matches(|c: char| !c.is_alphabetic())
        .to_lowercase();
    table.supposed.conditions.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    fn supposes(code: &str, text: &str) -> bool {
        let table = table(code).expect("the table");
        only_supposes(text, table, &mut Finder::new(table))
    }

    #[test]
    fn a_figure_that_is_supposed_is_asserted_by_nobody() {
        for (code, text) in [
            (
                "en",
                "If prices rose by 10 per cent, we would all be poorer.",
            ),
            (
                "en",
                "Were prices to rise by 10 per cent, we would all be poorer.",
            ),
            (
                "de",
                "Wenn 40 Prozent von ihnen gingen, müsste die Firma schließen.",
            ),
            (
                "fr",
                "Si les prix augmentaient de 10 %, nous serions tous plus pauvres.",
            ),
            (
                "fr",
                "S’ils augmentaient de 10 %, nous serions tous plus pauvres.",
            ),
            ("es", "Si el 40 % se fuera, la empresa tendría que cerrar."),
            ("it", "Se il 40% se ne andasse, la ditta dovrebbe chiudere."),
            ("pt", "Se 40% saíssem, a empresa teria de fechar."),
            (
                "nl",
                "Als 40 procent zou vertrekken, zou de zaak moeten sluiten.",
            ),
        ] {
            assert!(supposes(code, text), "{text}");
        }
        for (code, text) in [
            // What would be then is a figure too.
            (
                "en",
                "If prices rose by 10 per cent, the port would lose 400 boats.",
            ),
            (
                "en",
                "If prices rose by 10 per cent, the port would lose forty thousand boats.",
            ),
            ("en", "If prices rose by 10 per cent, the port lost boats."),
            (
                "en",
                "Prices rose by 10 per cent, and we would all be poorer.",
            ),
            (
                "en",
                "If prices rose by 10 per cent we would all be poorer.",
            ),
            ("de", "Wenn 40 Prozent gehen, schließt die Firma."),
            ("fr", "Si 40 % des élèves réussissent, les autres échouent."),
            ("es", "Si el 40 % se va, la mayoría se queda."),
            ("nl", "Als 40 procent vertrekt, sluit de zaak."),
        ] {
            assert!(!supposes(code, text), "{text}");
        }
    }
}
