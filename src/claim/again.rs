//! Claims whose figures the text gives elsewhere with a source: openings, summaries, and what is told again.

use std::collections::HashMap;

use super::{Claim, State};

/// A number that stands in more claims than this tells none of them from the others.
const OFTEN: usize = 50;
/// One number by itself is the same one again where it has so many digits.
const DIGITS: usize = 3;
/// Words of so many letters tell what a sentence is about.
const LETTERS: usize = 5;

/// The numbers of the claims that something covers.
pub(super) struct Given<'c> {
    claims: &'c [Claim],
    /// Which claims hold each number, ascending.
    places: HashMap<&'c str, Vec<u32>>,
}

impl<'c> Given<'c> {
    pub(super) fn new(claims: &'c [Claim]) -> Self {
        let mut places: HashMap<&str, Vec<u32>> = HashMap::new();
        for (at, claim) in claims.iter().enumerate() {
            if matches!(claim.state, State::Uncited) {
                continue;
            }
            for (number, _) in counted(&claim.text) {
                let of = places.entry(number).or_default();
                if of.len() < OFTEN && of.last() != Some(&(at as u32)) {
                    of.push(at as u32);
                }
            }
        }
        Self { claims, places }
    }

    /// Whether covered claims hold all numbers of `claim`.
    pub(super) fn holds(&self, claim: &Claim) -> bool {
        let mut wanted: Vec<_> = counted(&claim.text).collect();
        wanted.sort_unstable();
        wanted.dedup();
        self.told_before(claim, &wanted) || self.sums_up(claim, &wanted)
    }

    /// Whether one covered claim before `claim` holds all that it counts.
    fn told_before(&self, claim: &Claim, wanted: &[(&str, &str)]) -> bool {
        let telling = match wanted {
            [] => false,
            [(only, _)] => digits(only) >= DIGITS,
            [..] => true,
        };
        let Some((first, _)) = wanted.first() else {
            return false;
        };
        let earlier = |at: u32| self.claims[at as usize].span.end <= claim.span.start;
        let has = |at: u32, number: &str| self.holding(number).binary_search(&at).is_ok();
        let mut all = self.holding(first).iter().copied();
        telling && all.any(|at| earlier(at) && wanted.iter().all(|(number, _)| has(at, number)))
    }

    /// Whether covered claims, wherever they stand, hold each number of `claim` with the word behind it, as an opening's or a summary's do.
    ///
    /// One number may count something else again, unless the claim that has it tells of the same things.
    fn sums_up(&self, claim: &Claim, wanted: &[(&str, &str)]) -> bool {
        let figures = || wanted.iter().filter(|(number, _)| !is_year(number));
        let given = |&&(number, unit): &&(&str, &str)| {
            digits(number) >= DIGITS && !self.holding(number).is_empty()
                || self.with_unit(number, unit).next().is_some()
        };
        let all = figures().all(|figure| given(&figure));
        match figures().count() {
            0 => false,
            1 => {
                all && figures().any(|&(number, unit)| {
                    self.with_unit(number, unit).any(|one| is_about(claim, one))
                })
            }
            _ => all,
        }
    }

    /// The covered claims that hold `number` before the word `unit`.
    fn with_unit(&self, number: &str, unit: &str) -> impl Iterator<Item = &'c Claim> {
        let claims = self
            .holding(number)
            .iter()
            .map(|&at| &self.claims[at as usize]);
        claims.filter(move |one| counted(&one.text).any(|pair| pair == (number, unit)))
    }

    /// The covered claims that hold `number`, by index.
    fn holding(&self, number: &str) -> &[u32] {
        self.places.get(number).map_or(&[], Vec::as_slice)
    }
}

/// Whether most of the long words of `claim` stand in `other`.
fn is_about(claim: &Claim, other: &Claim) -> bool {
    let long = |claim: &Claim| -> Vec<String> {
        let words = claim.text.split(|c: char| !c.is_alphanumeric());
        let long = words.filter(|word| word.chars().nth(LETTERS - 1).is_some());
        long.map(str::to_lowercase).collect()
    };
    let (own, others) = (long(claim), long(other));
    let shared = own.iter().filter(|word| others.contains(word)).count();
    shared > 0 && 2 * shared >= own.len()
}

/// The numbers in `text`, without their units and signs, each with the word behind it.
fn counted(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    parts.filter_map(move |part| {
        let number = part.trim_matches(['.', ',']);
        let end = part.as_ptr() as usize + part.len() - text.as_ptr() as usize;
        (!number.is_empty()).then(|| (number, unit(&text[end..])))
    })
}

/// The word that `behind` a number begins with; a sign of per cent is one.
fn unit(behind: &str) -> &str {
    let behind = behind.trim_start();
    if behind.starts_with('%') {
        return "per";
    }
    behind
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
}

fn digits(number: &str) -> usize {
    number.bytes().filter(u8::is_ascii_digit).count()
}

fn is_year(number: &str) -> bool {
    number.len() == 4 && (number.starts_with("19") || number.starts_with("20"))
}
