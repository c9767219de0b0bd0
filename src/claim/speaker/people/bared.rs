//! Names without what their bearers are: a trade that begins the sentence, a title before a surname.

use super::super::lexicon::Word;
use super::super::sentence::Words;
use super::People;

impl People<'_> {
    /// Takes note of the names of several words in a sentence before which no role can stand that has its capital from the sentence.
    pub(super) fn note_wholes(&mut self, words: &Words<'_>) {
        let mut at = 0;
        while at < words.len() {
            if !words.words[at].capital || !words.is_name(at, self.lexicon) {
                at += 1;
                continue;
            }
            let end = words.name_end(at, self.lexicon);
            if end - at > 1 {
                self.wholes.insert(words.text_of(at, end));
            }
            at = end;
        }
    }

    /// `name` without the noun before it that has its capital from the sentence: "Skipper Ida Holm". It never has one elsewhere, and either
    /// the draft has it in small letters, or as the name of an office, or the rest as a name of its own.
    pub(super) fn without_role<'n>(&self, name: &'n str) -> &'n str {
        let Some((first, rest)) = name.split_once(' ').filter(|(_, rest)| rest.contains(' '))
        else {
            return name;
        };
        let lower = first.to_lowercase();
        let body = self.has_body_noun(rest);
        let capitals = rest
            .split(' ')
            .all(|part| part.starts_with(char::is_uppercase));
        let office = self.lexicon.is_of_a_person(&word(first));
        let role = office || self.smalls.contains(&lower) || self.wholes.contains(rest);
        let own = self.capitals.contains(&lower) || !capitals || body;
        if role && !own { rest } else { name }
    }

    /// Whether `name` is that of a body, by what it ends with, or begins with where nouns stand before what they are of.
    pub(super) fn has_body_noun(&self, name: &str) -> bool {
        let parts =
            |end: Option<&str>| end.is_some_and(|end| self.lexicon.is_institution(&word(end)));
        let head_first = self.lexicon.speech.head_first;
        name.contains(' ')
            && (parts(name.rsplit(' ').next()) || head_first && parts(name.split(' ').next()))
    }

    /// `name` without "Mr" before it, where the rest is a surname of somebody whom the draft has named in full: "Mr. Farmer".
    pub(super) fn without_title<'n>(&self, name: &'n str) -> &'n str {
        let Some((title, rest)) = name.split_once(' ') else {
            return name;
        };
        let speech = self.lexicon.speech;
        let lower = title.trim_end_matches('.').to_lowercase();
        let titled = speech.women.contains(&lower) || speech.men.contains(&lower);
        let known = self.families.get(&rest.to_lowercase()).is_some();
        if titled && known { rest } else { name }
    }
}

/// The word `text` of a name, by itself.
fn word(text: &str) -> Word {
    Word {
        start: 0,
        end: text.len(),
        lower: text.to_lowercase(),
        capital: true,
        quoted: false,
    }
}
