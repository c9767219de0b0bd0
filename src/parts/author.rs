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

// Classes of a few ranges: those of all of Unicode cost more to compile than all entries of a draft to read.
/// A capital of the alphabets that have some.
const CAPITAL: &str = "[A-ZÀ-ÖØ-ÞĀ-ſΑ-ΩЀ-Я]";
/// What names are made of behind their capital.
const LETTER: &str = r#"[^ \t\n\r0-9,.;:()\[\]{}"“”„«»&/|<>?!=*_]"#;
/// Particles before a family name.
const PARTICLE: &str =
    r"(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|zu|zum|af) +";

/// A family name.
fn family() -> String {
    format!(r"(?:{PARTICLE})*(?:d’|d'|al-)?{CAPITAL}{LETTER}*(?:[ -]{CAPITAL}{LETTER}+)?")
}

/// Initials with their points.
fn dotted() -> String {
    format!(r"(?:{CAPITAL}[a-zà-ÿ]?\.[ -]*){{1,4}}")
}

/// Given names in full.
fn given() -> String {
    format!(r"{CAPITAL}{LETTER}+(?:[ -]+(?:{CAPITAL}\.|{CAPITAL}{LETTER}+))*")
}

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
            let family = family();
            let dotted = dotted();
            let pair = format!(r"{family},\s*{dotted}{EDITOR}");
            let plain = format!(r"{dotted}\s*{family}{EDITOR}");
            Regex::new(&format!(
                r#"^\s*(?P<list>{pair}(?:{BETWEEN}(?:{pair}|{plain}))*){OTHERS}\s*(?:[.,:({CAPITAL}"“„«]|$)"#
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let family = family();
            let dotted = dotted();
            Regex::new(&format!(
                r"(?P<family>{family}),\s*(?P<given>{dotted})|(?P<given2>{dotted})\s*(?P<family2>{family})"
            ))
            .ok()
        }),
    },
    // `Clark, Gregory`, `O'Rourke, Kevin H., and Jeffrey G. Williamson`.
    Form {
        all: LazyLock::new(|| {
            let family = family();
            let given = given();
            let pair = format!(r"{family},\s+{given}{EDITOR}");
            Regex::new(&format!(
                r"^\s*(?P<list>{pair}(?:(?:,?\s+(?:and|und|y|et|e|&)\s+|,\s+|;\s*)(?:{pair}|{given}))*){OTHERS}(?:\.(?:\s|$)|\s*\(|\s*,?\s*$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let family = family();
            let given = given();
            Regex::new(&format!(
                r"^(?P<family>{family}),\s+(?P<given>{given})|(?:,\s+|;\s+|\s)(?:and\s+|und\s+|y\s+|et\s+|e\s+|&\s+)?(?P<given2>{CAPITAL}{LETTER}+(?:\s+{CAPITAL}\.)*)\s+(?P<family2>{family})"
            ))
            .ok()
        }),
    },
    // `Smith J, Doe AB, Lee K.`
    Form {
        all: LazyLock::new(|| {
            let family = family();
            let pair = format!(r"{family}\s{CAPITAL}{{1,3}}");
            Regex::new(&format!(
                r"^\s*(?P<list>{pair}(?:,\s*{pair})*){OTHERS}\s*(?:[.:]|,?\s*$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let family = family();
            Regex::new(&format!(
                r"(?P<family>{family})\s(?P<given>{CAPITAL}{{1,3}})\b"
            ))
            .ok()
        }),
    },
    // `J. Smith, A. B. Doe, and K. Lee`.
    Form {
        all: LazyLock::new(|| {
            let family = family();
            let dotted = dotted();
            let plain = format!(r"{dotted}\s*{family}");
            Regex::new(&format!(
                r"^\s*(?P<list>{plain}(?:{BETWEEN}{plain})*){OTHERS}\s*(?:[.,:(]|$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let family = family();
            let dotted = dotted();
            Regex::new(&format!(r"(?P<given>{dotted})\s*(?P<family>{family})")).ok()
        }),
    },
];

/// One name in its natural order that takes up all of what it stands in, or an organisation's: which of the two is not told.
static LITERAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let small = r"(?:of|the|for|and|on|in|to|&|de|des|du|für|der|della|di|et|und|y)";
    let word = format!(r#"{CAPITAL}[^ \t\n\r,;:()\[\]{{}}"“”„«»/|<>?!=*_]*"#);
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
