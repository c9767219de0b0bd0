//! Tags of ASN.1: numbers in brackets before a type, `name [3] SET OF Name`.

use super::place::Place;
use super::word::line_before;

/// Why a tag is refused.
pub(super) const TAG: &str = "a tag of ASN.1";

/// How types begin that no sentence goes on with.
const TYPES: &[&str] = &[
    "SET OF",
    "SET SIZE",
    "SEQUENCE OF",
    "SEQUENCE SIZE",
    "SEQUENCE {",
    "OCTET STRING",
    "BIT STRING",
    "OBJECT IDENTIFIER",
    "INTEGER",
    "BOOLEAN",
    "ENUMERATED",
    "CHOICE {",
    "IMPLICIT",
    "EXPLICIT",
];

/// Whether the number at `place` is one.
pub(super) fn is_tag(place: &Place<'_>) -> bool {
    let is_type = || TYPES.iter().any(|kind| place.behind.starts_with(kind));
    place.spaced && place.spaced_after && (is_type() || place.lead.ends_with("ASN.1 type of"))
}

/// Whether the number at `place` stands as one, in a block that has some: behind a name alone on its line, and before a type.
pub(super) fn may_be_tag(place: &Place<'_>) -> bool {
    let line = line_before(place.lead).trim_start();
    let is_name = line.starts_with(char::is_lowercase)
        && line.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_type = place.spaced_after && place.after.is_some_and(char::is_uppercase);
    is_name && is_type && place.spaced
}
