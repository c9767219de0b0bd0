//! Where the title of an entry stands.

use super::super::date::Dated;
use super::super::mask::Mask;
use super::super::{Parts, author};
use super::apart::set_apart;
use super::before::before_remark;
use super::bounds::is_named;
use super::container::{is_in, is_numbered, placed};
use super::dates::{behind_date, closed, unroled, without_roles};
use super::sentence::{
    has_behind_aside, is_glued, may_end_before, sentence, two_sentences, unnumbered,
};
use super::words::{is_nickname, runs_on};
use super::{BEHIND, aside, makers, number, second};
use crate::source::Span;

/// What opens a title that is set apart.
const OPENERS: &[char] = &[' ', '"', '“', '”', '„', '«', '‘', '\'', '*', '['];

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
    let length = makers::title(shown)
        .or_else(|| two_sentences(shown))
        .unwrap_or_else(|| sentence(shown));
    let length = asked(mask, start, length)?;
    let length = aside::bare(&shown[..length]).len();
    let length = unnumbered(&shown[..length], &shown[length..]);
    let length = second::whole(mask, shown, length);
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
