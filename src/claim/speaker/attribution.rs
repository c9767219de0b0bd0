//! The attributions of one sentence: who is said to say so, and which of several counts.

mod ahead;
mod form;

use super::lexicon::{Lexicon, has};
use super::phrase::{Found, Phrase, Reader, Who};
use super::sentence::Words;
pub(super) use ahead::foreseer;

/// An attribution at the end of a sentence has so many words behind its verb at most.
const TAIL: usize = 8;

/// What stands before a verb of saying in its clause, where it is no more than where or when.
const CLAUSE: usize = 12;

/// Who is said to say so at one place of a sentence.
#[derive(Debug)]
struct Attribution {
    who: Who,
    /// The first of its words.
    start: usize,
    /// Whether it is the sentence's own, and no part of what is said.
    outer: bool,
}

/// Who speaks in a sentence, and the first word of where it says so; none where that is not said, or not sure.
pub(super) fn speaker(words: &Words<'_>, lexicon: &Lexicon) -> Option<(Who, usize)> {
    let reader = Reader { words, lexicon };
    if let Some(found) = form::label(reader) {
        return Some(found);
    }
    let quotes = words.words.iter().any(|word| word.quoted);
    let mut attributions = Vec::new();
    for at in 0..words.len() {
        let word = &words.words[at];
        let behind = words
            .gap(at + 1)
            .trim_matches(|c: char| " []*_".contains(c));
        if word.quoted || behind == ":" && !words.words[at + 1].quoted {
            // What a colon follows that opens no quotation is a heading in the line.
            continue;
        }
        let says = lexicon.is_verb(word) && !form::is_noun(reader, at)
            || quotes && lexicon.is_quoting(word);
        let found = if says && !word.capital {
            beside(reader, at).or_else(|| with_phrase(reader, at))
        } else {
            let worded = with_phrase(reader, at).or_else(|| with_participle(reader, at));
            worded
                .or_else(|| form::put(reader, at))
                .or_else(|| form::behind_mark(reader, at))
        };
        attributions.extend(found);
    }
    attributions.retain(|one| one.who != Who::Nobody);
    if attributions.is_empty() {
        // "Ida Holm said he recognized that" has its verb of saying.
        let any = |at| form::before_verb(reader, at).or_else(|| form::that_quoted(reader, at));
        // "Public radio said Ida Holm had called it": who says so is told, if by no name.
        let said = || {
            words
                .words
                .iter()
                .any(|word| !word.quoted && lexicon.is_verb(word))
        };
        let verbs = &lexicon.speech.judging;
        let judging = || (1..words.len()).find_map(|at| form::judging(reader, at, verbs));
        let judging = || (!said()).then(judging).flatten();
        let relative = || (1..words.len()).find_map(|at| form::relative(reader, at));
        let found = (0..words.len()).find_map(any).or_else(relative);
        attributions.extend(found.or_else(judging));
    }
    let own: Vec<&Attribution> = attributions.iter().filter(|one| one.outer).collect();
    let counting = if own.is_empty() {
        attributions.iter().collect()
    } else {
        own
    };
    let first = counting.first()?;
    let agreed = counting.iter().all(|one| one.who == first.who)
        && !form::is_parted(reader, &first.who, &attributions);
    agreed.then(|| (first.who.clone(), first.start))
}

