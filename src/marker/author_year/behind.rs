//! A year in parentheses behind a sentence that names the author: `Smith says so (2020, p. 4)`, `Smith’s theory of weirs (2020)`.

use std::ops::Range;

use super::years::Years;
use super::{Certainty, Form, Listed, Named, Names, behind_closer, called};
use crate::source::Span;

/// Somebody whose book a bare year is of is named within this many bytes before it.
const REACH: usize = 400;
/// No more words than this stand between the owner of a work and its year.
const WORDS: usize = 8;
/// A year without a letter is so long.
const LETTERLESS: usize = 4;
/// What a page is written with behind a year.
const PAGES: &[&str] = &["p.", "pp.", "S.", "s.", "pág", "para"];

/// `(2020, p. 4)`, `(2020, 4)` and `(2020a)` behind a sentence that names the author.
pub(super) fn behind(
    text: &str,
    before: Range<usize>,
    inside: &Range<usize>,
    years: &Years,
    listed: &Listed<'_>,
) -> Option<Named> {
    let opener = before.end;
    let is_page = |paged: Span| {
        let paged = &text[paged.range()];
        let is_row = paged
            .chars()
            .all(|c| c.is_ascii_digit() || "-–, ".contains(c));
        is_row || PAGES.iter().any(|page| paged.starts_with(page))
    };
    // Only works have letters behind their years.
    let is_lettered = years.all.iter().any(|year| {
        year.shown.len() > LETTERLESS && year.shown.starts_with(|c: char| c.is_ascii_digit())
    });
    if years.all.len() > 1 && !is_lettered {
        return None;
    }
    let wrote = |names: &Names| {
        years
            .all
            .iter()
            .all(|year| (listed.fits)(names, &year.shown))
    };
    let names = if is_lettered || years.locator.is_some_and(is_page) {
        name_behind(&text[before], &wrote)?
    } else {
        owner_behind(&text[before], &wrote)?
    };
    Some(Named {
        span: Span::new(opener, behind_closer(text, inside)),
        form: Form::Narrative,
        works: called(
            years.all.first()?.span.start,
            &names,
            years,
            Certainty::Tentative,
        ),
    })
}

/// The nearest of the single names in `before` of which `wrote` says that the list has a work.
fn name_behind(before: &str, wrote: &dyn Fn(&Names) -> bool) -> Option<Names> {
    let from = before.ceil_char_boundary(before.len().saturating_sub(REACH));
    let words = before[from..].split_whitespace().rev();
    let bare = words.map(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let possessive = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s"));
        possessive.unwrap_or(word)
    });
    let names = bare.filter(|word| word.starts_with(char::is_uppercase));
    names.map(Names::one).find(|names| wrote(names))
}

/// The nearest of the names in `before` that own what stands behind them, `Smith’s theory of weirs`, where `wrote` says that the list has
/// a work of theirs. No other sentence begins between.
fn owner_behind(before: &str, wrote: &dyn Fn(&Names) -> bool) -> Option<Names> {
    let from = before.ceil_char_boundary(before.len().saturating_sub(REACH));
    let words = before[from..].split_whitespace().rev().take(WORDS);
    let within = words.take_while(|word| !word.ends_with(['.', '?', '!', ';', ':', ')']));
    let owners = within.filter_map(|word| {
        let bare = word
            .strip_suffix("’s")
            .or_else(|| word.strip_suffix("'s"))?;
        let bare = bare.trim_start_matches(|c: char| !c.is_alphanumeric());
        bare.starts_with(char::is_uppercase).then_some(bare)
    });
    owners.map(Names::one).find(|names| wrote(names))
}
