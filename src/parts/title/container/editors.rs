//! The editors of a book, who stand before its title.

use super::super::super::mask::Mask;

/// What stands behind the names of editors.
const EDITED: &[&str] = &[
    "(ed.", "(ed)", "(eds", "(Ed", "(Hrsg", "(Hg", "(dir", "(coord", "(red", "(a cura",
];

/// The same where no parentheses hold it.
const TOLD: &[&str] = &[
    ", ed.", ", eds", ", Ed.", ", Eds", ", editor", ", Hrsg", ", Hg.",
];

/// Editors are named within this many bytes.
const EDITORS: usize = 120;

/// Nobody's initials without blanks are longer than this, in bytes.
const INITIALS: usize = 3;

/// How long what names the editors of a book from the byte `start` on is, before its title: none where that stands there in italics, "in
/// *Weirs*, ed. Bo Hale".
pub(super) fn before_book(mask: &Mask, start: usize) -> Option<usize> {
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    if marks.any(|mark| mark.span.start as usize == start) {
        return Some(0);
    }
    edited(&mask.text()[start..])
}

/// How long what names the editors of a book before its title is: "J. Roe (Ed.), *Collected tales*". None where they may be what is
/// there of it.
pub(in super::super) fn edited(text: &str) -> Option<usize> {
    let near = &text[..text.floor_char_boundary(EDITORS)];
    let marks = EDITED
        .iter()
        .filter_map(|mark| Some((near.find(mark)?, mark)));
    if let Some((at, _)) = marks.min() {
        let end = at + near[at..].find(')')? + 1;
        // "Collected tales (ed.: J. Roe)": they stand behind the title.
        if near[at..end].contains(':') {
            return Some(0);
        }
        let behind = text[end..].trim_start_matches([',', ':', ' ']);
        return Some(text.len() - behind.len());
    }
    if let Some(behind) = in_capitals(text).or_else(|| initialled(near)) {
        return Some(behind);
    }
    // "Moss, A. and Hale, T., editors": nothing parts them from the title for sure.
    let first = near.split(['.', ',']).next().unwrap_or_default();
    let second = near[first.len()..].trim_start_matches([',', ' ']);
    let is_initial = |text: &str| {
        let mut letters = text.chars();
        // "Harbour Sheet 12, S. 3": a page.
        letters.next().is_some_and(char::is_uppercase)
            && letters.next() == Some('.')
            && !letters
                .as_str()
                .trim_start()
                .starts_with(|c: char| c.is_ascii_digit())
    };
    // "Moss, AM., et al. Collected tales".
    let letters = second.trim_start_matches(char::is_uppercase);
    let last =
        &second[second.floor_char_boundary((second.len() - letters.len()).saturating_sub(1))..];
    let is_second = second.len() - letters.len() <= INITIALS && is_initial(last);
    let named = is_initial(near) || near[first.len()..].starts_with(',') && is_second;
    let told = TOLD.iter().any(|mark| near.contains(mark));
    (!named && !told).then_some(0)
}

/// What medicine writes behind the names of editors, and the stop before the title.
const STOPPED: &[&str] = &[", editors. ", ", editor. ", ", eds. ", ", ed. "];

/// Where the title begins behind the names of editors as medicine writes them: "Roe A, Orr KL, editors. Collected tales".
fn initialled(near: &str) -> Option<usize> {
    let found = STOPPED
        .iter()
        .filter_map(|mark| Some((near.find(mark)?, mark)));
    let (at, mark) = found.min()?;
    let is_initials = |word: &str| {
        (1..=INITIALS).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let is_name = |name: &str| {
        let parts = name.rsplit_once(' ');
        parts.is_some_and(|(family, initials)| {
            is_initials(initials) && family.starts_with(|c: char| c.is_alphabetic())
        })
    };
    let names = near[..at].split(", ");
    names
        .filter(|name| !matches!(*name, "et al"))
        .all(is_name)
        .then(|| at + mark.len())
}

/// Whether `text` has something that stands behind the names of editors.
pub(super) fn is_edited(text: &str) -> bool {
    let mut marks = EDITED.iter().chain(TOLD);
    marks.any(|mark| text.contains(mark))
}

/// Where the title begins behind the name of an editor whose family name is in capitals: "ORLOW, Pia. Collected tales".
fn in_capitals(text: &str) -> Option<usize> {
    let near = &text[..text.floor_char_boundary(EDITORS)];
    let (family, rest) = near.split_once(", ")?;
    let is_family = family
        .chars()
        .filter(|c| c.is_alphabetic())
        .nth(2)
        .is_some()
        && family
            .chars()
            .all(|c| c.is_uppercase() || [' ', '-'].contains(&c));
    let given = &rest[..rest.find(". ")?];
    let is_given = given.split_whitespace().count() < 4
        && given.split_whitespace().all(|word| {
            word.starts_with(char::is_uppercase)
                && word.chars().all(|c| c.is_alphabetic() || c == '-')
        })
        && given.contains(char::is_lowercase);
    (is_family && is_given).then(|| family.len() + 2 + given.len() + 2)
}
