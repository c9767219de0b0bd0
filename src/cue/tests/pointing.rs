//! Who points out, states, finds and claims, and who only finds or points at a thing.

use super::wrongs::found;

#[test]
fn somebody_says_so_by_what_he_points_out_states_or_claims() {
    for text in [
        "He states that the gate was shut.",
        "Ida Holm points out that the gate was shut.",
        "As Ida Holm's article points out, the gate was shut.",
        "As Holm states, the gate was shut.",
        "The report reveals that the gate was shut.",
        "Holm claims the gate was shut.",
        "Skippers and pilots claim they were never told.",
        "The mayor, however, argues that the gate was shut.",
        "Hull, in turn, argues that the gate was shut.",
        "The unions have complained they were never told.",
        "The gate was shut, the Harbour Times reports.",
        "Earlier studies found a negative effect of fares.",
        "The council made it clear that nobody was to be paid.",
        "Critics made the point that fares were high.",
        "He added the port would close in May.",
        "Holm sharply criticized the plan as a “gamble”.",
        "She compared the agents to “pirates”.",
    ] {
        assert!(found("en", text).contains(&"said-word"), "{text}");
    }
    for text in [
        "He pointed out the gate to the crew.",
        "Holm claims the title.",
        "The plan was criticized as a “gamble”.",
        "She compared the boats to those of Hull.",
        "Holm claims her prize.",
        "The storm has claimed the lives of many.",
        "He added the boats to the list.",
        "She added salt that was wet.",
        "Holm found a small boat.",
        "The studies found a home in Hull.",
        "News reports, letters and maps were read.",
    ] {
        assert!(!found("en", text).contains(&"said-word"), "{text}");
    }
}

#[test]
fn what_somebody_comes_upon_nobody_says() {
    for text in [
        "She found that her keys were gone.",
        "He came home and found that his house was sold.",
        "She found that she had lost the key.",
    ] {
        assert!(!found("en", text).contains(&"said-word"), "{text}");
    }
    for text in [
        "She found that fares were too high.",
        "The inquiry found that the gate was shut.",
    ] {
        assert!(found("en", text).contains(&"said-word"), "{text}");
    }
}
