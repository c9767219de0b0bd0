//! What a sentence tells of whoever it lets speak, and of nothing else: "said Ida Holm, 42, who has run the shop for 12 years".

use crate::words::Speech;

/// A name has so many words at most.
const NAME: usize = 6;

/// A clause about whoever speaks ends within so many words where the verb stands behind it.
const CLAUSE: usize = 20;

/// So many words of when or where may stand before whoever was spoken of.
const BEFORE: usize = 4;

/// So many words may stand between such a clause and the verb.
const BETWEEN: usize = 2;

/// Whether all figures of `text`, a sentence that lets somebody speak, describe him.
pub(super) fn holds_figures(text: &str, speech: &Speech) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let has_figure = |words: &[&str]| {
        words
            .iter()
            .any(|word| word.contains(|c: char| c.is_ascii_digit()))
    };
    let (mut outside, mut described) = (0, false);
    for at in 1..words.len() {
        let Some((start, end)) = clause(&words, at, speech).filter(|(start, _)| *start >= outside)
        else {
            continue;
        };
        if has_figure(&words[outside..start]) {
            return false;
        }
        described |= has_figure(&words[start..end]);
        outside = end;
    }
    described && !has_figure(&words[outside..])
}

/// Whether `text` begins with "he" or "she", who is whoever is spoken of before; "il y a" speaks of nobody. A few words of when or where
/// may stand before: "That night she", "In jener Nacht verlor sie".
pub(super) fn goes_on(text: &str, speech: &Speech) -> bool {
    let words: Vec<&str> = text.split(' ').take(BEFORE + 2).collect();
    let is_person = |at: usize| {
        let word = bare(words[at]).to_lowercase();
        let next = words.get(at + 1);
        let said = next.is_some_and(|next| next.chars().nth(1).is_some());
        // "Elle a" speaks of her.
        let woman = next.is_some() && speech.women.contains(&word);
        speech.persons.contains(&word) && (said || woman)
    };
    let last = words.len().saturating_sub(1);
    let Some(at) = (0..last).find(|&at| is_person(at)) else {
        return false;
    };
    let lead = &words[..at];
    let opens = |word: &&str| speech.openers.contains(&bare(word).to_lowercase());
    let clause = |word: &str| speech.relatives.contains(&bare(word).to_lowercase());
    // A verb of several may stand before "sie", who are others then.
    let several = |verb: &&str| {
        speech
            .several
            .iter()
            .any(|end| bare(verb).ends_with(end.as_str()))
    };
    at == 0
        || lead.first().is_some_and(opens)
            && !lead[1..].iter().any(|word| clause(word))
            && !lead.last().is_some_and(several)
}

/// Where a clause about a speaker begins and ends whose first word is the one `at`: his age before it included.
fn clause(words: &[&str], at: usize, speech: &Speech) -> Option<(usize, usize)> {
    let parted = |at: usize| words[at - 1].ends_with(',');
    if !parted(at) || !speech.relatives.contains(&bare(words[at]).to_lowercase()) {
        return None;
    }
    let aged = at > 1
        && bare(words[at - 1])
            .bytes()
            .all(|byte| byte.is_ascii_digit());
    let start = at - usize::from(aged);
    let is_name = |&name: &usize| {
        let word = bare(words[name]);
        word.starts_with(char::is_uppercase) && (name + 1 == start || !words[name].ends_with(','))
    };
    let name = (start.saturating_sub(NAME)..start)
        .rev()
        .take_while(is_name);
    let name = start - name.count();
    if name == start {
        return None;
    }
    if ends_with_verb(&words[..name], speech) {
        return Some((start, words.len()));
    }
    let nearest = words.len().min(at + CLAUSE);
    let end = (at + 1..nearest).find(|&end| {
        let next = words[end..].iter().take(BETWEEN + 1);
        let mut next = next.skip_while(|word| is_between(word, speech));
        parted(end) && next.next().is_some_and(|verb| says(verb, speech))
    });
    end.map(|end| (start, end))
}

/// Whether `words` end with a verb that stands behind what is said: "... it was over, said".
fn ends_with_verb(words: &[&str], speech: &Speech) -> bool {
    let Some((verb, before)) = words.split_last() else {
        return false;
    };
    let mut before = before.iter().rev().take(BETWEEN + 1);
    let before = before.find(|word| !is_between(word, speech));
    let parted = before.is_none_or(|word| !word.ends_with(char::is_alphanumeric));
    parted && says(verb, speech)
}

/// Whether `word` may stand between whoever speaks and the verb.
fn is_between(word: &str, speech: &Speech) -> bool {
    speech.between.iter().any(|between| between == word)
}

/// Whether `word` is a verb by which somebody says so.
fn says(word: &str, speech: &Speech) -> bool {
    speech.quotes_by(bare(word))
}

/// `word` without the punctuation around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn sentences_go_on_about_whoever_was_spoken_of() {
        for (code, text, on) in [
            ("en", "She took home £40.", true),
            ("en", "That night she lost £40.", true),
            ("en", "In 2019 he sold 40 boats.", true),
            ("en", "The port sold 40 boats that he had.", false),
            ("en", "On Monday the port, which he ran, lost £40.", false),
            ("en", "In the spring of that year he lost £40.", false),
            ("de", "In jener Nacht verlor sie 40 Euro.", true),
            ("de", "Gestern verlor sie 40 Euro.", true),
            ("de", "In jener Nacht verloren sie 40 Euro.", false),
            ("fr", "Il y a 40 bateaux.", false),
            ("fr", "Il a perdu 40 bateaux.", false),
            ("fr", "Elle a perdu 40 bateaux.", true),
        ] {
            let table = words::table(code).expect("the table");
            assert_eq!(goes_on(text, &table.speech), on, "{text}");
        }
    }

    #[test]
    fn figures_of_whoever_speaks_are_told_from_those_of_what_is_said() {
        for (code, text, all) in [
            (
                "en",
                "\"We go,\" said Ida Holm, 42, who has run the shop for 12 years.",
                true,
            ),
            (
                "en",
                "Ida Holm, 42, who has sold 1,400 boats since 2003, said it was over.",
                true,
            ),
            (
                "en",
                "Ida Holm, whose firm has 140 people, later said it was over.",
                true,
            ),
            ("en", "It was over, said Nils Bratt, who has 3 boats.", true),
            (
                "fr",
                "« On part », raconte Maud Le Gall, qui tient la boutique depuis 12 ans.",
                true,
            ),
            (
                "en",
                "It sold 12 boats, said Nils Bratt, who has 3 left.",
                false,
            ),
            (
                "en",
                "Ida Holm, who has run it for 12 years, said 40 boats were lost.",
                false,
            ),
            (
                "en",
                "The port said the minister, who spent 40 crowns a day, was gone.",
                false,
            ),
            (
                "en",
                "Ida Holm said Nils Bratt, who has sold 1,400 boats, was gone.",
                false,
            ),
            ("en", "Ida Holm said that it sold 12 boats.", false),
            ("en", "It was over, said Ida Holm.", false),
            ("en", "", false),
        ] {
            let table = words::table(code).expect("the table");
            assert_eq!(holds_figures(text, &table.speech), all, "{text}");
        }
    }
}
