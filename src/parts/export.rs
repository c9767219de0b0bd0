//! Entries as chatbots export them: "Title - Site, accessed May 4, 2026, address".

mod journal;
mod prefix;
mod stamp;
mod undated;
mod within;

use super::exported::seen;
use super::mask::Mask;
use super::style::Style;
use super::{Part, Parts, author, date, page, title};
use crate::source::Span;
use prefix::unprefixed;
use within::is_within;

/// What stands between a title, its parts and the site.
const SIGNS: &[&str] = &[" - ", " – ", " — ", " | ", " \u{b7} "];
/// What sites put between the parts of a page's title.
const BAR: &str = " | ";
/// A site's name has no more words than this.
const WORDS: usize = 9;
/// The name of a site in a script without capitals has no more characters than this.
const UNCASED: usize = 16;
/// What stands at the end of a page's title that was cut short.
const CUT: &str = "...";
/// The name of a site that was cut short has no more words than this, the mark for the cut among them.
const CUT_WORDS: usize = 4;
/// Reads the entry of a list of this `style` where it has this form. Nothing before the day of access is a name or a date: titles hold both.
pub(super) fn read(mask: &Mask, style: Style, parts: &mut Parts) -> bool {
    let text = mask.text();
    let has_address = parts.url.is_some();
    let seen = has_address.then(|| seen(mask)).flatten();
    let Some(end) = (match &seen {
        Some((_, at)) => dated(&text[..*at]),
        None => undated::head(mask, parts),
    }) else {
        return false;
    };
    let head = text[..end].trim_end_matches([' ', '|']);
    if is_other(mask, head) {
        return false;
    }
    parts.accessed = seen.map(|(day, _)| day);
    let mut span = mask.bare(Span::new(0, head.len()));
    if let Some(day) = stamp::day(mask, span, parts) {
        parts.date = Some(day);
        return true;
    }
    span.start += page::before(&text[span.range()], parts) as u32;
    let barred = text[span.range()].matches(BAR).count() > 1;
    let named = split(text, span, style, parts);
    let is_named = named.is_some();
    if barred && !is_named {
        // "Piers | How they stand | Explained": what of it is the title is not known.
        return true;
    }
    if let Some(Named { title, site }) = named {
        let site = mask.part(site);
        span = Span::new(span.start as usize, title);
        // "of Jane Roe" is a site, and no name of one.
        let is_name = !site.text.starts_with("of ")
            && !page::is_format(&site.text)
            && !journal::is_shelf(&site.text);
        parts.container = is_name.then_some(site);
    }
    span = unbylined(mask, span, parts);
    span = if is_named {
        unsectioned(mask, span)
    } else {
        uncut(text, span)
    };
    span = unprefixed(mask, span, parts);
    let part = title::trimmed(mask.part(span));
    let is_whole = is_named || !is_open(mask, span);
    parts.title = (is_whole && title::is_title(&part.text)).then_some(part);
    true
}

/// Where the title and the site end of what stands `before` the day of access.
fn dated(before: &str) -> Option<usize> {
    let before = before.trim_end();
    let is_apart = before.is_empty() || before.ends_with(',');
    is_apart.then(|| before.trim_end_matches([',', ' ']).len())
}

/// Whether more than a title stands in `span`, or less: it ends with a date behind a mark, as entries do that people write, or leads to
/// an address.
fn is_open(mask: &Mask, span: Span) -> bool {
    let text = mask.text().get(span.range()).unwrap_or_default().trim_end();
    let leads = [" at", " from", " see", " in"]
        .iter()
        .any(|word| text.ends_with(word));
    let bare = text.trim_end_matches([')', '.', ',', ' ']);
    let mut marks = bare.match_indices([',', '(']);
    let dated = marks.any(|(at, _)| {
        let from = span.start as usize + at + 1;
        let day = date::first(mask, from).filter(|(_, place)| {
            let gap = mask.text().get(from..place.start as usize).unwrap_or("-");
            gap.trim().is_empty() && place.end as usize >= span.start as usize + bare.len()
        });
        day.is_some()
    });
    leads || dated
}

