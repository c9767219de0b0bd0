//! How many points more than elsewhere make a sentence a claim: in a record of talk, where nothing in particular is spoken of, where
//! whoever writes tells of himself.

mod example;

use std::cell::OnceCell;

use super::form;
use super::hypothesis;
use super::oneself;
use super::place::Place;
use crate::cue::{Cues, Finder};
use crate::settings::Cut;
use crate::words::{CueEntry, Kind, Table};

pub(super) use example::{Example, supposed};

/// So many, where it is higher.
const MORE: i32 = 3;

/// The cue of a wrong that somebody else did, which whoever suffered it does not know alone.
const HARM: &str = "harm by somebody";

/// The cue of a sentence that begins with who was named before.
const THIRD_PERSON: &str = "third person";

/// The cues, in all languages, of what can be or ought to be.
const MAY_BE: [&str; 2] = ["possibility", "obligation"];

/// The cues, in all languages, of a player of an example, of what happened at some time, and of what whoever writes did.
const PLAYER: &str = "player of an example";
const DATES: [&str; 2] = ["year", "date"];
const OWN_DEED: &str = "deed of one's own";

/// The cues, in all languages, of names, and those that may tell no more than what is so in general: "TLS is used where no key is known".
const NAMES: [&str; 2] = ["name", "several names"];
const FORMS: [&str; 13] = [
    "passive",
    "state of many",
    "amount",
    "scale",
    "part of a whole",
    "direction",
    "at present",
    "denial",
    "insistence",
    "opposition",
    "relative clause",
    "there is",
    "long sentence",
];

/// The same that would be particular beside a name.
const BODIES: [&str; 2] = ["acronym", "deed of somebody named"];

/// So many points no sentence has.
const NEVER: i32 = 1000;

/// How many points more make the sentence at `place` a claim, which has these `cues`.
///
/// Much of what is talked is chat, what is true of people or of things at large is reasoned and not looked up, and what whoever writes
/// or reads went through, these two know.
pub(super) fn higher(place: &Place<'_>, cues: &Cues, of_oneself: &OfOneself) -> i32 {
    // With fewer points it claims nothing at any cut, with more it claims something whatever it is about.
    let matters = (Cut::Thorough.points()..Cut::Quiet.points() + MORE).contains(&cues.points());
    let general = || !cues.is_particular() || may_be(cues) || is_of_now_alone(cues);
    let (text, table) = (place.sentence_text(), place.table);
    let own = || !shows(cues, &[HARM]) && oneself::tells(text, &[&table.oneself, &table.own]);
    let told = || shows(cues, &[THIRD_PERSON]) && of_oneself.is_told(place);
    let open_to = || general() || own() || told() || form::names_identifier(text);
    let higher = place.whole.talk || matters && !place.cited && open_to();
    let doing = own_doing(text, cues, table);
    doing
        + if is_played(text, cues, table) {
            NEVER
        } else if higher || doing > 0 {
            MORE
        } else {
            0
        }
}

/// How many points more make the sentence at `place` a claim for what it only supposes.
pub(super) fn hypothetical(place: &Place<'_>, finder: &mut Finder) -> i32 {
    let supposes = hypothesis::only_supposes(place.sentence_text(), place.table, finder);
    if supposes { NEVER } else { 0 }
}

/// The points of a deed of whoever writes, of whom the sentence `text` tells and of no figure of the world: "We built a table of boats".
fn own_doing(text: &str, cues: &Cues, table: &Table) -> i32 {
    let first = text.split([' ', '\'', '’']).next().unwrap_or_default();
    let own = cues.entries().find(|cue| cue.name == OWN_DEED);
    let measures = || cues.entries().any(|cue| cue.measures);
    let is_own = || table.selves.contains(&first.to_lowercase());
    own.filter(|_| is_own() && !measures())
        .map_or(0, CueEntry::points)
}

/// Whether the sentence `text` tells what a player of an example does, and neither when nor of anybody else who is named: "Alice pays Bob".
fn is_played(text: &str, cues: &Cues, table: &Table) -> bool {
    let Some(cue) = cues.entries().find(|cue| cue.name == PLAYER) else {
        return false;
    };
    let is_player = |name: &str| plays(cue, name);
    let names_another = || {
        let mut before = false;
        text.split(' ').skip(1).any(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
            let name = bare.unwrap_or(word);
            let mut letters = name.chars();
            let named = letters.next().is_some_and(char::is_uppercase)
                && letters.next().is_some_and(char::is_lowercase)
                && !is_player(name);
            let another = named && (before || bare.is_some());
            before = named;
            another
        })
    };
    !shows(cues, &DATES) && (table.speech.capital_nouns || !names_another())
}

/// Whether `name` is one of those whom `cue` knows for players of examples.
fn plays(cue: &CueEntry, name: &str) -> bool {
    let mut players = cue.words.iter().flat_map(|words| words.split('|'));
    players.any(|player| player.eq_ignore_ascii_case(name))
}

/// Whether a passage is one in which whoever writes tells of himself, and so are "she" and "they" of his own; looked at once.
#[derive(Default)]
pub(super) struct OfOneself(OnceCell<bool>);

