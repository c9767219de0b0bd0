//! Works whose parts commas alone part, as Elsevier and physics have them behind names in natural order: "A. Moss, K. Orr, Dry rivers, Weir
//! Lett. 78 (2019) 3–9", "A. Moss, Dry rivers, second ed., Longfield, New York, 2000". What may end elsewhere is not read.

use super::super::Parts;
use super::super::date::Dated;
use super::super::joint;
use super::super::mask::Mask;
use super::super::person;
use super::container::{edited, is_in};
use super::imprint::imprint;
use super::sentence::sentence;
use super::{WORDS, aside, is_title, quoted};
use crate::gazetteer;
use crate::source::Span;

/// What stands before the book that a work is a chapter of.
const IN: &str = ", in: ";
/// The names of journals and publishers have no more words, and no more of these in small letters.
const NAME: usize = 9;
const SMALL: usize = 2;
/// The number of a volume or a page has no more characters, with a letter before it.
const NUMBER: usize = 12;
/// Words before numbers of volumes, issues and pages.
const NUMBERED: &[&str] = &[
    "vol.", "Vol.", "no.", "No.", "pp.", "p.", "art.", "Art.", "paper",
];
/// What stands behind the name of a firm and is a part of it.
const FIRMS: &[&str] = &["Inc.", "Ltd.", "Ltd", "LLC", "Inc"];
/// Where cities are, behind their names, and no publishers.
const REGIONS: &[&str] = &[
    "Alabama",
    "Alberta",
    "Arizona",
    "British Columbia",
    "California",
    "Colorado",
    "Connecticut",
    "Florida",
    "Georgia",
    "Illinois",
    "Maryland",
    "Massachusetts",
    "Michigan",
    "New Jersey",
    "New South Wales",
    "Ohio",
    "Ontario",
    "Oregon",
    "Pennsylvania",
    "Quebec",
    "Québec",
    "Tennessee",
    "Texas",
    "Victoria",
    "Virginia",
];
/// Last words of what says what kind of work somebody wrote, in lower case.
const KINDS: &[&str] = &[
    "thesis",
    "dissertation",
    "communication",
    "report",
    "patent",
    "preprint",
    "interview",
    "manuscript",
];

/// Where the title of a work and what it stands in are.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Work {
    pub(super) title: Option<Span>,
    pub(super) container: Option<Span>,
}

/// The work behind the names that end at the byte `end`, where commas alone part them from it and it from what it stands in.
pub(super) fn work(mask: &Mask, end: usize, dated: Dated, parts: &Parts) -> Option<Work> {
    let text = mask.text();
    let shown = text.get(end..)?.strip_prefix(", ")?;
    let start = text.len() - shown.len();
    let date = dated.published.filter(|date| date.start as usize > start)?;
    let mut links = mask.links.iter();
    let is_set = mask.emphasised.iter().any(|mark| !mark.bold)
        || links.any(|link| link.text.start < date.start);
    let head = &text[start..date.start as usize];
    let imprinted = imprint(head).filter(|_| !is_in(shown) && quoted(text).is_none());
    if let Some((title, publisher)) = imprinted.filter(|_| !is_set) {
        let place = |own: &str| placed_in(text, own);
        return Some(Work {
            title: Some(title)
                .filter(|title| is_titled(title) && is_alone(title))
                .map(place),
            container: Some(place(publisher)),
        });
    }
    let is_person = parts.authors.first()?.family.is_some();
    if is_set || !is_person || quoted(text).is_some() || is_in(shown) {
        return None;
    }
    let bare = head.trim_end();
    let found = if let Some(at) = bare.find(IN) {
        chapter(bare, at)
    } else if dated.is_enclosed || bare.ends_with('(') {
        let inner = bare.trim_end_matches('(');
        article(inner).or_else(|| page(inner, &text[date.end as usize..], parts))
    } else if bare.ends_with(',') {
        let numbered = || article(bare).filter(|found| found.0.is_some() || is_shortened(found.1));
        book(bare)
            .or_else(numbered)
            .or_else(|| page(bare, &text[date.end as usize..], parts))
    } else {
        page(bare, &text[date.end as usize..], parts)
    };
    let (title, container) = found?;
    let place = |own: &str| placed_in(text, own);
    Some(Work {
        title: title.filter(|title| is_whole(title)).map(place),
        container: container.map(place),
    })
}

/// Where `own`, a slice of `text`, stands in it.
fn placed_in(text: &str, own: &str) -> Span {
    let at = own.as_ptr() as usize - text.as_ptr() as usize;
    Span::new(at, at + own.len())
}

/// What was found: a title and what it stands in.
type Found<'t> = (Option<&'t str>, Option<&'t str>);

/// "Dry rivers, Weir Lett. 78 (3) ", "Dry rivers, Weir Lett. 78, 201 ": an article, where the year stands in parentheses behind that.
fn article(head: &str) -> Option<Found<'_>> {
    let named = unnumbered(head);
    let is_numbered = head[named.len()..].contains(|c: char| c.is_ascii_digit());
    let (title, journal) = match named.rsplit_once(", ") {
        Some((title, journal)) => (Some(title), journal),
        None => (None, named),
    };
    let is_read = is_numbered && is_name(journal) && title.is_none_or(is_sentence);
    is_read.then_some((title, Some(journal)))
}

/// Whether words of the name of a journal are shortened.
fn is_shortened(journal: Option<&str>) -> bool {
    journal.is_some_and(|journal| journal.contains('.'))
}

