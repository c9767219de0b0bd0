//! The addresses of entries, one a line and each once, for a program that follows them.

use std::collections::HashSet;
use std::io::{self, Write};

use super::Item;

/// The addresses that were written already.
#[derive(Default)]
pub(super) struct Seen(HashSet<String>);

impl Seen {
    /// Writes those of `lines` that were not written before.
    pub(super) fn write(&mut self, lines: &str, out: &mut dyn Write) -> io::Result<()> {
        for line in lines.lines() {
            if self.0.insert(line.to_owned()) {
                writeln!(out, "{line}")?;
            }
        }
        Ok(())
    }
}

/// The addresses of `items`, that of a DOI where an entry has no other.
pub(super) fn lines(items: &[Item<'_>]) -> String {
    let mut lines = String::new();
    for item in items {
        let parts = &item.parts;
        let doi = parts.doi.as_ref().filter(|_| parts.url.is_none());
        let doi = doi.map(|doi| format!("https://doi.org/{}", doi.text));
        let own = parts
            .url
            .iter()
            .chain(&parts.archive)
            .map(|part| whole(&part.text));
        for address in own.chain(doi) {
            lines.push_str(&address);
            lines.push('\n');
        }
    }
    lines
}

/// `address` with its scheme.
pub(super) fn whole(address: &str) -> String {
    if address.contains("://") {
        address.to_owned()
    } else {
        format!("https://{address}")
    }
}
