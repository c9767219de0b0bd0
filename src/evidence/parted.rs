//! Why a footnote's marker is none.

use super::place::Place;
use crate::document::PARTED;

/// Why the label of a footnote in this `place`, where no note has it, cites nothing.
pub(super) fn why(place: &Place<'_>) -> &'static str {
    if place.opens_line && place.spaced_after && place.after == Some(':') {
        PARTED
    } else {
        "no footnotes in this document"
    }
}
