//! What does not work out in languages other than English, by the words of their tables: of the forms that English has, the plainest.

mod parts;
mod told;

use super::{Sentence, Slip, Sum};
use crate::figure::{Exact, Figure, Unit};
use crate::words::{Sums, Table};

/// So many words may stand behind a figure, what it counts and when.
const WORDS: usize = 4;
/// A change that is told over more years leads elsewhere.
const YEARS: usize = 2;
/// Words that make a number rough are looked for so many words before it.
const ROUGH: usize = 4;

/// Whether something in `text`, a sentence in the language of `table`, does not work out. Most sentences have no share and no total.
pub fn may_slip_in(text: &str, table: &'static Table) -> bool {
    if table.sums.from.is_empty() || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let lower = || text.to_lowercase();
    let told =
        |words: &[String], lower: &str| words.iter().any(|word| lower.contains(word.as_str()));
    let sums = memchr::memchr(b'%', text.as_bytes()).is_some() || {
        let lower = lower();
        let sums = &table.sums;
        let lists = [
            &table.figures.per_cent,
            &sums.total,
            &sums.doubled,
            &sums.tripled,
            &sums.halved,
            &sums.half,
            &sums.third,
            &sums.quarter,
        ];
        let by = || !sums.by.is_empty() && told(&sums.from, &lower) && told(&sums.to, &lower);
        lists.into_iter().any(|words| told(words, &lower)) || by()
    };
    sums && !slips_in(text, &crate::figure::figures_in(text, table), table).is_empty()
}

/// What does not work out in `text`, a sentence in the language of `table` with these `figures`.
pub fn slips_in(text: &str, figures: &[Figure], table: &'static Table) -> Vec<Slip> {
    let sums = &table.sums;
    if !(2..=super::MOST).contains(&figures.len()) || sums.from.is_empty() {
        return Vec::new();
    }
    let lower = text.to_lowercase();
    let words = || lower.split(|c: char| !c.is_alphanumeric());
    let sentence = Sentence { text, figures };
    let others = words().filter(|word| sums.otherwise.iter().any(|known| known == word));
    let others: Vec<&str> = others.collect();
    if !others.is_empty() {
        // Points are no other thing where they are what is told.
        let points = others
            .iter()
            .all(|word| sums.points.iter().any(|known| known == word));
        let slip = points.then(|| sentence.difference_in(sums)).flatten();
        return slip.into_iter().collect();
    }
    let mut slips: Vec<Slip> = sentence.multiple_in(sums).into_iter().collect();
    slips.extend(sentence.part_in(sums));
    if figures.len() < 3 {
        return slips;
    }
    slips.extend(sentence.difference_in(sums));
    slips.extend(sentence.share_of_all_in(table));
    slips.extend(sentence.change_in(sums));
    for at in 0..figures.len() - 2 {
        slips.extend(sentence.share_in(at, sums));
    }
    slips.extend(sentence.total_in(sums));
    slips
}

