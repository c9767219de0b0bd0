//! What of a paragraph's sentences stands in its quotations.

use super::Paragraph;

/// Whether a quotation of the paragraph stands in the sentence `at`.
pub(super) fn overlaps(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let place = paragraph.sentences[at];
    let quotations = &paragraph.quotations;
    let next = quotations.partition_point(|quotation| quotation.end <= place.start);
    quotations
        .get(next)
        .is_some_and(|quotation| quotation.start < place.end)
}

/// Whether all letters of the sentence `at` stand in quotations.
pub(super) fn is_inside(paragraph: &Paragraph<'_>, at: usize) -> bool {
    let place = paragraph.sentences[at];
    let mut bare = place.start;
    let quotations = &paragraph.quotations;
    let first = quotations.partition_point(|quotation| quotation.end <= place.start);
    let blank = |from: u32, to: u32| {
        from >= to || !paragraph.text[from as usize..to as usize].contains(char::is_alphanumeric)
    };
    for quotation in quotations[first..]
        .iter()
        .take_while(|one| one.start < place.end)
    {
        if !blank(bare, quotation.start.max(bare)) {
            return false;
        }
        bare = quotation.end.min(place.end);
    }
    bare > place.start && blank(bare, place.end)
}
