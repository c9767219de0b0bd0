//! Claims that are laid to nobody in particular: "studies show".

use super::hypothesis;
use super::naming::{Sight, names};
use super::place::outside;
use super::reading::{Reading, Speech};
use super::saying;
use super::speaker;
use crate::gazetteer::is_place;
use crate::sentence::Passage;
use crate::source::Span;
use crate::words::{self, Table};

/// A work that a sentence begins with, and whose it is, stand within so many words.
const HEAD: usize = 5;

/// The verb of those who believe something stands within so many words behind them.
const BELIEVING: usize = 3;

/// Whom words for nobody in particular lay a claim to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Laid {
    /// There are no such words, or they pass nothing on.
    No,
    ToNobody,
    /// The sentence names somebody beside them.
    ToSomebody,
}

/// Whom the sentence of index `at` lays what it says to by such words.
pub(super) fn laid(
    passage: &Passage<'_>,
    quotations: &[Span],
    readings: &[Reading],
    at: usize,
    table: &'static Table,
) -> Laid {
    let reading = &readings[at];
    if !reading.attributes || !reading.cues.entries().any(|cue| cue.nameless) {
        return Laid::No;
    }
    let sentence = &passage.sentences[at];
    let text = passage.text(sentence);
    let laid_down = hypothesis::conditional(text, table) || saying::says_whence(text, table);
    if laid_down || saying::passes_on_a_saying(text, table) || is_refuted(passage, at, table) {
        return Laid::No;
    }
    let whole = passage.prose.text();
    let told = speaker::tells_speaker(whole, sentence.prose, quotations, table);
    if told || is_work_of_a_body(text, table) {
        return Laid::ToSomebody;
    }
    if named_aside(&outside(whole, sentence.prose, quotations), table)
        || named_behind(passage, quotations, readings, at, table)
    {
        return Laid::No;
    }
    Laid::ToNobody
}

/// Whether the sentence of index `at` tells what many believe, and the next one that it is not so: "Most people think that the pier is shut.
/// It is not." What many show, nobody takes back by what is so "in fact".
fn is_refuted(passage: &Passage<'_>, at: usize, table: &'static Table) -> bool {
    let beliefs = &table.beliefs;
    let begun = |at: usize, phrases: &'static [String]| {
        let text = passage.text(passage.sentences.get(at)?).to_lowercase();
        let mut phrases = phrases.iter();
        let phrase = phrases.find(|phrase| words::begins_with(&text, phrase).is_some())?;
        Some((text, phrase))
    };
    let believed = |(text, holders): (String, &'static String)| {
        let words = text.split_whitespace();
        let mut near = words.take(holders.split(' ').count() + BELIEVING);
        near.any(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphabetic());
            beliefs.verbs.iter().any(|verb| verb == word)
        })
    };
    begun(at, &beliefs.holders).is_some_and(believed)
        && begun(at + 1, &beliefs.refutations).is_some()
}

/// Whether `text` begins with a work and the body that it is of: "A Harvard study found", "A council report says". A people and a place
/// are no body.
fn is_work_of_a_body(text: &str, table: &Table) -> bool {
    let speech = &table.speech;
    if speech.head_first || speech.capital_nouns {
        return false;
    }
    let is_body = |word: &str| {
        let lower = word.to_lowercase();
        let one = lower.strip_suffix('s').unwrap_or(&lower);
        let of_nobody = |list: &[String]| list.iter().any(|own| *own == lower || own == one);
        let lists = [
            &table.impersonal,
            &table.common,
            &table.months,
            &table.weekdays,
        ];
        let name = word.starts_with(char::is_uppercase)
            && word.chars().any(char::is_lowercase)
            && !lists.into_iter().any(|list| of_nobody(list))
            && !is_place(word);
        name || speech.institutions.contains(&lower)
    };
    let words: Vec<&str> = text.split_whitespace().take(HEAD).collect();
    let behind_first = words.get(1..).unwrap_or_default();
    behind_first.windows(2).any(|pair| match pair {
        [body, work] => is_body(body) && speech.published.iter().any(|noun| noun == work),
        _ => false,
    })
}

