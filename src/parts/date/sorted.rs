//! The dates of an entry, sorted by what the words and marks beside them say that they are of.

use super::super::Parts;
use super::super::mask::Mask;
use super::choice::{Labelled, is_undated};
use super::label::Label;
use super::shape::TABLE;
use super::year::is_quoted;
use super::{Date, Dated, dates, is_behind_address, may_hold_year, placed, seen};
use crate::source::Span;

/// The dates that may be that of the work, and those that are not.
pub(super) struct Sorted {
    /// Those that nothing says otherwise of.
    pub(super) published: Vec<Labelled>,
    /// Those on which the work was changed.
    pub(super) revised: Vec<Labelled>,
    /// Where others stand, and the titles.
    pub(super) told: Vec<Span>,
}

/// What became of a ruling later, as law reports write it behind that.
const HISTORY: &[&str] = &[
    ", vacated",
    ", aff'd",
    ", aff’d",
    ", affirmed",
    ", rev'd",
    ", rev’d",
    ", reversed",
    ", overruled",
    ", cert. denied",
    ", cert. granted",
];

/// What a date is of.
enum Of {
    /// Somebody looked on it; what says so is blanked with it.
    Accessed(Span),
    /// A copy was made on it.
    Archived,
    /// The work was changed on it.
    Revised,
    /// Something else that a sentence tells.
    Told,
    /// The work came out on it, as far as is known.
    Published,
}

/// Sorts the dates in `mask` that stand in none of `titles`; the first on which somebody looked goes into `parts` and `dated`. Those that
/// are settled by this are blanked.
pub(super) fn sorted(
    mask: &mut Mask,
    titles: &[Span],
    parts: &mut Parts,
    dated: &mut Dated,
) -> Sorted {
    let mut sorted = Sorted {
        published: Vec::new(),
        revised: Vec::new(),
        told: titles.to_vec(),
    };
    sorted.told.extend(history(mask.text()));
    for date in dates(mask.text()) {
        let is_title = titles.iter().any(|title| title.contains(date.span));
        if is_title || is_quoted(mask.text(), date.span.start as usize) {
            continue;
        }
        let label = Label::before(mask.text(), date.span);
        if seen::is_twofold(mask.text(), &date) && label.is_any(&TABLE.day_first).is_none() {
            continue;
        }
        let of = of(mask, &label, &date, parts);
        let own = Labelled {
            whole: label.whole(date.span),
            is_apart: label.is_apart(),
            date,
        };
        match of {
            Of::Accessed(whole) => {
                dated.accessed.get_or_insert(own.date.span);
                parts.accessed.get_or_insert(placed(mask, &own.date));
                mask.blank(whole);
            }
            Of::Archived => mask.blank(own.date.span),
            Of::Revised => sorted.revised.push(own),
            Of::Told => sorted.told.push(own.date.span),
            Of::Published => sorted.published.push(own),
        }
    }
    for own in sorted.published.iter().chain(&sorted.revised) {
        mask.blank(own.date.span);
    }
    sorted
}

/// What became of the ruling that `text` names, behind the year of that: "938 F.3d 985 (2019), vacated, 141 S. Ct. 2752 (2022)".
fn history(text: &str) -> Option<Span> {
    let at = HISTORY.iter().filter_map(|word| text.find(word)).min()?;
    let is_behind = text[..at].ends_with(')') && may_hold_year(&text[..at]);
    is_behind.then(|| Span::new(at, text.len()))
}

/// What `date` is of, behind `label`.
fn of(mask: &Mask, label: &Label<'_>, date: &Date, parts: &Parts) -> Of {
    let Span { start, end } = date.span;
    let behind = mask.text()[end as usize..].trim_start();
    let is_seen = TABLE.seen.iter().any(|word| behind.starts_with(word));
    let accessed = label.is_any(&TABLE.accessed).or_else(|| {
        let start = label.is_any(&TABLE.state)?;
        seen::is_right_behind_address(mask, start, parts).then_some(start)
    });
    let accessed = accessed.or_else(|| seen::behind_medium(mask.text(), start));
    if let Some(start) = accessed.or(is_seen.then_some(start)) {
        return Of::Accessed(Span { start, end });
    }
    if label.is_any(&TABLE.archived).is_some() || seen::is_of_copy(mask.text(), date, parts) {
        return Of::Archived;
    }
    if let Some(whole) = seen::told(mask, date, parts) {
        return Of::Accessed(whole);
    }
    if label.is_any(&TABLE.revised).is_some() {
        return Of::Revised;
    }
    let is_told = label.is_told()
        || (label.is_unknown() || is_undated(mask.text())) && is_behind_address(mask, date, parts);
    if is_told { Of::Told } else { Of::Published }
}
