//! What a text tells of its parts, its terms and its gaps, beside what only looks so.

use super::drafting::hold;

#[test]
fn how_a_text_is_divided_and_revised_is_there_to_be_seen() {
    let (revision, plan, way) = (
        "revision of the text",
        "plan of the text",
        "way through the text",
    );
    hold(&[
        (
            revision,
            true,
            "en",
            "We grouped the many topics of the quay under four headings.",
        ),
        (revision, true, "en", "We have polished the draft."),
        (
            revision,
            false,
            "en",
            "We divided the harbour into three basins.",
        ),
        (revision, false, "en", "We polished the brass of the pier."),
        (
            plan,
            true,
            "en",
            "After the storm, we continued to revise our chapter.",
        ),
        (
            plan,
            true,
            "en",
            "Beside the edits listed above, a map was drawn.",
        ),
        (
            plan,
            true,
            "en",
            "This column was skipped last month due to the regatta.",
        ),
        (
            plan,
            true,
            "en",
            "This issue also covers questions from the spring.",
        ),
        (
            plan,
            true,
            "en",
            "This guide is licensed under a licence of its own.",
        ),
        (plan, false, "en", "They continued to revise the fare."),
        (
            plan,
            false,
            "en",
            "The crew was omitted from the list of 1931.",
        ),
        (
            plan,
            true,
            "en",
            "Some repository files are also released under a licence.",
        ),
        (
            plan,
            false,
            "en",
            "The repository of the waste is licensed under a law of 1931.",
        ),
        (
            plan,
            false,
            "en",
            "The engine is licensed under a patent of 1931.",
        ),
        (
            way,
            true,
            "en",
            "Note: the boats listed below belong to the port.",
        ),
        (way, true, "en", "Such as a pier that was built in 1931."),
        (way, false, "en", "Note that the port lost 40 boats."),
        (
            way,
            false,
            "en",
            "The boats listed below belong to the port.",
        ),
        (way, false, "en", "Ports such as Hull lost 40 boats."),
    ]);
}

#[test]
fn how_a_text_is_divided_is_told_in_other_languages() {
    let (division, revision) = ("division of the text", "revision of the text");
    hold(&[
        (
            division,
            true,
            "de",
            "Wir haben die Themen in drei Gruppen eingeteilt.",
        ),
        (
            division,
            false,
            "de",
            "Wir haben den Hafen in drei Becken geteilt.",
        ),
        (
            division,
            true,
            "fr",
            "Nous avons regroupé les thèmes en trois parties.",
        ),
        (
            division,
            false,
            "fr",
            "Nous avons divisé le port en trois bassins.",
        ),
        (
            division,
            true,
            "es",
            "Hemos dividido los temas en tres grupos.",
        ),
        (
            division,
            false,
            "es",
            "Hemos dividido el puerto en tres muelles.",
        ),
        (
            division,
            true,
            "it",
            "Abbiamo suddiviso i temi in tre gruppi.",
        ),
        (division, true, "pt", "Dividimos os temas em três grupos."),
        (
            division,
            true,
            "nl",
            "We hebben de onderwerpen in drie groepen verdeeld.",
        ),
        (
            division,
            false,
            "nl",
            "We hebben de haven in drie delen verdeeld.",
        ),
        (
            revision,
            true,
            "de",
            "Wir haben den Text noch einmal überarbeitet.",
        ),
        (
            revision,
            true,
            "fr",
            "Nous avons encore amélioré le manuscrit.",
        ),
        (revision, false, "fr", "Nous avons encore amélioré le quai."),
        (revision, true, "es", "Hemos mejorado el manuscrito."),
        (
            revision,
            true,
            "it",
            "Abbiamo rivisto il nostro manoscritto.",
        ),
        (revision, true, "pt", "Reescrevemos o texto."),
        (revision, true, "nl", "We hebben de tekst verder verbeterd."),
    ]);
}

#[test]
fn what_stands_further_down_and_what_goes_on_is_no_assertion() {
    let (note, on) = ("note on what follows", "example that goes on");
    hold(&[
        (
            note,
            true,
            "fr",
            "Remarque : les bateaux cités ci-dessous sont au port.",
        ),
        (
            note,
            false,
            "fr",
            "Les bateaux cités ci-dessous sont au port.",
        ),
        (
            note,
            true,
            "de",
            "Hinweis: Die unten genannten Boote liegen im Hafen.",
        ),
        (note, false, "de", "Hinweis: Die Boote liegen im Hafen."),
        (
            note,
            true,
            "es",
            "Nota: los barcos citados a continuación son del puerto.",
        ),
        (
            note,
            true,
            "it",
            "Nota: le barche elencate di seguito sono del porto.",
        ),
        (
            note,
            true,
            "pt",
            "Nota: os barcos listados abaixo são do porto.",
        ),
        (
            note,
            true,
            "nl",
            "Let op: de hieronder genoemde boten liggen er nog.",
        ),
        (on, true, "de", "Z.B. solche, die im Hafen liegen."),
        (on, false, "de", "Zum Beispiel lag ein Boot im Hafen."),
        (on, true, "fr", "Tels que ceux du port."),
        (on, true, "es", "Tales como los del puerto."),
        (on, false, "es", "Tales barcos se vendieron en mayo."),
    ]);
}
