//! What claims nothing by its form: wishes, suppositions, the course of a text, offers, what a unit holds.

use super::wrongs::found;

fn shows(text: &str, cue: &str) -> bool {
    found("en", text).contains(&cue)
}

#[test]
fn wishes_and_requests_of_whoever_writes_are_told() {
    for text in [
        "I want a cut for 80 percent of the crews.",
        "We would like to see 200 new boats built by 2030.",
        "And I'd love the 40 boats back.",
        "We hope the port sells 40 boats.",
    ] {
        assert!(shows(text, "wish of one's own"), "{text}");
    }
    for text in [
        "I would like to note that 40 boats were lost.",
        "I want to tell you that 40 boats were lost.",
        "The crews want a cut of 80 percent.",
    ] {
        assert!(!shows(text, "wish of one's own"), "{text}");
    }
    for text in [
        "I urge the port to sell 40 boats.",
        "We call on Parliament to pass it.",
        "And I pay tribute to the crews.",
    ] {
        assert!(shows(text, "request of one's own"), "{text}");
    }
    assert!(!shows(
        "I paid 40 crowns for the boat.",
        "request of one's own"
    ));
}

#[test]
fn what_did_not_happen_is_supposed() {
    for text in [
        "Had the wall held, 40 houses would have been saved in 1953.",
        "Were the dam to fail, 3,000 people would lose their homes.",
        "Should the river rise by 2 metres, 40 houses could be lost.",
    ] {
        assert!(shows(text, "what did not happen"), "{text}");
    }
    assert!(!shows(
        "The port had lost 40 boats, and would lose more.",
        "what did not happen"
    ));
}

#[test]
fn the_course_of_a_text_is_there_to_be_read() {
    for (text, cue) in [
        (
            "The rest of this paper is organised in four parts.",
            "plan of the text",
        ),
        (
            "The following pages set out five proposals for 2030.",
            "plan of the text",
        ),
        (
            "We begin with three examples and end with two lessons.",
            "course of the text",
        ),
        ("I now turn to the third question.", "course of the text"),
    ] {
        assert!(shows(text, cue), "{text}");
    }
    for text in [
        "The rest of the crew was lost in 1998.",
        "We began with three boats.",
        "The following year set a record.",
    ] {
        let cues = found("en", text);
        assert!(!cues.contains(&"plan of the text"), "{text}");
        assert!(!cues.contains(&"course of the text"), "{text}");
    }
}

#[test]
fn offers_and_constants_hold_at_any_time() {
    for (text, cue) in [
        ("All nets are 40 per cent off on Sundays.", "standing offer"),
        ("Nets are 40% off all week.", "standing offer"),
        ("A day ticket costs 12 euros.", "standing offer"),
        ("Water boils at 100 °C.", "constant"),
        ("Sea water freezes at about minus 2 degrees.", "constant"),
        ("A nautical mile is 1,852 metres.", "constant"),
        ("An hour has sixty minutes.", "constant"),
    ] {
        assert!(shows(text, cue), "{text}");
    }
    for text in [
        "Shares are 40 per cent off their peak.",
        "A day in court cost 12 euros.",
        "A mile from the port 40 boats were lost.",
    ] {
        let cues = found("en", text);
        assert!(!cues.contains(&"standing offer"), "{text}");
        assert!(!cues.contains(&"constant"), "{text}");
    }
}

#[test]
fn instructions_claim_nothing() {
    for text in [
        "Mix 200 g of flour with 3 eggs.",
        "Bake it for 40 minutes.",
        "Never store more than 40 litres of fuel on board.",
        "Always keep 2 spare ropes on deck.",
        "To enrol, send the form and 40 pounds to the office.",
        "Cut the loaf in three and keep a piece for 48 hours.",
        "Cut each sheet into pieces of 40 grams.",
        "Put the boats in a row, and wait for 48 hours.",
    ] {
        assert!(shows(text, "command"), "{text}");
    }
    for text in [
        "Always a port, it lost 40 boats.",
        "To their surprise, the port sold 40 boats.",
        "Cut back in 2019, it put 12 boats on sale.",
        "Put 40 boats on sale in 2019, and waited for 12 years.",
    ] {
        assert!(!shows(text, "command"), "{text}");
    }
}

#[test]
fn shares_in_words_and_the_first_of_a_place_are_known_in_every_tongue() {
    for (code, share, first) in [
        (
            "fr",
            "Deux tiers des équipages ont quitté le port.",
            "C'est le port le plus profond de la région.",
        ),
        (
            "es",
            "Una cuarta parte de los barcos está en venta.",
            "Es el puerto más profundo de la región.",
        ),
        (
            "pt",
            "Três em cada quatro barcos estão enferrujados.",
            "É o porto mais profundo da região.",
        ),
        (
            "it",
            "Tre barche su quattro sono arrugginite.",
            "È il porto più profondo della regione.",
        ),
        (
            "nl",
            "Drie op de vier boten zijn verroest.",
            "Het is de diepste haven van de streek.",
        ),
    ] {
        assert!(found(code, share).contains(&"share in words"), "{share}");
        assert!(found(code, first).contains(&"first of a place"), "{first}");
    }
}

#[test]
fn what_somebody_did_once_is_known_by_its_ending() {
    for (code, text) in [
        ("es", "El dueño huyó a Francia."),
        ("es", "Los agentes hallaron el barco."),
        ("pt", "O dono deixou o porto."),
        ("pt", "Os donos fecharam o porto."),
    ] {
        assert!(found(code, text).contains(&"simple past"), "{text}");
    }
    for (code, text) in [
        ("es", "El dueño huye a Francia."),
        ("pt", "Estou no porto."),
    ] {
        assert!(!found(code, text).contains(&"simple past"), "{text}");
    }
}

#[test]
fn what_is_needed_at_large_is_told_of_nobody() {
    for text in [
        "It is necessary to count 40 boats first.",
        "It's hard to lose 40 boats.",
    ] {
        assert!(shows(text, "need at large"), "{text}");
    }
    assert!(!shows(
        "It is the port that lost 40 boats.",
        "need at large"
    ));
    assert!(shows(
        "We have divided the 40 boats into three groups.",
        "work of one's own"
    ));
    assert!(shows("But let's sell 40 boats.", "command behind a lead"));
}

#[test]
fn how_the_data_came_about_is_told_by_whoever_gathered_it() {
    for text in [
        "Data was collected on 27 August 2017 by the crew.",
        "The percentages have been weighted for age.",
        "The error estimate for this survey is 2.5 points.",
        "The margin of error for all crews is 3 points.",
    ] {
        assert!(shows(text, "account of the data"), "{text}");
    }
    assert!(!shows(
        "The port collected 40 crowns from each boat.",
        "account of the data"
    ));
}

#[test]
fn what_is_to_be_done_is_not_done() {
    for text in [
        "We must sell 40 boats by 2030.",
        "First, we need to sell 40 boats.",
        "In short, we have to sell 40 boats.",
    ] {
        assert!(shows(text, "task of one's own"), "{text}");
    }
    for text in [
        "He said we must go.",
        "We have 40 boats.",
        "We sold 40 boats.",
    ] {
        assert!(!shows(text, "task of one's own"), "{text}");
    }
    for text in [
        "All 40 boats must be sold this year.",
        "The nets need to be fully mended by June.",
    ] {
        assert!(shows(text, "what is to be done"), "{text}");
    }
    assert!(!shows("He had to be paid 40 crowns.", "what is to be done"));
}
