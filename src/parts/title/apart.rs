//! What an entry sets apart as titles are.

use super::super::mask::Mask;
use super::super::may_hold_year;
use super::container::placed;
use super::link::linked;
use super::quotes::{quoted, single};
use crate::source::Span;

/// Words before the name of a series.
const SERIES: &[&str] = &[
    " coll.",
    " collection",
    " Coll.",
    " Collection",
    " série",
    " Reihe",
];

/// What is set apart and may be a title: no dates of the entry stand there.
pub(crate) fn apart(mask: &Mask) -> Vec<Span> {
    let half = mask.text().len() / 2;
    let emphasised = mask.emphasised.iter().map(|mark| mark.span);
    // "(**2005**)" is no title.
    let is_number = |span: &Span| {
        let own = mask.text().get(span.range()).unwrap_or_default();
        own.bytes().all(|byte| byte.is_ascii_digit())
    };
    emphasised
        .filter(|span| span.len() <= half && !is_number(span))
        .chain(linked(mask))
        .chain(single(mask.text()))
        .collect()
}

/// What is set apart as titles are: the first in quotation marks or the first link, else what the entry begins with.
pub(in super::super) fn set_apart(mask: &Mask) -> Option<Span> {
    let (quoted, linked) = (quoted(mask.text()), linked(mask));
    // "A tour of weirs, Pier Press, coll. « Weirs »": the name of a series.
    let is_series = |span: &Span| {
        let lead = mask.text()[..span.start as usize].trim_end_matches([' ', '«', '“', '"']);
        SERIES.iter().any(|word| lead.ends_with(word))
    };
    let quoted = quoted.filter(|quoted| !is_series(quoted));
    match (quoted, linked) {
        (Some(quoted), Some(linked)) if quoted.start < linked.start => Some(quoted),
        (Some(quoted), Some(linked)) if is_titled(mask.text(), linked, quoted) => Some(quoted),
        (_, Some(linked)) if is_behind_volume(mask, linked) || is_record(mask, linked) => None,
        (_, Some(linked)) => {
            let title = series(mask, linked, false).or_else(|| before_record(mask, linked));
            Some(title.unwrap_or(linked))
        }
        (Some(quoted), None) => {
            let title = around(mask, quoted)
                .or_else(|| series(mask, quoted, true))
                .or_else(|| before_journal(mask, quoted));
            Some(title.unwrap_or(quoted))
        }
        (None, None) => {
            let first = mask.emphasised.first()?;
            let lead = mask.text().get(..first.span.start as usize)?;
            (!lead.contains(char::is_alphanumeric) && !first.bold).then_some(first.span)
        }
    }
}

/// The title in italics that says who is quoted in it: *Harbour Office: “No boats”*.
fn around(mask: &Mask, quoted: Span) -> Option<Span> {
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    let mark = marks.find(|mark| mark.span.start > 1 && mark.span.contains(quoted))?;
    let lead = mask
        .text()
        .get(mark.span.start as usize..quoted.start as usize)?;
    let behind = mask
        .text()
        .get(quoted.end as usize..mark.span.end as usize)?;
    let is_whole = !behind.contains(char::is_alphanumeric);
    let is_told = lead
        .trim_end_matches(['"', '“', '„', '«', '‘', '\'', '”'])
        .ends_with(": ");
    (is_whole && is_told).then_some(mark.span)
}

/// The title in italics behind the authors, where its publisher stands between it and the name of a series, or a link: "Jane Roe, *Dry
/// Rivers*, Paris, Jetée, « Points »".
fn series(mask: &Mask, behind: Span, listed: bool) -> Option<Span> {
    let text = mask.text();
    let mark = mask.emphasised.iter().find(|mark| !mark.bold)?;
    let lead = text.get(..mark.span.start as usize)?.trim_end();
    let gap = text.get(mark.span.end as usize..behind.start as usize)?;
    let is_behind_names = lead.ends_with([',', '.', ')']) && lead.contains(char::is_alphabetic);
    let publisher = gap.trim_start_matches(['.', ' ', '(']);
    let is_placed = gap.starts_with(['.', ' ']) && placed(publisher) > 0;
    let is_listed = gap.starts_with(", ") && gap[2..].contains(char::is_alphabetic);
    (is_behind_names && (is_placed || listed && is_listed)).then_some(mark.span)
}

/// Names have no more words in small letters between and within them.
const SMALL: usize = 2;

/// Words of the text of a link that says where a work is found, and not what it is.
const RECORD: usize = 3;

/// Words in names have no more letters than this where they are in small ones.
const SHORT: usize = 3;

/// Whether the short link says where to find what stands in the journal before it, which is in italics: "*Weir Letters*. 27(5), 4–9.
/// [Preprint](address)".
fn is_behind_volume(mask: &Mask, linked: Span) -> bool {
    let text = mask.text();
    let mark = mask.emphasised.iter().find(|mark| !mark.bold);
    let gap = mark.and_then(|mark| text.get(mark.span.end as usize..linked.start as usize));
    let volume = gap.map(|gap| gap.trim_start_matches([' ', ',', '.']));
    volume.is_some_and(|volume| volume.starts_with(|c: char| c.is_ascii_digit()))
        && text[linked.range()].split_whitespace().count() <= RECORD
}

