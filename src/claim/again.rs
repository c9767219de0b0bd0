//! Claims whose figures the text gives elsewhere with a source: openings, summaries, and what is told again.

use std::collections::{HashMap, HashSet};

use super::{Claim, State};
use crate::words::Figures;

/// A number that stands in more claims than this tells none of them from the others.
const OFTEN: usize = 50;
/// One number by itself is the same one again where it has so many digits.
const DIGITS: usize = 3;
/// A claim with so few figures at most tells of one without a word behind it too little for it to be the same again.
const COMPANY: usize = 3;
/// With a number that hardly stands anywhere else, so many long words tell that two claims are about the same.
const SHARED: usize = 2;
/// Words of so many letters tell what a sentence is about.
const LETTERS: usize = 5;

/// So many words behind a figure tell what it measures: "12% surprising edge ratio".
const MEASURED: usize = 3;
/// Words of so many letters are among them.
const NOUN: usize = 4;

/// The unit of a share, however it is written.
const PER_CENT: &str = "%";

/// The numbers of the claims that something covers.
pub(super) struct Given<'c> {
    claims: &'c [Claim],
    figures: &'static Figures,
    /// Which claims hold each number, ascending.
    places: HashMap<&'c str, Vec<u32>>,
    /// Which claims hold each number with the word behind it.
    with_units: HashMap<(&'c str, &'c str), Vec<u32>>,
}

impl<'c> Given<'c> {
    /// The numbers of `claims`, which are of the language that has these `figures`.
    pub(super) fn new(claims: &'c [Claim], figures: &'static Figures) -> Self {
        let mut given = Self {
            claims,
            figures,
            places: HashMap::new(),
            with_units: HashMap::new(),
        };
        let note = |of: &mut Vec<u32>, at: u32| {
            if of.len() < OFTEN && of.last() != Some(&at) {
                of.push(at);
            }
        };
        for (at, claim) in (0..).zip(claims) {
            if matches!(claim.state, State::Uncited) {
                continue;
            }
            for (number, unit) in counted(&claim.text, figures) {
                note(given.places.entry(number).or_default(), at);
                note(given.with_units.entry((number, unit)).or_default(), at);
            }
        }
        given
    }

    /// Whether covered claims hold all numbers of `claim`.
    pub(super) fn holds(&self, claim: &Claim) -> bool {
        let mut wanted: Vec<_> = counted(&claim.text, self.figures).collect();
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
        let many = figures().count() > COMPANY;
        let given = |&&(number, unit): &&(&str, &str)| {
            let alone = digits(number) >= DIGITS || many && unit.is_empty();
            alone && !self.holding(number).is_empty() || !self.with_unit(number, unit).is_empty()
        };
        let all = figures().all(|figure| given(&figure));
        match figures().count() {
            0 => false,
            1 => {
                all && figures().any(|(number, unit)| {
                    let given = || {
                        let holding = self.with_unit(number, unit).iter();
                        holding.map(|&at| &self.claims[at as usize])
                    };
                    given().any(|other| {
                        is_about(claim, other) || is_rare(number) && touches(claim, other)
                    }) || self.retells(claim, number, given())
                })
            }
            _ => all,
        }
    }

    /// Whether one of `given`, claims with the figure `number`, holds before `claim` what that measures in it, and whoever is named
    /// there: the same may be measured of somebody else.
    fn retells<'g>(
        &self,
        claim: &Claim,
        number: &str,
        given: impl Iterator<Item = &'g Claim>,
    ) -> bool {
        let behind = claim.text.split_once(number).map_or("", |(_, rest)| rest);
        let measured = measured(behind_share(behind.trim_start(), self.figures));
        let mut earlier = given.filter(|other| other.span.end <= claim.span.start);
        measured.len() == MEASURED
            && earlier.any(|other| {
                let text = other.text.to_lowercase();
                let mut named = names(&claim.text).map(str::to_lowercase);
                measured.iter().all(|word| text.contains(word))
                    && named.all(|name| text.contains(&name))
            })
    }

    /// The covered claims that hold `number` before the word `unit`, by index.
    fn with_unit<'g>(&'g self, number: &'g str, unit: &'g str) -> &'g [u32] {
        self.with_units
            .get(&(number, unit))
            .map_or(&[], Vec::as_slice)
    }

    /// The covered claims that hold `number`, by index.
    fn holding(&self, number: &str) -> &[u32] {
        self.places.get(number).map_or(&[], Vec::as_slice)
    }
}

