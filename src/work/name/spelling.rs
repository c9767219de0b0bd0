//! The ways in which one name is spelled.

use super::filed;

/// Letters that are written with two where a keyboard lacks them.
const SPELLED: &[(char, &str)] = &[
    ('ä', "ae"),
    ('ö', "oe"),
    ('ü', "ue"),
    ('ø', "oe"),
    ('å', "aa"),
    ('æ', "ae"),
    ('œ', "oe"),
];

/// `name` folded, in each way of spelling it.
pub(crate) fn spellings(name: &str) -> impl Iterator<Item = String> {
    std::iter::once(filed(name)).chain(spelled(name))
}

/// `name` folded, with two letters for each that some keyboards lack, where it has one.
pub(super) fn spelled(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    if !lower.contains(|c| SPELLED.iter().any(|row| row.0 == c)) {
        return None;
    }
    let mut spelled = String::with_capacity(lower.len());
    for c in lower.chars() {
        match SPELLED.iter().find(|row| row.0 == c) {
            Some((_, two)) => spelled.push_str(two),
            None => spelled.push(c),
        }
    }
    Some(filed(&spelled))
}

/// `name` folded, without its hyphens, one of which is lost where a line ended with it.
pub(super) fn unhyphened(name: &str) -> Option<String> {
    let hyphens = ['-', '‐', '‑'];
    name.contains(hyphens)
        .then(|| filed(&name.replace(hyphens, "")))
}
