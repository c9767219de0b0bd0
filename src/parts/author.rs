//! The authors of an entry, in the forms of the usual styles.

mod doubt;
mod forms;
mod natural;
mod small;

use super::Parts;
use super::mask::Mask;
use crate::source::Span;
use doubt::{
    goes_on, has_more, holds_name, is_full, is_given, is_inner, is_inverted, is_middle, is_natural,
    is_odd, is_other, is_pointed, is_quoted, is_second,
};
use forms::{FORMS, is_initialled, may_be};
use natural::stopped;
pub(super) use natural::{body, is_body, is_organisation, is_remark, people};
use small::small;

/// More authors than this are not read out one by one.
const MOST: usize = 60;

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

/// What follows the authors of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The date.
    Date,
    /// Something else.
    Other,
}

/// The authors at the beginning of `shown` in one of the forms of lists, and where they end.
pub(super) fn listed(mask: &Mask, shown: &str, next: Next) -> Option<(Vec<Author>, bool, usize)> {
    let tried = FORMS
        .iter()
        .enumerate()
        .filter(|form| may_be(form.0, shown));
    for (at, form) in tried {
        let Some(found) = form.all.as_ref().and_then(|all| all.captures(shown)) else {
            continue;
        };
        let (Some(list), Some(one)) = (found.name("list"), form.one.as_ref()) else {
            continue;
        };
        // "D. Orlow, Editor, P. Moss": no name, though it stands as one.
        let names = list.as_str().replace(", Editor", "        ");
        let (mut read, mut is_left) = (0, false);
        let authors: Vec<Author> = one
            .captures_iter(&names)
            .take(MOST)
            .filter_map(|name| {
                let whole = name.get(0)?;
                is_left |= holds_name(&names[read..whole.start()]);
                read = whole.end();
                let group = |names: [&str; 3]| names.iter().find_map(|group| name.name(group));
                let family = group(["family", "family2", "family3"])?;
                let given = group(["given", "given2", "given3"])?;
                let (start, end) = (
                    family.start().min(given.start()),
                    family.end().max(given.end()),
                );
                let place = Span::new(list.start() + start, list.start() + end);
                let (mut family, mut given) = (folded(family.as_str()), folded(given.as_str()));
                for generation in [" Jr", " Sr"] {
                    family.truncate(family.strip_suffix(generation).unwrap_or(&family).len());
                }
                // "R. Ed.": what somebody did looks like an initial.
                given.truncate(given.strip_suffix(" Ed.").unwrap_or(&given).len());
                // "P. St. Pierre": a saint's name looks like an initial.
                if let Some(own) = given.strip_suffix(" St.").map(str::to_owned) {
                    (family, given) = (format!("St. {family}"), own);
                }
                Some(Author {
                    span: mask.part(place).span,
                    family: Some(family),
                    given: Some(given),
                    name: mask.part(place).text,
                    short: None,
                })
            })
            .collect();
        let others = found.name("others");
        let end = others.map_or(list.end(), |others| others.end());
        // "Salt AI. Rivers": one name with capitals behind it is an author's only where a list or the year goes on.
        let rest = mask.text().get(end..).unwrap_or_default();
        let behind = without_nickname(&shown[end..]);
        let dated = next == Next::Date && !behind.contains(char::is_alphanumeric);
        let alone = is_initialled(at) && authors.len() < 2 && others.is_none();
        let named = rest.starts_with(". ") && is_journal(rest) || is_typed(rest);
        // "Roe J." alone is a title's beginning as well.
        let single = is_single(at, &authors) && others.is_none() && !dated;
        let lone = alone && !dated && !named || single;
        // "Wahl, M, Kille, S. and T. Howes" is in none of the forms.
        let doubted = is_left
            || authors.len() < MOST && holds_name(&names[read..])
            || authors
                .iter()
                .any(|author| is_other(author) || is_odd(author))
            || dated && matches!(&authors[..], [only] if is_pointed(only))
            || is_inverted(&authors[..authors.len().min(1)]) && !names.contains(';')
            || ["Cf. ", "cf. "]
                .iter()
                .any(|lead| shown.trim_start().starts_with(lead));
        let behind = &shown[end..];
        let is_named = || is_second(&shown[..end], behind) || is_full(&shown[..end], behind);
        let is_longer = next == Next::Date && is_given(behind)
            || is_quoted(mask.text(), shown) && is_named()
            || is_inner(&shown[..end], behind)
            || at == 2 && is_middle(behind)
            || is_natural(&authors, behind);
        // "Estuaries, Ada Moss, Third Edition, Pier Press": nothing is said to be theirs.
        let is_whole = at == 1
            && authors.len() > 2
            && next == Next::Other
            && !rest.contains(char::is_alphanumeric);
        if authors.is_empty() || lone || doubted || is_longer || is_whole || goes_on(&shown[end..])
        {
            continue;
        }
        // "A. Roe, ... & Z. Zahn": some are left out.
        let left_out = ["...", "…", ". . ."]
            .iter()
            .any(|dots| names.contains(dots));
        return Some((authors, others.is_some() || left_out, end));
    }
    None
}

/// Whether the form of index `form` read one name with one initial behind it.
fn is_single(form: usize, authors: &[Author]) -> bool {
    let [only] = authors else {
        return false;
    };
    let initials = only.given.as_deref().unwrap_or_default();
    form == 2 && initials.matches('.').count() < 2
}

/// What stands behind a name and the one word in parentheses that somebody is known by elsewhere: `Roe A. (annaroe). (2016)`.
fn without_nickname(behind: &str) -> &str {
    let inner = behind.trim_start_matches(['.', ' ']).strip_prefix('(');
    let parted = inner.and_then(|inner| inner.split_once(')'));
    let parted = parted.filter(|(word, _)| !word.contains(char::is_whitespace));
    parted.map_or(behind, |(_, rest)| rest)
}

/// Whether the first two of these names may be those of one person, the family name first: "García Márquez, Gabriel José (1985)". Behind
/// a comma they are not: "Ada Moss, Kit Orr, “Dry rivers”".
fn may_be_one(mask: &Mask, found: &(Vec<Author>, bool, usize), next: Next) -> bool {
    let (authors, others, end) = found;
    let [_, _, rest @ ..] = authors.as_slice() else {
        return false;
    };
    let text = mask.text();
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

/// Whether `text` says in brackets what kind of work it names, as Chinese style has it.
fn is_typed(text: &str) -> bool {
    let types = [
        "[J]", "[M]", "[C]", "[D]", "[R]", "[N]", "[S]", "[J/OL]", "[EB/OL]",
    ];
    types.iter().any(|kind| text.contains(kind))
}

/// Puts the authors that the entry begins with into `parts`; `head` is where what follows them begins at the latest, which is `next`.
/// Gives back where they end.
pub(super) fn read(mask: &Mask, head: usize, next: Next, parts: &mut Parts) -> usize {
    let shown = mask.text().get(..head).unwrap_or_default();
    let found = listed(mask, shown, next).map(|found| unshortened(mask, head, found));
    let found = found
        .or_else(|| people(mask, Span::new(0, head)).filter(|found| !may_be_one(mask, found, next)))
        .or_else(|| stopped(mask, head))
        .or_else(|| body(mask, Span::new(0, head), next))
        .or_else(|| small(mask, head, next));
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
