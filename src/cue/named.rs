//! Numbers that are names: of a line, a platform, a train by its time.

use super::gap::Gap;
use super::token::{Lexicon, Token};
use crate::words;

/// Nothing that is counted off has more digits: "Line 7", "Flight 370".
const DIGITS: usize = 3;

/// Behind so many words at most stands the name that a sentence begins with: an article and a noun.
const OPENING: usize = 2;

/// A day has so many hours, and an hour so many minutes.
const HOURS: u32 = 24;
const MINUTES: u32 = 60;

/// Whether the number at `at` names one of several things and counts nothing: "Line 7 was closed", "near junction 8 on Friday",
/// "the number 37 bus", "the 8.15 train".
pub(super) fn is_name(sentence: &str, tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let words = Words {
        sentence,
        tokens,
        lexicon,
    };
    let text = words.text(at);
    let plain = text.len() <= DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    if at == 0 || !words.touches(at) {
        return false;
    }
    if !plain {
        return words.is_time(at);
    }
    words.opens(at)
        || words.is_of_a_thing(at)
        || words.is_which(at)
        || words.is_joined(at)
        || words.is_first_of_two(at)
}

/// The words of a sentence, to be asked what they are.
struct Words<'s> {
    sentence: &'s str,
    tokens: &'s [Token],
    lexicon: &'s Lexicon,
}

impl Words<'_> {
    fn text(&self, at: usize) -> &str {
        let token = &self.tokens[at];
        &self.sentence[token.start as usize..token.end as usize]
    }

    /// Whether nothing but a blank stands between the word `at` and the one before.
    fn touches(&self, at: usize) -> bool {
        let (last, token) = (&self.tokens[at - 1], &self.tokens[at]);
        &self.sentence[last.end as usize..token.start as usize] == " "
    }

    /// Whether the word at `at` is one of `list`, its capitals left out.
    fn is(&self, at: usize, list: &[String]) -> bool {
        let text = self.text(at);
        let lower = words::small(text);
        let is = |word: &String| word.len() == text.len() && (word == text || **word == *lower);
        list.iter().any(is)
    }

    /// Whether the word at `at` is a thing of which a number behind it tells one.
    fn is_thing(&self, at: usize) -> bool {
        self.is(at, &self.lexicon.figures.things)
    }

    fn has_capital(&self, at: usize) -> bool {
        self.text(at).starts_with(char::is_uppercase)
    }

    /// What stands behind the word `at` in its clause.
    fn next(&self, at: usize) -> Option<usize> {
        let next = self.tokens.get(at + 1)?;
        (next.gap == Gap::Blank && next.start < next.end).then_some(at + 1)
    }

    /// Whether the sentence begins with a noun and the number, of which a verb of the singular tells: "Le quai 4 a été fermé".
    fn opens(&self, at: usize) -> bool {
        let noun = at - 1;
        let token = &self.tokens[noun];
        let speech = self.lexicon.speech;
        let articles = || self.is(0, &speech.definite);
        let first = if noun == 0 {
            self.has_capital(0)
        } else {
            at == OPENING && articles()
        };
        first
            // One is told in the singular, whatever it is.
            && self.text(at) != "1"
            && self.text(noun).starts_with(char::is_alphabetic)
            && !self.lexicon.common.contains(token.word)
            && !self.is(noun, self.lexicon.counting)
            && self.next(at).is_some_and(|next| self.is(next, &self.lexicon.figures.singular))
    }

    /// Whether the word before is a thing, and the number counts nothing of what stands behind it.
    fn is_of_a_thing(&self, at: usize) -> bool {
        let noun = at - 1;
        if !self.is_thing(noun) {
            return false;
        }
        let named = noun == 0 || !self.lexicon.capital_nouns && self.has_capital(noun);
        let (speech, figures) = (self.lexicon.speech, self.lexicon.figures);
        named
            || self.next(at).is_none_or(|next| {
                let lists = [&figures.singular, &speech.prepositions, &speech.at];
                lists.into_iter().any(|list| self.is(next, list))
                    || self.lexicon.weekdays.contains(self.tokens[next].word)
            })
    }

    /// Whether the word before says that it is a number: "at number 12", "the number 37 bus", "Crane number 7".
    fn is_which(&self, at: usize) -> bool {
        if !self.is(at - 1, &self.lexicon.figures.which) {
            return false;
        }
        let Some(before) = at.checked_sub(2) else {
            return true;
        };
        let speech = self.lexicon.speech;
        let lists = [&speech.definite, &speech.at, &speech.prepositions];
        lists.into_iter().any(|list| self.is(before, list))
            || self.is_thing(before)
            || before == 0
                && !self.lexicon.common.contains(self.tokens[0].word)
                && !self.text(0).ends_with('s')
    }

    /// Whether it is the second of two such numbers: "lines 7 and 8".
    fn is_joined(&self, at: usize) -> bool {
        let Some(noun) = at.checked_sub(3) else {
            return false;
        };
        self.is(at - 1, &self.lexicon.figures.ties)
            && self.is_number(at - 2)
            && (self.is_thing(noun) || self.are_things(noun))
    }

    /// Whether it is the first of two such numbers behind their things.
    fn is_first_of_two(&self, at: usize) -> bool {
        let ties = |next: usize| self.is(next, &self.lexicon.figures.ties);
        let next = self.next(at).filter(|next| ties(*next));
        self.are_things(at - 1)
            && next.is_some_and(|next| self.tokens.len() > next + 1 && self.is_number(next + 1))
    }

    fn is_number(&self, at: usize) -> bool {
        self.text(at).bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether the word at `at` is several things.
    fn are_things(&self, at: usize) -> bool {
        let text = words::small(self.text(at));
        self.lexicon.figures.things.iter().any(|thing| {
            text.strip_prefix(thing.as_str())
                .is_some_and(|rest| matches!(rest, "s" | "n" | "es"))
        })
    }

    /// Whether it is a time by which something that leaves then is called: "The 8.15 train", "The 8.15 to Leeds".
    fn is_time(&self, at: usize) -> bool {
        let Some((hours, minutes)) = self.text(at).split_once('.') else {
            return false;
        };
        let below = |text: &str, end: u32| text.parse::<u32>().is_ok_and(|number| number < end);
        minutes.len() == 2
            && below(hours, HOURS)
            && below(minutes, MINUTES)
            && self.is(at - 1, &self.lexicon.speech.definite)
            && self
                .next(at)
                .is_some_and(|next| self.is(next, &self.lexicon.figures.timed))
    }
}