/// Who stands beside the verb at the word `verb`.
fn beside(reader: Reader<'_>, verb: usize) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let speech = lexicon.speech;
    let mut chain = verb;
    while chain > 0 && words.joined(chain) && has(&speech.between, &words.words[chain - 1]) {
        chain -= 1;
    }
    let found = |phrase: Phrase, end: usize| Attribution {
        outer: {
            let start = reader.beginning(&phrase).unwrap_or(phrase.start);
            is_outer(words, start.min(chain), end)
        },
        start: phrase.start,
        who: phrase.who,
    };
    let plural = || {
        let mut several = speech.several.iter();
        several.any(|ending| words.words[verb].lower.ends_with(ending.as_str()))
    };
    let before = reader.before(chain);
    if let Found::Phrase(phrase) = before {
        let alone = !(plural() && phrase.who == Who::Person);
        return alone.then(|| found(phrase, verb + 1));
    }
    if before == Found::Unsure {
        return None;
    }
    let parted = words.opens(chain);
    let aside = reader.before_aside(chain).phrase();
    // Whom somebody tells is not who speaks.
    let heard = has(&speech.telling, &words.words[verb]) && aside.is_some();
    let behind = || {
        let apposed = reader.apposed_behind(verb + 1);
        apposed.or_else(|| reader.behind(verb + 1).phrase())
    };
    if let Some(phrase) = (reaches(words, verb) && !heard).then(behind).flatten() {
        // "Said Jobs' departure" goes on behind its apostrophe.
        let mut gap = words.gap(phrase.end).chars();
        let owns =
            matches!(gap.next(), Some('\'' | '’')) && gap.next().is_some_and(char::is_whitespace);
        let closed = phrase.end == words.len() || !words.joined(phrase.end) && !owns;
        let quoted = words.quoted_before(chain)
            && (words.words[chain - 1].quoted || words.gap(chain).contains([',', '!', '?', '…']));
        let counts = if parted {
            quoted || chain == 0 || closed || speech.inverts
        } else {
            speech.inverts && leads(words, lexicon, chain)
        };
        if aside.is_some() && closed && matches!(phrase.who, Who::Name { .. }) {
            return None;
        }
        if aside.is_none() && counts && !(plural() && phrase.who == Who::Person) {
            let end = phrase.end;
            return Some(found(phrase, end));
        }
    }
    let tied = || chain > 1 && words.joined(chain) && has(&speech.and, &words.words[chain - 1]);
    let first = || tied().then(|| first_in_row(reader, chain - 1)).flatten();
    let named = aside.or_else(first);
    let unsaid = || form::unsaid(reader, chain, verb);
    named.or_else(unsaid).map(|who| found(who, verb + 1))
}

/// Who begins the sentence, where the words up to `end` say what that one does and name nobody else: "Ida Holm sat down and said".
fn first_in_row(reader: Reader<'_>, end: usize) -> Option<Phrase> {
    let Reader { words, lexicon } = reader;
    let speech = lexicon.speech;
    let phrase = reader.behind(0).phrase()?;
    // A name of one word is known to be somebody's from elsewhere, or is not.
    let known = matches!(&phrase.who, Who::Name { .. } | Who::Person);
    let lists = [
        &speech.persons,
        &speech.bodies,
        &speech.relatives,
        &speech.and,
    ];
    let start = behind_aside(reader, phrase.end).min(end);
    let alone = |at: usize| {
        let word = &words.words[at];
        let other = words.is_name(at, lexicon) || lexicon.is_verb(word);
        // "Called it "a shame" and said": marks round a word or two part nothing.
        let marked = || words.quoted_before(at) && !words.gap(at).contains([',', '.', ';', ':']);
        let joined = words.joined(at) || marked() || at == start && start > phrase.end;
        joined && !other && !lists.into_iter().any(|list| has(list, word))
    };
    let mut row = start..end;
    let deed = !row.is_empty() && row.len() <= CLAUSE;
    (known && deed && row.all(alone)).then_some(phrase)
}

/// The first word behind what commas enclose at the word `at`, or that word itself where they enclose nothing: ", head of the board,".
fn behind_aside(reader: Reader<'_>, at: usize) -> usize {
    let Reader { words, lexicon } = reader;
    if words.gap(at).trim().trim_start_matches('.') != "," || words.is_name(at, lexicon) {
        return at;
    }
    let mut behind = at + 1..words.len().min(at + CLAUSE);
    let end = behind.find(|&at| !words.joined(at));
    end.filter(|&end| words.gap(end).trim() == ",")
        .unwrap_or(at)
}

