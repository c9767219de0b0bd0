//! The authors of an entry, in the forms of the usual styles.

use std::sync::LazyLock;

use regex::Regex;

use super::Parts;
use super::mask::Mask;
use crate::source::Span;

/// More authors than this are not read out one by one.
const MOST: usize = 60;
/// An organisation's name has no more words than this.
const WORDS: usize = 9;

/// Somebody who wrote a work, or an organisation that stands for its authors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// Where the name stands.
    pub span: Span,
    /// The family name of a person; none where it is not known which of the words that is.
    pub family: Option<String>,
    /// The given names or initials of a person whose family name is known.
    pub given: Option<String>,
    /// The name as it is written, white space folded.
    pub name: String,
}

const FAMILY: &str = r"(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|zu|zum|af)\s+)*(?:d’|d'|al-|Mc|Mac|O’|O')?\p{Lu}[\p{L}\p{M}’'-]*(?:[\s-]\p{Lu}[\p{L}\p{M}’'-]+)?";
const DOTTED: &str = r"(?:\p{Lu}\p{Ll}?\.[\s-]*){1,4}";
const GIVEN: &str = r"\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?:[\s-]+(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+))*";
/// What stands between two authors.
const BETWEEN: &str = r"(?:\s*[,;]?\s+(?:&|and|und|y|et|e|en)\s+|\s*[;&]\s*|\s*,\s+)";
/// What may stand behind an editor's name.
const EDITOR: &str = r"(?:,?\s*\(?(?:Eds?|Hrsg)\.?\)?)?";
const OTHERS: &str = r"(?P<others>[,;]?\s+(?:et\s+al|u\.\s?a|and\s+others)\.?)?";

/// A way of writing authors.
struct Form {
    /// All of them, from the beginning of the entry.
    all: LazyLock<Option<Regex>>,
    /// One of them: `family` and `given`, or `name`.
    one: LazyLock<Option<Regex>>,
}

