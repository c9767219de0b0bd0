//! Whether labels in brackets cite: those that an entry has do, others only where they can be meant for nothing else.

mod counted;
mod several;
mod shape;

use std::collections::HashSet;

use super::enumeration::DETERMINERS;
use super::facts::Facts;
use super::place::Place;
use super::word::{is_cased, is_in_capitals, is_pointed, last_word};
use crate::document::{Candidate, Value, dotted};
use crate::near;
use counted::counts_on;
use several::{parted, ranged};
use shape::is_other;

/// Labels are compared with at most so many of a list.
const COMPARED: usize = 200;

/// So many different labels without a list show that a document cites by them.
const UNLISTED: usize = 3;

/// So many labels of one letter and a digit are a series.
const SERIES: usize = 3;

/// Words in brackets that tell of a state, a level or a duty and name no source.
const STATUS: &[&str] = &[
    "must",
    "should",
    "may",
    "shall",
    "required",
    "optional",
    "info",
    "warn",
    "warning",
    "error",
    "debug",
    "trace",
    "note",
    "draft",
    "done",
    "fixed",
    "added",
    "changed",
    "removed",
    "deprecated",
    "unreleased",
    "new",
    "wip",
    "rfc",
    "sic",
    "page",
    "illustration",
    "tbd",
    "tba",
    "ok",
    "fail",
    "pass",
    "beta",
    "alpha",
    "redacted",
    "external",
    "update",
    "updated",
];

/// Words before the number of a place.
const PLACES: &[&str] = &[
    "page", "p", "pp", "fig", "figure", "table", "section", "sec", "clause", "chapter", "note",
    "line", "step", "part", "footnote", "appendix", "annex", "plate", "item",
];

/// Why a label is none, whatever the rest of the document shows.
pub(super) fn refused(place: &Place<'_>) -> Option<&'static str> {
    if place.is_address() {
        return Some("part of an address");
    }
    // A name may end with a sign, `C++ [ISO14882]`, and a dash may stand before a label.
    if place.is_code() && !(place.spaced && matches!(place.sign, Some('+' | '-'))) {
        return Some("code or mathematics");
    }
    if place.is_quoted() {
        return Some("a marker that is spoken of, not used");
    }
    (place.after.is_some_and(is_cased) && !place.spaced_after).then_some("part of a word")
}

/// Leaves of `candidate` what an entry has or what can only be meant for one, and says why it does not cite where nothing is left.
/// `known` is what the labels of the document show together.
pub(super) fn doubt(
    facts: &Facts,
    candidate: &mut Candidate,
    place: &Place<'_>,
    known: &Known,
) -> Option<&'static str> {
    let may_dangle =
        known.cites && candidate.link.is_none() && !candidate.escaped && place.is_citing();
    if let [only] = &*candidate.citations
        && let Some(ranged) = ranged(facts, only)
    {
        candidate.citations = ranged;
    }
    if let [only] = candidate.citations.as_mut_slice()
        && only.locator.is_some()
    {
        // What looks like a place may be part of the label: `[IEC61508 Section 3]`.
        let inside = place.inside.trim_matches(['[', ']']).to_lowercase();
        let whole: String = inside.split_whitespace().collect();
        if facts.has_name(&whole) {
            only.key.value = Value::Label(whole.into());
            only.locator = None;
        }
    }
    if let Some(parted) = parted(facts, candidate, place) {
        candidate.citations = parted;
    }
    if known.is_unlisted() {
        return (!stands(place)).then_some("not where a citation stands");
    }
    let alone = candidate.citations.len() == 1;
    candidate.citations.retain(|cited| {
        let Value::Label(label) = &cited.key.value else {
            return false;
        };
        // `[a]` is no way to write `[A]`.
        let mut parts = place.inside.split(['[', ']', ',', ';', ' ']);
        if facts.by_capital && label.chars().count() == 1 && parts.any(|part| part == &**label) {
            return false;
        }
        let unread = || known.unread.contains(label);
        facts.has_name(label) || may_dangle && !unread() && is_meant(facts, label, place, alone)
    });
    let empty = candidate.citations.is_empty();
    empty.then_some("a word in brackets that no entry has for its label")
}

/// What the labels of a document show together.
#[derive(Default)]
pub(super) struct Known {
    /// Whether entries are cited by their labels, and two or more have some.
    pub(super) cites: bool,
    /// Labels that no entry has and that begin a line as those of entries do.
    unread: HashSet<Box<str>>,
    /// Labels that stand where citations stand, in a document whose entries have none.
    unlisted: HashSet<Box<str>>,
    /// Whether one of these ends a sentence, as those of a log do not.
    sure: bool,
    /// Whether one of them stands within a sentence, as the numbers of reports at the ends of changes do not.
    amid: bool,
}

impl Known {
    pub(super) fn take(&mut self, facts: &Facts, candidate: &Candidate, place: &Place<'_>) {
        if facts.names().is_empty() && stands(place) {
            // A letter by itself is that of an item.
            let long = labels_of(candidate).filter(|label| label.chars().nth(1).is_some());
            self.unlisted.extend(long.cloned());
            self.sure |= place.is_strong();
            self.amid |= !place.stops_sentence() && !place.ends_line;
        } else if facts.has_label(candidate) {
            self.cites = facts.names().len() > 1;
        } else if place.opens_line && place.after.is_some_and(char::is_uppercase) {
            self.unread.extend(labels_of(candidate).cloned());
        }
    }

