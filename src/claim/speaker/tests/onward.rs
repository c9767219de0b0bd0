//! Quotations that go on with whoever spoke before.

use super::*;

#[test]
fn quotations_go_on_with_their_speaker() {
    hold(
        "en",
        &[
            (
                "\"The lock is shut. It will stay so until the summer,\" Marta Quill said. \"We do not know why it broke.\"",
                &["Marta Quill"; 2],
            ),
            (
                "\"The lock is shut until the summer!\" Marta Quill said.",
                &["Marta Quill"],
            ),
            (
                "Marta Quill said: \"It is shut until the summer. We do not know why it broke.\"",
                &["Marta Quill"],
            ),
            (
                "Marta Quill was there. \"We do not know why it broke.\"",
                &["-"],
            ),
            (
                "\"The lock is shut until the summer,\" said Marta Quill. She lost a boat. \"We do not know why it broke.\"",
                &["Marta Quill"; 2],
            ),
            (
                "\"The lock is shut until the summer,\" said Marta Quill. She met Jonas Orme. \"We do not know why it broke.\"",
                &["Marta Quill", "-"],
            ),
            (
                "\"The lock is shut until the summer,\" said Marta Quill. It cost her a boat. \"We do not know why it broke.\"",
                &["Marta Quill", "-"],
            ),
            (
                "\u{201c}It is shut,\u{201d} Marta Quill said. \u{201c}It broke in the spring.\n\n\u{201c}We do not know why.\u{201d}",
                &["Marta Quill"; 3],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "Die Leiterin Marta Quill sagte am Montag, das Tor sei zu. Dies sei allen klar gewesen. Man habe es nicht \u{f6}ffnen k\u{f6}nnen.",
            &["Marta Quill"; 3],
        )],
    );
    hold(
        "de",
        &[("Laut Polizei war das Tor am Montag zu.", &["Polizei"])],
    );
    hold(
        "fr",
        &[(
            "Marta Quill\u{a0}: \u{ab}\u{a0}Le port du nord a perdu vingt bateaux.\u{a0}\u{bb}",
            &["Marta Quill"],
        )],
    );
    hold(
        "it",
        &[(
            "\u{ab}Il porto del nord \u{2013} spiega Marta Quill \u{2013} ha perso venti barche\u{bb}.",
            &["Marta Quill"],
        )],
    );
}
