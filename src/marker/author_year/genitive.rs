//! Names with the ending of the German genitive: `Wolfs (2010) Ansatz`, `Wolf und Lees (2010) drei Ansätze`.

use std::ops::Range;

use super::Listed;
use super::names::{Names, names_before};
use super::years::Years;

/// They stand within this many bytes before their year.
const REACH: usize = 60;

/// The names at the end of `before`, the last with the ending of the genitive, where the list has their work of these `years`.
pub(super) fn genitive(
    text: &str,
    before: Range<usize>,
    years: &Years,
    listed: &Listed<'_>,
) -> Option<(Names, usize)> {
    let from = text.ceil_char_boundary(before.end.saturating_sub(REACH).max(before.start));
    let shown = text[from..before.end].trim_end();
    let word = shown.rsplit(char::is_whitespace).next()?;
    let name = word.strip_suffix('s')?;
    if !name.starts_with(char::is_uppercase) || !name.chars().all(char::is_alphabetic) {
        return None;
    }
    let behind = text[before.end..].split_once(')');
    // A noun follows, which German begins with a capital: "Roberts (2015) argues" is of Roberts.
    let is_owner =
        behind.is_some_and(|(_, behind)| behind.trim_start().starts_with(char::is_uppercase));
    let end = from + shown.len() - 1;
    let fits = |names: &Names| {
        let mut all = years.all.iter();
        all.all(|year| (listed.fits)(names, &year.shown))
    };
    let several = names_before(text, from..end, listed.has)
        .filter(|(names, _)| names.written.len() > 1 && fits(names));
    several.or_else(|| {
        let names = is_owner.then(|| Names::one(name))?;
        fits(&names).then_some((names, end - name.len()))
    })
}
