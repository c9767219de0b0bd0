//! Numbers that one slip of the pen parts.

/// A number of fewer digits has too many neighbours.
const DIGITS: usize = 3;
/// Digits that are no zeros at the end, of which a number needs so many to be known again.
const TELLING: usize = 2;

/// A number as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// Its digits, without commas and point.
    pub(super) digits: String,
    /// How many of them stand behind the point.
    pub(super) decimals: usize,
    /// The word for its scale, if any, in lower case.
    pub(super) scale: String,
}

impl Written {
    /// The number that `text` begins with, a sign of currency left out.
    pub(super) fn of(text: &str) -> Self {
        let number = text.trim_start_matches(|c: char| !c.is_ascii_digit());
        let end = number.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
        let (number, rest) = number.split_at(end.unwrap_or(number.len()));
        let number = number.trim_end_matches([',', '.']);
        let point = number.find('.').map_or(number.len(), |at| at + 1);
        Self {
            digits: number.chars().filter(char::is_ascii_digit).collect(),
            decimals: number.len() - point,
            scale: rest.trim_matches([' ', '-']).to_lowercase(),
        }
    }

    /// The same where a comma stands before the decimals.
    pub(super) fn with_commas(text: &str) -> Self {
        let end = text.trim_end_matches(|c: char| !c.is_ascii_digit()).len();
        let (number, rest) = text.split_at(end);
        let decimals = number.find(',').map_or(number.len(), |at| at + 1);
        Self {
            digits: number.chars().filter(char::is_ascii_digit).collect(),
            decimals: number.len() - decimals,
            scale: rest.trim_matches([' ', '\u{a0}', '-']).to_lowercase(),
        }
    }

    /// The digits that tell it from others: without zeros at either end.
    fn telling(&self) -> &str {
        self.digits.trim_matches('0')
    }
}

/// Whether one slip parts the two: two digits swapped, one dropped or doubled, the point moved, another scale.
pub(super) fn parts(one: &Written, other: &Written) -> bool {
    let least = one.digits.len().min(other.digits.len());
    let told = one.telling().len() >= TELLING && other.telling().len() >= TELLING;
    if !told || one == other {
        return false;
    }
    let scaled = one.telling() == other.telling();
    let alike = one.scale == other.scale && one.decimals == other.decimals;
    let (a, b) = (one.digits.as_bytes(), other.digits.as_bytes());
    scaled || swaps(one, other) || (alike && least >= DIGITS && (dropped(a, b) || dropped(b, a)))
}

/// Whether two digits of `one` are swapped in `other`, which is written alike and long enough that this is no chance.
pub(super) fn swaps(one: &Written, other: &Written) -> bool {
    let least = one.digits.len().min(other.digits.len());
    let long = least >= DIGITS || (least >= TELLING && !one.scale.is_empty());
    long && swaps_any(one, other)
}

/// The same of numbers of any length.
pub(super) fn swaps_any(one: &Written, other: &Written) -> bool {
    let alike = one.scale == other.scale && one.decimals == other.decimals;
    alike && swapped(one.digits.as_bytes(), other.digits.as_bytes())
}

/// Whether two neighbouring digits of `one` stand the other way round in `other`.
fn swapped(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let apart: Vec<usize> = (0..one.len()).filter(|&at| one[at] != other[at]).collect();
    matches!(apart.as_slice(), &[first, next] if next == first + 1 && one[first] == other[next] && one[next] == other[first])
}

/// Whether `short` is `long` without one digit.
fn dropped(long: &[u8], short: &[u8]) -> bool {
    if long.len() != short.len() + 1 {
        return false;
    }
    let same = long
        .iter()
        .zip(short)
        .take_while(|(one, other)| one == other)
        .count();
    long[same + 1..] == short[same..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_from_other_numbers() {
        for (one, other, expected) in [
            ("3,400", "4,300", true),
            ("3,412", "3,421", true),
            ("3,412", "342", true),
            ("3,412", "33,412", true),
            ("3,400", "34,000", true),
            ("$8.4 million", "$8.4 billion", true),
            ("$8.4 million", "$84 million", true),
            ("$3.4 million", "$4.3 million", true),
            ("3,400", "3,400", false),
            ("3,400", "3,500", false),
            ("12", "21", false),
            ("100", "1,000", false),
            ("$3.4 million", "$4.3 billion", false),
            ("3,412", "4,123", false),
            ("128", "28", false),
        ] {
            assert_eq!(
                parts(&Written::of(one), &Written::of(other)),
                expected,
                "{one} {other}"
            );
            assert_eq!(
                parts(&Written::of(other), &Written::of(one)),
                expected,
                "{other} {one}"
            );
        }
    }
}
