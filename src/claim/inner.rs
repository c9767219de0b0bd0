//! What a text tells out of itself, so that nobody asks it for a source: worked examples, what whoever writes went through, what the words of a
//! dictionary mean, the prices of a house to whose site it links.

mod analysis;
mod case;
mod headed;
mod price;
mod scene;
mod survey;

use std::cell::{Cell, OnceCell};

use analysis::Analysis;

use super::form;
use super::oneself;
use super::{Claim, Kind, Trigger};
use crate::document::{Block, BlockKind, Document};
use crate::source::Span;
use crate::words::Table;
pub(super) use headed::is_headed;

/// What a sentence supposes holds for so many bytes behind it at most.
const REACH: usize = 2_000;

/// A text is an account of whoever writes it where so many of its sentences tell of himself, and at least one of so many.
const OWN: (usize, usize) = (3, 5);

/// A text is a dictionary where so many of its paragraphs begin with a word and its class.
const ENTRIES: usize = 5;

/// So many scenes of a text are looked at: for each, its name is sought in the whole text.
const SCENES: usize = 40;

/// The cues of when something was so, and of a name, in all languages.
const TIMES: [&str; 2] = ["year", "date"];
const NAMES: [&str; 4] = ["name", "several names", "acronym", "deed of somebody named"];

/// What a document tells out of itself, each part looked for once, where it is first asked for.
pub(super) struct Inner<'d> {
    document: &'d Document<'d>,
    table: &'static Table,
    sections: OnceCell<Vec<Span>>,
    account: OnceCell<bool>,
    dictionary: OnceCell<bool>,
    surveys: OnceCell<bool>,
    analysis: OnceCell<Analysis>,
    /// How many scenes may still be looked at.
    scenes: Cell<usize>,
}

impl<'d> Inner<'d> {
    pub(super) fn new(document: &'d Document<'d>, table: &'static Table) -> Self {
        Self {
            document,
            table,
            sections: OnceCell::new(),
            account: OnceCell::new(),
            dictionary: OnceCell::new(),
            surveys: OnceCell::new(),
            analysis: OnceCell::new(),
            scenes: Cell::new(SCENES),
        }
    }

    /// Whether `claim` is told so. Whoever is accused, and whoever is said to say so, is no example.
    pub(super) fn tells(&self, claim: &Claim) -> bool {
        let scored = || {
            claim.trigger == Trigger::FactScore
                && (self.is_supposed(claim) || self.is_own(claim) || self.is_defined(claim))
        };
        !claim.kinds.contains(&Kind::Accusation)
            && (scored()
                || price::is_named(self.document, claim, self.table)
                || self.is_surveyed(claim)
                || self.is_analysed(claim)
                || self.is_made_up(claim))
    }

    /// Whether `claim` is of a scene with somebody who is nobody in particular.
    fn is_made_up(&self, claim: &Claim) -> bool {
        let Some(name) = scene::name(claim, self.table) else {
            return false;
        };
        let left = self.scenes.get();
        self.scenes.set(left.saturating_sub(1));
        left > 0 && scene::stands_alone(self.document.source.text(), name, self.table)
    }

    /// Whether `claim`, or what stands before it in its paragraph or its list behind the last citation, speaks of those whom whoever
    /// writes asked himself.
    fn is_surveyed(&self, claim: &Claim) -> bool {
        let text = self.document.source.text();
        let layout = &self.document.layout;
        let end = claim.span.end as usize;
        let Some(own) = layout.block_at(claim.span.start) else {
            return false;
        };
        let far = text.floor_char_boundary(end.saturating_sub(REACH));
        let item = |block: &&Block| {
            matches!(block.kind, BlockKind::Item(_) | BlockKind::Continuation)
                && block.span.end as usize > far
        };
        let listed = layout.blocks[..=own].iter().rev().take_while(item).last();
        let first = listed.unwrap_or(&layout.blocks[own]);
        let start = (first.span.start as usize).max(far).min(end);
        let before = Span::new(start, claim.span.start as usize);
        let cited = self.document.markers_in(before).last();
        let start = cited.map_or(start, |marker| (marker.span.end as usize).clamp(start, end));
        survey::speaks(&text[start..end], self.table)
            && *self.surveys.get_or_init(|| survey::is_own(text))
    }

    /// Whether `claim` counts what whoever writes went through himself.
    fn is_analysed(&self, claim: &Claim) -> bool {
        let analysis = || Analysis::of(self.document, self.table);
        let analysis = self.analysis.get_or_init(analysis);
        analysis.tells(self.document, claim, self.table)
    }

    /// Whether `claim` goes on with what a sentence before it supposes, or stands under the heading of an example or a summary.
    fn is_supposed(&self, claim: &Claim) -> bool {
        let sections = self
            .sections
            .get_or_init(|| headed::sections(self.document, self.table));
        let after = sections.partition_point(|section| section.end <= claim.span.start);
        let within = sections.get(after);
        within.is_some_and(|section| section.contains(claim.span)) || self.goes_on(claim)
    }

