//! What says that the names which were read are none, or not all.

use super::super::joint;
use super::Author;
use super::natural::{is_organisation, is_remark};

/// Initials that are an organisation's country, and no person's: "Cancer Research UK".
const COUNTRIES: &[&str] = &[
    "U.S.", "U.K.", "E.U.", "U.N.", "UK", "US", "USA", "EU", "UN", "TV", "UAE", "NZ", "AI", "ML",
    "MRI", "CT", "PC", "IT", "UI", "UX", "ID", "IP", "VR", "AR", "HR", "QA", "CV", "LLM", "API",
    "PDF", "RFC", "ISO", "FAQ",
];

/// Whether the initial that was read is followed by a name in full, and that by another author: "Roe, S. | Ada; Moss, Kit".
pub(super) fn is_given(behind: &str) -> bool {
    let (word, rest) = first_word(behind);
    is_in_full(word) && rest.starts_with(';')
}

/// The first word of `text`, points and blanks before it left out, and what stands behind it.
fn first_word(text: &str) -> (&str, &str) {
    let text = text.trim_start_matches(['.', ' ']);
    let length = text.find(|c: char| !c.is_alphabetic() && c != '-');
    text.split_at(length.unwrap_or(text.len()))
}

/// Whether `word` may be a name, and no initial.
fn is_in_full(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some()
}

/// Whether a title in quotation marks stands behind `shown`, the beginning of `text`, and nothing else but a date: "Roe, S. Ada, | 2002, “".
/// Elsewhere a word behind initials may be a title: "Kafka, F. Amerika (1927)".
pub(super) fn is_quoted(text: &str, shown: &str) -> bool {
    let marks = ['"', '“', '„', '«'];
    let behind = text.get(shown.len()..).unwrap_or_default();
    let day = shown
        .ends_with('(')
        .then(|| behind.split_once(')'))
        .flatten();
    let behind = day.map_or(behind, |(_, behind)| behind);
    let first = behind.find(|c: char| c.is_alphabetic() || marks.contains(&c));
    shown.trim_end().ends_with(marks) || first.is_some_and(|at| behind[at..].starts_with(marks))
}

/// Whether a given name in full stands between the initial that was read and what follows the names: "Roe, S. | Ada, 2002".
pub(super) fn is_second(own: &str, behind: &str) -> bool {
    let word = behind.trim_matches([' ', ',', '.', '(', '"', '“', '„', '«']);
    own.trim_end().ends_with('.')
        && behind.starts_with(|c: char| c == ' ' || c.is_alphabetic())
        && word.chars().nth(2).is_some()
        && word.starts_with(char::is_uppercase)
        && word.chars().skip(1).all(char::is_lowercase)
}

/// Whether the initial that was read is followed by a name in full, and that by others in their natural order: "Roe, J. | Ada, Kit Orr, and
/// Lee Hale".
pub(super) fn is_full(own: &str, behind: &str) -> bool {
    let Some((word, rest)) = behind.trim_start().split_once(", ") else {
        return false;
    };
    let next = rest.split([',', '&']).next().unwrap_or_default();
    let next = next.split(" and ").next().unwrap_or_default();
    let words = || next.split_whitespace();
    own.trim_end().ends_with('.')
        && is_in_full(word)
        && word.chars().all(char::is_alphabetic)
        && rest.contains(" and ")
        && (2..=4).contains(&words().count())
        && words().all(|word| word.starts_with(char::is_uppercase))
}

/// Whether the names that were read end within somebody's initials: "Roe, J.C. | C. and Ada Moss", "Roe, J. | C, Moss, A.", "Roe J | . C.".
pub(super) fn is_inner(own: &str, behind: &str) -> bool {
    let parted = behind.strip_prefix(". ").unwrap_or_default();
    let is_parted = own.ends_with(char::is_uppercase) && !own.ends_with("..");
    if is_parted && parted.chars().nth(1) == Some('.') {
        return parted.starts_with(char::is_uppercase);
    }
    let mut letters = behind.chars();
    own.trim_end().ends_with('.')
        && letters.next().is_some_and(char::is_uppercase)
        && letters
            .next()
            .is_some_and(|mark| ['.', ','].contains(&mark))
}

