//! A source in a few words.

use crate::address;
use crate::parts::Parts;

/// Who and what, the first two that `parts` tell: authors, title, where it stands or who brought it out, site.
pub(super) fn told(parts: &Parts) -> Option<String> {
    let name = |at: usize| {
        let author = &parts.authors[at];
        author.family.clone().unwrap_or_else(|| author.name.clone())
    };
    let authors = match (parts.authors.len(), parts.others) {
        (0, _) => None,
        (1, false) => Some(name(0)),
        (2, false) => Some(format!("{} & {}", name(0), name(1))),
        _ => Some(format!("{} et al.", name(0))),
    };
    let title = parts.title.as_ref().map(|title| title.text.clone());
    let container = parts.container.as_ref().map(|part| part.text.clone());
    let site = parts.url.as_ref().or(parts.archive.as_ref());
    let site = || site.and_then(|url| Some(address::host_and_path(&url.text)?.0));
    let doi = || parts.doi.as_ref().map(|doi| format!("doi:{}", doi.text));
    let mut told: Vec<String> = [authors, title, container].into_iter().flatten().collect();
    told.truncate(2);
    if told.is_empty() {
        told.extend(site().or_else(doi));
    }
    (!told.is_empty()).then(|| told.join(", "))
}