    /// Whether a sentence before `claim` supposes something, with no heading and no citation between the two.
    fn goes_on(&self, claim: &Claim) -> bool {
        let layout = &self.document.layout;
        let text = self.document.source.text();
        let at = claim.span.start as usize;
        let Some(own) = layout.block_at(claim.span.start) else {
            return false;
        };
        let mut start = text.floor_char_boundary(at.saturating_sub(REACH));
        let mut blocks = layout.blocks[..=own].iter().rev();
        let head = blocks
            .by_ref()
            .take_while(|block| block.span.end as usize > start)
            .find(|block| block.kind.level().is_some());
        start = start
            .max(head.map_or(0, |head| head.span.end as usize))
            .min(at);
        let before = Span::new(start, at);
        if let Some(marker) = self.document.markers_in(before).last() {
            start = (marker.span.end as usize).clamp(start, at);
        }
        let paragraph = (layout.blocks[own].span.start as usize).clamp(start, at);
        let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
        let dated = shows(&TIMES);
        self.supposes(&text[paragraph..at])
            || !dated && self.supposes(&text[start..paragraph])
            || !dated
                && !shows(&NAMES)
                && (self.gives_case(&text[paragraph..at])
                    || openings(&text[start..at])
                        .any(|opening| case::is_invented(opening, self.table)))
    }

    /// Whether a sentence of `text` supposes something: "Suppose a boat".
    fn supposes(&self, text: &str) -> bool {
        openings(text).any(|opening| {
            let mut phrases = self.table.supposed.supposals.iter();
            phrases.any(|phrase| begins(opening, phrase).is_some())
        })
    }

    /// Whether a sentence of `text` gives an example with somebody or something that is not named: "For example, a boat".
    fn gives_case(&self, text: &str) -> bool {
        openings(text).any(|opening| {
            let mut phrases = self.table.examples.iter();
            let rest = phrases.find_map(|phrase| begins(opening, phrase));
            let rest = rest.and_then(|rest| rest.strip_prefix(", "));
            let word = rest.and_then(|rest| rest.split(' ').next());
            word.is_some_and(|word| self.table.speech.indefinite.iter().any(|own| own == word))
        })
    }

    /// Whether `claim` tells of whoever writes, or of him and his, in an account of what he went through.
    fn is_own(&self, claim: &Claim) -> bool {
        let lists: [&[String]; 3] = [&self.table.oneself, &self.table.own, &self.table.selves];
        oneself::tells(&claim.text, &lists) && *self.account.get_or_init(|| self.is_account())
    }

    fn is_account(&self) -> bool {
        let lists: [&[String]; 2] = [&self.table.oneself, &self.table.mine];
        let (mut own, mut all) = (0, 0);
        for block in self
            .document
            .layout
            .blocks
            .iter()
            .filter(|block| is_prose(block))
        {
            let text = self.document.source.slice(block.span);
            // Whoever is quoted tells of himself.
            let quotes = quotes(text);
            for sentence in text
                .split(['.', '!', '?'])
                .filter(|part| part.contains(' '))
            {
                all += 1;
                let folded = sentence.trim_start();
                own += usize::from(!quotes && oneself::tells(folded, &lists));
            }
        }
        let (least, share) = OWN;
        own >= least && own * share >= all
    }

    /// Whether `claim` tells what a word means, in a dictionary: what happened in some year may be looked up.
    fn is_defined(&self, claim: &Claim) -> bool {
        let dated = claim.cues.iter().any(|cue| TIMES.contains(&cue.name));
        !dated && *self.dictionary.get_or_init(|| self.is_dictionary())
    }

    fn is_dictionary(&self) -> bool {
        let paragraphs = self.document.layout.blocks.iter();
        let texts = paragraphs.filter(|block| is_prose(block));
        let texts = texts.map(|block| self.document.source.slice(block.span));
        texts
            .filter(|text| form::is_defined(text))
            .take(ENTRIES)
            .count()
            == ENTRIES
    }
}

fn is_prose(block: &Block) -> bool {
    matches!(
        block.kind,
        BlockKind::Paragraph | BlockKind::Item(_) | BlockKind::Continuation
    )
}

/// Whether somebody's words stand in `text`.
fn quotes(text: &str) -> bool {
    text.contains(['"', '“', '„', '«', '‘'])
}

/// What stands in `text` from the beginning of each of its sentences and paragraphs.
fn openings(text: &str) -> impl Iterator<Item = &str> {
    let (mut ended, mut lines) = (true, 0);
    text.char_indices().filter_map(move |(at, c)| {
        if c.is_whitespace() {
            lines += usize::from(c == '\n');
            ended |= lines > 1;
            return None;
        }
        lines = 0;
        let begins = ended && c.is_alphabetic();
        // Marks and brackets stand behind a stop and before a beginning.
        let mark = matches!(c, '"' | '”' | '“' | ')' | '(' | '*' | '_' | '-' | '>');
        ended = matches!(c, '.' | '!' | '?' | ':') || mark && ended;
        begins.then(|| &text[at..])
    })
}

/// What stands behind `phrase` in a `text` that begins with it, whatever its first letter is.
fn begins<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let head = text.get(..phrase.len())?;
    let rest = &text[phrase.len()..];
    let whole = !rest.starts_with(char::is_alphanumeric);
    (whole && head.to_lowercase() == phrase).then_some(rest)
}

#[cfg(test)]
mod tests;
