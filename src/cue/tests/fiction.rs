//! What novels, plays and films tell.

use super::wrongs::found;

#[test]
fn fiction_is_known_in_seven_languages() {
    for (code, text) in [
        ("en", "In the second act, 14 sailors drown in 1891."),
        ("en", "In the first chapter of the novel 14 sailors drown."),
        ("en", "The play is set in 1891, when 14 sailors drowned."),
        ("de", "Im Roman ertrinken 1891 14 Matrosen."),
        ("de", "Der Film spielt 1891 auf einem Schiff."),
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
        ("fr", "Dans le port, 14 marins se noient en 1891."),
    ] {
        assert!(!found(code, text).contains(&"work of fiction"), "{text}");
    }
}
