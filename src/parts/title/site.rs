//! The name of a site beside the title of one of its pages.

use super::super::mask::Mask;
use super::super::{Part, Parts, author};
use super::words::is_host;
use crate::source::Span;

/// What stands between a page's title and the name of its site.
const SIGNS: &[&str] = &[" | ", " - ", " – ", " — ", " • ", " · "];
/// A shorter name, in letters, may stand in any address.
const SHORTEST: usize = 5;
/// A name before a title has no more words than this.
const WORDS: usize = 4;
/// The last parts of addresses of first pages.
const FIRST: &[&str] = &["main_page", "index", "home", "main", "wiki"];
/// What parts the name of a site from that of whoever is seen there.
const ON: &str = " on ";

/// The title of `span` without the name of the site beside it, where the address tells that it is one: "Eels | River Notes",
/// "River Notes: Eels", "Eels on Wikipedia".
pub(super) fn unsited(mask: &Mask, span: Span, parts: &mut Parts) -> Span {
    let text = mask.text().get(span.range()).unwrap_or_default();
    // "Eels and how to count them, rivers.org".
    let host = text.rsplit_once(", ").filter(|parted| is_host(parted.1));
    if let Some((title, _)) = host.filter(|(title, _)| title.contains(' ')) {
        let start = span.start as usize;
        return Span::new(start, start + title.len());
    }
    let Some((host, slug)) = parts.url.as_ref().and_then(|url| host_and_slug(&url.text)) else {
        return span;
    };
    let start = span.start as usize;
    // "rivers.org, Eels and how to count them".
    let led = text.split_once(", ").filter(|parted| is_host(parted.0));
    if let Some((name, title)) =
        led.filter(|(name, title)| squeezed(name) == host && title.contains(' '))
    {
        let at = start + name.len() + ", ".len();
        return Span::new(at, at + title.len());
    }
    if let Some(end) = before_site(text, &host) {
        return Span::new(start, start + end);
    }
    if let Some((name, title)) = text.split_once(": ")
        && name.split_whitespace().count() <= WORDS
        && squeezed(title) == slug
        && title.starts_with(char::is_uppercase)
        // "Tideflow 1.0: Locks": what has a version is a work, and no site.
        && !has_version(name)
        // "Pier Help, Locks: Opening them": the colon is the title's.
        && !name.contains(',')
        && !holds(parts.url.as_ref(), name)
    {
        return Span::new(start + name.len() + 2, start + text.len());
    }
    on_site(mask, span, (&host, &slug), parts)
}

