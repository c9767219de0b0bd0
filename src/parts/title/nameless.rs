//! Works without an author, whose title stands where one would: `Long Pier (2024, October 3). Harbour Wiki. https://harbour.org/wiki/Long_Pier`.

use super::super::Parts;
use super::site;

/// Last words of the names of works of reference, which nobody's work is called by.
const REFERENCE: &[&str] = &[
    "Wiki",
    "Wikipedia",
    "Wikipédia",
    "Wiktionary",
    "Wikisource",
    "Wikivoyage",
    "Fandom",
    "Encyclopedia",
    "Encyclopaedia",
    "Encyclopædia",
    "Britannica",
];

/// Leaves a title and a site that were taken for a name and a title: the address ends with the title, or the site is called as works of
/// reference are. Which of the two it is, is not known in the second case.
pub(super) fn settle(parts: &mut Parts) {
    let [only] = parts.authors.as_slice() else {
        return;
    };
    let (Some(title), true) = (&parts.title, only.family.is_none()) else {
        return;
    };
    if parts.container.is_some() || parts.date.is_none() {
        return;
    }
    let is_addressed = only.name.contains(' ')
        && site::ends_with(parts, &only.name)
        && !site::ends_with(parts, &title.text);
    let name = title.text.strip_prefix("In ").unwrap_or(&title.text);
    let last = name.rsplit(' ').next().unwrap_or_default();
    let is_reference = REFERENCE.contains(&last);
    if !is_addressed && !is_reference {
        return;
    }
    let lead = title.text.len() - name.len();
    let container = parts.title.take().map(|mut title| {
        title.span.start += lead as u32;
        title.text.drain(..lead);
        title
    });
    let name = parts.authors.pop();
    if is_addressed {
        parts.container = container.filter(|_| is_reference);
        parts.title = name.map(|name| super::Part {
            span: name.span,
            text: name.name,
        });
    }
}
