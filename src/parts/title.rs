//! The title of an entry's work, and what it stands in.

mod apart;
mod aside;
mod before;
mod bounds;
mod byline;
mod container;
mod dates;
mod link;
mod number;
mod owner;
mod sentence;
mod site;
mod words;

use super::date::Dated;
use super::mask::Mask;
use super::{Parts, author};
use crate::source::Span;
pub(super) use apart::{apart, doubled, quoted};
use apart::{has_volume, set_apart};
use before::{before_address, before_date, before_remark};
use bounds::{is_named, may_be_cut, may_hold_more};
use byline::{behind_link, behind_title};
use container::container;
use dates::{behind_date, closed, unroled, without_roles};
use link::linked;
use owner::may_be_title;
use sentence::{has_behind_aside, is_glued, may_end_before, sentence, two_sentences, unnumbered};
use words::{begins_within, has_initial, is_nickname, runs_on, unquoted};
pub(super) use words::{is_title, trimmed};

/// A title of more words than this is a comment.
const WORDS: usize = 45;

/// What opens a title that is set apart.
const OPENERS: &[char] = &[' ', '"', '“', '”', '„', '«', '‘', '\'', '*', '['];

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

/// How a title is set apart.
#[derive(Clone, Copy)]
enum Set {
    /// In quotation marks, in italics or as a link: nothing else is it.
    Apart(Span),
    /// Not at all: it ends where the sentence does.
    Running(Span),
}

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
pub(super) fn read(mask: &Mask, end: usize, dated: Dated, parts: &mut Parts) {
    let literal = parts.authors.iter().all(|author| author.family.is_none());
    // "Harbour Report Analysis: address" begins with no name.
    let bare = set_apart(mask).is_none() && literal && !parts.authors.is_empty();
    if let Some(span) = bare.then(|| before_address(mask.text(), parts)).flatten() {
        let span = site::unsited(mask, span, parts);
        let organisation = parts
            .authors
            .iter()
            .any(|author| author::is_organisation(&author.name));
        parts.authors.clear();
        parts.title = (!organisation).then(|| trimmed(mask.part(span)));
        return;
    }
    if let Some(span) = before_date(mask.text(), dated, parts).filter(|_| literal) {
        parts.authors.clear();
        parts.title = Some(trimmed(mask.part(span)));
        return;
    }
    let found = title(mask, end, dated, parts);
    // "Tide Outlook 2023, Harbour Office": a title and a publisher, where no mark tells.
    if literal
        && !matches!(found, Some(Set::Apart(_)))
        && may_be_title(mask.text(), end, dated, parts)
    {
        parts.authors.clear();
        return;
    }
    let Some(set) = found else {
        // A name that nothing is said to be of may be a title, a remark or a site.
        let is_far = |date: Span| {
            let behind = &mask.text()[date.end as usize..];
            date.start as usize > end + 4
                || aside::is_remark(behind.trim_start_matches([' ', '.', ')', ',']))
        };
        if literal && dated.published.is_none_or(is_far) {
            parts.authors.clear();
            parts.others = false;
        }
        return;
    };
    let (Set::Apart(span) | Set::Running(span)) = set;
    let own = site::unsited(mask, span, parts);
    let part = trimmed(mask.part(unquoted(mask, own)));
    let words = part.text.split_whitespace().count();
    let is_quotation = words > QUOTED && quoted(mask.text()) == Some(span);
    if words > WORDS || is_quotation || !is_title(&part.text) {
        return;
    }
    // "Ada Moss, *The Courier*, 3 May 2019": a newspaper of that day.
    let is_daily = literal
        && mask.emphasised.iter().any(|mark| mark.span == span)
        && parts.date.as_ref().is_some_and(|date| date.day.is_some())
        && author::is_body(&part.text);
    let alone = parts.authors.is_empty();
    if is_daily && !alone || has_volume(mask, span) {
        parts.container = Some(part);
        return;
    }
    if alone && linked(mask) == Some(span) && site::is_page_of(&part.text, parts) {
        parts.container = Some(part);
        return;
    }
    let behind = &mask.text()[span.end as usize..];
    let is_unsure = || may_hold_more(&part.text, behind) || may_be_cut(behind);
    if !alone && matches!(set, Set::Running(_)) && is_unsure() || begins_within(behind) {
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
    if alone && matches!(set, Set::Apart(_)) && behind_title(mask, span.end as usize, parts) {
        return;
    }
    if own != span || alone && matches!(set, Set::Running(_)) {
        return;
    }
    if !behind_link(mask, span.end as usize, parts) {
        parts.container = container(mask, span.end as usize, alone, parts);
    }
}

fn title(mask: &Mask, end: usize, dated: Dated, parts: &Parts) -> Option<Set> {
    let text = mask.text();
    if let Some(span) = set_apart(mask) {
        if let Some(span) = number::behind_number(mask, span) {
            return Some(Set::Running(span));
        }
        return fits(text, end, span, parts).then_some(Set::Apart(span));
    }
    if parts.authors.is_empty() {
        let behind = behind_date(mask, dated).map(Set::Apart);
        return behind.or_else(|| before_remark(text, parts).map(Set::Running));
    }
    // Behind the authors stands the year in some styles, and the title behind both.
    let date = dated.published.filter(|date| {
        text.get(end..date.end as usize)
            .is_some_and(|gap| !without_roles(gap).contains(char::is_alphabetic))
    });
    let dated = date.map(|date| closed(text, date));
    let from = dated.unwrap_or(end);
    let rest = text.get(from..)?;
    let rest = unroled(rest);
    let from = text.len() - rest.len();
    let shown = rest.trim_start_matches([' ', '.', ',', ':', ')', ';']);
    let start = from + (rest.len() - shown.len());
    let emphasised = mask
        .emphasised
        .iter()
        .find(|mark| mark.span.start as usize >= from);
    if let Some(mark) = emphasised.filter(|mark| mark.span.start as usize <= start) {
        return (!runs_on(&text[mark.span.end as usize..])).then_some(Set::Apart(mark.span));
    }
    // Behind a comma a title that nothing sets apart has no known end.
    let ended =
        dated.is_some() || text[..end].trim_end().ends_with('.') || rest.starts_with(['.', ':']);
    let comma = dated.is_none() && rest.trim_start().starts_with(',');
    if !ended || comma || !shown.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return None;
    }
    let length = two_sentences(shown).unwrap_or_else(|| sentence(shown));
    let length = aside::bare(&shown[..length]).len();
    let length = unnumbered(&shown[..length], &shown[length..]);
    // A day that was taken out leaves two commas behind.
    let odd = [", vol", ", no", ", pp", ", ed", ", 1", ", 2", ", 3", ",  "];
    let is_whole = !odd.iter().any(|odd| shown[..length].contains(odd))
        && !may_end_before(&shown[..length], rest)
        && !has_behind_aside(&shown[..length])
        && !author::is_journal(&shown[..length])
        && !is_volume(&shown[length..])
        && !is_glued(&shown[..length])
        && !is_named(&shown[..length]);
    if aside::is_remark(shown) {
        return None;
    }
    (length > 0 && is_whole).then(|| Set::Running(Span::new(start, start + length)))
}

