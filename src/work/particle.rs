//! Words before family names: `Ana van der Roe`, `mc donald`.

/// What stands before a family name and is none itself, in small letters.
pub(crate) const PARTICLES: [&str; 21] = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten",
    "ter", "el", "al", "bin", "ibn", "zu", "zum",
];
/// What some write apart from the rest of a family name, which has a capital then.
const PREFIXES: [&str; 3] = ["st", "mac", "mc"];

/// Whether the folded `word` begins a family name and is none itself.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word) || PREFIXES.contains(&word)
}
