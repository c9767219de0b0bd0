//! The second part of a title that a stop or a mark parts from the first: "Weirs in small towns. Forms and ways. Quay: Pier Press".

use super::super::mask::Mask;
use super::aside::is_remark;
use super::container::{edition, is_in, is_known_place, placed};
use super::sentence::sentence;
use crate::gazetteer;
use crate::source::Span;

/// Words in small letters that are longer tell a sentence from a name.
const LONG: usize = 4;

/// The second part of a title ends at one of so many commas, if at any.
const COMMAS: usize = 4;

/// A number of so many figures in a title is a year.
const YEAR: usize = 4;

/// First words of sentences, which names of series do not begin with.
const ARTICLES: &[&str] = &[
    "A", "An", "Ein", "Eine", "Un", "Une", "Una", "Um", "Uma", "Een",
];

/// Words of the names of series, and of what is said of an edition or of those who made it, in lower case.
const OTHERS: &[&str] = &[
    "series",
    "serie",
    "série",
    "séries",
    "reihe",
    "coll",
    "collection",
    "colección",
    "coleção",
    "collana",
    "biblioteca",
    "bibliothek",
    "bibliothèque",
    "library",
    "studies",
    "studien",
    "études",
    "estudios",
    "estudos",
    "studi",
    "lectures",
    "lecture",
    "notes",
    "schriften",
    "beiträge",
    "abhandlungen",
    "monographs",
    "monographien",
    "cahiers",
    "cuadernos",
    "cadernos",
    "quaderni",
    "ed",
    "edition",
    "auflage",
    "édition",
    "edición",
    "edição",
    "edizione",
    "vol",
    "band",
    "bd",
    "tome",
    "tomo",
    "trans",
    "translated",
    "edited",
    "revised",
    "trad",
    "traduction",
    "traducción",
    "tradução",
    "traduzione",
    "traduit",
    "übersetzt",
    "hrsg",
    "herausgegeben",
    "avec",
    "foreword",
    "preface",
    "préface",
    "thesis",
    "dissertation",
    "report",
    "paper",
    "proceedings",
    "handbook",
    "handbuch",
    "manuel",
    "manual",
    "companion",
    "encyclopedia",
    "encyclopaedia",
    "journal",
    "conference",
    "press",
    "verlag",
    "by",
    "by:",
    "aus",
    "vom",
    "von",
    "éd",
    "ausg",
    "with",
    "introduction",
    "doctoral",
    "master",
    "thèse",
    "tesis",
    "tese",
];

/// How long the title that `shown` begins with is, of which the first `length` bytes were read: with its second sentence, where a
/// publisher with its place stands behind that, the name that `mask` has in italics there, or what it stands in behind "in:".
pub(super) fn whole(mask: &Mask, shown: &str, length: usize) -> usize {
    let Some(second) = shown[length..].strip_prefix(". ") else {
        return length;
    };
    let from = length + ". ".len();
    if let Some(end) = before_in(second) {
        return from + end;
    }
    let end = end(mask, second);
    end.filter(|&end| is_part(&second[..end]))
        .map_or(length, |end| from + end)
}

/// Where `second` ends before what the work stands in: "On the need to count them | , in: Weir Letters".
fn before_in(second: &str) -> Option<usize> {
    let end = second[..sentence(second)].find(", in: ")?;
    let own = &second[..end];
    let mut words = own.split(' ');
    let first = words.next().unwrap_or_default();
    let is_told = words.any(|word| word.starts_with(char::is_lowercase));
    ((is_told || ARTICLES.contains(&first)) && is_free(own)).then_some(end)
}

/// Where the sentence ends that `second` begins with, where what stands behind it can be no part of a title.
fn end(mask: &Mask, second: &str) -> Option<usize> {
    let stop = sentence(second);
    let commas = second.match_indices(", ").map(|(at, _)| at);
    let mut commas = commas.take_while(|at| *at < stop).take(COMMAS);
    let is_listed = |at: &usize| {
        let behind = &second[at + ", ".len()..];
        is_imprint(behind) || is_parted(behind)
    };
    if let Some(at) = commas.find(is_listed) {
        return Some(at);
    }
    let behind = second.get(stop + ". ".len()..).unwrap_or_default();
    let next = mask.text().len() - behind.len();
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    let is_set = marks.any(|mark| mark.span.start as usize == next);
    (is_set || is_imprint(behind) || is_published(behind)).then_some(stop)
}

/// Whether `behind` begins with a publisher's place, an edition before it.
fn is_imprint(behind: &str) -> bool {
    let behind = behind.get(edition(behind)..).unwrap_or_default();
    let place = placed(behind);
    place > 0 && is_known_place(&behind[..place])
}

/// Whether `behind` begins with a city and a publisher that a comma parts from it: "Paris, Jetée, 2019".
fn is_parted(behind: &str) -> bool {
    behind.split_once(", ").is_some_and(|(place, name)| {
        gazetteer::is_city(place) && name.starts_with(char::is_uppercase)
    })
}

/// The name of a publisher before a city has no more words.
const PUBLISHER: usize = 3;

/// Whether `behind` is a publisher and a city with the year, which left blanks: "Znak, Berlin 2002".
fn is_published(behind: &str) -> bool {
    behind.split_once(", ").is_some_and(|(name, place)| {
        let city = place.split("  ").next().unwrap_or_default();
        let is_last = city.len() < place.len() && !name.contains(['.', ':', '(']);
        is_last
            && name.starts_with(char::is_uppercase)
            && name.split(' ').count() <= PUBLISHER
            && gazetteer::is_city(city.trim_end())
    })
}

/// Whether `second` is a sentence, as names of series and remarks are not.
fn is_part(second: &str) -> bool {
    let words = || second.split([' ', ',', '.', '-', '’', '\'']);
    let first = words().next().unwrap_or_default();
    let is_small =
        |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() >= LONG;
    (words().any(is_small) || ARTICLES.contains(&first)) && is_free(second)
}

/// Whether nothing in `second` says that it is something else than a part of a title.
fn is_free(second: &str) -> bool {
    let mut words = second.split([' ', ',', '.', '-', '’', '\'']);
    let is_other = |word: &str| OTHERS.contains(&word.to_lowercase().as_str());
    second.starts_with(char::is_uppercase)
        && second.contains(' ')
        && !words.any(is_other)
        && !second.contains(['[', '/', ':', '&'])
        && numbers(second).all(|number| number.len() == YEAR)
        && placed(second) == 0
        && !is_in(second)
        && !is_remark(second)
}

/// The numbers in `text`.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    runs.filter(|run| !run.is_empty())
}

/// `title` with the subtitle behind it that is not set apart as it is: "**Weirs**: a history. Quay: Pier Press".
pub(super) fn with_subtitle(mask: &Mask, title: Span) -> Span {
    let is_set = mask.emphasised.iter().any(|mark| mark.span == title);
    let end = title.end as usize;
    let rest = mask.text().get(end..).unwrap_or_default();
    let Some(shown) = rest.strip_prefix(": ").filter(|_| is_set) else {
        return title;
    };
    let length = sentence(shown);
    let behind = shown[length..].trim_start_matches(['.', ' ']);
    // "**Weirs**: a history. 2nd ed. Quay: Pier Press".
    let behind = behind.get(edition(behind)..).unwrap_or_default();
    if length > 0 && placed(behind) > 0 {
        Span::new(title.start as usize, end + ": ".len() + length)
    } else {
        title
    }
}
