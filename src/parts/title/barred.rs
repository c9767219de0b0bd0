//! Titles that a bar parts from the name of their site, as browsers show them: "Rain falls on slate | Weir News, address".

use super::super::mask::Mask;
use super::super::{Parts, page};
use super::{WORDS, has_initial, is_title, set_apart};
use crate::source::Span;

const BAR: &str = " | ";
/// The name of a site has no more words.
const SITE: usize = 5;
/// A title of so many words is none but one.
const TITLE: usize = 2;

/// The title and the site of an entry that has nothing besides them but an address and a day.
pub(super) fn barred(mask: &Mask, parts: &Parts) -> Option<(Span, Span)> {
    let text = mask.text();
    let address = parts.url.as_ref()?;
    if set_apart(mask).is_some() || address.span.start <= mask.place(Span::new(0, 1)).start {
        return None;
    }
    let title = text[..text.find(BAR)?].trim_end();
    let at = text.rfind(BAR)? + BAR.len();
    let behind = &text[at..];
    let end = [", ", ". ", ": ", "  ", " (", " <", " ["]
        .iter()
        .filter_map(|end| behind.find(end))
        .min();
    let site = behind[..end.unwrap_or(behind.len())].trim_end_matches([' ', ',', '.', ':']);
    let words = |text: &str| text.split_whitespace().count();
    let is_site = (1..=SITE).contains(&words(site))
        && site.starts_with(char::is_uppercase)
        && !page::is_format(site)
        && !behind[site.len()..].contains(char::is_alphabetic);
    let start = title.len() - title.trim_start().len();
    let is_one = (TITLE..=WORDS).contains(&words(title))
        && title.trim_start().starts_with(char::is_alphanumeric)
        && is_title(title.trim_start())
        && !title.contains(". ")
        && !has_initial(title);
    (is_site && is_one).then(|| {
        (
            Span::new(start, title.len()),
            Span::new(at, at + site.len()),
        )
    })
}
