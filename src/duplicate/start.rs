//! Where a title may begin in an entry, so that only entries that may have one title are read for it.

/// The first words of a title, as many as are looked at.
const WORDS: usize = 3;
/// They have at least so many letters together.
const LETTERS: usize = 9;
/// A title of fewer letters is that of many works.
pub(super) const TITLE: usize = 14;
/// No more of an entry than this is looked at, in bytes: its title begins there.
const LONGEST: usize = 600;

/// What says that the rest of an entry tells where and when somebody saw the work.
const SEEN: &[&str] = &["accessed", "retrieved", "available"];

/// A number for each run of words in `body` that a title may begin with: at its beginning, and behind each mark. Letters beyond
/// ASCII count as they are written, in capitals or not: these runs only say which entries are worth comparing.
pub(super) fn starts(body: &str) -> Vec<u64> {
    let words = words(body);
    let runs = words.windows(WORDS).filter(|run| {
        let letters: usize = run.iter().map(|word| word.letters).sum();
        run[0].is_first && letters >= LETTERS
    });
    runs.map(|run| run.iter().fold(0, |all, word| mixed(all, word.hash)))
        .collect()
}

/// Whether one title may stand in both bodies: the same words from a mark to a mark, and no number on each side that the other lacks.
pub(super) fn may_share(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let lacks = |from: &[Word], of: &[Word]| {
        let mut numbers = from.iter().filter(|word| word.is_number);
        numbers.any(|word| !of.iter().any(|known| known.hash == word.hash))
    };
    if lacks(&one, &other) && lacks(&other, &one) {
        return false;
    }
    let begins = |words: &[Word], at: usize| words.get(at).is_none_or(|word| word.is_first);
    let firsts = |words: &[Word]| -> Vec<usize> {
        let places = 0..words.len();
        places.filter(|&at| words[at].is_first).collect()
    };
    let known = firsts(&other);
    firsts(&one).into_iter().any(|from| {
        known.iter().any(|&at| {
            let (own, known) = (&one[from..], &other[at..]);
            let same = own
                .iter()
                .zip(known)
                .take_while(|(a, b)| a.hash == b.hash)
                .count();
            let mut letters = 0;
            (1..=same).any(|end| {
                letters += own[end - 1].letters;
                end >= WORDS && letters >= TITLE && begins(own, end) && begins(known, end)
            })
        })
    })
}

/// The words of `body` outside of addresses, as far as a title may begin.
fn words(body: &str) -> Vec<Word> {
    let bytes = &body.as_bytes()[..body.len().min(LONGEST)];
    let mut words = Vec::new();
    let mut is_first = true;
    let mut at = 0;
    while at < bytes.len() {
        let mark = mark(&bytes[at..]);
        if mark > 0 {
            is_first |= !bytes[at].is_ascii_whitespace();
            at += mark;
            continue;
        }
        let length = length(&bytes[at..]);
        let word = &bytes[at..at + length];
        at += length;
        if bytes[at..].starts_with(b"://") {
            let address = bytes[at..].iter().position(u8::is_ascii_whitespace);
            at += address.unwrap_or(bytes.len() - at);
            is_first = true;
            continue;
        }
        if SEEN
            .iter()
            .any(|seen| word.eq_ignore_ascii_case(seen.as_bytes()))
        {
            break;
        }
        words.push(Word::of(word, is_first));
        is_first = false;
    }
    words
}

/// A word, its letters made a number.
#[derive(Clone, Copy)]
struct Word {
    hash: u64,
    letters: usize,
    /// Whether something beside white space stands before it.
    is_first: bool,
    is_number: bool,
}

impl Word {
    fn of(word: &[u8], is_first: bool) -> Self {
        let lower = word.iter().map(|byte| u64::from(byte.to_ascii_lowercase()));
        Self {
            hash: lower.fold(0, mixed),
            letters: word.len(),
            is_first,
            is_number: word.iter().all(u8::is_ascii_digit),
        }
    }
}

/// How long the word is that `bytes` begin with.
fn length(bytes: &[u8]) -> usize {
    (1..bytes.len())
        .find(|&at| mark(&bytes[at..]) > 0)
        .unwrap_or(bytes.len())
}

/// How long the sign is that `bytes` begin with; none where it is of a word.
fn mark(bytes: &[u8]) -> usize {
    match bytes {
        // Quotation marks and dashes.
        [0xe2, 0x80, ..] => 3.min(bytes.len()),
        [0xc2, ..] => 2.min(bytes.len()),
        [byte, ..] if byte.is_ascii_alphanumeric() || !byte.is_ascii() => 0,
        _ => 1,
    }
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
        assert!(starts("Eels, accessed May 4, 2026").is_empty());
        assert!(starts("https://a.org/the/tides/of/halmouth").is_empty());
        assert!(starts("“Les marées d’été”").len() == 1);
        assert!(starts("A b c d e").is_empty());
    }

    #[test]
    fn one_title_runs_from_a_mark_to_a_mark() {
        let one = "Roe, J. (2020). *The tides of Halmouth*. Pier Press.";
        for (other, shares) in [
            ("J. Roe, \"The Tides of Halmouth,\" Courier, 2020", true),
            (
                "J. Roe, \"The Tides of Halmouth and Orle,\" Courier, 2020",
                false,
            ),
            ("J. Roe, \"The Tides of Halmouth,\" Courier, 2021", false),
            ("The Tides of Halmouth", true),
            ("", false),
        ] {
            assert_eq!(may_share(one, other), shares, "{other}");
        }
    }
}
