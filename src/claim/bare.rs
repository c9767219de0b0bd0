//! Claims that should be cited and are not, judged by what the document itself does.

use std::cell::LazyCell;

use super::again::{Given, is_year};
use super::fault::{self, Fault};
use super::{Claim, Cue, Kind, Section, State};
use crate::document::{BlockKind, Document, Inline};
use crate::sentence;
use crate::settings::Require;
use crate::source::Span;
use crate::words::Table;

/// With fewer covered claims a document shows no habit.
const HABIT: usize = 3;
/// So many cues that each say something make a figure of the past one that needs a source.
const FIGURE: usize = 2;
/// Any other claim needs so many: of those with fewer, too many are remarks that nobody would ask a source for.
const ENOUGH: usize = 3;
/// So many make it strong.
const STRONG: usize = 4;
/// A text with so many stretches of code explains what it shows, and is no report.
const CODE: usize = 3;

/// A marker's number has so many digits at most.
const MARKER: usize = 3;

/// Words that go on with the sentence behind a number that counts nothing.
const AFTER: &[&str] = &[
    "also", "and", "are", "can", "have", "has", "is", "to", "was", "we", "were", "which",
];

/// A claim that should be cited and is not.
#[derive(Clone, Copy, Debug)]
pub struct Bare {
    /// The claim, by index.
    pub claim: u32,
    /// What is wrong with it: one sentence has one fault.
    pub fault: Fault,
}

/// The claims among those of `document` that should be cited and are not, in text order; those of `sections` are the sections' fault.
/// All are read by `table`.
pub fn bare(
    document: &Document<'_>,
    claims: &[Claim],
    sections: &[Section],
    require: Require,
    table: &'static Table,
) -> Vec<Bare> {
    let count = |states: &[State]| {
        let of = claims.iter().filter(|claim| states.contains(&claim.state));
        of.count()
    };
    let covered = count(&[State::Supported, State::RestingOnNothing, State::Unread]);
    let all = claims.len() - count(&[State::Declared]);
    let habit = |parts: usize| covered >= HABIT && covered * parts >= all;
    let (half, third) = match require {
        Require::Never => return Vec::new(),
        Require::Always => (true, true),
        Require::Consistent if is_technical(document) => (false, false),
        Require::Consistent => (habit(2), habit(3)),
    };
    let open = (0..)
        .zip(claims)
        .filter(|(_, claim)| claim.state == State::Uncited);
    let given = LazyCell::new(|| Given::new(claims, &table.figures));
    open.filter_map(|(at, claim)| {
        let fault = fault::first(document, claim.span, Some(claim))?;
        // Whoever is named with his words is the source of a report; a figure needs more than that.
        let sourced = claim.attributed && !measures(claim);
        let required = half || third && is_strong(claim);
        let needed = required && !sourced && asserts(claim);
        let owned = || {
            sections
                .iter()
                .any(|section| section.span.contains(claim.span))
        };
        let wanted = match fault {
            Fault::Placeholder | Fault::Malformed | Fault::Swallowed | Fault::Unverified => false,
            Fault::Nameless => true,
            Fault::Unspoken => half || needed,
            Fault::Uncited => needed && !(measures(claim) && given.holds(claim)) && !owned(),
        };
        let reported = wanted && is_told(document, claim);
        reported.then_some(Bare { claim: at, fault })
    })
    .collect()
}

/// Whether `claim` is one that a document which cites would not leave without a citation.
pub(super) fn needs_source(document: &Document<'_>, claim: &Claim) -> bool {
    let sourced = claim.attributed && !measures(claim);
    !sourced && asserts(claim) && is_told(document, claim)
}

/// How many cues tell what `claim` asserts; names and length alone do not, nor does a number that is part of a name.
fn telling(claim: &Claim) -> usize {
    let tells = |cue: &&Cue| {
        cue.points > 0
            && cue.bearing.tells
            && (!cue.bearing.measures || measures_alone(claim) || counts(&claim.text))
    };
    claim.cues.iter().filter(tells).count()
}

/// Whether `claim` holds a share or a sum.
fn measures_alone(claim: &Claim) -> bool {
    claim.cues.iter().any(|cue| cue.bearing.measures_alone)
}

/// Whether `claim` holds a share, a sum, or a count together with what became of it.
fn measures(claim: &Claim) -> bool {
    measures_alone(claim) || claim.measured && counts(&claim.text) && telling(claim) >= FIGURE
}

/// Whether a number in `text` counts something: it is no part of a word, no number of a name ("Tier 1", "#85") or of a list, no year,
/// and none that a lost marker left.
fn counts(text: &str) -> bool {
    // Where characters are named by their codes, so are most numbers.
    if text.contains("U+") {
        return false;
    }
    let (mut before, mut named) = ("", false);
    let mut behind = text.split_whitespace().skip(1);
    text.split_whitespace().enumerate().any(|(at, word)| {
        let next = behind.next();
        let last = std::mem::replace(&mut before, word);
        let bare = trimmed(word);
        let number =
            !bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit() || ",.".contains(c));
        // "RFCs 7 and 12" names both.
        let goes_on = named && (matches!(last, "and" | "or" | "to") || last.ends_with(','));
        let after_name = at > 1 && last.starts_with(char::is_uppercase) && trimmed(last) == last;
        let joins = named && matches!(word, "and" | "or" | "to");
        named = joins || number && (after_name || goes_on);
        let of_list = at == 0 && word.ends_with(['.', ')']);
        number
            && !is_year(bare)
            && !after_name
            && !goes_on
            && !of_list
            && !is_lost(last, word, next)
    })
}

