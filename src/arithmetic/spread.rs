//! A sum and what it makes in each of its years: "£12 million over ten years, or £1.2 million a year".

use super::shape::{EACH, OVER, PERIODS, UNEVEN, found, is_like};
use super::{Sentence, Slip, Sum};
use crate::figure::{Exact, Precision, Unit};

impl Sentence<'_> {
    /// "1.2 million tonnes over ten years, or 120,000 tonnes a year", the first figure of which stands at `at`.
    pub(super) fn spread(&self, at: usize) -> Option<Slip> {
        let (over, periods) = (self.between(at)?, self.between(at + 1)?);
        let (whole, count, said) = (self.figures[at], self.figures[at + 1], self.figures[at + 2]);
        let counts = whole.unit == said.unit
            && count.unit == Unit::Count
            && count.value > Exact::from(1)
            && count.value.is_integer()
            && !matches!(whole.unit, Unit::Percent | Unit::PercentagePoints);
        if !counts || !is_like(&OVER, over) || !is_like(&PERIODS, periods) {
            return None;
        }
        let behind = self.after(at + 2);
        let each = found(&EACH, behind)?;
        let period = each.rsplit(' ').next()?;
        let noun = each.trim_start().split(' ').next()?;
        // "3 million tonnes over ten years, or 400 ships a year" counts two things.
        let bare = matches!(noun, "a" | "an" | "per" | "each" | "every");
        let rest = &behind[each.len()..];
        if !rest.trim_start().is_empty()
            && !rest.trim_start().starts_with([',', '.', ';', ')', '['])
            || is_like(&UNEVEN, self.text)
        {
            return None;
        }
        let same = bare || over.split(' ').any(|word| word == noun);
        if !same || !periods.trim_start().starts_with(period) {
            return None;
        }
        let (least, most) = whole.bounds();
        // "Over" stands before the years, and makes them no rougher.
        let rough = [&whole, &said].map(|figure| figure.precision == Precision::Rough);
        let (said_least, said_most) = said.bounds();
        let slips = said_most < least / count.value || said_least > most / count.value;
        (slips && rough == [false; 2]).then(|| Slip {
            said: at + 2,
            from: vec![at, at + 1],
            made: whole.value / count.value,
            sum: Sum::Each,
        })
    }
}
