//! The authors of an entry, in the forms of the usual styles.

mod colon;
mod doubt;
mod enclosed;
mod forms;
mod imprinted;
mod inverted;
mod linked;
mod listed;
mod more;
mod natural;
mod office;
mod single;
mod small;
mod spaced;
mod worded;

use super::joint;
use super::mask::Mask;
use super::style::{Order, Style};
use super::{Part, Parts};
use crate::source::Span;
pub(super) use colon::{before_colon, before_date};
pub(super) use linked::is_names;
pub(super) use listed::{listed, lone};
use more::has_more;
pub(crate) use natural::is_organisation;
pub(super) use natural::{alone, body, is_body, is_remark, is_writing, people, stopped, stops};
use small::small;

/// Somebody who wrote a work, or an organisation that stands for its authors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// Where the name stands.
    pub span: Span,
    /// The family name of a person; none where it is not known which of the words that is.
    pub family: Option<String>,
    /// The given names or initials of a person whose family name is known.
    pub given: Option<String>,
    /// The name as it is written, white space folded.
    pub name: String,
    /// What an organisation is called as well, where the entry says so in brackets: "World Health Organization (WHO)".
    pub short: Option<String>,
}

impl Author {
    /// Whoever is named in `part`, of whose words nobody knows which is the family's: an organisation mostly.
    pub(super) fn whole(part: Part) -> Self {
        Self {
            span: part.span,
            family: None,
            given: None,
            name: part.text,
            short: None,
        }
    }
}

/// What follows the authors of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The date.
    Date,
    /// Something else.
    Other,
}

/// Whether the first two of these names may be those of one person, the family name first: "García Márquez, Gabriel José (1985)". Behind
/// a comma they are not: "Ada Moss, Kit Orr, “Dry rivers”".
fn may_be_one(mask: &Mask, found: &(Vec<Author>, bool, usize), next: Next) -> bool {
    let (authors, others, end) = found;
    let [_, _, rest @ ..] = authors.as_slice() else {
        return false;
    };
    let text = mask.text();
    // "Ada Moss, and Kit Orr. 2019": a word joins two.
    if joint::is_joined(&text[..*end]) {
        return false;
    }
    let stops = next == Next::Date || text[*end..].trim_start().starts_with('.');
    rest.len() < 2 && !others && stops && text[..*end].contains(',')
}

/// Whether `text` holds the volume and pages of a journal as medicine writes them: "2020;12(3):45".
pub(super) fn is_journal(text: &str) -> bool {
    text.match_indices(';').any(|(at, _)| {
        text[..at].ends_with(|c: char| c.is_ascii_digit() || c == ' ')
            && text[at + 1..].starts_with(|c: char| c.is_ascii_digit())
    })
}

/// Whether `text` holds a publisher with its place and the year behind a semicolon, as medicine writes them: "Quay: Pier Press; 2020".
pub(super) fn is_imprint(text: &str) -> bool {
    text.match_indices(';').any(|(at, _)| {
        let own = text[..at].rsplit(". ").next().unwrap_or_default();
        let behind = text[at + 1..].trim_start();
        // The year was read, or stands there.
        let is_dated = text[at + 1..].starts_with("    ")
            || text[at + 1..].starts_with(' ') && behind.starts_with(['1', '2']);
        let place = own.split_once(": ");
        is_dated
            && place.is_some_and(|(place, name)| {
                let is_name = |name: &str| name.starts_with(char::is_uppercase);
                is_name(place) && is_name(name) && !own.contains(['"', '“'])
            })
    })
}

/// Words between the parts of an entry that some styles set in italics.
const JOINTS: &[&str] = &["et al", "in", "In", "and", "ed", "eds", "vol"];

