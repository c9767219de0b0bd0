//! Commands behind what may precede them, and numbers and verbs that are part of a name.

use super::wrongs::found;

#[test]
fn commands_are_known_behind_a_lead_and_a_condition() {
    for (code, text) in [
        ("en", "Instead, spend the 4 million on the pier."),
        ("en", "Just sell the pier and keep the 4 million."),
        ("en", "Simply cut the fare in half."),
        ("en", "Simply cut fares in half by 2024."),
        ("en", "Instead of a new pier, try mending 40 of the old."),
        ("en", "If it is a loan, mark it with 40."),
        ("fr", "Ensuite, prenez 40 % des recettes."),
        ("es", "Luego tome el 40 % de los ingresos."),
        ("it", "Poi prendete il 40 % degli incassi."),
        ("pt", "Depois tire 40 % das receitas."),
        ("nl", "Neem dan 40 procent van de opbrengst."),
    ] {
        let cues = found(code, text);
        let command = |cue: &&str| cue.starts_with("command");
        assert!(cues.iter().any(command), "{text}");
    }
    for (code, text) in [
        ("en", "Then the firm sold the pier for 4 million."),
        ("en", "Open 24 hours a day, the shop sold 40 boats."),
        ("en", "When the pier opened, test riders paid it 4 pounds."),
        ("nl", "Daarna neem je 40 procent van de opbrengst."),
        ("it", "Poi prende il 40 % degli incassi."),
    ] {
        let cues = found(code, text);
        let command = |cue: &&str| cue.starts_with("command");
        assert!(!cues.iter().any(command), "{text}");
    }
}

#[test]
fn what_has_a_names_capital_beside_another_is_part_of_a_name() {
    for (code, cue, name, words) in [
        (
            "en",
            "change verb",
            "They met Ida Rose there.",
            "The fare rose there.",
        ),
        (
            "en",
            "change verb",
            "It is near the Rising Sun.",
            "It is a rising sun.",
        ),
        (
            "en",
            "number word",
            "They sail to the Three Bays.",
            "They sail to three bays.",
        ),
        (
            "pt",
            "number word",
            "É o Ministério do Meio Ambiente.",
            "É o ministério do meio ambiente.",
        ),
        (
            "es",
            "number word",
            "Es la Plaza Dos de Mayo.",
            "Son dos plazas de mayo.",
        ),
        (
            "fr",
            "number word",
            "C'est le Quart Latin.",
            "C'est le quart du pain.",
        ),
        (
            "it",
            "number word",
            "È il Monte Cento.",
            "Sono cento monti.",
        ),
    ] {
        assert!(!found(code, name).contains(&cue), "{name}");
        assert!(found(code, words).contains(&cue), "{words}");
    }
}
