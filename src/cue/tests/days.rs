//! Numbers that are days, numbers that tell which of several, and how numbers are written.

use super::wrongs::found;

#[test]
fn a_number_behind_a_day_of_the_week_is_a_day_and_an_ordinal_is_no_figure() {
    for (code, text) in [
        ("pt", "Na última terça-feira (26), a feira começou."),
        ("pt", "A feira começou no domingo (4/5)."),
        ("es", "El pasado martes (26) empezó la feria."),
        ("pt", "A 14ª Marcha das Mulheres foi longa."),
        ("fr", "La 2e fête du port a eu lieu."),
    ] {
        assert!(!found(code, text).contains(&"figure"), "{text}");
    }
    for text in [
        "No domingo (40) barcos saíram.",
        "No domingo, os barcos (26) saíram.",
    ] {
        assert!(found("pt", text).contains(&"figure"), "{text}");
    }
}

#[test]
fn a_number_is_one_however_it_is_written() {
    for (code, text) in [
        ("de", "Eine Karte kostet 2,80 Euro."),
        ("nl", "Een kaartje kost 1,95 euro."),
        ("en", "A ticket costs 2.05 of them."),
        ("de", "Sie zählten 48 000 Boote."),
        ("fr", "Elles ont compté 14\u{a0}800 bateaux."),
        ("fr", "Elles ont compté 1\u{202f}214\u{202f}800 bateaux."),
        ("fr", "En mai 48 000 bateaux étaient là."),
        ("en", "In March 1,400 boats were there."),
    ] {
        let cues = found(code, text);
        assert!(cues.contains(&"figure"), "{text}");
        assert!(!cues.contains(&"year"), "{text}");
        assert!(!cues.contains(&"several figures"), "{text}");
    }
    for text in [
        "Sie zählten 48 0001 Boote.",
        "Sie zählten 48 und 000 Boote.",
    ] {
        assert!(found("de", text).contains(&"several figures"), "{text}");
    }
}

#[test]
fn numbers_of_sections_and_rules_count_nothing() {
    for (code, text) in [
        ("en", "The claim was made under Article 12 and Rule 40."),
        ("en", "It is law under § 12 and clauses 3 and 4."),
        ("de", "Es gilt nach Artikel 12 und Absatz 3."),
        ("fr", "Il vaut selon les articles 12 et 13."),
        ("es", "Vale según el artículo 12 y el apartado 3."),
        ("it", "Vale secondo gli articoli 12 e 13."),
        ("pt", "Vale segundo o artigo 12 e a alínea 3."),
        ("nl", "Het geldt volgens artikel 12 en paragraaf 3."),
    ] {
        let cues = found(code, text);
        assert!(!cues.contains(&"figure"), "{text}");
        assert!(!cues.contains(&"several figures"), "{text}");
    }
    let cues = found("en", "The boats were sold under Section 508 of the act.");
    assert!(!cues.contains(&"period"), "a law is no time");
    let cues = found("en", "In this article, 12 boats and 40 men are shown.");
    assert!(cues.contains(&"several figures"), "a comma parts them");
}
