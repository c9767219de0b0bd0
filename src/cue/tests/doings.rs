//! What is supposed, what is judged, and what whoever writes did himself.

use super::wrongs::found;

#[test]
fn examples_that_are_supposed_are_no_claims() {
    for text in [
        "For instance, if 40 of 200 boats leave, 20 per cent do.",
        "Say 40 of 200 boats leave: that is 20 per cent.",
        "Suppose a fare of 4 pounds rises by 50 per cent.",
    ] {
        let cues = found("en", text);
        assert!(cues.contains(&"supposed example"), "{text}");
    }
    for text in [
        "For instance, 40 of 200 boats left in May.",
        "They say 40 of 200 boats left.",
        "The port lost 4 boats in 2023, for example if two are left out.",
    ] {
        let cues = found("en", text);
        assert!(!cues.contains(&"supposed example"), "{text}");
    }
}

#[test]
fn verdicts_and_ones_own_walks_are_told_from_deeds() {
    let cues = found("en", "It is outrageous that the pier was shut.");
    assert!(cues.contains(&"verdict on a fact"));
    let cues = found("en", "It is known that the pier was shut.");
    assert!(!cues.contains(&"verdict on a fact"));
    let cues = found("en", "We talked to the crew and went home.");
    assert!(cues.contains(&"doings of one's own"));
    assert!(!cues.contains(&"deed of one's own"));
    let cues = found("en", "We cut the debt by half.");
    assert!(cues.contains(&"deed of one's own"));
}
