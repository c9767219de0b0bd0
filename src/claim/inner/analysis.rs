//! What whoever writes found in data that he went through himself and cites once: "One in ten reports was still open", in a text that tells of
//! "our analysis of 1.2 million reports [1]".

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashSet;

use super::{is_prose, quotes};
use crate::claim::cover::is_share_of_those;
use crate::claim::register::methods;
use crate::claim::stops::sentences;
use crate::claim::{Claim, drawn};
use crate::document::Document;
use crate::source::Span;
use crate::words::{self, Table};

/// What stands between two parts of such words: "wir haben ... ausgewertet".
const GAP: &str = " ... ";

/// The words of all languages by which a text tells of data that whoever writes went through: their beginnings, and what must follow.
static OWN: LazyLock<Option<(AhoCorasick, Vec<&'static str>)>> = LazyLock::new(|| {
    let phrases = words::tables()
        .iter()
        .flat_map(|table| &table.findings.analyses);
    let parts = phrases.map(|phrase| phrase.split_once(GAP).unwrap_or((phrase, "")));
    let (heads, tails): (Vec<_>, Vec<_>) = parts.unzip();
    let mut builder = AhoCorasick::builder();
    let found = builder.ascii_case_insensitive(true).build(heads).ok()?;
    Some((found, tails))
});

/// Words of so many letters may name what was counted.
const LETTERS: usize = 5;
/// So many of them behind a figure tell what it counts, and so many words at the beginning of a sentence without one.
const BEHIND: usize = 2;
const FIRST: usize = 7;
/// The name of what was counted has so many words at most, each of so many letters: "police reports".
const NAME: usize = 3;
const SHORT: usize = 3;
/// A share is of those whom one of so many sentences before it counts.
const SENTENCES: usize = 2;
/// What is told in two places that belong together stands within so many bytes.
const REACH: usize = 700;
/// What a result is announced by has a colon within so many bytes.
const ANNOUNCED: usize = 60;

/// The cues, in all languages, of what the data do not tell: what is the first of a place, a time of its own.
const FIRST_OF: [&str; 1] = ["first of a place"];
const TIMES: [&str; 2] = ["year", "date"];

/// What a text says of the data that whoever writes it went through.
#[derive(Debug, Default)]
pub(super) struct Analysis {
    /// Where its sections begin.
    sections: Vec<u32>,
    /// Whether it cites them.
    cited: bool,
    /// What it counts in them.
    counted: FxHashSet<String>,
    /// What else it says that they hold, with the section in which it says so.
    told: FxHashSet<(usize, String)>,
    /// Those by which it tells how it counts what is its own.
    own: FxHashSet<String>,
}

impl Analysis {
    /// What `document` says of such data.
    pub(super) fn of(document: &Document<'_>, table: &Table) -> Self {
        let mut analysis = Self::default();
        let text = document.source.text();
        let mut cited = false;
        for block in &document.layout.blocks {
            if block.kind.level().is_some() {
                analysis.sections.push(block.span.start);
            }
            if !is_prose(block) {
                continue;
            }
            let read = sentences(&text[block.span.range()]);
            let read = read.map(|sentence| (sentence, own_at(sentence)));
            let sentences: Vec<(&str, Option<usize>)> = read.collect();
            if sentences.iter().all(|(_, own)| own.is_none()) {
                continue;
            }
            cited |= cites(document, block.span);
            for &(sentence, own) in &sentences {
                let start = sentence.as_ptr() as usize - text.as_ptr() as usize;
                let span = Span::new(start, start + sentence.len());
                if let Some(end) = own {
                    analysis.note_data(&sentence[end..], table);
                }
                if own.is_some() || cites(document, span) {
                    let behind = behind_figure(sentence);
                    let noun = behind.and_then(|behind| noun(behind, table));
                    analysis.counted.extend(noun);
                }
            }
        }
        if !cited {
            analysis.counted.clear();
            analysis.told.clear();
        }
        analysis.cited = cited;
        for section in methods(document, table) {
            let words = long_words(&text[section.range()]);
            analysis
                .own
                .extend(words.filter(|word| !is_common(word, table)));
        }
        analysis
    }

