//! Sentences that pass on what nobody in particular need answer for: proverbs, legends, reports from where is said.

use crate::words::{self, Table};

/// What parts the words that such a sentence begins with from those it goes on with, in the word table.
const WORDS: &str = " ... ";

/// Whether `text` passes on a proverb, or calls what it tells one, or a legend: "As the proverb goes, many say that ...".
pub(super) fn passes_on_a_saying(text: &str, table: &Table) -> bool {
    let lower = text.to_lowercase();
    let mut sayings = table.sayings.iter();
    sayings.any(|saying| place_of(saying, &lower).is_some()) || leads_to_proverb(&lower, table)
}

/// Whether `text` passes on a proverb as what people say: "It is said that first impressions last".
pub(super) fn passes_on_a_proverb(text: &str, table: &Table) -> bool {
    leads_to_proverb(&text.to_lowercase(), table)
}

/// Whether `lower` has a proverb behind what one is passed on by.
fn leads_to_proverb(lower: &str, table: &Table) -> bool {
    // "Studies show that first impressions last" passes on more than that they do.
    let is_led = |at: usize| {
        let mut leads = table.proverb_leads.iter();
        leads.any(|lead| words::ends_with(lower[..at].trim_end(), lead).is_some())
            && !says_more(lower, at, table)
    };
    let proverbs = table.proverbs.iter();
    proverbs
        .filter_map(|proverb| place_of(proverb, lower))
        .any(is_led)
}

/// Where `saying` begins in `lower`, as whole words.
fn place_of(saying: &str, lower: &str) -> Option<usize> {
    let ends = |c: char| !c.is_alphanumeric();
    let mut found = lower.match_indices(saying);
    let found = found.find(|(at, _)| {
        let behind = &lower[at + saying.len()..];
        (*at == 0 || lower[..*at].ends_with(ends))
            && (behind.is_empty() || behind.starts_with(ends))
    });
    found.map(|(at, _)| at)
}

/// Whether `lower` says more than the proverb at the byte `at`: it counts something, or goes on as it began, "and that vaccines kill".
fn says_more(lower: &str, at: usize, table: &Table) -> bool {
    let last = lower[..at].trim_end().rsplit(' ').next();
    let words = lower[at..].split_whitespace();
    let goes_on = words
        .clone()
        .zip(words.skip(1))
        .any(|(word, next)| Some(next) == last && table.speech.and.iter().any(|and| and == word));
    goes_on || lower.contains(|c: char| c.is_ascii_digit())
}

/// Whether `text` says where it is reported from: "From these and other points it is reported that".
pub(super) fn says_whence(text: &str, table: &Table) -> bool {
    let lower = text.to_lowercase();
    table.whence.iter().any(|phrase| {
        let (opening, told) = phrase.split_once(WORDS).unwrap_or((phrase, ""));
        words::begins_with(&lower, opening).is_some_and(|rest| rest.contains(told))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: &str) -> &'static Table {
        words::table(code).expect("the table")
    }

    #[test]
    fn proverbs_are_passed_on_by_those_who_are_nobody() {
        for (code, text) in [
            ("en", "It is said that first impressions last."),
            ("en", "Some say love is blind, and so is the mayor."),
            ("de", "Man sagt, dass Übung macht den Meister gilt."),
            ("fr", "On dit souvent que l'amour est aveugle."),
            ("es", "Se dice que el tiempo es oro."),
            ("it", "Si dice che la storia si ripete."),
            ("pt", "Diz-se que tempo é dinheiro."),
            ("nl", "Men zegt dat de eerste indruk telt."),
        ] {
            assert!(passes_on_a_saying(text, of(code)), "{text}");
        }
        for text in [
            "Studies show that first impressions last.",
            "It is said that the boats leave at nine, and time is money.",
            "It is said that first impressionists painted here.",
            "It is said that first impressions count in the 40 ports of the north.",
            "Many people say that money is the root of all evil and that vaccines kill.",
        ] {
            assert!(!passes_on_a_saying(text, of("en")), "{text}");
        }
    }

    #[test]
    fn it_may_be_said_where_it_is_reported_from() {
        assert!(says_whence(
            "From these and other quays it is reported.",
            of("en")
        ));
        assert!(says_whence("Aus diesen Orten heißt es nichts.", of("de")));
        for text in [
            "From the quay it is reported that it rains.",
            "From these results, many experts believe that the vaccine does harm.",
            "From these figures experts say that the bank lied.",
            "From those days on, critics have said that the mayor lied.",
            "From these accounts it is widely believed that the mayor stole the money.",
        ] {
            assert!(!says_whence(text, of("en")), "{text}");
        }
    }
}
