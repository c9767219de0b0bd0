//! Sentences that go on counting what the cited one before them counted: a share of it, "Eleven per cent ended in a fine", or how far it went
//! for some, "The drop among pupils was 46 per cent".

use std::borrow::Cow;

use crate::cue::{Cues, Finder};
use crate::words::{Table, begins_with};

/// A share takes so many words at most.
const WORDS: usize = 8;

/// It shows within so many bytes whether a sentence goes on so.
const HEAD: usize = 120;
/// Those whom a share is of take so many words at most, their verb included.
const THOSE: usize = 4;

/// The cues of a share, and of a change, in all languages.
const SHARES: [&str; 2] = ["percent", "share in words"];
const CHANGES: [&str; 3] = ["change verb", "direction", "change that happened"];
/// Those of what the sentence before did not tell. Behind a share the first is no news: "since then" is told from when that one tells.
const NEW: [&str; 6] = [
    "period",
    "year",
    "date",
    "superlative",
    "beyond all others",
    "first of a place",
];

/// Whether `text` goes on so behind `cited`, the sentence before it.
pub(super) fn goes_on_counting(text: &str, cited: &str, table: &'static Table) -> bool {
    let lower = head(text);
    let share = share(&lower, table);
    let change = share.is_none().then(|| change(&lower, table)).flatten();
    if share.is_none() && change.is_none() {
        return false;
    }
    let mut finder = Finder::new(table);
    let own = finder.find(&without_window(text, table));
    if let Some(change) = change {
        let told = shows(&finder.find(cited), &CHANGES) && goes_as(change, cited, table);
        return told && !shows(&own, &NEW);
    }
    let is_share = |share: &str| ends_in_half(share, table) || shows(&finder.find(share), &SHARES);
    share.is_some_and(is_share) && !shows(&own, &NEW[1..])
}

/// Whether `share`, the words of one, is a half: "more than half".
fn ends_in_half(share: &str, table: &Table) -> bool {
    let last = share.rsplit(' ').next();
    last.is_some_and(|last| table.onward.half.iter().any(|half| half == last))
}

/// `text` without the words that date by when those were asked whom the sentence before counted: "in the past month".
fn without_window<'t>(text: &'t str, table: &Table) -> Cow<'t, str> {
    let mut phrases = table.onward.window.iter();
    let parted = phrases.find_map(|phrase| {
        let (before, behind) = text.split_once(phrase.as_str())?;
        let apart = before.ends_with(' ') && behind.starts_with(' ');
        apart.then(|| format!("{before}{}", behind.trim_start()))
    });
    parted.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The share that `text`, a sentence in small letters, begins with, where its verb follows and what it is of is left out.
fn share<'t>(text: &'t str, table: &Table) -> Option<&'t str> {
    let share = leading_share(text, table);
    let verb = text[share.len()..].trim_start().split(' ').next()?;
    table.onward.is_verb(verb).then(|| share.trim_end())
}

/// Whether `text` tells a share "of the" ones whom what stands before it counted, with few words for them before its verb: "Half of the people
/// fed were young".
pub(in crate::claim) fn is_share_of_those(text: &str, table: &Table) -> bool {
    let lower = head(text);
    let share = leading_share(&lower, table);
    // A word between the two may belong to either: "de", "von".
    let blanks = share.match_indices(' ').map(|(at, _)| at + 1);
    let mut ends = blanks.filter(|&end| end > 1);
    ends.any(|end| {
        let mut phrases = table.onward.of.iter();
        let those = phrases.find_map(|of| begins_with(&lower[end..], of));
        let mut words = those.unwrap_or_default().split(' ').take(THOSE);
        words.any(|word| table.onward.is_verb(word))
    })
}

/// The words of a share that `text`, a sentence in small letters, begins with, and the blank behind them.
pub(in crate::claim) fn leading_share<'t>(text: &'t str, table: &Table) -> &'t str {
    let mut end = 0;
    let is_own = |word: &str| table.onward.shares.iter().any(|own| own == word);
    for word in text.split_inclusive(' ').take(WORDS) {
        let bare = word.trim_end();
        // An article may be elided: "l'80 per cento".
        let bare = match bare.split_once(['\'', '\u{2019}']) {
            Some((article, rest)) if is_own(article) => rest,
            _ => bare,
        };
        let number = bare.starts_with(|c: char| c.is_ascii_digit());
        if !number && !is_own(bare) {
            break;
        }
        end += word.len();
    }
    &text[..end]
}

/// The words for a change that `text`, a sentence in small letters, begins with, where it tells whom that befell or how far it went, and nothing
/// that those did or met with: "nurses who were sacked".
fn change<'t>(text: &str, table: &'t Table) -> Option<&'t str> {
    let onward = &table.onward;
    let mut changes = onward.changes.iter();
    let found = changes.find_map(|change| Some((change, begins_with(text, change)?)));
    let (change, behind) = found?;
    let mut befell = onward.befell.iter();
    let whom = befell.find_map(|word| begins_with(behind.trim_start(), word))?;
    (!tells_a_deed(whom, table)).then_some(change)
}

