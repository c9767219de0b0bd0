//! What a raised number belongs to that cites nothing: units, and the formulas of chemists.

/// Units whose squares and cubes are written with raised numbers.
const UNITS: &[&str] = &[
    "m",
    "cm",
    "km",
    "mm",
    "dm",
    "nm",
    "µm",
    "μm",
    "ft",
    "in",
    "yd",
    "mi",
    "s",
    "ms",
    "sec",
    "inch",
    "inches",
    "foot",
    "feet",
    "yard",
    "yards",
    "mile",
    "miles",
    "metre",
    "metres",
    "meter",
    "meters",
    "kilometre",
    "kilometres",
    "kilometer",
    "kilometers",
];

/// What chemists write with a number set low, and others with a raised one.
const FORMULAS: &[&str] = &["CO", "NO", "SO", "CH", "NH", "PM", "PO", "SiO", "TiO"];

/// Whether `word`, however it is written, is a unit whose squares and cubes are written with raised numbers.
pub(super) fn is_unit(word: &str) -> bool {
    UNITS.contains(&word.to_lowercase().as_str())
}

/// Whether `word` is the first part of a formula, or of a name that is like one.
pub(super) fn is_formula(word: &str) -> bool {
    FORMULAS.contains(&word)
}
