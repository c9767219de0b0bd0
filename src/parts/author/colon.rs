//! Names that a colon parts from the title, as German entries have them: "Moss, Ada: Dry rivers, Berlin 2019".

use super::{Author, Mask, Next, listed};
use crate::gazetteer;

/// What stands before the name of what a work stands in, where a colon parts the names from the title.
const IN: &[&str] = &[", in: ", ", In: ", ". In: ", ". in: "];

/// The people whose names, family name first, a colon parts from the title: "Moss, Ada / Orr, Kit: Dry rivers". A title with a comma
/// looks like one as well. What `head` ends is looked at.
pub(in super::super) fn before_colon(
    mask: &Mask,
    head: usize,
) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text();
    let colon = text.get(..head)?.find(": ")?;
    let found = listed(mask, &text[..colon], Next::Other)?;
    let is_whole = !text[found.2..colon].contains(char::is_alphanumeric);
    (is_whole && found.0[0].name.contains(", ")).then_some(found)
}

/// The same where what stands behind the title tells that it is one: what it stands in, or a city right before the date. So do several
/// names with strokes between them.
pub(super) fn told(mask: &Mask, head: usize, next: Next) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?;
    let colon = text.find(": ")?;
    let (names, title) = (&text[..colon], &text[colon + ": ".len()..]);
    let is_several = || names.contains(['/', ';']);
    let is_in = || IN.iter().any(|word| title.contains(word));
    let is_placed = || next == Next::Date && before_date(title).is_some();
    let is_told = title.starts_with(char::is_uppercase) && (is_several() || is_in() || is_placed());
    is_told.then(|| before_colon(mask, head)).flatten()
}

/// Where the mark is in `text`, which a date follows, behind which the cities stand that the work came out in: "Dry rivers | , Berlin ",
/// "Dry rivers | . Berlin/Wien ".
pub(in super::super) fn before_date(text: &str) -> Option<usize> {
    let bare = text.trim_end_matches([' ', '(']);
    let at = bare.rfind([',', '.'])?;
    let cities = bare[at + 1..].strip_prefix(' ')?;
    let mut cities = cities.split(['/', '–']).map(str::trim);
    cities.all(gazetteer::is_city).then_some(at)
}
