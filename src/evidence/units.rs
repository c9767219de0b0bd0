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

/// Units that stand behind the numbers they measure, and are no words.
const MEASURES: &[&str] = &[
    "mm", "cm", "km", "nm", "µm", "μm", "kg", "mg", "µg", "μg", "ml", "mL", "ms", "kHz", "MHz",
    "GHz", "Hz", "kW", "kWh", "MW", "GW", "kB", "KB", "MB", "GB", "TB", "px", "dB", "eV", "keV",
    "MeV", "GeV", "kPa", "hPa", "MPa", "mol", "rpm",
];

/// What chemists write with a number set low, and others with a raised one.
const FORMULAS: &[&str] = &["CO", "NO", "SO", "CH", "NH", "PM", "PO", "SiO", "TiO"];

/// What is told apart by a letter behind it, which nobody raises to a power: "plan B", "vitamin D".
const LETTERED: &[&str] = &[
    "plan",
    "vitamin",
    "vitamins",
    "hepatitis",
    "influenza",
    "type",
    "group",
    "class",
    "option",
    "phase",
    "team",
    "appendix",
    "annex",
    "exhibit",
    "schedule",
    "grade",
    "list",
    "zone",
    "road",
    "gen",
];

/// Whether the one letter that is `word`, with which `lead` ends, tells apart what stands before it.
pub(super) fn is_called_by_letter(lead: &str, word: &str) -> bool {
    let before = lead[..lead.len() - word.len()].trim_end();
    let noun = before.rsplit(|c: char| !c.is_alphanumeric()).next();
    noun.is_some_and(|noun| LETTERED.contains(&noun.to_lowercase().as_str()))
}

/// Whether `word`, however it is written, is a unit whose squares and cubes are written with raised numbers.
pub(super) fn is_unit(word: &str) -> bool {
    UNITS.contains(&word.to_lowercase().as_str())
}

/// Whether the first word of `text` is a unit of more than one letter, as a sentence goes on in no language with.
pub(super) fn opens_with_unit(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_alphanumeric()).next();
    word.is_some_and(|word| MEASURES.contains(&word))
}

/// Whether `word` is the first part of a formula, or of a name that is like one.
pub(super) fn is_formula(word: &str) -> bool {
    FORMULAS.contains(&word)
}
