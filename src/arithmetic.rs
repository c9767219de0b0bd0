//! Numbers of one sentence that do not work out: a change, a share, a total.

mod abroad;
mod answers;
mod change;
mod fraction;
mod listed;
mod made;
mod shape;
mod share;
mod spread;
mod told;
mod total;

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

pub use abroad::{may_slip_in, slips_in};
pub use made::{is_made, is_made_roughly};

use crate::figure::{self, Exact, Figure, Precision};
use crate::source::Span;

/// What a sentence has that takes numbers together.
const SUMS: &[&str] = &[
    "%",
    "per cent",
    "percent",
    " total",
    " up to ",
    " sum to ",
    " come to ",
    " comes to ",
    " came to ",
    " amount",
    " in all",
    "altogether",
    "all told",
    "oubled",
    "ripled",
    "rebled",
    "halved",
    "by half",
    "by a ",
    " of a third",
    " of a quarter",
    " of a fifth",
    " of half",
    " of two thirds",
    " of three quarters",
    "percentage point",
    " in favo",
    " abstain",
    "alf of ",
    "third of ",
    "thirds of ",
    "quarter of ",
    "quarters of ",
    "fold from",
    "fold, from",
    " lost ",
    " gained ",
    "years",
    "months",
    "weeks",
    "days",
];
/// Finds these; none where that cannot be made.
static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(SUMS).ok());

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
    /// A change by a word that multiplies, "doubled", and what qualifies it: "more than".
    Multiple(Option<&'static str>, &'static str),
    /// The same by a word for the part that is added or taken away: "by a third".
    Part(Option<&'static str>, &'static str),
    /// A part's share of the whole, in per cent.
    Share,
    /// A total of parts.
    Total,
    /// A share that is told in the words of these bytes too, in per cent.
    Fraction(Span),
    /// A part that is told in the words of these bytes too, and in numbers.
    PartOf(Span),
    /// What a sum makes in each of several years.
    Each,
    /// Answers that are more than were asked.
    Answers,
}

/// Whether something in `text`, a sentence, does not work out. It is asked of many sentences, and most have no word for a sum.
pub fn may_slip(text: &str) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || "£$€".contains(c);
    let by_number = |(at, by): (usize, &str)| text[at + by.len()..].starts_with(is_number);
    let finder = FINDER.as_ref();
    // "12 members: 5 Liberals, three Greens and 3 Reds", "Forty people were hurt, 20 men and 19 women".
    let listed = || {
        let opens = |(at, colon): (usize, &str)| {
            let next = text[at + colon.len()..].chars().next();
            next.is_some_and(|c| c.is_ascii_digit() || c.is_ascii_lowercase())
        };
        text.contains(" and ")
            && (text.match_indices(": ").any(opens)
                // "A jury of 12, seven women and six men, was sworn in."
                || text.match_indices(" of ").any(by_number)
                || [" were ", " been "].iter().any(|verb| text.contains(verb)))
    };
    let sums = finder.is_some_and(|finder| finder.is_match(text))
        || text.match_indices(" by ").any(by_number)
        || listed();
    sums && !slips(text, &figure::figures(text)).is_empty()
}

/// What does not work out in `text`, an English sentence with these `figures`. Each figure is said to be wrong at most once.
pub fn slips(text: &str, figures: &[Figure]) -> Vec<Slip> {
    if figures.is_empty() || figures.len() > MOST {
        return Vec::new();
    }
    let sentence = Sentence { text, figures };
    let mut slips: Vec<Slip> = sentence.multiple().into_iter().collect();
    slips.extend(sentence.fraction());
    slips.extend(sentence.part());
    slips.extend(sentence.answers());
    if figures.len() < 3 {
        return slips;
    }
    slips.extend(sentence.change());
    slips.extend(sentence.difference());
    slips.extend(sentence.summed());
    slips.extend(sentence.exceeded());
    for at in 0..figures.len() - 2 {
        slips.extend(sentence.share(at));
        slips.extend(sentence.part_of_share(at));
        slips.extend(sentence.against(at));
        slips.extend(sentence.spread(at));
    }
    slips.extend(sentence.total());
    slips
}

struct Sentence<'a> {
    text: &'a str,
    figures: &'a [Figure],
}

impl Sentence<'_> {
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
