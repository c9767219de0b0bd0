//! Sentences that go on with an example: "She was paid", "one of them has", behind what Alice did.

use super::{DATES, MORE, NEVER, PLAYER, THIRD_PERSON, shows};
use crate::cue::Cues;

/// The cues of an example with somebody in it, in all languages, and of those who were named in one.
const EXAMPLES: [&str; 3] = ["player of an example", "supposed example", "made-up case"];
const OF_THEM: &str = "those of an example";

/// What example a sentence tells of, with which the next one may go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::claim) enum Example {
    #[default]
    None,
    Supposed,
    /// One that is played by somebody who is nobody in particular, at no time.
    Played,
}

/// How many points more make a sentence a claim that goes on with an example, if it has these `cues`; `example` is that of the sentence
/// before, and afterwards that of this one.
pub(in crate::claim) fn supposed(cues: &Cues, example: &mut Example) -> i32 {
    let before = *example;
    let of_them = before == Example::Played && shows(cues, &[OF_THEM]) && !shows(cues, &DATES);
    let goes_on = of_them || before != Example::None && shows(cues, &[THIRD_PERSON]);
    *example = if shows(cues, &[PLAYER]) && !shows(cues, &DATES) {
        Example::Played
    } else if shows(cues, &EXAMPLES) {
        Example::Supposed
    } else if goes_on {
        before
    } else {
        Example::None
    };
    if of_them {
        NEVER
    } else if goes_on {
        MORE
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    fn claims(text: &str) -> usize {
        claims_of(text, &Settings::default()).len()
    }

    #[test]
    fn an_example_goes_on_with_whoever_was_named_in_it() {
        let example = "Alice sold 40 boats in 2019. She was paid by the crew.";
        assert_eq!(claims(example), 1);
        let report = "Ida Holm sold 40 boats in 2019. She was paid by the crew.";
        assert_eq!(claims(report), 2);
    }

    #[test]
    fn those_of_an_example_are_nobody() {
        let example = "Alice and Bob have 40 boats each.";
        let of_them = "It is more likely that one of them has 60 boats.";
        assert_eq!(claims(&format!("{example} {of_them}")), 0);
        assert_eq!(claims(&format!("Ida Holm has 40 boats. {of_them}")), 2);
        let sold = "In 2019 one of them sold 60 boats.";
        assert_eq!(claims(&format!("{example} {sold}")), 1);
    }
}
