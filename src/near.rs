//! The nearest of some names to one that does not exist: what a slip of the pen was meant to be.

/// Names are alike where at most one edit in this many characters parts them.
const ALIKE: usize = 3;
/// Longer names than this, in bytes, are not compared, nor are names that differ as much in length as `APART`.
const LONGEST: usize = 100;
/// See `LONGEST`.
const APART: usize = 6;

/// How many edits part two names that are alike: a character put in, left out, put in place of another, or two swapped.
/// None where they are not alike. The case of all letters is one slip.
pub fn edits(wanted: &str, name: &str) -> Option<usize> {
    if wanted.len() > LONGEST || wanted.len().abs_diff(name.len()) > APART {
        return None;
    }
    if wanted != name && wanted.eq_ignore_ascii_case(name) {
        return Some(1);
    }
    let edits = strsim::damerau_levenshtein(wanted, name);
    (edits * ALIKE <= wanted.chars().count().max(ALIKE)).then_some(edits)
}

/// The name nearest to `wanted`, where one is alike; the first of those that are equally near.
pub fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names
        .filter_map(|name| edits(wanted, name).map(|edits| (edits, name)))
        .min_by_key(|found| found.0)
        .map(|found| found.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_near_and_other_words_are_not() {
        let names = [
            "empty-reference",
            "empty-reference-list",
            "dangling-citation",
        ];
        assert_eq!(
            nearest("empty-refrence", names.into_iter()),
            Some("empty-reference")
        );
        assert_eq!(
            nearest("dangling-citatoin", names.into_iter()),
            Some("dangling-citation")
        );
        assert_eq!(nearest("weasel", names.into_iter()), None);
        assert_eq!(edits("a", "b"), Some(1));
        assert_eq!(edits("roe2007", "ROE2007"), Some(1));
        assert_eq!(edits("roe2007", "DOE2007"), None);
    }
}
