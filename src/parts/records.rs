//! Links behind an entry to what catalogues and collections know of its work: "Dry rivers. doi:10.1000/442. [Record](address)".

use super::mask::Mask;

/// What they are called, in lower case.
const RECORDS: &[&str] = &[
    "abstract",
    "cross ref",
    "crossref",
    "doi",
    "free article",
    "free full text",
    "free pmc article",
    "full text",
    "google books",
    "google scholar",
    "medline",
    "pmc article",
    "pmc free article",
    "publisher site",
    "pubmed",
    "pubmed abstract",
    "pubmed central",
    "sciencedirect",
    "scopus",
    "semantic scholar",
    "view article",
    "web of science",
    "worldcat",
];
/// None of them is longer, in bytes.
const LONGEST: usize = 16;

/// Takes the texts of such links out of `mask`, where words stand before them: they are neither titles nor what a work stands in.
pub(super) fn leave(mask: &mut Mask) {
    let text = mask.text();
    let is_record =
        |word: &str| word.len() <= LONGEST && RECORDS.contains(&word.to_lowercase().as_str());
    let texts = mask.links.iter().map(|link| link.text);
    let found = texts.filter(|span| {
        text.get(span.range())
            .is_some_and(|word| is_record(word.trim()))
    });
    let behind = |start: u32| text[..start as usize].contains(char::is_alphabetic);
    let found: Vec<_> = found.filter(|span| behind(span.start)).collect();
    for span in found {
        mask.blank(span);
    }
}
