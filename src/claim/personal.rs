//! What a person who is named answers for: what he says, what he expects, and, in a draft that lets him speak, his own life and work.

mod behind;
mod life;
mod named;

use std::cell::{OnceCell, RefCell};
use std::collections::HashSet;

use super::quotation::Quoting;
use super::speaker::{Person, Persons, Sight};
use super::{Claim, Kind};
use crate::document::{Block, Document};
use crate::prose::Prose;
use crate::source::Span;
use crate::words::Table;
use life::{About, Answer};

/// Whom "he" means is looked for in so many paragraphs above his own, and within so many bytes of each.
const ABOVE: usize = 3;
const REACH: usize = 1_000;

/// So many sentences of somebody's words may stand between one of them and the one that says whose they are.
const WORDS: usize = 5;

/// Of a draft that lets people speak, one of so many quotations is a person's.
const QUOTED: usize = 20;

/// The people of a draft and what they say, looked for where it is first asked for.
pub(super) struct Personal<'d> {
    document: &'d Document<'d>,
    claims: &'d [Claim],
    table: &'static Table,
    /// Nothing where the language is not known well enough.
    told: OnceCell<Option<RefCell<Told<'d>>>>,
    /// Whether the draft lets people speak in their own words.
    lets_speak: OnceCell<bool>,
    /// The surnames of those whom it does, in small letters.
    speakers: OnceCell<HashSet<String>>,
}

/// The paragraphs of a draft and the people whom it names.
struct Told<'d> {
    paragraphs: Vec<Paragraph<'d>>,
    persons: Persons,
}

/// A paragraph as a reader sees it, with its quotations.
struct Paragraph<'d> {
    prose: Prose<'d>,
    quotations: Vec<Span>,
}

impl<'d> Personal<'d> {
    pub(super) fn new(
        document: &'d Document<'d>,
        claims: &'d [Claim],
        table: &'static Table,
    ) -> Self {
        Self {
            document,
            claims,
            table,
            told: OnceCell::new(),
            lets_speak: OnceCell::new(),
            speakers: OnceCell::new(),
        }
    }

    /// Whether a person who is named answers for `claim`, one of those of the draft. An accusation needs more than that.
    pub(super) fn tells(&self, claim: &Claim) -> bool {
        let (speech, accuses) = (&self.table.speech, claim.kinds.contains(&Kind::Accusation));
        let answers = if claim.attributed {
            (!accuses).then_some(Answer::Says)
        } else {
            life::answer(claim, speech).filter(|_| !accuses)
        };
        let about = life::about(claim, speech).filter(|_| !claim.attributed);
        if answers.is_none() && about.is_none() {
            return false;
        }
        let told = || Told::of(self.document, self.table).map(RefCell::new);
        let told = self.told.get_or_init(told).as_ref();
        let at = self
            .claims
            .partition_point(|own| own.span.start < claim.span.start);
        told.is_some_and(|told| {
            let told = &mut told.borrow_mut();
            about.is_some_and(|about| self.is_lived(at, about, told))
                || answers.is_some_and(|answer| match answer {
                    Answer::Says => self.is_said(at, told),
                    Answer::Expects => self.is_foreseen(at, told),
                    Answer::Lives => self.is_of_life(at, told),
                    Answer::Works => self.is_work(at, told),
                })
        })
    }

    /// Whether the claim of index `at` tells of the life of a private person whom the draft lets speak: he holds no office, none is spoken
    /// of where he is named, and nothing that is history.
    fn is_lived(&self, at: usize, about: About, told: &mut Told<'_>) -> bool {
        let Some(block) = self.block_of(at) else {
            return false;
        };
        let place = told.paragraphs[block]
            .prose
            .from_source(self.claims[at].span);
        let own = told.paragraphs[block].prose.text();
        let open = told.persons.is_public(own, place) || told.persons.tells_of_body(own, place);
        // Where a thing may be "she" as well, she speaks in the sentence before or behind.
        let is_person = about == About::Beside
            || !self.table.speech.bodies.is_empty()
            || at > 0 && self.adjoin(at - 1) && self.speaker(at - 1, told).is_one()
            || self.adjoin(at) && self.speaker(at + 1, told).is_one();
        if open || !is_person || !self.lets_speak(told) {
            return false;
        }
        let Some((home, near)) = self.home(at, told) else {
            return false;
        };
        is_private(told, home, near)
    }

    /// Whether no other sentence stands between the claim of index `at` and the next one.
    fn adjoin(&self, at: usize) -> bool {
        let next = self.claims.get(at + 1);
        next.is_some_and(|next| {
            let between = Span {
                start: self.claims[at].span.end.min(next.span.start),
                end: next.span.start,
            };
            let between = self.document.source.slice(between);
            self.block_of(at) == self.block_of(at + 1) && !between.contains(char::is_alphabetic)
        })
    }

    /// Whether one of the first quotations of the draft is a person's.
    fn lets_speak(&self, told: &Told<'_>) -> bool {
        *self.lets_speak.get_or_init(|| {
            let all = 0..self.claims.len();
            let mut quoted = all.filter(|at| self.is_quoted(*at)).take(QUOTED);
            quoted.any(|at| self.speaker(at, told).is_one())
        })
    }

