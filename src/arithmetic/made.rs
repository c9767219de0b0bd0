//! Figures that others make: their product, their quotient, their sum or their difference.

use crate::figure::{Exact, Figure, Unit};

/// A figure of fewer digits comes of others by chance.
const DIGITS: usize = 3;
/// The last of the others, of which each is tried with each.
const MOST: usize = 12;
/// The same where they make a share: any two of a kind make three of them.
const MOST_FOR_A_SHARE: usize = 4;

/// What is told roughly may lie so many hundredths of it off.
const ROUGH: i128 = 6;
const HUNDRED: i128 = 100;

/// Whether two of `others` make `said`, which has so many digits that this is no chance.
pub fn is_made(said: &Figure, others: &[Figure]) -> bool {
    digits(said.value) >= DIGITS && is_between(said.unit, said.bounds(), others)
}

/// Whether two of `others` make about as much as `said`.
pub fn is_made_roughly(said: &Figure, others: &[Figure]) -> bool {
    let slack = said.slack.max(said.value * Exact::new(ROUGH, HUNDRED));
    is_between(said.unit, (said.value - slack, said.value + slack), others)
}

/// Whether two of `others` make something in `unit` that is between these ends.
fn is_between(unit: Unit, (least, most): (Exact, Exact), others: &[Figure]) -> bool {
    let tried = if unit == Unit::Percent {
        MOST_FOR_A_SHARE
    } else {
        MOST
    };
    let others = &others[others.len().saturating_sub(tried)..];
    let pairs = (0..others.len()).flat_map(|at| others[..at].iter().map(move |one| (one, at)));
    pairs
        .flat_map(|(one, at)| make(unit, one, &others[at]))
        .flatten()
        .any(|made| least <= made && made <= most)
}

/// What `one` and `other` make in `unit`.
fn make(unit: Unit, one: &Figure, other: &Figure) -> [Option<Exact>; 4] {
    let (a, b) = (one.value, other.value);
    let zero = Exact::from(0);
    if a <= zero || b <= zero {
        return [None; 4];
    }
    let (less, more) = (a.min(b), a.max(b));
    let hundred = Exact::from(HUNDRED);
    let alike = one.unit == other.unit;
    let shares = |figure: &Figure| figure.unit == Unit::Percent;
    if unit == Unit::Percent {
        // A part of a whole, and how far one went to become the other.
        let part = alike.then(|| less / more * hundred);
        let grown = alike.then(|| (more - less) / less * hundred);
        let fallen = alike.then(|| (more - less) / more * hundred);
        return [part, grown, fallen, None];
    }
    // A share of what is measured in the unit, or so much for each of a count.
    let product = match (shares(one), shares(other)) {
        (true, false) if other.unit == unit => Some(a * b / hundred),
        (false, true) if one.unit == unit => Some(a * b / hundred),
        (false, false) if one.unit == unit || other.unit == unit => Some(a * b),
        _ => None,
    };
    let quotient = (!shares(one) && !shares(other)).then(|| more / less);
    let both = alike && one.unit == unit;
    [
        product,
        quotient,
        both.then(|| a + b),
        both.then(|| more - less),
    ]
}

/// How many digits `value` is told by, from its first to its last that is not zero.
fn digits(value: Exact) -> usize {
    let decimals = (0..=6).find_map(|tens| {
        let whole = value * Exact::from(10_i128.pow(tens));
        whole.is_integer().then(|| whole.to_integer())
    });
    let shown = decimals.unwrap_or_default().to_string();
    shown.trim_matches('0').len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::figures;

    #[test]
    fn figures_are_made_by_others_where_it_is_no_chance() {
        for (others, said, made) in [
            (
                "He paid £3,150 and then £1,720.",
                "It is £1,430 less.",
                true,
            ),
            ("The 164 boats cost £52 each.", "It is £8,528.", true),
            ("It paid £5,216 for 32 boats.", "Each was £163.", true),
            (
                "It has 1,240 pilots and 312 cooks.",
                "It has 1,552 hands.",
                true,
            ),
            ("1.65 per cent of £140,000 is lost.", "It is £2,310.", true),
            ("It had 18,420 and then 19,312.", "It rose by 4.84%.", true),
            // Two that stand far before a share make it by chance.
            (
                "It had 18,420 and then 19,312. It has 312 nets, 57 cooks, 640 piers and 7,150 pilots.",
                "It rose by 4.84%.",
                false,
            ),
            // Too few digits, another unit, another number.
            ("The 16 boats cost £25 each.", "It is £400.", false),
            (
                "He paid £3,150 and then £1,720.",
                "It is 1,430 boats.",
                false,
            ),
            (
                "He paid £3,150 and then £1,720.",
                "It is £1,440 less.",
                false,
            ),
            ("", "It is £1,431 less.", false),
        ] {
            let said_figure = figures(said).pop().expect("a figure");
            assert_eq!(
                is_made(&said_figure, &figures(others)),
                made,
                "{others} {said}"
            );
        }
    }
}
