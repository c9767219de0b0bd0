//! Who speaks in drafts of other languages than English.

use super::hold;

#[test]
fn other_languages_are_read_by_their_own_words() {
    hold(
        "de",
        &[
            (
                "Die Schleuse bleibt zu, sagte Bürgermeisterin Marta Quill am Montag. Quill sagte, sie sei alt.",
                &["Marta Quill"; 2],
            ),
            (
                "Am Montag sagte Marta Quill, die Schleuse sei zu.",
                &["Marta Quill"],
            ),
            (
                "Nach Angaben der Polizei ist sie zu. Die Polizei sagte nicht mehr.",
                &["der Polizei"; 2],
            ),
            (
                "Der Sprecher der Behörde sagte, sie sei zu.",
                &["der Sprecher der Behörde"],
            ),
            (
                "Die Schleuse sei zu, sagte Marta Quill. Sie sei alt, sagte die 34-Jährige am Montag.",
                &["Marta Quill"; 2],
            ),
            ("Die Schleuse ist zu, so Marta Quill.", &["Marta Quill"]),
            ("Die Schleuse ist zu, meint Marta Quill.", &["Marta Quill"]),
            (
                "Marta Quill antwortete, dass die Schleuse zu ist.",
                &["Marta Quill"],
            ),
            (
                "Wie die Polizei mitteilte, wurde die Schleuse geschlossen. Das Boot sank, wie die Feuerwehr am Montag mitteilte.",
                &["die Polizei", "die Feuerwehr"],
            ),
            (
                "Das Ministerium gab bekannt, dass sie zu ist.",
                &["das Ministerium"],
            ),
            ("Der Bericht sagte, sie sei zu.", &["-"]),
            ("Experten sagten, sie sei zu.", &["-"]),
        ],
    );
}

#[test]
fn romance_languages_and_dutch_are_read_too() {
    for (language, text) in [
        ("fr", "L'écluse est fermée, déplore la maire Marta Quill."),
        ("es", "La esclusa está cerrada, sostiene Marta Quill."),
        ("it", "La chiusa è vuota, racconta la sindaca Marta Quill."),
        ("pt", "A eclusa está fechada, garante Marta Quill."),
        ("nl", "De sluis is dicht, stelt burgemeester Marta Quill."),
    ] {
        hold(language, &[(text, &["Marta Quill"])]);
    }
    hold(
        "fr",
        &[
            (
                "L'écluse restera fermée, a déclaré Marthe Quillet, la gardienne. « Nous ne savons pas pourquoi », a-t-elle dit.",
                &["Marthe Quillet"; 2],
            ),
            (
                "Selon le ministère de la Justice, elle est fermée.",
                &["le ministère de la Justice"],
            ),
            ("Ce papier annonce que la décision tient.", &["-"]),
        ],
    );
    hold(
        "es",
        &[(
            "La esclusa sigue cerrada, dijo Marta Quirós. Según el alcalde, es vieja.",
            &["Marta Quirós", "el alcalde"],
        )],
    );
    hold(
        "it",
        &[(
            "La chiusa resta ferma, ha detto Marta Quilli. Secondo la polizia, è vecchia.",
            &["Marta Quilli", "la polizia"],
        )],
    );
    hold(
        "pt",
        &[(
            "A comporta continua fechada, disse Marta Queirós. Segundo a polícia, é velha.",
            &["Marta Queirós", "a polícia"],
        )],
    );
    hold(
        "nl",
        &[
            (
                "De sluis blijft dicht, zei sluiswachter Marta Kwil. Volgens de politie is ze oud.",
                &["Marta Kwil", "de politie"],
            ),
            ("De sluis is dicht, aldus Marta Kwil.", &["Marta Kwil"]),
        ],
    );
}

#[test]
fn names_stand_beside_their_roles_in_other_languages_too() {
    hold(
        "de",
        &[
            (
                "„Sie ist zu, und das ist gut so“, sagt die Historikerin Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "Sie sei zu, sagte Ludwig von der Quill.",
                &["Ludwig von der Quill"],
            ),
        ],
    );
    hold(
        "fr",
        &[
            (
                "Elle est fermée, a déclaré la maire, Marthe Quillet.",
                &["Marthe Quillet"],
            ),
            ("Selon Le Relais, elle est fermée.", &["Le Relais"]),
        ],
    );
    hold(
        "es",
        &[
            (
                "Está cerrada, afirmó la ministra, Marta Quirós.",
                &["Marta Quirós"],
            ),
            ("Según El Canal, está cerrada.", &["El Canal"]),
            ("Está cerrada, dijo Juan de la Cruz.", &["Juan de la Cruz"]),
        ],
    );
    hold(
        "it",
        &[(
            "È chiusa, ha dichiarato la ministra, Marta Quilli.",
            &["Marta Quilli"],
        )],
    );
    hold(
        "nl",
        &[
            ("Ze is dicht, zei de minister, Marta Kwil.", &["Marta Kwil"]),
            (
                "Pieter van der Kwil zei dat ze dicht was.",
                &["Pieter van der Kwil"],
            ),
        ],
    );
}

#[test]
fn spokesmen_agencies_and_asides_are_told_from_what_stands_beside() {
    for (language, text, wanted) in [
        (
            "nl",
            "De sluis is dicht, zegt een woordvoerder van Marta Quill.",
            "een woordvoerder van Marta Quill",
        ),
        (
            "nl",
            "De sluis is dicht, schrijft het Russische persbureau Quillax.",
            "Quillax",
        ),
        (
            "nl",
            "Volgens het ministerie ligt de sluis stil.",
            "het ministerie",
        ),
        ("nl", "Volgens Amerikaanse bronnen ligt de sluis stil.", "-"),
        ("de", "Nach Angaben von Werkern ist sie zu.", "-"),
        (
            "fr",
            "L'écluse est fermée, a déclaré le ministre de l'Action lors d'une fête.",
            "le ministre de l'Action",
        ),
        (
            "pt",
            "A eclusa fechou, disse o Presidente João Reis.",
            "João Reis",
        ),
        (
            "pt",
            "A eclusa fechou, declarou a organização internacional sediada em Faro.",
            "a organização internacional",
        ),
    ] {
        hold(language, &[(text, &[wanted])]);
    }
}

#[test]
fn whoever_is_told_and_the_second_of_two_do_not_speak_alone() {
    hold(
        "de",
        &[
            (
                "„Die Schleuse bleibt bis zum Sommer zu“, sagte die Ministerin SPIEGEL ONLINE.",
                &["die Ministerin"],
            ),
            (
                "„Die Schleuse bleibt bis zum Sommer zu“, sagte die Ministerin Marta Quill SPIEGEL ONLINE.",
                &["Marta Quill"],
            ),
            (
                "„Die Schleuse bleibt bis zum Sommer zu“, sagte die Ministerin Marta Quill.",
                &["Marta Quill"],
            ),
        ],
    );
    hold(
        "it",
        &[
            (
                "Il presidente Marco Quilli e il direttore generale Otto Ormi hanno annunciato che la chiusa resta ferma.",
                &["il presidente Marco Quilli e il direttore generale Otto Ormi"],
            ),
            (
                "La chiusa piace al presidente Marco Quilli e il direttore Otto Ormi ha detto che resta ferma.",
                &["Otto Ormi"],
            ),
            (
                "«La chiusa resta ferma da molti anni», motiva il sindaco Marco Quilli.",
                &["Marco Quilli"],
            ),
        ],
    );
    hold(
        "fr",
        &[(
            "« L'écluse est fermée depuis des années », affirmait Marthe Quillet.",
            &["Marthe Quillet"],
        )],
    );
}
