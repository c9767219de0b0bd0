//! Several labels in one pair of brackets: from one to another, parted by commas, joined by a word.

use super::super::facts::Facts;
use super::super::place::Place;
use super::prefix;
use crate::document::{Candidate, Cited, Key, Value};
use crate::source::Span;

/// Words between two labels.
const ANDS: &[&str] = &[
    " and ", " und ", " et ", " y ", " e ", " en ", " i ", " и ", " och ", " og ", " ve ",
];

/// A range of labels has fewer.
const RANGE: u32 = 100;

/// The labels from one to another of the same letters, where `cited` names these with a hyphen between and entries have both:
/// `[Ref3-Ref5]`, `[Ref3-5]`.
pub(super) fn ranged(facts: &Facts, cited: &Cited) -> Option<Vec<Cited>> {
    let Value::Label(label) = &cited.key.value else {
        return None;
    };
    let (first, last) = label.rsplit_once('-').filter(|_| !facts.has_name(label))?;
    let letters = prefix(first);
    let last = last.strip_prefix(letters).unwrap_or(last);
    let (from, to): (u32, u32) = (first[letters.len()..].parse().ok()?, last.parse().ok()?);
    let named =
        |number: u32| Some(format!("{letters}{number}")).filter(|name| facts.has_name(name));
    named(from)?;
    named(to).filter(|_| from < to && to - from < RANGE)?;
    let own = |name: String| Cited {
        key: Key {
            value: Value::Label(name.into()),
            ..cited.key.clone()
        },
        ..cited.clone()
    };
    Some((from..=to).filter_map(named).map(own).collect())
}

/// The labels in the brackets of `candidate`, where entries have more of them than were taken for such: what may be a place in a source,
/// `[S2, S3]`, or two of them with a word between, `[S2 and S3]`.
pub(super) fn parted(
    facts: &Facts,
    candidate: &Candidate,
    place: &Place<'_>,
) -> Option<Vec<Cited>> {
    let first = candidate.citations.first()?;
    let is_known =
        |cited: &&Cited| matches!(&cited.key.value, Value::Label(label) if facts.has_name(label));
    let known = candidate.citations.iter().filter(is_known).count();
    if known == candidate.citations.len()
        && candidate.citations.iter().all(|one| one.locator.is_none())
    {
        return None;
    }
    let mut found: Vec<Cited> = Vec::new();
    for piece in pieces(place.inside) {
        let name: String = piece.split_whitespace().collect::<String>().to_lowercase();
        let start = candidate.span.start
            + (piece.as_ptr() as usize - place.inside.as_ptr() as usize) as u32;
        let span = Span {
            start,
            end: start + piece.len() as u32,
        };
        if facts.has_name(&name) {
            let value = Value::Label(name.into());
            found.push(Cited {
                span,
                key: Key {
                    value,
                    ..first.key.clone()
                },
                locator: None,
            });
        } else {
            let last = found.last_mut()?;
            last.locator = Some(last.locator.map_or(span, |known| known.join(span)));
        }
    }
    (found.len() > known.max(1)).then_some(found)
}

/// What commas, semicolons and words for "and" part in the brackets `inside`.
fn pieces(inside: &str) -> impl Iterator<Item = &str> {
    let parts = inside.trim_matches(['[', ']', '\\']).split([',', ';', '&']);
    parts.flat_map(|part| {
        let and = ANDS.iter().find_map(|and| part.split_once(and));
        let (first, second) = and.map_or((part, None), |(first, second)| (first, Some(second)));
        std::iter::once(first).chain(second).map(str::trim)
    })
}
