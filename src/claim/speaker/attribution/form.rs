//! Who speaks by the form of the sentence: before a colon that words in quotation marks follow, or behind such words and a comma.

use super::super::lexicon::has;
use super::super::phrase::{Found, Phrase, Reader, Who};
use super::Attribution;

/// Between "put it" and the words themselves stand so many words at most: "put it rather plainly".
const PUT: usize = 2;

/// What stands behind nouns for what is said, where no ending tells that it is a verb.
const PAST: [&str; 7] = ["spoke", "were", "are", "came", "put", "gave", "about"];

/// The speaker of a line that begins with a full name and a colon, or of which nothing but what that one does or has stands between:
/// `Ida Holm: "We go."`, `Ida Holm shrugs: "We go."`, `Ida Holm's verdict: "We go."`
pub(super) fn label(reader: Reader<'_>) -> Option<(Who, usize)> {
    let Reader { words, lexicon } = reader;
    // "Says Ida Holm: ..." begins with the verb.
    let start = usize::from(words.len() > 0 && lexicon.is_verb(&words.words[0]));
    if words.len() < 3 || !words.is_name(start, lexicon) {
        return None;
    }
    let end = words.name_end(start, lexicon);
    let colon = end + between(reader, end);
    let quoted = words.words.get(colon)?.quoted && words.gap(colon).trim_start().starts_with(':');
    let phrase = quoted.then(|| reader.behind(start).phrase());
    let who = match phrase.flatten() {
        Some(phrase) => phrase.who,
        // What is somebody's is no phrase for that one.
        None if quoted && colon > end => reader.named(start, end, false),
        None => return None,
    };
    match who {
        Who::Name { name, .. } if start == 0 && colon == 1 && !name.contains(' ') => {
            Some((Who::Surname(name), 0))
        }
        Who::Name { name, body, .. } if name.contains(' ') => {
            let who = Who::Name {
                name,
                body,
                first: true,
            };
            Some((who, 0))
        }
        _ => None,
    }
}

/// How many words behind the name that ends before the word `end` are its verb or what is its bearer's: none where they are more.
fn between(reader: Reader<'_>, end: usize) -> usize {
    let Reader { words, lexicon } = reader;
    let colon = |at: usize| words.gap(at).trim_start().starts_with(':');
    let owned = reader.is_possessive(end)
        && words
            .words
            .get(end + 1)
            .is_some_and(|word| has(&lexicon.speech.verdicts, word));
    if owned {
        return 2;
    }
    // "The Orleby Lock sign": where verbs follow who does it, a noun may stand there as well.
    let verb = |behind: usize| {
        let own = &words.words[behind - 1].lower;
        lexicon.speech.inverts || ["s", "ed"].iter().any(|ending| own.ends_with(ending))
    };
    match verb_end(reader, end) {
        Some(behind) if words.joined(end) && colon(behind) && verb(behind) => behind - end,
        _ => 0,
    }
}

/// Where the small word ends that begins at the word `at` and may be a verb, one with an elided pronoun before it too: "s'emporte".
fn verb_end(reader: Reader<'_>, at: usize) -> Option<usize> {
    let Reader { words, lexicon } = reader;
    let first = words.words.get(at)?;
    let elided = first.end - first.start == 1 && words.gap(at + 1).starts_with(['\'', '’']);
    let verb = at + usize::from(elided);
    let word = words.words.get(verb)?;
    let small = !word.capital && !word.quoted && word.lower.starts_with(char::is_alphabetic);
    let known = lexicon.is_common(word)
        || lexicon.is_opener(word)
        || lexicon.is_day(word)
        || has(&lexicon.speech.determiners, word)
        || has(&lexicon.speech.definite, word)
        || has(&lexicon.speech.of, word);
    (small && !known && word.end - word.start > 2).then_some(verb + 1)
}