/// Whether an aside of `text` names one of those who say so: "Experts say, as Ida Holm did, that".
fn named_aside(text: &str, table: &Table) -> bool {
    let mut clauses = text.split(", ").skip(1);
    clauses.any(|clause| {
        let mut leads = table.naming.asides.iter();
        let led = leads.any(|lead| {
            let rest = clause.strip_prefix(lead.as_str());
            rest.is_some_and(|rest| rest.starts_with(' '))
        });
        led && names(clause, table, Sight::Far)
    })
}

/// Whether a sentence behind the one of index `at` names one of those whom that one leans on: it is said there what somebody of that name
/// says, or that he is one of them. Whole sentences of his words may stand between.
fn named_behind(
    passage: &Passage<'_>,
    quotations: &[Span],
    readings: &[Reading],
    at: usize,
    table: &Table,
) -> bool {
    let behind = (at + 1..readings.len()).find(|&next| readings[next].speech != Speech::All);
    behind.is_some_and(|next| {
        let sentence = &passage.sentences[next];
        let told = outside(passage.prose.text(), sentence.prose, quotations);
        let lower = told.to_lowercase();
        let of_them = || {
            let mut members = table.members.iter();
            members.any(|phrase| lower.contains(phrase.as_str()))
        };
        (readings[next].by_itself() || of_them()) && names(&told, table, Sight::Far)
    })
}

#[cfg(test)]
mod tests {
    use super::is_work_of_a_body;
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;
    use crate::words::table;

    #[test]
    fn a_belief_that_is_set_right_leans_on_nobody() {
        let leans = |code: &str, text: &str| {
            let settings = Settings {
                language: Some(code.to_owned()),
                ..Settings::default()
            };
            claims_of(text, &settings)
                .iter()
                .any(|claim| claim.nameless)
        };
        for (code, belief, right) in [
            (
                "en",
                "Most people think that the pier is shut.",
                "It is not.",
            ),
            (
                "en",
                "Many believe that the pier was shut.",
                "That is a myth.",
            ),
            (
                "it",
                "Molti credono che il molo sia chiuso.",
                "Non \u{e8} vero.",
            ),
            (
                "nl",
                "Veel mensen denken dat de pier dicht is.",
                "Dat klopt niet.",
            ),
        ] {
            assert!(!leans(code, &format!("{belief} {right}")), "{belief}");
            assert!(leans(code, belief), "{belief}");
        }
        for (code, goes_on) in [
            (
                "en",
                "Most people think that the pier is shut. It is not the only one.",
            ),
            (
                "en",
                "Many studies show that the lamp blinds gulls. In fact, it blinds more than was thought.",
            ),
            (
                "en",
                "Many studies show that the lamp blinds gulls. This is not true of cod alone.",
            ),
            (
                "de",
                "Viele Studien zeigen, dass die Lampe blendet. Tats\u{e4}chlich blendet sie mehr als gedacht.",
            ),
            (
                "de",
                "Viele Experten glauben, dass die Lampe blendet. Das ist nicht das Einzige, was sie tut.",
            ),
            (
                "fr",
                "Certains experts pensent que la lampe aveugle. En fait, elle aveugle plus qu'on ne croyait.",
            ),
            (
                "es",
                "Muchos estudios muestran que la l\u{e1}mpara ciega. En realidad, ciega m\u{e1}s.",
            ),
            (
                "nl",
                "Veel mensen denken dat de lamp verblindt. Dat is niet alles.",
            ),
        ] {
            assert!(leans(code, goes_on), "{goes_on}");
        }
    }

    #[test]
    fn a_work_may_be_told_by_whose_it_is() {
        let table = table("en").expect("the table");
        for text in [
            "A Harvard study found that gulls remember faces.",
            "A 2019 Harvard study found that gulls remember faces.",
            "A council study found that gulls remember faces.",
        ] {
            assert!(is_work_of_a_body(text, table), "{text}");
        }
        for text in [
            "A British study found that gulls remember faces.",
            "A new study found that gulls remember faces.",
            "A March survey found that gulls remember faces.",
            "A London study found that gulls remember faces.",
            "Studies by Holm show that gulls remember faces.",
            "Study",
        ] {
            assert!(!is_work_of_a_body(text, table), "{text}");
        }
    }
}
