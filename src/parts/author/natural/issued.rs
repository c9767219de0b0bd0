//! Bodies that what stands behind them tells: a title with a volume or a publisher, what they are called for short.

use super::super::super::mask::Mask;
use super::super::Author;
use super::words::GROUPS;
use super::{is_body, is_name, is_organisation, is_remark, people, stops, words};
use crate::source::Span;

/// What a body is called for short has no more letters.
const SHORTEST: usize = 8;

/// The body that a full stop parts from the title as medicine writes it, with a volume or a publisher and its place behind that: "Tide
/// Research Group. Dry rivers. Weir Lett. 2020;12:45", "Tide Council. Dry rivers. Oslo: Tide Council; 2020". What `head` ends is looked at.
pub(in super::super) fn responsible(
    mask: &Mask,
    head: usize,
) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text();
    let shown = text.get(..head)?;
    let mut stops = stops(shown);
    let (stop, next) = (stops.next()?, stops.next()?);
    let (name, title) = (&shown[..stop], &shown[stop + ". ".len()..next]);
    let (name, short) = shortened(name).map_or((name, None), |(name, short)| (name, Some(short)));
    let last = words(name).last().unwrap_or_default();
    let is_whole = is_body(name) || GROUPS.contains(&last) && is_organisation(name);
    // "Tide Atlas. 2nd ed. Oslo": the title stands first.
    let is_title = title.split_whitespace().nth(1).is_some()
        && title.starts_with(char::is_uppercase)
        && !is_remark(title);
    let is_issued = || {
        let volume = text[head..].trim_start();
        let is_volume = volume
            .strip_prefix(';')
            .is_some_and(|volume| volume.starts_with(|c: char| c.is_ascii_digit()));
        // The title, the journal and the year.
        let is_journal = is_volume && shown[next..].matches(". ").count() > 1;
        let imprint = shown[next..].trim_end().strip_suffix(';');
        is_journal || imprint.is_some_and(|imprint| imprint.contains(": "))
    };
    let is_sure = is_whole && is_title && is_issued();
    let mut found = is_sure.then(|| people(mask, Span::new(0, name.len())))??;
    if let [only] = found.0.as_mut_slice() {
        only.short = short.map(str::to_owned);
        found.2 = stop;
        return Some(found);
    }
    None
}

/// `name` without what a body is called for short in parentheses behind it, and that: "Tide Research Organization (TRO)".
fn shortened(name: &str) -> Option<(&str, &str)> {
    let (name, short) = name.strip_suffix(')')?.rsplit_once(" (")?;
    let is_short = (2..=SHORTEST).contains(&short.len())
        && short.bytes().all(|byte| byte.is_ascii_uppercase());
    is_short.then_some((name, short))
}

/// The body before a title that is set apart, with what it is called for short: "Tide Research Organization (TRO), “Dry rivers”".
pub(in super::super) fn abbreviated(
    mask: &Mask,
    head: usize,
) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?;
    let text = text.trim_end_matches([' ', ',', '.', ':', '"', '“', '„', '«', '*']);
    let (name, short) = shortened(text)?;
    let whole = !name.contains([',', ';', '.']) && is_name(name) && is_organisation(name);
    let author = Author {
        short: Some(short.to_owned()),
        ..Author::whole(mask.part(Span::new(0, name.len())))
    };
    whole.then(|| (vec![author], false, text.len()))
}
