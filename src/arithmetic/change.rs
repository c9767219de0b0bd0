//! Changes that are told in per cent or in percentage points: "from 40 to 50, a 20 per cent increase".

use super::shape::{
    AGO, APART, CHANGE_BEFORE, CHANGE_BEHIND, COMPARED, ELSEWHERE, FALLS, FROM, OTHER_TIME,
    OTHERWISE, PART_OF, RISES, TO, UP, YEAR, found, is_like,
};
use super::{Sentence, Slip, Sum, size};
use crate::figure::{Exact, Unit};

/// A change that is told over more years than its figures have leads elsewhere.
const YEARS: usize = 2;
/// What a figure of another time may stand before.
const AGES: [&str; 4] = [" ago", " earlier", " before", " previously"];

/// What tells for what time two figures alike are: "455 litres a day".
const RATES: [&str; 5] = ["a ", "an ", "per ", "each ", "every "];
/// What is measured has so many words at most before that.
const UNIT: usize = 3;
/// What makes such a time that of the change.
const TIES: [&str; 8] = [
    "in", "over", "within", "for", "after", "during", "by", "about",
];

/// What a figure stands behind that says for what or how long the change is.
const ASIDES: [&str; 5] = ["over ", "within ", "per ", "for ", "in "];
/// What a stretch of time begins with behind "in", and the whole of what changed.
const TIMES: [&str; 14] = [
    "the", "a", "an", "just", "only", "one", "two", "three", "four", "five", "ten", "less", "all",
    "total",
];

/// What may follow the figure that others are compared with, and names nothing that is counted.
const ENDS: [&str; 14] = [
    "in", "a", "an", "the", "last", "at", "on", "and", "when", "before", "during", "as", "while",
    "but",
];

