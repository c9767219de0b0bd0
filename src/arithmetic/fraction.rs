//! A share that is told twice, in words and in per cent: "one in five (20 per cent)".

use regex::Captures;

use super::shape::{
    ASIDE_END, COUNTED, COUNTED_ASIDE, FRACTION, GROUP, OF, OR, SHARE, SHARE_ASIDE, TIME, is_like,
};
use super::{Sentence, Slip, Sum};
use crate::figure::{Exact, Precision, Unit, precision};
use crate::source::Span;

/// Words round a share by so many hundredths of it.
const SLACK: i128 = 22;

/// Numbers of such words, by their place.
const NUMBERS: [&str; 11] = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

impl Sentence<'_> {
    /// "One in five (20 per cent)", "half of the members, or 50 per cent".
    pub(super) fn fraction(&self) -> Option<Slip> {
        let words = FRACTION.as_ref()?.captures(self.text)?;
        let whole = words.name("half").or_else(|| words.get(0))?;
        let behind = &self.text[whole.end()..];
        let said = self
            .figures
            .iter()
            .position(|figure| figure.span.start as usize >= whole.end())?;
        let figure = &self.figures[said];
        let between = &self.text[whole.end()..figure.span.start as usize];
        let of_whom = || is_like(&GROUP, behind);
        // "A third (12 per cent)" may be the third of several.
        let counted = || words.name("part").is_some() && is_like(&OR, between);
        let named = words.name("half").or_else(|| words.name("kind")).is_some();
        let meant = if named {
            counted() || of_whom()
        } else {
            !is_like(&TIME, behind)
        };
        let made = of_words(&words).filter(|_| meant)? * Exact::from(100);
        let closed = self.ends_share(said);
        let rough = precision(&self.text[..whole.start()]) == Precision::Rough
            || figure.precision == Precision::Rough;
        // "Three in ten boats, 40 per cent, were late."
        let aside = || {
            !named && is_like(&COUNTED_ASIDE, between) && is_like(&SHARE_ASIDE, self.after(said))
        };
        let told = is_like(&SHARE, between) || aside();
        if figure.unit != Unit::Percent || rough || !closed || !told {
            return None;
        }
        let words = Span::new(whole.start(), whole.end());
        self.off(said, Vec::new(), made, Sum::Fraction(words))
    }

    /// "Half of the 48 drivers (18) stayed", "a third of the 90 boats, 45, were sold".
    pub(super) fn part(&self) -> Option<Slip> {
        let words = FRACTION.as_ref()?.captures(self.text)?;
        let share = words.name("half").or_else(|| words.get(0))?;
        let [whole, part, ..] = self.figures else {
            return None;
        };
        let between = self.text.get(share.end()..whole.span.start as usize)?;
        let counts = whole.unit == Unit::Count && part.unit == Unit::Count;
        let (counted, behind) = (self.between(0)?, self.after(1));
        let enclosed = is_like(&COUNTED, counted) && behind.starts_with(')');
        let shaped = is_like(&OF, between)
            && (enclosed || is_like(&COUNTED_ASIDE, counted) && is_like(&ASIDE_END, behind));
        let rough = [whole, part].map(|figure| figure.precision == Precision::Rough);
        let lead = precision(&self.text[..share.start()]) == Precision::Rough;
        if !counts || !shaped || lead || rough != [false; 2] {
            return None;
        }
        let made = of_words(&words)? * whole.value;
        let words = Span::new(share.start(), share.end());
        self.off(1, vec![0], made, Sum::PartOf(words))
    }

    /// What is said at `said`, where it is too far from what its words make, which are meant roughly.
    fn off(&self, said: usize, from: Vec<usize>, made: Exact, sum: Sum) -> Option<Slip> {
        let slack = made * Exact::new(SLACK, 100);
        let (least, most) = self.figures[said].bounds();
        let slips = most < made - slack || least > made + slack;
        slips.then_some(Slip {
            said,
            from,
            made,
            sum,
        })
    }
}

/// The share that `words`, found by `FRACTION`, tell.
fn of_words(words: &Captures<'_>) -> Option<Exact> {
    let number = |name: &str| {
        let word = words.name(name)?.as_str().to_lowercase();
        let at = NUMBERS.iter().position(|number| *number == word);
        at.map_or_else(|| word.parse().ok(), |at| i128::try_from(at).ok())
    };
    let (part, parts) = match (words.name("half"), words.name("kind")) {
        (Some(_), _) => (1, 2),
        (_, Some(kind)) => (number("part").unwrap_or(1), of_name(kind.as_str())?),
        (None, None) => (number("some")?, number("in")?),
    };
    (part < parts).then(|| Exact::new(part, parts))
}

/// How many parts make a whole, by the name of one of them: "fifths".
fn of_name(kind: &str) -> Option<i128> {
    Some(match kind.trim_end_matches('s') {
        "third" => 3,
        "quarter" => 4,
        "fifth" => 5,
        "tenth" => 10,
        _ => return None,
    })
}
