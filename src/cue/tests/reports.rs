//! More words by which somebody is said to say so: reports, assurances, blame, what is understood.

use super::*;

/// A language, whether somebody says so, and a sentence.
const REPORTS: &[(&str, bool, &str)] = &[
    ("en", true, "Sources at the pier say that it will be sold."),
    (
        "en",
        true,
        "Sailors back from the pier, say they saw no boat.",
    ),
    ("en", true, "The Danes say they saw no boat."),
    ("en", false, "The rules say there is no way round."),
    (
        "en",
        true,
        "Skippers are in no hurry and say the pier is safe.",
    ),
    ("en", false, "Open the door and say the word."),
    ("en", true, "The mayor was reported as saying it was late."),
    ("en", true, "Holm has assured the crew that it is safe."),
    ("en", false, "You may rest assured that it is safe."),
    ("en", true, "The firm gave assurances that it is safe."),
    ("en", true, "Residents told of seeing a boat at night."),
    (
        "en",
        true,
        "Skippers had voiced confidence that it is safe.",
    ),
    (
        "en",
        false,
        "The pipe is under pressure that it cannot bear.",
    ),
    ("en", true, "Several ministers suggested that it is late."),
    ("en", true, "The company blamed the delay on the fog."),
    ("en", true, "Elders now believe the boat is lost."),
    ("en", false, "They insist on paying in coins."),
    ("en", true, "They insist that it is late."),
    (
        "en",
        false,
        "Fees differ, according to the age of the boat.",
    ),
    (
        "en",
        true,
        "Fees differ, according to the head of the port.",
    ),
    (
        "es",
        true,
        "La alcaldesa ha considerado que el barco es caro.",
    ),
    ("es", false, "Ha considerado vender el barco."),
    ("de", true, "Die Wache hatte demnach einen Mann gesehen."),
    ("de", false, "Demnach ist die Summe gerade."),
    ("en", true, "It is understood some skippers had left."),
    ("en", true, "It was feared the quay would sink."),
    ("en", false, "It is understood by all who live there."),
];

#[test]
fn reports_assurances_and_blame_are_told_from_rules_and_commands() {
    for &(code, says, text) in REPORTS {
        let mut finder = Finder::new(words::table(code).expect("the table"));
        assert_eq!(finder.find(text).attributes(), says, "{text}");
    }
}
