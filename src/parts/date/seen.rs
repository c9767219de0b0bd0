//! Days on which somebody looked, though no word before them says so.

use super::super::Parts;
use super::super::mask::Mask;
use super::Date;
use super::year::years;
use crate::source::Span;

/// What programs write between such a day and the name of the site, and behind that name: "May 3, 2020, from Tide Notes Web site:".
const FROM: [&str; 2] = [", de ", ", from "];
const SITE: [&str; 3] = [" Sitio web:", " Web site:", " Website:"];
/// What Chinese style says of a work that is read on a screen.
const ONLINE: &str = "/OL]";
/// The name of a site has no more bytes than this.
const NAME: usize = 120;
/// Between an address and the bracket behind it stand no more bytes than these: "> [".
const GAP: u32 = 4;
/// What the words before the day of a copy say beside a link to it.
const COPIES: [&str; 4] = ["archive.org", "Wayback", "Internet Archive", "Memento"];
/// They stand within so many bytes before it.
const NEAR: usize = 40;

/// Where what says it begins and ends, where the place of `date` says that somebody looked on it.
pub(super) fn told(mask: &Mask, date: &Date, parts: &Parts) -> Option<Span> {
    let text = mask.text();
    let (before, behind) = (
        &text[..date.span.start as usize],
        &text[date.span.end as usize..],
    );
    if FROM.iter().any(|from| behind.starts_with(from)) {
        let near = &behind[..behind.floor_char_boundary(NAME)];
        return SITE
            .iter()
            .any(|site| near.contains(site))
            .then_some(date.span);
    }
    // "[EB/OL]. (2018-07-23)[2026-03-01]. address", as Chinese style has the day behind that of the work.
    let behind_date = before.strip_suffix('[').unwrap_or_default();
    let is_behind = behind_date.ends_with(|c: char| c.is_ascii_digit() || c == ')');
    if text.contains(ONLINE) && is_behind && behind.starts_with(']') && date.day.is_some() {
        return Some(date.span);
    }
    // "(2016): Rain, address [13.05.2021]": the work has a date of its own.
    let url = parts.url.as_ref()?;
    let gap = mask.place(date.span).start.checked_sub(url.span.end)?;
    let is_next = before.ends_with('[') && behind.starts_with(']') && gap <= GAP;
    let whole = Span {
        start: date.span.start.saturating_sub(1),
        end: date.span.end + 1,
    };
    (is_next && date.day.is_some() && !years(before).is_empty()).then_some(whole)
}

/// What says that a work was read on the web, before the day, as the seventh edition of MLA's handbook has it.
const MEDIUM: &str = "Web.";

/// Where what says that a work was read on the web begins, right before the date at the byte `start` of `text`: "Harbour Notes, 3 May 2016.
/// Web. 4 Apr. 2017".
pub(super) fn behind_medium(text: &str, start: u32) -> Option<u32> {
    let before = text[..start as usize].trim_end();
    let before = before.strip_suffix(MEDIUM)?;
    let is_apart = before.ends_with(' ') && before.trim_end().ends_with(['.', '>', ',', '"', '”']);
    // What was read of the entry, an address or a year, left blanks.
    (is_apart || before.ends_with("   ")).then_some(before.len() as u32)
}

/// Whether nothing but marks stands between the address of the work and the byte `start`.
pub(super) fn is_right_behind_address(mask: &Mask, start: u32, parts: &Parts) -> bool {
    let place = mask.place(Span {
        start,
        end: start + 1,
    });
    let url = parts.url.as_ref();
    let gap = url.and_then(|url| place.start.checked_sub(url.span.end));
    gap.is_some_and(|gap| gap <= GAP)
}

/// Whether `date` is that of the copy in an archive that the entry links to: "Copy at archive.org, 3 May 2019".
pub(super) fn is_of_copy(text: &str, date: &Date, parts: &Parts) -> bool {
    let before = &text[..date.span.start as usize];
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(NEAR))..];
    parts.archive.is_some() && COPIES.iter().any(|copy| near.contains(copy))
}

/// Whether `date` is written in numbers that may be a day and a month or the other way round: "03/05/2024".
pub(super) fn is_twofold(text: &str, date: &Date) -> bool {
    let written = text.get(date.span.range()).unwrap_or_default();
    let is_month = date
        .day
        .is_some_and(|day| day < 13 && Some(day) != date.month);
    // Behind the year the month comes first.
    let is_behind = written
        .split('/')
        .next()
        .is_some_and(|year| year.len() == 4);
    written.contains('/') && !is_behind && is_month
}
