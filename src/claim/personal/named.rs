//! What somebody answers for who is named and is not said to say it: what he expects, his own work, and the dates of a life.

use std::collections::HashSet;

use super::life::{About, whose};
use super::{Personal, REACH, Told, behind, is_private};
use crate::claim::speaker::Person;
use crate::source::Span;

impl Personal<'_> {
    /// Whether a person expects what the claim of index `at` tells.
    pub(super) fn is_foreseen(&self, at: usize, told: &mut Told<'_>) -> bool {
        let Some(block) = self.block_of(at) else {
            return false;
        };
        if behind::tells_past(&self.claims[at].text, self.table) {
            return false;
        }
        let prose = &told.paragraphs[block].prose;
        let place = prose.from_source(self.claims[at].span);
        match told.persons.foreseer(prose.text(), place) {
            Person::Named => true,
            Person::Meant => self.home(at, told).is_some(),
            Person::None | Person::Other => false,
        }
    }

    /// Whether the claim of index `at` tells what a private person did whom the draft lets speak: he begins the sentence, no body and no
    /// office is spoken of there, and no clause counts what others did.
    pub(super) fn is_work(&self, at: usize, told: &mut Told<'_>) -> bool {
        let Some(block) = self.block_of(at) else {
            return false;
        };
        let prose = &told.paragraphs[block].prose;
        let (text, place) = (prose.text(), prose.from_source(self.claims[at].span));
        let persons = &told.persons;
        let Some(subject) = persons.doer(text, place) else {
            return false;
        };
        let end = place.end as usize;
        let near = Span::new(text.floor_char_boundary(end.saturating_sub(REACH)), end);
        let speakers = || self.speakers.get_or_init(|| self.all_speakers(told));
        !persons.is_public(text, place)
            && !persons.tells_of_body(text, place)
            && !behind::counts_others(&self.claims[at].text, self.table)
            && is_private(told, block, near)
            && speakers().contains(&subject)
    }

    /// The surnames of the persons who speak in their own words somewhere in the draft.
    fn all_speakers(&self, told: &Told<'_>) -> HashSet<String> {
        let quoted = (0..self.claims.len()).filter(|&at| self.is_quoted(at));
        let speakers = quoted.filter_map(|at| {
            let paragraph = &told.paragraphs[self.block_of(at)?];
            let place = paragraph.prose.from_source(self.claims[at].span);
            told.persons
                .speaks(paragraph.prose.text(), place, &paragraph.quotations)
        });
        speakers.collect()
    }

    /// Whether the claim of index `at` tells the dates of the life of somebody in sight, or of whom the draft names in its title.
    pub(super) fn is_of_life(&self, at: usize, told: &mut Told<'_>) -> bool {
        let claim = &self.claims[at];
        if whose(&claim.text, &self.table.speech) == Some(About::Subject) {
            return self.home(at, told).is_some();
        }
        let Some(block) = self.block_of(at) else {
            return false;
        };
        let prose = &told.paragraphs[block].prose;
        let subject = told
            .persons
            .subject(prose.text(), prose.from_source(claim.span));
        let blocks = &self.document.layout.blocks;
        let title = blocks.iter().position(|block| block.kind.level().is_some());
        let title = title.map(|title| told.paragraphs[title].prose.text().to_lowercase());
        subject.zip(title).is_some_and(|(subject, title)| {
            let mut words = title.split(|c: char| !c.is_alphanumeric());
            words.any(|word| word == subject)
        })
    }
}
