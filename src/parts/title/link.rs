//! The texts of links, which are titles of what they lead to.

mod signed;

use super::super::author::is_names;
use super::super::joint::is_joined;
use super::super::mask::Mask;
use super::super::may_hold_year;
use super::quotes::doubled;
use super::{has_initial, is_title};
use crate::source::Span;

/// Texts of links that say nothing of where they lead.
const GENERIC: &[&str] = &[
    "link",
    "here",
    "pdf",
    "source",
    "archive",
    "archived",
    "doi",
    "web",
    "website",
    "online",
    "original",
    "html",
    "url",
    "full text",
    "aqui",
    "aquí",
    "ici",
    "hier",
    "qui",
    "tutaj",
    "lien",
    "voir",
    "voir lien",
    "voir le lien",
    "lire en ligne",
    "enlace",
    "ver enlace",
    "see link",
    "read more",
    "bibliographic record",
    "full record",
    "publisher page",
    "doi page",
];

/// What stands before a link whose text says where the work is.
const LEADS: &[&str] = &[
    "URL:",
    "Available from:",
    "Available at:",
    "Disponível em",
    "Disponível em:",
    "Disponible en:",
    "Disponible sur :",
    "Verfügbar unter:",
    "Retrieved from",
];

/// The first text of a link that names what it leads to; of "Roe's paper: “Title”" the title.
pub(super) fn linked(mask: &Mask) -> Option<Span> {
    let span = linked_text(mask)?;
    let text = mask.text().get(span.range())?;
    if let Some(own) = signed::behind_others(text) {
        let start = span.start as usize + own;
        return Some(Span::new(start, span.end as usize));
    }
    let lead = text.find([':', ',']).filter(|_| text.ends_with(['"', '”']));
    let named = lead.and_then(|lead| {
        let quoted = doubled(text)?;
        let gap = text.get(lead + 1..quoted.start as usize)?;
        let is_last = text.len() - quoted.end as usize <= 3;
        (is_last && gap.chars().filter(|c| !c.is_whitespace()).count() == 1).then_some(quoted)
    });
    let start = span.start as usize;
    Some(named.map_or(span, |own| {
        Span::new(start + own.start as usize, start + own.end as usize)
    }))
}

/// Whether `text`, of a link, is an entry of its own: "[Roe, J. (2019). Weirs. Quay](address)", `[Ada Moss, "Dry rivers", 2019](address)`.
fn is_entry(text: &str) -> bool {
    is_dated(text)
        || is_around(text)
        || is_ended(text)
        || is_listed(text)
        || signed::is_inverted(text)
        || signed::is_initialled(text)
        || signed::is_citation(text)
}

/// Nobody has more initials, as medicine writes them.
const INITIALS: usize = 3;

/// Whether a name as medicine writes it begins `text`, and sentences stand behind it: "Moss AB, Orr K. Dry rivers. Weir Letters".
fn is_listed(text: &str) -> bool {
    let behind = text.split_once(' ').map_or("", |(_, behind)| behind);
    let rest = behind.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let is_named = (1..=INITIALS).contains(&(behind.len() - rest.len()))
        && text.chars().nth(1).is_some_and(char::is_lowercase);
    is_named && rest.starts_with([',', '.']) && rest.match_indices(". ").nth(1).is_some()
}

/// What stands between a title and the name of a site.
const DASHES: &[&str] = &[" — ", " – ", " - ", " | "];
/// The name of a site has no more words than this.
const SITE: usize = 4;

/// Whether the name of a site and a day, which may have been read and taken out, end `text`: "Boats fail — Weir News, 25 May 2018".
fn is_ended(text: &str) -> bool {
    let dash = DASHES
        .iter()
        .filter_map(|dash| Some((text.rfind(dash)?, dash.len())));
    let Some((at, length)) = dash.max() else {
        return false;
    };
    let tail = text.get(at + length..).unwrap_or_default();
    let Some((name, day)) = tail.trim_start().split_once(',') else {
        return false;
    };
    let words = || {
        day.split([' ', ',', '.', '-', '/'])
            .filter(|word| !word.is_empty())
    };
    let is_day = |word: &str| word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_dated = words().count() == 3 && words().any(is_day) && may_hold_year(day);
    name.starts_with(char::is_uppercase)
        && name.split(' ').count() <= SITE
        && (is_dated || day.trim().is_empty())
}

/// Whether names with initials and a year in parentheses, which may have been read and taken out, stand before a title in `text`.
fn is_dated(text: &str) -> bool {
    let blank = text
        .find("    ")
        .map(|at| (&text[..at], text[at..].trim_start()));
    let parted = text.split_once(" (").and_then(|(names, rest)| {
        let (year, behind) = rest.split_once(')')?;
        (year.len() < 6 && may_hold_year(year)).then_some((names, behind))
    });
    let (names, behind) = parted.or(blank).unwrap_or_default();
    has_initial(names) && behind.starts_with(". ")
}

/// Whether a title in quotation marks stands between names and marks in `text`, or before some.
fn is_around(text: &str) -> bool {
    let Some(quoted) = doubled(text) else {
        return false;
    };
    let own = text.get(quoted.range()).unwrap_or_default();
    let marks = ['"', '“', '”', '«', '»', '„', ' '];
    let lead = text[..quoted.start as usize].trim_end_matches(marks);
    // A year that was read left blanks.
    let is_taken = text[quoted.end as usize..].contains("    ") && signed::is_name(lead);
    let behind = text[quoted.end as usize..].trim_start_matches(marks);
    own.contains(' ')
        && (lead.is_empty()
            || lead.ends_with([',', ':'])
            || (lead.contains(',') || is_joined(lead)) && lead.ends_with('.'))
        && (is_taken
            || behind.starts_with([',', '—', '–', '(', '-', ':'])
            || own.ends_with([',', '.']))
        && (behind.contains(char::is_alphanumeric) || lead.contains(char::is_alphabetic))
}

/// Whether a stroke parts the link at `span` from another, so that neither names the work: "Count piers: [Chrome](a)/[Firefox](b)".
fn is_one_of_two(mask: &Mask, span: Span) -> bool {
    let mut links = mask.links.iter().map(|link| link.text);
    let is_parted = |from: u32, until: u32| {
        let gap = mask.text().get(from as usize..until as usize);
        gap.is_some_and(|gap| gap.trim() == "/")
    };
    links.any(|other| is_parted(span.end, other.start) || is_parted(other.end, span.start))
}

fn linked_text(mask: &Mask) -> Option<Span> {
    if let Some(own) = mask.own_link() {
        return Some(own.text);
    }
    let names = |span: &Span| {
        let whole = mask.text().get(span.range()).unwrap_or_default();
        let text = whole.trim();
        let before = mask.text().get(..span.start as usize).unwrap_or_default();
        let folded = text.to_lowercase();
        is_title(text)
            && !is_entry(whole)
            && !is_names(text)
            && !is_one_of_two(mask, *span)
            && !LEADS.iter().any(|lead| before.trim_end().ends_with(lead))
            // "https://quay . org": what was read of it left blanks.
            && !mask.text()[span.range()].starts_with("    ")
            && !folded.contains("://")
            && !folded.starts_with("www.")
            && !GENERIC.contains(&folded.trim_matches(|c: char| !c.is_alphanumeric()))
    };
    let leads = mask
        .links
        .iter()
        .filter(|link| !link.address.starts_with('#'));
    leads.map(|link| link.text).find(names)
}