/// What closes a title in quotation marks where its site follows, as people write it: `"Weirs - A Guide," Dockside`.
const CLOSES: &[&str] = &[",\" ", ",” ", ".\" ", ".” "];

/// Whether a title in quotation marks ends in `head`, with a name behind it that no sign parts from it: the signs are the title's.
fn is_quoted_before_site(head: &str) -> bool {
    let ends = CLOSES.iter();
    let end = ends.filter_map(|close| Some(head.find(close)? + close.len()));
    end.min().is_some_and(|end| {
        let (title, site) = head.split_at(end);
        title.contains(['"', '“']) && !SIGNS.iter().any(|sign| site.contains(sign))
    })
}

/// Whether `head` is written as people write entries: authors in a list with what follows them, or a title set apart.
fn is_other(mask: &Mask, head: &str) -> bool {
    let end = head.len() as u32;
    let apart = |span: Span| span.end <= end && span.len() + 4 < head.len();
    if mask
        .emphasised
        .iter()
        .any(|mark| !mark.bold && mark.span.start < end && apart(mark.span))
    {
        return true;
    }
    if is_quoted_before_site(head) {
        return true;
    }
    let tailed = SIGNS.iter().any(|sign| head.contains(sign));
    if title::doubled(head).is_some() && !tailed
        || mask.links.iter().any(|link| {
            let text = mask.text().get(link.text.range()).unwrap_or_default();
            link.text.end <= end && text.contains(char::is_alphabetic)
        })
    {
        return true;
    }
    let Some((_, _, names)) = author::listed(mask, head, author::Next::Other) else {
        return false;
    };
    let behind = head[names..].trim_start_matches([' ', ',', '.']);
    let year = behind.strip_prefix('(').unwrap_or(behind);
    let is_initialled = !tailed && head[..names].trim_end().ends_with('.');
    is_initialled
        || year.starts_with(|c: char| c.is_ascii_digit())
        || behind.starts_with(['"', '“'])
}

/// Where the title ends of a page whose site is named behind it, and where that name stands.
struct Named {
    title: usize,
    site: Span,
}

/// The end of the title of `span`, and the name of the site behind it.
fn split(text: &str, span: Span, style: Style, parts: &Parts) -> Option<Named> {
    let shown = text.get(span.range())?;
    let (at, from) = last_sign(shown)?;
    let site = shown[from..].trim();
    let start = span.start as usize;
    let named = |at: usize, from: usize, end: usize| Named {
        title: start + at,
        site: Span::new(start + from, start + end),
    };
    // "Piers - Pier Notes - All about piers": what calls itself as the host does is the site.
    if !is_owner(site, parts)
        && let Some((before, own)) = last_sign(&shown[..at])
        && is_host(&shown[own..at], parts)
    {
        return Some(named(before, own, at));
    }
    if let Some((end, own)) = journal::before(shown, at, site) {
        return Some(named(end, own, at));
    }
    // "Models - Which one is best in 2025?": a title asks, and no site.
    let is_site = !site.is_empty()
        && !site.ends_with('?')
        && site.split_whitespace().count() <= WORDS
        && (site.starts_with(char::is_uppercase)
            || is_uncased(site)
            || is_label(site)
            || is_host(site, parts)
            || site.starts_with("of ") && is_host(last(site), parts))
        && !site.ends_with(CUT)
        && !is_within((shown[..at].trim(), &shown[at..from], site), style, parts);
    let barred = shown.matches(BAR).count() > 1;
    let is_sure = !barred || shown.contains(" | by ") || is_owner(site, parts);
    (is_site && is_sure).then(|| named(at, from, shown.len()))
}

/// Where the last sign of `shown` begins that parts a title from a site, and where it ends.
fn last_sign(shown: &str) -> Option<(usize, usize)> {
    let signs = SIGNS.iter();
    let found = signs.filter_map(|sign| shown.rfind(sign).map(|at| (at, at + sign.len())));
    found.max()
}

