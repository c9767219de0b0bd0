//! The names of BibTeX: people and organisations, parted by "and".

use super::super::described::{part, place};
use super::super::tex;
use crate::parts::{Author, Parts};
use crate::source::{Source, Span};

/// What stands for the names that are left out.
const OTHERS: &str = "others";

/// Puts the people whom the `chunks` of the value at `span` name into `parts`.
pub(super) fn take(source: &Source, span: Span, chunks: &[&str], parts: &mut Parts) {
    let [chunk] = chunks else {
        // Put together of several pieces, a name is not written anywhere.
        let whole = chunks.concat();
        parts.authors = names(&whole)
            .filter_map(|name| author(source, span, name))
            .collect();
        return;
    };
    for name in names(chunk) {
        if name.trim() == OTHERS {
            parts.others = true;
            continue;
        }
        let span = place(source, span, name.trim());
        parts.authors.extend(author(source, span, name));
    }
}

/// The pieces of `text` between the "and" that stand outside of braces.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut from = 0;
    let mut cuts = Vec::new();
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ if depth == 0 && byte.is_ascii_whitespace() && is_and(&bytes[at + 1..]) => {
                cuts.push(from..at);
                from = at + 4;
            }
            _ => {}
        }
    }
    cuts.push(from..text.len());
    cuts.into_iter().filter_map(|cut| text.get(cut))
}

/// Whether `behind` begins with the word "and".
fn is_and(behind: &[u8]) -> bool {
    behind.len() > 3 && behind[..3].eq_ignore_ascii_case(b"and") && behind[3].is_ascii_whitespace()
}

fn author(source: &Source, span: Span, name: &str) -> Option<Author> {
    let written = part(source, span, &tex::text(&[name])?)?.text;
    let bare = name.trim();
    // Braces keep the name of an organisation whole.
    let is_whole = bare
        .strip_prefix('{')
        .is_some_and(|rest| rest.find('}').is_some_and(|at| at + 1 == rest.len()));
    let person = tex::person(&[name]).filter(|_| !is_whole);
    let (family, given) = person
        .map(|person| {
            let family = format!("{} {}", person.prefix, person.name);
            (tex::bare(&family), tex::bare(&person.given_name))
        })
        .unwrap_or_default();
    let is_person = !family.is_empty() && !given.is_empty();
    Some(Author {
        span,
        family: is_person.then_some(family),
        given: is_person.then_some(given),
        name: written,
        short: None,
    })
}
