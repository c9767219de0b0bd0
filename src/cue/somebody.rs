//! Numbers that tell of somebody: an age behind a noun for a person, the years in a job.

use super::token::Lexicon;
use crate::words::{begins_with, ends_with};

/// Ages that a bare number tells.
const AGES: std::ops::Range<u32> = 6..120;

/// A clause about somebody has so many words before a term and behind it.
const CLAUSE: usize = 12;

/// Nobody has had a job for longer.
const LONGEST: u32 = 80;

/// Whether the number `text` is the age of somebody, or tells for how long somebody has worked or lived somewhere.
pub(super) fn is_of_somebody(text: &str, before: &str, after: &str, lexicon: &Lexicon) -> bool {
    let Ok(years) = text.parse::<u32>() else {
        return false;
    };
    AGES.contains(&years) && is_age(before.trim_end(), after, lexicon)
        || years <= LONGEST && is_term(before.trim_end(), after, lexicon)
}

/// "The driver, 62, was", "her son (14)", "le conducteur, 62 ans, a", "the couple, both 62, were".
fn is_age(told: &str, after: &str, lexicon: &Lexicon) -> bool {
    let figures = lexicon.figures;
    let after = behind(after, &figures.years).unwrap_or(after);
    let mut each = figures.each.iter();
    let head = each
        .find_map(|word| ends_with(told, word))
        .unwrap_or(told)
        .trim_end();
    let (apart, closed) = match head.strip_suffix('(') {
        Some(apart) => (Some(apart), after.starts_with(')')),
        None => (
            head.strip_suffix(','),
            after.starts_with([',', ';']) || !after.contains(char::is_alphanumeric),
        ),
    };
    closed
        && apart.is_some_and(|apart| {
            let noun = apart.trim_end();
            let noun = noun
                .rsplit(|c: char| !c.is_alphanumeric())
                .next()
                .unwrap_or_default();
            is_person(noun, lexicon)
        })
}

/// "A docker for 31 years", "who worked at the docks for 31 years", "after 31 years at the docks", "der seit 71 Jahren im Dorf lebt".
fn is_term(told: &str, after: &str, lexicon: &Lexicon) -> bool {
    let figures = lexicon.figures;
    let Some(rest) = behind(after, &figures.terms) else {
        return false;
    };
    let ends = |list: &[String]| list.iter().find_map(|words| ends_with(told, words));
    if ends(&figures.ended).is_some() && behind(rest, &figures.posts).is_some() {
        return true;
    }
    let Some(clause) = ends(&figures.since) else {
        return false;
    };
    let inside = clause.trim_end().rsplit(' ').take(CLAUSE);
    let words: Vec<&str> = inside
        .take_while(|word| !word.ends_with([',', ';', ':']))
        .collect();
    let Some((first, rest_of_clause)) = words.split_last() else {
        // "Ida Roe, seit 31 Jahren Lotsin im Hafen".
        return is_person(
            bare(rest.trim_start().split(' ').next().unwrap_or_default()),
            lexicon,
        );
    };
    // "Ida Roe, pilote au port depuis 31 ans".
    let before = clause.trim_end().rsplit(' ').nth(words.len());
    if before.is_some_and(|word| word.ends_with(',')) && is_person(first, lexicon) {
        return true;
    }
    let is = |word: &str, list: &[String]| list.iter().any(|own| own == word);
    if is(&first.to_lowercase(), &lexicon.speech.indefinite) {
        // "A freeze on teachers' pay" is nobody.
        let speech = lexicon.speech;
        let depends = [&speech.prepositions, &speech.at, &speech.of];
        let head = rest_of_clause.iter().rev();
        return head
            .take_while(|word| !depends.into_iter().any(|list| is(word, list)))
            .any(|word| is_person(word, lexicon));
    }
    let relatives = [&lexicon.speech.relatives, &lexicon.speech.definite];
    let mut behind = rest.split(' ').take(CLAUSE).map(bare);
    relatives.into_iter().any(|list| is(first, list))
        && (rest_of_clause.iter().any(|word| is(word, &figures.lives))
            || behind.any(|word| is(word, &figures.lives)))
}

