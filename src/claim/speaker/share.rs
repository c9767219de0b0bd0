//! Whose quotations are that stand beside others of the paragraph, without words of their own for who speaks.

use super::Paragraph;
use super::inside::{is_inside, overlaps};
use super::people::Turn;

/// What a sentence is to the quotations round it.
pub(super) struct Kind {
    /// Whether it may be no more than who speaks.
    pub(super) short: bool,
    /// Whether it is about the one who spoke last.
    pub(super) about_last: bool,
}

/// Lets each sentence that is all quotation have the speaker of the quotation that it is part of, or goes on from.
pub(super) fn share(paragraph: &Paragraph<'_>, kinds: &[Kind], turns: &mut [Turn]) {
    let sentences = &paragraph.sentences;
    let inside: Vec<bool> = (0..sentences.len())
        .map(|at| is_inside(paragraph, at))
        .collect();
    let mut first = 0;
    for quotation in &paragraph.quotations {
        while sentences
            .get(first)
            .is_some_and(|one| one.end <= quotation.start)
        {
            first += 1;
        }
        let mut end = first;
        while sentences
            .get(end)
            .is_some_and(|one| one.start < quotation.end)
        {
            end += 1;
        }
        let mut of = turns[first..end]
            .iter()
            .filter(|turn| matches!(turn, Turn::Of(_)));
        let own = of
            .next()
            .copied()
            .filter(|own| of.all(|other| other == own));
        let behind = || {
            let next = (end < turns.len() && kinds[end].short).then(|| turns[end]);
            next.filter(|turn| matches!(turn, Turn::Of(_)) && !overlaps(paragraph, end))
        };
        let before = || {
            // "She lost her stock that night" stands between her words.
            let silent = |at: &usize| turns[*at] == Turn::Silent && !overlaps(paragraph, *at);
            let between = (0..first).rev();
            let mut between = between.skip_while(|at| kinds[*at].about_last && silent(at));
            let before = between.next()?;
            let speaks = overlaps(paragraph, before) || turns[before] != Turn::Silent;
            Some(turns[before]).filter(|_| speaks && inside.get(first) == Some(&true))
        };
        let shared = own.or_else(behind).or_else(before);
        let Some(shared @ Turn::Of(_)) = shared else {
            continue;
        };
        for at in first..end {
            if turns[at] == Turn::Silent && inside[at] {
                turns[at] = shared;
            }
        }
    }
}
