//! Sentences that go on counting what the cited one before them counted: a share of it, "Eleven per cent ended in a fine", or how far it went
//! for some, "The drop among pupils was 46 per cent".

use crate::cue::{Cues, Finder};
use crate::words::{Table, begins_with};

/// A share takes so many words at most.
const WORDS: usize = 8;

/// The cues of a share, and of a change, in all languages.
const SHARES: [&str; 2] = ["percent", "share in words"];
const CHANGES: [&str; 3] = ["change verb", "direction", "change that happened"];
/// Those of what the sentence before did not tell.
const NEW: [&str; 6] = [
    "year",
    "date",
    "period",
    "superlative",
    "beyond all others",
    "first of a place",
];
/// "Since then" is told from when the sentence before tells.
const SINCE: &str = "period";

/// Whether `text` goes on so behind `cited`, the sentence before it.
pub(super) fn goes_on_counting(text: &str, cited: &str, table: &'static Table) -> bool {
    let lower = text.to_lowercase();
    let share = share(&lower, table);
    let change = share.is_none() && tells_change(&lower, text, table);
    if share.is_none() && !change {
        return false;
    }
    let mut finder = Finder::new(table);
    let own = finder.find(text);
    if change {
        return !shows(&own, &NEW) && shows(&finder.find(cited), &CHANGES);
    }
    let news = NEW.iter().filter(|name| **name != SINCE);
    let news: Vec<&str> = news.copied().collect();
    share.is_some_and(|share| shows(&finder.find(share), &SHARES)) && !shows(&own, &news)
}

/// The share that `text`, a sentence in small letters, begins with, where its verb follows and what it is of is left out.
fn share<'t>(text: &'t str, table: &Table) -> Option<&'t str> {
    let onward = &table.onward;
    let mut end = 0;
    for word in text.split(' ').take(WORDS) {
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        if !number && !onward.shares.iter().any(|own| own == word) {
            return (end > 0 && is_verb(word, &onward.did)).then(|| &text[..end - 1]);
        }
        end += word.len() + 1;
    }
    None
}

fn is_verb(word: &str, verbs: &[String]) -> bool {
    let mut verbs = verbs.iter();
    verbs.any(|verb| {
        verb.strip_prefix('*')
            .map_or(word == verb, |ending| word.ends_with(ending))
    })
}

/// Whether `lower`, the sentence `text` in small letters, begins with a word for a change, and tells whom it befell or how far it went.
fn tells_change(lower: &str, text: &str, table: &Table) -> bool {
    let onward = &table.onward;
    let behind = onward
        .changes
        .iter()
        .find_map(|change| begins_with(lower, change));
    let Some(behind) = behind.filter(|_| lower.len() == text.len()) else {
        return false;
    };
    let behind = behind.trim_start();
    onward
        .befell
        .iter()
        .any(|word| begins_with(behind, word).is_some())
}

/// Whether one of `cues` is of these `names`.
fn shows(cues: &Cues, names: &[&str]) -> bool {
    cues.entries().any(|cue| names.contains(&&*cue.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    fn goes_on(code: &str, text: &str, cited: &str) -> bool {
        let table = table(code).expect("the table");
        goes_on_counting(text, cited, table)
    }

    #[test]
    fn a_share_without_a_noun_is_of_what_was_counted_before() {
        for (code, text) in [
            ("en", "Eleven per cent ended in a fine."),
            ("en", "About four in five have gone since then."),
            ("en", "Just under 40 percent were sold."),
            ("de", "Elf Prozent endeten mit einer Strafe."),
            ("de", "Vier von fünf sind seither gesunken."),
            ("fr", "Environ 40 % ont coulé."),
            ("es", "El 40 % fueron vendidos."),
            ("pt", "Cerca de 40% foram vendidos."),
            ("it", "Il 40% sono stati venduti."),
            ("nl", "Vier op de vijf zijn sindsdien gezonken."),
        ] {
            assert!(goes_on(code, text, "The port had 40 boats."), "{text}");
        }
        for (code, text) in [
            // It is told what the share is of, or when, or that it is the most.
            ("en", "Eleven per cent of pilots ended up in Hull."),
            ("en", "One boat in five was sold."),
            ("en", "Four in five pilots were sold a boat."),
            ("en", "Eleven per cent were sold in 2019."),
            ("en", "Four in five were sold, the most in the county."),
            // No share.
            ("en", "Eleven were sold."),
            ("de", "Elf Prozent der Lotsen waren krank."),
            ("fr", "Environ 40 % des pilotes ont coulé."),
        ] {
            assert!(!goes_on(code, text, "The port had 40 boats."), "{text}");
        }
    }

    #[test]
    fn a_change_goes_on_behind_one_that_is_cited() {
        let fell = "The number of boats has fallen by 29 per cent.";
        for text in [
            "The drop among pilots who rent was 46 per cent.",
            "The drop was 46 per cent at the lower pier.",
        ] {
            assert!(goes_on("en", text, fell), "{text}");
            assert!(!goes_on("en", text, "The port has 40 boats."), "{text}");
        }
        for text in [
            "The drop in wages was 46 per cent.",
            "The drop among pilots was 46 per cent, the steepest in the county.",
            "The drop among pilots was 46 per cent in 2019.",
            "Wages among pilots fell by 46 per cent.",
        ] {
            assert!(!goes_on("en", text, fell), "{text}");
        }
        let sank = "Die Zahl der Boote ist um 29 Prozent gesunken.";
        assert!(goes_on(
            "de",
            "Der Rückgang bei den Lotsen betrug 46 Prozent.",
            sank
        ));
        let tombe = "Le nombre de bateaux a chuté de 29 %.";
        assert!(goes_on(
            "fr",
            "La baisse chez les pilotes était de 46 %.",
            tombe
        ));
    }
}
