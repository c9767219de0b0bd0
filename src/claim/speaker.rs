//! Who speaks in the claims that quote or attribute: read off the words beside the verb, and never guessed.

mod attribution;
mod family;
mod inside;
mod lexicon;
mod people;
mod persons;
mod phrase;
mod sentence;
mod sexes;
mod share;

use super::quotation::Quoting;
use super::{Claim, Trigger, block_quote, reported};
use crate::document::Document;
use crate::sentence as cut;
use crate::settings::Settings;
use crate::source::Span;
use crate::words::{Table, Tongue};
use attribution::speaker;
use inside::is_inside;
use lexicon::Lexicon;
use people::{People, Turn};
pub(super) use persons::{Person, Persons, Sight};
use phrase::Who;
use sentence::Words;
use share::{Kind, share};

/// An attribution of so few words that stands alone belongs to the quotation before it.
const ALONE: usize = 6;

/// Who speaks in the claims of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speakers {
    /// The people and bodies who speak, in the order in which they first do.
    pub names: Vec<String>,
    /// Who speaks in each claim, by the claim's index.
    pub voices: Vec<Voice>,
}

/// Who speaks in a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// It neither quotes nor attributes.
    None,
    /// Somebody whose name is not told, or not sure.
    Unnamed,
    /// The one of this index in [`Speakers::names`].
    Named(u32),
}

/// Who speaks in each of `claims`, which are those of `document` in the language `tongue`.
pub fn speakers(
    document: &Document<'_>,
    claims: &[Claim],
    settings: &Settings,
    tongue: Tongue,
) -> Speakers {
    let spoken = claims.iter().any(|claim| claim.trigger == Trigger::Spoken);
    let Some(lexicon) = Lexicon::of(tongue.table).filter(|_| spoken) else {
        return Speakers {
            names: Vec::new(),
            voices: vec![Voice::None; claims.len()],
        };
    };
    let passages: Vec<_> =
        cut::passages(document, settings.folded_reasons(), tongue.table).collect();
    let mut quoting = Quoting::default();
    let paragraphs: Vec<Paragraph<'_>> = passages
        .iter()
        .enumerate()
        .map(|(at, passage)| {
            let text = passage.prose.text();
            let next = passages.get(at + 1).map_or("", |next| next.prose.text());
            Paragraph {
                text,
                quotations: quoting.quotations(text, next),
                below: block_quote::attribution(document, passage),
                sentences: passage.sentences.iter().map(|one| one.prose).collect(),
            }
        })
        .collect();
    let (names, turns) = heard(&paragraphs, lexicon);
    let places = passages.iter().flat_map(|passage| &passage.sentences);
    let mut spoken = places.map(|one| one.span).zip(turns).peekable();
    let voices = claims.iter().map(|claim| {
        while spoken
            .next_if(|(span, _)| span.start < claim.span.start)
            .is_some()
        {}
        let turn = spoken.peek().filter(|(span, _)| *span == claim.span);
        match (claim.trigger, turn.and_then(|(_, turn)| *turn)) {
            (Trigger::Spoken, Some(name)) => Voice::Named(name),
            (Trigger::Spoken, None) => Voice::Unnamed,
            _ => Voice::None,
        }
    });
    let voices: Vec<Voice> = voices.collect();
    order(&names, voices)
}

/// Whether somebody who speaks in the sentence at `place` of `text` is named there, or told by an office: "the council says".
pub(super) fn tells_speaker(
    text: &str,
    place: Span,
    quotations: &[Span],
    table: &'static Table,
) -> bool {
    let words = Words::read(text, place, quotations);
    let found = Lexicon::of(table).and_then(|lexicon| speaker(&words, lexicon));
    match found {
        // Where any noun has a capital, or the sentence begins with the word, two words are needed to tell a name.
        Some((Who::Name { name, first, .. }, _)) => {
            name.contains(' ') || !first && !table.speech.capital_nouns
        }
        Some((who, _)) => !matches!(who, Who::Body | Who::Unsaid | Who::Somebody(_)),
        None => false,
    }
}

/// `voices` with their names in the order in which they first speak, those who speak in no claim left out.
fn order(names: &[String], mut voices: Vec<Voice>) -> Speakers {
    let mut places = vec![None; names.len()];
    let mut ordered = Vec::new();
    for voice in &mut voices {
        if let Voice::Named(name) = voice {
            let place = places[*name as usize].get_or_insert_with(|| {
                ordered.push(names[*name as usize].clone());
                ordered.len() as u32 - 1
            });
            *name = *place;
        }
    }
    Speakers {
        names: ordered,
        voices,
    }
}

