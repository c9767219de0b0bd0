//! Reasons in brackets and parentheses that stand in for a citation: "[own reporting]", "(A. Roe, interview, 2 May 2025)", "(see Table 1)".

use std::sync::LazyLock;

use crate::document::{Block, BlockKind, Document};
use crate::source::Span;
use crate::words::{self, Openings};

/// What parentheses begin with that stand in for a citation, in all languages.
static OWN_FIGURES: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.own_figures)));

/// A parenthesis of more bytes holds more than a reason.
const REASON: usize = 120;

/// The name of somebody who told it has so many words at most.
const NAME: usize = 4;

/// What points to a table of the draft has so many words at most: "see also Table 1".
const POINTER: usize = 4;

/// The title of a table is looked for among so many paragraphs and headings, from the beginning.
const BLOCKS: usize = 2048;

/// The kind of the reason that stands `inside` of brackets, as it is written. `own` are a desk's own reasons by their names, in lower case.
pub(super) fn bracketed(inside: &str, own: &[(String, String)]) -> Option<Box<str>> {
    ways(inside).find_map(|told| {
        let lower = told.to_lowercase();
        if let Some(name) = desks(&lower, own) {
            return Some(name.into());
        }
        let mut reasons = words::tables().iter().flat_map(|table| &table.reasons);
        let reason = reasons.find(|words| words::begins_with(&lower, words).is_some())?;
        Some(kind(reason))
    })
}

/// What `inside` may tell the reason by: all of it, then what stands behind a name. Where nouns have capitals, "Interview, 2. Mai" begins
/// as a name would.
fn ways(inside: &str) -> impl Iterator<Item = &str> {
    let behind = behind_name(inside);
    std::iter::once(inside).chain((behind.len() < inside.len()).then_some(behind))
}

/// The kind of a reason that begins with `words`: from whom an email is, or with whom an interview was, makes no kind of its own.
fn kind(words: &str) -> Box<str> {
    let mut ties = TIES.iter();
    let bare = ties.find_map(|tie| words.strip_suffix(tie));
    bare.unwrap_or(words).into()
}

/// The parenthesis that opens at the byte `open` of `text`, where it is a reason and nothing else, with its kind.
pub(super) fn parenthesised(
    document: &Document<'_>,
    text: &str,
    open: usize,
    own: &[(String, String)],
) -> Option<(Span, Box<str>)> {
    let reach = text.floor_char_boundary(open + REASON);
    let close = open + text[open..reach].find(')')?;
    let inside = text[open + 1..close].trim();
    let known = |told: &str| {
        let words = OWN_FIGURES
            .at(told)
            .find(|words| is_all(&told[words.len()..], words))?;
        let sure = words.contains(' ') || told.len() < inside.len() || ends(text, open, close + 1);
        sure.then(|| kind(words))
    };
    let desk = |told: &str| {
        let lower = told.to_lowercase();
        let name = desks(&lower, own)?;
        ends(text, open, close + 1).then(|| name.into())
    };
    let kind = ways(inside)
        .find_map(|told| known(told).or_else(|| desk(told)))
        .or_else(|| exhibit(document, inside))?;
    Some((Span::new(open, close + 1), kind))
}

/// The name of the desk's own reason that `text`, in lower case, begins with.
fn desks<'o>(text: &str, own: &'o [(String, String)]) -> Option<&'o str> {
    let mut own = own.iter();
    let found = own.find(|(_, words)| words::begins_with(text, words).is_some());
    found.map(|(name, _)| name.as_str())
}

/// What stands in `inside` behind the name of somebody and a comma: "A. Roe, personal communication, 3 May".
fn behind_name(inside: &str) -> &str {
    let Some((name, rest)) = inside.split_once(", ") else {
        return inside;
    };
    let named = name
        .split(' ')
        .all(|word| word.starts_with(char::is_uppercase));
    if named && name.split(' ').nth(NAME).is_none() {
        rest.trim_start()
    } else {
        inside
    }
}

/// Whether nothing follows the `words` of a reason but when and where it was: `rest` is what does. Behind "from" and the like a name does.
fn is_all(rest: &str, words: &str) -> bool {
    let rest = rest.trim_end();
    let named = || {
        let name = rest.strip_prefix(' ');
        let ties = words.contains(' ') && name.is_some();
        ties && TIES.iter().any(|tie| words.ends_with(tie))
            && name.is_some_and(|name| name.starts_with(char::is_uppercase))
    };
    rest.is_empty() || rest.starts_with([':', ',', ';']) || named()
}

/// How the words of a reason end behind which somebody is named.
const TIES: [&str; 11] = [
    " with", " from", " to", " mit", " von", " avec", " de", " con", " com", " met", " van",
];