/// Who puts it as it is quoted next, by the words that end with the word `at`: `As Ida Holm put it, "we go"`.
pub(super) fn put(reader: Reader<'_>, at: usize) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let own = &words.words[at].lower;
    let lead = at.checked_sub(1).filter(|_| at > 1 && words.joined(at))?;
    let is_pair = |pair: &String| {
        let parts = pair.split_once(' ');
        parts == Some((words.words[lead].lower.as_str(), own.as_str()))
    };
    let quoted = || (at + 1..=at + 1 + PUT).any(|next| words.quoted_before(next));
    if !lexicon.speech.puts.iter().any(is_pair) || !quoted() {
        return None;
    }
    let phrase = reader.before(lead).phrase()?;
    Some(Attribution {
        who: phrase.who,
        start: phrase.start,
        outer: true,
    })
}

/// Who does by words what is quoted behind "that", whatever the verb at the word `at` is: `Ida Holm proclaimed that "we go"`.
pub(super) fn that_quoted(reader: Reader<'_>, at: usize) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let that = words.words.get(at + 1).filter(|_| words.joined(at + 1))?;
    let verb = &words.words[at];
    let past = verb.lower.ends_with("ed") && !verb.quoted && !lexicon.speech.inverts;
    let quoted = words.words.get(at + 2).is_some_and(|word| word.quoted);
    if !past || that.lower != "that" || !quoted {
        return None;
    }
    let phrase = reader.before(at).phrase()?;
    let named = matches!(phrase.who, Who::Name { .. } | Who::Person);
    named.then_some(Attribution {
        who: phrase.who,
        start: phrase.start,
        outer: true,
    })
}

/// Whether the verb at the word `at` is a noun behind the first word of the sentence, which tells what they are: "Initial reports spoke
/// of", "Early claims were", but "Reuters reports that".
pub(super) fn is_noun(reader: Reader<'_>, at: usize) -> bool {
    let Reader { words, lexicon } = reader;
    let speech = lexicon.speech;
    let next = words.words.get(at + 1).filter(|_| words.joined(at + 1));
    at == 1
        && words.joined(1)
        && has(&speech.nouns, &words.words[1])
        && next.is_some_and(|next| {
            let verb = lexicon.is_verb(next) || next.lower.ends_with("ed");
            verb || has(&speech.of, next)
                || has(&speech.between, next)
                || PAST.contains(&next.lower.as_str())
        })
}

/// Who speaks behind words in quotation marks and a comma, before one verb, whatever that is: `"We go," Ida Holm sighed.`
pub(super) fn before_verb(reader: Reader<'_>, at: usize) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let quoted = at > 0
        && words.words[at - 1].quoted
        && words.quoted_before(at)
        && words.gap(at).contains([',', '!', '?', '…']);
    // In English alone such a verb is told by its ending, and stands behind.
    if !quoted || lexicon.speech.inverts || !words.words[at].capital && !is_pronoun(reader, at) {
        return None;
    }
    let phrase = reader.behind(at).phrase()?;
    let verb = words.words.get(phrase.end)?;
    let past = verb.lower.ends_with("ed") && !verb.capital && words.joined(phrase.end);
    past.then_some(Attribution {
        who: phrase.who,
        start: at,
        outer: true,
    })
}

/// Whether the word `at` is "he" or "she".
fn is_pronoun(reader: Reader<'_>, at: usize) -> bool {
    has(&reader.lexicon.speech.persons, &reader.words.words[at])
}

/// Whoever spoke last, where the words `chain..=verb` alone say behind a quotation that he did: «Es tarde», añadió.
pub(super) fn unsaid(reader: Reader<'_>, chain: usize, verb: usize) -> Option<Phrase> {
    let Reader { words, lexicon } = reader;
    let speech = lexicon.speech;
    let several = |at: usize| {
        let mut endings = speech.several.iter();
        endings.any(|ending| words.words[at].lower.ends_with(ending.as_str()))
    };
    let quoted = chain > 0 && words.words[chain - 1].quoted && words.quoted_before(chain);
    let lists = [&speech.prepositions, &speech.at];
    // What else stands behind the verb may be who speaks.
    let bare = !words.joined(verb + 1)
        || lexicon.is_day(&words.words[verb + 1])
        || lists.iter().any(|list| has(list, &words.words[verb + 1]));
    let found = speech.drops_subject && quoted && bare && !several(chain) && !several(verb);
    found.then_some(Phrase {
        who: Who::Unsaid,
        start: chain,
        end: verb + 1,
    })
}

