//! The cues of one sentence: of what it says itself, and not of what somebody in it is quoted with or it supposes.

use crate::claim::place::Place;
use crate::claim::{form, mention};
use crate::cue::{Cues, Finder};
use crate::words::CueEntry;

/// The cues, in all languages, of commands.
const COMMANDS: [&str; 2] = ["command", "command behind a lead"];

/// The cues of the sentence at `place`, and whether it says that somebody said so.
///
/// What is said within a quotation is for whoever is quoted to answer for, and what might be said is not said.
pub(super) fn heard(place: &mut Place<'_>, finder: &mut Finder) -> (Cues, bool) {
    let whole = place.sentence_text();
    let mut text = form::unlabelled(whole);
    let mut cues = finder.find(text);
    if text.len() < whole.len() {
        let label = finder.find(&whole[..whole.len() - text.len()]);
        let labelled = finder.find(whole);
        if label.rules_out() || labelled.entries().any(rules_out_labelled) {
            (text, cues) = (whole, labelled);
        }
    }
    if let Some(rest) = commanded(whole, &cues, finder) {
        (text, cues) = (rest, finder.find(rest));
    }
    let supposed = form::supposed(text, place.table);
    if place.quotations.is_empty() && (supposed == 0 || !cues.attributes()) {
        let attributes = mention::attributes(place, text, &cues, finder);
        return (cues, attributes);
    }
    let outside = place.outside();
    let start = outside.len() - text.len() + supposed;
    let around = finder.find(&outside[start..]);
    place.hedged = supposed > 0 || around.hedges();
    let attributes = mention::attributes(place, &outside[start..], &around, finder);
    // A command, a promise or a wish that somebody is said to have spoken is his words all the same.
    let spoken = attributes && !place.quotations.is_empty();
    let cues = if spoken { cues.ruled_by(&around) } else { cues };
    (cues, attributes)
}

/// Whether `cue`, of a sentence with its label, rules a claim out: "Note: the boats named below". A label that could be a command is none.
fn rules_out_labelled(cue: &CueEntry) -> bool {
    cue.rules_out && !COMMANDS.contains(&cue.name.as_str())
}

/// What a colon leads to in `text`, of these `cues`, where it is a command and what stands before the colon tells nothing.
fn commanded<'t>(text: &'t str, cues: &Cues, finder: &mut Finder) -> Option<&'t str> {
    if cues.rules_out() || cues.attributes() {
        return None;
    }
    let (lead, rest) = form::led_to(text)?;
    let behind = finder.find(rest);
    let mut entries = behind.entries();
    let commands = entries.any(|cue| COMMANDS.contains(&cue.name.as_str()));
    (commands && finder.find(lead).points() <= 0).then_some(rest)
}
