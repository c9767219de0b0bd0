//! Phrases of the word tables by the byte that they begin with, so that most texts are told from all of them by one look.

/// Phrases in small letters, found at the beginning of a text however its letters of ASCII are written.
#[derive(Debug)]
pub struct Openings {
    /// By the byte that they begin with, each with its head.
    by_first: Vec<Vec<(Head, &'static str)>>,
}

/// The first bytes of a phrase, by which a text is told from most of those that begin with the same byte.
#[derive(Clone, Copy, Debug)]
struct Head {
    bytes: u64,
    /// All bits of the bytes that the phrase has.
    mask: u64,
}

impl Head {
    fn of(phrase: &str) -> Self {
        let length = phrase.len().min(size_of::<u64>());
        let mask = u64::MAX.checked_shr(64 - 8 * length as u32);
        Self {
            bytes: head(phrase),
            mask: mask.unwrap_or(0),
        }
    }
}

/// The first bytes of `text`, its letters of ASCII small, as one number.
fn head(text: &str) -> u64 {
    let mut bytes = [0; size_of::<u64>()];
    for (byte, own) in bytes.iter_mut().zip(text.bytes()) {
        *byte = own.to_ascii_lowercase();
    }
    u64::from_le_bytes(bytes)
}

impl Openings {
    /// `phrases`, none of which is empty.
    pub fn new(phrases: impl Iterator<Item = &'static String>) -> Self {
        let mut by_first = vec![Vec::new(); 256];
        for phrase in phrases {
            let first = phrase.bytes().next().unwrap_or_default();
            by_first[usize::from(first)].push((Head::of(phrase), phrase.as_str()));
        }
        Self { by_first }
    }

    /// The phrases that `text` begins with.
    pub fn at(&self, text: &str) -> impl Iterator<Item = &'static str> {
        let first = text.bytes().next().unwrap_or_default();
        let phrases = self.by_first[usize::from(first.to_ascii_lowercase())].iter();
        let own = head(text);
        let near = phrases.filter(move |(head, _)| own & head.mask == head.bytes);
        near.map(|(_, phrase)| *phrase).filter(|phrase| {
            let head = text.as_bytes().get(..phrase.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(phrase.as_bytes()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn phrases_are_found_however_they_are_written() {
        let table = words::table("en").expect("the table");
        let openings = Openings::new(table.origins.iter());
        assert!(openings.at("The FIGURE comes from it").next().is_some());
        assert!(openings.at("A figure comes from it").next().is_none());
        assert!(openings.at("").next().is_none() && openings.at("é").next().is_none());
    }
}
