//! Whether an entry that nothing cites names a source, and is no remark.

use crate::address;
use crate::document::{Document, Reference};

/// Whether `entry` names a source. The address of the link that it is stands outside of what is shown; one that has a place leads back.
pub(super) fn is_source(document: &Document<'_>, entry: &Reference) -> bool {
    let (shown, whole) = (
        document.source.slice(entry.body),
        document.source.slice(entry.span),
    );
    let leads = || whole.ends_with(')') && whole.contains("](http") && !whole.contains('#');
    address::is_like_source(shown) || names_work(shown) || leads()
}

/// Whether `body`, an entry's, holds an identifier, an address without its scheme or a year of long ago, or one that a volume or pages
/// stick to: `PMID: 27803010`, `www.quay.org/rain`, `1786`, `2019;69(3)`.
fn names_work(body: &str) -> bool {
    let marks = |c: char| !c.is_alphanumeric();
    body.split_whitespace().any(|word| {
        let bare = word.trim_matches(marks);
        let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let is_year = digits == 4 && ["15", "16", "17", "18", "19", "20"].contains(&&bare[..2]);
        let goes_on = || bare[4..].starts_with([';', ':', '(']);
        let lower = bare.to_lowercase();
        let is_identifier = ["pmid", "pmcid", "isbn", "issn", "arxiv"]
            .iter()
            .any(|name| {
                lower == *name
                    || lower
                        .strip_prefix(name)
                        .is_some_and(|rest| rest.starts_with([':', '-']))
            });
        is_year && (bare.len() == 4 || goes_on()) || is_identifier || lower.starts_with("www.")
    })
}

#[cfg(test)]
mod tests {
    use super::names_work;

    #[test]
    fn works_are_told_from_remarks() {
        for body in [
            "Low, A. Of the Quay. 1786.",
            "Occup Med. 2019;69(3):181-8.",
            "PMID: 27803010",
            "arXiv:1905.02175",
            "www.ons.gov.uk/night",
        ] {
            assert!(names_work(body), "{body}");
        }
        for body in [
            "The porters asked for more.",
            "Room 1234 was shut, and 17 others.",
            "The pmids were lost.",
        ] {
            assert!(!names_work(body), "{body}");
        }
    }
}