/// Whether `name` ends with the number of a version: "Tideflow 1.0".
fn has_version(name: &str) -> bool {
    let last = name.rsplit(' ').next().unwrap_or_default();
    let bare = last.strip_prefix('v').unwrap_or(last);
    bare.len() < name.len()
        && bare.contains('.')
        && bare
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the path of `url` holds `name`: a book's or a subject's, whose part the page is.
fn holds(url: Option<&Part>, name: &str) -> bool {
    let path = url
        .as_ref()
        .and_then(|url| url.text.split_once("://")?.1.split_once('/'));
    path.is_some_and(|(_, path)| squeezed(path).contains(&squeezed(name)))
}

/// Where the title of `text` ends that the name of the site at `host` stands behind.
fn before_site(text: &str, host: &str) -> Option<usize> {
    let signs = SIGNS.iter();
    let last = signs.filter_map(|sign| text.rfind(sign).map(|at| (at, sign.len())));
    let is_site = |name: &str| {
        let name = squeezed(name.strip_prefix("The ").unwrap_or(name));
        name.len() >= SHORTEST && host.contains(&name)
    };
    let is_title = |at: &usize| !text[..*at].trim().is_empty();
    let publisher = text.rfind(". ").filter(|at| {
        let tail = &text[at + ". ".len()..];
        let first = tail.split(' ').next().unwrap_or_default();
        is_site(first) && is_title(at) && (first == tail || author::is_organisation(tail))
    });
    let Some((at, length)) = last.max() else {
        return publisher;
    };
    if is_site(&text[at + length..]) && is_title(&at) {
        return Some(at);
    }
    // "Eels | River Notes - Help": what stands behind the bar begins with the site.
    // Two signs may share a blank, and then nothing stands between them.
    let bar = text.rfind(" | ").filter(is_title)?;
    let between = text.get(bar + " | ".len()..at)?;
    is_site(between).then_some(bar)
}

/// The same of "Eels on Wikipedia", and of "Locks on Tidevision by Ada Moss", who is put into `parts`.
fn on_site(mask: &Mask, span: Span, (host, slug): (&str, &str), parts: &mut Parts) -> Span {
    let text = mask.text().get(span.range()).unwrap_or_default();
    let Some(at) = text.rfind(ON) else {
        return span;
    };
    let start = span.start as usize;
    let title = Span::new(start, start + at);
    let tail = &text[at + ON.len()..];
    let (name, by) = tail.split_once(" by ").unwrap_or((tail, ""));
    let name = squeezed(name);
    if name.len() < SHORTEST || !host.contains(&name) || slug.contains(&name) {
        return span;
    }
    if by.is_empty() {
        let is_page = name == "wikipedia" || squeezed(&text[..at]) == slug;
        return if is_page { title } else { span };
    }
    let whom = Span::new(span.end as usize - by.len(), span.end as usize);
    if parts.authors.is_empty()
        && let Some((authors, others, _)) = author::people(mask, whom)
    {
        (parts.authors, parts.others) = (authors, others);
    }
    title
}

/// The name of a site at `span`, behind the one sign that parts it from a title.
pub(super) fn named(mask: &Mask, span: Span) -> Option<Part> {
    let text = mask.text().get(span.range())?;
    let name = SIGNS.iter().find_map(|sign| text.strip_prefix(sign))?;
    let start = span.end as usize - name.len();
    let name = name.trim_end_matches([' ', '.', '"', '”', '»', '’']);
    let is_name =
        name.starts_with(char::is_uppercase) && !SIGNS.iter().any(|sign| name.contains(sign));
    is_name.then(|| mask.part(Span::new(start, start + name.len())))
}

/// Whether the address of the work ends with `name`: "Long Pier", `https://harbour.org/wiki/Long_Pier`.
pub(super) fn ends_with(parts: &Parts, name: &str) -> bool {
    let url = parts.url.as_ref();
    let slug = url.and_then(|url| host_and_slug(&url.text));
    let name = squeezed(name);
    name.len() >= SHORTEST && slug.is_some_and(|(_, slug)| slug == name)
}

/// Whether the address leads to a page within a site that is called `name`, and not to its first: "[Wikipedia](https://en.wikipedia.org/wiki/Eel)".
pub(super) fn is_page_of(name: &str, parts: &Parts) -> bool {
    let Some(address) = parts
        .url
        .as_ref()
        .and_then(|url| url.text.split_once("://"))
    else {
        return false;
    };
    let (host, path) = address.1.split_once('/').unwrap_or((address.1, ""));
    let name = name.strip_prefix("The ").unwrap_or(name);
    let squeezed: String = name.to_lowercase().split_whitespace().collect();
    let mut labels = host.split('.').rev().skip(1);
    let last = path
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    let last = last.split('.').next().unwrap_or_default().to_lowercase();
    let is_first = FIRST.contains(&last.as_str());
    !path.is_empty() && !is_first && labels.any(|label| label.replace('-', "") == squeezed)
}

/// The host of `address` and the last part of its path, both squeezed.
fn host_and_slug(address: &str) -> Option<(String, String)> {
    let (host, path) = address.split_once("://")?.1.split_once('/')?;
    let last = path.trim_end_matches('/').rsplit('/').next();
    let last = last
        .unwrap_or_default()
        .split(['?', '#'])
        .next()
        .unwrap_or_default();
    let bare = last.strip_suffix(".html").unwrap_or(last);
    Some((
        squeezed(host),
        squeezed(&bare.replace("%27", "").replace("%E2%80%93", "")),
    ))
}

/// The letters and digits of `name`, in lower case.
fn squeezed(name: &str) -> String {
    let own = name.chars().filter(|c| c.is_alphanumeric());
    own.flat_map(char::to_lowercase).collect()
}