    /// Takes down what `behind`, which goes on where the words for an analysis of one's own end, says of the data: "the lists of schools".
    fn note_data(&mut self, behind: &str, table: &Table) {
        let section = self.sections.len();
        let clause = clause(behind);
        let first = noun(clause, table);
        let blanks = clause.match_indices(' ').take(FIRST);
        let names = blanks.map(|(at, _)| &clause[at + 1..]);
        let mut parted =
            names.filter(|name| is_common(name.split(' ').next().unwrap_or_default(), table));
        let second =
            parted.find_map(|name| noun(name, table).filter(|noun| first.as_ref() != Some(noun)));
        let nouns = first.into_iter().chain(second);
        self.told.extend(nouns.map(|noun| (section, noun)));
    }

    /// Whether `claim` counts what they hold, or announces what came out.
    pub(super) fn tells(&self, document: &Document<'_>, claim: &Claim, table: &Table) -> bool {
        let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
        if !self.cited && self.own.is_empty()
            || shows(&FIRST_OF)
            || quotes(&claim.text)
            || drawn::compares(&claim.text, table)
        {
            return false;
        }
        let announced = || self.cited && announces(&claim.text, table);
        let found = || {
            let section = self.section(claim.span);
            self.holds(&claim.text, section, table)
                || announced()
                || self.goes_on(document, claim, table)
        };
        self.is_ours(&claim.text, table) || !shows(&TIMES) && found()
    }

    /// Which section `span` stands in.
    fn section(&self, span: Span) -> usize {
        self.sections.partition_point(|&start| start <= span.start)
    }

    /// Whether `text`, which stands in this `section`, counts what the data hold: what was counted in them, wherever that is told, or what
    /// is said of them in the same section.
    fn holds(&self, text: &str, section: usize, table: &Table) -> bool {
        let mut words = counted(text, table).into_iter();
        words.any(|word| self.counted.contains(&word) || self.told.contains(&(section, word)))
    }

    /// Whether `text` counts what belongs to whoever writes, and the text tells how he counts it.
    fn is_ours(&self, text: &str, table: &Table) -> bool {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        let ours = words.any(|word| table.findings.ours.contains(&word.to_lowercase()));
        ours && counted(text, table)
            .iter()
            .any(|word| self.own.contains(word))
    }

    /// Whether `claim` tells a share of those whom one of the sentences right before it counted so, behind the last citation.
    fn goes_on(&self, document: &Document<'_>, claim: &Claim, table: &Table) -> bool {
        if claim.now || !is_share_of_those(&claim.text, table) {
            return false;
        }
        let text = document.source.text();
        let at = claim.span.start as usize;
        let layout = &document.layout;
        let own = layout
            .block_at(claim.span.start)
            .map(|own| &layout.blocks[own]);
        let far = text.floor_char_boundary(at.saturating_sub(REACH));
        let start = own.map_or(at, |own| (own.span.start as usize).max(far).min(at));
        let before: Vec<&str> = sentences(text[start..at].trim_end()).collect();
        let uncited = document.markers_in(Span::new(start, at)).is_empty();
        let section = self.section(claim.span);
        let counts = |text: &str| self.holds(text, section, table) || self.is_ours(text, table);
        uncited && before.into_iter().rev().take(SENTENCES).any(counts)
    }
}

/// Whether `text` begins with what announces a result: "The result in a sentence: ".
fn announces(text: &str, table: &Table) -> bool {
    let head = &text[..text.floor_char_boundary(ANNOUNCED.min(text.len()))];
    let lower = head.to_lowercase();
    let mut results = table.findings.results.iter();
    results.any(|result| words::begins_with(&lower, result).is_some_and(|rest| rest.contains(": ")))
}

