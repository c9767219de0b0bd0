//! What was done, where nobody is said to have done it.

use super::wrongs::found;

#[test]
fn participles_without_an_ending_tell_what_was_done() {
    for text in [
        "The wall has been torn down.",
        "The school had since been shut.",
        "Both boats were sunk off Hull.",
    ] {
        assert!(found("en", text).contains(&"passive"), "{text}");
    }
    assert!(found("en", "The wall has been torn down.").contains(&"irregular past"));
    assert!(!found("en", "The wall may have been torn down.").contains(&"irregular past"));
}

#[test]
fn what_is_being_done_and_whose_a_thing_is_are_told_of_what_a_clause_is_about() {
    for (cue, text) in [
        ("done at present", "The trees of the quay are being felled."),
        (
            "done at present",
            "In Hull, families are now being evicted.",
        ),
        ("owner", "The quay is owned by Holm and Daughters."),
        ("owner", "The ferry is still run by the state."),
    ] {
        assert!(found("en", text).contains(&cue), "{text}");
    }
    for (cue, text) in [
        ("done at present", "It tells which boat is being moored."),
        (
            "done at present",
            "If a boat that is being moored leaks, it stops.",
        ),
        (
            "done at present",
            "Nothing is left while the boats are being moored.",
        ),
        ("owner", "The buffer is owned by the caller."),
    ] {
        assert!(!found("en", text).contains(&cue), "{text}");
    }
}

#[test]
fn a_participle_at_the_end_of_its_clause_tells_what_was_done() {
    for (code, text) in [
        ("de", "Gegen ihn wurde ein Verfahren eingeleitet."),
        ("de", "Die Fahrt wurde von den Helfern fortgesetzt."),
        ("nl", "De boot werd door de bemanning verlaten."),
    ] {
        assert!(found(code, text).contains(&"passive"), "{text}");
    }
    for (code, text) in [
        ("de", "Das Boot wurde grün."),
        ("nl", "De boot werd oud en lek, zei hij."),
    ] {
        assert!(!found(code, text).contains(&"passive"), "{text}");
    }
}
