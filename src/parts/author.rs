//! The authors of an entry, in the forms of the usual styles.

mod natural;

use std::sync::LazyLock;

use regex::Regex;

use super::Parts;
use super::mask::Mask;
use crate::source::Span;
pub(super) use natural::{is_organisation, is_remark, people};

/// More authors than this are not read out one by one.
const MOST: usize = 60;

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
    r"(?:St\.|van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|zu|zum|af) +";

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
const EDITOR: &str = r"(?:,?\s*\(?(?:Editors?|Eds?|Hrsg)\.?\)?)?";
const OTHERS: &str = r"(?P<others>[,;]?\s+(?:et\s+al|u\.\s?a|and\s+others)\.?)?";

/// A way of writing authors.
struct Form {
    /// All of them, from the beginning of the entry.
    all: LazyLock<Option<Regex>>,
    /// One of them: `family` and `given`, or `name`.
    one: LazyLock<Option<Regex>>,
}

/// The forms, the first that fits being meant.
static FORMS: [Form; 5] = [
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
                r"^\s*(?P<list>{pair}(?:(?:,?\s+(?:and|und|y|et|e|&)\s+|,\s+|;\s*)(?:{pair}|{given}\s+{family}))*){OTHERS}(?:\.(?:\s|$)|\s*\(|\s*,?\s*$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let family = family();
            let given = given();
            Regex::new(&format!(
                r"(?:^|;\s*)(?P<family>{family}),\s+(?P<given>{given})|(?:,\s+|;\s+|\s)(?:and\s+|und\s+|y\s+|et\s+|e\s+|&\s+)?(?P<given2>{CAPITAL}{LETTER}+(?:\s+{CAPITAL}\.)*)\s+(?P<family2>{family})"
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
    // `Smith J., Doe A.B.`: one by itself may be a title's beginning.
    Form {
        all: LazyLock::new(|| {
            let pair = format!(r"{}\s(?:{CAPITAL}\.[ -]?){{1,3}}", family());
            Regex::new(&format!(
                r#"^\s*(?P<list>{pair}(?:,\s*{pair})+){OTHERS}\s*(?:[.,:({CAPITAL}"“„«]|$)"#
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let family = family();
            Regex::new(&format!(
                r"(?P<family>{family})\s(?P<given>(?:{CAPITAL}\.[ -]?){{1,3}})"
            ))
            .ok()
        }),
    },
];

/// Initials that are an organisation's country, and no person's: "Cancer Research UK".
const COUNTRIES: &[&str] = &[
    "U.S.", "U.K.", "E.U.", "U.N.", "UK", "US", "USA", "EU", "UN", "TV", "UAE", "NZ", "AI", "ML",
    "MRI", "CT", "PC", "IT", "UI", "UX", "ID", "IP", "VR", "AR", "HR", "QA", "CV", "LLM", "API",
    "PDF", "RFC", "ISO", "FAQ",
];

/// Whether the `shown` beginning of an entry may be written in the form of index `form`: those that it cannot be in are not tried.
fn may_be(form: usize, shown: &str) -> bool {
    let dotted = || {
        let mut before = ' ';
        shown.chars().any(|c| {
            let is_initial = c == '.' && before.is_uppercase();
            before = c;
            is_initial
        })
    };
    match form {
        0 => shown.contains(',') && dotted(),
        1 => shown.contains(','),
        2 => shown
            .split([',', '.', ':', ' '])
            .any(|word| matches!(word.len(), 1..=3) && word.chars().all(char::is_uppercase)),
        3 => dotted(),
        _ => shown.contains(".,") && dotted(),
    }
}

/// The authors at the beginning of `shown` in one of the forms of lists, and where they end.
pub(super) fn listed(mask: &Mask, shown: &str) -> Option<(Vec<Author>, bool, usize)> {
    let tried = FORMS
        .iter()
        .enumerate()
        .filter(|form| may_be(form.0, shown));
    for (at, form) in tried {
        let Some(found) = form.all.as_ref().and_then(|all| all.captures(shown)) else {
            continue;
        };
        let (Some(list), Some(one)) = (found.name("list"), form.one.as_ref()) else {
            continue;
        };
        // "D. Orlow, Editor, P. Moss": no name, though it stands as one.
        let names = list.as_str().replace(", Editor", "        ");
        let authors: Vec<Author> = one
            .captures_iter(&names)
            .take(MOST)
            .filter_map(|name| {
                let family = name.name("family").or(name.name("family2"))?;
                let given = name.name("given").or(name.name("given2"))?;
                let (start, end) = (
                    family.start().min(given.start()),
                    family.end().max(given.end()),
                );
                let place = Span::new(list.start() + start, list.start() + end);
                let (mut family, mut given) = (folded(family.as_str()), folded(given.as_str()));
                // "P. St. Pierre": a saint's name looks like an initial.
                if let Some(own) = given.strip_suffix(" St.").map(str::to_owned) {
                    (family, given) = (format!("St. {family}"), own);
                }
                Some(Author {
                    span: mask.part(place).span,
                    family: Some(family),
                    given: Some(given),
                    name: mask.part(place).text,
                })
            })
            .collect();
        let others = found.name("others");
        let end = others.map_or(list.end(), |others| others.end());
        // "Salt AI. Rivers": one name with capitals behind it is an author's only where a list goes on.
        let rest = mask.text().get(end..).unwrap_or_default();
        let alone = at == 2 && authors.len() < 2 && others.is_none();
        let lone = alone && !(rest.starts_with(". ") && is_journal(rest));
        if authors.is_empty() || lone || authors.iter().any(is_body) {
            continue;
        }
        return Some((authors, others.is_some(), end));
    }
    None
}

/// Whether `author` is no person.
fn is_body(author: &Author) -> bool {
    let given = author.given.as_deref().unwrap_or_default();
    let family = author.family.as_deref().unwrap_or_default();
    COUNTRIES.contains(&given)
        || is_organisation(family)
        || is_organisation(given)
        || is_remark(family)
}

/// Whether `text` holds the volume and pages of a journal as medicine writes them: "2020;12(3):45".
fn is_journal(text: &str) -> bool {
    text.match_indices(';').any(|(at, _)| {
        text[..at].ends_with(|c: char| c.is_ascii_digit() || c == ' ')
            && text[at + 1..].starts_with(|c: char| c.is_ascii_digit())
    })
}

/// Puts the authors that the entry begins with into `parts`; `head` is where what follows them begins at the latest.
/// Gives back where they end.
pub(super) fn read(mask: &Mask, head: usize, parts: &mut Parts) -> usize {
    let shown = mask.text().get(..head).unwrap_or_default();
    let found = listed(mask, shown).or_else(|| people(mask, Span::new(0, head)));
    let Some((authors, others, end)) = found else {
        return 0;
    };
    (parts.authors, parts.others) = (authors, others);
    end
}

fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
