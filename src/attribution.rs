//! Whose word a sentence says that it passes on: "according to the Guardian", "the Guardian reported".

use crate::outlet::{self, Mention, Outlet};
use crate::source::Span;
use crate::words::{Naming, Table};

/// No more words than this stand between a name and what makes it whoever says so.
const BETWEEN: usize = 4;

/// Marks that may end what stands before the name of whoever says so.
const MARKS: [char; 12] = [',', ':', ';', '(', '–', '—', '"', '”', '“', '«', '»', '’'];

/// Marks that a name alone may stand in.
const OPENING: [char; 6] = ['"', '“', '„', '«', '»', '‘'];
const CLOSING: [char; 6] = ['"', '“', '”', '»', '«', '’'];

/// That a sentence passes on the word of one outlet.
#[derive(Clone, Copy, Debug)]
pub struct Attribution {
    /// Whose word.
    pub outlet: &'static Outlet,
    /// The name's bytes in the sentence.
    pub name: Span,
    /// The name with all that makes it whoever says so: "according to the Guardian".
    pub whole: Span,
    /// On which side of the name the words for that stand.
    pub side: Side,
}

/// A side of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// "According to the Guardian".
    Before,
    /// "The Guardian reported".
    Behind,
}

/// Whose word `text`, a sentence of the language that `table` has, passes on: none where it names several outlets, where somebody
/// else may speak in it as well, or where the name stands within a quotation.
pub fn attribution(text: &str, table: &Table) -> Option<Attribution> {
    let mentions = outlet::mentions(text);
    let outlet = mentions.first()?.outlet;
    if mentions
        .iter()
        .any(|mention| mention.outlet.name != outlet.name)
    {
        return None;
    }
    let naming = &table.naming;
    let found = mentions.iter().find_map(|mention| {
        let place = with_marks(text, mention.span);
        before(text, mention, place, table).or_else(|| behind(text, mention, place, table))
    })?;
    let (start, end) = (found.whole.start as usize, found.whole.end as usize);
    let rest = [&text[..start], &text[end..]];
    let others = rest
        .iter()
        .flat_map(|part| part.split(|c: char| !c.is_alphanumeric()));
    let speaks = |word: &str| naming.others.contains(&word.to_lowercase());
    let place = with_marks(text, found.name);
    let quoted = is_quoted(&text[..place.start as usize], &text[place.end as usize..]);
    (!quoted && !others.into_iter().any(speaks)).then_some(found)
}

/// The name at `name` in `text` with the quotation marks that hold nothing else: "Der „Guardian“".
fn with_marks(text: &str, name: Span) -> Span {
    let before = &text[..name.start as usize];
    let behind = &text[name.end as usize..];
    let opening = before.chars().next_back().filter(|c| OPENING.contains(c));
    let closing = behind.chars().next().filter(|c| CLOSING.contains(c));
    match (opening, closing) {
        (Some(opening), Some(closing)) => Span {
            start: name.start - opening.len_utf8() as u32,
            end: name.end + closing.len_utf8() as u32,
        },
        _ => name,
    }
}

/// "According to the Guardian,": nothing but the end of the clause may follow, or the name may be a part of somebody's.
///
/// At the sentence's beginning an article may follow, or where verbs come before subjects a verb: "Laut Guardian sank".
fn before(text: &str, mention: &Mention, place: Span, table: &Table) -> Option<Attribution> {
    let naming = &table.naming;
    let start = place.start as usize;
    let end = over_piece(text, place.end as usize, naming);
    let rest = text[end..].trim_start();
    let ended = rest.is_empty()
        || rest.starts_with([
            ',', '.', ';', ':', ')', '–', '—', '!', '"', '”', '“', '«', '»',
        ]);
    let lead = without(&text[..start], &naming.with);
    let stand = |phrases: &[String]| phrases.iter().filter_map(|phrase| ends(lead, phrase)).min();
    let behind = |start: &usize| text[..*start].trim_end().ends_with(MARKS);
    let phrase = stand(&naming.before).or_else(|| stand(&naming.closing).filter(behind))?;
    let inverted = || {
        let next = rest.split(' ').next().unwrap_or_default();
        let article = table.speech.definite.iter().any(|word| word == next);
        let verb = naming.inverts && next.starts_with(char::is_lowercase);
        text[..phrase].trim().is_empty() && text[end..].starts_with(' ') && (article || verb)
    };
    (ended || inverted()).then(|| Attribution {
        outlet: mention.outlet,
        name: mention.span,
        whole: Span::new(phrase, end),
        side: Side::Before,
    })
}

