//! A share that is told twice, in words and in per cent: "one in five (20 per cent)".

use super::shape::{FRACTION, GROUP, OR, SHARE, TIME, is_like};
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
        let number = |name: &str| {
            let word = words.name(name)?.as_str().to_lowercase();
            let at = NUMBERS.iter().position(|number| *number == word);
            at.map_or_else(|| word.parse().ok(), |at| i128::try_from(at).ok())
        };
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
        let (part, parts) = match (words.name("half"), words.name("kind")) {
            (Some(_), _) if of_whom() => (1, 2),
            (_, Some(kind)) if counted() || of_whom() => {
                (number("part").unwrap_or(1), of_name(kind.as_str())?)
            }
            (None, None) if !is_like(&TIME, behind) => (number("some")?, number("in")?),
            _ => return None,
        };
        if part >= parts {
            return None;
        }
        let closed = self.ends_share(said);
        let rough = precision(&self.text[..whole.start()]) == Precision::Rough
            || figure.precision == Precision::Rough;
        if figure.unit != Unit::Percent || rough || !closed || !is_like(&SHARE, between) {
            return None;
        }
        let made = Exact::new(100 * part, parts);
        let slack = made * Exact::new(SLACK, 100);
        let (least, most) = figure.bounds();
        let slips = most < made - slack || least > made + slack;
        slips.then(|| Slip {
            said,
            from: Vec::new(),
            made,
            sum: Sum::Fraction(Span::new(whole.start(), whole.end())),
        })
    }
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
