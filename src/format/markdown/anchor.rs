//! Links of HTML: `<a href="https://quay.org/rain">Rain</a>`.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, LinkType};

use super::Reader;
use super::inline::OpenLink;
use super::markup::name;
use crate::source::Span;

impl<'a> Reader<'a> {
    /// Opens the link that `tag` at `span` begins, where it leads to a site, or ends the one that is open.
    pub(super) fn html_link(&mut self, tag: &'a str, span: Span) {
        if let Some(link) = self.links.last_mut() {
            link.span = link.span.join(span);
            self.layout.links[link.index].span = link.span;
        }
        self.end_html_link();
        let address = (name(tag) == "a").then(|| address(tag)).flatten();
        if let Some(address) = address.filter(|address| address.contains("://")) {
            let address = match decoded(address) {
                Cow::Borrowed(address) => CowStr::Borrowed(address),
                Cow::Owned(address) => address.into(),
            };
            self.begin_link(LinkType::Inline, address, "", span);
        }
    }

    /// Ends the link of HTML that is open, whether or not its tag is closed.
    pub(super) fn end_html_link(&mut self) {
        if self.links.last().is_some_and(|link| self.is_html(link)) {
            self.end_link();
        }
    }

    /// Whether `tag` begins or ends a link of HTML, and no other link holds it.
    pub(super) fn is_html_link(&self, tag: &str) -> bool {
        name(tag).trim_start_matches('/') == "a"
            && self.links.last().is_none_or(|link| self.is_html(link))
    }

    fn is_html(&self, link: &OpenLink) -> bool {
        self.source.slice(link.span).starts_with('<') && link.kind == LinkType::Inline
    }
}

/// Where the link that `tag` opens leads to.
fn address(tag: &str) -> Option<&str> {
    let at = tag.to_ascii_lowercase().find("href=")? + "href=".len();
    let rest = &tag[at..];
    match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next(),
        _ => rest.split([' ', '\t', '\n', '>']).next(),
    }
}

/// `address` as it is followed: its ampersands are written as entities.
fn decoded(address: &str) -> Cow<'_, str> {
    if address.contains("&amp;") {
        Cow::Owned(address.replace("&amp;", "&"))
    } else {
        Cow::Borrowed(address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_however_they_are_written() {
        for tag in [
            "<a href=\"https://quay.org/a?b=1&amp;c=2\">",
            "<A class=x HREF='https://quay.org/a?b=1&c=2' >",
            "<a href=https://quay.org/a?b=1&c=2>",
        ] {
            let found = address(tag).map(decoded);
            assert_eq!(
                found.as_deref(),
                Some("https://quay.org/a?b=1&c=2"),
                "{tag}"
            );
        }
        assert_eq!(address("<a name=\"quay\">"), None);
    }
}
