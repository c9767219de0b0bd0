//! Changes that a word tells, "doubled from 40 to 90", or their difference, "by £10 from £40 to £55".

use super::shape::{CHANGE_BEFORE, OF_THESE, SPAN, found, is_like};
use super::{Sentence, Slip, Sum, size};
use crate::figure::{Exact, Precision, Unit};

/// Words that multiply, and by what.
const WORDS: [(&str, i128, i128); 10] = [
    ("doubled", 2, 1),
    ("tripled", 3, 1),
    ("trebled", 3, 1),
    ("quadrupled", 4, 1),
    ("halved", 1, 2),
    ("twofold", 2, 1),
    ("threefold", 3, 1),
    ("fourfold", 4, 1),
    ("fivefold", 5, 1),
    ("tenfold", 10, 1),
];

/// What is added to what grows, and taken from what falls.
const PARTS: [(&str, i128, i128); 7] = [
    ("by half", 1, 2),
    ("by a half", 1, 2),
    ("by a third", 1, 3),
    ("by two thirds", 2, 3),
    ("by a quarter", 1, 4),
    ("by three quarters", 3, 4),
    ("by a fifth", 1, 5),
];

/// Nouns for what grew or fell by such a part.
const GAINS: &[&str] = &["rise", "increase", "jump", "gain", "growth", "surge"];
const LOSSES: &[&str] = &[
    "drop",
    "fall",
    "decline",
    "decrease",
    "cut",
    "reduction",
    "slump",
];
/// What both figures count has so many words at most before them.
const BESIDE: usize = 5;

/// Words before these that make them rough.
const ROUGH: [&str; 17] = [
    "about",
    "roughly",
    "over",
    "least",
    "around",
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

/// Words before them for a change that falls short, of which it is half at least.
const NEARLY: [&str; 4] = ["nearly", "almost", "virtually", "practically"];

/// A word that multiplies is meant so roughly, in hundredths of what it multiplies by, or of the part that is added and a fifth of that.
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
        let told = |lead| self.multiplied(lead, old, new);
        let behind = || self.named_behind(old, new);
        let (before, word, times) = told(lead)
            .or_else(|| told(without_span(lead)?))
            .or_else(behind)?;
        let rough = [old, new]
            .iter()
            .any(|&at| self.figures[at].precision == Precision::Rough);
        let mut words = before.split_whitespace();
        let last = words.next_back().unwrap_or_default().to_lowercase();
        if rough || ROUGH.contains(&last.as_str()) {
            return None;
        }
        let (old_least, old_most) = self.figures[old].bounds();
        let (new_least, new_most) = self.figures[new].bounds();
        let part = PARTS.iter().any(|(part, ..)| part.ends_with(word));
        let worth = if part {
            size(times - Exact::from(1)) * Exact::new(6, 5)
        } else {
            times
        };
        let slack = |hundredths: i128| times + worth * Exact::new(hundredths, 100);
        let grows = times > Exact::from(1);
        // The least and the greatest that the word can mean, of which "more than" and "nearly" leave one open.
        let nearly = NEARLY.into_iter().find(|nearly| *nearly == last);
        let half = (times + Exact::from(1)) / Exact::from(2);
        let (least, most, lead) = match (last.as_str(), nearly) {
            ("than", _) if words.next_back() != Some("more") => return None,
            ("than", _) if grows => (Some(times), None, Some("more than")),
            ("than", _) => (None, Some(times), Some("more than")),
            (_, Some(_)) if grows => (Some(half), Some(slack(SLACK)), nearly),
            (_, Some(_)) => (Some(slack(-SLACK)), Some(half), nearly),
            _ => (Some(slack(-SLACK)), Some(slack(SLACK)), None),
        };
        let slips = most.is_some_and(|most| new_least > old_most * most)
            || least.is_some_and(|least| new_most < old_least * least);
        (old_least > Exact::from(0) && slips).then(|| Slip {
            said: new,
            from: vec![old],
            made: self.figures[new].value / self.figures[old].value,
            sum: if part {
                Sum::Part(lead, word)
            } else {
                Sum::Multiple(lead, word)
            },
        })
    }

    /// What stands before the word that multiplies at the end of `lead`, the word, and by what it multiplies the figure `old`.
    fn multiplied<'l>(
        &self,
        lead: &'l str,
        old: usize,
        new: usize,
    ) -> Option<(&'l str, &'static str, Exact)> {
        let grows = self.figures[new].value > self.figures[old].value;
        let sign = if grows { 1 } else { -1 };
        let parts = PARTS
            .into_iter()
            .map(|(word, part, parts)| (word, parts + sign * part, parts));
        // What falls threefold is a third of what it was.
        let words = WORDS.into_iter().map(|(word, times, parts)| {
            if !grows && word.ends_with("fold") {
                (word, parts, times)
            } else {
                (word, times, parts)
            }
        });
        words
            .chain(parts)
            .find_map(|(word, numerator, denominator)| {
                let before = lead.strip_suffix(word)?;
                // What is redoubled, or re-doubled, is no figure.
                let whole = before.is_empty() || before.ends_with(char::is_whitespace);
                whole.then_some((before, word, Exact::new(numerator, denominator)))
            })
    }

    /// The part of the figure `old` by which a noun behind the two figures says that it changed: "from 610 to 455, a drop of a third".
    fn named_behind(&self, old: usize, new: usize) -> Option<(&'static str, &'static str, Exact)> {
        let behind = self.after(old.max(new));
        let (unit, told) = behind.split_once(", ")?;
        let measured = |c: char| c.is_alphabetic() || c == ' ' || c == '-';
        if !unit.chars().all(measured) || unit.split_whitespace().nth(BESIDE).is_some() {
            return None;
        }
        let told = told
            .strip_prefix("an ")
            .or_else(|| told.strip_prefix("a "))?;
        let (noun, part) = told.split_once(" of ")?;
        let grows = self.figures[new].value > self.figures[old].value;
        let nouns = if grows { GAINS } else { LOSSES };
        if !nouns.contains(&noun) {
            return None;
        }
        let sign = if grows { 1 } else { -1 };
        PARTS.into_iter().find_map(|(word, share, parts)| {
            let word = word.strip_prefix("by ")?;
            let rest = part.strip_prefix(word)?.trim_start();
            let closed = rest.is_empty() || rest.starts_with([',', '.', ';', ')', '[', '–', '—']);
            closed.then_some(("", word, Exact::new(parts + sign * share, parts)))
        })
    }

    /// "Rose by £10 from £40 to £55", "lost 4,000 people, from 12,000 to 9,000".
    pub(super) fn difference(&self) -> Option<Slip> {
        let (old, new) = self.only_pair()?;
        let said = old.min(new).checked_sub(1)?;
        let between = self.between(said)?;
        let tied = matches!(between.trim_start_matches(',').trim(), "from" | "to")
            || is_like(&OF_THESE, between);
        let unit = self.figures[said].unit;
        let counts =
            unit == self.unit(old) && !matches!(unit, Unit::Percent | Unit::PercentagePoints);
        let told = tied && is_like(&CHANGE_BEFORE, self.before(said));
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

/// `lead` without the stretch of time at its end that a change took: "doubled in two years".
fn without_span(lead: &str) -> Option<&str> {
    let span = found(&SPAN, lead)?;
    Some(lead[..lead.len() - span.len()].trim_end_matches([' ', ',']))
}