impl OfOneself {
    fn is_told(&self, place: &Place<'_>) -> bool {
        let lists: [&[String]; 2] = [&place.table.oneself, &place.table.mine];
        *self.0.get_or_init(|| oneself::tells(place.text, &lists))
    }
}

/// Whether a sentence with these `cues` only tells what can be or ought to be: no figure, nothing of the past, no cause, no wrong.
fn may_be(cues: &Cues) -> bool {
    let tells = |kind: &Kind| *kind != Kind::Event && *kind != Kind::Attribution;
    let mut all = cues.entries();
    shows(cues, &MAY_BE) && !all.any(|cue| cue.past || cue.kinds.iter().any(tells))
}

/// Whether a sentence with these `cues` names nobody but by capitals, and nothing speaks for it but the form of what is so in general: no
/// figure, nothing of the past, nothing that is the first or a cause.
fn is_of_now_alone(cues: &Cues) -> bool {
    let form = |cue: &CueEntry| {
        let name = cue.name.as_str();
        !cue.particular && FORMS.contains(&name) || BODIES.contains(&name)
    };
    let mut speaking = cues.entries().filter(|cue| cue.weight > 0);
    !shows(cues, &NAMES) && !cues.entries().any(|cue| cue.past) && speaking.all(form)
}

/// Whether one of the cues of these `names` is among `cues`.
fn shows(cues: &Cues, names: &[&str]) -> bool {
    cues.entries().any(|cue| names.contains(&cue.name.as_str()))
}

#[cfg(test)]
mod tests {
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    fn claims(text: &str) -> usize {
        claims_of(text, &Settings::default()).len()
    }

    #[test]
    fn what_is_true_at_large_is_no_claim_unless_it_is_cited() {
        for text in [
            "Many boats are designed to be used by more than one crew",
            "Boats are often painted because more crews use them",
            "Americans are often painted by those who use American boats and oars",
        ] {
            assert_eq!(claims(&format!("{text}.")), 0, "{text}");
            let list = "## Sources\n\n1. Ida Holm, Ports, 2019\n";
            let beside = format!("The port grew by 40 boats [1].\n\n{text}.\n\n{list}");
            assert_eq!(claims(&beside), 1, "{text}");
            let cited = format!("The port grew by 40 boats [1].\n\n{text} [1].\n\n{list}");
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
    fn what_is_so_in_general_is_no_claim_unless_more_is_told() {
        for text in [
            "TLS is used by many crews where no key is known.",
            "Oars are not painted by the crew of a TLS.",
            "There is no oar without a crew that is paid by the RFC.",
        ] {
            assert_eq!(claims(text), 0, "{text}");
        }
        for text in [
            "NATO operates more of the boats in Hull and Leeds, and is paid by the state.",
            "TLS was used by many crews where no key is known.",
            "TLS is used by 40 crews where no key is known.",
            "RFC causes the death of most of the cod that are fished off the coast.",
        ] {
            assert_eq!(claims(text), 1, "{text}");
        }
    }

    #[test]
    fn what_can_be_or_ought_to_be_is_no_claim_unless_more_is_told() {
        let cited = |text: &str| {
            let text = format!(
                "The port grew by 40 boats [1].\n\n{text}\n\n## Sources\n\n1. Ida Holm, Ports, 2019\n"
            );
            claims(&text) - 1
        };
        for text in [
            "Crews can combine the sails of Hull with those designed by Ida Holm.",
            "The office of Hull should be designed by Ida Holm for more than one crew.",
        ] {
            assert_eq!(cited(text), 0, "{text}");
        }
        for text in [
            "The office of Hull was designed so that crews can combine the sails.",
            "The largest boat of Hull, designed by Ida Holm, can carry 40 men.",
            "Painted sails can cause the death of cod that are fished off Hull.",
        ] {
            assert_eq!(cited(text), 1, "{text}");
        }
    }

    #[test]
    fn whoever_writes_knows_what_he_went_through() {
        assert_eq!(claims("I hired him when he was 15."), 0);
        assert_eq!(claims("My lamp was broken by the crew."), 0);
        assert_eq!(claims("Your lamp was broken by the crew."), 0);
        assert_eq!(claims("Ida Holm hired him when he was 15."), 1);
        assert_eq!(claims("I sold 40 percent of the boats in 1998."), 1);
        assert_eq!(claims("My son was killed by the police in 2019."), 1);
    }

    #[test]
    fn those_of_whom_the_writer_tells_beside_himself_are_his_own() {
        let own = "I was glad to see my niece. She was paid for the boat by her crew.";
        assert_eq!(claims(own), 0);
        let other = "It was a good year. She was paid for the boat by her crew.";
        assert_eq!(claims(other), 1);
    }

    #[test]
    fn what_code_does_is_no_claim() {
        assert_eq!(
            claims("The boats are then passed to port_opening by the crew."),
            0
        );
        assert_eq!(
            claims("The boats were then passed to the port by the crew."),
            1
        );
    }
}
