//! Where the name of what a work stands in ends, stops being parts of it.

use super::super::aside::is_remark;
use super::place::{is_company, is_firm, placed};
use super::things::is_enumerated;
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

/// Marks that may end a name.
const ENDS: [char; 10] = [',', '.', '(', ';', '[', '"', '“', '”', '»', ')'];

/// How long the name that `text` begins with is: to its comma or stop, a stop behind a short word being none.
pub(super) fn length(text: &str) -> usize {
    if let Some(length) = shortened(text).or_else(|| before_volume(text)) {
        return length;
    }
    let mut at = 0;
    loop {
        let Some(next) = text[at..].find(ENDS) else {
            return text.trim_end().len();
        };
        let end = at + next;
        // The mark may be of several bytes.
        let mark = text[end..].chars().next().unwrap_or(',');
        let behind = &text[end + mark.len_utf8()..];
        let goes_on = match mark {
            '.' => is_within(&text[..end], behind),
            ',' => is_joined(&text[..end], behind),
            _ => false,
        };
        if !goes_on {
            return without_volume(text, end);
        }
        at = end + mark.len_utf8();
    }
}

/// How long the title of a book is, commas being parts of it, before the parentheses that say where in it a work stands: "Weirs: Forms,
/// ways and means (pp. 3–9)".
pub(super) fn before_pages(text: &str) -> Option<usize> {
    let at = text.find(" (")?;
    let inside = text[at + " (".len()..].split_once(')')?.0;
    let is_paged = ["pp. ", "p. ", "S. "]
        .iter()
        .any(|word| inside.contains(word));
    (is_paged && !text[..at].contains(". ")).then_some(at)
}

/// How long the name of a journal is at the beginning of `text` whose words are shortened and which a volume follows: "Comput. Biol. Med.,
/// vol. 4", "Pattern Recognit. Lett. 4 (1)", without its last stop.
fn shortened(text: &str) -> Option<usize> {
    let (mut stops, mut in_full, mut at) = (0, 0, 0);
    let is_first_short = text
        .split(' ')
        .next()
        .is_some_and(|word| word.ends_with('.'));
    for word in text.split(' ').take(JOURNAL + 1) {
        let bare = word.trim_end_matches([',', '.']);
        let behind = text.get(at + word.len() + 1..).unwrap_or_default();
        let is_word =
            bare.starts_with(char::is_uppercase) && bare.chars().all(char::is_alphanumeric);
        if !is_word {
            return None;
        }
        let is_short = word.trim_end_matches(',').ends_with('.');
        stops += usize::from(is_short);
        in_full += usize::from(!is_short);
        let ends = if word.ends_with(',') {
            opens_volume(behind)
        } else {
            is_short && opens_number(behind)
        };
        if ends {
            let is_series = is_first_short && (stops > 1 || in_full < 2);
            let is_name = is_series || stops > 1 && in_full == 1;
            return (is_name && stops + in_full > 1).then_some(at + bare.len());
        }
        if word.ends_with(',') {
            return None;
        }
        at += word.len() + 1;
    }
    None
}

/// How long the name of a journal is before its volume and pages, as Springer has them, "Weir Lett 119:181–188", "Weir Lett 119, 181–188",
/// or with a year between them that was read and left blanks, "Weir Letters 12.3 (2014): 45–67".
fn before_volume(text: &str) -> Option<usize> {
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let name = text[..at].strip_suffix(' ')?;
    let behind = text[at..].trim_start_matches(|c: char| c.is_ascii_digit());
    let issue = behind
        .strip_prefix('(')
        .and_then(|inner| inner.split_once(')'));
    let pages = issue.map_or_else(|| unissued(behind), |(_, rest)| rest);
    let bare = pages.trim_start();
    let is_dated = pages.len() - bare.len() > TAKEN;
    let pages = if is_dated { bare } else { pages };
    let page = pages
        .strip_prefix(": ")
        .filter(|_| is_dated)
        .or_else(|| pages.strip_prefix(':'))
        .or_else(|| pages.strip_prefix(", "))?;
    let rest = page.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_paged =
        rest.len() < page.len() && (pages.starts_with(':') || rest.starts_with(['–', '-']));
    let is_short = text.len() - at - behind.len() <= VOLUME;
    let is_name = !name.contains([',', '.', ':', ';', '(', '[', '"', '“']);
    (is_paged && is_short && is_name).then_some(name.len())
}

/// What stands in `text` behind the issue that a point parts from a volume: "12 | .3".
fn unissued(text: &str) -> &str {
    let digits =
        |text: &'_ str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match text.strip_prefix('.') {
        Some(issue) if digits(issue) > 0 => &issue[digits(issue)..],
        _ => text,
    }
}

