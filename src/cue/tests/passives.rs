//! What was done, where nobody is said to have done it.

use super::wrongs::found;

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
