//! Parts of a whole in languages other than English: "ein Drittel der 90 Boote (45)", "von den 48 Schulen schlossen 12 (20 Prozent)".

use super::{WORDS, ends_with, is_aside, is_noun, rough_before};
use crate::arithmetic::{Sentence, Slip, Sum};
use crate::figure::{Exact, Precision, Unit};
use crate::source::Span;
use crate::words::{Sums, Table};

/// Words round a part by so many hundredths of it.
const SLACK: i128 = 22;

impl Sentence<'_> {
    /// "Ein Drittel der 90 Boote (45)": the first two figures of the sentence.
    pub(super) fn part_in(&self, sums: &Sums) -> Option<Slip> {
        let [whole, part, ..] = self.figures else {
            return None;
        };
        let lead = ends_with(&self.text[..whole.span.start as usize], &sums.parts_of)?.trim_end();
        let lists = [
            (&sums.half, Exact::new(1, 2)),
            (&sums.third, Exact::new(1, 3)),
            (&sums.quarter, Exact::new(1, 4)),
        ];
        let (rest, share) = lists
            .into_iter()
            .find_map(|(words, share)| Some((ends_with(lead, words)?, share)))?;
        let between = self.between(0)?;
        let behind = self.after(1);
        // "Ein Drittel der 90 Boote, 45, wurde": what is no more than a number between commas.
        let closed = if between.trim_end().ends_with(['(', '（']) {
            behind.starts_with([')', '）'])
        } else {
            let mut next = behind.strip_prefix(", ").unwrap_or_default().chars();
            next.next().is_some_and(char::is_lowercase)
        };
        let counts = whole.unit == Unit::Count && part.unit == Unit::Count;
        let exact = [whole, part]
            .iter()
            .all(|figure| figure.precision == Precision::Shown);
        if !counts
            || !exact
            || !closed
            || !is_aside(between, &sums.share)
            || rough_before(rest, sums)
        {
            return None;
        }
        let made = share * whole.value;
        let slack = made * Exact::new(SLACK, 100);
        let (least, most) = part.bounds();
        let words = Span::new(
            rest.len() + lead[rest.len()..].len() - lead[rest.len()..].trim_start().len(),
            lead.len(),
        );
        (most < made - slack || least > made + slack).then_some(Slip {
            said: 1,
            from: vec![0],
            made,
            sum: Sum::PartOf(words),
        })
    }

    /// "Von den 48 Schulen schlossen 12 (20 Prozent)": the first three figures of the sentence, which begins so.
    pub(super) fn share_of_all_in(&self, table: &Table) -> Option<Slip> {
        let [whole, part, said, ..] = self.figures else {
            return None;
        };
        let (sums, speech) = (&table.sums, &table.speech);
        let units = [whole.unit, part.unit, said.unit];
        let lead = ends_with(&self.text[..whole.span.start as usize], &sums.among)?;
        let told = lead.trim().is_empty()
            && units == [Unit::Count, Unit::Count, Unit::Percent]
            && !self.has_scale_apart(0);
        let noun = self.between(0)?.trim_end();
        let parted = noun.ends_with(',');
        let noun = noun.trim_end_matches(',');
        let last = noun.rsplit(' ').next().unwrap_or_default().to_lowercase();
        // "Von 48 Schulen in 12 Bezirken": a word such as "in" makes another thing of what follows.
        let small = [&speech.prepositions, &speech.at, &speech.of, &speech.and];
        let apart = small.iter().any(|list| list.contains(&last));
        let named = is_noun(noun) && !noun.trim().is_empty() && !apart;
        let aside = self.between(1)?.trim_end().strip_suffix('(')?.trim();
        let mut done = aside.split_whitespace();
        let did = match done.next() {
            None => !parted,
            Some(word) if speech.capital_nouns => {
                word.starts_with(char::is_lowercase)
                    && !done.any(|word| word.starts_with(char::is_uppercase))
            }
            Some(word) => parted && is_one_of(&sums.did, word),
        };
        let ends = self.after(2).trim_start().starts_with(')');
        let short = aside.split_whitespace().count() <= WORDS;
        (told && named && did && ends && short).then(|| self.shared(1, 0, 2))?
    }
}

/// Whether `word` is one of `list`, or ends as one of it does: `*x` is any word that ends so.
fn is_one_of(list: &[String], word: &str) -> bool {
    let word = word.to_lowercase();
    list.iter().any(|known| match known.strip_prefix('*') {
        Some(ending) => word.len() > ending.len() + 1 && word.ends_with(ending),
        None => *known == word,
    })
}
