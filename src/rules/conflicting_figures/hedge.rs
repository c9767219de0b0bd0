//! Words right before a figure that make it rough, and leave it one that can be mistyped: "some 3,400 homes".

/// Such words, each with the blank behind it.
const HEDGES: [&str; 9] = [
    "some ",
    "more than ",
    "fewer than ",
    "less than ",
    "at least ",
    "over ",
    "nearly ",
    "almost ",
    "up to ",
];

/// The one of them that `before`, what stands before a figure, ends with.
pub(super) fn of(before: &str) -> Option<&'static str> {
    let mut hedges = HEDGES.into_iter();
    hedges.find(|hedge| {
        let start = before.len().checked_sub(hedge.len());
        // It may begin the sentence: "Some 3,400 homes".
        let rest = start.and_then(|start| before.split_at_checked(start));
        rest.is_some_and(|(rest, own)| {
            own.eq_ignore_ascii_case(hedge) && !rest.ends_with(char::is_alphanumeric)
        })
    })
}

/// `text` without those that stand before digits, so that they set no figure apart from another.
pub(super) fn without(text: &str) -> String {
    let mut own = String::with_capacity(text.len());
    let mut digits = false;
    for (at, c) in text.char_indices() {
        let first = c.is_ascii_digit() && !digits;
        digits = c.is_ascii_digit();
        let sign = text[..at].ends_with(['$', '€', '£']);
        if first && !sign || matches!(c, '$' | '€' | '£') {
            let length = of(&own).map_or(0, str::len);
            own.truncate(own.len() - length);
        }
        own.push(c);
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_a_figure_rough_is_left_out() {
        for (text, wanted) in [
            ("It sank some 40 boats.", "It sank 40 boats."),
            ("It cost more than $40 million.", "It cost $40 million."),
            ("Some boats of 40 sank.", "Some boats of 40 sank."),
            ("It is handsome 40 times.", "It is handsome 40 times."),
        ] {
            assert_eq!(without(text), wanted);
        }
        assert_eq!(of("It sank more than "), Some("more than "));
        assert_eq!(of("Some "), Some("some "));
        assert_eq!(of("It sank "), None);
    }
}
