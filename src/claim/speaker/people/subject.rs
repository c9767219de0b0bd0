//! Whom a sentence is about that begins with a full name.

use super::super::lexicon::has;
use super::super::sentence::Words;
use super::People;

/// Nobody is older.
const AGE: usize = 3;

/// What somebody is takes so many words at most.
const OFFICE: usize = 8;

/// What happens to somebody is told within so many words behind the name.
const VERB: usize = 4;

impl People<'_> {
    /// The full name that the sentence begins with, where what stands beside it makes it a person's, with the word behind that: a title
    /// before it, an age, or a verb of what only people do.
    pub(super) fn subject(
        &self,
        words: &Words<'_>,
        named: &[(usize, String)],
    ) -> Option<(String, usize)> {
        let lexicon = self.lexicon;
        let (start, name) = named.first().filter(|(_, name)| name.contains(' '))?;
        let title = &words.words[0];
        let titled = *start == 1
            && words.joined(1)
            && (lexicon.is_honour(title) || lexicon.is_of_a_person(title));
        if *start > usize::from(titled) {
            return None;
        }
        let end = words.name_end(*start, lexicon);
        let behind = words.words.get(end)?;
        let aged = words.gap(end).trim() == ","
            && behind.end - behind.start < AGE
            && behind.lower.bytes().all(|byte| byte.is_ascii_digit())
            && words.gap(end + 1).trim() == ",";
        let does = words.joined(end) && lexicon.is_quoting(behind);
        let apposed = self.is_apposed(words, end);
        // "Ida Holm was sacked in May" is of a person.
        let mut verbs = (end..words.len().min(end + VERB)).take_while(|at| words.joined(*at));
        let lives = verbs.any(|at| has(&lexicon.speech.fates, &words.words[at]));
        // "Ida Holm: we went, and he said" is her own word of somebody.
        let goes_on = aged || apposed || words.joined(end);
        let person =
            goes_on && (titled || aged || apposed || does || lives || self.sexes.knows(name));
        person.then(|| (name.clone(), end + usize::from(aged)))
    }

    /// Whether what a person is stands behind the name that ends before the word `end`: "Ida Holm, a pilot at the port, went".
    fn is_apposed(&self, words: &Words<'_>, end: usize) -> bool {
        let lexicon = self.lexicon;
        let article = words.words.get(end);
        let told = words.gap(end).trim() == ","
            && article.is_some_and(|word| has(&lexicon.speech.indefinite, word));
        let mut behind =
            (end + 1..words.len().min(end + OFFICE)).take_while(|at| words.joined(*at));
        told && behind.any(|at| lexicon.is_of_a_person(&words.words[at]))
    }
}
