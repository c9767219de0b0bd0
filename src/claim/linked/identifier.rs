//! Identifiers that a sentence names its source by: `doi:10.1101/385534`, `arXiv:2108.13446`, `PMID 12345678`, `ISBN 978-…`.

use crate::source::Span;
use crate::words::runs;

/// What stands before the number of a paper in a medical index, and of a book, in small letters.
const BEHIND: &[&str] = &["pmid", "pmcid", "isbn", "isbn-10", "isbn-13"];
/// No such number has fewer figures.
const SHORTEST: usize = 5;
/// The number of a paper at arXiv, before its point: the year and the month. <https://info.arxiv.org/help/arxiv_identifier.html>
const MONTH: usize = 4;
/// The registrant of a DOI has at least so many figures. <https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html>
const REGISTRANT: usize = 4;
/// Few suffixes are shorter: "10.1234/5" may be the version of something.
const SUFFIX: usize = 4;

/// The byte where the last identifier of a work ends that `text` names; none where it names none.
pub(in crate::claim) fn last(text: &str) -> Option<usize> {
    spans(text).last().map(|span| span.end as usize)
}

/// The bytes of the identifiers of works that `text` names, each with the name of its catalogue, in text order.
pub(in crate::claim) fn spans(text: &str) -> impl Iterator<Item = Span> {
    runs(text).filter_map(|run| {
        let (before, behind) = (&text[..run.start], &text[run.end..]);
        let number = &text[run.clone()];
        let from = is_doi(before, number, behind)
            .then(|| named(before, "doi").unwrap_or(run.start))
            .or_else(|| at_arxiv(before, number, behind))
            .or_else(|| numbered(before, &text[run.start..]))?;
        let behind = &text[run.start..];
        // A stop or a bracket behind it ends the sentence and no identifier.
        let length = behind
            .find(|c: char| c.is_whitespace() || ")]}>;,\"”’".contains(c))
            .unwrap_or(behind.len());
        let bare = behind[..length].trim_end_matches(['.', ':', '!', '?']);
        Some(Span::new(from, run.start + bare.len()))
    })
}

/// Whether `number` begins a DOI: the directory indicator, which is 10, and a registrant's number.
fn is_doi(before: &str, number: &str, behind: &str) -> bool {
    let registrant = behind.strip_prefix('.').map(|rest| {
        let figures = rest.bytes().take_while(u8::is_ascii_digit).count();
        (figures, &rest[figures..])
    });
    let of_suffix = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._()/".contains(byte);
    number == "10"
        && !before.ends_with(|c: char| c.is_alphanumeric() || c == '.')
        && registrant.is_some_and(|(figures, suffix)| {
            figures >= REGISTRANT
                && suffix
                    .strip_prefix('/')
                    .is_some_and(|suffix| suffix.bytes().take_while(of_suffix).count() >= SUFFIX)
        })
}

/// Where what names an archive's paper begins whose number begins with `number`, the archive's name before it.
fn at_arxiv(before: &str, number: &str, behind: &str) -> Option<usize> {
    let paper = behind.strip_prefix('.')?;
    let figures = paper.bytes().take_while(u8::is_ascii_digit).count();
    let is_paper = number.len() == MONTH && figures >= MONTH;
    is_paper.then(|| named(before, "arxiv")).flatten()
}

/// Where what names a work of a catalogue begins whose number `rest` begins with, the catalogue's name before it.
fn numbered(before: &str, rest: &str) -> Option<usize> {
    let number = rest.bytes();
    let number = number.take_while(|byte| byte.is_ascii_digit() || *byte == b'-');
    // Most numbers are too short, whatever stands before them.
    if number.filter(u8::is_ascii_digit).count() < SHORTEST {
        return None;
    }
    let in_capitals = || before.ends_with("PMC").then(|| before.len() - 3);
    let mut names = BEHIND.iter();
    let named = names.find_map(|name| named(before, name));
    named.or_else(in_capitals)
}

/// Where `word` begins, with which `before` ends, however its letters are written, with or without a colon behind it.
fn named(before: &str, word: &str) -> Option<usize> {
    let before = before.trim_end().trim_end_matches(':').trim_end();
    let at = before.len().checked_sub(word.len())?;
    let is_word = before.is_char_boundary(at)
        && before[at..].eq_ignore_ascii_case(word)
        && !before[..at].ends_with(char::is_alphanumeric);
    is_word.then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{last, spans};

    #[test]
    fn identifiers_are_named_whole() {
        let text =
            "Tides rose (arXiv:2108.13446, doi: 10.1101/385534). PMC1234567 and 10.1000/xyz1.";
        let found: Vec<&str> = spans(text).map(|span| &text[span.range()]).collect();
        let all = [
            "arXiv:2108.13446",
            "doi: 10.1101/385534",
            "PMC1234567",
            "10.1000/xyz1",
        ];
        assert_eq!(found, all);
    }

    #[test]
    fn identifiers_are_told_from_figures() {
        for (text, end) in [
            (
                "Tides rose (doi:10.1101/385534).",
                Some("(doi:10.1101/385534"),
            ),
            ("See 10.1000/xyz1 for tides.", Some("See 10.1000/xyz1")),
            ("Version 10.1904/x64 has tides.", None),
            ("arXiv:2108.13446 tells of tides.", Some("arXiv:2108.13446")),
            (
                "Tides rose (arXiv 2108.13446v2)",
                Some("Tides rose (arXiv 2108.13446v2"),
            ),
            (
                "Tides rose [PMID: 12345678].",
                Some("Tides rose [PMID: 12345678"),
            ),
            (
                "Tides rose, PMC1234567 says.",
                Some("Tides rose, PMC1234567"),
            ),
            (
                "Tides rose (ISBN 978-0-00-000000-2).",
                Some("Tides rose (ISBN 978-0-00-000000-2"),
            ),
            ("Version 10.1 has 4 tides.", None),
            ("It cost 10.5000 pounds.", None),
            ("A mask of 110.1000/8 is wrong.", None),
            ("In arXiv 400 papers tell of tides.", None),
            ("The PMID of it is unknown, 400 say.", None),
            ("Tides rose.", None),
            ("", None),
        ] {
            let found = last(text).map(|end| text[..end].trim_end_matches('.'));
            assert!(
                found.is_some() == end.is_some()
                    && found.is_none_or(|found| end.is_some_and(|end| found.ends_with(end))),
                "{text}: {found:?}"
            );
        }
    }
}
