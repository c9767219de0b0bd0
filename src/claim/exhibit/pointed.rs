//! What a sentence points to: a table or a chart, by its number or by where it stands.

use crate::words::Shown;

/// What a sentence points to, or a line names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pointed<'t> {
    pub(super) kind: Kind,
    /// Its number, as it is written.
    pub(super) number: Option<&'t str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Table,
    Chart,
}

/// What `text`, a sentence, points to.
pub(super) fn pointed<'t>(text: &'t str, shown: &Shown) -> Option<Pointed<'t>> {
    let mut words = words(text).enumerate();
    words.find_map(|(at, (place, word))| {
        let kind = kind_of(word, shown)?;
        let behind = &text[place + word.len()..];
        let number = number_behind(behind);
        let alone = || text[..place].ends_with('(') && behind.starts_with(')');
        let word = word.to_lowercase();
        let pointed = || !shown.numbered.contains(&word) && is_pointed(text, at, shown);
        let points = match number {
            Some(number) => !belongs(behind, number, shown),
            None => alone() || pointed(),
        };
        points.then_some(Pointed { kind, number })
    })
}

/// Whether the exhibit of this `number`, with which `behind` begins, is another text's: "Figure 2 of its report".
fn belongs(behind: &str, number: &str, shown: &Shown) -> bool {
    let rest = behind.split_once(number).map_or("", |(_, rest)| rest);
    let next = rest.split_whitespace().next().unwrap_or_default();
    rest.starts_with(' ') && shown.belonging.iter().any(|word| word == next)
}

/// Whether the word of index `at` in `text` stands in one of the phrases that point to an exhibit.
fn is_pointed(text: &str, at: usize, shown: &Shown) -> bool {
    let words: Vec<&str> = words(text).map(|(_, word)| word).collect();
    let fits = |phrase: &String| {
        let before = phrase.split(' ').take_while(|word| *word != "*").count();
        let Some(start) = at.checked_sub(before) else {
            return false;
        };
        phrase.split(' ').enumerate().all(|(next, part)| {
            let word = words.get(start + next);
            part == "*" || word.is_some_and(|word| word.to_lowercase() == part)
        })
    };
    shown.pointing.iter().any(fits)
}

/// The words of `text`, each with its place.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let placed = words.map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word));
    placed.filter(|(_, word)| !word.is_empty())
}

/// What `word` is a word for.
pub(super) fn kind_of(word: &str, shown: &Shown) -> Option<Kind> {
    let is = |known: &&String| {
        known.eq_ignore_ascii_case(word) || !word.is_ascii() && **known == word.to_lowercase()
    };
    if shown.tables.iter().any(|known| is(&known)) {
        Some(Kind::Table)
    } else {
        let chart = shown.charts.iter().any(|known| is(&known));
        chart.then_some(Kind::Chart)
    }
}

/// The number that `text` begins with behind a blank or the point of a short form: "3", "2b", "1.4".
pub(super) fn number_behind(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('.').unwrap_or(text);
    let rest = rest.strip_prefix([' ', '\u{a0}', '\u{202f}'])?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    let number = rest[..end.unwrap_or(rest.len())].trim_end_matches('.');
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let short = (1..=3).contains(&digits) && number.len() <= digits + 2;
    (short && number.starts_with(|c: char| c.is_ascii_digit())).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    #[test]
    fn sentences_point_to_exhibits() {
        for (code, text, kind, number) in [
            (
                "en",
                "As the table below shows, it fell.",
                Kind::Table,
                None,
            ),
            ("en", "It fell (see chart).", Kind::Chart, None),
            ("en", "It fell (Fig. 2b).", Kind::Chart, Some("2b")),
            ("en", "It fell (table).", Kind::Table, None),
            (
                "de",
                "Siehe Tabelle 1.4, es sank.",
                Kind::Table,
                Some("1.4"),
            ),
            ("fr", "Voir le graphique ci-dessous.", Kind::Chart, None),
        ] {
            let shown = &table(code).expect("the table").shown;
            assert_eq!(
                pointed(text, shown),
                Some(Pointed { kind, number }),
                "{text}"
            );
        }
        let shown = &table("en").expect("the table").shown;
        for text in [
            "They sat at the table.",
            "Police put the figure above 40 million pounds.",
            "In Figure 2 of its report the bank said so.",
            "The figure fell.",
            "It charted 12 tables.",
        ] {
            assert_eq!(pointed(text, shown), None, "{text}");
        }
    }
}
