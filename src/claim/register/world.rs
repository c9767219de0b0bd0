//! What a claim tells of the world outside of a text that lays something down.

use crate::claim::{Claim, Kind};

/// With more points a sentence of a proposal tells of more than how something works.
const WORKINGS: i32 = 3;

/// The cues, in all languages, of the form of what is told, which a part of what is proposed has as well: a number, names, a length.
const FORMS: [&str; 8] = [
    "figure",
    "several figures",
    "number word",
    "acronym",
    "name",
    "several names",
    "long sentence",
    "deed of somebody named",
];

/// The cues by which a verb tells what happened, in all languages.
const VERBS: [&str; 5] = [
    "past tense",
    "irregular past",
    "perfect",
    "change that happened",
    "cause of what happened",
];

/// The cues of a date and of a deed beside it, whose verb tells as much where it counts something.
const DATES: [&str; 2] = ["year", "date"];
const DEEDS: [&str; 2] = ["record verb", "change verb"];

/// The cues of what such a text does not lay down itself: when it happened, and how much of the world outside it was.
const OUTSIDE: [&str; 7] = [
    "year",
    "date",
    "percent",
    "money or millions",
    "toll",
    "first of a place",
    "evidence noun",
];

/// Whether `claim`, one of a proposal, tells what happened, or how much of something there is, and not only how what is proposed would work.
pub(super) fn is_of_world(claim: &Claim) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    let told = || claim.cues.iter().filter(|cue| !FORMS.contains(&cue.name));
    let measures = claim.measured && told().any(|cue| cue.bearing.measures);
    let points = || told().map(|cue| cue.points).sum::<i32>();
    shows(&VERBS) || shows(&DEEDS) || shows(&OUTSIDE) || measures || points() > WORKINGS
}

/// Whether `claim` tells a share, a sum of money or a toll, which no licence grants; what a share means there is laid down.
pub(super) fn measures_world(claim: &Claim) -> bool {
    let mut cues = claim.cues.iter();
    !claim.now && cues.any(|cue| ["percent", "money or millions", "toll"].contains(&cue.name))
}

/// Whether `claim`, one of a specification, tells what happened outside of it.
pub(super) fn happened(claim: &Claim) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    let dated = shows(&DATES) && shows(&DEEDS) && claim.counts;
    shows(&VERBS) && (shows(&OUTSIDE) || claim.kinds.contains(&Kind::Accusation)) || dated
}

#[cfg(test)]
mod tests {
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    /// How many claims `text` makes behind an `opening`.
    fn behind(opening: &str, text: &str) -> usize {
        claims_of(&format!("{opening} {text}"), &Settings::default()).len()
    }

    #[test]
    fn a_proposal_is_known_by_how_it_opens() {
        let part = "The boats are driven by the crew of Hull.";
        for opening in [
            "This report formalizes the art of rowing by proposing a novel, two-phase neuro-symbolic workflow.",
            "This specification proposes the Harbour Light Plane, a middleware architecture.",
            "This document serves as the comprehensive architectural specification for the plane.",
            "This report proposes a fundamental divergence from rowing through the Harbour Light Architecture.",
            "We tell what our proposed system is for.",
        ] {
            assert_eq!(behind(opening, part), 0, "{opening}");
        }
        for opening in [
            "This report presents a comprehensive analysis of rowing.",
            "The board is asked to consider a new framework by the crew.",
            "This report tells how the crew rows.",
            "The report formalizes the art of rowing by proposing a novel workflow.",
        ] {
            assert_eq!(behind(opening, part), 1, "{opening}");
        }
    }

    #[test]
    fn numerals_and_names_alone_are_no_world() {
        let opening = "This report proposes a new system.";
        for part in [
            "HBL: groups of 5-10 oars that are held by one crew of Hull.",
            "The HBL is grounded in two wooden frames: the Hull Frame and the Goole Frame.",
        ] {
            assert_eq!(behind(opening, part), 0, "{part}");
            assert_eq!(behind("", part), 1, "{part}");
        }
        for told in [
            "The HBL cost 40 million pounds.",
            "Of the crews, 40 per cent are paid by the port of Hull.",
            "The port was sold by two of the crews.",
        ] {
            assert_eq!(behind(opening, told), 1, "{told}");
        }
    }
}