/// The words that tell what `text` counts: those behind its first figure, or where it has none in digits, those that it begins with.
fn counted(text: &str, table: &Table) -> Vec<String> {
    let words = |text: &str, most: usize| -> Vec<String> {
        let telling = long_words(text).filter(|word| !is_common(word, table));
        telling.take(most).collect()
    };
    let Some(behind) = behind_figure(text) else {
        let first: String = text.split_inclusive(' ').take(FIRST).collect();
        return words(&first, FIRST);
    };
    words(clause(behind), BEHIND)
}

/// What stands in `text` behind its first figure in digits.
fn behind_figure(text: &str) -> Option<&str> {
    let is_year = |number: &str| number.len() == 4 && number.starts_with(['1', '2']);
    let mut numbers = text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
    let number = numbers
        .find(|number| number.starts_with(|c: char| c.is_ascii_digit()) && !is_year(number))?;
    Some(&text[number.as_ptr() as usize + number.len() - text.as_ptr() as usize..])
}

/// The clause that `text` begins with.
fn clause(text: &str) -> &str {
    text.split([',', ';', ':', '(', '.'])
        .next()
        .unwrap_or_default()
}

/// The noun of the name that `text` begins with: "reports" of "police reports on", and "dossiers" of "dossiers publics".
fn noun(text: &str, table: &Table) -> Option<String> {
    let short = |word: &&str| {
        word.chars().count() < SHORT || word.starts_with(|c: char| c.is_ascii_digit())
    };
    let parts = |word: &&str| short(word) || is_common(word, table);
    let words = clause(text).split(|c: char| !c.is_alphanumeric());
    let name = words
        .skip_while(parts)
        .take_while(|word| !parts(word) && !table.onward.is_verb(word))
        .take(NAME);
    // Where an "of" stands behind a million, nouns stand before their adjectives.
    let noun = if table.tellings.of.is_empty() {
        name.last()
    } else {
        name.take(1).last()
    };
    long_words(noun?).next()
}

/// Whether `word` tells of no thing: one of the commonest, or a unit.
fn is_common(word: &str, table: &Table) -> bool {
    let (sums, shares) = (&table.sums, &table.figures.per_cent);
    let scales = [&sums.thousand, &sums.million, &sums.milliard];
    let lists = [&table.common, shares, &sums.rough]
        .into_iter()
        .chain(scales);
    let lower = word.to_lowercase();
    lists.into_iter().flatten().any(|own| *own == lower)
}

/// The long words of `text` in small letters, those of many without their ending.
fn long_words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let long = words.filter(|word| word.chars().nth(LETTERS - 1).is_some());
    long.map(|word| word.to_lowercase().trim_end_matches('s').to_owned())
}

/// Where in `text` the words end that tell of data that whoever writes it went through, unless they are somebody's.
fn own_at(text: &str) -> Option<usize> {
    let (heads, tails) = OWN.as_ref()?;
    let is_part = |c: char| c.is_alphanumeric();
    let mut found = heads.find_overlapping_iter(text).filter(|found| {
        let behind = &text[found.end()..];
        let whole = !text[..found.start()].ends_with(is_part) && !behind.starts_with(is_part);
        let near = &behind[..behind.floor_char_boundary(REACH.min(behind.len()))];
        whole && near.contains(tails[found.pattern().as_usize()])
    });
    found
        .next()
        .filter(|_| !quotes(text))
        .map(|found| found.end())
}

/// Whether a citation or a link stands in `span`.
fn cites(document: &Document<'_>, span: Span) -> bool {
    let links = &document.layout.links;
    let next = links.partition_point(|link| link.span.start < span.start);
    let linked = links
        .get(next)
        .is_some_and(|link| link.span.start < span.end);
    linked || !document.markers_in(span).is_empty()
}

#[cfg(test)]
mod tests;
