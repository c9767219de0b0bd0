//! Whose words quotations are: a name with them, or next to them.

use super::reading::{Reading, Speech};
use crate::cue::{Cues, Finder};
use crate::words::Shape;

/// So much of the passage behind a quotation may say whose it is.
const BEHIND: usize = 300;

/// What introduces the speaker of a quotation in the line below it.
const DASHES: [char; 5] = ['—', '–', '-', '―', '~'];

/// Looks for the speakers of quotations, one passage after another.
#[derive(Debug, Default)]
pub(super) struct Unspoken {
    /// Whether the passage before names somebody, or goes on with the words of somebody named.
    named: bool,
}

impl Unspoken {
    /// Which sentences of a passage are words of nobody in sight; `next` is the passage behind it.
    pub(super) fn missing(
        &mut self,
        readings: &[Reading],
        next: &str,
        finder: &mut Finder,
    ) -> Vec<bool> {
        let before = self.named;
        let here = readings.iter().any(|reading| names(&reading.cues));
        let quoted = readings.iter().all(|reading| reading.speech == Speech::All);
        self.named = here || quoted && before;
        // Words within a sentence are often a term, or what somebody might say.
        let speaks = |reading: &Reading| reading.speech == Speech::All;
        // Who is named anywhere in the paragraph, or in the one before, may well be the speaker.
        if here || before || !readings.iter().any(speaks) || introduces(next, finder) {
            return vec![false; readings.len()];
        }
        readings.iter().map(speaks).collect()
    }
}

/// Whether the passage behind a quotation says whose words it is.
fn introduces(next: &str, finder: &mut Finder) -> bool {
    let next = next.trim_start();
    let head = &next[..next.floor_char_boundary(BEHIND)];
    head.starts_with(DASHES) || names(&finder.find(head))
}

/// Whether a sentence with these `cues` names somebody or says that somebody spoke.
fn names(cues: &Cues) -> bool {
    let name = |shapes: &[Shape]| shapes.contains(&Shape::Name);
    cues.names_source() || cues.entries().any(|cue| name(&cue.shapes))
}
