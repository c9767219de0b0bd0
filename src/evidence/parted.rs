//! Why a footnote's marker is none.

use super::place::Place;
use crate::address;
use crate::document::{COLONLESS, PARTED};

/// Why the label of a footnote in this `place`, where no note has it, cites nothing.
pub(super) fn why(place: &Place<'_>) -> &'static str {
    if place.opens_line && place.spaced_after && place.after == Some(':') {
        PARTED
    } else if lacks_colon(place) {
        COLONLESS
    } else {
        "no footnotes in this document"
    }
}

/// Whether a label in this `place` opens a line that names a source, as the label of a note does, without its colon.
pub(super) fn lacks_colon(place: &Place<'_>) -> bool {
    let line = place.behind.split(['\n', '\r']).next().unwrap_or_default();
    let begins = |c: char| c.is_uppercase() || "\"“„«[*_<".contains(c);
    place.opens_line
        && place.spaced_after
        && place.after.is_some_and(begins)
        && address::is_like_source(line)
}