/// `word` without the punctuation around it.
fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| ",.;:!?()\"”“'’".contains(c))
}

/// Whether the number `word` behind `last` is what a lost marker left: behind a quotation, or behind "see" or "by" at a clause's end or
/// before a `next` word that nothing is counted with: "proposed in 74 also".
fn is_lost(last: &str, word: &str, next: Option<&str>) -> bool {
    let few =
        trimmed(word).len() <= MARKER && trimmed(word).bytes().all(|byte| byte.is_ascii_digit());
    let quoted = last.ends_with(['"', '”']);
    let ends = word.ends_with([',', '.', ';']) || next.is_some_and(|next| AFTER.contains(&next));
    let led = matches!(last, "in" | "see" | "by") && ends;
    few && (quoted || led)
}

/// Whether a measured figure, an accusation or several cues at once make `claim` one that is cited first.
fn is_strong(claim: &Claim) -> bool {
    measures(claim) || claim.kinds.contains(&Kind::Accusation) || telling(claim) >= STRONG
}

/// Whether `claim` says of something outside the text that it is or was so: no wish, no plan, no rule, no example.
fn asserts(claim: &Claim) -> bool {
    let cues = || claim.cues.iter();
    let against = cues().any(|cue| cue.points <= -2 || cue.bearing.hedges);
    let past = cues().any(|cue| cue.bearing.past);
    let accuses = past && claim.kinds.contains(&Kind::Accusation);
    let figure = past && measures(claim);
    let cues = telling(claim);
    let enough = figure && cues >= FIGURE || (past || measures(claim)) && cues >= ENOUGH;
    !against && (accuses || enough)
}

/// Whether `claim` is a whole sentence of running text, without code in it, and no line of a table of contents.
fn is_told(document: &Document<'_>, claim: &Claim) -> bool {
    let layout = &document.layout;
    let block = layout.block_at(claim.span.start);
    let apart = block.is_some_and(|at| {
        let block = &layout.blocks[at];
        block.kind == BlockKind::Cell || is_set_apart(document, block.span)
    });
    let in_contents = claim.text.contains("....");
    !apart && !in_contents && sentence::closes(&claim.text) && !holds_code(document, claim.span)
}

/// Whether all of the paragraph at `span` is emphasised: what an interviewer asks, an epigraph, a note on the author.
fn is_set_apart(document: &Document<'_>, span: Span) -> bool {
    let text = document.source.text();
    ['*', '_'].into_iter().any(|mark| {
        // The marks may stand outside of what is shown.
        let start = text[..span.start as usize].trim_end_matches(mark).len();
        let behind = text[span.end as usize..].trim_start_matches(mark);
        let whole = text[start..text.len() - behind.len()].trim();
        let inside = whole.trim_matches(mark);
        whole.starts_with(mark) && whole.ends_with(mark) && !inside.contains(mark)
    })
}

fn holds_code(document: &Document<'_>, span: Span) -> bool {
    let segments = &document.layout.segments;
    let first = segments.partition_point(|segment| segment.span.end <= span.start);
    segments[first..]
        .iter()
        .take_while(|segment| segment.span.start < span.end)
        .any(|segment| segment.inline == Inline::Code)
}

/// Whether `document` explains code: a manual or a specification, whose claims are its own.
pub(super) fn is_technical(document: &Document<'_>) -> bool {
    let layout = &document.layout;
    let spans = layout
        .segments
        .iter()
        .filter(|segment| segment.inline == Inline::Code);
    let front = layout.metadata;
    let blocks = layout
        .blocks
        .iter()
        .filter(|block| block.kind == BlockKind::Opaque && Some(block.span) != front);
    spans
        .map(|_| ())
        .chain(blocks.map(|_| ()))
        .take(CODE)
        .count()
        == CODE
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn numbers_count_unless_they_name_or_point() {
        for text in [
            "The fleet has 74 boats.",
            "They sold boats in 74 towns.",
            "It grew by 1,400, they found.",
            "It grew in 74 of them.",
            "About 12,600 were left.",
            "It grew by 20.5 and by 19,4 again.",
        ] {
            assert!(counts(text), "{text}");
        }
        for text in [
            "It was sold in 1998 at Tier 1 of the quay.",
            "It was based on RFCs 7 and 12, and on Tiers 3, 4 and 5.",
            "25. Names were added to the list.",
            "The signs U+0020 and 3 more are left out.",
            "They call it \"the long way home\" 19, as it was.",
            "It was shown by 74, and later again.",
            "The method proposed in 74 also held.",
        ] {
            assert!(!counts(text), "{text}");
        }
    }
}
