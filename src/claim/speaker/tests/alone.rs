//! Names of one word, and pronouns before anybody has spoken.

use super::hold;

#[test]
fn a_noun_that_needs_no_article_is_a_name() {
    hold(
        "en",
        &[
            ("Halwatch said that the lock was shut.", &["Halwatch"]),
            ("In a statement, Halwatch said it was shut.", &["Halwatch"]),
            ("Reuters said on Monday that it was shut.", &["Reuters"]),
            ("Residents said that the lock was shut.", &["-"]),
            ("Evidence suggests that the lock was shut.", &["-"]),
            ("Management said that the lock was shut.", &["-"]),
            (
                "Granite said that it was shut. The granite was old.",
                &["-"],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Halwacht erklärte, dass die Schleuse zu ist.",
                &["Halwacht"],
            ),
            ("Forschung sagt, dass die Schleuse zu ist.", &["-"]),
            ("Anwohner sagten, dass die Schleuse zu ist.", &["-"]),
        ],
    );
}

#[test]
fn a_pronoun_means_the_one_person_whom_its_paragraph_is_about() {
    hold(
        "en",
        &[
            (
                "Marta Quill remembers the night well. \"We had the log on the table,\" she says.\n\n\"They left it there all of the night,\" she says.",
                &["Marta Quill"; 2],
            ),
            (
                "Marta Quill, 61, is a former keeper. \"We had the log on the table,\" she says.",
                &["Marta Quill"],
            ),
            (
                "Orleby Harbour closed in May. \"We had the log on the table,\" she says.",
                &["-"],
            ),
            (
                "Marta Quill remembers her sister. \"We had the log on the table,\" she says.",
                &["-"],
            ),
            (
                "Marta Quill remembers Jo Hale. \"We had the log on the table,\" she says.",
                &["-"],
            ),
            (
                "Marta Quill remembers the night. \"We had the log on the table,\" she says.\n\n\"They left it there all night,\" he says.",
                &["Marta Quill", "-"],
            ),
            (
                "Marta Quill remembers the night. \"We had the log on the table,\" she says.\n\nThe mayor was there. \"They left it there all night,\" she says.",
                &["Marta Quill", "-"],
            ),
        ],
    );
}

#[test]
fn a_title_makes_a_surname_somebody_who_begins_the_sentence() {
    hold(
        "en",
        &[
            (
                "Marta Quill said it was shut.\n\nMs Quill wants a key and says it was shut for long.",
                &["Marta Quill"; 2],
            ),
            (
                "Marta Quill said it was shut.\n\nMs Quill met Jo Hale and says it was shut for long.",
                &["Marta Quill", "-"],
            ),
        ],
    );
}