    /// Whether a person is said to say what the claim of index `at` tells, in it or beside the words that it is.
    fn is_said(&self, at: usize, told: &mut Told<'_>) -> bool {
        match self.speaker(at, told) {
            Person::None if self.is_quoted(at) => {
                let before = (0..at).rev().take(WORDS);
                let behind = at + 1..self.claims.len().min(at + 2);
                self.says_beside(at, before, told)
                    || self.says_beside(at, behind, told)
                    || self.is_all_words(at) && self.is_led_to(at, told)
            }
            Person::None | Person::Other => false,
            Person::Named => true,
            Person::Meant => self.home(at, told).is_some(),
        }
    }

    /// Whether a person says so in the first of the claims `near` that says who speaks, where all stand in one paragraph and the others
    /// are words as well.
    fn says_beside(
        &self,
        at: usize,
        near: impl Iterator<Item = usize>,
        told: &mut Told<'_>,
    ) -> bool {
        let own = self.block_of(at);
        for next in near {
            if self.block_of(next) != own {
                return false;
            }
            match self.speaker(next, told) {
                Person::None if self.is_quoted(next) => {}
                Person::None | Person::Other => return false,
                Person::Named => return true,
                Person::Meant => return self.home(next, told).is_some(),
            }
        }
        false
    }

    /// Whether the claim of index `at` is somebody's words and nothing besides.
    fn is_all_words(&self, at: usize) -> bool {
        let text = &self.claims[at].text;
        text.starts_with(['"', '“', '„', '«', '»']) && text.ends_with(['"', '”', '“', '»', '«'])
    }

    /// Whether what stands before the claim of index `at` in its paragraph names a person, and nobody else's words stand there: "Dunn laughs.
    /// “Ninety per cent of them, maybe.”"
    fn is_led_to(&self, at: usize, told: &mut Told<'_>) -> bool {
        let Some(block) = self.block_of(at) else {
            return false;
        };
        let paragraph = &told.paragraphs[block];
        let text = paragraph.prose.text();
        let end = paragraph.prose.from_source(self.claims[at].span).start;
        let first = paragraph.quotations.first();
        let start = text.floor_char_boundary((end as usize).saturating_sub(REACH));
        first.is_some_and(|first| first.start >= end)
            && told
                .persons
                .sight(text, Span::new(start, end as usize), &[])
                == Some(Sight::Named)
    }

    /// Who is said to say so in the claim of index `at`.
    fn speaker(&self, at: usize, told: &Told<'_>) -> Person {
        let Some(block) = self.block_of(at) else {
            return Person::None;
        };
        let paragraph = &told.paragraphs[block];
        let place = paragraph.prose.from_source(self.claims[at].span);
        told.persons
            .speaker(paragraph.prose.text(), place, &paragraph.quotations)
    }

    /// The paragraph in which "he" of the claim of index `at` is named, and what of it was looked at: the nearest that names a person,
    /// unless one tells of somebody without a name before that.
    fn home(&self, at: usize, told: &mut Told<'_>) -> Option<(usize, Span)> {
        let block = self.block_of(at)?;
        let Told {
            paragraphs,
            persons,
        } = told;
        let own = paragraphs[block]
            .prose
            .from_source(self.claims[at].span)
            .end as usize;
        let near = (block.saturating_sub(ABOVE)..=block).rev();
        let mut sights = near.filter_map(|near| {
            let paragraph = &paragraphs[near];
            let text = paragraph.prose.text();
            let end = if near == block { own } else { text.len() };
            let start = text.floor_char_boundary(end.saturating_sub(REACH));
            let place = Span::new(start, end);
            let sight = persons.sight(text, place, &paragraph.quotations)?;
            Some((near, place, sight))
        });
        let (home, place, sight) = sights.next()?;
        (sight == Sight::Named).then_some((home, place))
    }

    fn is_quoted(&self, at: usize) -> bool {
        self.claims[at].kinds.contains(&Kind::Quotation)
    }

    fn block_of(&self, at: usize) -> Option<usize> {
        self.document.layout.block_at(self.claims[at].span.start)
    }
}

/// Whether no office and nothing that is history is spoken of where somebody is named, in `near` of the paragraph `home` and where that
/// begins.
fn is_private(told: &Told<'_>, home: usize, near: Span) -> bool {
    let text = told.paragraphs[home].prose.text();
    let begin = Span::new(0, text.floor_char_boundary(text.len().min(REACH)));
    let persons = &told.persons;
    let private = |place: Span| {
        !persons.is_public(text, place)
            && !persons.names_official(text, place)
            && !life::is_history(&text[place.range()])
    };
    private(begin) && private(near)
}

impl<'d> Told<'d> {
    fn of(document: &'d Document<'d>, table: &'static Table) -> Option<Self> {
        let blocks = &document.layout.blocks;
        let read = |block: &Block| {
            let mut prose = document.layout.prose(document.source, block);
            for marker in document.markers_in(block.span) {
                prose.blank(prose.from_source(marker.span));
            }
            prose
        };
        let proses: Vec<Prose<'d>> = blocks.iter().map(read).collect();
        let mut quoting = Quoting::default();
        let next = |at: usize| proses.get(at + 1).map_or("", Prose::text);
        let quotations: Vec<_> = (proses.iter().enumerate())
            .map(|(at, prose)| quoting.quotations(prose.text(), next(at)))
            .collect();
        let paragraphs = proses.into_iter().zip(quotations);
        let paragraphs: Vec<Paragraph<'d>> = paragraphs
            .map(|(prose, quotations)| Paragraph { prose, quotations })
            .collect();
        let texts = paragraphs.iter();
        let texts = texts.map(|one| (one.prose.text(), one.quotations.as_slice()));
        let persons = Persons::of(texts, table)?;
        Some(Self {
            paragraphs,
            persons,
        })
    }
}

#[cfg(test)]
mod tests;
