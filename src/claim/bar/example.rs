//! Sentences that go on with an example: "She was paid", "one of them has", behind what Alice did.

use super::{DATES, MORE, NEVER, PLAYER, THIRD_PERSON, plays, shows};
use crate::cue::Cues;
use crate::words::Kind;

/// The cues of an example with somebody in it, in all languages, and of those who were named in one.
const EXAMPLES: [&str; 3] = ["player of an example", "supposed example", "made-up case"];
const OF_THEM: &str = "those of an example";

/// Those of a sum, which is no example's where somebody is only called so.
const SUMS: [&str; 2] = ["money", "money or millions"];

/// What example a sentence tells of, with which the next one may go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::claim) enum Example {
    #[default]
    None,
    Supposed,
    /// One that is played by two who are nobody in particular, at no time.
    Played,
}

/// How many points more make the sentence `text` a claim that goes on with an example, if it has these `cues`; `example` is that of the
/// sentence before, and afterwards that of this one.
pub(in crate::claim) fn supposed(text: &str, cues: &Cues, example: &mut Example) -> i32 {
    let before = *example;
    let of_them = before == Example::Played && shows(cues, &[OF_THEM]) && !shows(cues, &DATES);
    let goes_on = of_them || before != Example::None && shows(cues, &[THIRD_PERSON]);
    *example = if !shows(cues, &DATES) && two_play(text, cues) {
        Example::Played
    } else if shows(cues, &EXAMPLES) {
        Example::Supposed
    } else if goes_on {
        before
    } else {
        Example::None
    };
    let accuses = || {
        cues.entries()
            .any(|cue| cue.kinds.contains(&Kind::Accusation))
    };
    if of_them && !shows(cues, &SUMS) && !accuses() {
        NEVER
    } else if goes_on {
        MORE
    } else {
        0
    }
}

/// Whether two players stand in the sentence `text`, each of whom alone may be somebody of that name.
fn two_play(text: &str, cues: &Cues) -> bool {
    let Some(cue) = cues.entries().find(|cue| cue.name == PLAYER) else {
        return false;
    };
    // Where a language has no cues of its own, it takes two to show this one.
    if cue.words.is_empty() {
        return true;
    }
    let words = text.split(|c: char| !c.is_alphabetic());
    let names = words.filter(|word| word.starts_with(char::is_uppercase) && plays(cue, word));
    let mut initials = names.map(|name| name.bytes().next());
    let first = initials.next();
    initials.any(|initial| Some(initial) != first)
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

    #[test]
    fn one_player_alone_may_be_somebody_and_a_wrong_is_nobodys_example() {
        let stole = "One of them stole \u{a3}4 million from the pension fund.";
        for before in [
            "Alice joined the board in spring.",
            "Bob, 41, lost his job at the bank.",
            "Alice and Bob joined the board in spring.",
        ] {
            let text = format!("{before} {stole}");
            let last = claims_of(&text, &Settings::default()).pop();
            assert!(last.is_some_and(|claim| claim.text == stole), "{text}");
        }
        let boats = "One of them has 60 boats.";
        assert_eq!(claims(&format!("Alice has 40 boats. {boats}")), 1);
    }
}
