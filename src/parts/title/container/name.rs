//! Whether a text is the name of what a work stands in, or of who brought it out.

use super::super::super::Part;
use super::super::super::mask::Mask;
use super::super::trimmed;
use super::kinds::{KINDS, LEADS, MEDIA, NONE, PAPERS, REPORTS};
use crate::gazetteer;
use crate::source::Span;

/// What a work stands in has a name of no more words than this.
const WORDS: usize = 9;
/// That of the proceedings of a conference, of no more than these.
const PROCEEDINGS: usize = 20;

/// Whether `text` says who put a work into another language: "Trans. Ada Moss". A journal's name is shortened throughout.
fn is_person(text: &str) -> bool {
    let name = text.strip_prefix("Trans. ").unwrap_or_default();
    let is_initial = name.chars().nth(1) == Some('.');
    !name.is_empty() && (is_initial || !name.contains('.')) && !name.contains(" of ")
}

/// Whether `text` says by whom something was made: "Notes by Ada Moss"; "Weir by Weir" does not.
fn is_made(text: &str) -> bool {
    let parted = text.split_once(" by ");
    parted.is_some_and(|(before, behind)| {
        let last = before.rsplit(' ').next().unwrap_or_default();
        let next = behind.split([' ', ':', ',']).next().unwrap_or_default();
        !last.eq_ignore_ascii_case(next)
    })
}

/// Whether `folded` stands where nobody is known to have brought a work out, or no place is known: "[S.l.: s.n.]".
fn is_nobody(folded: &str) -> bool {
    ["s.n", "s. n", "s.l", "s. l"].contains(&folded.trim_end_matches('.'))
}

/// Whether `text` says in which places or country a work came out: "Moscow / Berlin".
fn is_where(text: &str) -> bool {
    let mut places = text.split(['/', '–', '&']).map(str::trim);
    places.all(gazetteer::is_place)
}

/// Whether `text` begins with two initials, which are a place's or a journal's: "PS: Weirs & Tides", "NY: Pier Press".
fn is_initialled(text: &str) -> bool {
    let initials = text.split_once(": ").map_or("", |(initials, _)| initials);
    (1..3).contains(&initials.len()) && initials.chars().all(char::is_uppercase)
}

/// Words that lead from a name to its date or its number: "Spiegel vom 3. Mai", "Le Monde du 3 mai", "Harbor Weekly No. 4".
const TAILS: &[&str] = &[
    "vom", "du", "del", "della", "van", "no", "nr", "n°", "nº", "vol",
];

/// `part` without the word at its end that leads to what was read behind it.
fn untailed(mut part: Part) -> Part {
    let shown = part.text.trim_end_matches([' ', '.', ',']);
    let Some((name, last)) = shown.rsplit_once(' ') else {
        return part;
    };
    if TAILS.contains(&last.to_lowercase().as_str()) {
        let length = name.trim_end_matches([' ', ',']).len();
        // "File No. 152": a number of something else.
        let length = if last.eq_ignore_ascii_case("no") && !name.contains(' ') {
            0
        } else {
            length
        };
        part.span.end -= (part.text.len() - length) as u32;
        part.text.truncate(length);
    }
    part
}

/// Whether `word` counts a conference: `22nd`, `14th`.
fn is_ordinal(word: &str) -> bool {
    let end = word.trim_start_matches(|c: char| c.is_ascii_digit());
    end.len() < word.len() && ["st", "nd", "rd", "th"].contains(&end)
}

/// The part at `span`, where it can be a name.
pub(super) fn named(mask: &Mask, span: Span) -> Option<Part> {
    let mut part = untailed(trimmed(mask.part(span)));
    // "Tides of Halmouth – 2008": the year was read.
    for dash in [" –", " —", " -"] {
        let length = part
            .text
            .strip_suffix(dash)
            .map_or(part.text.len(), str::len);
        part.span.end -= (part.text.len() - length) as u32;
        part.text.truncate(length);
    }
    let text = part.text.as_str();
    let last = text.rsplit(' ').next().unwrap_or_default();
    let folded = text.to_lowercase();
    let is_release =
        PAPERS.iter().any(|kind| folded.ends_with(kind)) || REPORTS.contains(&folded.as_str());
    let words = text.split_whitespace();
    let longest = if text.starts_with("Proceedings ") || text.starts_with("Proc. ") {
        PROCEEDINGS
    } else {
        WORDS
    };
    let is_number = |word: &str| word.contains(|c: char| c.is_ascii_digit()) && !is_ordinal(word);
    let is_name = (1..=longest).contains(&words.clone().count())
        && text.starts_with(char::is_uppercase)
        && !KINDS.contains(&last)
        && !is_release
        && !LEADS.contains(&last)
        && !is_person(text)
        && !is_nobody(&folded)
        && !MEDIA.contains(&folded.as_str())
        && !is_made(text)
        && !is_where(text)
        && !is_initialled(text)
        && !text.contains(['：', '，'])
        && !words.clone().any(is_number)
        && text.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
        && text
            .split(' ')
            .next_back()
            .is_some_and(|word| word.len() > 1 || word == "J");
    let begins = |word: &&&str| {
        text.get(..word.len())
            .is_some_and(|lead| lead.eq_ignore_ascii_case(word))
            && !text[word.len()..].starts_with(char::is_alphabetic)
    };
    (is_name && !NONE.iter().any(|word| begins(&word))).then_some(part)
}
