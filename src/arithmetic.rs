//! Numbers of one sentence that do not work out: a change, a share, a total.

mod shape;
mod told;
mod total;

use crate::figure::{self, Exact, Figure, Precision, Unit};
use shape::{
    CHANGE_BEFORE, CHANGE_BEHIND, FROM, OF, OF_ALL, OF_WHICH, OR, OTHERWISE, PART, SHARE, TO,
    is_like,
};

/// What a sentence has that takes numbers together.
const SUMS: &[&str] = &[
    "%",
    "per cent",
    "percent",
    " total",
    " in all",
    "altogether",
    "all told",
    "oubled",
    "ripled",
    "rebled",
    "halved",
    "by half",
];
/// A sentence of more figures than this is a table.
const MOST: usize = 12;
/// Words round a figure are looked for within this many bytes.
const WINDOW: usize = 60;

/// Numbers of one sentence of which one is not what the others make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The figure that the others do not make, by index.
    pub said: usize,
    /// The others, by index.
    pub from: Vec<usize>,
    /// What they make.
    pub made: Exact,
    /// How the numbers hang together.
    pub sum: Sum,
}

/// How numbers hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sum {
    /// A change from one figure to another, in per cent of the first.
    Change,
    /// A change from one share to another, in percentage points.
    Points,
    /// A change from one figure to another, told by how much they differ.
    Difference,
    /// A change by a word that multiplies: "doubled".
    Multiple(&'static str),
    /// A part's share of the whole, in per cent.
    Share,
    /// A total of parts.
    Total,
}

/// Whether something in `text`, a sentence, does not work out. It is asked of many sentences, and most have no word for a sum.
pub fn may_slip(text: &str) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || "£$€".contains(c);
    let by_number = |(at, by): (usize, &str)| text[at + by.len()..].starts_with(is_number);
    let sums =
        SUMS.iter().any(|word| text.contains(word)) || text.match_indices(" by ").any(by_number);
    sums && !slips(text, &figure::figures(text)).is_empty()
}

/// What does not work out in `text`, an English sentence with these `figures`. Each figure is said to be wrong at most once.
pub fn slips(text: &str, figures: &[Figure]) -> Vec<Slip> {
    if figures.len() < 2 || figures.len() > MOST {
        return Vec::new();
    }
    let sentence = Sentence { text, figures };
    let mut slips: Vec<Slip> = sentence.multiple().into_iter().collect();
    if figures.len() < 3 {
        return slips;
    }
    slips.extend(sentence.change());
    slips.extend(sentence.difference());
    for at in 0..figures.len() - 2 {
        slips.extend(sentence.share(at));
    }
    slips.extend(sentence.total());
    slips
}

struct Sentence<'a> {
    text: &'a str,
    figures: &'a [Figure],
}