impl Sentence<'_> {
    /// "Von 40 auf 50, ein Anstieg um 20 Prozent", "um 20 Prozent von 40 auf 50": all the figures of the sentence.
    fn change_in(&self, sums: &Sums) -> Option<Slip> {
        let shares = self
            .figures
            .iter()
            .map(|figure| figure.unit == Unit::Percent);
        let (said, old) = match shares.collect::<Vec<_>>().as_slice() {
            [true, false, false] => (0, 1),
            [false, false, true] => (2, 0),
            _ => return None,
        };
        let new = old + 1;
        let led = ends_with(self.before(old), &sums.from).is_some() && !self.has_scale_apart(old);
        let tied = ends_with(self.between(old)?, &sums.to).is_some_and(is_noun);
        let close = if said == 0 {
            let between = ends_with(self.between(0)?, &sums.from)?.trim();
            between == "," || between.is_empty() && ends_with(self.before(0), &sums.by).is_some()
        } else {
            self.ends_share(said) && is_aside(self.between(new)?, &sums.change)
        };
        (led && tied && close && !self.has_more_years())
            .then(|| self.changed(said, old, new, Sum::Change))?
    }

    /// "12 von 48 Booten (20 Prozent)", the first figure of which stands at `at`.
    fn share_in(&self, at: usize, sums: &Sums) -> Option<Slip> {
        let of = self.between(at)?.trim().to_lowercase();
        let units = [at, at + 1, at + 2].map(|at| self.figures[at].unit);
        let told = units == [Unit::Count, Unit::Count, Unit::Percent]
            && sums.of.contains(&of)
            && !self.has_scale_apart(at)
            && is_aside(self.between(at + 1)?, &sums.share)
            && self.ends_share(at + 2);
        told.then(|| self.shared(at, at + 1, at + 2))?
    }

    /// "12 Männer und 5 Frauen, insgesamt 18."
    fn total_in(&self, sums: &Sums) -> Option<Slip> {
        let last = self.figures.len() - 1;
        let counts = self.figures.iter().all(|figure| figure.unit == Unit::Count);
        let total = ends_with(self.between(last - 1)?, &sums.total)?;
        let parted = |text: &str| {
            let noun = text
                .trim_end()
                .strip_suffix(',')
                .filter(|noun| is_noun(noun));
            noun.is_some_and(|noun| !noun.trim().is_empty())
        };
        let joined = |between: &str| {
            parted(between)
                || ends_with(between, &sums.and)
                    .is_some_and(|noun| is_noun(noun.trim_end().trim_end_matches(',')))
        };
        let all = (0..last - 1).all(|at| self.between(at).is_some_and(joined));
        if !counts || !parted(total) || !all || self.is_open() || !self.ends_share_or_noun(last) {
            return None;
        }
        let parts: Vec<usize> = (0..last).collect();
        let made: Exact = parts.iter().map(|&part| self.figures[part].value).sum();
        let slack: Exact = parts
            .iter()
            .map(|&part| self.figures[part])
            .filter(|figure| figure.slack > Exact::new(1, 2) || !figure.value.is_integer())
            .map(|figure| figure.slack)
            .sum();
        self.slip(last, parts, made, (made - slack, made + slack), Sum::Total)
    }

    /// Whether the figure at `at` may be meant in the millions that the next one has: "von 8 auf 9 Millionen".
    fn has_scale_apart(&self, at: usize) -> bool {
        let has_scale = |at: usize| {
            let shown = &self.text[self.figures[at].span.range()];
            shown.contains(char::is_alphabetic)
        };
        has_scale(at + 1) && !has_scale(at)
    }

    /// Whether no clause goes on behind the figure at `at`: what it counts at most.
    fn ends_share_or_noun(&self, at: usize) -> bool {
        let rest = self.after(at);
        let noun = rest.split(['.', ',', ';', ')']).next().unwrap_or_default();
        noun.split_whitespace().count() <= 1
    }

    /// Whether the sentence tells of more years than a change has.
    fn has_more_years(&self) -> bool {
        let years = self.text.split(|c: char| !c.is_ascii_digit());
        let years = years.filter(|word| word.len() == 4 && ("15"..="20").contains(&&word[..2]));
        years.collect::<std::collections::BTreeSet<_>>().len() > YEARS
    }
}

/// What stands before the one of `phrases` that `text` ends with as whole words.
fn ends_with<'t>(text: &'t str, phrases: &[String]) -> Option<&'t str> {
    let text = text.trim_end();
    phrases.iter().find_map(|phrase| {
        let start = text.len().checked_sub(phrase.len())?;
        let tail = text.get(start..)?;
        let before = &text[..start];
        let whole = !before.ends_with(char::is_alphanumeric);
        (whole && tail.to_lowercase() == *phrase).then_some(before)
    })
}

/// Whether one of the last words of `text` makes what follows rough: "mehr als", "fast".
fn rough_before(text: &str, sums: &Sums) -> bool {
    let words = text.rsplit(|c: char| !c.is_alphanumeric() && c != '\'');
    let mut words = words.filter(|word| !word.is_empty()).take(ROUGH);
    words.any(|word| sums.rough.contains(&word.to_lowercase()))
}

/// Whether `text` is what a figure counts, and the year that it is of, in a few words without a stop.
fn is_noun(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || "()€$£'’-".contains(c);
    text.chars().all(plain) && text.split_whitespace().count() <= WORDS
}

/// Whether `text` is such a noun, then a comma, a dash or a parenthesis, and nothing but some of `words`.
fn is_aside(text: &str, words: &[String]) -> bool {
    let Some(mark) = text.rfind([',', '(', '–', '—']) else {
        return false;
    };
    let mut behind = text[mark..].chars();
    behind.next();
    let mut said = behind.as_str().split_whitespace();
    is_noun(&text[..mark]) && said.all(|word| words.contains(&word.to_lowercase()))
}

#[cfg(test)]
mod tests;