#[cfg(test)]
mod tests {
    use crate::cue::Finder;
    use crate::words;

    /// Whether a number of `text` measures something.
    fn measures(code: &str, text: &str) -> bool {
        let table = words::table(code).expect("the table");
        let cues = Finder::new(table).find(text);
        cues.entries().any(|cue| cue.name == "figure")
    }

    #[test]
    fn names_measure_nothing() {
        for (code, text) in [
            ("en", "Line 7 was closed on Friday."),
            ("en", "Warehouse 14 was sealed on Friday."),
            ("en", "Year 11 pupils were sent home on Friday."),
            ("en", "The pupils of Year 11 were sent home on Friday."),
            ("en", "The number 37 bus was packed on Friday."),
            ("en", "The flat at number 12 was broken into on Friday."),
            ("en", "Crane number 7 was moved on Friday."),
            ("en", "The A19 was closed near junction 8 on Friday night."),
            (
                "en",
                "The road was closed between junctions 7 and 8 on Friday.",
            ),
            ("en", "The 8.15 train was cancelled on Friday."),
            ("en", "The 8.15 to Leeds was cancelled on Friday."),
            ("de", "Gleis 4 war am Freitag gesperrt."),
            ("de", "Der Verkehr auf der Linie 7 in der Stadt ruhte."),
            ("fr", "La ligne 7 a été fermée vendredi."),
            ("es", "El andén 4 fue cerrado el viernes."),
            ("it", "Il binario 4 è stato chiuso venerdì."),
            ("nl", "Lijn 7 werd vrijdag gesloten."),
            ("pt", "A linha 7 foi encerrada na sexta-feira."),
        ] {
            assert!(!measures(code, text), "{text}");
        }
        for (code, text) in [
            ("en", "In Hull 14 were hurt on Friday."),
            ("en", "On the bus 14 people were hurt on Friday."),
            ("en", "On the bus 14 were hurt on Friday."),
            ("en", "Nearly 14 tonnes fell on the line on Friday."),
            ("en", "The survivors number 12 this year."),
            ("en", "The 8.15 metres were reached on Friday."),
            ("en", "Only 14 is less."),
            ("de", "Im Haus 14 Menschen zu finden war schwer."),
            (
                "fr",
                "Dans le train 14 personnes ont été blessées vendredi.",
            ),
            ("es", "En la casa 14 personas fueron halladas."),
        ] {
            assert!(measures(code, text), "{text}");
        }
    }
}
