//! How many points more than elsewhere make a sentence a claim: in a record of talk, where nothing in particular is spoken of, where
//! whoever writes tells of himself.

use super::oneself;
use super::place::Place;
use crate::cue::Cues;
use crate::settings::Cut;

/// So many, where it is higher.
const MORE: i32 = 3;

/// How many points more make the sentence at `place` a claim, which has these `cues`; `open` tells whether its text cites nothing.
///
/// Much of what is talked is chat, what is true of people or of things at large is reasoned and not looked up, and what whoever writes
/// or reads went through, these two know.
pub(super) fn higher(place: &Place<'_>, cues: &Cues, open: bool) -> i32 {
    // With fewer points it claims nothing at any cut, with more it claims something whatever it is about.
    let matters = (Cut::Thorough.points()..Cut::Quiet.points() + MORE).contains(&cues.points());
    let general = || open && !cues.is_particular();
    let own = || {
        let (text, table) = (place.sentence_text(), place.table);
        oneself::tells(text, &[&table.oneself, &table.own])
    };
    let higher = place.talk || matters && !place.cited && (general() || own());
    if higher { MORE } else { 0 }
}

#[cfg(test)]
mod tests {
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    fn claims(text: &str) -> usize {
        claims_of(text, &Settings::default()).len()
    }

    #[test]
    fn what_is_true_at_large_is_no_claim_of_a_text_that_cites_nothing() {
        for text in [
            "Many boats are designed to be used by more than one crew.",
            "Boats are often painted by those who use them.",
            "Americans are often painted by those who use American boats.",
        ] {
            assert_eq!(claims(text), 0, "{text}");
            let cited = format!(
                "The port grew by 40 boats [1].\n\n{text}\n\n## Sources\n\n1. Ida Holm, Ports, 2019\n"
            );
            assert_eq!(claims(&cited), 2, "{text}");
        }
        for text in [
            "Many boats are designed by Ida Holm for more than one crew.",
            "Most of the boats were sold in 1998.",
            "Rents have fallen since the storm.",
            "The oldest bridge of them all was shut by the storm.",
        ] {
            assert_eq!(claims(text), 1, "{text}");
        }
    }

    #[test]
    fn whoever_writes_knows_what_he_went_through() {
        assert_eq!(claims("I hired him when he was 15."), 0);
        assert_eq!(claims("My lamp was broken by the crew."), 0);
        assert_eq!(claims("Your lamp was broken by the crew."), 0);
        assert_eq!(claims("Ida Holm hired him when he was 15."), 1);
        assert_eq!(claims("I sold 40 percent of the boats in 1998."), 1);
    }
}