/// `word` without the punctuation behind it.
fn bare(word: &str) -> &str {
    word.trim_end_matches(|c: char| !c.is_alphanumeric())
}

/// Whether `noun` is somebody.
fn is_person(noun: &str, lexicon: &Lexicon) -> bool {
    let lower = noun.to_lowercase();
    let speech = lexicon.speech;
    let lists = [&speech.people, &speech.offices, &lexicon.figures.persons];
    lists
        .into_iter()
        .flatten()
        .any(|word| match word.strip_prefix('*') {
            Some(ending) => lower.ends_with(ending),
            None => *word == lower,
        })
}

/// What stands behind those of `list` that `text` begins with.
fn behind<'t>(text: &'t str, list: &[String]) -> Option<&'t str> {
    let text = text.trim_start();
    list.iter().find_map(|words| begins_with(text, words))
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
    fn ages_and_years_of_somebody_measure_nothing() {
        for (code, text) in [
            ("en", "The driver (62) was taken to hospital on Friday."),
            ("en", "Her son, 14, was taken to hospital on Friday."),
            (
                "en",
                "The couple, both 62, were taken to hospital on Friday.",
            ),
            ("en", "A docker for 31 years was sacked in June."),
            (
                "en",
                "Alan Pike, who worked at the docks for 31 years, was sacked in June.",
            ),
            ("en", "After 31 years at the docks, Alan Pike was sacked."),
            ("de", "Der Fahrer (62) wurde am Freitag verletzt."),
            (
                "de",
                "Rolf Petersen, der seit 71 Jahren im Dorf lebt, kam am Freitag.",
            ),
            (
                "en",
                "Ida Roe, a mechanic with the port for 31 years, stood on the quay in June.",
            ),
            (
                "de",
                "Ida Roe, seit 31 Jahren Lotsin im Hafen, stand am Freitag am Kai.",
            ),
            (
                "fr",
                "Ida Roe, mécanicienne au port depuis 31 ans, longeait le quai vendredi.",
            ),
            (
                "es",
                "Ida Roe, mecánica del puerto desde hace 31 años, llegó el viernes.",
            ),
            (
                "it",
                "Ida Roe, meccanica al porto da 31 anni, è arrivata venerdì.",
            ),
            (
                "pt",
                "Ida Roe, mecânica do porto há 31 anos, chegou na sexta-feira.",
            ),
            (
                "nl",
                "Ida Roe, al 31 jaar monteur in de haven, kwam vrijdag.",
            ),
            ("fr", "Le conducteur, 62 ans, a été blessé vendredi."),
            ("fr", "Une voisine (62 ans) a été blessée vendredi."),
            ("es", "El conductor (62) fue hospitalizado el viernes."),
            ("it", "Il conducente, 62 anni, è stato ricoverato venerdì."),
            ("nl", "De man van 54 werd maandag aangehouden."),
            ("pt", "O condutor (62) foi hospitalizado na sexta-feira."),
        ] {
            assert!(!measures(code, text), "{text}");
        }
        for (code, text) in [
            ("en", "The total, 62, was the highest ever."),
            ("en", "Fewer trawlers (62) were lost in 2019."),
            ("en", "For every driver 62 pounds were paid."),
            (
                "en",
                "The quay, which was shut for 31 years, opened in June.",
            ),
            (
                "en",
                "A freeze on the pay of teachers for 31 years began in June.",
            ),
            ("en", "After 31 years of strikes the port was sold in June."),
            (
                "de",
                "Der Tunnel, der seit 71 Jahren gesperrt ist, bleibt zu.",
            ),
            ("fr", "Le total, 62 ans de travaux, a été dépassé."),
            // Whoever did something together, and things.
            ("de", "Lehrer streiken seit 31 Jahren nicht mehr."),
            ("fr", "Le quai, fermé au public depuis 31 ans, rouvre."),
            ("en", "The tunnel, a road under the bay for 31 years, shut."),
        ] {
            assert!(measures(code, text), "{text}");
        }
    }
}
