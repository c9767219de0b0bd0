//! How lists of authors are written, as patterns.

use std::sync::LazyLock;

use regex::Regex;

use super::super::joint::ANDS;
use crate::work::PARTICLES;

// Classes of a few ranges: those of all of Unicode cost more to compile than all entries of a draft to read.
/// A capital of the alphabets that have some.
const CAPITAL: &str = "[A-ZÀ-ÖØ-ÞĀ-ſΑ-ΩЀ-Я]";
/// What names are made of behind their capital.
const LETTER: &str = r#"[^ \t\n\r0-9,.;:()\[\]{}"“”„«»&/|<>?!=*_]"#;
/// What else may stand before a family name.
const LEAD: &str = r"Van der|Van den|Van de|Von der|De la|['’]t|St\.|af";

/// A family name, a particle within it: "Orlow Roe de la Tide".
fn family() -> String {
    let particles = PARTICLES.join("|");
    format!(
        r"(?:(?:{LEAD}|{particles}) +)*(?:d’|d'|al-)?{CAPITAL}{LETTER}*(?:[ -]{CAPITAL}{LETTER}+)?(?: de(?: la)? {CAPITAL}{LETTER}+)?"
    )
}

/// Initials with their points, those of a double name "J.-N.", "J-N." or "J-n."
fn dotted() -> String {
    format!(r"(?:{CAPITAL}[a-zà-ÿ]?(?:\.?-[A-Za-zÀ-ÿ])?\.[ -]*){{1,4}}")
}

/// Initials that may have points and need none.
fn bare() -> String {
    format!(r"(?:{CAPITAL}\.?-?){{1,3}}")
}

/// Given names in full, initials behind them; the last point may end the sentence.
fn given() -> String {
    format!(
        r"(?:{CAPITAL}\.[ -]+){{0,2}}{CAPITAL}{LETTER}+(?:[ -]+{CAPITAL}{LETTER}+)*(?:[ -]+(?:{CAPITAL}\.)+)*(?:[ -]+{CAPITAL}(?-u:\b))?"
    )
}

/// Words for "and", those of one letter as a class, which costs less to compile.
fn ands() -> String {
    let (letters, words): (Vec<&str>, Vec<&str>) =
        ANDS.iter().partition(|and| and.chars().nth(1).is_none());
    format!("[{}]|{}", letters.concat(), words.join("|"))
}

/// What stands between two authors.
fn between() -> String {
    let and = ands();
    format!(
        r"(?:\s*,?\s+(?:\.\s?\.\s?\.|…)\s+(?:&\s+)?|\s*[,;]?\s+(?:{and})\s+|\s*[;&/]\s*|\s*,\s*)"
    )
}

/// A word for "and", or a stroke.
fn and() -> String {
    let and = ands();
    format!(r"(?:\s+(?:{and})\s+|\s*/\s*)")
}

/// The same behind a blank that was read.
fn join() -> String {
    let words = ANDS.iter().filter(|and| **and != "&");
    let words = words.copied().collect::<Vec<_>>().join("|");
    format!(r"(?:(?-u:\b)(?:{words})|&)\s+")
}

/// What tells a son from his father.
const GENERATION: &str = r"(?:,?\s+(?:Jr|Sr|II|III|IV|2nd|3rd)(?-u:\b)\.?)?";

/// What may stand behind the given names: particles of the family name, a generation.
fn behind() -> String {
    let particles = PARTICLES.join("|");
    format!(r"(?: (?:{particles}|do|das)(?-u:\b))*{GENERATION}")
}

/// What may stand behind a name: an editor's, a translator's, another's who had a part in the work.
const EDITOR: &str = r"(?:\s*\((?:(?:Guest|Executive|Co-)?\s?(?:Expert|Host|Producer|Director|Writer|Author|Narrator|Presenter|Creator|Performer|Composer|Interviewer|Interviewee|Speaker|Moderator|Artist|Photographer|Illustrator)s?(?:,?\s(?:&\s)?)?)+\)|(?:,\s*|\s*\(|\s+)(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|Hgg?|[Tt]rans|[Cc]omps?|[Cc]oords?|[Oo]rgs?|[Rr]ed|a cura di|directors?|hosts?|narrators?|performers?|producers?|translators?)(?-u:\b)\.?\)?)?";
const OTHERS: &str = r"(?P<others>[,;]?\s+(?:et\s+al|u\.\s?a|and\s+others|(?:и|та)\s+(?:др|ін)|a\s+kol|i\s+(?:in|wsp)|m\.\s?fl|ve\s+(?:ark|diğ)|e\s+altri|y\s+otros|e\s+outros)\.?)?";

/// A list of authors whose initials need no points, `parted` from the family names in one way.
fn initialled(parted: &str) -> Option<Regex> {
    let (family, bare, behind, between) = (family(), bare(), behind(), between());
    let pair = format!(r"{family}{parted}{bare}{behind}{EDITOR}");
    Regex::new(&format!(
        r"^\s*(?P<list>{pair}(?:{between}{pair})*){OTHERS}\s*(?:[.:(]|,?\s*$)"
    ))
    .ok()
}

/// A way of writing authors.
pub(super) struct Form {
    /// All of them, from the beginning of the entry.
    pub(super) all: LazyLock<Option<Regex>>,
    /// One of them: `family` and `given`, or `name`.
    pub(super) one: LazyLock<Option<Regex>>,
}

