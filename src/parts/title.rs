//! The title of an entry's work, and what it stands in.

mod apart;
mod aside;
mod barred;
mod before;
mod bold;
mod bounds;
mod byline;
mod commas;
mod container;
mod daily;
mod dates;
mod found;
mod imprint;
mod journal;
mod link;
mod makers;
mod nameless;
mod number;
mod owner;
mod quotes;
mod second;
mod sentence;
mod site;
mod sited;
mod words;

use super::date::Dated;
use super::mask::Mask;
use super::style::Style;
use super::{Part, Parts, author};
use crate::source::Span;
pub(super) use apart::apart;
use apart::has_volume;
pub(super) use apart::set_apart;
use before::{before_address, before_bare, before_daily, before_date};
use bounds::{may_be_cut, may_hold_more};
use byline::{behind_link, behind_quotation, behind_title};
use container::container;
pub(super) use container::placed;
use found::{Set, title};
pub(super) use imprint::imprint;
use link::linked;
use owner::may_be_title;
pub(super) use quotes::{doubled, quoted};
use second::with_subtitle;
use words::{begins_within, has_initial, unquoted};
pub(super) use words::{is_title, trimmed};

/// A title of more words than this is a comment.
const WORDS: usize = 45;

/// A text in quotation marks of more words than this is no title: it is quoted from the work.
const QUOTED: usize = 26;

/// Words that may stand behind a title though no mark ends it.
const BEHIND: &[&str] = &[
    "in",
    "in:",
    "by",
    "at",
    "from",
    "on",
    "accessed",
    "retrieved",
    "published",
    "via",
    "edited",
    "trans.",
    "translated",
    "vol.",
    "no.",
    "p.",
    "pp.",
    "ed.",
    "eds.",
    "abgerufen",
    "consulté",
    "arXiv",
    "doi:",
];

/// Where the authors end at the latest: where a title in quotation marks or italics, a link or the date begins.
pub(super) fn head(mask: &Mask, dated: Dated) -> usize {
    let italics = mask
        .emphasised
        .iter()
        .find(|mark| !mark.bold || mark.span.start > 1);
    let stops = [
        quoted(mask.text()).map(|span| span.start),
        italics.map(|mark| mark.span.start),
        linked(mask).map(|span| span.start),
        dated.published.map(|span| span.start),
        dated.accessed.map(|span| span.start),
    ];
    let end = mask.text().len() as u32;
    stops.into_iter().flatten().min().unwrap_or(end) as usize
}

/// Puts the title and what the work stands in into `parts`; the authors end at the byte `end` of the entry.
pub(super) fn read(mask: &Mask, (end, dated): (usize, Dated), style: Style, parts: &mut Parts) {
    let is_literal = parts.authors.iter().all(|author| author.family.is_none());
    if is_literal && read_before(mask, dated, parts) {
        return;
    }
    if let Some((title, name)) = daily::daily(mask, dated, parts).filter(|_| is_literal) {
        parts.authors.clear();
        parts.title = Some(trimmed(mask.part(title)));
        parts.container = Some(trimmed(mask.part(name)));
        return;
    }
    if let Some(book) = within(mask, end) {
        parts.container = Some(trimmed(mask.part(book)));
        return;
    }
    if let Some(work) = commas::work(mask, end, dated, parts) {
        parts.title = work.title.map(|span| trimmed(mask.part(span)));
        parts.container = work.container.map(|span| trimmed(mask.part(span)));
        return;
    }
    let found = title(mask, end, dated, parts);
    // "Tide Outlook 2023, Harbour Office": a title and a publisher, where no mark tells.
    if is_literal
        && !matches!(found, Some(Set::Apart(_)))
        && may_be_title(mask.text(), end, dated, parts)
    {
        parts.authors.clear();
        return;
    }
    match found {
        Some(set) => {
            put(mask, set, style, parts);
            let until = dated
                .published
                .map_or(mask.text().len(), |date| date.start as usize);
            if parts.authors.is_empty() && parts.container.is_none() && parts.title.is_some() {
                let (Set::Apart(span) | Set::Running(span)) = set;
                behind_quotation(mask, span.end as usize, until, parts);
            }
            nameless::settle(parts);
            let is_behind_colon = mask.text()[end..].starts_with(':');
            let is_where = |own: &mut Part| is_behind_colon && is_where(mask.text(), dated, own);
            parts.container.take_if(is_where);
        }
        None if is_literal
            && !is_writers(mask.text(), end)
            && is_said_of_nothing(mask.text(), end, dated) =>
        {
            parts.authors.clear();
            parts.others = false;
        }
        None => {}
    }
}

/// The book in italics that the work behind the names, which end at the byte `end`, stands in without a title of its own: "Moss, A. in *Dry
/// Rivers* (Pier Press, 2019)".
fn within(mask: &Mask, end: usize) -> Option<Span> {
    let behind = mask.text().get(end..)?.trim_start().strip_prefix("in ")?;
    let start = mask.text().len() - behind.len();
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    let book = marks.find(|mark| mark.span.start as usize == start)?;
    (end > 0).then_some(book.span)
}

/// Whether the one word of `container` is where the work came out, as German entries have it right before the date: "Dry rivers. Quay 2019".
fn is_where(text: &str, dated: Dated, container: &Part) -> bool {
    let head = dated
        .published
        .map(|date| text[..date.start as usize].trim_end());
    let before = head.and_then(|head| head.strip_suffix(container.text.as_str()));
    !container.text.contains(' ') && before.is_some_and(|before| before.ends_with(". "))
}