/// Whether the clause ends around the parenthesis from `open` to `close` in `text`: within one it tells of a word.
fn ends(text: &str, open: usize, close: usize) -> bool {
    let behind = text[close..].trim_start();
    behind.is_empty()
        || behind.starts_with(['.', '!', '?', ',', ';', ':', '[', ')'])
        || text[..open].trim_end().ends_with(['.', '!', '?'])
}

/// The word by which `inside` points to a table or a figure that the draft itself holds.
fn exhibit(document: &Document<'_>, inside: &str) -> Option<Box<str>> {
    let (before, number) = inside.rsplit_once([' ', '\u{a0}'])?;
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '.');
    if !is_number || inside.split_whitespace().nth(POINTER).is_some() {
        return None;
    }
    let word = before.rsplit(char::is_whitespace).next()?.to_lowercase();
    let mut exhibits = words::tables().iter().flat_map(|table| &table.exhibits);
    let known = exhibits.find(|known| **known == word)?;
    let titles = |block: &&Block| block.kind == BlockKind::Paragraph || block.kind.is_heading();
    let mut blocks = document.layout.blocks.iter().filter(titles).take(BLOCKS);
    let holds = blocks.any(|block| is_label(document.source.slice(block.span), &word, number));
    holds.then(|| known.as_str().into())
}

/// Whether `text` begins with `word`, which is in small letters, and `number`: "**Table 1**".
fn is_label(text: &str, word: &str, number: &str) -> bool {
    let mut own = text.trim_start_matches(['*', '_', '#', ' ']).chars();
    let mut letters = word.chars();
    let named = letters.all(|letter| own.next().is_some_and(|c| c.to_lowercase().eq([letter])));
    let rest = own.as_str().strip_prefix([' ', '\u{a0}']);
    named && rest.is_some_and(|rest| words::begins_with(rest, number).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentence::drafts::draft;
    use crate::source::Source;

    /// The kind of the first parenthesis of `text` that is a reason.
    fn kind(text: &str) -> Option<String> {
        let source = Source::new("a", text);
        let document = draft(&source);
        let own = [("tip".to_owned(), "tip".to_owned())];
        let mut opens = memchr::memchr_iter(b'(', text.as_bytes());
        let found = opens.find_map(|open| parenthesised(&document, text, open, &own));
        found.map(|(_, kind)| kind.into())
    }

    #[test]
    fn parentheses_hold_reasons_and_no_more() {
        for (text, wanted) in [
            ("It rose (own calculation), and fell.", "own calculation"),
            ("Es stieg (eigene Berechnung: Amt).", "eigene berechnung"),
            ("It rose (own reporting).", "own reporting"),
            ("It rose (interview, 3 May 2026).", "interview"),
            ("It rose (interview).", "interview"),
            ("It rose (A. Roe, interview, 3 May 2026).", "interview"),
            (
                "It rose (A. Roe, personal communication, 3 May).",
                "personal communication",
            ),
            ("It rose (email from A. Roe).", "email"),
            ("Es stieg (Interview mit A. Roe).", "interview"),
            ("Es stieg (Interview, 2. Mai 2024).", "interview"),
            ("C'est vrai (entretien avec A. Roe).", "entretien"),
            ("It rose (tip).", "tip"),
            ("It rose (see Table 1).\n\nTable 1: Fares\n\nMore.", "table"),
            (
                "Es stieg (siehe Tabelle 2).\n\n**Tabelle 2** Preise\n\nMehr.",
                "tabelle",
            ),
        ] {
            assert_eq!(kind(text).as_deref(), Some(wanted), "{text}");
        }
        for text in [
            "It rose (by its own calculation) and (own calculation shown",
            "She gave one more (interview) in May.",
            "It was in a film (interview with the vampire).",
            "It was in a paper (email from the council).",
            "He waited at the door (tip) and left.",
            "It rose (see Table 1).\n\nTable 12: Fares\n\nMore.",
            "It rose (see the two rows of Table 1).\n\nTable 1: Fares",
            "It rose (in Hull, 3 May).",
        ] {
            assert_eq!(kind(text), None, "{text}");
        }
    }

    #[test]
    fn brackets_hold_reasons_behind_a_name_too() {
        for (inside, wanted) in [
            ("own reporting, May", Some("own reporting")),
            ("Interview: A. Roe", Some("interview")),
            ("Interview: A. Roe, 2. Mai 2024", Some("interview")),
            ("Interview, am Telefon", Some("interview")),
            ("email to A. Roe, 3 May 2024", Some("email")),
            (
                "A. Roe, personal communication, 3 May 2026",
                Some("personal communication"),
            ),
            ("A. Roe, tip", Some("tip")),
            ("eigene Recherche", Some("eigene recherche")),
            ("the mayor, interviewed", None),
            ("Anna Roe, Orleby, 2. Mai 2024", None),
            ("in the old mill, interview", None),
        ] {
            let own = [("tip".to_owned(), "tip".to_owned())];
            assert_eq!(bracketed(inside, &own).as_deref(), wanted, "{inside}");
        }
    }
}
