//! What a person who is named answers for: what he is said to say, and what is told of his own life where he speaks.

use std::cell::RefCell;

use super::quotation::Quoting;
use super::speaker::{Person, Persons, Sight};
use super::{Claim, Kind};
use crate::document::{Block, Document};
use crate::prose::Prose;
use crate::source::Span;
use crate::words::Table;

/// Whom "he" means is looked for in so many paragraphs above his own, and within so many bytes of each.
const ABOVE: usize = 3;
const REACH: usize = 1_000;

/// So many sentences of somebody's words may stand between one of them and the one that says whose they are.
const WORDS: usize = 5;

/// The people of a draft and what they say, looked for where it is first asked for.
pub(super) struct Personal<'d> {
    document: &'d Document<'d>,
    claims: &'d [Claim],
    table: &'static Table,
    told: RefCell<Option<Told<'d>>>,
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
        let told = RefCell::new(None);
        Self {
            document,
            claims,
            table,
            told,
        }
    }

    /// Whether a person who is named answers for `claim`, one of those of the draft. An accusation needs more than that.
    pub(super) fn tells(&self, claim: &Claim) -> bool {
        if !claim.attributed || claim.kinds.contains(&Kind::Accusation) {
            return false;
        }
        let mut told = self.told.borrow_mut();
        if told.is_none() {
            *told = Told::of(self.document, self.table);
        }
        let at = self
            .claims
            .partition_point(|own| own.span.start < claim.span.start);
        told.as_mut().is_some_and(|told| self.is_said(at, told))
    }

    /// Whether a person is said to say what the claim of index `at` tells, in it or beside the words that it is.
    fn is_said(&self, at: usize, told: &mut Told<'_>) -> bool {
        match self.speaker(at, told) {
            Person::None if self.is_quoted(at) => {
                let before = (0..at).rev().take(WORDS);
                let behind = at + 1..self.claims.len().min(at + 2);
                self.says_beside(at, before, told) || self.says_beside(at, behind, told)
            }
            Person::None | Person::Other => false,
            Person::Named => true,
            Person::Meant => self.is_meant(at, told),
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
                Person::Meant => return self.is_meant(next, told),
            }
        }
        false
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

    /// Whether "he", who speaks in the claim of index `at`, is a person who was named: in the nearest paragraph that names one, or tells of
    /// somebody without a name.
    fn is_meant(&self, at: usize, told: &mut Told<'_>) -> bool {
        let Some(block) = self.block_of(at) else {
            return false;
        };
        let Told {
            paragraphs,
            persons,
        } = told;
        let own = &paragraphs[block];
        let end = own.prose.from_source(self.claims[at].span).end as usize;
        let above = paragraphs[..block].iter().rev().take(ABOVE);
        let above = above.map(|one| (one, one.prose.text().len()));
        let mut near = std::iter::once((own, end)).chain(above);
        let found = near.find_map(|(paragraph, end)| {
            let text = paragraph.prose.text();
            let start = text.floor_char_boundary(end.saturating_sub(REACH));
            persons.sight(text, Span::new(start, end), &paragraph.quotations)
        });
        found == Some(Sight::Named)
    }

    fn is_quoted(&self, at: usize) -> bool {
        self.claims[at].kinds.contains(&Kind::Quotation)
    }

    fn block_of(&self, at: usize) -> Option<usize> {
        self.document.layout.block_at(self.claims[at].span.start)
    }
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
mod tests {
    use super::*;
    use crate::claim::{claims, tongue};
    use crate::resolve;
    use crate::sentence::drafts::draft;
    use crate::settings::Settings;
    use crate::source::Source;

    /// Whether a person answers for the last claim of `text`, a draft in the language of this `code`.
    fn told(code: &str, text: &str) -> bool {
        let settings = Settings {
            language: Some(code.to_owned()),
            ..Settings::default()
        };
        let source = Source::new("a", text);
        let document = draft(&source);
        let tongue = tongue(&document, &settings);
        let claims = claims(&document, &resolve::resolve(&document), &settings, tongue);
        let last = claims.last().expect("a claim");
        Personal::new(&document, &claims, tongue.table).tells(last)
    }

    #[test]
    fn whoever_is_named_answers_for_what_he_says() {
        for (code, text) in [
            (
                "en",
                "Ida Holm, who has 40 boats, said that the port lost 12 per cent of its crews.",
            ),
            (
                "en",
                "Ida Holm went out. About four in ten boats were sold, Holm said, which is bad.",
            ),
            (
                "en",
                "Ida Holm keeps boats.\n\n\"It lost 40 per cent,\" she said.",
            ),
            (
                "en",
                "\"A boat is 140 pounds,\" says Ida Holm. \"I don't mean 40 per cent.\"",
            ),
            ("en", "We met Mr Holm. He said that he took £1,900 in May."),
            (
                "de",
                "Am Kai steht Katrin Ahlers. „Aus dem Hahn kommen 31 Prozent“, sagte sie.",
            ),
            (
                "fr",
                "Maud Le Gall attend. « Un arrêt, c'est 140 000 euros par an », dit-elle.",
            ),
            (
                "es",
                "Rocío Vidal espera. «Son 140.000 euros al año», dijo.",
            ),
            ("pt", "«São 140 mil euros por ano», disse Rosa Prado."),
            ("it", "«Sono 140.000 euro all'anno», ha detto Rosa Prato."),
            ("nl", "„Dat is 140.000 euro per jaar”, zei Anke Bakker."),
        ] {
            assert!(told(code, text), "{text}");
        }
    }

    #[test]
    fn bodies_roles_and_accusations_need_a_source() {
        for (code, text) in [
            (
                "en",
                "The board said that the port lost 40 per cent of its crews.",
            ),
            ("en", "Police said that 40 per cent of the boats were sold."),
            (
                "en",
                "Ida Holm left.\n\nA pilot came. \"It lost 40 per cent,\" he said.",
            ),
            (
                "en",
                "Halmouth Homes said that 40 per cent of its flats were sold.",
            ),
            (
                "en",
                "Halmouth said that 40 per cent of its flats were sold.",
            ),
            (
                "en",
                "Ida Holm said that the mayor stole £4 million in 2019.",
            ),
            (
                "en",
                "A skipper said that 40 per cent of the boats were sold.",
            ),
            (
                "de",
                "Der Verband sagte, dass 40 Prozent der Boote verkauft wurden.",
            ),
            (
                "fr",
                "Le port a perdu 40 % de ses bateaux, a dit la mairie.",
            ),
            (
                "es",
                "El puerto perdió el 40 % de sus barcos, dijo el ayuntamiento.",
            ),
            ("pt", "O porto perdeu 40 % dos barcos, disse o sindicato."),
            (
                "it",
                "Il porto ha perso il 40 % delle barche, ha detto il sindacato.",
            ),
            (
                "nl",
                "De haven verloor 40 procent van de boten, zei de vakbond.",
            ),
        ] {
            assert!(!told(code, text), "{text}");
        }
    }
}
