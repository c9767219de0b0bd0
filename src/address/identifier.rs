//! The identifiers by which a text names sources, each in one form however it is written.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::dois;

/// What arXiv's own DOIs begin with: <https://info.arxiv.org/help/doi.html>.
const OF_ARXIV: &str = "10.48550/arxiv.";
/// A number at arXiv is no longer than this, in bytes.
const LONGEST: usize = 40;
/// What stands before a number at arXiv, in any case of letters, and behind it before one at `PubMed`.
const NAMES: &[&str] = &[
    "arxiv",
    "pmid",
    "pubmed.ncbi.nlm.nih.gov/",
    "ncbi.nlm.nih.gov/pubmed/",
];
static NAMED: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| in_any_case(NAMES));
static ISBN: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| in_any_case(&["isbn"]));
/// What stands behind such a name is looked at so far, in bytes.
const NEAR: usize = 2 * LONGEST;
/// Such a number has so many digits.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=8;

/// The DOIs, the numbers at arXiv and those at `PubMed` in `body`, each once.
pub(crate) fn identifiers(body: &str) -> Vec<String> {
    let dois = dois(body).into_iter();
    let mut all: Vec<String> = dois
        .map(|doi| match doi.strip_prefix(OF_ARXIV) {
            Some(number) => format!("arxiv:{}", unversioned(number)),
            None => doi,
        })
        .collect();
    let found = named(NAMED.as_ref(), body);
    all.extend(found.filter_map(|(name, behind)| match name {
        0 => arxiv(&behind),
        _ => pubmed(&behind),
    }));
    all.sort_unstable();
    all.dedup();
    all
}

/// The ISBNs in `body`, their digits alone.
pub(crate) fn isbns(body: &str) -> Vec<String> {
    let found = named(ISBN.as_ref(), body).filter_map(|(_, behind)| {
        let kind = ["-13", "-10"]
            .iter()
            .find_map(|kind| behind.strip_prefix(kind));
        let own = kind.unwrap_or(&behind).trim_start_matches([':', ' ']);
        let in_it = |c: &char| c.is_ascii_digit() || ['-', '–', ' ', 'x'].contains(c);
        let signs = own.chars().take(LONGEST).take_while(in_it);
        let digits: String = signs.filter(char::is_ascii_alphanumeric).collect();
        // A year may stand behind it.
        let digits = digits.get(..13).or_else(|| digits.get(..10))?;
        Some(format!("isbn:{digits}"))
    });
    found.collect()
}

fn in_any_case(names: &[&str]) -> Option<AhoCorasick> {
    let mut finder = AhoCorasick::builder();
    finder.ascii_case_insensitive(true).build(names).ok()
}

/// Which of the names of `finder` stand in `body`, and what stands right behind each, in lower case.
fn named(
    finder: Option<&'static AhoCorasick>,
    body: &str,
) -> impl Iterator<Item = (usize, String)> {
    let found = finder
        .into_iter()
        .flat_map(move |finder| finder.find_iter(body));
    found.map(move |found| {
        let behind = &body[found.end()..];
        let near = behind.floor_char_boundary(NEAR.min(behind.len()));
        (found.pattern().as_usize(), behind[..near].to_lowercase())
    })
}

/// The number at arXiv in `behind`, which stands behind that name: `:2301.00001v2`, `.org/abs/hep-th/9901001`:
/// <https://info.arxiv.org/help/arxiv_identifier.html>.
fn arxiv(behind: &str) -> Option<String> {
    let paths = [".org/abs/", ".org/pdf/", ".org/html/"];
    let own = paths.iter().find_map(|path| behind.strip_prefix(path));
    let own = own.unwrap_or_else(|| behind.trim_start_matches([':', ' ', '.']));
    let near = &own[..own.floor_char_boundary(LONGEST.min(own.len()))];
    let ends = |c: char| !(c.is_ascii_alphanumeric() || ".-/".contains(c));
    let word = near.split(ends).next().unwrap_or_default();
    let word = word.strip_suffix(".pdf").unwrap_or(word);
    let number = unversioned(word.trim_end_matches(['.', '-', '/']));
    let is_number = |part: &str, count: std::ops::RangeInclusive<usize>| {
        count.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_new = || {
        let parted = number.split_once('.');
        parted.is_some_and(|(month, own)| is_number(month, 4..=4) && is_number(own, 4..=5))
    };
    let is_old = || {
        let parted = number.split_once('/');
        parted.is_some_and(|(field, own)| {
            field.starts_with(|c: char| c.is_ascii_alphabetic()) && is_number(own, 7..=7)
        })
    };
    (is_new() || is_old()).then(|| format!("arxiv:{number}"))
}

/// `number` without its version: `2301.00001v2`.
fn unversioned(number: &str) -> &str {
    let parted = number.rsplit_once('v').filter(|(_, version)| {
        !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
    });
    parted.map_or(number, |(number, _)| number)
}

/// The number at `PubMed` in `behind`, which stands behind that name: `: 31234567`.
fn pubmed(behind: &str) -> Option<String> {
    let own = behind.trim_start_matches([':', ' ']);
    let count = own.bytes().take_while(u8::is_ascii_digit).count();
    DIGITS
        .contains(&count)
        .then(|| format!("pmid:{}", &own[..count]))
}

#[cfg(test)]
mod tests {
    use super::{identifiers, isbns};

    #[test]
    fn books_are_told_by_their_digits() {
        for body in [
            "ISBN 978-0-00-000000-2.",
            "(ISBN-13: 9780000000002)",
            "isbn:978 0 00 000000 2, 2019",
        ] {
            assert_eq!(isbns(body), ["isbn:9780000000002"], "{body}");
        }
        assert_eq!(isbns("An ISBN is a number, ISBN 12"), [""; 0]);
    }

    #[test]
    fn one_work_has_one_identifier() {
        for (body, names) in [
            ("Roe, arXiv:2301.00001v2.", &["arxiv:2301.00001"][..]),
            (
                "Roe, https://arxiv.org/pdf/2301.00001.pdf",
                &["arxiv:2301.00001"],
            ),
            (
                "Roe, https://arxiv.org/abs/2301.00001v1?x=y",
                &["arxiv:2301.00001"],
            ),
            ("doi.org/10.48550/arXiv.2301.00001", &["arxiv:2301.00001"]),
            (
                "arXiv preprint arXiv:hep-th/9901001v1",
                &["arxiv:hep-th/9901001"],
            ),
            ("https://dx.doi.org/10.1000/X.Y", &["10.1000/x.y"]),
            (
                "doi:10.1000/x.y. PMID: 31234567",
                &["10.1000/x.y", "pmid:31234567"],
            ),
            (
                "https://pubmed.ncbi.nlm.nih.gov/31234567/",
                &["pmid:31234567"],
            ),
            ("arXiv, 2023, https://arxiv.org/list/cs.CL/2301", &[]),
            ("PubMed searches, 2020, PMID unknown", &[]),
        ] {
            assert_eq!(identifiers(body), names, "{body}");
        }
    }
}
