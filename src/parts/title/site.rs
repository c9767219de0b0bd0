//! The name of a site behind the title of one of its pages.

use super::super::Parts;
use super::super::mask::Mask;
use crate::source::Span;

/// What stands between a page's title and the name of its site.
const SIGNS: &[&str] = &[" | ", " - ", " – ", " — "];
/// A shorter name, in letters, may stand in any address.
const SHORTEST: usize = 5;

/// The title of `span` without the name of the site at its end, where the address is on a host of that name: "Eels | River Notes".
pub(super) fn unsited(mask: &Mask, span: Span, parts: &Parts) -> Span {
    let text = mask.text().get(span.range()).unwrap_or_default();
    let signs = SIGNS.iter();
    let last = signs.filter_map(|sign| text.rfind(sign).map(|at| (at, sign.len())));
    let (Some((at, length)), Some(url)) = (last.max(), &parts.url) else {
        return span;
    };
    let host = url.text.split('/').nth(2).unwrap_or_default();
    let name: String = text[at + length..]
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let bare = host.replace('-', "").to_lowercase();
    if name.len() < SHORTEST || !bare.contains(&name) || text[..at].trim().is_empty() {
        return span;
    }
    Span::new(span.start as usize, span.start as usize + at)
}

/// Whether the address leads to a page within a site that is called `name`: "[Wikipedia](https://en.wikipedia.org/wiki/Eel)".
pub(super) fn is_page_of(name: &str, parts: &Parts) -> bool {
    let Some(address) = parts
        .url
        .as_ref()
        .and_then(|url| url.text.split_once("://"))
    else {
        return false;
    };
    let (host, path) = address.1.split_once('/').unwrap_or((address.1, ""));
    let squeezed: String = name.to_lowercase().split_whitespace().collect();
    let mut labels = host.split('.').rev().skip(1);
    !path.is_empty() && labels.any(|label| label.replace('-', "") == squeezed)
}
