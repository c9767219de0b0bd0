//! Applying fixes to a text, in rounds: a fix stays only where a fresh look shows that it mended its finding and broke nothing.

mod edits;

use std::collections::HashMap;

use crate::finding::{Diagnostic, Fix, Safety};
use crate::source::Span;
use edits::{Move, is_sound};

/// Fixes that need more rounds than this undo each other.
const ROUNDS: usize = 20;

/// How often a round looks at a text before it leaves the rest of its fixes alone.
const TRIALS: usize = 200;

/// What is known of a text: what is wrong with it, and what its citations reach.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// The citations, in text order.
    pub citations: Vec<Reached>,
}

/// A citation and what it reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Where the citation stands.
    pub span: Span,
    /// The bodies of the entries that it reaches; of a long range the first ones are enough.
    pub bodies: Vec<Span>,
    /// How many entries it reaches.
    pub entries: u32,
}

/// A fix that was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The rule whose finding it mends.
    pub rule: &'static str,
    /// What it did, as an order.
    pub title: String,
}

/// A text after its fixes.
#[derive(Clone, Debug, Default)]
pub struct Fixed {
    /// The text, the same byte for byte where no fix was applied.
    pub text: String,
    /// The fixes, in the order in which they were applied.
    pub applied: Vec<Applied>,
}

/// Fixes that never come to rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled {
    /// The rules whose fixes were applied in the last round, each once.
    pub rules: Vec<&'static str>,
}

/// Applies the fixes of `text` that are as safe as `safety` asks, until no more can be; `look` tells what is known of a text.
///
/// # Errors
/// Where fixes go on after many rounds.
pub fn fix(
    text: &str,
    safety: Safety,
    mut look: impl FnMut(&str) -> View,
) -> Result<Fixed, Unsettled> {
    let mut fixed = Fixed {
        text: text.to_owned(),
        applied: Vec::new(),
    };
    let mut view = look(text);
    for _ in 0..ROUNDS {
        let candidates = apart(&fixed.text, &view, safety);
        let round = Round {
            text: &fixed.text,
            view: &view,
            trials: TRIALS,
            kept: Vec::new(),
            best: None,
        };
        let Some((kept, text, after)) = round.run(&candidates, &mut look) else {
            return Ok(fixed);
        };
        fixed.applied.extend(kept.iter().map(|offer| Applied {
            rule: offer.diagnostic.rule,
            title: offer.fix.title.clone(),
        }));
        (fixed.text, view) = (text, after);
    }
    let mut rules: Vec<_> = apart(&fixed.text, &view, safety)
        .iter()
        .map(|offer| offer.diagnostic.rule)
        .collect();
    rules.sort_unstable();
    rules.dedup();
    if rules.is_empty() {
        return Ok(fixed);
    }
    Err(Unsettled { rules })
}

/// A fix and the diagnostic that offers it.
#[derive(Clone, Copy)]
struct Offer<'a> {
    diagnostic: &'a Diagnostic,
    fix: &'a Fix,
}

/// The fixes that may be applied together: of those that overlap, the first in text order.
fn apart<'a>(text: &str, view: &'a View, safety: Safety) -> Vec<Offer<'a>> {
    let mut taken = edits::Taken::default();
    view.diagnostics
        .iter()
        .filter_map(|diagnostic| {
            let fix = diagnostic.finding.fix.as_ref()?;
            let safe = fix.safety == Safety::Safe || safety == Safety::Unsafe;
            (safe && is_sound(text, fix) && taken.take(fix)).then_some(Offer { diagnostic, fix })
        })
        .collect()
}

/// One round: fixes are tried all at once, and by halves where that goes wrong.
struct Round<'a> {
    text: &'a str,
    view: &'a View,
    trials: usize,
    kept: Vec<Offer<'a>>,
    best: Option<(String, View)>,
}

