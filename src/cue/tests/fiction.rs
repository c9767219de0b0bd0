//! What novels, plays and films tell.

use super::wrongs::found;

#[test]
fn fiction_is_known_in_seven_languages() {
    for (code, text) in [
        ("en", "In the second act, 14 sailors drown in 1891."),
        ("en", "In the first chapter of the novel 14 sailors drown."),
        ("en", "The play is set in 1891, when 14 sailors drowned."),
        ("de", "Im Roman ertrinken 1891 14 Matrosen."),
        ("de", "Der Film erzählt, wie 1891 ein Schiff sank."),
        ("fr", "Dans le roman, 14 marins se noient en 1891."),
        ("es", "En la novela, 14 marineros se ahogan en 1891."),
        ("it", "Nel romanzo 14 marinai annegano nel 1891."),
        ("pt", "No romance, 14 marinheiros se afogam em 1891."),
        ("nl", "In de roman verdrinken in 1891 14 matrozen."),
    ] {
        assert!(found(code, text).contains(&"work of fiction"), "{text}");
    }
    for (code, text) in [
        ("en", "In the second half, 14 sailors drowned in 1891."),
        ("de", "Im Hafen ertrinken 1891 14 Matrosen."),
        (
            "de",
            "Der Film spielt 2019 in den Kinos 40 Millionen Dollar ein.",
        ),
        ("fr", "Dans le port, 14 marins se noient en 1891."),
        ("fr", "La série commence en 2010 et compte 412 épisodes."),
        (
            "es",
            "La obra comienza en mayo de 2019 y costará 40 millones.",
        ),
        (
            "it",
            "Nella serie A 12 squadre hanno perso 400 milioni nel 2021.",
        ),
        (
            "en",
            "The film was set in Rome and cost 40 million dollars.",
        ),
    ] {
        assert!(!found(code, text).contains(&"work of fiction"), "{text}");
    }
}
