//! What whoever writes tells of himself: "In 2009 I was 34", which he alone knows and nobody cites.

/// A shorter word that has the ending of a verb may be none: "lei".
const LONG: usize = 7;

/// Before no numeral stands a day of the week: "On Thursday I counted 40".
const DAY: &str = "day";

/// Whether `text`, a sentence, tells of whoever writes it by one of the words of `lists`. Whoever is quoted tells of himself, and a
/// numeral stands behind a name: "World War I".
pub(super) fn tells(text: &str, lists: &[&[String]]) -> bool {
    let all = || lists.iter().copied().flatten();
    // Most words begin with the letter of none of them.
    let firsts = all().fold(0, |firsts, own| firsts | first_bits(own));
    let is_own = |word: &str| firsts & first_bits(word) != 0 && all().any(|own| is(own, word));
    let bytes = text.as_bytes();
    let mut found = false;
    let mut before: Option<(bool, &str)> = None;
    let (mut at, mut start) = (0, 0);
    while at <= bytes.len() {
        let between = match bytes.get(at) {
            None => Some(1),
            Some(_) => between(&bytes[at..]),
        };
        let Some(length) = between else {
            at += 1;
            continue;
        };
        if start < at && !found {
            let word = &text[start..at];
            found = match before {
                None => is_own(word) || is_own(&word.to_lowercase()),
                Some((first, before)) => {
                    let is_name = before.starts_with(char::is_uppercase) && !before.ends_with(DAY);
                    is_own(word) && (first || !is_name)
                }
            };
            before = Some((before.is_none(), word));
        }
        if is_quotation_mark(&bytes[at.min(bytes.len())..]) {
            return false;
        }
        at += length;
        start = at;
    }
    found
}

/// The bit of the byte that `word` begins with, which few other bytes share; all bits of a star, which stands for any beginning.
fn first_bits(word: &str) -> u64 {
    match word.bytes().next() {
        Some(b'*') => u64::MAX,
        first => 1 << (first.unwrap_or_default() % 64),
    }
}

/// Whether `word` is `own`, or a long word in small letters that ends so where `own` begins with a star: "comprei".
fn is(own: &str, word: &str) -> bool {
    own.strip_prefix('*').map_or(own == word, |ending| {
        word.len() >= LONG && word.starts_with(char::is_lowercase) && word.ends_with(ending)
    })
}

/// How many bytes the sign takes that `rest` begins with, where it is no part of a word. Beyond ASCII these are the signs of Latin-1 and
/// the general punctuation; each byte of another character is part of a word.
fn between(rest: &[u8]) -> Option<usize> {
    match rest {
        [byte, ..] if byte.is_ascii() => (!byte.is_ascii_alphanumeric()).then_some(1),
        [0xC2, ..] => Some(2),
        [0xE2, 0x80 | 0x81, ..] => Some(3),
        _ => None,
    }
}

/// Whether `rest` begins with a quotation mark.
fn is_quotation_mark(rest: &[u8]) -> bool {
    matches!(
        rest,
        [b'"', ..] | [0xE2, 0x80, 0x9C..=0x9E, ..] | [0xC2, 0xAB | 0xBB, ..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_tell_of_whoever_writes() {
        let (en, de) = (["I".to_owned()], ["ich".to_owned()]);
        for text in [
            "In 2009 I was 34.",
            "When I went, it cost £4.",
            "I'm told so.",
            "It rose, and I've seen it.",
            "It rose – I’ve seen it.",
            "Él é: I saw",
            "It was seen by I",
            "On a wet Thursday I saw it.",
        ] {
            assert!(tells(text, &[&en]), "{text}");
        }
        for text in [
            "In World War I it fell.",
            "Of Ida it is told.",
            "I was there, “it rose”.",
            "I saw «it».",
            "éI sank.",
            "\"I was 34,\" she said.",
            "",
        ] {
            assert!(!tells(text, &[&en]), "{text}");
        }
        assert!(tells("Ich war 34.", &[&de]) && tells("Damals war ich 34.", &[&en, &de]));
        let pt = ["*ei".to_owned()];
        assert!(tells("Ontem comprei dois livros.", &[&pt]) && tells("Comprei dois.", &[&pt]));
        let short = ["*ei".to_owned(), "paguei".to_owned()];
        assert!(tells("Paguei nove euros.", &[&short]));
        assert!(!tells("A lei vale, e o Nicholei também.", &[&pt]));
    }
}
