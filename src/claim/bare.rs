//! Claims that should be cited and are not, judged by what the document itself does.

use super::{Claim, Kind, State};
use crate::settings::Require;

/// With fewer covered claims a document shows no habit.
const HABIT: usize = 3;
/// So many cues that each say something make a claim strong.
const CUES: usize = 3;

/// A claim that should be cited and is not.
#[derive(Clone, Copy, Debug)]
pub struct Bare<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// What is wrong with it: one sentence has one fault.
    pub fault: Fault,
}

/// Why a claim without a citation is a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It leans on somebody who is not named.
    Nameless,
    /// The document would have cited it.
    Uncited,
}

/// The claims among `claims` that should be cited and are not, where the document shows that it cites, in text order.
pub fn bare(claims: &[Claim], require: Require) -> Vec<Bare<'_>> {
    let covered = claims
        .iter()
        .filter(|claim| matches!(claim.state, State::Supported | State::RestingOnNothing));
    let declared = claims.iter().filter(|claim| claim.state == State::Declared);
    let (covered, all) = (covered.count(), claims.len() - declared.count());
    let habit = |parts: usize| covered >= HABIT && covered * parts >= all;
    let (third, half) = (habit(3), habit(2));
    let bare = claims
        .iter()
        .filter(|claim| claim.state == State::Uncited && !claim.lacks_source);
    bare.filter_map(|claim| {
        let fault = if claim.nameless && !claim.attributed {
            Fault::Nameless
        } else {
            Fault::Uncited
        };
        let required = match require {
            Require::Never => false,
            Require::Always => true,
            Require::Consistent => half || third && is_strong(claim),
        };
        // Whoever is named with his words is the source of a report; a figure needs more than that.
        let sourced = claim.attributed && !claim.measured;
        let reported = match fault {
            Fault::Nameless => require != Require::Never,
            Fault::Uncited => required && !sourced && asserts(claim),
        };
        reported.then_some(Bare { claim, fault })
    })
    .collect()
}

/// Whether a measured figure, an accusation or several cues at once make `claim` one that is cited first.
fn is_strong(claim: &Claim) -> bool {
    claim.measured
        || claim.kinds.contains(&Kind::Accusation)
        || claim
            .cues
            .iter()
            .filter(|cue| cue.points > 0 && cue.tells)
            .count()
            >= CUES
}

/// Whether a cue tells what `claim` asserts; names and length alone do not.
fn asserts(claim: &Claim) -> bool {
    claim.cues.iter().any(|cue| cue.points > 0 && cue.tells)
}