/// The title of `span` without the name of a site behind it that was cut short: "Piers - Pier Notes of ...".
fn uncut(text: &str, span: Span) -> Span {
    let shown = text.get(span.range()).unwrap_or_default();
    let cut = last_sign(shown).filter(|&(at, from)| {
        let site = &shown[from..];
        let words = site.split_whitespace().count();
        // A part of the title may be cut as well: it is longer, or begins in small letters.
        site.ends_with(CUT)
            && site.starts_with(char::is_uppercase)
            && words <= CUT_WORDS
            && shown[..at].contains(' ')
    });
    let end = cut.map_or(shown.len(), |(at, _)| at);
    Span::new(span.start as usize, span.start as usize + end)
}

/// Whether a word of `site` stands in the host of the address.
fn is_owner(site: &str, parts: &Parts) -> bool {
    site.split_whitespace().any(|word| is_host(word, parts))
}

/// The title of `span`, whose page is on a site that stood behind it, without what else of the site stands there: "Title | Section",
/// "Title - HT".
fn unsectioned(mask: &Mask, span: Span) -> Span {
    let text = mask.text().get(span.range()).unwrap_or_default();
    let bar = text.find(BAR).unwrap_or(text.len());
    let text = text[..bar].trim_end();
    let dash = SIGNS
        .iter()
        .filter_map(|sign| text.rfind(sign).map(|at| (at, sign.len())));
    let tail = dash.max().filter(|&(at, length)| {
        let tail = &text[at + length..];
        tail.starts_with(char::is_uppercase) && !tail.contains(' ') && text[..at].contains(' ')
    });
    let end = tail.map_or(text.len(), |(at, _)| at);
    Span::new(span.start as usize, span.start as usize + end)
}

/// The last word of `site`.
fn last(site: &str) -> &str {
    site.rsplit(' ').next().unwrap_or_default()
}

/// Whether `site` is called as the host of the address is.
fn is_host(site: &str, parts: &Parts) -> bool {
    let squeezed: String = site.to_lowercase().split_whitespace().collect();
    let host = parts
        .url
        .as_ref()
        .and_then(|url| url.text.split('/').nth(2));
    squeezed.len() > 4
        && host.is_some_and(|host| {
            host.contains(&squeezed) || host.replace(['.', '-'], "").contains(&squeezed)
        })
}

/// Whether `site` is a name in a script without capitals.
fn is_uncased(site: &str) -> bool {
    let opens = site.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    opens && site.chars().nth(UNCASED).is_none()
}

/// Whether `site` is one word as sites call themselves: `arXiv`, `example.org`.
fn is_label(site: &str) -> bool {
    !site.contains(' ') && (site.contains(char::is_uppercase) || site.contains('.'))
}

/// The title of `span` without "| by Jane Roe" at its end.
fn unbylined(mask: &Mask, span: Span, parts: &mut Parts) -> Span {
    let text = mask.text().get(span.range()).unwrap_or_default();
    let Some((at, sign)) = ["| by ", "- by ", "– by ", "— by "]
        .iter()
        .find_map(|sign| text.rfind(sign).map(|at| (at, sign.len())))
    else {
        return span;
    };
    let start = span.start as usize;
    let name = Span::new(start + at + sign, span.end as usize);
    if let Some((authors, others, _)) = author::people(mask, name) {
        (parts.authors, parts.others) = (authors, others);
    }
    mask.bare(Span::new(start, start + at))
}

/// A shortened word at the end of a name has no more letters: "Inc.", "Corp.".
const SHORTENED: usize = 4;

/// `name` without the stop of the entry behind it, which no shortened word needs.
pub(super) fn unpointed(mut name: Part) -> Part {
    let last = name.text.rsplit(' ').next().unwrap_or_default();
    let bare = last.strip_suffix('.').unwrap_or_default();
    if bare.chars().count() > SHORTENED && bare.chars().all(char::is_alphabetic) {
        name.text.pop();
        name.span.end -= 1;
    }
    name
}