/// Whether initials that were taken for those behind a family name stand in the middle of one: "Ada J. L. | Moss and Kit Orr".
pub(super) fn is_middle(behind: &str) -> bool {
    let (word, rest) = first_word(behind);
    let second = [" and ", " & "]
        .iter()
        .find_map(|and| rest.strip_prefix(and));
    let is_name = |second: &str| {
        let mut words = second.split([' ', ',']);
        let capital =
            |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
        capital(words.next()) && capital(words.next())
    };
    word.starts_with(char::is_uppercase) && second.is_some_and(is_name)
}

/// Whether one word stands between the initials that were read and a stop with a sentence behind it, which may be the family name: "Ada
/// J.C. | Moss. Dry rivers. Pier Press"; or nothing else does, "Ada J. C. | Moss, *Dry rivers*".
pub(super) fn is_family(behind: &str) -> bool {
    let (word, rest) = first_word(behind);
    let next = rest.strip_prefix(". ").unwrap_or_default();
    let is_sentence = next.starts_with(char::is_uppercase) && !is_remark(next);
    let is_all = rest.starts_with(',') && !rest.contains(char::is_alphanumeric);
    is_in_full(word) && (is_sentence || is_all)
}

/// Whether these are two people in their natural order and more follow: "Ada Moss, Kit A. | Orr, Lee Hale".
pub(super) fn is_natural(authors: &[Author], behind: &str) -> bool {
    let [only] = authors else {
        return false;
    };
    let (family, given) = (only.family.as_deref(), only.given.as_deref());
    let whole = |name: &str| name.split(' ').count() == 2 && name.split(' ').all(is_in_full);
    let (word, rest) = first_word(behind);
    family.is_some_and(whole)
        && given.is_some_and(|given| given.split(' ').next().is_some_and(is_in_full))
        && is_in_full(word)
        && rest.starts_with(',')
}

/// Whether `behind` has more names than were read: "and T. Howes", "(Flautist), & Roe, J.", "Moss, A., Hale, T." behind a lost comma.
pub(super) fn goes_on(behind: &str) -> bool {
    let marks = ['.', ',', ' '];
    let bare = behind.trim_start_matches(marks);
    // "W. Zhu,H. Liu": not even a blank parts them.
    let glued = behind
        .strip_prefix(',')
        .is_some_and(|next| next.starts_with(char::is_alphabetic));
    let aside = bare.strip_prefix('(').and_then(|inner| {
        let (inner, rest) = inner.split_once(')')?;
        let rest = rest.trim_start_matches(marks);
        (!inner.contains(|c: char| c.is_ascii_digit())).then_some(rest)
    });
    let (word, rest) = first_word(behind);
    let mut letters = rest.strip_prefix(", ").unwrap_or_default().chars();
    let is_initial = letters.next().is_some_and(char::is_uppercase) && letters.next() == Some('.');
    let listed = [",", " and ", " & "];
    let next = letters.as_str();
    // "Moss, A. | Orr, K. Hale, T.": stops part the names.
    let (third, rest) = first_word(next);
    // "Moss, A. | Orr, K. Dryflow: a way": a title stands behind the second.
    let is_stopped = is_in_full(third) && rest.starts_with([',', ':']);
    let unparted = is_initial
        && is_in_full(word)
        && (is_stopped || listed.iter().any(|mark| next.starts_with(mark)));
    glued || unparted || joint::behind(aside.unwrap_or(bare)).is_some()
}

/// Whether the parts of the name of `author` are parts of something else: "U.S." is no family S, and "Roe AB, Lee CD" are two people.
pub(super) fn is_odd(author: &Author) -> bool {
    let family = author.family.as_deref().unwrap_or_default();
    let given = author.given.as_deref().unwrap_or_default();
    let initials = |name: &str, least: usize| {
        let (first, last) = name.rsplit_once(' ').unwrap_or(("", name));
        !first.is_empty()
            && (least..=3).contains(&last.len())
            && last
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte == b'-')
            && !["II", "III", "IV"].contains(&last)
    };
    let initials = initials(given, 2) || initials(given, 1) && initials(family, 1);
    // "J. Ph. | Moss and Kit Orr": an initial of two letters.
    let is_digraph = ["Ph", "Th", "Ch", "Kh", "Sh", "Zh"].contains(&family);
    // "T.C Bailey": an initial without its point; "Ó Gráda" has a particle.
    let is_initial = family.as_bytes().get(1) == Some(&b' ');
    family.chars().count() < 2 || is_initial || is_digraph || initials
}