/// Puts the title into `parts` that all before the address or the date is, though it was taken for a name; says whether it did.
fn read_before(mask: &Mask, dated: Dated, parts: &mut Parts) -> bool {
    // "Harbour Report Analysis: address" begins with no name.
    let is_bare = set_apart(mask).is_none() && !parts.authors.is_empty();
    if let Some(span) = is_bare
        .then(|| before_address(mask.text(), parts).or_else(|| before_bare(mask, parts)))
        .flatten()
    {
        let span = site::unsited(mask, span, parts);
        let mut authors = parts.authors.drain(..);
        let is_organisation = authors.any(|author| author::is_organisation(&author.name));
        drop(authors);
        parts.title = (!is_organisation).then(|| trimmed(mask.part(span)));
        return true;
    }
    if let Some((title, site)) = barred::barred(mask, parts) {
        parts.authors.clear();
        parts.title = Some(trimmed(mask.part(title)));
        parts.container = Some(trimmed(mask.part(site)));
        return true;
    }
    if let Some(span) = before_date(mask.text(), dated, parts) {
        parts.authors.clear();
        parts.title = Some(trimmed(mask.part(span)));
        return true;
    }
    let Some((title, daily)) = before_daily(mask, dated, parts) else {
        return false;
    };
    parts.authors.clear();
    parts.title = Some(trimmed(mask.part(title)));
    parts.container = Some(trimmed(mask.part(daily)));
    true
}

/// Whether what it was that somebody wrote stands behind the name that ends at the byte `end`: "Ada Moss, Expert Report".
fn is_writers(text: &str, end: usize) -> bool {
    let behind = text.get(end..).and_then(|behind| behind.strip_prefix(", "));
    behind.is_some_and(|what| author::is_writing(what.split(',').next().unwrap_or_default()))
}

/// Whether nothing is said to be by the name that ends at the byte `end`: it may be a title, a remark or a site.
fn is_said_of_nothing(text: &str, end: usize, dated: Dated) -> bool {
    dated.published.is_none_or(|date| {
        let behind = text[date.end as usize..].trim_start_matches([' ', '.', ')', ',']);
        date.start as usize > end + 4 || aside::is_remark(behind)
    })
}

/// Puts the title of `set` into `parts`, and what the work stands in as lists of this `style` write it.
fn put(mask: &Mask, set: Set, style: Style, parts: &mut Parts) {
    let (Set::Apart(span) | Set::Running(span)) = set;
    let span = with_subtitle(mask, span);
    let own = unbracketed(mask, site::unsited(mask, span, parts));
    let part = trimmed(mask.part(unquoted(mask, own)));
    let words = part.text.split_whitespace().count();
    let is_quotation = words > QUOTED && quoted(mask.text()) == Some(span);
    if words > WORDS || is_quotation || !is_title(&part.text) {
        return;
    }
    let is_alone = parts.authors.is_empty();
    let is_literal = parts.authors.iter().all(|author| author.family.is_none());
    let is_container = is_literal && !is_alone && is_daily(mask, span, &part, parts)
        || has_volume(mask, span)
        || is_alone && linked(mask) == Some(span) && site::is_page_of(&part.text, parts);
    if is_container {
        parts.container = Some(part);
        return;
    }
    let behind = &mask.text()[span.end as usize..];
    let is_running = matches!(set, Set::Running(_));
    let is_unsure = || may_hold_more(&part.text, behind) || may_be_cut(behind);
    if !is_alone && is_running && is_unsure() || begins_within(behind) {
        return;
    }
    // "Tide tables. 2015. Tide tables": which of the two it is, is not known.
    let is_twice = |only: &author::Author| {
        only.family.is_none()
            && only.name.eq_ignore_ascii_case(&part.text)
            && !author::is_organisation(&only.name)
    };
    if matches!(parts.authors.as_slice(), [only] if is_twice(only)) {
        parts.authors.clear();
    }
    parts.title = Some(part);
    if own.start == span.start && own.end < span.end {
        parts.container = site::named(
            mask,
            Span {
                start: own.end,
                ..span
            },
        );
    }
    let end = span.end as usize;
    if is_alone && !is_running && behind_title(mask, end, parts) {
        return;
    }
    if own != span || is_alone && is_running || behind_link(mask, end, parts) {
        return;
    }
    parts.container = container(mask, end, style, parts);
}

/// `span` without the parentheses at its end out of which a date was taken.
fn unbracketed(mask: &Mask, span: Span) -> Span {
    let text = mask.text().get(span.range()).unwrap_or_default();
    let inner = text.trim_end_matches([' ', ',', '.']).strip_suffix(')');
    let inner = inner.map(str::trim_end);
    let bare = inner
        .and_then(|inner| inner.strip_suffix('('))
        .map(str::trim_end);
    bare.map_or(span, |bare| {
        Span::new(span.start as usize, span.start as usize + bare.len())
    })
}

/// Whether what is set in italics at `span` is the newspaper of a day: "Ada Moss, *The Courier*, 3 May 2019".
fn is_daily(mask: &Mask, span: Span, part: &Part, parts: &Parts) -> bool {
    mask.emphasised.iter().any(|mark| mark.span == span)
        && parts.date.as_ref().is_some_and(|date| date.day.is_some())
        && author::is_body(&part.text)
}