impl<'a> Round<'a> {
    /// The fixes that stay, the text with them, and what is known of it; nothing where none does.
    fn run(
        mut self,
        offers: &[Offer<'a>],
        look: &mut impl FnMut(&str) -> View,
    ) -> Option<(Vec<Offer<'a>>, String, View)> {
        self.add(offers, look);
        let (text, view) = self.best?;
        Some((self.kept, text, view))
    }

    fn add(&mut self, offers: &[Offer<'a>], look: &mut impl FnMut(&str) -> View) {
        if offers.is_empty() || self.trials == 0 {
            return;
        }
        self.trials -= 1;
        let mut all = self.kept.clone();
        all.extend(offers);
        let change = Move::new(all.iter().flat_map(|offer| &offer.fix.edits));
        let text = change.apply(self.text);
        let view = look(&text);
        if mends(self.view, &view, &all) && keeps(self.text, self.view, &text, &view, &change) {
            self.kept = all;
            self.best = Some((text, view));
        } else if offers.len() > 1 {
            let (one, two) = offers.split_at(offers.len() / 2);
            self.add(one, look);
            self.add(two, look);
        }
    }
}

/// What two findings share that say the same.
type Kind = (&'static str, String);

fn kind(diagnostic: &Diagnostic) -> Kind {
    (diagnostic.rule, diagnostic.finding.message.clone())
}

/// What `kind` says but for its numbers: a finding that counts citations counts fewer where a fix took one out.
fn uncounted((rule, message): Kind) -> Kind {
    (rule, message.replace(|c: char| c.is_ascii_digit(), ""))
}

/// Whether no finding is new, and each of `offers` mends one.
fn mends(before: &View, after: &View, offers: &[Offer<'_>]) -> bool {
    let count = |view: &View, of: fn(&Diagnostic) -> Kind| {
        let mut counts: HashMap<Kind, usize> = HashMap::new();
        for diagnostic in &view.diagnostics {
            *counts.entry(of(diagnostic)).or_default() += 1;
        }
        counts
    };
    let apart_from_counts = |view: &View| count(view, |one| uncounted(kind(one)));
    let (kinds_had, kinds_has) = (apart_from_counts(before), apart_from_counts(after));
    let (had, has) = (count(before, kind), count(after, kind));
    let number =
        |counts: &HashMap<Kind, usize>, key: &Kind| counts.get(key).copied().unwrap_or_default();
    let none_new = kinds_has
        .iter()
        .all(|(key, &now)| now <= number(&kinds_had, key));
    let mut mended: HashMap<Kind, usize> = HashMap::new();
    for offer in offers {
        *mended.entry(kind(offer.diagnostic)).or_default() += 1;
    }
    none_new
        && mended
            .iter()
            .all(|(key, &mended)| number(&has, key) + mended <= number(&had, key))
}

/// Whether every citation that `change` left alone is still there, and all reach the text that they reached.
fn keeps(old: &str, before: &View, new: &str, after: &View, change: &Move<'_>) -> bool {
    let body = |span: Span| change.moved_text(old, span);
    let same = |was: &Reached, is: &Reached| {
        // A citation that reaches something at last was mended.
        let mended = was.bodies.is_empty() && change.touches(was.span);
        let text = |span: Span| new.get(span.range()).unwrap_or_default();
        let pairs = was.bodies.iter().zip(&is.bodies);
        let bodies = mended
            || was.bodies.len() == is.bodies.len()
                && pairs.into_iter().all(|(&old, &new)| body(old) == text(new));
        bodies && (was.entries == is.entries || change.touches(was.span))
    };
    // Several citations may share one span, as a chatbot's `[cite: 1, 2]` does: each is told by its place among them.
    let first_at =
        |view: &View, start| view.citations.partition_point(|one| one.span.start < start);
    let untouched = before.citations.iter().enumerate().all(|(at, was)| {
        change.touches(was.span) || {
            let start = change.moved(was.span.start);
            let among = at - first_at(before, was.span.start);
            let found = after.citations.get(first_at(after, start) + among);
            found.is_some_and(|is| is.span.start == start && same(was, is))
        }
    });
    // What stands in an edit now must reach what something in it reached before.
    let touched: Vec<&Reached> = before
        .citations
        .iter()
        .filter(|was| change.touches(was.span))
        .collect();
    // A citation out of nothing means that the text round an edit is read in another way.
    let made = after.citations.iter();
    let made = made.filter(|is| change.origin(is.span).is_some()).count();
    let all_known = before.citations.len() - touched.len() == after.citations.len() - made;
    untouched
        && all_known
        && after.citations.iter().all(|is| {
            let Some(origin) = change.origin(is.span) else {
                return true;
            };
            let first = touched.partition_point(|was| was.span.end < origin.start);
            let mut near = touched[first..]
                .iter()
                .take_while(|was| was.span.start <= origin.end)
                .peekable();
            near.peek().is_none() || near.any(|was| same(was, is))
        })
}

#[cfg(test)]
mod tests;