/// Whether most of the long words of `claim` stand in `other`.
fn is_about(claim: &Claim, other: &Claim) -> bool {
    let (shared, all) = shared(claim, other);
    shared > 0 && 2 * shared >= all
}

/// Whether some long words of `claim` stand in `other`, and whoever is named in it.
fn touches(claim: &Claim, other: &Claim) -> bool {
    let mut named = names(&claim.text);
    shared(claim, other).0 >= SHARED && named.all(|name| other.text.contains(name))
}

/// How many of the long words of `claim` stand in `other`, and how many it has.
fn shared(claim: &Claim, other: &Claim) -> (usize, usize) {
    let long = |claim: &Claim| -> Vec<String> {
        let words = claim.text.split(|c: char| !c.is_alphanumeric());
        let long = words.filter(|word| word.chars().nth(LETTERS - 1).is_some());
        long.map(str::to_lowercase).collect()
    };
    let own = long(claim);
    let others: HashSet<String> = long(other).into_iter().collect();
    let shared = own.iter().filter(|word| others.contains(*word)).count();
    (shared, own.len())
}

/// Whether `number` is of so many digits, and neither round nor a year of whatever age, that it hardly stands for two things in one text.
fn is_rare(number: &str) -> bool {
    let year = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
    digits(number) >= DIGITS && !number.ends_with("00") && !year
}

/// The stems of the first long words of `behind` a figure, within its clause.
fn measured(behind: &str) -> Vec<String> {
    let clause = behind.split([',', ';', ':', '(', '—', '–']).next();
    let words = clause
        .unwrap_or_default()
        .split(|c: char| !c.is_alphanumeric());
    let long = words.filter(|word| word.chars().nth(NOUN - 1).is_some());
    let stem = |word: &str| word.to_lowercase().trim_end_matches('s').to_owned();
    long.map(stem).take(MEASURED).collect()
}

/// The words of `text` with a capital, but for its first.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric()).skip(1);
    words.filter(|word| word.starts_with(char::is_uppercase))
}

/// The numbers in `text`, without their units and signs, each with the word behind it.
pub(super) fn counted<'t>(
    text: &'t str,
    figures: &Figures,
) -> impl Iterator<Item = (&'t str, &'t str)> {
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    parts.filter_map(move |part| {
        let number = part.trim_matches(['.', ',']);
        // A comma behind a number parts it from the next word.
        let end = number.as_ptr() as usize + number.len() - text.as_ptr() as usize;
        (!number.is_empty()).then(|| (number, unit(&text[end..], figures)))
    })
}

/// The word that `behind` a number begins with; a share has one unit, however it is written, and the first number of a range that of
/// the last one.
fn unit<'t>(behind: &'t str, figures: &Figures) -> &'t str {
    let last = behind.strip_prefix(['-', '–']).and_then(behind_number);
    let behind = last.unwrap_or(behind).trim_start();
    let share = behind.strip_prefix('-').unwrap_or(behind);
    if share.starts_with('%') || is_per_cent(share, figures) {
        return PER_CENT;
    }
    behind
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
}

/// What stands in `text` behind the number that it begins with, whatever sign is before that.
fn behind_number(text: &str) -> Option<&str> {
    let bare = text.trim_start_matches(['$', '€', '£']);
    let end = bare.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    let number = bare[..end.unwrap_or(bare.len())].trim_end_matches(['.', ',']);
    (!number.is_empty()).then(|| &bare[number.len()..])
}

/// Whether `text` begins with words for a share.
fn is_per_cent(text: &str, figures: &Figures) -> bool {
    behind_share(text, figures).len() < text.len()
}

/// What stands in `text` behind words for a share, where it begins with them; else all of it.
fn behind_share<'t>(text: &'t str, figures: &Figures) -> &'t str {
    let mut written = figures.per_cent.iter();
    let words = written.find(|words| {
        let own = text.get(..words.len());
        own.is_some_and(|own| own.eq_ignore_ascii_case(words))
            && !text[words.len()..].starts_with(char::is_alphanumeric)
    });
    words.map_or(text, |words| &text[words.len()..])
}

fn digits(number: &str) -> usize {
    number.bytes().filter(u8::is_ascii_digit).count()
}

/// Whether `number` is a year of the last century or of this one.
pub(super) fn is_year(number: &str) -> bool {
    let century = number.starts_with("19") || number.starts_with("20");
    century && number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit())
}
