//! Changes that a word tells, "doubled from 40 to 90", or their difference, "by £10 from £40 to £55".

use super::shape::{CHANGE_BEFORE, is_like};
use super::{Sentence, Slip, Sum, size};
use crate::figure::{Exact, Precision, Unit};

/// Words that multiply, and by what.
const WORDS: [(&str, i128, i128); 5] = [
    ("doubled", 2, 1),
    ("tripled", 3, 1),
    ("trebled", 3, 1),
    ("quadrupled", 4, 1),
    ("halved", 1, 2),
];

/// What adds a half to what grows, and takes one from what falls.
const BY_HALF: &str = "by half";

/// Words before them that make them rough.
const ROUGH: [&str; 22] = [
    "than",
    "nearly",
    "almost",
    "about",
    "roughly",
    "over",
    "least",
    "around",
    "virtually",
    "practically",
    "not",
    "some",
    "quite",
    "but",
    "less",
    "approximately",
    "effectively",
    "essentially",
    "barely",
    "hardly",
    "never",
    "even",
];

/// A word that multiplies is meant so roughly, in hundredths.
const SLACK: i128 = 10;

impl Sentence<'_> {
    /// "Doubled from 40 to 90."
    pub(super) fn multiple(&self) -> Option<Slip> {
        let (old, new) = self.only_pair()?;
        let lead = self.before(old.min(new)).trim_end();
        let lead = lead
            .strip_suffix(" from")
            .or_else(|| lead.strip_suffix(" to"))?;
        let lead = lead.trim_end_matches([' ', ',']);
        let (before, word, numerator, denominator) = self.multiplied(lead, old, new)?;
        let rough = [old, new]
            .iter()
            .any(|&at| self.figures[at].precision == Precision::Rough);
        let before = before.split_whitespace().next_back().unwrap_or_default();
        let is_rough = |word: &&str| word.eq_ignore_ascii_case(before);
        if rough || ROUGH.iter().any(is_rough) {
            return None;
        }
        let (old_least, old_most) = self.figures[old].bounds();
        let (new_least, new_most) = self.figures[new].bounds();
        let times = Exact::new(numerator, denominator);
        let slack = |hundredths: i128| Exact::new(100 + hundredths, 100);
        let slips = new_least > old_most * times * slack(SLACK)
            || new_most < old_least * times * slack(-SLACK);
        (old_least > Exact::from(0) && slips).then(|| Slip {
            said: new,
            from: vec![old],
            made: self.figures[new].value / self.figures[old].value,
            sum: Sum::Multiple(word),
        })
    }

    /// The word that multiplies at the end of `lead`, what stands before it, and what it makes of the figure `old`.
    fn multiplied<'l>(
        &self,
        lead: &'l str,
        old: usize,
        new: usize,
    ) -> Option<(&'l str, &'static str, i128, i128)> {
        let grows = self.figures[new].value > self.figures[old].value;
        let half = (BY_HALF, if grows { 3 } else { 1 }, 2);
        WORDS
            .into_iter()
            .chain([half])
            .find_map(|(word, numerator, denominator)| {
                let before = lead.strip_suffix(word)?;
                // What is redoubled, or re-doubled, is no figure.
                let whole = before.is_empty() || before.ends_with(char::is_whitespace);
                whole.then_some((before, word, numerator, denominator))
            })
    }

    /// "Rose by £10 from £40 to £55."
    pub(super) fn difference(&self) -> Option<Slip> {
        let (old, new) = self.only_pair()?;
        let said = old.min(new).checked_sub(1)?;
        let between = self.between(said)?.trim_start_matches(',').trim();
        let unit = self.figures[said].unit;
        let counts = unit == self.figures[old].unit
            && !matches!(unit, Unit::Percent | Unit::PercentagePoints);
        let told = matches!(between, "from" | "to") && is_like(&CHANGE_BEFORE, self.before(said));
        if !counts || !told {
            return None;
        }
        let (old_least, old_most) = self.figures[old].bounds();
        let (new_least, new_most) = self.figures[new].bounds();
        let (one, other) = (size(new_most - old_least), size(new_least - old_most));
        let made = size(self.figures[new].value - self.figures[old].value);
        self.slip(
            said,
            vec![old, new],
            made,
            (one.min(other), one.max(other)),
            Sum::Difference,
        )
    }
}
