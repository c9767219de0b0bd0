//! Claims whose figures the text has given before, together and with a source.

use std::collections::HashMap;

use super::{Claim, State};

/// A number that stands in more claims than this tells none of them from the others.
const OFTEN: usize = 50;
/// One number by itself is the same one again where it has so many digits.
const DIGITS: usize = 3;

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
            for number in numbers(&claim.text) {
                let of = places.entry(number).or_default();
                if of.len() < OFTEN && of.last() != Some(&(at as u32)) {
                    of.push(at as u32);
                }
            }
        }
        Self { claims, places }
    }

    /// Whether one covered claim before `claim` holds all its numbers.
    pub(super) fn holds(&self, claim: &Claim) -> bool {
        let mut wanted: Vec<&str> = numbers(&claim.text).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let digits = |number: &str| number.bytes().filter(u8::is_ascii_digit).count();
        let telling = match wanted.as_slice() {
            [] => false,
            [only] => digits(only) >= DIGITS,
            [..] => true,
        };
        let Some(first) = wanted.first().and_then(|number| self.places.get(number)) else {
            return false;
        };
        let earlier = |at: u32| self.claims[at as usize].span.end <= claim.span.start;
        let has = |at: u32, number: &str| {
            let of = self.places.get(number);
            of.is_some_and(|of| of.binary_search(&at).is_ok())
        };
        let mut first = first.iter().copied();
        telling && first.any(|at| earlier(at) && wanted.iter().all(|number| has(at, number)))
    }
}

/// The numbers in `text`, without their units and signs.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    parts
        .map(|part| part.trim_matches(['.', ',']))
        .filter(|number| !number.is_empty())
}