impl Sentence<'_> {
    /// "From 40 to 50, a 20 per cent increase."
    fn change(&self) -> Option<Slip> {
        let (old, new) = self.only_pair()?;
        let changes = |unit: Unit| {
            let named = (0..self.figures.len()).filter(move |&at| {
                self.figures[at].unit == unit && at != old && at != new && self.names_change(at)
            });
            named.collect::<Vec<_>>()
        };
        let (percent, points) = (changes(Unit::Percent), changes(Unit::PercentagePoints));
        let (said, sum) = match (percent.as_slice(), points.as_slice()) {
            (&[said], []) => (said, Sum::Change),
            ([], &[said]) if self.figures[old].unit == Unit::Percent => (said, Sum::Points),
            _ => return None,
        };
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
    fn only_pair(&self) -> Option<(usize, usize)> {
        if is_like(&OTHERWISE, self.text) {
            return None;
        }
        let mut pairs = (0..self.figures.len() - 1).filter_map(|at| self.pair(at));
        let (pair, None) = (pairs.next()?, pairs.next()) else {
            return None;
        };
        Some(pair)
    }

    /// The figures that a change leads from and to, where the figure at `at` and the next are these.
    fn pair(&self, at: usize) -> Option<(usize, usize)> {
        let between = self.between(at)?;
        let before = self.before(at);
        let same = self.figures[at].unit == self.figures[at + 1].unit;
        if !same || self.figures[at].unit == Unit::PercentagePoints {
            return None;
        }
        if before.ends_with("from ") && is_like(&TO, between) {
            return Some((at, at + 1));
        }
        (before.ends_with("to ") && is_like(&FROM, between)).then_some((at + 1, at))
    }

    fn names_change(&self, at: usize) -> bool {
        is_like(&CHANGE_BEHIND, self.after(at)) || is_like(&CHANGE_BEFORE, self.before(at))
    }

    /// "12 of 48 (20 per cent)", "of the 48, 12 (20 per cent)", "48, of which 12 (20 per cent)", "of the 48, 20 per cent, or 12,".
    fn share(&self, at: usize) -> Option<Slip> {
        let between = self.between(at)?;
        let of_all = is_like(&PART, between) && is_like(&OF_ALL, self.before(at));
        let (first, last, share) = if is_like(&OF, between) {
            (at, at + 1, at + 2)
        } else if of_all && self.figures[at + 1].unit == Unit::Percent {
            (at + 2, at, at + 1)
        } else if of_all || is_like(&OF_WHICH, between) {
            (at + 1, at, at + 2)
        } else {
            return None;
        };
        let (part, whole, said) = (
            &self.figures[first],
            &self.figures[last],
            &self.figures[share],
        );
        let counts =
            part.unit == whole.unit && !matches!(part.unit, Unit::Percent | Unit::PercentagePoints);
        let shape = if share < first { &OR } else { &SHARE };
        let told = is_like(shape, self.between(at + 1)?);
        let ends = self.after(at + 2).trim_start();
        let ended = ends.is_empty() || ends.starts_with([')', ',', '.', ';', '–', '—', '[']);
        if !counts || !told || !ended || said.unit != Unit::Percent || part.value > whole.value {
            return None;
        }
        let hundred = Exact::from(100);
        let made = part.value * hundred / whole.value;
        let ((part_least, part_most), (whole_least, whole_most)) = (part.bounds(), whole.bounds());
        // Few things are counted exactly.
        let exact = |figure: &Figure| figure.value < Exact::from(1000);
        let ends = if exact(part) && exact(whole) {
            (made, made)
        } else {
            (
                part_least * hundred / whole_most,
                part_most * hundred / whole_least,
            )
        };
        self.slip(share, vec![first, last], made, ends, Sum::Share)
    }

    /// What is said at `said`, where none of the numbers between `ends`, which the others make, can be meant by it.
    fn slip(
        &self,
        said: usize,
        from: Vec<usize>,
        made: Exact,
        ends: (Exact, Exact),
        sum: Sum,
    ) -> Option<Slip> {
        let rough = |&at: &usize| self.figures[at].precision == Precision::Rough;
        if rough(&said) || from.iter().any(rough) {
            return None;
        }
        let figure = &self.figures[said];
        let exact =
            sum == Sum::Total && figure.value.is_integer() && figure.slack == Exact::new(1, 2);
        let (least, most) = if exact {
            (figure.value, figure.value)
        } else {
            figure.bounds()
        };
        (most < ends.0 || least > ends.1).then_some(Slip {
            said,
            from,
            made,
            sum,
        })
    }

    fn before(&self, at: usize) -> &str {
        let end = self.figures[at].span.start as usize;
        &self.text[self.text.ceil_char_boundary(end.saturating_sub(WINDOW))..end]
    }

    fn after(&self, at: usize) -> &str {
        let start = self.figures[at].span.end as usize;
        let end = self
            .text
            .floor_char_boundary((start + WINDOW).min(self.text.len()));
        &self.text[start..end]
    }

    fn between(&self, at: usize) -> Option<&str> {
        let next = self.figures.get(at + 1)?;
        self.text
            .get(self.figures[at].span.end as usize..next.span.start as usize)
    }
}

/// `number` without its sign.
fn size(number: Exact) -> Exact {
    number.max(-number)
}

#[cfg(test)]
mod tests;