/// The forms, the first that fits being meant.
pub(super) static FORMS: [Form; 6] = [
    // `Carter, B., Rees, P., & Hale, L.`; a list may end with `and T. Howes`.
    Form {
        all: LazyLock::new(|| {
            let (family, dotted, behind) = (family(), dotted(), behind());
            let (and, between) = (and(), between());
            let pair = format!(r"{family}\.?,\s*{dotted}{behind}{EDITOR}");
            let plain = format!(r"{dotted}\s*{family}{EDITOR}");
            let full = format!(r",?{and}{CAPITAL}{LETTER}+(?:\s+{CAPITAL}\.)*\s+{family}{EDITOR}");
            Regex::new(&format!(
                r#"^\s*(?P<list>{pair}(?:{between}(?:{pair}|{plain})|{full})*){OTHERS}\s*(?:[.,:({CAPITAL}"“„«]|in |$)"#
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let (family, dotted, join) = (family(), dotted(), join());
            Regex::new(&format!(
                r"(?:{join})?(?P<family>{family})\.?,\s*(?P<given>{dotted})|(?P<given2>{dotted})\s*(?P<family2>{family})|{join}(?P<given3>{CAPITAL}{LETTER}+(?:\s+{CAPITAL}\.)*)\s+(?P<family3>{family})"
            ))
            .ok()
        }),
    },
    // `Clark, Gregory`, `O'Rourke, Kevin H., and Jeffrey G. Williamson`.
    Form {
        all: LazyLock::new(|| {
            let (family, given, behind, and) = (family(), given(), behind(), and());
            let pair = format!(r"{family}\.?,\s+{given}{behind}{EDITOR}");
            Regex::new(&format!(
                r"^\s*(?P<list>{pair}(?:(?:,?{and}|,\s+|;\s*)(?:{pair}|{given}\s+{family}{behind}{EDITOR}))*){OTHERS}(?:\.(?:\s|$)|\s*\(|\s*,?\s*$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let (family, given) = (family(), given());
            let (and, join) = (and(), join());
            Regex::new(&format!(
                r"(?:^|;\s*|{and})(?P<family>{family})\.?,\s+(?P<given>{given})|(?:,\s+|;\s+|/\s*|\s)(?:{join})?(?P<given2>(?:{CAPITAL}\.[ -]+){{0,2}}{CAPITAL}{LETTER}+(?:\s+{CAPITAL}\.?)*)\s+(?P<family2>{family})"
            ))
            .ok()
        }),
    },
    // `Smith J., Doe A.B.`: one by itself may be a title's beginning, save where it has two initials.
    Form {
        all: LazyLock::new(|| {
            let pair = format!(r"{}\s(?:{CAPITAL}[a-zà-ÿ]?\.[ -]?){{1,3}}", family());
            let sure = format!(r"{}\s(?:{CAPITAL}[a-zà-ÿ]?\. ?){{2,3}}", family());
            Regex::new(&format!(
                r#"^\s*(?P<list>{pair}(?:\s*[,;/]\s*{pair})+|{sure}|{pair}$){OTHERS}\s*(?:[.,:({CAPITAL}"“„«]|$)"#
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let family = family();
            Regex::new(&format!(
                r"(?P<family>{family})\s(?P<given>(?:{CAPITAL}[a-zà-ÿ]?\.[ -]?){{1,3}})"
            ))
            .ok()
        }),
    },
    // `Smith J, Doe AB and Lee K.`
    Form {
        all: LazyLock::new(|| initialled(r"\s")),
        one: LazyLock::new(|| {
            let family = family();
            let bare = bare();
            Regex::new(&format!(
                r"(?P<family>{family})\s(?P<given>{bare})(?:[^A-Za-zÀ-ſ]|$)"
            ))
            .ok()
        }),
    },
    // `J. Smith, A. B. Doe, and K. Lee`.
    Form {
        all: LazyLock::new(|| {
            let (family, dotted, between) = (family(), dotted(), between());
            let plain = format!(r"{dotted}\s*{family}{GENERATION}");
            Regex::new(&format!(
                r"^\s*(?P<list>{plain}(?:\.?{between}{plain})*){OTHERS}\s*(?:[.,:(]|$)"
            ))
            .ok()
        }),
        one: LazyLock::new(|| {
            let (family, dotted) = (family(), dotted());
            Regex::new(&format!(r"(?P<given>{dotted})\s*(?P<family>{family})")).ok()
        }),
    },
    // `Smith, J & Lee, K`
    Form {
        all: LazyLock::new(|| initialled(r",\s*")),
        one: LazyLock::new(|| {
            let family = family();
            let bare = bare();
            Regex::new(&format!(
                r"(?P<family>{family}),\s*(?P<given>{bare})(?:[^A-Za-zÀ-ſ]|$)"
            ))
            .ok()
        }),
    },
];

/// Whether the `shown` beginning of an entry may be written in the form of index `form`: those that it cannot be in are not tried.
pub(super) fn may_be(form: usize, shown: &str) -> bool {
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
        3 | 5 => shown
            .split([',', '.', ':', ' '])
            .any(|word| matches!(word.len(), 1..=3) && word.chars().all(char::is_uppercase)),
        _ => dotted(),
    }
}

/// Whether the form of index `form` has initials without points, as names of other things have.
pub(super) fn is_initialled(form: usize) -> bool {
    matches!(form, 3 | 5)
}
