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

#[test]
fn steps_of_an_argument_are_told_from_facts() {
    for text in [
        "In other words, the pier is a gate to the town.",
        "As we have noted, the pier is a gate to the town.",
        "It is hardly surprising that the pier was shut.",
        "It seems strange to sell the pier.",
        "The plan is doomed to fail.",
    ] {
        let cues = found("en", text);
        assert!(cues.contains(&"step of an argument"), "{text}");
    }
    for text in [
        "The words of the other mayor were plain.",
        "The mayor noted that the pier was shut.",
        "It is strange fish that the pier sells.",
        "A clear day was what they had.",
    ] {
        let cues = found("en", text);
        assert!(!cues.contains(&"step of an argument"), "{text}");
    }
}

#[test]
fn what_would_follow_is_told_from_what_was_told_to_come() {
    for text in [
        "Goods would be shared, and boats would be built.",
        "All that would happen is that boats are built.",
    ] {
        let cues = found("en", text);
        assert!(cues.contains(&"chain of suppositions"), "{text}");
    }
    for text in [
        "The mayor would stay for 12 years.",
        "They could see the boat and could hear it.",
    ] {
        let cues = found("en", text);
        assert!(!cues.contains(&"chain of suppositions"), "{text}");
    }
}

#[test]
fn a_rule_that_names_what_an_office_believes_passes_nothing_on() {
    for text in [
        "A berth may be closed when the council believes that it is unsafe.",
        "The fee must be paid once the board decides.",
    ] {
        assert!(
            found("en", text).contains(&"rule with its condition"),
            "{text}"
        );
    }
    for text in [
        "The mayor was away when the council said that it was unsafe.",
        "The berth was closed in May when the council believed it unsafe.",
    ] {
        assert!(
            !found("en", text).contains(&"rule with its condition"),
            "{text}"
        );
    }
}

#[test]
fn deeds_in_an_irregular_past_are_told_from_other_words() {
    for text in [
        "Ilse Brandt stole the lamps.",
        "The board hid the loss.",
        "The army shot the dogs.",
        "The firm withheld the pay.",
    ] {
        assert!(found("en", text).contains(&"irregular deed"), "{text}");
    }
    for text in [
        "The shot was a long one.",
        "They were fed up with it.",
        "A broke man sat there.",
        "Few-Shot Learning is of use.",
        "The lamps of the board were kept.",
    ] {
        assert!(!found("en", text).contains(&"irregular deed"), "{text}");
    }
}

#[test]
fn what_is_done_with_a_thing_is_no_word_of_it() {
    for text in [
        "Ilse Brandt claimed the prize.",
        "The council concluded its session on Monday.",
        "She concluded the talk with a toast.",
    ] {
        assert!(!found("en", text).contains(&"said-word"), "{text}");
    }
    for text in [
        "Ilse Brandt claimed the pier sank.",
        "The council concluded that it was late.",
        "She concluded the pier was closed.",
    ] {
        assert!(found("en", text).contains(&"said-word"), "{text}");
    }
}

#[test]
fn numbers_that_name_are_no_figures() {
    for text in [
        "Flight 447 landed.",
        "It is court No 3 of Hull.",
        "Port 24.0 RC1 is out.",
    ] {
        assert!(!found("en", text).contains(&"figure"), "{text}");
    }
    for text in [
        "The flight took 447 people.",
        "It is 24.0 tons.",
        "No man saw 3 of them.",
    ] {
        assert!(found("en", text).contains(&"figure"), "{text}");
    }
}
