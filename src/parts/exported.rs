//! Whether an entry is written as chatbots' exports write them.

/// An entry that names a file alone is no longer than this, in bytes.
const NAME: usize = 120;
/// The day on which a site was seen stands so near before its address, in bytes.
const SEEN: usize = 80;

/// What exports write before the day on which a site was seen, by the language of the program.
const ACCESSED: &[&str] = &[
    "accessed ",
    "Zugriff am ",
    "consulté le ",
    "fecha de acceso: ",
    "accesso eseguito il ",
    "acessado em ",
    "geopend op ",
    "otwierano: ",
    "дата последнего обращения: ",
];

/// The files that people hand to chatbots.
const FILES: &[&str] = &[
    ".pdf", ".docx", ".doc", ".txt", ".md", ".pptx", ".xlsx", ".csv",
];

/// Whether `body` has the day on which its site was seen before the address, or names a file and nothing else.
pub(crate) fn is_exported(body: &str) -> bool {
    let body = body.trim();
    let is_file = || {
        let bare = body.trim_end_matches(['*', '_']);
        body.len() <= NAME && FILES.iter().any(|kind| bare.ends_with(kind))
    };
    let is_seen = || {
        let address = memchr::memmem::find(body.as_bytes(), b"http")?;
        let near = &body[body.floor_char_boundary(address.saturating_sub(SEEN))..address];
        Some(ACCESSED.iter().any(|accessed| near.contains(accessed)))
    };
    is_seen().unwrap_or_else(is_file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_exports_are_told_by_their_form() {
        for body in [
            "A Guide to Locks - Dockside, accessed March 3, 2025, https://example.org/a",
            "Ein Leitfaden, Zugriff am Mai 1, 2025, [https://example.org/a](https://example.org/a)",
            "tram-notes.pdf",
        ] {
            assert!(is_exported(body), "{body}");
        }
        for body in [
            "Roe, The Gale.",
            "The master accessed the lock in 2025.",
            "https://example.org/a.pdf",
        ] {
            assert!(!is_exported(body), "{body}");
        }
    }
}
