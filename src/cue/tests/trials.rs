//! Who is to be tried, and what is the first of a place.

use super::wrongs::found;

#[test]
fn trials_to_come_and_the_first_of_a_place_are_told_by_their_words() {
    for (code, cue, text) in [
        (
            "it",
            "trial",
            "Il sindaco e la giunta saranno processati per il bilancio.",
        ),
        ("fr", "trial", "Le maire sera jug\u{e9} pour cela."),
        (
            "es",
            "trial",
            "El alcalde ser\u{e1} juzgado por un delito de fraude.",
        ),
        (
            "pt",
            "trial",
            "O prefeito ser\u{e1} julgado por corrup\u{e7}\u{e3}o.",
        ),
        (
            "de",
            "trial",
            "Die Leiterin steht wegen Betrugs vor Gericht.",
        ),
        ("nl", "trial", "De man staat maandag terecht voor fraude."),
        (
            "fr",
            "first of a place",
            "C'est le plus important contrat d'armement de l'histoire du pays.",
        ),
        ("fr", "superlative", "Il s'agit du plus grand pont."),
        (
            "de",
            "first of a place",
            "Das ist die h\u{f6}chste Br\u{fc}cke der Welt.",
        ),
        (
            "es",
            "first of a place",
            "Es el puente m\u{e1}s largo del pa\u{ed}s.",
        ),
        (
            "it",
            "first of a place",
            "\u{c8} il ponte pi\u{f9} lungo d'Europa.",
        ),
        (
            "pt",
            "first of a place",
            "\u{c9} a ponte mais longa do mundo.",
        ),
        (
            "nl",
            "first of a place",
            "Het is de langste brug van het land.",
        ),
        ("nl", "superlative", "Het is de langste brug van het land."),
        (
            "es",
            "superlative",
            "Es el puente m\u{e1}s largo del pa\u{ed}s.",
        ),
    ] {
        assert!(found(code, text).contains(&cue), "{text}");
    }
    for (code, cue, text) in [
        (
            "it",
            "trial",
            "Il formaggio \u{e8} stato processato per giorni.",
        ),
        (
            "it",
            "trial",
            "I dati saranno processati per fini statistici.",
        ),
        ("en", "trial", "The new boat will be tried for a year."),
        ("en", "trial", "The scheme is on trial for six months."),
        (
            "es",
            "trial",
            "Los datos ser\u{e1}n procesados por el sistema.",
        ),
        ("pt", "trial", "O recurso ser\u{e1} julgado pelo tribunal."),
        ("fr", "trial", "Le vin sera jug\u{e9} bon."),
        ("de", "trial", "Das Tor steht seit Montag offen."),
        ("nl", "trial", "Hij staat terecht bekend als goed."),
        ("fr", "first of a place", "Le pont est plus long que prévu."),
        ("de", "first of a place", "Die h\u{f6}chste Zeit war es."),
        ("nl", "first of a place", "De langste brug is dicht."),
    ] {
        assert!(!found(code, text).contains(&cue), "{text}");
    }
}
