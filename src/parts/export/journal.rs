//! The journal that stands before the name of what keeps journals: "Rain on slate | Weir Letters - Journals".

use super::BAR;

/// What says no more than that journals are kept there.
const SHELVES: &[&str] = &["Journal", "Journals", "Articles"];
/// What keeps the journals of many.
const KEEPERS: &[&str] = &[
    "Cambridge Core",
    "JSTOR",
    "Oxford Academic",
    "Springer Nature Link",
    "SpringerLink",
    "Taylor & Francis Online",
    "Wiley Online Library",
];

/// Whether `site` names nobody.
pub(super) fn is_shelf(site: &str) -> bool {
    SHELVES.contains(&site)
}

/// Where the title of `shown` ends, and where the name of its journal begins, which goes up to the byte `at`, behind which `site` stands.
pub(super) fn before(shown: &str, at: usize, site: &str) -> Option<(usize, usize)> {
    if !is_shelf(site) && !KEEPERS.contains(&site) {
        return None;
    }
    let bar = shown[..at].rfind(BAR)?;
    let from = bar + BAR.len();
    let is_name = shown.get(from..at)?.starts_with(char::is_uppercase);
    (is_name && !shown[..bar].trim().is_empty()).then_some((bar, from))
}