/// Where the noun ends of what is published, where it stands behind the name that ends at `end`, or `end`.
fn over_piece(text: &str, end: usize, naming: &Naming) -> usize {
    let rest = &text[end..];
    let mut pieces = naming.pieces.iter();
    let piece = pieces.find(|piece| {
        let own = rest.strip_prefix(' ');
        own.is_some_and(|own| begins(own, piece))
    });
    piece.map_or(end, |piece| end + 1 + piece.len())
}

/// Whether `rest`, what stands behind a verb of reporting, may be of the books of whoever reports: "a loss of 4 million pounds".
fn tells_books(rest: &str, naming: &Naming) -> bool {
    // Commas stand in numbers too.
    let clause = rest.split(", ").next().unwrap_or_default();
    let mut words = clause.split(|c: char| !c.is_alphanumeric());
    words.any(|word| naming.books.iter().any(|book| book == word))
}

/// "The Guardian reported": the name must be the subject, and not a part of "the editor of the Guardian".
fn behind(text: &str, mention: &Mention, place: Span, table: &Table) -> Option<Attribution> {
    let naming = &table.naming;
    let (start, end) = (
        place.start as usize,
        place.end as usize + outlet::reporter(&text[place.end as usize..]).unwrap_or(0),
    );
    let mut rest = text[end..].trim_start();
    if rest.len() == text.len() - end {
        return None;
    }
    for _ in 0..BETWEEN {
        let word = rest.split(char::is_whitespace).next().unwrap_or_default();
        if !naming.between.iter().any(|between| between == word) {
            break;
        }
        rest = rest[word.len()..].trim_start();
    }
    let verb = naming
        .behind
        .iter()
        .filter(|verb| begins(rest, verb))
        .map(String::len)
        .max()?;
    let told = rest[verb..].trim_start();
    let reported = told.split(' ').next().is_some_and(|word| word != "that");
    if reported && tells_books(told, naming) {
        return None;
    }
    let before = without(&text[..start], &naming.with).trim_end();
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let lead = naming
        .leads
        .iter()
        .filter_map(|lead| ends(before, lead))
        .min();
    let dated = || {
        let lower = last.to_lowercase();
        let is_year = lower.len() == 4 && lower.bytes().all(|byte| byte.is_ascii_digit());
        is_year || table.months.contains(&lower) || table.weekdays.contains(&lower)
    };
    (before.is_empty() || before.ends_with(MARKS) || lead.is_some() || dated()).then(|| {
        Attribution {
            outlet: mention.outlet,
            name: mention.span,
            whole: Span::new(lead.unwrap_or(before.len()), text.len() - rest.len() + verb),
            side: Side::Behind,
        }
    })
}

/// `text` without those of `words` that it ends with.
fn without<'t>(text: &'t str, words: &[String]) -> &'t str {
    let mut own = text;
    for _ in 0..BETWEEN {
        match words.iter().filter_map(|word| ends(own, word)).min() {
            Some(start) => own = &own[..start],
            None => break,
        }
    }
    own
}

/// Where `phrase`, which is in lower case, begins at the end of `text`, white space behind it left out.
fn ends(text: &str, phrase: &str) -> Option<usize> {
    let text = text.trim_end();
    let mut own = text.char_indices().rev();
    let mut start = text.len();
    for wanted in phrase.chars().rev() {
        let (at, c) = own.next()?;
        if !is_like(c, wanted) {
            return None;
        }
        start = at;
    }
    let whole = own
        .next()
        .is_none_or(|(_, c)| !c.is_alphanumeric() && c != '-');
    whole.then_some(start)
}

/// Whether `text` begins with `phrase`, which is in lower case, and no longer word.
fn begins(text: &str, phrase: &str) -> bool {
    let rest = text.strip_prefix(phrase);
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
}

fn is_like(c: char, wanted: char) -> bool {
    match c {
        '’' => wanted == '\'',
        _ => c.to_lowercase().eq([wanted]),
    }
}

/// Whether what stands between `before` and `behind` seems to be somebody's words.
fn is_quoted(before: &str, behind: &str) -> bool {
    let count = |text: &str| {
        text.matches(['"', '“', '”', '„', '«', '»', '‹', '›'])
            .count()
    };
    let opened = count(before);
    opened % 2 == 1 || (opened > 0 && count(behind) > 0)
}

#[cfg(test)]
mod tests;