/// A paragraph as it is listened to.
struct Paragraph<'p> {
    text: &'p str,
    /// Its quotations and its sentences, as bytes of its text, in text order.
    quotations: Vec<Span>,
    sentences: Vec<Span>,
    /// The line below that says whose all of it is.
    below: Option<String>,
}

/// The names of all who speak, and who of them speaks in each sentence.
fn heard(paragraphs: &[Paragraph<'_>], lexicon: &Lexicon) -> (Vec<String>, Vec<Option<u32>>) {
    let mut people = People::new(lexicon);
    for paragraph in paragraphs {
        for &place in &paragraph.sentences {
            let words = Words::read(paragraph.text, place, &paragraph.quotations);
            people.note_letters(&words);
        }
    }
    let mut turns = Vec::new();
    let mut held = None;
    for paragraph in paragraphs {
        let mut own = listen(paragraph, lexicon, &mut people);
        if let Some(line) = &paragraph.below {
            own.fill(named(line, lexicon, &mut people));
        }
        go_on(paragraph, held, lexicon, &mut own);
        let last = own.last().copied().flatten();
        held = last.filter(|_| is_open(paragraph));
        turns.extend(own);
    }
    (people.into_names(), turns)
}

/// Who is named in `line`, before what he is: "Marta Roe, mayor of Halmouth".
fn named(line: &str, lexicon: &Lexicon, people: &mut People<'_>) -> Option<u32> {
    let name = line.split([',', '(', '[', ';', '\u{2014}']).next()?;
    let name = name.trim_end_matches(|c: char| !c.is_alphabetic());
    let told = format!("{name} {}.", lexicon.speech.verbs.first()?);
    let words = Words::read(&told, Span::new(0, told.len()), &[]);
    people.begin_paragraph();
    match people.hear(&words, speaker(&words, lexicon).as_ref()) {
        Turn::Of(name) => Some(name),
        Turn::Silent | Turn::Unsure => None,
    }
}

/// Lets the speaker `held`, whose words the paragraph before left open, go on in this one, and whoever speaks in a sentence in the
/// next ones that report more of it.
fn go_on(
    paragraph: &Paragraph<'_>,
    held: Option<u32>,
    lexicon: &Lexicon,
    turns: &mut [Option<u32>],
) {
    let end = paragraph.quotations.first().map_or(0, |first| first.end);
    for at in 0..turns.len() {
        let place = paragraph.sentences[at];
        let continues = held.is_some() && place.start < end && is_inside(paragraph, at);
        let reports = || reported::is_reported(&paragraph.text[place.range()], lexicon.speech);
        let before = at.checked_sub(1).and_then(|before| turns[before]);
        if turns[at].is_none() && continues {
            turns[at] = held;
        } else if turns[at].is_none() && before.is_some() && reports() {
            turns[at] = before;
        }
    }
}

/// Whether the last quotation of the paragraph is left open at its end.
fn is_open(paragraph: &Paragraph<'_>) -> bool {
    let last = paragraph.quotations.last();
    last.is_some_and(|last| {
        let inside = paragraph.text[last.range()].trim_end();
        last.end as usize == paragraph.text.len()
            && !inside.ends_with(['”', '“', '»', '«', '"', '’', '‘'])
    })
}

/// Who speaks in each sentence of a paragraph.
fn listen(
    paragraph: &Paragraph<'_>,
    lexicon: &Lexicon,
    people: &mut People<'_>,
) -> Vec<Option<u32>> {
    people.begin_paragraph();
    let mut turns = Vec::new();
    let mut kinds = Vec::new();
    for &place in &paragraph.sentences {
        let words = Words::read(paragraph.text, place, &paragraph.quotations);
        let said = speaker(&words, lexicon);
        turns.push(people.hear(&words, said.as_ref()));
        kinds.push(Kind {
            short: words.len() <= ALONE,
            about_last: people.is_about_last(&words),
        });
    }
    share(paragraph, &kinds, &mut turns);
    turns
        .into_iter()
        .map(|turn| match turn {
            Turn::Of(name) => Some(name),
            Turn::Silent | Turn::Unsure => None,
        })
        .collect()
}

#[cfg(test)]
mod tests;
