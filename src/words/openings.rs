//! Phrases of the word tables by the byte that they begin with, so that most texts are told from all of them by one look.

/// Phrases in small letters, found at the beginning of a text however its letters of ASCII are written.
#[derive(Debug)]
pub struct Openings {
    /// By the byte that they begin with.
    by_first: Vec<Vec<&'static str>>,
}

impl Openings {
    /// `phrases`, none of which is empty.
    pub fn new(phrases: impl Iterator<Item = &'static String>) -> Self {
        let mut by_first = vec![Vec::new(); 256];
        for phrase in phrases {
            let first = phrase.bytes().next().unwrap_or_default();
            by_first[usize::from(first)].push(phrase.as_str());
        }
        Self { by_first }
    }

    /// The phrases that `text` begins with.
    pub fn at(&self, text: &str) -> impl Iterator<Item = &'static str> {
        let first = text.bytes().next().unwrap_or_default();
        let phrases = self.by_first[usize::from(first.to_ascii_lowercase())].iter();
        phrases.copied().filter(|phrase| {
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
