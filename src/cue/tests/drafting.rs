//! What a text tells of its own making and what it praises, beside what only looks so.

use super::wrongs::found;

/// A cue, whether the sentence shows it, its language and the sentence.
pub(super) type Case = (&'static str, bool, &'static str, &'static str);

pub(super) fn hold(cases: &[Case]) {
    for (cue, is, code, text) in cases {
        assert_eq!(found(code, text).contains(cue), *is, "{cue}: {text}");
    }
}

const STAND: &str = "stand of a discussion";
const REVISION: &str = "revision of the text";
const EXCLUSION: &str = "exclusion of one's own";

#[test]
fn what_is_discussed_when_a_text_is_written_is_told_in_passing() {
    hold(&[
        (
            STAND,
            true,
            "en",
            "As of this writing, the plan has had no replies.",
        ),
        (
            STAND,
            true,
            "en",
            "When this summary was drafted, the plan was being discussed.",
        ),
        (
            STAND,
            true,
            "de",
            "Als dieser Text verfasst wurde, lagen zwei Antworten vor.",
        ),
        (
            STAND,
            true,
            "fr",
            "Au moment où ce billet est écrit, le plan est en discussion.",
        ),
        (
            STAND,
            true,
            "es",
            "Al momento de redactar, el plan no tiene comentarios.",
        ),
        (
            STAND,
            true,
            "it",
            "Al momento della stesura il piano era in discussione.",
        ),
        (
            STAND,
            true,
            "pt",
            "No momento da escrita, o plano não tinha respostas.",
        ),
        (
            STAND,
            true,
            "nl",
            "Op het moment van schrijven werd het plan besproken.",
        ),
        (
            STAND,
            true,
            "en",
            "No conclusion was reached at the time of writing.",
        ),
        // What had happened by then did so.
        (
            STAND,
            false,
            "en",
            "At the time of writing, the port had lost 40 boats.",
        ),
        (
            STAND,
            false,
            "en",
            "The plan was discussed at the time of the storm.",
        ),
        (
            STAND,
            false,
            "de",
            "Als der Text des Vertrags verlesen wurde, gab es Antworten.",
        ),
        (
            STAND,
            false,
            "fr",
            "Au moment de la tempête, le plan était en discussion.",
        ),
    ]);
}

#[test]
fn what_was_changed_in_the_text_itself_is_there_to_be_read() {
    hold(&[
        (
            REVISION,
            true,
            "en",
            "We have now added two paragraphs on the tides of Hull.",
        ),
        (
            REVISION,
            true,
            "en",
            "We moved the list of boats to a section about the quay.",
        ),
        (REVISION, true, "en", "We have added a new Figure 2."),
        (REVISION, false, "en", "We added a table of oak in 1931."),
        (
            REVISION,
            true,
            "de",
            "Wir haben einen Absatz zu den Gezeiten ergänzt.",
        ),
        (
            REVISION,
            true,
            "fr",
            "Nous avons ajouté une section sur les marées.",
        ),
        (
            REVISION,
            true,
            "es",
            "Hemos añadido una sección sobre las mareas.",
        ),
        (
            REVISION,
            true,
            "it",
            "Abbiamo inserito un paragrafo sulle maree.",
        ),
        (
            REVISION,
            true,
            "pt",
            "Adicionámos uma secção sobre as marés.",
        ),
        (
            REVISION,
            true,
            "nl",
            "We hebben een paragraaf over de getijden toegevoegd.",
        ),
        (
            REVISION,
            false,
            "en",
            "We added 40 boats in two sections of the port.",
        ),
        (REVISION, false, "en", "The board added a section on tides."),
        (
            REVISION,
            false,
            "de",
            "Wir haben den Abschnitt am Hafen gebaut.",
        ),
        (
            REVISION,
            false,
            "fr",
            "Nous avons ajouté 40 bateaux à la section.",
        ),
        (
            EXCLUSION,
            true,
            "en",
            "Boats of one owner were excluded from our count.",
        ),
        (
            EXCLUSION,
            true,
            "de",
            "Kleine Boote wurden aus unserer Zählung ausgeschlossen.",
        ),
        (
            EXCLUSION,
            true,
            "fr",
            "Les petits bateaux ont été exclus de notre décompte.",
        ),
        (
            EXCLUSION,
            true,
            "nl",
            "Kleine boten zijn uit onze telling weggelaten.",
        ),
        (
            EXCLUSION,
            false,
            "en",
            "Women were excluded from the count of 1931.",
        ),
        (
            EXCLUSION,
            false,
            "en",
            "Our boats were excluded from the race.",
        ),
        (
            EXCLUSION,
            false,
            "de",
            "Frauen wurden von der Zählung ausgeschlossen.",
        ),
    ]);
}

#[test]
fn what_something_deserves_and_is_praised_for_is_a_view() {
    let (room, praise, kind) = (
        "room that something deserves",
        "praise of an argument",
        "kind that something is of",
    );
    hold(&[
        (
            room,
            false,
            "en",
            "The court issued 140 warrants under section 12 of the act.",
        ),
        (
            room,
            false,
            "de",
            "Ein Lotse verdient im Schnitt 4.000 Euro und damit Platz drei.",
        ),
        (
            room,
            false,
            "nl",
            "Een loods verdient 4.000 euro in plaats van 3.000 euro.",
        ),
        (
            room,
            true,
            "en",
            "The tide deserves a fuller treatment in this chapter.",
        ),
        (room, true, "fr", "Ce point mériterait plus d'attention."),
        (room, true, "es", "El puerto merece un capítulo propio."),
        (room, true, "de", "Der Hafen verdient mehr Beachtung."),
        (room, false, "en", "The crew deserves its 40 pounds."),
        (
            room,
            false,
            "de",
            "Die Firma verdient 40 Euro an jedem Boot.",
        ),
        (
            praise,
            true,
            "en",
            "Holm makes a strong case for the new pier.",
        ),
        (praise, true, "es", "Holm presenta argumentos convincentes."),
        (praise, false, "en", "The court made a case of it."),
        (praise, false, "en", "The firm makes a strong case of oak."),
        (kind, true, "en", "This is the kind of boat that wins."),
        (kind, true, "fr", "C'est le genre de bateau qui gagne."),
        (kind, true, "nl", "Dit is precies het soort boot dat wint."),
        (kind, false, "en", "Two kinds of boat were built in 1931."),
        (kind, false, "en", "The pier is a kind of wall."),
    ]);
}