impl Sentence<'_> {
    /// "From 40 to 50, a 20 per cent increase."
    pub(super) fn change(&self) -> Option<Slip> {
        let (old, new) = self.only_pair()?;
        let changes = |unit: Unit| {
            let named = (0..self.figures.len()).filter(move |&at| {
                self.is_told_in(unit, at)
                    && at != old
                    && at != new
                    && self.tells_change(at, old, new)
            });
            named.collect::<Vec<_>>()
        };
        let (percent, points) = (changes(Unit::Percent), changes(Unit::PercentagePoints));
        let (said, sum) = match (percent.as_slice(), points.as_slice()) {
            (&[said], []) => (said, Sum::Change),
            ([], &[said]) if self.unit(old) == Unit::Percent => (said, Sum::Points),
            _ => return None,
        };
        self.changed(said, old, new, sum)
    }

    /// "Sales were £65m, up 20 per cent from £50m", the first figure of which stands at `at`.
    pub(super) fn against(&self, at: usize) -> Option<Slip> {
        let (said, old) = (at + 1, at + 2);
        let unit = self.figures[at].unit;
        let (before, between) = (self.between(at)?, self.between(said)?);
        let counts = unit == self.figures[old].unit
            && self.figures[said].unit == Unit::Percent
            && !matches!(unit, Unit::Percent | Unit::PercentagePoints);
        let whole = at == 0 || !is_like(&PART_OF, self.between(at - 1)?);
        let told = is_like(&UP, before) && between.trim() == "from" && !self.is_otherwise(old, old);
        if !counts || !whole || !told || self.is_contrary(before, old, at) {
            return None;
        }
        // "300 members, up 20 per cent from 50 homes" counts two things.
        let next = self.after(old).trim_start();
        let noun = next.split(|c: char| !c.is_alphabetic()).next()?;
        let same = noun.is_empty()
            || ENDS.contains(&noun)
            || before
                .split(' ')
                .any(|word| word.trim_end_matches(',') == noun);
        same.then(|| self.changed(said, old, at, Sum::Change))?
    }

    /// The slip of the change told at `said` from the figure `old` to `new`, if it is one.
    pub(super) fn changed(&self, said: usize, old: usize, new: usize, sum: Sum) -> Option<Slip> {
        let (old_least, old_most) = self.figures[old].bounds();
        let (new_least, new_most) = self.figures[new].bounds();
        let none = Exact::from(0);
        if old_least <= none || self.figures[old].value == self.figures[new].value {
            return None;
        }
        let change = |old: Exact, new: Exact| match sum {
            Sum::Points => new - old,
            _ => (new - old) * Exact::from(100) / old,
        };
        let made = size(change(self.figures[old].value, self.figures[new].value));
        let ends = [change(old_most, new_least), change(old_least, new_most)];
        // "Twice as many" aside, a change is told without its sign.
        let (one, other) = (size(ends[0]), size(ends[1]));
        let apart = (ends[0] < none) ^ (ends[1] < none);
        let least = if apart { none } else { one.min(other) };
        let most = one.max(other);
        self.slip(said, vec![old, new], made, (least, most), sum)
    }

    /// The figures that the one change of the sentence leads from and to.
    pub(super) fn only_pair(&self) -> Option<(usize, usize)> {
        let mut pairs = (0..self.figures.len().saturating_sub(1)).filter_map(|at| self.pair(at));
        let (pair, None) = (pairs.next()?, pairs.next()) else {
            return None;
        };
        (!self.is_otherwise(pair.0, pair.0.max(pair.1)) && !self.is_of_more_years(pair))
            .then_some(pair)
    }

    /// Whether the sentence tells of yearly or adjusted numbers; "from 40 a year earlier" is a time like others, behind the figure `old`,
    /// and in "from 610 to 455 litres a day", behind the `last` figure, both are for a day.
    fn is_otherwise(&self, old: usize, last: usize) -> bool {
        let Some(shape) = OTHERWISE.as_ref() else {
            return true;
        };
        let end = self.figures[old].span.end as usize;
        shape.find_iter(self.text).any(|found| {
            // "Cut by a quarter" is no matter of time.
            if found.as_str() == "a quarter" && self.text[..found.start()].ends_with("by ") {
                return false;
            }
            let rate = RATES.iter().any(|rate| found.as_str().starts_with(rate))
                && self.is_unit(self.figures[last].span.end as usize, found.start());
            let ago = is_like(&AGO, &self.text[found.start()..]);
            let beside = self.text.get(end..found.start());
            let beside =
                beside.is_some_and(|text| text.len() < 24 && !text.contains([',', ';', '.']));
            !(rate || ago && beside)
        })
    }

    /// Whether nothing but what is measured stands from `start` to `end`: " litres ", " cubic metres ".
    fn is_unit(&self, start: usize, end: usize) -> bool {
        let between = self.text.get(start..end).unwrap_or(",");
        let small = |c: char| c.is_lowercase() || c == ' ' || c == '-';
        let mut words = between.split_whitespace();
        between.chars().all(small)
            && words.clone().count() <= UNIT
            && !words.any(|word| TIES.contains(&word))
    }

    /// Whether the two figures of `pair` have years, and the sentence has others besides.
    fn is_of_more_years(&self, pair: (usize, usize)) -> bool {
        let Some(shape) = YEAR.as_ref() else {
            return true;
        };
        let dated = self
            .between(pair.0.min(pair.1))
            .is_some_and(|between| shape.is_match(between));
        let years = || shape.find_iter(self.text).map(|year| year.as_str());
        dated && years().collect::<std::collections::BTreeSet<_>>().len() > YEARS
    }

    /// The figures that a change leads from and to, where the figure at `at` and the next are these.
    fn pair(&self, at: usize) -> Option<(usize, usize)> {
        let between = self.between(at)?;
        let before = self.before(at);
        let unit = self.unit(at);
        let same = unit == self.figures[at + 1].unit;
        if !same || unit == Unit::PercentagePoints || self.shares_scale(at) {
            return None;
        }
        if before.ends_with("from ") && is_like(&TO, between) {
            return Some((at, at + 1));
        }
        let newer = before.ends_with("to ") && is_like(&FROM, between);
        (newer || is_like(&COMPARED, between)).then_some((at + 1, at))
    }

    /// What the figure at `at` measures in: "from 58 to 63 per cent" says it once.
    pub(super) fn unit(&self, at: usize) -> Unit {
        let own = self.figures[at].unit;
        let next = self.figures.get(at + 1).map(|next| next.unit);
        let shared = own == Unit::Count && next == Some(Unit::Percent) && self.touches_next(at);
        if shared { Unit::Percent } else { own }
    }

    /// Whether the figure at `at` may be meant in the millions that the next one has: "from 8 to 9 million".
    fn shares_scale(&self, at: usize) -> bool {
        let has_scale = |at: usize| {
            let shown = &self.text[self.figures[at].span.range()];
            let digits = shown.trim_start_matches(|c: char| !c.is_ascii_digit());
            digits.contains(char::is_alphabetic)
        };
        let measured = self.figures[at + 1].unit != Unit::Percent;
        measured && self.touches_next(at) && has_scale(at + 1) && !has_scale(at)
    }

    fn touches_next(&self, at: usize) -> bool {
        let between = self.between(at).unwrap_or_default();
        matches!(between.trim(), "to" | "from")
    }

    /// Whether the figure at `at` measures in `unit`: the points of a change of shares need no more words.
    fn is_told_in(&self, unit: Unit, at: usize) -> bool {
        let own = self.figures[at].unit;
        let points = own == Unit::Count && self.after(at).starts_with(" point");
        own == unit || (points && unit == Unit::PercentagePoints)
    }

    /// Whether the figure at `at` says how far the change from `old` to `new` went: it stands at their side, in no other clause, and
    /// leads the same way.
    fn tells_change(&self, at: usize, old: usize, new: usize) -> bool {
        let (first, last) = (old.min(new), old.max(new));
        let (from, to) = if at < first { (at, first) } else { (last, at) };
        // "From £40 to £50 over 12 years": what it is for stands between.
        let aside =
            |one: usize| ASIDES.iter().any(|word| self.before(one).ends_with(word)) && one > last;
        let start = self.figures[from].span.end as usize;
        let gap = &self.text[start..self.figures[to].span.start as usize];
        if !(from + 1..to).all(aside)
            || is_like(&APART, gap)
            || at > last && (is_like(&OTHER_TIME, self.after(at)) || self.is_of_others(at))
            || at < first && gap.contains(" in ")
        {
            return false;
        }
        // "Rose 3 per cent in May, to 50 from 40 a year ago" is no change over the year.
        let beside = matches!(gap.trim_matches([',', ' ']), "to" | "from");
        if at < first && !beside && AGES.iter().any(|age| self.text.contains(age)) {
            return false;
        }
        let named = [
            found(&CHANGE_BEHIND, self.after(at)),
            found(&CHANGE_BEFORE, self.before(at)),
        ];
        let mut named = named.into_iter().flatten().peekable();
        named.peek().is_some() && named.all(|word| !self.is_contrary(word, old, new))
    }

    /// Whether the share at `at` is of something else than the figures are: "35 per cent in tonnage", "among women".
    fn is_of_others(&self, at: usize) -> bool {
        let behind = self.after(at);
        let time = |rest: &str| {
            let next = rest.split(|c: char| !c.is_alphanumeric()).next();
            let next = next.unwrap_or_default();
            TIMES.contains(&next) || !next.starts_with(char::is_lowercase)
        };
        let change = found(&CHANGE_BEHIND, behind).map_or("", |noun| &behind[noun.len()..]);
        behind.starts_with(" among ")
            || behind.strip_prefix(" in ").is_some_and(|rest| !time(rest))
            || is_like(&ELSEWHERE, change)
    }

    /// Whether `word` leads the other way than the figures `old` and `new` do.
    fn is_contrary(&self, word: &str, old: usize, new: usize) -> bool {
        let contrary = if self.figures[new].value > self.figures[old].value {
            &FALLS
        } else {
            &RISES
        };
        is_like(contrary, word)
    }
}
