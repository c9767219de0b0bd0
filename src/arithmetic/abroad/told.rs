//! Changes of languages other than English that a word tells, "verdoppelte sich von 40 auf 90", or how far they went in numbers.

use super::{ends_with, is_noun, rough_before};
use crate::arithmetic::{Sentence, Slip, Sum, size};
use crate::figure::{Exact, Precision, Unit};
use crate::words::Sums;

/// A word that multiplies is meant so roughly, in hundredths.
const SLACK: i128 = 10;
/// What a figure counts stands before such a word behind it in so many words at most.
const NOUN: usize = 2;

impl Sentence<'_> {
    /// "Verdoppelte sich von 40 auf 90", "hat sich von 40 auf 90 verdoppelt": the only two figures that a change leads from and to.
    pub(super) fn multiple_in(&self, sums: &'static Sums) -> Option<Slip> {
        let mut pairs =
            (0..self.figures.len().checked_sub(1)?).filter(|&at| self.is_pair(at, sums));
        let (old, None) = (pairs.next()?, pairs.next()) else {
            return None;
        };
        let new = old + 1;
        let lead = ends_with(self.before(old), &sums.from)?;
        let lead = lead.trim_end_matches([' ', ',']);
        let passing =
            || ends_with(lead, &sums.passing).map(|lead| lead.trim_end_matches([' ', ',']));
        let before = |lead| multiplied(lead, sums);
        let (word, rest, times) = before(lead)
            .or_else(|| before(passing()?))
            .or_else(|| self.multiplied_behind(new, sums))?;
        let exact = [old, new]
            .iter()
            .all(|&at| self.figures[at].precision == Precision::Shown);
        if !exact || rough_before(rest, sums) || rough_before(lead, sums) {
            return None;
        }
        let (old_least, old_most) = self.figures[old].bounds();
        let (new_least, new_most) = self.figures[new].bounds();
        let slack = times * Exact::new(SLACK, 100);
        let slips =
            new_least > old_most * (times + slack) || new_most < old_least * (times - slack);
        (old_least > Exact::from(0) && slips).then(|| Slip {
            said: new,
            from: vec![old],
            made: self.figures[new].value / self.figures[old].value,
            sum: Sum::Multiple(None, word),
        })
    }

    /// The word that multiplies behind the figure `new`: "von 40 auf 90 Boote verdoppelt".
    fn multiplied_behind(
        &self,
        new: usize,
        sums: &'static Sums,
    ) -> Option<(&'static str, &str, Exact)> {
        let behind = self.after(new);
        let end = behind
            .find(['.', ',', ';', '(', ':'])
            .unwrap_or(behind.len());
        let (word, rest, times) = multiplied(&behind[..end], sums)?;
        (rest.split_whitespace().count() <= NOUN).then_some((word, rest, times))
    }

    /// "Stieg um 15 von 40 auf 60 Boote", "um 5 Prozentpunkte von 41 auf 48 Prozent".
    pub(super) fn difference_in(&self, sums: &Sums) -> Option<Slip> {
        let [said, old, new] = self.figures else {
            return None;
        };
        if !self.is_pair(1, sums) {
            return None;
        }
        let between = ends_with(self.between(0)?, &sums.from)?;
        let tied = ends_with(self.before(0), &sums.by).is_some();
        let points = ends_with(between.trim_end_matches([' ', ',']), &sums.points);
        let is_told = match (points, new.unit) {
            (Some(gap), Unit::Percent) => gap.trim().is_empty() && said.unit == Unit::Count,
            (None, Unit::Count) => tied && between.trim().is_empty() && said.unit == Unit::Count,
            _ => false,
        };
        // One may be meant in millions, as the other says.
        let scaled = |at: usize| {
            let shown = &self.text[self.figures[at].span.range()];
            new.unit == Unit::Count && shown.contains(char::is_alphabetic)
        };
        let alike = scaled(0) == scaled(1) && scaled(1) == scaled(2);
        if !is_told || !alike {
            return None;
        }
        let (old_least, old_most) = old.bounds();
        let (new_least, new_most) = new.bounds();
        let (one, other) = (size(new_most - old_least), size(new_least - old_most));
        let made = size(new.value - old.value);
        let sum = if points.is_some() {
            Sum::Points
        } else {
            Sum::Difference
        };
        self.slip(0, vec![1, 2], made, (one.min(other), one.max(other)), sum)
    }

    /// Whether a change leads from the figure at `at` to the next: "von 40 auf 90", "von 41 auf 48 Prozent".
    fn is_pair(&self, at: usize, sums: &Sums) -> bool {
        let units = (self.figures[at].unit, self.figures[at + 1].unit);
        let alike = units.0 == units.1 || units == (Unit::Count, Unit::Percent);
        alike
            && (units.1 == Unit::Percent || !self.has_scale_apart(at))
            && ends_with(self.before(at), &sums.from).is_some()
            && self
                .between(at)
                .and_then(|between| ends_with(between, &sums.to))
                .is_some_and(is_noun)
    }
}

/// The word that multiplies at the end of `text`, what stands before it, and by what it multiplies.
fn multiplied<'t>(text: &'t str, sums: &'static Sums) -> Option<(&'static str, &'t str, Exact)> {
    let lists = [
        (&sums.doubled, Exact::from(2)),
        (&sums.tripled, Exact::from(3)),
        (&sums.halved, Exact::new(1, 2)),
    ];
    lists.into_iter().find_map(|(words, times)| {
        words.iter().find_map(|word| {
            let rest = ends_with(text, std::slice::from_ref(word))?;
            Some((word.as_str(), rest, times))
        })
    })
}
