//! What can be wrong with one sentence, and what of it is said: one sentence has one fault.

use super::{Claim, Tongue};
use crate::document::{Document, Malformed};
use crate::sentence;
use crate::source::Span;

/// What can be wrong with a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A bracket in it says that a source is still to be found.
    Placeholder,
    /// A marker in it is badly made.
    Malformed,
    /// A citation key in it is printed as something else.
    Swallowed,
    /// A bracket in it says that nobody has verified it yet.
    Unverified,
    /// It leans on somebody who is not named.
    Nameless,
    /// It holds words of somebody who is not named.
    Unspoken,
    /// The document would have cited it.
    Uncited,
}

/// All faults, the one that is said before the others first: where it holds, the others are its consequences,
/// whether or not anybody wants to hear of it.
pub const ORDER: [Fault; 7] = [
    Fault::Placeholder,
    Fault::Malformed,
    Fault::Swallowed,
    Fault::Unverified,
    Fault::Nameless,
    Fault::Unspoken,
    Fault::Uncited,
];

/// The one fault of the sentence `span`, which is that of `claim` where it makes one that lacks a citation.
pub(super) fn first(document: &Document<'_>, span: Span, claim: Option<&Claim>) -> Option<Fault> {
    let nameless = |claim: &Claim| claim.nameless && !claim.attributed;
    ORDER.into_iter().find(|fault| match fault {
        Fault::Placeholder => document.lacks_source(span),
        Fault::Malformed => document.is_malformed(span),
        Fault::Swallowed => document.swallows_key(span),
        Fault::Unverified => claim.is_some_and(|claim| claim.unverified.is_some()),
        Fault::Nameless => claim.is_some_and(nameless),
        Fault::Unspoken => claim.is_some_and(|claim| claim.unspoken),
        Fault::Uncited => claim.is_some(),
    })
}

/// What says in brackets of `claims` that nobody has verified them yet, where that is the fault of the sentence, in text order.
pub fn unverified<'c>(
    document: &'c Document<'_>,
    claims: &'c [Claim],
) -> impl Iterator<Item = Span> + 'c {
    claims.iter().filter_map(|claim| {
        let mark = claim.unverified?;
        (first(document, claim.span, Some(claim)) == Some(Fault::Unverified)).then_some(mark)
    })
}

/// The markers badly made that are the fault of their sentence, in text order. The `tongue` of the document is seldom asked for.
pub fn malformed<'d>(
    document: &'d Document<'_>,
    tongue: impl FnOnce() -> Tongue,
) -> Vec<&'d Malformed> {
    if document.malformed.is_empty() || document.placeholders.is_empty() {
        return document.malformed.iter().collect();
    }
    let sentences = sentence::sentences(document, tongue().table);
    let around = |span: Span| {
        let next = sentences.partition_point(|sentence| sentence.span.end <= span.start);
        let sentence = sentences.get(next).map(|sentence| sentence.span);
        sentence.map_or(span, |sentence| sentence.join(span))
    };
    let malformed = document.malformed.iter();
    malformed
        .filter(|one| first(document, around(one.span), None) == Some(Fault::Malformed))
        .collect()
}