/// Whether `whom`, what stands behind "among", tells before its first number what those did: right behind "who", or at the end of its clause.
fn tells_a_deed(whom: &str, table: &Table) -> bool {
    let words = whom.split_whitespace();
    let words = words.take_while(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
    let words: Vec<&str> = words.collect();
    let onward = &table.onward;
    let which = words
        .iter()
        .position(|word| onward.which.iter().any(|own| own == word));
    let clause = which.map_or(&[][..], |which| &words[which + 1..]);
    let right = clause.first().is_some_and(|word| onward.is_verb(word));
    let mut ends = clause.iter().filter_map(|word| word.strip_suffix(','));
    right || ends.any(|word| onward.is_verb(word))
}

/// Whether `cited` tells of a change that goes the same way as `change`, which may go either way: "the gap".
fn goes_as(change: &str, cited: &str, table: &Table) -> bool {
    let goes = |text: &str, way: &[String]| {
        let mut words =
            text.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation() && c != '\'');
        words.any(|word| way.iter().any(|own| *own == word.to_lowercase()))
    };
    let mut ways = [&table.onward.up, &table.onward.down].into_iter();
    ways.all(|way| !goes(change, way) || goes(cited, way))
}

/// The beginning of `text` in small letters.
fn head(text: &str) -> String {
    text[..text.floor_char_boundary(HEAD.min(text.len()))].to_lowercase()
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
            (
                "en",
                "One in six had sold a boat in the past month because it leaked.",
            ),
            ("en", "Two in three said that they had no boots."),
            ("en", "More than half had no boots."),
            ("fr", "La moitié ont coulé."),
            ("de", "Elf Prozent endeten mit einer Strafe."),
            ("de", "Vier von fünf sind seither gesunken."),
            (
                "de",
                "Rund 40 Prozent waren in den vergangenen zwei Wochen krank.",
            ),
            ("fr", "Environ 40 % ont coulé."),
            ("es", "El 40 % fueron vendidos."),
            ("pt", "Cerca de 40% foram vendidos."),
            ("fr", "Quatre cinqui\u{e8}mes ont coul\u{e9}."),
            ("it", "Il 40% sono stati venduti."),
            ("it", "L'80 per cento sono affondati."),
            (
                "it",
                "Il 40% hanno venduto una barca negli ultimi due mesi.",
            ),
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
            ("en", "Eleven per cent were sold in May."),
            ("en", "One in six pilots had sold a boat in the past month."),
            (
                "en",
                "One in six had sold a boat in the past month, the most ever.",
            ),
            ("en", "Four in five were sold, the most in the county."),
            ("en", "More than half of pilots had no boots."),
            // No share.
            ("en", "Eleven were sold."),
            ("de", "Elf Prozent der Lotsen waren krank."),
            ("fr", "Environ 40 % des pilotes ont coulé."),
        ] {
            assert!(!goes_on(code, text, "The port had 40 boats."), "{text}");
        }
    }

    #[test]
    fn a_share_of_those_is_of_whom_the_text_counted() {
        for (code, text) in [
            ("en", "Just over half of the people fed were young."),
            ("en", "Two in five of those were young."),
            ("de", "Die Hälfte der Kinder war jung."),
            ("fr", "La moitié des enfants nourris étaient jeunes."),
            ("es", "La mitad de los niños eran pequeños."),
            ("nl", "De helft van de kinderen was jong."),
        ] {
            let table = table(code).expect("the table");
            assert!(is_share_of_those(text, table), "{text}");
        }
        for text in [
            "Half of the children in the county went hungry.",
            "Two in five pilots were young.",
            "The people fed were young.",
            "",
        ] {
            let table = table("en").expect("the table");
            assert!(!is_share_of_those(text, table), "{text}");
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
        for (text, cited) in [
            ("The rise for pilots was 46 per cent.", fell),
            (
                "The fall among pilots was 46 per cent.",
                "The number of boats rose by 4 per cent.",
            ),
            ("The drop for pilots who were sacked was 46 per cent.", fell),
            (
                "The drop among pilots who had sold a boat was 46 per cent.",
                fell,
            ),
        ] {
            assert!(!goes_on("en", text, cited), "{text}");
        }
        assert!(goes_on("en", "The gap was 46 per cent.", fell));
        let sank = "Die Zahl der Boote ist um 29 Prozent gesunken.";
        assert!(goes_on(
            "de",
            "Der Rückgang bei den Lotsen betrug 46 Prozent.",
            sank
        ));
        for text in [
            "Der Anstieg bei den Lotsen betrug 46 Prozent.",
            "Der Rückgang bei den Lotsen, die entlassen wurden, betrug 46 Prozent.",
        ] {
            assert!(!goes_on("de", text, sank), "{text}");
        }
        let tombe = "Le nombre de bateaux a chuté de 29 %.";
        assert!(goes_on(
            "fr",
            "La baisse chez les pilotes était de 46 %.",
            tombe
        ));
    }
}
