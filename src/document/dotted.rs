//! Numbers with a part behind a point, `[11.1]`, by which notes that were put in between are told.

use super::{Key, System, Value};

/// Neither the number nor its part has more digits.
const DIGITS: usize = 3;

impl Key {
    /// The number before the point of a label that is a number with a part: 11 of `11.1`.
    pub(crate) fn dotted(&self) -> Option<u32> {
        let Value::Label(label) = &self.value else {
            return None;
        };
        let number = dotted(label).filter(|_| self.system == System::Label)?;
        number.parse().ok()
    }
}

/// What stands before the point in `label`, where that is a number with a part.
pub(crate) fn dotted(label: &str) -> Option<&str> {
    let (number, part) = label.split_once('.')?;
    let counts = |digits: &str| {
        (1..=DIGITS).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    (counts(number) && counts(part)).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_parts() {
        for (label, number) in [
            ("11.1", Some("11")),
            ("2.10", Some("2")),
            ("1.2.0", None),
            ("2024.5", None),
            ("11.", None),
            ("11a.1", None),
            ("11", None),
        ] {
            assert_eq!(dotted(label), number, "{label}");
        }
    }
}
