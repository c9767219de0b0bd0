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
                "Tom Pike was sacked in June. \"Nobody told us until the locks were changed,\" he said.",
                &["Tom Pike"],
            ),
            (
                "Mayor Marta Quill opened the lock. \"We are glad that the work is over,\" she said.",
                &["Marta Quill"],
            ),
            (
                "Orleby Harbour was opened by a man who was sacked in June. \"We had the log,\" he says.",
                &["-"],
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
fn a_pronoun_means_who_spoke_alone_in_the_paragraph_before() {
    let one = &["Marta Quill"; 2];
    let other = &["Marta Quill", "-"];
    for (language, text, wanted) in [
        (
            "en",
            "\"The lock is shut for all of us,\" said Marta Quill, who runs the bank.\n\nShe said the bank had lost it.",
            one,
        ),
        (
            "en",
            "The lock is shut, Marta Quill said.\n\nBut, she added, there is hope.",
            one,
        ),
        (
            "en",
            "Ms Marta Quill said it was shut. The bank gives 250 meals a day.\n\n\"It is old and it leaks,\" she said.",
            one,
        ),
        (
            "en",
            "Lock keeper Marta Quill said it was shut in Orleby.\n\n\"It is old and it leaks,\" she said of the lock.",
            one,
        ),
        (
            "en",
            "Marta Quill said it was shut.\n\n\"It is old,\" she said of the driver.",
            one,
        ),
        (
            "en",
            "Marta Quill said she would fly from New York by Halmouth's Roe Airport.\n\n\"It is old and it leaks,\" she said.",
            one,
        ),
        (
            "en",
            "Marta Quill said it was shut.\n\nNobody came.\n\nIn May, Quill saw the lock. \"It is old and it leaks,\" she said.",
            one,
        ),
        (
            "en",
            "Marta Quill said it was shut.\n\nNobody came.\n\nIn May, Jo Hale saw Quill. \"It is old and it leaks,\" she said.",
            other,
        ),
        (
            "en",
            "Marta Quill told Orme that it was shut.\n\n\"It is old and it leaks,\" he said.",
            other,
        ),
        (
            "en",
            "Marta Quill said a suspect had been held.\n\n\"It was not me who did it,\" he said.",
            other,
        ),
        (
            "en",
            "Jonas Orme left it to Marta Quill. \"It is old and it leaks,\" Marta Quill said.\n\n\"It was not me who did it,\" he said.",
            other,
        ),
        (
            "en",
            "Marta Quill said it was shut.\n\nOrme came late. \"It was not me who did it,\" he said.",
            other,
        ),
        (
            "de",
            "Die Schleuse ist zu, sagte Marta Quill am Montag.\n\n\u{201e}Das Tor im Hafen ist alt\u{201c}, sagte sie.",
            one,
        ),
        (
            "de",
            "Die Schleuse ist zu, sagte Marta Quill einer Freundin.\n\n\u{201e}Das Tor im Hafen ist alt\u{201c}, sagte sie.",
            other,
        ),
        (
            "fr",
            "L'écluse est fermée, a dit Marta Quill.\n\n«\u{a0}La porte du port est vieille\u{a0}», a-t-elle ajouté.",
            one,
        ),
        (
            "nl",
            "De sluis is dicht, zei Marta Quill.\n\n\"De deur van de haven is oud\", zei ze.",
            one,
        ),
        (
            "es",
            "La esclusa está cerrada, dijo Marta Quill.\n\n«La puerta del puerto es vieja», añadió.",
            one,
        ),
        (
            "es",
            "La esclusa está cerrada, dijo Marta Quill. «La puerta del puerto es vieja», añadió en Orleby.",
            one,
        ),
        (
            "es",
            "La esclusa está cerrada, dijo Marta Quill.\n\n«La puerta del puerto es vieja», dijeron.",
            other,
        ),
        (
            "it",
            "La chiusa è ferma, ha detto Marta Quill.\n\n«La porta del porto è vecchia», ha aggiunto.",
            one,
        ),
        (
            "pt",
            "A comporta está fechada, disse Marta Quill.\n\n\"A porta do porto é velha\", acrescentou.",
            one,
        ),
    ] {
        hold(language, &[(text, wanted)]);
    }
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
