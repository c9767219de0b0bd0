//! Forms of grammar that tell what is asserted from what is not: clocks, ages, participles before a noun, wishes, laws.

use super::wrongs::found;

#[test]
fn clocks_hands_and_kinds_are_no_amounts() {
    for (code, text) in [
        ("en", "By half past nine the hall was full."),
        ("en", "By six, the hall was full."),
        ("en", "They met at six and talked."),
        ("en", "He died at forty."),
        ("en", "It struck ten o'clock."),
        ("en", "She raised two fingers."),
        ("en", "He was in two minds about it."),
        ("en", "The museum stands in the quarter."),
        ("en", "17.2 Leave the boat where it is."),
        ("en", "The notes of v0.2.11 name a fault."),
        ("en", "It had the charm of the 8-bit age."),
        ("en", "It had the charm of the 8 and 16-bit age."),
        ("de", "Um sieben Uhr macht sie auf."),
        ("nl", "Om zes uur gaat de deur open."),
        ("fr", "À sept heures elle ouvre la porte."),
        ("es", "A las siete abre la puerta."),
        ("it", "Alle sette apre la porta."),
        ("pt", "Às sete ela abre a porta."),
    ] {
        let cues = found(code, text);
        assert!(!cues.contains(&"number word"), "{text}");
        assert!(!cues.contains(&"figure"), "{text}");
    }
    for (code, text) in [
        ("en", "1.4 Million Boats were lost that year."),
        ("de", "2.5 Tonnen Fisch lagen im Hafen."),
    ] {
        assert!(found(code, text).contains(&"figure"), "{text}");
    }
    for (code, text) in [
        ("en", "At six schools the gas was cut."),
        ("en", "It went up by two thirds."),
        ("en", "A quarter of the homes were sold."),
        ("de", "In sieben Schulen war es kalt."),
        ("fr", "Elle a attendu sept heures."),
        ("it", "Sette scuole sono chiuse."),
    ] {
        assert!(found(code, text).contains(&"number word"), "{text}");
    }
}

#[test]
fn a_participle_before_a_noun_and_a_raised_hand_change_nothing() {
    for text in [
        "The need for added capital is plain.",
        "The increased risk is obvious.",
        "She never raised her hand.",
    ] {
        assert!(!found("en", text).contains(&"change verb"), "{text}");
    }
    for text in [
        "The firm added jobs.",
        "Rents increased in May.",
        "These have increased in May.",
    ] {
        assert!(found("en", text).contains(&"change verb"), "{text}");
    }
}

#[test]
fn what_it_takes_and_what_would_be_needed_is_no_assertion() {
    for (code, cue, text) in [
        ("it", "future", "Bisognerebbe chiedere due euro."),
        ("es", "future", "Habría que pedir dos euros."),
        (
            "it",
            "possibility",
            "Basta un aumento perché tutti parlino.",
        ),
        ("es", "possibility", "Basta una subida para que hablen."),
        ("fr", "command", "Vous expliquerez les 65 raisons."),
        (
            "en",
            "work of fiction",
            "Chapter 3 tells how 1,200 hides were soaked.",
        ),
        (
            "en",
            "work of fiction",
            "The book says how 1,200 hides were soaked.",
        ),
        ("en", "opinion", "I have a hard time believing that."),
    ] {
        assert!(found(code, text).contains(&cue), "{text}");
    }
}

#[test]
fn what_a_law_does_can_be_read_in_it() {
    for text in [
        "The law allows the police to hold them for a week.",
        "The federal statute also bans the boats.",
    ] {
        assert!(found("en", text).contains(&"law in force"), "{text}");
    }
    for text in ["The law was hard to read.", "This allows the police to go."] {
        assert!(!found("en", text).contains(&"law in force"), "{text}");
    }
}

fn shows(text: &str, cue: &str) -> bool {
    found("en", text).contains(&cue)
}

#[test]
fn what_nobody_looks_up_speaks_against_a_claim() {
    for (text, cue) in [
        (
            "The storm could have killed 40 people.",
            "what might have been",
        ),
        ("He wrote 40 charming songs for the crew.", "taste"),
        (
            "The book traces how 40 boats were sunk.",
            "what a book tells",
        ),
        (
            "By taking the first of the 40 boats, one has all of them.",
            "derivation",
        ),
        ("The sensible answer to all of it is to build.", "aim"),
        ("We've designed it for 40 crews.", "work of one's own"),
        ("Scroll down to read of 40 boats.", "command"),
        (
            "Having described the boats, we go on.",
            "way through the text",
        ),
    ] {
        assert!(shows(text, cue), "{text}");
    }
    for (text, cue) in [
        ("The storm has sunk 40 boats.", "what might have been"),
        ("By selling the 40 boats, the port won.", "derivation"),
        ("We won't sell it.", "record verb"),
        ("We all wanted to go.", "deed of one's own"),
        (
            "Having sold the boats, the port won.",
            "way through the text",
        ),
    ] {
        assert!(!shows(text, cue), "{text}");
    }
}

#[test]
fn licences_and_specifications_show_by_their_words() {
    assert!(shows("The port hereby grants it.", "language of law"));
    assert!(shows("It comes without any warranty.", "language of law"));
    assert!(!shows("The port sold it.", "language of law"));
    assert!(shows("It MUST be shut.", "demand of a specification"));
    assert!(!shows("It must be shut.", "demand of a specification"));
}

#[test]
fn praise_and_things_of_the_mind_are_none_in_names() {
    for (cue, told, named) in [
        (
            "praise or blame",
            "Great boats were lost by the port.",
            "Great Yarmouth lost 40 boats.",
        ),
        (
            "praise or blame",
            "It was a great fire.",
            "The Great Fire took 40 boats.",
        ),
        (
            "praise or blame",
            "They had no right to buy it.",
            "The Right to Buy cost 40 boats.",
        ),
        (
            "abstract noun",
            "They lost freedom and a boat.",
            "They lost Freedom House and a boat.",
        ),
        (
            "abstract noun",
            "Liberty is lost on boats.",
            "It was World Liberty's boat.",
        ),
    ] {
        assert!(found("en", told).contains(&cue), "{told}");
        assert!(!found("en", named).contains(&cue), "{named}");
    }
}

#[test]
fn ends_of_ranges_are_no_years() {
    for (text, told) in [
        ("Each has a number from 0-2047.", false),
        ("Each has a number (1–2000) of its own.", false),
        ("The boat sailed in 1998-2004.", true),
        ("The boat sailed on 3-10-2004.", true),
        ("The boat sailed in mid-2004.", true),
    ] {
        assert_eq!(found("en", text).contains(&"year"), told, "{text}");
    }
}