    /// Whether the document cites by labels, and no list has any.
    fn is_unlisted(&self) -> bool {
        self.sure && self.amid && self.unlisted.len() >= UNLISTED
    }
}

/// The labels that `candidate` names.
fn labels_of(candidate: &Candidate) -> impl Iterator<Item = &Box<str>> {
    let citations = candidate.citations.iter();
    citations.filter_map(|cited| match &cited.key.value {
        Value::Label(label) => Some(label),
        _ => None,
    })
}

/// Whether `label`, which no entry has, can only be meant for one: capitals with a number as others are, what is written as other labels are, or one slip away from one.
/// Where it does not stand `alone` in its brackets, it may be a place in the source before it.
fn is_meant(facts: &Facts, label: &str, place: &Place<'_>, alone: bool) -> bool {
    let letters = prefix(label);
    let inside = place.inside.trim_matches(['[', ']']);
    if alone && place.ends_clause && !stands_for_word(place) && counts_on(facts, inside) {
        return true;
    }
    // A number with a part may be of anything: `[3.5]`.
    let short = label.len() < 3 && !is_of_series(facts, label);
    if short || dotted(label).is_some() || STATUS.contains(&label) || PLACES.contains(&letters) {
        return false;
    }
    let names = || facts.names().iter().take(COMPARED);
    let alike = letters.len() < label.len()
        && names().any(|name| name.len() > letters.len() && prefix(name) == letters);
    if alike {
        return true;
    }
    let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    let shaped = alone
        && inside.starts_with(|c: char| c.is_ascii_uppercase())
        && inside.contains(|c: char| c.is_ascii_digit())
        && inside.chars().all(plain);
    // `[Mue21]` beside entries `[Lee19a]` and `[Roe18]`.
    let dated = |label: &str| is_dated(label);
    if alone && dated(inside) && names().filter(|name| dated(name)).nth(1).is_some() {
        return true;
    }
    let alpha = alone && is_alpha(inside) && names().filter(|name| is_alpha(name)).nth(1).is_some();
    if alpha {
        return true;
    }
    // `[CHROMIUM].` beside entries `[CHROME]` and `[IANA]`; within a clause such a word may be a part of it.
    let named = alone && place.ends_clause && !stands_for_word(place);
    if named
        && (facts.in_capitals && is_in_capitals(inside)
            || is_pointed(inside) && names().any(|name| is_pointed(name)))
    {
        return true;
    }
    let slip =
        || label.chars().count() > 3 && names().any(|name| near::edits(label, name) == Some(1));
    // Where all labels are of one shape, `[HAL11]`, another one amid a clause is a name: "the vitamin [B12] is".
    let stands = place.ends_clause || place.goes_on_or_ends() && !is_other(facts, inside);
    shaped && stands && !stands_for_word(place) || slip()
}

/// Whether a label that no list has would cite where this is.
fn stands(place: &Place<'_>) -> bool {
    place.is_citing() && place.goes_on_or_ends() && !stands_for_word(place)
}

/// Whether it stands for a word, behind an article: "the [CO2] report".
fn stands_for_word(place: &Place<'_>) -> bool {
    DETERMINERS.contains(&&*last_word(place.lead).to_lowercase())
}

/// Whether `label` is made of an author's name and a year as BibTeX makes them: `Lee19a`, `ABC+20`.
fn is_alpha(label: &str) -> bool {
    let letters = prefix(label);
    let rest = label[letters.len()..].trim_start_matches('+');
    let digits = rest.trim_end_matches(|c: char| c.is_ascii_lowercase());
    (2..=6).contains(&letters.len())
        && rest.len() - digits.len() <= 1
        && digits.len() == 2
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `label` is a letter and a digit, as most labels of entries are: `S5` beside `S1`, `S2` and `S3`.
fn is_of_series(facts: &Facts, label: &str) -> bool {
    let letters = prefix(label);
    let is_one = |name: &str| {
        prefix(name) == letters
            && name[letters.len()..]
                .bytes()
                .all(|byte| byte.is_ascii_digit())
    };
    let known = facts.names().iter().take(COMPARED);
    let own = known.clone().filter(|name| is_one(name)).count();
    letters.len() == 1
        && label.len() == 2
        && is_one(label)
        && own >= SERIES
        && own * 2 > known.count()
}

/// Whether `label` is a name in small letters and a year: `hale2004`.
fn is_dated(label: &str) -> bool {
    let letters = prefix(label);
    let year = &label[letters.len()..];
    letters.len() > 2
        && letters.chars().all(char::is_lowercase)
        && year.len() == 4
        && (year.starts_with("19") || year.starts_with("20"))
        && year.bytes().all(|byte| byte.is_ascii_digit())
}

/// The letters that `label` begins with.
fn prefix(label: &str) -> &str {
    let rest = label.trim_start_matches(|c: char| c.is_alphabetic());
    &label[..label.len() - rest.len()]
}