/// The forms, the first that fits being meant.
static FORMS: [Form; 4] = [
    // `Carter, B., Rees, P., & Hale, L.`; a list may end with `and T. Howes`.
    Form {
        all: LazyLock::new(|| {
            let pair = format!(r"{FAMILY},\s*{DOTTED}{EDITOR}");
            let plain = format!(r"{DOTTED}\s*{FAMILY}{EDITOR}");
            Regex::new(&format!(
                r#"^\s*(?P<list>{pair}(?:{BETWEEN}(?:{pair}|{plain}))*){OTHERS}\s*(?:[.,:(\p{{Lu}}"“„«]|$)"#
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            Regex::new(&format!(
                r"(?P<family>{FAMILY}),\s*(?P<given>{DOTTED})|(?P<given2>{DOTTED})\s*(?P<family2>{FAMILY})"
            ))
            .ok()
        }),
    },
    // `Clark, Gregory`, `O'Rourke, Kevin H., and Jeffrey G. Williamson`.
    Form {
        all: LazyLock::new(|| {
            let pair = format!(r"{FAMILY},\s+{GIVEN}{EDITOR}");
            Regex::new(&format!(
                r"^\s*(?P<list>{pair}(?:(?:,?\s+(?:and|und|y|et|e|&)\s+|,\s+|;\s*)(?:{pair}|{GIVEN}))*){OTHERS}(?:\.(?:\s|$)|\s*\(|\s*,?\s*$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            Regex::new(&format!(
                r"^(?P<family>{FAMILY}),\s+(?P<given>{GIVEN})|(?:,\s+|;\s+|\s)(?:and\s+|und\s+|y\s+|et\s+|e\s+|&\s+)?(?P<given2>\p{{Lu}}[\p{{L}}\p{{M}}’'-]+(?:\s+\p{{Lu}}\.)*)\s+(?P<family2>{FAMILY})"
            ))
            .ok()
        }),
    },
    // `Smith J, Doe AB, Lee K.`
    Form {
        all: LazyLock::new(|| {
            let pair = format!(r"{FAMILY}\s\p{{Lu}}{{1,3}}");
            Regex::new(&format!(
                r"^\s*(?P<list>{pair}(?:,\s*{pair})*){OTHERS}\s*(?:[.:]|,?\s*$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            Regex::new(&format!(
                r"(?P<family>{FAMILY})\s(?P<given>\p{{Lu}}{{1,3}})\b"
            ))
            .ok()
        }),
    },
    // `J. Smith, A. B. Doe, and K. Lee`.
    Form {
        all: LazyLock::new(|| {
            let plain = format!(r"{DOTTED}\s*{FAMILY}");
            Regex::new(&format!(
                r"^\s*(?P<list>{plain}(?:{BETWEEN}{plain})*){OTHERS}\s*(?:[.,:(]|$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            Regex::new(&format!(r"(?P<given>{DOTTED})\s*(?P<family>{FAMILY})")).ok()
        }),
    },
];

/// One name in its natural order that takes up all of what it stands in, or an organisation's: which of the two is not told.
static LITERAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let small = r"(?:of|the|for|and|on|in|to|&|de|des|du|für|der|della|di|et|und|y)";
    let word = r"\p{Lu}[\p{L}\p{M}\d’'&.-]*";
    Regex::new(&format!(
        r#"^\s*(?P<name>(?:The\s+)?{word}(?:\s+(?:{small}\s+)*{word})*){OTHERS}[\s,.:(\["“„«]*$"#
    ))
    .ok()
});

/// Initials that are an organisation's country, and no person's: "Cancer Research UK".
const COUNTRIES: &[&str] = &["UK", "US", "USA", "EU", "UN", "TV", "UAE", "NZ"];

/// Puts the authors that the entry begins with into `parts`; `head` is where what follows them begins at the latest.
/// Gives back where they end.
pub(super) fn read(mask: &Mask<'_>, head: usize, parts: &mut Parts) -> usize {
    let shown = mask.text().get(..head).unwrap_or_default();
    for form in &FORMS {
        let Some(found) = form.all.as_ref().and_then(|all| all.captures(shown)) else {
            continue;
        };
        let (Some(list), Some(one)) = (found.name("list"), form.one.as_ref()) else {
            continue;
        };
        let authors: Vec<Author> = one
            .captures_iter(list.as_str())
            .take(MOST)
            .filter_map(|name| {
                let family = name.name("family").or(name.name("family2"))?;
                let given = name.name("given").or(name.name("given2"))?;
                let (start, end) = (
                    family.start().min(given.start()),
                    family.end().max(given.end()),
                );
                let place = Span::new(list.start() + start, list.start() + end);
                Some(Author {
                    span: mask.part(place).span,
                    family: Some(folded(family.as_str())),
                    given: Some(folded(given.as_str())),
                    name: mask.part(place).text,
                })
            })
            .collect();
        let body = |author: &Author| {
            author
                .given
                .as_deref()
                .is_some_and(|given| COUNTRIES.contains(&given))
        };
        if authors.is_empty() || authors.iter().any(body) {
            continue;
        }
        parts.authors = authors;
        parts.others = found.name("others").is_some();
        return found
            .name("others")
            .map_or(list.end(), |others| others.end());
    }
    literal(mask, shown, parts).unwrap_or(0)
}

/// A single name that is all of `shown`.
fn literal(mask: &Mask<'_>, shown: &str, parts: &mut Parts) -> Option<usize> {
    let found = LITERAL.as_ref()?.captures(shown)?;
    let name = found.name("name")?;
    let bare = name.as_str().trim_end_matches(['.', ',']);
    if bare.split_whitespace().count() > WORDS || !bare.contains(char::is_alphabetic) {
        return None;
    }
    let part = mask.part(Span::new(name.start(), name.start() + bare.len()));
    parts.authors.push(Author {
        span: part.span,
        family: None,
        given: None,
        name: part.text,
    });
    parts.others = found.name("others").is_some();
    Some(
        found
            .name("others")
            .map_or(name.end(), |others| others.end()),
    )
}

fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
