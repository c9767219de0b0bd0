//! Whom a pronoun means behind a sentence that tells of others too, and verbs by which somebody judges.

use super::hold;

/// The draft, and who speaks in each of its claims that quote or attribute.
const NEXT: &[(&str, &[&str])] = &[
    // Who was named may be told by his age.
    (
        "Marta Quill said it was shut.\n\n\"It will save the lock,\" the 34-year-old said.",
        &["Marta Quill"; 2],
    ),
    (
        "Marta Quill said it was shut.\n\n\"It will save the lock,\" says the 34-year-old, who rows.",
        &["Marta Quill"; 2],
    ),
    (
        "Marta Quill said it was shut.\n\n\"It will save the lock,\" said the 34-year-old driver.",
        &["Marta Quill", "the 34-year-old driver"],
    ),
    // Of several nobody says "she".
    (
        "Lock keeper Marta Quill said few of the workers came to the lock.\n\n\"We drive them home at night,\" she said.",
        &["Marta Quill"; 2],
    ),
    (
        "Lock keeper Marta Quill said a worker came to the lock.\n\n\"We drive them home at night,\" she said.",
        &["Marta Quill", "-"],
    ),
    // Whom a speaker tells of has not spoken yet.
    (
        "Marta Quill said Jonas Pike had left it open. She said it was old.",
        &["Marta Quill"; 2],
    ),
    (
        "Marta Quill said the plan of Jonas Pike was good.\n\n\"It will save the lock,\" she said.",
        &["Marta Quill"; 2],
    ),
    (
        "Jonas Pike said it was shut.\n\nMarta Quill said that Pike was late.\n\n\"It will save the lock,\" he said.",
        &["Jonas Pike", "Marta Quill", "-"],
    ),
    (
        "Marta Quill told Jonas Pike that it was shut.\n\n\"It will save the lock,\" he said.",
        &["Marta Quill", "-"],
    ),
    // A husband is nobody's "she".
    (
        "Ms Marta Quill said it was shut. Her husband left.\n\n\"It will save the lock,\" she said.",
        &["Marta Quill"; 2],
    ),
    (
        "Ms Marta Quill said it was shut. Her sister left.\n\n\"It will save the lock,\" she said.",
        &["Marta Quill", "-"],
    ),
    // Somebody who spoke is the only one whom the paragraph before names.
    (
        "Marta Quill said it was shut.\n\nQuill is under fire for the old lock.\n\n\"It will save the lock,\" she said.",
        &["Marta Quill"; 2],
    ),
    (
        "Marta Quill said it was shut.\n\nQuill left with Jo Hale.\n\n\"It will save the lock,\" she said.",
        &["Marta Quill", "-"],
    ),
    (
        "Marta Quill, a pilot at the port, left the board.\n\n\"It will save the lock,\" she said.",
        &["Marta Quill"],
    ),
    (
        "Marta Quill, a port at the lock, was old.\n\n\"It will save the lock,\" she said.",
        &["-"],
    ),
];

/// The same of sentences without a verb of saying, or with one behind other words.
const JUDGED: &[(&str, &[&str])] = &[
    (
        "Marta Quill blasted the plan as \"a gift to all who own the lock\".",
        &["Marta Quill"],
    ),
    (
        "By contrast, Marta Quill believes that it will shut for good.",
        &["Marta Quill"],
    ),
    (
        "The plan that Marta Quill blasted is \"a gift to all who own the lock\".",
        &["-"],
    ),
    (
        "Local councillor Marta Quill branded the plan a \"shambles\" and said: \"It is shut for good and all.\"",
        &["Marta Quill"],
    ),
    (
        "Marta Quill, in a note sent on behalf of the board, said Jobs' \"rare vision kept the lock open for years\".",
        &["Marta Quill"],
    ),
    (
        "Tom Quill Jr., the grandson of a keeper, spoke on a call and said of it: \"It is shut for good and all.\"\n\nQuill said it was old.",
        &["Tom Quill Jr", "Tom Quill Jr"],
    ),
    (
        "The lock was old, though government scientists said it would hold.",
        &["government scientists"],
    ),
];

#[test]
fn whom_a_speaker_tells_of_is_not_whom_the_next_pronoun_means() {
    hold("en", NEXT);
}

#[test]
fn somebody_speaks_who_thinks_and_judges() {
    hold("en", JUDGED);
}
