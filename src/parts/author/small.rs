//! Authors who write their names in small letters: `hooks, b. (1994)`, `boyd, danah, & Crawford, K. (2012)`, `npm. (n.d.)`.

use super::{Author, Mask, Next, listed};
use crate::source::Span;

/// A name in small letters has as many letters.
const LETTERS: usize = 3;
/// There are no more given names or initials.
const GIVEN: usize = 3;

/// What looks like initials and is none.
const SHORT: &[&str] = &["e.g.", "i.e."];

/// The authors at the beginning of the first `head` bytes, the first of whom is written small, and where they end.
pub(super) fn small(mask: &Mask, head: usize, next: Next) -> Option<(Vec<Author>, bool, usize)> {
    let shown = mask.text().get(..head)?;
    let start = shown.len() - shown.trim_start().len();
    let first = &shown[start..];
    let length = first.find(|c| !is_letter(c)).unwrap_or(first.len());
    let family = &first[..length];
    if !first.starts_with(|c: char| c.is_ascii_lowercase())
        || family.contains(char::is_uppercase)
        || family
            .chars()
            .filter(|c| c.is_alphabetic())
            .nth(LETTERS - 1)
            .is_none()
    {
        return None;
    }
    let span = Span::new(start, start + length);
    if next == Next::Date && !first[length..].contains(char::is_alphanumeric) {
        return titled(mask, head).then(|| {
            (
                vec![Author::whole(mask.part(span))],
                false,
                span.end as usize,
            )
        });
    }
    let behind = first[length..].strip_prefix(", ")?;
    let from = shown.len() - behind.len();
    let given = given(behind)?;
    // Behind a given name in full its list goes on or the date stands.
    let rest = &behind[given.len()..];
    let is_next =
        given.ends_with('.') || rest.starts_with(',') || !rest.contains(char::is_alphanumeric);
    let is_dated = next == Next::Date && is_next;
    if !is_dated && !is_above_title(mask, from + given.len()) {
        return None;
    }
    // The forms of lists have names with capitals; those of ASCII take as many bytes.
    let mut raised = shown.to_owned();
    for word in words(given).chain([family]) {
        let at = word.as_ptr() as usize - shown.as_ptr() as usize;
        raised.get_mut(at..=at)?.make_ascii_uppercase();
    }
    let (mut authors, others, end) = listed(mask, &raised, next)?;
    let author = authors.first_mut()?;
    author.family = Some(family.to_owned());
    author.given = Some(given.to_owned());
    Some((authors, others, end))
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || c == '-'
}

/// The words of `text`, which are letters.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_letter(c))
        .filter(|word| !word.is_empty())
}

/// The initials or the given name in small letters that `behind` begins with: `b.`, `d. m.`, `danah`.
fn given(behind: &str) -> Option<&str> {
    let mut end = 0;
    for word in words(behind).take(GIVEN) {
        let at = word.as_ptr() as usize - behind.as_ptr() as usize;
        let is_initial = word.len() == 1 && behind[at + 1..].starts_with('.');
        let is_name = end == 0 && word.len() > 1;
        let is_next = behind[end..at].trim().is_empty();
        let is_small = word.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_next || !is_small || !(is_initial || is_name) {
            break;
        }
        end = at + word.len() + usize::from(is_initial);
    }
    let found = Some(&behind[..end]).filter(|found| !SHORT.contains(found));
    found.filter(|_| end > 0)
}

/// Whether a title that is set apart stands right behind the full stop at the byte `at`.
fn is_above_title(mask: &Mask, at: usize) -> bool {
    let rest = mask.text().get(at..).unwrap_or_default();
    let Some(behind) = rest.trim_start_matches('.').strip_prefix(' ') else {
        return false;
    };
    let start = at + rest.len() - behind.len();
    let is_set = mask
        .emphasised
        .iter()
        .any(|mark| mark.span.start as usize == start);
    is_set || behind.starts_with(['"', '“'])
}

/// Whether words stand behind the date at the byte `head`, of which a title is made.
fn titled(mask: &Mask, head: usize) -> bool {
    let words = mask
        .text()
        .get(head..)
        .unwrap_or_default()
        .split_whitespace();
    let mut words =
        words.filter(|word| word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some());
    words.nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use crate::parts::{Style, parts};
    use crate::source::{Source, Span};

    fn shown(text: &str) -> String {
        let source = Source::new("a.md", text.to_owned());
        let parts = parts(&source, Span::new(0, text.len()), Style::default());
        let authors = parts.authors.iter().map(|author| match &author.family {
            Some(family) => format!("{family}|{}", author.given.as_deref().unwrap_or_default()),
            None => author.name.clone(),
        });
        authors.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn names_in_small_letters_are_read() {
        for (text, authors) in [
            (
                "moss, a. (1994). *Dry rivers and weirs*. Pier Press.",
                "moss|a.",
            ),
            (
                "moss, ada (2014). *Dry rivers and weirs*. Pier Press.",
                "moss|ada",
            ),
            ("moss, ada. *Dry Rivers*. Pier Press, 2014.", "moss|ada"),
            ("moss, ada. “Dry Rivers.” *Weir Letters*, 2014.", "moss|ada"),
            (
                "moss, a. m., & Orr, K. (2012). Dry rivers and weirs. *Weir Letters*, 15(5), 662–679.",
                "moss|a. m.; Orr|K.",
            ),
            (
                "weirwatch. (2020). Dry rivers and weirs. https://weir.org/dry",
                "weirwatch",
            ),
        ] {
            assert_eq!(shown(text), authors, "{text}");
        }
        for text in [
            "tides, e.g., those of Moss (2014). Dry rivers.",
            "rivers, dry and wet (2014). Pier Press.",
            "rivers, dry. Pier Press, 2014.",
            "ibid., p. 3 (2014).",
            "weirs (2014)",
        ] {
            assert_eq!(shown(text), "", "{text}");
        }
    }
}
