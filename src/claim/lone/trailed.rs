//! Quotations that a sentence begins with, and behind which nothing but one verb stands: «Es tarde para todos», critica.

use super::Place;
use crate::source::Span;
use crate::words::Table;

/// A shorter word may be anything: "etc."
const LETTERS: usize = 4;

/// Whether the sentence at `place` begins with `quotation`, and ends with a verb behind a comma, whatever that is: who speaks was named
/// before, is meant by the verb alone, or goes by capitals.
pub(super) fn is_trailed(place: &Place<'_>, quotation: Span) -> bool {
    let Place {
        text,
        sentence,
        table,
        ..
    } = *place;
    if quotation.start > sentence.start || quotation.end > sentence.end {
        return false;
    }
    let inside = text[quotation.range()].trim_end_matches(['"', '”', '“', '»', '’', ' ', '\u{a0}']);
    let behind = &text[quotation.end as usize..sentence.end as usize];
    let told = behind.trim_end_matches(['.', ' ']);
    let parted = told.starts_with(',') || inside.ends_with([',', '!', '?', '…']);
    let told = told.trim_start_matches([',', ' ', '\u{a0}']);
    if parted && is_told_by_initials(told, table) {
        return true;
    }
    let mut words = told.split(' ');
    let verb = words.next().unwrap_or_default();
    let small = is_verb(verb);
    // "Schimpft er": the pronoun behind is none of another.
    let person = words.next().is_none_or(|word| {
        let persons = &table.speech.persons;
        persons.iter().any(|person| person == word)
    });
    let known = || table.common.iter().any(|word| word == verb);
    parted && small && person && words.next().is_none() && !known()
}

/// Whether `told` is a verb, another that it governs or none, and somebody who goes by the capitals of his name: "intentó justificar IHR".
fn is_told_by_initials(told: &str, table: &Table) -> bool {
    let Some((verbs, name)) = told.rsplit_once(' ') else {
        return false;
    };
    let known = |verb: &str| table.common.iter().any(|word| word == verb);
    let capitals = name.chars().count() > 1 && name.chars().all(char::is_uppercase);
    let mut verbs = verbs.split(' ');
    let first = verbs
        .next()
        .is_some_and(|verb| is_verb(verb) && !known(verb));
    let second = verbs
        .next()
        .is_none_or(|verb| is_verb(verb) && !known(verb));
    capitals && first && second && verbs.next().is_none()
}

/// Whether `word` is of small letters and as long as a verb.
fn is_verb(word: &str) -> bool {
    let letters = |c: char| c.is_lowercase() || c == '-';
    word.chars().all(letters) && word.chars().count() >= LETTERS
}

#[cfg(test)]
mod tests {
    use super::super::tests::place;
    use super::*;
    use crate::claim::quotation::Quoting;

    #[test]
    fn one_verb_behind_words_makes_them_somebodys() {
        for (code, trailed, text) in [
            ("es", true, "«Esta noche no sale nadie de aquí», resopla."),
            (
                "nl",
                true,
                "“Vanavond vaart hier niemand meer uit”, zucht ze.",
            ),
            ("es", false, "«Esta noche no sale nadie de aquí», etc."),
            (
                "es",
                true,
                "«Esta noche no sale nadie de aquí», intentó justificar IHR.",
            ),
            (
                "es",
                false,
                "«Esta noche no sale nadie de aquí», el himno de IHR.",
            ),
            (
                "es",
                false,
                "«Esta noche no sale nadie de aquí», la canción.",
            ),
            (
                "es",
                false,
                "Era «esta noche no sale nadie de aquí», resopla.",
            ),
        ] {
            let quotations = Quoting::default().quotations(text, "");
            let place = place(code, text, &quotations);
            assert_eq!(is_trailed(&place, quotations[0]), trailed, "{text}");
        }
    }
}