/// The title in italics behind the authors, where its publisher and year stand between it and a short link: "Jane Roe, *Dry Rivers*, Pier
/// Press, 2019. [Publisher record](address)". A year that was read left blanks.
fn before_record(mask: &Mask, linked: Span) -> Option<Span> {
    let text = mask.text();
    let mark = mask.emphasised.iter().find(|mark| !mark.bold)?;
    let lead = text.get(..mark.span.start as usize)?.trim_end();
    let gap = text.get(mark.span.end as usize..linked.start as usize)?;
    let words = |span: Span| text[span.range()].split_whitespace().count();
    // Behind a title of its own what is in italics is a journal.
    let small = lead
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_lowercase));
    let is_behind_names = lead.ends_with([',', '.', ')'])
        && lead.contains(char::is_alphabetic)
        && small.count() <= SMALL;
    let is_between = gap.starts_with([',', '.']) && gap.contains(char::is_alphabetic);
    let is_dated = gap.contains("    ") || may_hold_year(gap);
    let is_record = words(linked) <= RECORD && words(linked) < words(mark.span);
    let is_told = is_behind_names && is_between && is_dated || is_behind_date(lead);
    (is_told && is_record).then_some(mark.span)
}

/// Whether the date, which left blanks, ends `lead`: "Moss, A. (2019). ".
fn is_behind_date(lead: &str) -> bool {
    let bare = lead.trim_end_matches(['.', ',', ':']);
    bare.strip_suffix(')').unwrap_or(bare).ends_with("    ")
}

/// Whether the short link at the end says where to find the work whose title and journal stand in sentences behind the date: "Moss, A.
/// (2018). Dry rivers of the north. Weir Letters. [Library record](address)".
fn is_record(mask: &Mask, linked: Span) -> bool {
    let text = mask.text();
    let lead = text[..linked.start as usize].trim_end();
    let told = lead
        .rfind("    ")
        .map(|at| &lead[at..])
        .filter(|_| lead.ends_with('.'));
    let told = told
        .map(|told| told.trim_matches([' ', '.', ',', ')']))
        .unwrap_or_default();
    let is_small = |word: &str| word.starts_with(char::is_lowercase) && word.len() > SHORT;
    text[linked.range()].split_whitespace().count() <= RECORD
        && told
            .split(". ")
            .next()
            .is_some_and(|title| title.split(' ').any(is_small))
        && told.contains(". ")
}

/// The title in italics behind the authors, where the name of a journal stands in quotation marks of some languages behind it: "Roe J.,
/// *Tamy*, „Przegląd” 2019".
fn before_journal(mask: &Mask, quoted: Span) -> Option<Span> {
    let text = mask.text();
    let mark = mask.emphasised.iter().find(|mark| !mark.bold)?;
    let lead = text.get(..mark.span.start as usize)?.trim_end();
    let gap = text.get(mark.span.end as usize..quoted.start as usize)?;
    let is_next = [", „", " „", ", «", ", in «", ", w: „"].contains(&gap);
    let is_behind_names = lead.ends_with([',', '.', ')']) && lead.contains(char::is_alphabetic);
    (is_behind_names && is_next).then_some(mark.span)
}

/// Whether the link names a site, and the title of its page stands in quotation marks behind it: "[The Courier](address): “Title”".
fn is_titled(text: &str, linked: Span, quoted: Span) -> bool {
    let words = |span: Span| {
        text.get(span.range())
            .map_or(0, |own| own.split_whitespace().count())
    };
    let gap = text.get(linked.end as usize..quoted.start as usize);
    let is_next =
        gap.is_some_and(|gap| gap.starts_with([':', ',']) && !gap.contains(char::is_alphanumeric));
    is_next && words(linked) < 5 && words(linked) < words(quoted)
}

/// Whether what is set apart at `span` is a journal with its volume in bold behind it, `*Amer. J. Rivers*, **65**`, or with the year, the
/// volume and pages, as chemistry has it where no title is told: `*Amer. J. Rivers*, 2011, **65**, 1–9`.
pub(super) fn has_volume(mask: &Mask, span: Span) -> bool {
    if mask
        .text()
        .get(span.end as usize..)
        .is_some_and(is_year_and_volume)
    {
        return true;
    }
    let is_number =
        |shown: &str| !shown.is_empty() && shown.bytes().all(|byte| byte.is_ascii_digit());
    let mut bold = mask.emphasised.iter().filter(|mark| mark.bold);
    bold.any(|mark| {
        (span.end..=span.end + 2).contains(&mark.span.start)
            && mask.text().get(mark.span.range()).is_some_and(is_number)
    })
}

/// Whether `text` begins with a year, a volume and a page, with commas between them.
fn is_year_and_volume(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.trim_start_matches(['.', '*', '_']).split(',');
    let mut part = || parts.next().map(|part| part.trim().trim_matches('*'));
    part().is_some_and(str::is_empty)
        // A year that was read as the date is no text any more.
        && part().is_some_and(|year| !year.contains(char::is_alphanumeric) || year.len() == 4 && digits(year))
        && part().is_some_and(digits)
        && part().is_some_and(|page| page.starts_with(|c: char| c.is_ascii_digit()))
}
