//! Parts in a list and what they come to, told by a verb or as a group: "£10m, £20m and £30m total £70m".

use super::shape::{
    COME_TO, GROUP_OF, LIST, OF, PART_NEXT, PART_SHARE, PARTED, TOTAL_END, is_like,
};
use super::{Sentence, Slip, Sum, size};
use crate::figure::{Exact, Figure, Unit};

/// Parts come to no more than so many times what is said, and to no less than it divided by that.
const FAR: i128 = 3;

/// Nouns for so many people, who are told again by what they are.
const GROUPS: [&str; 17] = [
    "jury",
    "crew",
    "team",
    "group",
    "panel",
    "board",
    "party",
    "committee",
    "council",
    "cabinet",
    "class",
    "cast",
    "squad",
    "staff",
    "family",
    "delegation",
    "commission",
];

impl Sentence<'_> {
    /// "The three grants of 10, 20 and 30 million total 70 million."
    pub(super) fn summed(&self) -> Option<Slip> {
        let said = (1..self.figures.len()).find(|&at| {
            self.between(at - 1)
                .is_some_and(|between| is_like(&COME_TO, between))
        })?;
        let listed = |at: usize| {
            self.between(at)
                .is_some_and(|between| is_like(&LIST, between))
        };
        let first = (0..said - 1).rev().take_while(|&at| listed(at)).last()?;
        let count = said - first;
        // "The three grants of": whatever else stands before them is no part.
        let before = match first {
            0 => true,
            1 => {
                self.figures[0].value == Exact::from(count as i128)
                    && self.figures[0].unit == Unit::Count
            }
            _ => false,
        };
        let led = is_like(&PARTED, self.before(first)) || self.figures[first].span.start == 0;
        let unit = self.figures[said].unit;
        let parts: Vec<usize> = (first..said).collect();
        let alike = parts.iter().all(|&part| self.figures[part].unit == unit);
        let closed = said + 1 == self.figures.len() && is_like(&TOTAL_END, self.after(said));
        let percent = matches!(unit, Unit::Percent | Unit::PercentagePoints);
        if !before || !led || !alike || !closed || percent || self.is_open() {
            return None;
        }
        // "10, 20 and 30 million" are meant in millions, if not in ones.
        let factor = self.shared_scale(first, said - 1)?;
        let scaled = |part: usize| {
            if part + 1 == said {
                Exact::from(1)
            } else {
                factor
            }
        };
        let sum = |of: fn(&Figure) -> Exact, scaled: &dyn Fn(usize) -> Exact| -> Exact {
            parts
                .iter()
                .map(|&part| of(&self.figures[part]) * scaled(part))
                .sum()
        };
        let made = sum(|figure| figure.value, &scaled);
        let plain = sum(|figure| figure.value, &|_| Exact::from(1));
        let slack = sum(
            |figure| {
                if counts(figure) {
                    Exact::from(0)
                } else {
                    figure.slack
                }
            },
            &scaled,
        );
        let whole = self.figures[said].value;
        let far = Exact::from(FAR);
        // What is told in ones and in millions is meant otherwise.
        if plain == whole || made > whole * far || whole > made * far {
            return None;
        }
        self.slip(said, parts, made, (made - slack, made + slack), Sum::Total)
    }

    /// By how much the figures from `first` to the one before `last` are to be multiplied, where that alone says its scale; one where all of
    /// them do, none where some do.
    fn shared_scale(&self, first: usize, last: usize) -> Option<Exact> {
        let shown = |at: usize| {
            let shown = &self.text[self.figures[at].span.range()];
            shown.trim_start_matches(|c: char| !c.is_ascii_digit())
        };
        let has_scale = |at: usize| shown(at).contains(char::is_alphabetic);
        let scaled = (first..last).filter(|&at| has_scale(at)).count();
        if scaled == last - first || !has_scale(last) && scaled == 0 {
            return Some(Exact::from(1));
        }
        let number = shown(last);
        let end = number.find(|c: char| c.is_alphabetic() || c.is_whitespace())?;
        let number: Exact = Exact::from(number[..end].parse::<i128>().ok()?);
        (scaled == 0 && number > Exact::from(0)).then(|| self.figures[last].value / number)
    }

    /// "A jury of 12, seven women and six men, was sworn in": more than there are.
    pub(super) fn exceeded(&self) -> Option<Slip> {
        let last = self.figures.len().checked_sub(1)?;
        let counted = self.figures.iter().all(counts);
        let parted = |at: usize| {
            self.between(at)
                .is_some_and(|between| is_like(&PART_NEXT, between))
        };
        let people = self.before(0).strip_suffix(" of ").unwrap_or_default();
        let people = people.rsplit(' ').next().unwrap_or_default();
        let group = GROUPS.contains(&people)
            && self.between(0)? == ", "
            && (1..last).all(parted)
            && is_like(&GROUP_OF, self.after(last));
        if last < 2 || !counted || !group || self.is_open() {
            return None;
        }
        let made: Exact = self.figures[1..].iter().map(|figure| figure.value).sum();
        let whole = self.figures[0].value;
        // Parts of another whole come to much more.
        let near = made <= whole * Exact::new(3, 2);
        (made > whole && near)
            .then(|| self.slip(0, (1..=last).collect(), made, (made, made), Sum::Total))?
    }

    /// "25 per cent of the 48 schools (16)", "of its 400 jobs, or 150", the first figure of which stands at `at`.
    pub(super) fn part_of_share(&self, at: usize) -> Option<Slip> {
        let units = [at, at + 1, at + 2].map(|at| self.figures[at].unit);
        let told = units[0] == Unit::Percent
            && is_like(&OF, self.between(at)?)
            && is_like(&PART_SHARE, self.between(at + 1)?)
            && self.ends_share(at + 2);
        let slip = told.then(|| self.shared(at + 2, at + 1, at)).flatten()?;
        // Of so few a share is told roughly.
        let apart = size(slip.made - self.figures[at].value);
        (apart >= Exact::from(2)).then_some(slip)
    }
}

/// Whether `figure` is one of things that were counted.
fn counts(figure: &Figure) -> bool {
    figure.unit == Unit::Count && figure.value.is_integer() && figure.slack == Exact::new(1, 2)
        || figure.unit == Unit::Count && figure.slack == Exact::from(0)
}
