//! Deeds of record in plain verbs, in seven languages, and what is none of them.

use super::*;

#[test]
fn a_deed_in_a_plain_verb_is_a_claim() {
    for (code, texts) in [
        (
            "en",
            &[
                "The regulator fined the bank.",
                "The king was re-elected in May by the crew.",
                "The council evacuated the pier.",
                "The bridge collapsed.",
                "A bus crashed near Leeds.",
                "The court dismissed the case.",
                "The judge sentenced the mayor.",
                "The army surrendered.",
            ][..],
        ),
        (
            "de",
            &[
                "Die Aufsicht verhängte eine Strafe gegen die Bank.",
                "Ein Bus verunglückte bei Leeds.",
                "Der Zoll beschlagnahmte die Boote.",
                "Holm reichte Klage ein.",
                "Das Gericht wies die Klage ab.",
                "Die Stadt sperrte die Straße.",
            ],
        ),
        (
            "fr",
            &[
                "Le conseil rejeta le projet.",
                "Le pont s'est effondré.",
                "Le navire a coulé au large de Hull.",
                "La douane a saisi les bateaux.",
                "La cour interdit la pêche en 1931.",
            ],
        ),
        (
            "es",
            &[
                "El puente se derrumbó.",
                "La aduana incautó los barcos.",
                "Ida Holm demandó al ayuntamiento.",
            ],
        ),
        (
            "pt",
            &[
                "A ponte desabou.",
                "O navio afundou-se ao largo de Hull.",
                "O navio afundou ao largo de Hull.",
                "A polícia deteve o prefeito.",
                "A alfândega apreendeu os barcos.",
            ],
        ),
        (
            "it",
            &[
                "Il consiglio respinse il piano.",
                "La nave è affondata al largo di Hull.",
                "La dogana ha sequestrato le barche.",
            ],
        ),
        (
            "nl",
            &[
                "De brug stortte in.",
                "Het schip zonk bij Hull.",
                "De douane nam de boten in beslag.",
                "Het bedrijf kocht de haven.",
            ],
        ),
    ] {
        for text in texts {
            assert_eq!(count_in(code, text), 1, "{text}");
        }
    }
}

#[test]
fn ones_own_deeds_commands_and_participles_are_none() {
    for (code, texts) in [
        (
            "en",
            &[
                "We evacuated the pier.",
                "Yesterday I bought a boat.",
                "Dismiss the case at once.",
                "The plan was to be dismissed.",
                "The suspended mayor stayed.",
                "If the court dismissed the case, we would all go home.",
                "The boat fined by the court is old.",
                "Pots buried in the soil hold water.",
                "It prevents hijacked boats from leaving.",
            ][..],
        ),
        (
            "de",
            &[
                "Wir sperrten die Straße.",
                "Gestern kaufte ich ein Boot.",
                "Der Weg ist gesperrt.",
                "Die Tür kann blockiert werden.",
                "Sperren Sie die Straße.",
                "Er hob die Hand auf.",
            ],
        ),
        (
            "fr",
            &[
                "J'ai saisi les bateaux.",
                "Nous avons évacué le quai.",
                "Évacuez le quai.",
                "Il faut que la police évacue le quai.",
            ],
        ),
        (
            "es",
            &[
                "Ayer compré un barco.",
                "Hundimos el barco.",
                "Si el consejo rechazara el plan, todo seguiría igual.",
            ],
        ),
        ("pt", &["Ontem comprei um barco."]),
        ("it", &["Ieri ho comprato una barca."]),
        ("nl", &["Gisteren kocht ik een boot."]),
    ] {
        for text in texts {
            assert_eq!(count_in(code, text), 0, "{text}");
        }
    }
}
