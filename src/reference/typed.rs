//! Numbers as they are typed, where a format counts items anew and the text keeps to what was typed: `1. 2. 3. 5.`

use std::collections::HashSet;

use super::{Entry, List, Text};
use crate::document::{Key, ListKind};
use crate::source::Span;

/// What stands on a line before the text of an item is no longer than this, in bytes.
const ITEM: usize = 40;

/// Gives the entries of a list the numbers that are typed before them, where the text cites these and no others.
pub(super) fn as_typed(text: &Text<'_>, list: &mut List, cited: &HashSet<u32>) {
    if text.layout.guessed || list.kind != ListKind::Written {
        return;
    }
    let typed: Option<Vec<(Span, u32)>> = list
        .entries
        .iter()
        .map(|entry| {
            let is_item = entry.label.is_none() && entry.number().is_some();
            typed(text, entry.span.start).filter(|_| is_item)
        })
        .collect();
    let Some(typed) = typed else {
        return;
    };
    let counted = list.entries.iter().map(Entry::number);
    let differs = counted.zip(&typed).any(|(own, typed)| own != Some(typed.1));
    let counts_up = typed.windows(2).all(|pair| pair[0].1 <= pair[1].1);
    let numbers: HashSet<u32> = typed.iter().map(|&(_, number)| number).collect();
    let rises = typed.windows(2).all(|pair| pair[0].1 < pair[1].1);
    let last = typed.last().map_or(0, |last| last.1);
    let own = list.entries.iter().map(Entry::number).zip(&typed);
    let gap = own
        .filter(|(own, typed)| *own != Some(typed.1))
        .map(|(_, typed)| typed.1)
        .next();
    let within = || cited.iter().filter(|&&number| number <= last);
    // Each number that is cited has been typed, and one behind the gap is among them.
    let kept = rises
        && within().all(|number| numbers.contains(number))
        && within().any(|number| gap.is_some_and(|gap| *number >= gap));
    let is_told = counts_up && (numbers == *cited || kept);
    if !differs || !is_told && !is_shuffled(list, &typed, cited) {
        return;
    }
    for (entry, (label, number)) in list.entries.iter_mut().zip(typed) {
        entry.span.start = label.start;
        entry.label = Some(label);
        entry.keys = vec![Key::numeric(number)];
    }
}

/// Whether the numbers `typed` before the entries of `list` fall somewhere, each there once, and the text cites none but them, one that
/// is printed before no entry among those.
fn is_shuffled(list: &List, typed: &[(Span, u32)], cited: &HashSet<u32>) -> bool {
    let numbers: HashSet<u32> = typed.iter().map(|&(_, number)| number).collect();
    let printed: HashSet<u32> = list.entries.iter().filter_map(Entry::number).collect();
    let falls = typed.windows(2).any(|pair| pair[0].1 > pair[1].1);
    falls && numbers.len() == typed.len() && cited.is_subset(&numbers) && !cited.is_subset(&printed)
}

/// The number that is typed before the item whose text begins at the byte `start`.
fn typed(text: &Text<'_>, start: u32) -> Option<(Span, u32)> {
    let before = &text.source.text()[..start as usize];
    let from = before.ceil_char_boundary(before.len().saturating_sub(ITEM));
    let line = match before[from..].rfind(['\n', '\r']) {
        Some(at) => from + at + 1,
        None if from == 0 => 0,
        None => return None,
    };
    let bare = before[line..].trim_start_matches(['>', ' ', '\t']);
    let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marks = bare[digits..].strip_prefix(['.', ')'])?;
    let number = bare[..digits].parse().ok()?;
    let at = before.len() - bare.len();
    let is_label = !marks.contains(char::is_alphanumeric);
    is_label.then_some((Span::new(at, at + digits + 1), number))
}
