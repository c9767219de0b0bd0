//! Where the title of an entry stands.

use super::super::date::Dated;
use super::super::mask::Mask;
use super::super::{Parts, author};
use super::apart::set_apart;
use super::before::{before_bare, before_remark};
use super::bounds::{has_tail, is_named};
use super::container::{is_hosted, is_in, is_numbered, placed};
use super::daily::is_name_behind_title;
use super::dates::{behind_date, closed, unroled, without_roles};
use super::sentence::{
    has_behind_aside, is_glued, may_end_before, sentence, two_sentences, unnumbered,
};
use super::words::{is_nickname, runs_on};
use super::{BEHIND, aside, bold, journal, makers, number, second};
use crate::source::Span;

/// The name of a site by which an address is known has more letters.
const SITE: usize = 3;

/// What opens a title that is set apart.
pub(super) const OPENERS: &[char] = &[' ', '"', '“', '”', '„', '«', '‘', '\'', '*', '['];

/// How a title is set apart.
#[derive(Clone, Copy)]
pub(super) enum Set {
    /// In quotation marks, in italics or as a link: nothing else is it.
    Apart(Span),
    /// Not at all: it ends where the sentence does.
    Running(Span),
}

/// Where the title of the entry stands whose authors end at the byte `end`.
pub(super) fn title(mask: &Mask, end: usize, dated: Dated, parts: &Parts) -> Option<Set> {
    let text = mask.text();
    let published = dated.published;
    if let Some(span) = set_apart(mask) {
        return apart(mask, end, span, parts);
    }
    if parts.authors.is_empty() {
        let behind = behind_date(mask, dated).map(Set::Apart);
        let bold = || bold::head(mask).map(Set::Running);
        return behind
            .or_else(|| before_remark(text, parts).map(Set::Running))
            .or_else(|| before_bare(mask, parts).map(Set::Running))
            .or_else(bold);
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
    if dated.is_none()
        && let Some(length) = before_city(shown, start, published)
    {
        let is_title = is_before_city(&shown[..length], rest);
        return is_title.then(|| Set::Running(Span::new(start, start + length)));
    }
    // Behind a comma a title that nothing sets apart has no known end.
    let ended =
        dated.is_some() || text[..end].trim_end().ends_with('.') || rest.starts_with(['.', ':']);
    let pointless = rest.strip_prefix('.').unwrap_or(rest).trim_start();
    let comma = dated.is_none() && pointless.starts_with(',');
    if !ended || comma || !shown.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return None;
    }
    let length = makers::title(shown)
        .or_else(|| two_sentences(shown))
        .unwrap_or_else(|| sentence(shown));
    let length = asked(mask, start, length)?;
    let length = aside::bare(&shown[..length]).len();
    let length = unnumbered(&shown[..length], &shown[length..]);
    let length = unsited(&shown[..length], parts);
    let length = second::whole(mask, shown, length);
    if aside::is_remark(shown) || is_page(shown) {
        return None;
    }
    let is_whole = length > 0 && is_whole(&shown[..length], &shown[length..], rest);
    is_whole.then(|| Set::Running(Span::new(start, start + length)))
}

/// The title of the entry that has `span` set apart, behind the names that end at the byte `end`.
fn apart(mask: &Mask, end: usize, span: Span, parts: &Parts) -> Option<Set> {
    let text = mask.text();
    let is_person = parts
        .authors
        .first()
        .is_some_and(|first| first.family.is_some());
    if let Some(own) = journal::before_named(text, end, span).filter(|_| is_person) {
        return Some(Set::Running(own));
    }
    if let Some(own) = journal::before_numbered(text, end, span) {
        return Some(Set::Running(own));
    }
    if let Some(span) = number::behind_number(mask, span) {
        return Some(Set::Running(span));
    }
    let is_title = !number::is_before_colon(mask, span) && fits(text, end, span, parts);
    is_title.then_some(Set::Apart(span))
}

/// Words before the pages of a work, which begin no title.
const PAGES: &[&str] = &["S. ", "p. ", "pp. ", "P. ", "Seite ", "Rn. ", "Bl. ", "s. "];

