//! Where the name of what a work stands in ends, stops being parts of it.

use super::super::aside::is_remark;
use super::is_enumerated;
use super::place::{is_company, is_firm, placed};
use crate::gazetteer;

/// Words that a stop shortens before "of".
const SHORTENED: &[&str] = &["Proc", "Trans", "Ann", "Bull", "J", "Rev", "Conf", "Symp"];
/// The same within the names of journals.
const WITHIN: &[&str] = &[
    "Acad", "Adv", "Am", "Amer", "Annu", "Appl", "Arch", "Assoc", "Biol", "Bros", "Chem", "Civ",
    "Clin", "Co", "Curr", "Dept", "Econ", "Educ", "Eng", "Eur", "Geol", "Hist", "Inc", "Inst",
    "Int", "Lab", "Lett", "Ltd", "Mag", "Math", "Mech", "Med", "Mol", "Nat", "Natl", "Opin",
    "Phys", "Polit", "Quart", "Rep", "Res", "Sci", "Soc", "St", "Stat", "Surg", "Syst", "Tech",
    "Univ",
];

/// How long the name that `text` begins with is: to its comma or stop, a stop behind a short word being none.
pub(super) fn length(text: &str) -> usize {
    let mut at = 0;
    loop {
        let Some(next) = text[at..].find([',', '.', '(', ';', '[', '"', '“', ')']) else {
            return text.trim_end().len();
        };
        let end = at + next;
        // The mark may be of several bytes.
        let mark = text[end..].chars().next().map_or(1, char::len_utf8);
        let behind = &text[end + mark..];
        let word = text[..end].rsplit([' ', '/']).next();
        let word = word.unwrap_or_default();
        let is_short = text.as_bytes()[end] == b'.'
            && word.chars().count() < 6
            && word.starts_with(char::is_uppercase)
            && placed(behind.trim_start()) == 0
            && behind.trim_start().starts_with(char::is_uppercase)
            && behind.starts_with(' ')
            && !is_remark(behind.trim_start())
            && !is_behind_small(&text[..end])
            && is_shortened(&text[..end], behind)
            && !(text.starts_with("Proc. ") && CONFERENCES.contains(&word) && is_alone(behind));
        // "Halmouth.org", "Proc. Adv. Neural Process. Syst.": the name goes on.
        let next = behind.split_whitespace().next().unwrap_or_default();
        let is_point = text.as_bytes()[end] == b'.';
        let is_inner = is_point
            && (SHORTENED.contains(&word) && behind.starts_with(" of ")
                || word == "Proc"
                    && behind
                        .trim_start()
                        .starts_with(|c: char| c.is_ascii_digit())
                || behind.starts_with(char::is_alphanumeric)
                || word.chars().count() < 9
                    && text[..end].contains(". ")
                    && next.chars().count() < 8
                    && next.trim_end_matches([',', ';']).ends_with('.'));
        let piece = || behind.split([',', '.', ';', '(']).next();
        let firm = text.as_bytes()[end] == b','
            && (is_company(behind)
                || is_firm(&text[..end], behind)
                || piece().is_some_and(|piece| goes_on(&text[..end], piece))
                || is_enumerated(&text[..end], behind));
        if !is_short && !is_inner && !firm {
            let name = text[..end].trim_end();
            // An issue may stand behind the volume: "Harbour Notes 114.6".
            let bare = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
            // "Journal of Ledgers 113 (6)": the volume is no part of the name. A date that was read stood behind it too.
            let issue = behind.trim_start();
            let volume = text[end..].starts_with('(')
                || end > name.len() + 2
                || text[end..].starts_with(',')
                    && ["no.", "nos.", "No.", "iss", "n°", "pp.", "p."]
                        .iter()
                        .any(|mark| issue.starts_with(mark));
            return if volume && bare.ends_with(' ') {
                bare.trim_end().len()
            } else {
                name.len()
            };
        }
        at = end + mark;
    }
}

/// Whether the name `before` a comma goes on in `piece`: "Science, Technology & Values", "Smith, Elder & Co"; a firm behind several
/// words is whom they belong to.
fn goes_on(before: &str, piece: &str) -> bool {
    let is_firm = || FIRMS.iter().any(|end| piece.trim_end().ends_with(end));
    piece.contains(" & ") && !(before.contains(' ') && is_firm())
}

/// How firms of several owners end.
const FIRMS: &[&str] = &[" & Company", " & Co", " & Sons"];

/// Words for a conference, which a stop shortens.
const CONFERENCES: &[&str] = &["Conf", "Symp"];

/// Whether one word alone stands before the next comma: who brought it out, ". ACM, 2015".
fn is_alone(behind: &str) -> bool {
    let word = behind.trim_start().split(' ').next().unwrap_or_default();
    word.ends_with(',')
}

/// Whether a stop may shorten the last word of `name`, where another word stands `behind` it: words in full stand before none but
/// usual ones, "Radar and Fog. Weir Letters", and a city is no part of a name, "Roe. Boston".
fn is_shortened(name: &str, behind: &str) -> bool {
    let (before, last) = name.rsplit_once([' ', '/']).unwrap_or(("", name));
    let first = before.split(' ').next().unwrap_or_default();
    let is_series = first.ends_with('.') || !first.contains(char::is_lowercase);
    let next = behind.trim_start().split(['.', ',', ';', '(']).next();
    let next = next.unwrap_or_default().trim_end();
    last.chars().count() == 1
        || SHORTENED.contains(&last)
        || WITHIN.contains(&last)
        || is_series && !gazetteer::is_city(next)
}

/// Words that names of places follow, which no stop shortens: "Boats in India. Roe".
const BEFORE_PLACES: &[&str] = &["in", "of", "for", "from", "to", "at"];

/// Whether the last word of `name` stands behind one of them.
fn is_behind_small(name: &str) -> bool {
    let mut words = name.rsplit(' ').skip(1);
    words
        .next()
        .is_some_and(|word| BEFORE_PLACES.contains(&word))
}
