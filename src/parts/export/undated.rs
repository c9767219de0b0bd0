//! Entries of exports that tell no day: "Title - Site, address", where the address shows that the site is one.

use super::super::mask::Mask;
use super::super::{Parts, author};
use super::{CUT, SIGNS, is_host, last_sign};
use crate::source::Span;

/// A title of fewer words may be somebody's name.
const WORDS: usize = 3;
/// So many words of a site's name may stand in its host as one: "Pier Notes", piernotes.example.
const JOINED: usize = 3;

/// Where the title and the site end of an entry that is nothing but these and an address. People set authors, dates and titles apart by
/// the same signs: only a name that the host has is a site's, and only before others.
pub(super) fn head(mask: &Mask, parts: &Parts) -> Option<usize> {
    let text = mask.text();
    let head = text.trim_end_matches([' ', ',']);
    let url = parts.url.as_ref()?;
    let is_before = mask.place(Span::new(0, head.len())).end <= url.span.start;
    let is_closed = head.ends_with(['.', ':', ';']) && !head.ends_with(CUT);
    if !is_before || is_closed || head.contains(['"', '“', '„', '«']) || !mask.emphasised.is_empty()
    {
        return None;
    }
    let (at, from) = last_sign(head)?;
    let (title, site) = (head[..at].trim(), &head[from..]);
    let is_site = !site.contains(|c: char| c.is_ascii_digit()) && is_named(site, parts);
    let words = || title.split_whitespace().count();
    let is_whole = || words() >= WORDS && !SIGNS.iter().any(|sign| title.contains(sign));
    let is_other = || is_named(title, parts);
    let is_listed = || author::listed(mask, head, author::Next::Other).is_some();
    (is_site && is_whole() && !is_other() && !is_listed()).then_some(head.len())
}

/// Whether words of `name` that follow one another stand in the host of the address.
fn is_named(name: &str, parts: &Parts) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    (1..=JOINED).any(|count| {
        let mut runs = words.windows(count);
        runs.any(|run| is_host(&run.concat(), parts))
    })
}