/// Whether `shown` begins with the number of a page: "Cf. Moss (2019), S. 12".
fn is_page(shown: &str) -> bool {
    PAGES.iter().any(|word| {
        let number = shown.strip_prefix(word);
        number.is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// Whether `title` is one and no more, where `rest` stands behind the names or the date, and something else `behind` the title.
fn is_whole(title: &str, behind: &str, rest: &str) -> bool {
    // A day that was taken out leaves two commas behind.
    let odd = [", vol", ", no", ", pp", ", ed", ", 1", ", 2", ", 3", ",  "];
    !odd.iter().any(|odd| title.contains(odd))
        && !may_end_before(title, rest)
        && !has_behind_aside(title)
        && !author::is_journal(title)
        && !is_volume(behind)
        && !is_glued(title)
        && !is_named(title)
}

/// How long `title` is without the site behind a comma that the address names: "Dry rivers, Weirwatch. Available at: weirwatch.org/dry".
fn unsited(title: &str, parts: &Parts) -> usize {
    let host = parts
        .url
        .as_ref()
        .and_then(|url| url.text.split('/').nth(2));
    let parted = title.rsplit_once(", ").zip(host);
    let site = parted.filter(|((_, name), host)| {
        name.starts_with(char::is_uppercase) && name.len() > SITE && is_hosted(name, host)
    });
    site.map_or(title.len(), |((title, _), _)| title.len())
}

/// How long the sentence is that `shown` begins with, at the byte `start` of the entry, before a comma and a city with the date behind it:
/// "Dry rivers, Berlin 2019".
fn before_city(shown: &str, start: usize, date: Option<Span>) -> Option<usize> {
    let end = (date?.start as usize).checked_sub(start)?;
    let length = author::before_date(shown.get(..end)?)?;
    let is_sentence = shown[length..].starts_with(',') && sentence(&shown[..length]) == length;
    is_sentence.then_some(length)
}

/// Whether all of that sentence is a title, where `rest` stands behind the names: behind a comma it has none of its own, and behind a colon
/// none that may part it from a publisher.
fn is_before_city(title: &str, rest: &str) -> bool {
    let is_behind_colon = rest.trim_start_matches('.').starts_with(':');
    let is_one = is_behind_colon && !has_tail(title) || !title.contains([',', ':']);
    is_one
        && title.starts_with(char::is_uppercase)
        && !title.contains([';', '(', '[', '"', '“', '„', '«'])
        && !is_in(title)
        && !aside::is_remark(title)
        && !title.contains(", in: ")
}

/// How long the title from the byte `start` on is whose first `length` bytes are a question or a call: a second sentence is a part of it
/// before a name in italics, "Who counts boats? By day and by night. *Weir Letters*". None where it cannot be told from something else.
fn asked(mask: &Mask, start: usize, length: usize) -> Option<usize> {
    let text = mask.text();
    let end = start + length;
    if !text[..end].ends_with(['?', '!']) {
        return Some(length);
    }
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    let mark = marks.find(|mark| mark.span.start as usize >= end);
    let gap = &text[end..mark.map_or(text.len(), |mark| mark.span.start as usize)];
    let second = gap.trim_start();
    let own = sentence(second);
    let behind = second[own..].trim_start_matches(['.', ' ']);
    // A publisher with its place, or what the work stands in, is no part of a title.
    let is_other = !second.starts_with(char::is_alphabetic) || is_in(second) || placed(second) > 0;
    if is_other || mark.is_none() && !goes_on(behind) {
        return Some(length);
    }
    let is_ended = second[own..].starts_with('.') || second[..own].ends_with(['?', '!']);
    let is_whole = mark.is_some() && is_ended && behind.is_empty();
    is_whole.then(|| length + (gap.len() - second.len()) + own)
}

/// Whether the sentence in single quotation marks at `span` of `text` begins a title that goes on behind them: "'No boats.' How the
/// pilots of Halmouth left their harbour".
fn is_quotation(text: &str, span: Span) -> bool {
    let Some(behind) = text[span.end as usize..].strip_prefix(['\'', '’']) else {
        return false;
    };
    let next = behind.trim_start();
    let own = &next[..sentence(next)];
    let is_small = |word: &&str| word.starts_with(char::is_lowercase) && word.len() > 3;
    text[span.range()].ends_with(['.', '?', '!'])
        && !is_in(next)
        && own.split(' ').filter(is_small).count() > 2
}

/// Whether another sentence stands `behind` one, and no remark or number.
fn goes_on(behind: &str) -> bool {
    behind.starts_with(char::is_uppercase)
        && !aside::is_remark(behind)
        && !is_in(behind)
        && !is_numbered(behind)
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
    let is_told = parts.authors.is_empty() && lead.split_whitespace().count() > 4;
    if is_told
        && lead.trim_end_matches(',').contains(", ")
        && lead.ends_with(',')
        && text[..span.start as usize].ends_with('«')
    {
        return false;
    }
    if parts.authors.is_empty() && is_name_behind_title(text, lead, span) {
        return false;
    }
    // "Ada Moss, Expert Report, *Moss v. Orr*": the affair that it was written in.
    let told = gap.strip_prefix(", ").filter(|_| end > 0);
    if told.is_some_and(|what| author::is_writing(what.trim_end_matches([' ', ',']))) {
        return false;
    }
    // "Tide tool: [a way to count boats](address)": the title begins before the link.
    let inside = text.get(span.range()).unwrap_or_default();
    if is_nickname(text, end, span) || is_quotation(text, span) {
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
