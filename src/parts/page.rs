//! What the titles of web pages carry besides the title of the work: `View of Rain`, `(PDF) Rain`, `Rain | PDF`.

use super::{Part, Parts};

/// What journals' sites write before the title of a work, and what the addresses of such pages hold: other works are called
/// "View of Delft".
const VIEW: (&str, &str) = ("View of ", "/view/");

/// What sites write before the title of a work that one of their pages shows.
const BEFORE: &[&str] = &[
    "Full article: ",
    "Paper page - ",
    "Paper page – ",
    "(PDF) ",
    "[PDF] ",
    "Download PDF: ",
];

/// What they write behind it.
const BEHIND: &[&str] = &[" | PDF", " - PDF", " (PDF)", " [PDF]"];

/// What is no title, though it stands where one does.
const NONE: &[&str] = &[
    "Download PDF",
    "Download",
    "View PDF",
    "PDF",
    "Full text",
    "Full article",
    "Paper page",
];

/// What sites write behind a title for what the page holds, as they write their name.
const FORMATS: &[&str] = &[
    "PDF",
    "Request PDF",
    "PPT",
    "PPTX",
    "Download Scientific Diagram",
    "Full Text",
    "Video",
    "Home",
];

/// Whether `site`, which stands where the name of a site does, says what the page holds.
pub(super) fn is_format(site: &str) -> bool {
    FORMATS
        .iter()
        .any(|format| site.eq_ignore_ascii_case(format))
}

/// How many bytes of `title`, which the address of `parts` leads to, come before the title of the work.
pub(super) fn before(title: &str, parts: &Parts) -> usize {
    let is_view = parts
        .url
        .as_ref()
        .is_some_and(|url| url.text.contains(VIEW.1));
    let befores = || BEFORE.iter().chain(is_view.then_some(&VIEW.0));
    let mut rest = title;
    while let Some(bare) = befores().find_map(|before| rest.strip_prefix(before)) {
        rest = bare;
    }
    if rest.is_empty() {
        0
    } else {
        title.len() - rest.len()
    }
}

/// Leaves of the title of `parts` that of the work; `text` is the whole source.
pub(super) fn strip(text: &str, parts: &mut Parts) {
    let title = parts.title.take().map(|title| bare(text, title, parts));
    parts.title = title.filter(|title| !NONE.contains(&&*title.text));
}

fn bare(text: &str, mut title: Part, parts: &Parts) -> Part {
    let written = text.get(title.span.range()).unwrap_or_default();
    let before = before(&title.text, parts);
    if before > 0 && written.starts_with(&title.text[..before]) {
        title.span.start += before as u32;
        title.text.drain(..before);
    }
    if let Some(behind) = BEHIND
        .iter()
        .find(|behind| title.text.ends_with(**behind) && written.ends_with(**behind))
    {
        title.span.end -= behind.len() as u32;
        title.text.truncate(title.text.len() - behind.len());
    }
    title
}
