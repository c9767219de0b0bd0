//! Totals of parts: "12 men and 5 women, 18 in all", "Hull (12 boats) and Leith (5 boats), 18 boats in all".

use super::shape::{
    ALL_TOLD, IN_ALL, LAST_NEXT, LAST_PART, NAMED_NEXT, NAMED_TOTAL, NEXT, OF_THEM, PARTS, TOTAL,
    is_like,
};
use super::{Sentence, Slip, Sum, size};
use crate::figure::{Exact, Unit};

/// Parts that miss what only a colon says they make by more of it than this are some of more, or overlap.
const NEAR: (i128, i128) = (1, 5);

/// Words before parts that are some of more.
const OPEN: &[&str] = &[
    "including",
    "include",
    "includes",
    "included",
    "such",
    "among",
    "apart",
    "besides",
    "except",
    "like",
    "largest",
    "biggest",
    "smallest",
    "notably",
    "other",
    "others",
    "darunter",
    "wie",
    "dont",
    "notamment",
    "comme",
    "como",
    "incluidos",
    "tra",
    "come",
    "zoals",
    "waaronder",
];

impl Sentence<'_> {
    /// "A total of 20 people: 12 men, 5 women and 2 children", "12 men and 5 women, 18 in all".
    pub(super) fn total(&self) -> Option<Slip> {
        let last = self.last_part()?;
        let announced = self.before(0).ends_with("total of ");
        let leads = (announced && is_like(&PARTS, self.between(0)?) || self.leads(last))
            && self.are_listed(1, last);
        let behind = self.before(last).ends_with("total of ") || is_like(&IN_ALL, self.after(last));
        let ends =
            behind && is_like(&TOTAL, self.between(last - 1)?) && self.are_listed(0, last - 1);
        let (said, parts): (usize, Vec<usize>) = match (leads, ends || behind && self.are_named()) {
            (true, false) => (0, (1..=last).collect()),
            (false, true) => (last, (0..last).collect()),
            _ => return None,
        };
        let unit = self.figures[said].unit;
        let alike = parts.iter().all(|&part| self.figures[part].unit == unit);
        if !alike || matches!(unit, Unit::Percent | Unit::PercentagePoints) {
            return None;
        }
        let made: Exact = parts.iter().map(|&part| self.figures[part].value).sum();
        let whole = self.figures[said].value;
        if leads && !announced && size(made - whole) > whole * Exact::new(NEAR.0, NEAR.1) {
            return None;
        }
        let slack: Exact = parts
            .iter()
            .map(|&part| self.figures[part])
            .filter(|figure| figure.slack > Exact::new(1, 2) || !figure.value.is_integer())
            .map(|figure| figure.slack)
            .sum();
        self.slip(said, parts, made, (made - slack, made + slack), Sum::Total)
    }

    /// The last figure that can be a part or the total: parts of a part, "3 of them babies", may end the sentence and stand nowhere else.
    fn last_part(&self) -> Option<usize> {
        let of_them = |at: usize| is_like(&OF_THEM, self.after(at));
        let end = self.figures.len();
        let first = (0..end).find(|&at| of_them(at)).unwrap_or(end);
        ((first..end).all(of_them) && first > 2).then(|| first - 1)
    }

    /// Whether the first figure counts what a list of nothing but parts, up to the one at `last`, tells again: "has 12 members: 5
    /// Liberals, 4 Greens and 3 Reds".
    fn leads(&self, last: usize) -> bool {
        let between = |at: usize| self.between(at).unwrap_or_default();
        is_like(&ALL_TOLD, between(0))
            && is_like(&LAST_NEXT, between(last - 1))
            && is_like(&LAST_PART, self.after(last))
    }

    /// Whether the figures from `first` to `last` stand in one list.
    fn are_listed(&self, first: usize, last: usize) -> bool {
        (first..last).all(|at| {
            self.between(at)
                .is_some_and(|between| is_like(&NEXT, between))
        })
    }

    /// Whether all figures but the last stand in parentheses behind what each is a part of, before one noun that the last has too.
    fn are_named(&self) -> bool {
        let last = self.figures.len() - 1;
        let noun = |at: usize| self.between(at)?.split_once(')').map(|(noun, _)| noun);
        let Some(first) = noun(0).filter(|noun| !noun.trim().is_empty()) else {
            return false;
        };
        self.before(0).ends_with('(')
            && !self.is_open()
            && (1..last).all(|at| noun(at) == Some(first))
            && self.after(last).starts_with(&format!("{first} "))
            && (0..last - 1).all(|at| {
                self.between(at)
                    .is_some_and(|between| is_like(&NAMED_NEXT, between))
            })
            && self
                .between(last - 1)
                .is_some_and(|between| is_like(&NAMED_TOTAL, between))
    }

    /// Whether the parts are some of more: "including Hull (12 boats)".
    pub(super) fn is_open(&self) -> bool {
        let lead = self.before(0).to_lowercase();
        let mut words = lead.split(|c: char| !c.is_alphabetic());
        words.any(|word| OPEN.contains(&word))
    }
}
