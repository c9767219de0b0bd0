//! Whether a stretch of text names a person or a body that could speak, told by its capitals.

use crate::gazetteer::is_place;
use crate::words::Table;

/// A name of so many words is one wherever it stands.
const FULL: usize = 2;

/// How surely a name must be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// Beside the words that are somebody's: a name may begin the sentence, and "she" is somebody who was named.
    Near,
    /// In a neighbouring paragraph: whoever a sentence begins with may be no name.
    Far,
}

/// A run of capitalised words.
#[derive(Clone, Copy, Debug)]
struct Run {
    words: usize,
    /// Its bytes in the text.
    start: usize,
    end: usize,
    /// Whether it begins a sentence.
    opens: bool,
    /// Whether it says where something is: "in Hull", "at the Town Hall".
    placed: bool,
}

/// Whether `text`, a language's of which `table` knows the words, names somebody. No quotation stands in it but for its marks.
pub(super) fn names(text: &str, table: &Table, sight: Sight) -> bool {
    let speech = &table.speech;
    let counts = |run: Run| {
        let single = !speech.capital_nouns && (!run.opens || sight == Sight::Near);
        let somebody = !run.placed && (run.words >= FULL || single);
        somebody && !is_place(&text[run.start..run.end])
    };
    let (mut run, mut at_place, mut behind) = (None::<Run>, false, 0);
    for (start, word) in words(text) {
        let gap = &text[behind..start];
        let opens = behind == 0 || gap.contains(['.', '!', '?', ':', '"', '\n']);
        let joined = matches!(gap, " " | "\u{a0}" | "-" | "’" | "'");
        behind = start + word.len();
        let lower = word.to_lowercase();
        let name = word.starts_with(char::is_uppercase)
            && word.chars().nth(1).is_some()
            && !is_of_nobody(&lower, table)
            && !is_small(&lower, table);
        if let Some(grown) = run.filter(|_| name && joined) {
            run = Some(Run {
                words: grown.words + 1,
                end: behind,
                ..grown
            });
            continue;
        }
        // "In Ida's kitchen" somebody lives.
        let owns = |run: Run| {
            lower == "s" && matches!(gap, "'" | "’") && !is_place(&text[run.start..run.end])
        };
        if run.take().is_some_and(|run| counts(run) || owns(run)) {
            return true;
        }
        if name {
            run = Some(Run {
                words: 1,
                start,
                end: behind,
                opens,
                placed: at_place && joined,
            });
            continue;
        }
        let person = speech.persons.contains(&lower) && speech.several.is_empty()
            || speech.people.contains(&lower);
        if person && sight == Sight::Near {
            return true;
        }
        let article = speech.definite.contains(&lower) || speech.indefinite.contains(&lower);
        at_place = speech.at.contains(&lower) || article && at_place;
    }
    run.is_some_and(counts)
}

/// Whether `told`, a sentence whose quotations are left out for their marks, has a verb by which somebody says them.
pub(super) fn says(told: &str, table: &Table) -> bool {
    told.contains('"') && words(told).any(|(_, word)| table.speech.quotes_by(word))
}

/// The words of `text`, each with where it begins; an apostrophe parts them.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let base = text.as_ptr() as usize;
    words
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - base, word))
}

/// Whether the capital of `lower` is no name's: a month, a day, a people, a feast.
pub(super) fn is_of_nobody(lower: &str, table: &Table) -> bool {
    let lists = [&table.months, &table.weekdays, &table.impersonal];
    has(&lists, lower)
}

/// Whether `lower` is a word that any sentence or title may begin with.
pub(super) fn is_small(lower: &str, table: &Table) -> bool {
    let speech = &table.speech;
    let lists = [
        &table.common,
        &table.openers,
        &speech.openers,
        &speech.prepositions,
        &speech.at,
        &speech.of,
        &speech.definite,
        &speech.indefinite,
        &speech.determiners,
        &speech.persons,
        &speech.bodies,
    ];
    has(&lists, lower)
}

fn has(lists: &[&Vec<String>], word: &str) -> bool {
    lists
        .iter()
        .any(|list| list.iter().any(|known| known == word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn a_name_is_one_of_somebody_who_could_speak() {
        for (code, near, far, text) in [
            (
                "en",
                true,
                true,
                "The mood in Hull was poor, and Ida was there.",
            ),
            ("en", true, true, "Ida Holm was there."),
            ("en", true, true, "It was told by the BBC."),
            ("en", true, false, "Ida shrugs."),
            ("en", true, false, "Then she shrugs."),
            ("en", true, false, "A woman in a red coat shrugs."),
            (
                "en",
                false,
                false,
                "On Saturday the German mood was poor, as by Easter.",
            ),
            ("en", false, false, "In March the mood in Hull was poor."),
            (
                "en",
                false,
                false,
                "At the Town Hall the mood was poor, as I saw.",
            ),
            (
                "en",
                false,
                false,
                "The mood was poor, and Manchester was quiet.",
            ),
            ("en", false, false, "New York was quiet."),
            (
                "en",
                true,
                true,
                "The mood was poor, and Manchester Rowing was quiet.",
            ),
            ("de", true, true, "Am Kai steht Katrin Ahlers und wartet."),
            (
                "de",
                false,
                false,
                "Am Samstag war die Stimmung am Kai schlecht.",
            ),
            ("fr", true, true, "Ainsi parle Maud Le Gall."),
            ("fr", true, true, "Sur le quai, Maud attend."),
            (
                "fr",
                false,
                false,
                "À Brest, en mars, l'humeur était mauvaise.",
            ),
            ("es", true, true, "En el muelle espera Rocío."),
            (
                "es",
                false,
                false,
                "El sábado el ambiente en Cádiz era malo.",
            ),
            (
                "nl",
                false,
                false,
                "In maart was de Duitse stemming in Breda slecht.",
            ),
        ] {
            let table = words::table(code).expect("the table");
            assert_eq!(names(text, table, Sight::Near), near, "near: {text}");
            assert_eq!(names(text, table, Sight::Far), far, "far: {text}");
        }
    }
}