/// Whether `text` begins with a volume that is called so, or an issue.
fn opens_volume(text: &str) -> bool {
    ["vol. ", "Vol. ", "no. ", "iss. "]
        .iter()
        .any(|mark| text.starts_with(mark))
}

/// Whether `text` begins with the number of a volume, and its issue in parentheses or its pages behind it: "4 (1)", "4(1), 1–9", "12, 45".
fn opens_number(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = (1..=VOLUME).contains(&(text.len() - rest.len()));
    let rest = rest.trim_start_matches(' ');
    let counts = |rest: &str| rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let inner = rest.strip_prefix('(').or_else(|| rest.strip_prefix(','));
    is_number && inner.is_some_and(counts)
}

/// The name of a journal has no more words than this, and its volume no more digits.
const JOURNAL: usize = 9;
const VOLUME: usize = 4;
/// A year that was read left more blanks than this.
const TAKEN: usize = 4;

/// Whether the name goes on `behind` the stop after `before`: the stop shortens a word, or stands within one, "Halmouth.org".
fn is_within(before: &str, behind: &str) -> bool {
    let word = before.rsplit([' ', '/']).next().unwrap_or_default();
    let rest = behind.trim_start();
    let next = rest.split_whitespace().next().unwrap_or_default();
    let is_conference =
        before.starts_with("Proc. ") && CONFERENCES.contains(&word) && is_alone(behind);
    let is_short = word.chars().count() < 6
        && word.starts_with(char::is_uppercase)
        && behind.starts_with(' ')
        && rest.starts_with(char::is_uppercase)
        && placed(rest) == 0
        && !is_remark(rest)
        && !is_behind_small(before)
        && is_shortened(before, behind)
        && !is_conference;
    let is_of = SHORTENED.contains(&word) && behind.starts_with(" of ")
        || WITHIN.contains(&word) && is_joined_word(behind);
    let is_counted = word == "Proc" && rest.starts_with(|c: char| c.is_ascii_digit());
    // "Proc. Adv. Neural Process. Syst.": short words in a row.
    let is_series = word.chars().count() < 9
        && before.contains(". ")
        && next.chars().count() < 8
        && next.trim_end_matches([',', ';']).ends_with('.');
    is_short || is_of || is_counted || behind.starts_with(char::is_alphanumeric) || is_series
}

/// Whether a small word and one with a capital stand `behind` a stop: "Stat. | in Transport".
fn is_joined_word(behind: &str) -> bool {
    let mut words = behind.trim_start().split(' ');
    let small = words.next().unwrap_or_default();
    ["of", "in", "on", "for", "and"].contains(&small)
        && words
            .next()
            .is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// Whether the name goes on `behind` the comma after `before`, as those of firms and of things in a row do.
fn is_joined(before: &str, behind: &str) -> bool {
    let piece = behind.split([',', '.', ';', '(']).next();
    is_company(behind)
        || is_firm(before, behind)
        || piece.is_some_and(|piece| goes_on(before, piece))
        || is_enumerated(before, behind)
}

/// Words between a comma and the number of an issue or of pages.
const ISSUES: &[&str] = &["no.", "nos.", "No.", "iss", "n°", "pp.", "p."];

/// How long the name is that the mark at the byte `end` of `text` ends, without a volume: "Journal of Ledgers 113 (6)", "Harbour Notes
/// 114.6". A date that was read stood behind it too.
fn without_volume(text: &str, end: usize) -> usize {
    let name = text[..end].trim_end();
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let issue = text[end..].strip_prefix(',').map(str::trim_start);
    let is_volume = text[end..].starts_with('(')
        || end > name.len() + 2
        || issue.is_some_and(|issue| ISSUES.iter().any(|mark| issue.starts_with(mark)));
    if is_volume && bare.ends_with(' ') {
        bare.trim_end().len()
    } else {
        name.len()
    }
}

/// Whether the name `before` a comma goes on in `piece`: "Science, Technology & Values", "Smith, Elder & Co"; a firm behind several
/// words is whom they belong to.
fn goes_on(before: &str, piece: &str) -> bool {
    let is_firm = || FIRMS.iter().any(|end| piece.trim_end().ends_with(end));
    // "TIDES, Harbour & Weir Office": an acronym is a name of its own.
    let is_acronym = before.chars().nth(2).is_some() && before.chars().all(char::is_uppercase);
    // "Lectures in Harbour Tides, Longfield & Green": a firm stands behind a series.
    let is_series = before.split(' ').count() > SERIES;
    let is_whose = || before.contains(' ') && is_firm();
    piece.contains(" & ") && !is_acronym && !is_series && !is_whose()
}

/// A name with an "&" behind its comma has no more words before that.
const SERIES: usize = 3;

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
