//! Lines that date the text or the picture itself: "Received 3 May 2019; accepted 12 June 2019", "Photograph taken by Ada Roe in May 2019".

use crate::words::{self, Table};

/// Such a line has so many words at most.
const WORDS: usize = 30;

/// Such a line tells what was done within its first words.
const FIRST: usize = 6;

/// Whether `text` says what was done to the text itself and by whom, when and where, and no word more.
pub(super) fn is_imprint(text: &str, table: &Table) -> bool {
    let imprint = &table.imprint;
    let has = |words: &[String], word: &str| words.iter().any(|known| known == word);
    let mut deed = None;
    let words = text.split(|c: char| c.is_whitespace() || c == '/');
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    for (at, word) in words.filter(|word| !word.is_empty()).enumerate() {
        let lower = words::small(word);
        let done = has(&imprint.deeds, &lower);
        if at >= WORDS || at >= FIRST && deed.is_none() {
            return false;
        }
        if done {
            deed.get_or_insert(at);
            continue;
        }
        // Before it stands what it is called, and no name: "Holm accepted".
        let beside = has(&imprint.things, &lower) || has(&imprint.besides, &lower);
        let named = deed.is_some() && !word.starts_with(char::is_lowercase);
        if !beside && !named && !has(&table.months, &lower) {
            return false;
        }
    }
    deed.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    #[test]
    fn what_dates_the_text_itself_is_told_by_having_no_other_word() {
        for (code, text) in [
            ("en", "Received 3 May 2019; accepted 12 June 2019"),
            ("en", "Manuscript received 3 May 2019, revised 4 June 2019."),
            ("en", "Last updated on 4 June 2021 at 14:00."),
            ("en", "Published 2 days ago, 5 min read"),
            ("en", "First published by Acme Press in Hull in 1931."),
            ("en", "Photograph taken by Ada Roe on 3 May 2019 in Hull."),
            ("de", "Zuletzt aktualisiert am 4. Juni 2021 um 14.00 Uhr."),
            ("fr", "Publié le 3 mai 2019, mis à jour le 4 juin 2021."),
            ("es", "Publicado el 3 de mayo de 2019 en Madrid."),
            ("it", "Pubblicato il 3 maggio 2019."),
            ("pt", "Publicado em 3 de maio de 2019."),
            (
                "nl",
                "Gepubliceerd op 3 mei 2019, bijgewerkt op 4 juni 2021.",
            ),
        ] {
            let table = table(code).expect("the table");
            assert!(is_imprint(text, table), "{text}");
        }
        let (table, german) = (table("en"), table("de"));
        let (table, german) = (table.expect("the table"), german.expect("the table"));
        assert!(!is_imprint(
            "Angenommen wurde der Antrag am 3. Mai.",
            german
        ));
        for text in [
            "Published in 1931, the book sold 40 copies.",
            "Holm accepted on 12 June 2019.",
            "The board accepted the plan on 12 June 2019.",
            "Received 40 letters in May 2019.",
            "Built in 1931, restored in 1999.",
            "The letter was received on 3 May 2019.",
            "This was published by Acme Press in 1931.",
            "On 3 May 2019 in Hull by the river.",
            "",
        ] {
            assert!(!is_imprint(text, table), "{text}");
        }
    }
}