/// Whether the volume of a journal stands `behind` what is its name: "Weir Letters. | 2021;385:17", the year being taken out.
fn is_volume(behind: &str) -> bool {
    let volume = behind.trim_start_matches(['.', ' ']).strip_prefix(';');
    volume.is_some_and(|volume| volume.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether what is set apart at `span` stands as a title does: behind the authors, and not within a sentence.
fn fits(text: &str, end: usize, span: Span, parts: &Parts) -> bool {
    let gap = text.get(end..span.start as usize).unwrap_or_default();
    let gap = gap.trim_end_matches(OPENERS);
    let lead = text[..span.start as usize].trim_end_matches(OPENERS);
    // "Ada Moss, Floods in the bay, millions lost, «The Courier»": what is set apart is not the title.
    let told = parts.authors.is_empty() && lead.split_whitespace().count() > 4;
    if told
        && lead.trim_end_matches(',').contains(", ")
        && lead.ends_with(',')
        && text[..span.start as usize].ends_with('«')
    {
        return false;
    }
    // "Tide tool: [a way to count boats](address)": the title begins before the link.
    let inside = text.get(span.range()).unwrap_or_default();
    if is_nickname(text, end, span) {
        return false;
    }
    if lead.ends_with(':')
        && text[..span.start as usize].ends_with(' ')
        && inside.starts_with(char::is_lowercase)
        && inside.split_whitespace().nth(2).is_some()
    {
        return false;
    }
    let words = gap.split_whitespace().count();
    let set_off = lead.ends_with([',', '.', ':', ';', ')', '-', '–', '—']) && words <= 12;
    // "Slides: [Deep locks](address)": one word says what the link leads to.
    let worded = |word: &&str| word.contains(char::is_alphabetic);
    let several = lead.split_whitespace().filter(worded).nth(1).is_some();
    let remark = several && author::is_remark(lead) || lead.starts_with(char::is_lowercase);
    if gap.contains(char::is_alphabetic) && (!set_off || remark) {
        return false;
    }
    if !parts.authors.is_empty()
        && end > 0
        && !gap.contains(char::is_alphabetic)
        && !gap.contains([',', '.', ':', ';', ')', '-', '–', '—'])
        && !text[..end].trim_end().ends_with('.')
        && parts.date.is_none()
    {
        return false;
    }
    let inside = inside.trim_end();
    let behind = text[span.end as usize..].trim_start_matches(['"', '”', '“', '»', '’', '\'', '*']);
    let ended = inside.ends_with([',', '.', '?', '!', ';']);
    let word = behind.split_whitespace().next().unwrap_or_default();
    let goes_on = !ended && behind.starts_with(' ') && word.starts_with(char::is_lowercase);
    !goes_on || BEHIND.contains(&word)
}