/// `text` without the numbers of a volume, an issue and pages at its end.
fn unnumbered(text: &str) -> &str {
    let mut bare = text.trim_end_matches([' ', ',']);
    while let Some((before, last)) = bare.rsplit_once(' ') {
        let inner = last.trim_matches(['(', ')', ',']);
        let digits = inner.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let is_number = inner.len() <= NUMBER
            && inner.len() - digits.len() < 2
            && digits.starts_with(|c: char| c.is_ascii_digit())
            && digits
                .chars()
                .all(|c| c.is_ascii_digit() || ['-', '–', '/'].contains(&c));
        if !is_number && !NUMBERED.contains(&last) {
            break;
        }
        bare = before.trim_end_matches([' ', ',']);
    }
    bare
}

/// "Dry rivers, second ed., Longfield, New York,": a book.
fn book(head: &str) -> Option<Found<'_>> {
    let (front, publisher) = published(head)?;
    let title = match front.rsplit_once(", ") {
        Some((title, last)) if is_edition(last) => title,
        _ => front,
    };
    let last = title.rsplit(' ').next().unwrap_or_default();
    let is_kind = KINDS.contains(&last.to_lowercase().as_str());
    let title = Some(title).filter(|title| !is_kind && is_sentence(title));
    Some((title, Some(publisher)))
}

/// What stands before the publisher in `head`, which ends with that and its place, and the publisher.
fn published(head: &str) -> Option<(&str, &str)> {
    let head = head.trim_end_matches([' ', ',']);
    let (mut front, mut place) = head.rsplit_once(", ")?;
    // "Cambridge, MA": the state.
    if place.len() == 2 && place.chars().all(char::is_uppercase) || gazetteer::is_country(place) {
        (front, place) = front
            .rsplit_once(", ")
            .filter(|parted| gazetteer::is_city(parted.1))?;
    }
    let (mut title, mut publisher) = front.rsplit_once(", ")?;
    // "Dry rivers, Paris, Jetée": the city stands before the publisher in Romance languages.
    let is_region = REGIONS.contains(&place);
    if gazetteer::is_city(publisher) && is_name(place) && !is_region && !title.contains(", ") {
        return Some((title, place));
    }
    if FIRMS.contains(&publisher) {
        title = title.rsplit_once(", ")?.0;
        publisher = &front[title.len() + ", ".len()..];
    }
    let is_read =
        gazetteer::is_city(place) && is_name(publisher) && !gazetteer::is_place(publisher);
    is_read.then_some((title, publisher))
}

/// Whether `text` says which edition of a book it is.
fn is_edition(text: &str) -> bool {
    ["ed.", "edn.", "edition", "edn"]
        .iter()
        .any(|word| text.ends_with(word))
        && text.split(' ').count() < 4
}

/// "Dry rivers, in: K. Orr, T. Hale (Eds.), Weirs, Longfield, New York,": a chapter, before whose book ", in: " stands at the byte `at`.
fn chapter(head: &str, at: usize) -> Option<Found<'_>> {
    let title = &head[..at];
    let book = &head[at + IN.len()..];
    let container = edited(book).and_then(|editors| {
        let book = &book[editors..];
        let own = published(book).map(|(own, _)| own);
        let placed = || {
            let (own, place) = book.trim_end_matches([' ', ',']).rsplit_once(", ")?;
            gazetteer::is_place(place).then_some(own)
        };
        own.or_else(placed)
            .filter(|own| is_sentence(own) && is_title(own))
    });
    let first = title.split(", ").next().unwrap_or_default();
    (!person::may_be(first) || !title.contains(", ")).then_some((Some(title), container))
}

/// "Dry rivers of the north. address,", "Dry rivers of the north,": a page, where nothing but its address and what is said of it stands
/// before the date and `behind` it.
fn page<'t>(head: &'t str, behind: &str, parts: &Parts) -> Option<Found<'t>> {
    parts.url.as_ref()?;
    let title = head[..sentence(head)].trim_end_matches([' ', ',']);
    let rest = [&head[title.len()..], behind];
    let is_bare = !rest.iter().any(|rest| rest.contains(char::is_alphabetic));
    (is_bare && !title.contains(", ") && title.contains(' ')).then_some((Some(title), None))
}

/// Whether `title` is one, and nobody's name.
fn is_whole(title: &str) -> bool {
    is_titled(title) && !person::may_be(title)
}

/// Whether `title` may be one.
fn is_titled(title: &str) -> bool {
    title.split_whitespace().count() <= WORDS
        && title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && is_title(title)
        && !aside::is_remark(title)
}

/// Whether all pieces of `title` that commas part belong to it: none begins as a name does, save that of a place.
fn is_sentence(title: &str) -> bool {
    let mut pieces = title.split(", ");
    let first = pieces.next().unwrap_or_default();
    let mut is_alone = true;
    let is_own = pieces.all(|piece| {
        is_alone = false;
        !piece.starts_with(char::is_uppercase) || gazetteer::is_place(piece)
    });
    is_own && (is_alone || !person::may_be(first)) && joint::behind(title).is_none()
}

/// Whether no name begins `title`, behind whose comma more of it stands.
fn is_alone(title: &str) -> bool {
    !title.contains(", ") || is_sentence(title)
}

/// Whether `text` is made as names of journals and publishers are.
fn is_name(text: &str) -> bool {
    let words = || text.split(' ');
    let is_small = |word: &&str| word.starts_with(char::is_lowercase) && word.len() > 3;
    text.starts_with(char::is_uppercase)
        && words().count() <= NAME
        && words().filter(is_small).count() <= SMALL
        && !text.contains(|c: char| c.is_ascii_digit() || ['(', '[', ':', ';', '"'].contains(&c))
        && !gazetteer::is_place(text)
}
