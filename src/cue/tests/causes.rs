//! What is so now, what it brings about, and how much of it there is.

use super::wrongs::found;

#[test]
fn one_thing_brings_about_another_now() {
    for text in [
        "High rents are driving young families out of Hull.",
        "The drought is forcing farmers to sell their herds.",
        "Warm water is causing the kelp to die.",
        "Fishing leads to the collapse of the stocks.",
        "Demand drives up the price of ore.",
    ] {
        assert!(found("en", text).contains(&"cause at work"), "{text}");
    }
    for text in [
        "She is driving the boat into the harbour.",
        "He is pushing the cart out.",
        "Fishing can lead to the collapse of the stocks.",
        "If fishing leads to the collapse of the stocks, nobody sails.",
        "The road leads to Hull.",
        "The crew drives to the pier.",
    ] {
        assert!(!found("en", text).contains(&"cause at work"), "{text}");
    }
}

#[test]
fn hundreds_of_something_are_a_level() {
    let text = "The ferry carries hundreds of commuters each morning.";
    assert!(found("en", text).contains(&"level"), "{text}");
    for text in [
        "The ferry carries commuters each morning.",
        "Give thousands of them.",
    ] {
        assert!(!found("en", text).contains(&"level"), "{text}");
    }
}

#[test]
fn wrongs_are_told_by_plain_verbs() {
    let wrong = "wrong in a plain verb";
    for text in [
        "The firm overcharged its customers.",
        "The ministry withheld the report.",
        "Officials covered up the spill.",
        "The port flouted its own rules.",
    ] {
        assert!(found("en", text).contains(&wrong), "{text}");
    }
    for text in [
        "The crew covered up the boats.",
        "He broke the record of his father.",
        "The firm did not withhold the report.",
        "We withheld the records of two crews.",
    ] {
        assert!(!found("en", text).contains(&wrong), "{text}");
    }
}