/// Who says so by a participle or a passive, the word `at`: "Ida Holm hit back, saying", "Ida Holm was quoted".
fn with_participle(reader: Reader<'_>, at: usize) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let speech = lexicon.speech;
    let word = &words.words[at];
    let pair = |phrase: &String| {
        let parts = phrase.split_once(' ');
        parts.is_some_and(|(lead, own)| own == word.lower && lead == words.words[at - 1].lower)
    };
    let phrase = if at > 0 && !words.joined(at) && has(&speech.participles, word) {
        first_in_row(reader, at)
    } else if at > 1 && words.joined(at) && speech.quoted.iter().any(pair) {
        reader.before(at - 1).phrase()
    } else {
        None
    }?;
    Some(Attribution {
        outer: is_outer(words, phrase.start, at + 1),
        start: phrase.start,
        who: phrase.who,
    })
}

/// Whether the clause before the word `verb` is no more than where or when: "In Halmouth", "Am Montag".
fn leads(words: &Words<'_>, lexicon: &Lexicon, verb: usize) -> bool {
    let first = (verb.saturating_sub(CLAUSE)..=verb).rev();
    let Some(first) = first.into_iter().find(|&at| !words.joined(at)) else {
        return false;
    };
    let speech = lexicon.speech;
    let lists = [&speech.prepositions, &speech.at, &speech.openers];
    lists.into_iter().any(|list| has(list, &words.words[first]))
}

/// Whether what stands behind the verb belongs to it.
fn reaches(words: &Words<'_>, verb: usize) -> bool {
    words.joined(verb + 1)
}

/// Who stands behind a phrase such as "according to" that begins with the word `at`, or before one such as "zufolge".
fn with_phrase(reader: Reader<'_>, at: usize) -> Option<Attribution> {
    let Reader { words, lexicon } = reader;
    let speech = lexicon.speech;
    if has(&speech.behind, &words.words[at]) {
        let phrase = reader.before(at).phrase()?;
        return Some(Attribution {
            start: phrase.start,
            who: phrase.who,
            outer: true,
        });
    }
    if has(&speech.inverted, &words.words[at]) {
        let phrase = (!words.joined(at) && words.joined(at + 1))
            .then(|| reader.behind(at + 1).phrase())
            .flatten()?;
        let closed = phrase.end == words.len() || !words.joined(phrase.end);
        let named = matches!(phrase.who, Who::Name { .. });
        return (closed && named && at > 0).then_some(Attribution {
            start: at,
            who: phrase.who,
            outer: true,
        });
    }
    let length = speech.before.iter().find_map(|phrase| {
        let parts = phrase.split(' ');
        let length = parts.clone().count();
        let fits = (at..).zip(parts).all(|(place, part)| {
            let word = words.words.get(place);
            word.is_some_and(|word| word.lower == part) && (place == at || words.joined(place))
        });
        fits.then_some(length)
    })?;
    if !words.joined(at + length) {
        return None;
    }
    let apposed = reader.apposed_behind(at + length);
    let phrase = apposed.or_else(|| reader.behind(at + length).phrase())?;
    if form::goes_on(reader, phrase.end) {
        return None;
    }
    let ended = phrase.end == words.len() || !words.joined(phrase.end);
    // "According to the ministry rents fell": nobody knows where the ministry ends, unless it is a word or ends with a name.
    let small = |at: usize| !words.words[at].capital;
    let long = phrase.end - phrase.start > 2 && small(phrase.end - 1) && small(phrase.end - 2);
    let sure = ended
        || at == 0 && speech.inverts && !long
        || at > 0 && !long
        || matches!(phrase.who, Who::Name { .. });
    let outer = at == 0 || !words.joined(at) || is_outer(words, at, phrase.end);
    sure.then_some(Attribution {
        start: at,
        who: phrase.who,
        outer,
    })
}

/// Whether the attribution of the words `start..end` is the sentence's own: it begins the sentence, stands beside what is quoted, or
/// ends the sentence behind a comma.
fn is_outer(words: &Words<'_>, start: usize, end: usize) -> bool {
    if start == 0 || words.quoted_before(start) || end < words.len() && words.quoted_before(end) {
        return true;
    }
    let rest = words.len() - end.min(words.len());
    // A word such as "and" may stand before.
    let opens = words.opens(start) || words.opens(start - 1);
    opens && rest <= TAIL && (end..words.len()).all(|at| words.joined(at))
}
