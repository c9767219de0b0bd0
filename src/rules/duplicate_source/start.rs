//! Where a title may begin in an entry, so that only entries that may have one title are read for it.

/// The first words of a title, as many as are looked at.
const WORDS: usize = 3;
/// They have at least so many letters together.
const LETTERS: usize = 9;
/// No more beginnings than this are looked at in one entry.
const MOST: usize = 24;

/// A number for each run of words in `body` that a title may begin with: at its beginning, and behind each mark.
pub(super) fn starts(body: &str) -> Vec<u64> {
    let words = words(body);
    let mut starts = Vec::new();
    for run in words.windows(WORDS) {
        let letters: usize = run.iter().map(|word| word.letters).sum();
        if run[0].is_first && letters >= LETTERS && starts.len() < MOST {
            let joined = run.iter().fold(0, |all, word| mixed(all, word.hash));
            starts.push(joined);
        }
    }
    starts
}

/// A word, its letters in lower case made a number.
struct Word {
    hash: u64,
    letters: usize,
    /// Whether something beside white space stands before it.
    is_first: bool,
}

/// The words of `body` outside of addresses.
fn words(body: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut is_first = true;
    for token in body
        .split_whitespace()
        .filter(|token| !token.contains("://"))
    {
        let mut rest = token;
        while let Some(from) = rest.find(char::is_alphanumeric) {
            is_first |= from > 0;
            let length = rest[from..].find(|c: char| !c.is_alphanumeric());
            let end = length.map_or(rest.len(), |length| from + length);
            let word = &rest[from..end];
            let letters = word.chars().flat_map(char::to_lowercase);
            words.push(Word {
                hash: letters.clone().fold(0, |all, c| mixed(all, u64::from(c))),
                letters: letters.count(),
                is_first,
            });
            is_first = false;
            rest = &rest[end..];
        }
        is_first |= !rest.is_empty();
    }
    words
}

fn mixed(all: u64, one: u64) -> u64 {
    (all.rotate_left(5) ^ one).wrapping_mul(0x517c_c1b7_2722_0a95)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_title_begins_alike_wherever_it_stands() {
        let title = starts("The Tides of Halmouth")[0];
        for body in [
            "Roe, J. (2020). *The tides of Halmouth*. Pier Press.",
            "J. Roe, \"The Tides of Halmouth,\" Courier, 2020",
            "[The TIDES of Halmouth](https://a.org/b)",
        ] {
            assert!(starts(body).contains(&title), "{body}");
        }
        assert!(!starts("All about the tides of Halmouth").contains(&title));
        assert!(starts("A b c d e").is_empty());
    }
}