/// Initials of two letters that stand behind others: those of given names that another script writes with one.
const TWO: &[&str] = &["Yu", "Ju", "Ya", "Ye", "Al", "St"];

/// Whether what was taken for the last of somebody's initials may be the family name: "A. Moss, H. Du. | Boats in fog". Those of names
/// like Philip and Theodora have two letters as well.
pub(super) fn is_named_short(author: &Author) -> bool {
    let given = author.given.as_deref().unwrap_or_default();
    let mut pieces = given.split_inclusive('.').map(str::trim);
    let is_first = pieces.next().is_some_and(|first| first.ends_with('.'));
    let is_short = |piece: &str| {
        let bare = piece.strip_suffix('.').unwrap_or_default();
        bare.chars().count() == 2
            && bare.ends_with(char::is_lowercase)
            && !bare.ends_with('h')
            && !TWO.contains(&bare)
    };
    is_first && !author.name.contains(',') && pieces.any(is_short)
}

/// What stands behind the short name of a law: "Tides, Regulation (EU) 2023/12".
const LAWS: &[&str] = &[
    "Act",
    "Bill",
    "Council Regulation",
    "Decision",
    "Decree",
    "Directive",
    "Law",
    "Ordinance",
    "Regulation",
    "Treaty",
];

/// What a court hands down, behind its name: "BGH, Urt. v. 4.5.2020".
const RULINGS: &[&str] = &[
    "Urt",
    "Urteil",
    "Beschl",
    "Beschluss",
    "Arrêt",
    "Sentencia",
    "Sentenza",
];

/// Whether `author` is no person.
pub(super) fn is_other(author: &Author) -> bool {
    let given = author.given.as_deref().unwrap_or_default();
    let family = author.family.as_deref().unwrap_or_default();
    let last = given.rsplit(' ').next().unwrap_or_default();
    ["U.S.", "U.K."].contains(&last)
        || family.starts_with("Wikip")
        || ["Thesis", "Dissertation"].contains(&family)
        || LAWS.contains(&given)
        || RULINGS.contains(&given.trim_end_matches('.'))
        || is_organisation(family)
        || is_organisation(given)
        || is_remark(family) && !is_filed(author)
}

/// Whether some of `authors` may be bodies by the initials behind their names, and nobody among them has others: "Cancer Research UK". Beside
/// "Wang P" those of "Poe ML" are a person's.
pub(super) fn are_of_country(authors: &[Author]) -> bool {
    let is_known = |author: &&Author| {
        let given = author.given.as_deref().unwrap_or_default();
        COUNTRIES.contains(&given.replace(' ', "").as_str())
    };
    let known = authors.iter().filter(is_known).count();
    known > 0 && known == authors.len()
}

/// Whether `author` is called by one word, a comma and initials, as nothing but people are: "Read, A."
fn is_filed(author: &Author) -> bool {
    let given = author.given.as_deref().unwrap_or_default();
    let mut letters = given.split_inclusive('.');
    let is_initial = |part: &str| {
        let part = part.trim_start_matches([' ', '-']);
        part.chars().count() == 2 && part.starts_with(char::is_uppercase)
    };
    author.name.contains(',') && given.ends_with('.') && letters.all(is_initial)
}

/// Whether `author`, alone before a date, is called by a word in capitals with the entry's point behind it: "Harbour AI. (2026)".
pub(super) fn is_pointed(author: &Author) -> bool {
    let given = author.given.as_deref().unwrap_or_default();
    let word = given
        .strip_suffix('.')
        .filter(|_| !author.name.contains(','));
    word.is_some_and(|word| COUNTRIES.contains(&word))
}

/// What somebody did, behind or between names.
const ROLES: &[&str] = &[
    "Eds", "Editor", "Editors", "Hrsg", "Hgg", "Trans", "Comp", "Comps", "Coord", "Coords", "Org",
    "Orgs", "Red", "III",
];

/// Whether `gap`, which stands between two names of a list or behind the last, holds a name that is neither: where family names and
/// given names are parted by commas as the names are, which is which is not known.
pub(super) fn holds_name(gap: &str) -> bool {
    if gap.len() < 4 {
        return false;
    }
    let mut depth = 0;
    let own = gap.chars().filter(|&c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    });
    let own: String = own.collect();
    let words = own.split(|c: char| !c.is_alphabetic());
    let mut names = words.filter(|word| is_in_full(word) && word.chars().nth(2).is_some());
    names.any(|word| !ROLES.contains(&word))
}