/// Who thinks or judges so by the verb at the word `at`, one of these `verbs`, where none of saying tells who speaks: `Ida Holm blasted the
/// plan`.
pub(super) fn judging(reader: Reader<'_>, at: usize, verbs: &[String]) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let verb = &words.words[at];
    if verb.capital || verb.quoted || !has(verbs, verb) {
        return None;
    }
    let mut chain = at;
    while chain > 0 && words.joined(chain) && has(&lexicon.speech.between, &words.words[chain - 1])
    {
        chain -= 1;
    }
    let phrase = match reader.before(chain) {
        Found::Phrase(phrase) => phrase,
        Found::Unsure => return None,
        Found::Nothing => reader.before_aside(chain).phrase()?,
    };
    let start = reader.beginning(&phrase)?;
    Some(Attribution {
        who: phrase.who,
        start,
        outer: true,
    })
}

/// Whoever is named before a clause about him that begins with the verb at the word `at`: "Ida Holm, who argued that".
pub(super) fn relative(reader: Reader<'_>, at: usize) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let who = at.checked_sub(1)?;
    let apart = who > 0
        && words.joined(at)
        && lexicon.is_verb(&words.words[at])
        && has(&lexicon.speech.relatives, &words.words[who])
        && words.gap(who).trim() == ",";
    let start = apart.then(|| {
        words
            .is_name(who - 1, lexicon)
            .then(|| words.name_start(who - 1, lexicon))
    })??;
    let named = reader.named(start, who, false);
    let full = matches!(&named, Who::Name { name, .. } if name.contains(' '));
    full.then_some(Attribution {
        who: named,
        start,
        outer: true,
    })
}

/// Whether some attribution behind the first one of a sentence is another's who says something else: "Holm says so, while Roe says no".
pub(super) fn is_parted(reader: Reader<'_>, first: &Who, others: &[Attribution]) -> bool {
    let Reader { words, lexicon } = reader;
    others.iter().any(|other| {
        let turn = other.start.checked_sub(1);
        let apart = turn.is_some_and(|turn| {
            has(&lexicon.speech.turns, &words.words[turn]) && words.gap(turn).contains([',', ';'])
        });
        apart && matches!(other.who, Who::Name { .. } | Who::Role(_)) && other.who != *first
    })
}

/// Who speaks behind words in quotation marks, a comma and one verb, whatever that is: `"We go," muttered Ida Holm.`
pub(super) fn behind_mark(reader: Reader<'_>, at: usize) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let quoted = at > 0
        && words.words[at - 1].quoted
        && words.quoted_before(at)
        && words.gap(at).contains([',', '!', '?', '…']);
    let name = quoted.then(|| verb_end(reader, at)).flatten()?;
    if !words.joined(name) || !words.is_name(name, lexicon) {
        return None;
    }
    let end = words.name_end(name, lexicon);
    let closed = end == words.len() || !words.joined(end);
    closed.then(|| Attribution {
        who: reader.named(name, end, false),
        start: at,
        outer: true,
    })
}

/// Whether the word `at` goes on with the name before it: "NIST rules", "Ida Holm's plan", "Guideline 10".
pub(super) fn goes_on(reader: Reader<'_>, at: usize) -> bool {
    let Reader { words, lexicon } = reader;
    let Some(word) = words.words.get(at) else {
        return false;
    };
    let number = word.lower.starts_with(|c: char| c.is_ascii_digit())
        && words.gap(at).trim_end_matches('#').trim().is_empty();
    let behind_name = words.is_name(at - 1, lexicon);
    let noun = words.joined(at)
        && !word.capital
        && !lexicon.is_common(word)
        && !lexicon.is_verb(word)
        && !lexicon.is_day(word);
    number || behind_name && noun && !lexicon.speech.inverts
}
