//! Claims that are laid to nobody in particular: "studies show".

use super::form;
use super::naming::{Sight, names};
use super::place::outside;
use super::reading::{Reading, Speech};
use super::saying;
use super::speaker;
use crate::sentence::Passage;
use crate::source::Span;
use crate::words::Table;

/// Whom words for nobody in particular lay a claim to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Laid {
    /// There are no such words, or they pass nothing on.
    No,
    ToNobody,
    /// The sentence names somebody beside them.
    ToSomebody,
}

/// Whom the sentence of index `at` lays what it says to by such words.
pub(super) fn laid(
    passage: &Passage<'_>,
    quotations: &[Span],
    readings: &[Reading],
    at: usize,
    table: &'static Table,
) -> Laid {
    let reading = &readings[at];
    if !reading.attributes || !reading.cues.entries().any(|cue| cue.nameless) {
        return Laid::No;
    }
    let sentence = &passage.sentences[at];
    let text = passage.text(sentence);
    let laid_down = form::conditional(text, table) || saying::says_whence(text, table);
    if laid_down || saying::passes_on_a_saying(text, table) {
        return Laid::No;
    }
    let whole = passage.prose.text();
    if speaker::tells_speaker(whole, sentence.prose, quotations, table) {
        return Laid::ToSomebody;
    }
    if named_aside(&outside(whole, sentence.prose, quotations), table)
        || named_behind(passage, quotations, readings, at, table)
    {
        return Laid::No;
    }
    Laid::ToNobody
}

/// Whether an aside of `text` names one of those who say so: "Experts say, as Ida Holm did, that".
fn named_aside(text: &str, table: &Table) -> bool {
    let mut clauses = text.split(", ").skip(1);
    clauses.any(|clause| {
        let mut leads = table.naming.asides.iter();
        let led = leads.any(|lead| {
            let rest = clause.strip_prefix(lead.as_str());
            rest.is_some_and(|rest| rest.starts_with(' '))
        });
        led && names(clause, table, Sight::Far)
    })
}

/// Whether a sentence behind the one of index `at` names one of those whom that one leans on: it is said there what somebody of that name
/// says, or that he is one of them. Whole sentences of his words may stand between.
fn named_behind(
    passage: &Passage<'_>,
    quotations: &[Span],
    readings: &[Reading],
    at: usize,
    table: &Table,
) -> bool {
    let behind = (at + 1..readings.len()).find(|&next| readings[next].speech != Speech::All);
    behind.is_some_and(|next| {
        let sentence = &passage.sentences[next];
        let told = outside(passage.prose.text(), sentence.prose, quotations);
        let lower = told.to_lowercase();
        let of_them = || {
            let mut members = table.members.iter();
            members.any(|phrase| lower.contains(phrase.as_str()))
        };
        (readings[next].by_itself() || of_them()) && names(&told, table, Sight::Far)
    })
}
