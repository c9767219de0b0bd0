//! What whoever writes found in data that he went through himself and cites once: "One in ten reports was still open", in a text that tells of
//! "our analysis of 1.2 million reports [1]".

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashSet;

use super::{is_prose, quotes};
use crate::claim::cover::is_share_of_those;
use crate::claim::register::methods;
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
    /// The words by which it tells what they hold, where it cites them.
    data: FxHashSet<String>,
    /// Those by which it tells how it counts what is its own.
    own: FxHashSet<String>,
}

impl Analysis {
    /// What `document` says of such data.
    pub(super) fn of(document: &Document<'_>, table: &Table) -> Self {
        let mut analysis = Self::default();
        let text = document.source.text();
        let mut cited = false;
        let blocks = document.layout.blocks.iter();
        for block in blocks.filter(|block| is_prose(block)) {
            let sentences =
                sentences(text, block.span).map(|span| (span, is_own(&text[span.range()])));
            let sentences: Vec<(Span, bool)> = sentences.collect();
            if !sentences.iter().any(|(_, own)| *own) {
                continue;
            }
            cited |= cites(document, block.span);
            for (span, _) in sentences
                .iter()
                .filter(|(span, own)| *own || cites(document, *span))
            {
                analysis.data.extend(long_words(&text[span.range()]));
            }
        }
        if !cited {
            analysis.data.clear();
        }
        for section in methods(document, table) {
            analysis.own.extend(long_words(&text[section.range()]));
        }
        analysis
    }

    /// Whether `claim` counts what they hold, or announces what came out.
    pub(super) fn tells(&self, document: &Document<'_>, claim: &Claim, table: &Table) -> bool {
        let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
        if self.data.is_empty() && self.own.is_empty()
            || shows(&FIRST_OF)
            || quotes(&claim.text)
            || drawn::compares(&claim.text, table)
        {
            return false;
        }
        let announced = || !self.data.is_empty() && announces(&claim.text, table);
        let found = || {
            self.holds(&claim.text, table) || announced() || self.goes_on(document, claim, table)
        };
        self.is_ours(&claim.text, table) || !shows(&TIMES) && found()
    }

    /// Whether `text` counts what the data hold.
    fn holds(&self, text: &str, table: &Table) -> bool {
        counted(text, table)
            .iter()
            .any(|word| self.data.contains(word))
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
        let before = text[start..at].trim_end().rsplit(". ").take(SENTENCES);
        let uncited = document.markers_in(Span::new(start, at)).is_empty();
        let counts = |text: &str| self.holds(text, table) || self.is_ours(text, table);
        uncited && before.into_iter().any(counts)
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
    let bytes = text.as_bytes();
    let is_year = |number: &str| number.len() == 4 && number.starts_with(['1', '2']);
    let mut numbers = text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
    let number =
        numbers.find(|number| number.starts_with(|c: char| c.is_ascii_digit()) && !is_year(number));
    let Some(number) = number else {
        return long_words(
            text.split_inclusive(' ')
                .take(FIRST)
                .collect::<String>()
                .as_str(),
        )
        .collect();
    };
    let end = number.as_ptr() as usize + number.len() - bytes.as_ptr() as usize;
    let clause = text[end..]
        .split([',', ';', ':', '(', '.'])
        .next()
        .unwrap_or_default();
    let per_cent = |word: &String| table.figures.per_cent.iter().any(|own| own == word);
    long_words(clause)
        .filter(|word| !per_cent(word))
        .take(BEHIND)
        .collect()
}

/// The long words of `text` in small letters, those of many without their ending.
fn long_words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let long = words.filter(|word| word.chars().nth(LETTERS - 1).is_some());
    long.map(|word| word.to_lowercase().trim_end_matches('s').to_owned())
}

/// The sentences of the block at `span`, as far as stops tell them.
fn sentences(text: &str, span: Span) -> impl Iterator<Item = Span> {
    let mut start = span.start as usize;
    text[span.range()]
        .split_inclusive(". ")
        .map(move |sentence| {
            let own = Span::new(start, start + sentence.len());
            start += sentence.len();
            own
        })
}

/// Whether `text` tells of data that whoever writes it went through, and is nobody's words.
fn is_own(text: &str) -> bool {
    let Some((heads, tails)) = OWN.as_ref() else {
        return false;
    };
    let is_part = |c: char| c.is_alphanumeric();
    let mut found = heads.find_overlapping_iter(text).filter(|found| {
        let behind = &text[found.end()..];
        let whole = !text[..found.start()].ends_with(is_part) && !behind.starts_with(is_part);
        let near = &behind[..behind.floor_char_boundary(REACH.min(behind.len()))];
        whole && near.contains(tails[found.pattern().as_usize()])
    });
    found.next().is_some() && !quotes(text)
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
