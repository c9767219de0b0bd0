//! Quotations that hold what a machine is made to say: "The gauge generates a line: “All boats are in.”"

use super::Place;
use crate::claim::oneself;
use crate::words::Table;

/// A label of fewer capitals may be somebody's initials.
const CAPITALS: usize = 3;

/// Whether a colon ends `before`, and a verb in its sentence tells that what follows is made, and by nobody who speaks.
pub(super) fn is_made(before: &str, table: &Table) -> bool {
    let Some(lead) = before.strip_suffix(':') else {
        return false;
    };
    let sentence = lead.rsplit(['.', '!', '?', '\n']).next();
    let mut words = sentence
        .unwrap_or_default()
        .split(|c: char| !c.is_alphanumeric());
    let is_verb = |word: &str| table.making.iter().any(|verb| verb == word);
    words.any(is_verb) && !words.any(|word| table.speech.verbs.iter().any(|verb| verb == word))
}

/// Whether the capitals of `label` are those of a thing, and whoever says what is `inside` the marks says "I": a body of people says "we".
pub(super) fn is_thing(place: &Place<'_>, label: &str, inside: &str) -> bool {
    let capitals = label.len() >= CAPITALS && label.bytes().all(|byte| byte.is_ascii_uppercase());
    capitals
        && oneself::tells(inside, &[&place.table.oneself])
        && place.whole.names_thing(label, place.table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn what_only_makes_words_says_nothing() {
        for (code, made, before) in [
            ("en", true, "The gauge generates a line:"),
            ("en", true, "The tide fell. The gauge outputs:"),
            ("de", true, "Der Pegel generiert eine Meldung:"),
            ("fr", true, "La jauge génère une ligne :"),
            ("es", true, "La sonda genera una línea:"),
            ("it", true, "La sonda genera una riga:"),
            ("pt", true, "A sonda gera uma linha:"),
            ("nl", true, "De meter genereert een regel:"),
            ("en", false, "The gauge generates a line. He was glad:"),
            ("en", false, "The gauge generates heat, he said:"),
            ("en", false, "The gauge generates a line,"),
            ("en", false, "It gave a line:"),
        ] {
            let table = words::table(code).expect("the table");
            assert_eq!(is_made(before, table), made, "{before}");
        }
    }
}