/// Takes no family name that is set apart before initials for a title, and no word between parts: `*Moss* A.B., *Orr* K. Dry rivers`,
/// `A. Moss *et al.*`.
pub(super) fn settle(mask: &mut Mask) {
    let mut marks = std::mem::take(&mut mask.emphasised);
    let text = mask.text();
    marks.retain(|mark| {
        let name = text.get(mark.span.range()).unwrap_or_default();
        let behind = text.get(mark.span.end as usize..).unwrap_or_default();
        let mut signs = behind.trim_start().chars();
        let initial = signs.next().is_some_and(char::is_uppercase) && signs.next() == Some('.');
        let joins = name.trim_matches([' ', ',', '.']);
        !JOINTS.contains(&joins) && (!initial || name.contains(' '))
    });
    mask.emphasised = marks;
}

/// Puts the authors that the entry begins with into `parts`; `head` is where what follows them begins at the latest, which is `next`.
/// Gives back where they end.
pub(super) fn read(mask: &Mask, head: usize, next: Next, style: Style, parts: &mut Parts) -> usize {
    let shown = mask.text().get(..head).unwrap_or_default();
    let marks = [' ', '«', '“', '„', '"'];
    let before = shown.trim_end_matches(marks);
    // "Moss, Ada, « Dry rivers »": the mark and its blank are the title's.
    let before = if before.ends_with(',') { before } else { shown };
    let found = listed(mask, before, next).map(|found| unshortened(mask, head, found));
    let found = found
        .or_else(|| spaced::spaced(mask))
        .or_else(|| people(mask, Span::new(0, head)).filter(|found| !may_be_one(mask, found, next)))
        .or_else(|| stopped(mask, head))
        .or_else(|| described(mask, head))
        .or_else(|| natural::responsible(mask, head))
        .or_else(|| natural::abbreviated(mask, head))
        .or_else(|| office::stopped(mask, parts.url.is_some()))
        .or_else(|| body(mask, Span::new(0, head), next))
        .or_else(|| small(mask, head, next))
        .or_else(|| worded::worded(mask, head, next))
        .or_else(|| enclosed::enclosed(mask, head))
        .or_else(|| imprinted::imprinted(mask, head))
        .or_else(|| colon::told(mask, head, next))
        .or_else(|| colon::office(mask, head, (next, parts.url.is_some())))
        .or_else(|| styled(mask, head, style));
    let Some((authors, others, end)) = found else {
        return 0;
    };
    // Behind the names and their date stands a title.
    let is_titled = || {
        let words = mask.text()[head..].split_whitespace();
        let words =
            words.filter(|word| word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some());
        words.take(2).count() == 2
    };
    let others = others || next == Next::Date && has_more(&shown[end..]) && is_titled();
    (parts.authors, parts.others) = (authors, others);
    end
}

/// The people between whom and the title, which ends `head`, stands what it was that they wrote: "Ada Moss, Expert Report, *Weirs*".
fn described(mask: &Mask, head: usize) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?.trim_end_matches([' ', ',']);
    let (names, what) = text.rsplit_once(", ")?;
    is_writing(what).then(|| people(mask, Span::new(0, names.len())))?
}

/// The authors that may be something else, where the `style` of the list says that they are none.
fn styled(mask: &Mask, head: usize, style: Style) -> Option<(Vec<Author>, bool, usize)> {
    match style.names? {
        Order::Initials => lone(mask, head),
        Order::Colon => before_colon(mask, head),
        order => alone(mask, head, order),
    }
}

/// `found`, or the list in full, where what was read is the first of several people in their natural order: "J. Ada Moss | , Kit Orr, and
/// Lee Hale. Dry rivers. Weir Letters".
fn unshortened(
    mask: &Mask,
    head: usize,
    found: (Vec<Author>, bool, usize),
) -> (Vec<Author>, bool, usize) {
    let is_first = found.0.len() == 1 && mask.text()[found.2..].starts_with(", ");
    let whole = is_first.then(|| stopped(mask, head)).flatten();
    let whole = whole.filter(|whole| mask.text()[..whole.2].contains(", and "));
    whole.unwrap_or(found)
}

fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
