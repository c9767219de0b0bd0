//! Signs that a document's entries stand in another file.

use crate::source::Source;
use crate::words;

/// What takes in text of other files, in the template languages that drafts are written in.
const SIGNS: &[&str] = &["--8<--", "{!"];

/// The same by the word "include" and what stands right before it.
const INCLUDES: &[&str] = &["{% ", "{%- ", "{{< ", "{{#", "!"];

/// What the name of a file of entries has in it.
const NAMES: &[&str] = &["ref", "bib", "cit", "note", "source", "link", "abbr"];

/// An instruction is looked at so far, in bytes.
const LONGEST: usize = 1000;

/// What opens a directive of `MyST` that stands between fences: what it holds is not read.
const DIRECTIVE: &str = "```{";

/// Whether entries may stand in another file, or in a block that is not read.
pub(super) fn is_elsewhere(source: &Source) -> bool {
    let text = source.text();
    let has = |sign: &str| memchr::memmem::find(text.as_bytes(), sign.as_bytes()).is_some();
    let mut words = memchr::memmem::find_iter(text.as_bytes(), "include");
    SIGNS.iter().any(|sign| has(sign))
        || words.any(|at| {
            let before = &text[..at];
            let directive = text[at..].starts_with("include::") && before.ends_with(".. ");
            let leads = INCLUDES.iter().any(|lead| before.ends_with(lead));
            directive || leads && !is_component(&text[at..])
        })
        || is_enclosed(text)
}

/// Whether a directive between fences is called as lists of references are, as an admonition is by its title.
fn is_enclosed(text: &str) -> bool {
    let mut places = memchr::memmem::find_iter(text.as_bytes(), DIRECTIVE);
    places.any(|at| {
        let behind = &text[at + DIRECTIVE.len()..];
        let line = behind.split(['\n', '\r']).next().unwrap_or_default();
        let title = line
            .split_once('}')
            .map(|(_, title)| title.trim().to_lowercase());
        let mut tables = words::tables().iter().chain([words::headings()]);
        title.is_some_and(|title| tables.any(|table| table.headings.contains(&title)))
    })
}

/// Whether `instruction`, which begins with the word "include", hands values to a file whose name tells of no entries: it fills in a part
/// of a page, a figure mostly, and is no text of its own. `include figure.html src="pier.jpg" caption="The pier" %}`
fn is_component(instruction: &str) -> bool {
    let near = &instruction[..instruction.floor_char_boundary(LONGEST)];
    let own = near.split('}').next().unwrap_or_default();
    let mut words = own.split_whitespace().skip(1);
    let name = words.next().unwrap_or_default().to_lowercase();
    let is_value = |word: &str| {
        let name = word.split_once('=').map_or("", |(name, _)| name);
        name.starts_with(char::is_alphabetic)
    };
    !NAMES.iter().any(|part| name.contains(part)) && words.any(is_value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(text: &str) -> bool {
        is_elsewhere(&Source::new("a.md", text))
    }

    #[test]
    fn texts_that_are_taken_in_may_hold_entries() {
        for text in [
            "{% include references.md %}",
            "{%- include notes.html page=page.id -%}",
            "{{< include _shared.qmd >}}",
            "{!links.md!}",
            "--8<-- \"links.md\"",
            ".. include:: links.txt",
        ] {
            assert!(is(text), "{text}");
        }
    }

    #[test]
    fn figures_that_are_filled_in_hold_none() {
        for text in [
            "{% include figure.html src=\"pier.jpg\" caption=\"The pier\" %}",
            "{% include image.html\nurl=\"pier.jpg\" %}",
            "{% include video id=pier %}",
            "We include the pier.",
        ] {
            assert!(!is(text), "{text}");
        }
    }
}
