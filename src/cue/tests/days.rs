//! Numbers that are days, and numbers that tell which of several.

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
