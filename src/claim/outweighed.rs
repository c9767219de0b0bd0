//! A figure or an accusation that the first clauses of a sentence tell of the past, whatever the others add: "It lost 40 per cent of its
//! boats in 2024 and will close two piers".

use super::telling::measures_alone;
use super::{Claim, Cue, Kind, count, seen};
use crate::cue::Finder;
use crate::words::Table;

/// The cues, in all languages, of what another clause may add: what is to be, must be or may be, praise, things of the mind.
const ADDED: [&str; 5] = [
    "future",
    "obligation",
    "possibility",
    "praise or blame",
    "abstract noun",
];

/// So many clauses are looked at, so that the work grows with a sentence's length alone.
const CLAUSES: usize = 6;

/// What clauses begin with, where no sign parts them.
const JOINTS: [&str; 14] = [
    "and", "but", "because", "so", "while", "which", "und", "aber", "et", "mais", "y", "pero",
    "en", "maar",
];

/// The first clauses of `claim`, read by `table` as if the sentence ended there, where they tell a figure or an accusation of the past and
/// only the others weaken it; what stands in somebody's words is left whole.
pub(super) fn told_first(claim: &Claim, table: &'static Table) -> Option<Claim> {
    let weak = |cue: &Cue| cue.points <= -2 || cue.bearing.hedges;
    let mut against = claim.cues.iter().filter(|cue| weak(cue)).peekable();
    against.peek()?;
    if claim.kinds.contains(&Kind::Quotation) || !against.all(|cue| ADDED.contains(&cue.name)) {
        return None;
    }
    let mut finder = Finder::new(table);
    let parts = ends(&claim.text).take(CLAUSES);
    let mut parts = parts.map(|end| part(claim, &claim.text[..end], &mut finder, table));
    parts.find(|part| {
        let past = part.cues.iter().any(|cue| cue.bearing.past);
        let tells = measures_alone(part) || part.kinds.contains(&Kind::Accusation);
        past && !part.now && tells && !part.cues.iter().any(weak)
    })
}

/// Where the clauses of `text` end, the last one left out.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(' ').filter_map(|(at, _)| {
        let (before, behind) = (&text[..at], &text[at + 1..]);
        let next = behind.split(' ').next().unwrap_or_default();
        let parted = before.ends_with([',', ';']) || matches!(next, "–" | "—");
        (parted || JOINTS.contains(&next)).then_some(at)
    })
}

/// `claim` as if `text` were all that it says.
fn part(claim: &Claim, text: &str, finder: &mut Finder, table: &Table) -> Claim {
    let cues = finder.find(text);
    let measures = cues.entries().any(|cue| cue.measures);
    let found = cues.entries().map(|entry| Cue {
        name: &entry.name,
        points: entry.points(),
        bearing: entry.bearing(),
    });
    let mut kinds: Vec<Kind> = cues.entries().flat_map(|cue| cue.kinds.clone()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    Claim {
        text: text.to_owned(),
        kinds,
        measured: claim.measured && measures,
        now: seen::is_of_now(text, table),
        counts: measures && count::counts(text, table),
        cues: found.collect(),
        points: cues.points(),
        ..claim.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;
    use crate::words::table;

    fn told(text: &str) -> bool {
        let claims = claims_of(text, &Settings::default());
        let table = table("en").expect("the table");
        let mut claims = claims.iter();
        claims.any(|claim| told_first(claim, table).is_some())
    }

    #[test]
    fn what_another_clause_adds_takes_no_figure_back() {
        for text in [
            "The port lost 40 per cent of its boats in 2024 and will close two piers.",
            "The port lost 40 per cent of its boats in 2024, and its pilots should wear boots.",
            "The port lost 40 per cent of its boats in 2024 because it could not pay.",
            "The port lost 40 per cent of its boats in 2024, a great blow.",
            "The port, which lost 4.1 million pounds in 2024, will close two piers.",
            "The mayor took bribes in 2024 and will stand trial.",
        ] {
            assert!(told(text), "{text}");
        }
    }

    #[test]
    fn a_figure_that_is_planned_or_supposed_is_not_told() {
        for text in [
            "The port will lose 40 per cent of its boats in 2027, and nobody sold them.",
            "The port could, the board wrote in 2024, lose 40 per cent of its boats.",
            "The port may have lost 40 per cent of its boats in 2024, and was sold.",
            "The port asks for 40 per cent of the boats and will close two piers.",
            "Had the port lost 40 per cent of its boats in 2024, it would have been sold.",
            "If the port lost 40 per cent of its boats in 2024, it will be sold.",
            "Was the port sold with 40 per cent of its boats in 2024, or will it close?",
            "The port was sold in 2024 and could lose 40 per cent of its boats.",
            "The mayor must answer, and in 2024 was convicted.",
        ] {
            assert!(!told(text), "{text}");
        }
    }
}
