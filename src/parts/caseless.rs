//! Entries in scripts without capitals, which tell no names from other words: Arabic, Persian, Hebrew and others, as they are where the
//! year stands in parentheses behind the names: `كريم، ع. (2018). تاريخ البرج. القاهرة: دار النيل.`

use super::author::Author;
use super::eastern::{enclosed_year, year_in};
use super::mask::Mask;
use super::title::quoted;
use super::{Parts, date};
use crate::source::Span;
use crate::words::is_eastern;

/// What parts the pieces of an entry.
const COMMAS: &[char] = &['،', ','];
/// What parts names that have commas of their own.
const SEMICOLONS: &[char] = &['؛', ';'];
/// The names are no longer than this, in bytes.
const HEAD: usize = 200;
/// Nobody's name, and no publisher's, has more words.
const NAME: usize = 6;
/// A title has no more.
const TITLE: usize = 30;
/// An initial has no more letters.
const INITIAL: usize = 2;
/// First words of the names of publishers and of what works stand in.
const NAMED: &[&str] = &[
    "دار",
    "مجلة",
    "جريدة",
    "صحيفة",
    "مكتبة",
    "مؤسسة",
    "مطبعة",
    "جامعة",
    "مركز",
    "نشر",
    "انتشارات",
    "הוצאת",
    "עיתון",
];

/// Reads the entry where it has this form.
pub(super) fn read(mask: &mut Mask, parts: &mut Parts) -> bool {
    let text = mask.text();
    let Some((open, year, close)) = enclosed_year(text) else {
        return false;
    };
    let names = text[..open].trim_end_matches([' ', '.', ',', '،']);
    if names.len() > HEAD || !is_caseless(names) {
        return false;
    }
    let behind = text[close..].trim_start_matches([' ', ')', '.', ':', ',', '،']);
    let Some(title) = title(text, text.len() - behind.len()) else {
        return false;
    };
    parts.authors = authors(mask, names);
    let container = container(text, title.end as usize);
    parts.title = Some(mask.part(title));
    parts.container = container.map(|span| mask.part(span));
    let told: Vec<Span> = [Some(title), container].into_iter().flatten().collect();
    let year = year_in(mask, year);
    date::read(mask, &told, parts);
    parts.date = Some(year);
    true
}

/// Whether `text` has letters, and none that is large or small, or of a script that is read elsewhere.
fn is_caseless(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    let is_one = |c: char| {
        !c.is_uppercase() && !c.is_lowercase() && !is_eastern(c) && !('가'..='힣').contains(&c)
    };
    letters.clone().nth(1).is_some() && letters.all(is_one)
}

/// The people that `names` are, which `text` begins with; nobody where a comma may part two of them or one from his given name.
fn authors(mask: &Mask, names: &str) -> Vec<Author> {
    let words = |piece: &str| piece.split_whitespace().count();
    let mut authors = Vec::new();
    for name in names.split(SEMICOLONS).map(str::trim) {
        let pieces: Vec<&str> = name.split(COMMAS).map(str::trim).collect();
        let is_initial = |piece: &str| {
            let letters = piece.chars().filter(|c| c.is_alphabetic());
            letters.count() <= INITIAL
        };
        match pieces.as_slice() {
            [only] if words(only) <= NAME => authors.push(author(mask, only, None)),
            [family, given] if is_initial(given) || words(family) == 1 && words(given) == 1 => {
                authors.push(author(mask, family, Some(given)));
            }
            // The word for "and" is written with the name behind it, and names begin with its letter.
            whole
                if whole.iter().all(|name| (2..=NAME).contains(&words(name)))
                    && whole.iter().skip(1).all(|name| !name.starts_with('و')) =>
            {
                authors.extend(whole.iter().map(|name| author(mask, name, None)));
            }
            _ => return Vec::new(),
        }
    }
    authors
}

/// The author of this `family` name and the `given` one behind it, both of which are slices of the text of `mask`.
fn author(mask: &Mask, family: &str, given: Option<&str>) -> Author {
    let at = |part: &str| part.as_ptr() as usize - mask.text().as_ptr() as usize;
    let last = given.unwrap_or(family);
    let part = mask.part(Span::new(at(family), at(last) + last.len()));
    Author {
        span: part.span,
        family: given.map(|_| family.to_owned()),
        given: given.map(str::to_owned),
        name: part.text,
        short: None,
    }
}

/// The title at the byte `at` of `text`: in quotation marks, or to the stop.
fn title(text: &str, at: usize) -> Option<Span> {
    let behind = &text[at..];
    let marked = behind.starts_with(['"', '“', '«', '”']);
    if let Some(own) = quoted(behind).filter(|_| marked) {
        return Some(Span::new(at + own.start as usize, at + own.end as usize));
    }
    let end = behind
        .find(". ")
        .or(behind.trim_end().strip_suffix('.').map(str::len))?;
    let title = &behind[..end];
    let is_title = is_caseless(title)
        && title.split_whitespace().count() <= TITLE
        && !title.contains(": ")
        && !title.contains(['(', '[', '"', '«']);
    is_title.then(|| Span::new(at, at + end))
}

/// What the work whose title ends at the byte `end` stands in, or who brought it out: before a volume, behind a city, or called by its kind.
fn container(text: &str, end: usize) -> Option<Span> {
    let behind = text[end..].trim_start_matches(['"', '”', '»', '.', ' ', '،', ',']);
    let length =
        behind.find(|c: char| COMMAS.contains(&c) || c == '.' || c == '(' || c.is_numeric());
    let own = behind[..length.unwrap_or(behind.len())].trim_end();
    let (place, name) = own.rsplit_once(": ").unwrap_or(("", own));
    let next = behind[own.len()..].trim_start_matches(|c: char| COMMAS.contains(&c) || c == ' ');
    let first = name.split(' ').next().unwrap_or_default();
    let is_known = is_caseless(place)
        || next.starts_with(char::is_numeric) && place.is_empty()
        || NAMED.contains(&first);
    let is_name = is_caseless(name) && name.split(' ').count() <= NAME;
    let start = text.len() - behind.len() + own.len() - name.len();
    (is_known && is_name).then(|| Span::new(start, start + name.len()))
}
