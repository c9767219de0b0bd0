//! Which names are one and the same person's.

use super::*;

#[test]
fn names_are_joined_only_where_that_is_sure() {
    hold(
        "en",
        &[
            (
                "Marta Quill runs the lock. Quill said it had shut.",
                &["Marta Quill"],
            ),
            (
                "Marta Quill said it had shut.\n\nQuill said it was old.",
                &["Marta Quill"; 2],
            ),
            (
                "Marta Quill met Otto Quill. Quill said it had shut.",
                &["-"],
            ),
            (
                "Marta Quill said it had shut. She said it was old.",
                &["Marta Quill"; 2],
            ),
            (
                "Marta Quill said it had shut. Then Jonas Orme left. She said it was old.",
                &["Marta Quill", "-"],
            ),
            (
                "The ministry said it had shut. She said it was old.",
                &["the ministry", "-"],
            ),
            ("She said it had shut.", &["-"]),
            (
                "Marta Quill said it had shut. Jonas Orme said it was old. She said it leaked.",
                &["Marta Quill", "Jonas Orme", "-"],
            ),
            (
                "Marta Quill said it had shut. Her sister was silent. She said it was old.",
                &["Marta Quill", "-"],
            ),
            (
                "Mr Quill said it had shut. Marta Quill said it was old.",
                &["Quill", "Marta Quill"],
            ),
        ],
    );
}

#[test]
fn men_and_women_of_one_name_are_kept_apart() {
    hold(
        "en",
        &[
            (
                "Mr Quill said it had shut.\n\nMrs Quill said it was old.",
                &["-", "-"],
            ),
            (
                "Marta Quill said it had shut.\n\nMrs. Quill said it was old.\n\nMr. Quill said it leaked.",
                &["Marta Quill", "-", "-"],
            ),
            (
                "Judge Marta Quill sat on Monday. Quill said it was over. Mr Quill said it was not.",
                &["Marta Quill", "-"],
            ),
            (
                "Marta Quill said it had shut. Ms Quill said it was old.\n\nMs Quill said it leaked.",
                &["Marta Quill"; 3],
            ),
            (
                "Marta Quill said it had shut. She said it was old.\n\nQuill said it leaked. He said it was new.",
                &["Marta Quill", "Marta Quill", "Marta Quill", "-"],
            ),
            (
                "Marta Quill keeps the lock. \"We do not know why it broke,\" she said.\n\nQuill said it was old. He said it leaked.",
                &["-", "Marta Quill", "-"],
            ),
            (
                "Mr Jonas Orme said it had shut. He said it was old.",
                &["Jonas Orme"; 2],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "Das Tor sei zu, sagte Herr Quill am Montag.\n\nDas Tor sei offen, sagte Frau Quill am Montag.",
            &["-", "-"],
        )],
    );
}
