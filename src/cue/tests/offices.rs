//! What a body did, or somebody by his office.

use super::wrongs::found;

#[test]
fn deeds_of_offices_are_known_in_six_languages() {
    for (code, text) in [
        ("de", "Der Stadtrat hat den Plan gebilligt."),
        ("de", "Die Polizei durchsuchte das Haus."),
        ("nl", "De gemeenteraad heeft het plan gesteund."),
        ("nl", "De politie doorzocht het huis."),
        ("fr", "Le conseil a repoussé le plan."),
        ("fr", "Le ministre Paul Roux a également pris le train."),
        ("es", "El ayuntamiento retiró el plan."),
        ("es", "La alcaldesa Ana Roca ha visto el muelle."),
        ("it", "Il consiglio ha respinto il piano."),
        ("it", "I carabinieri hanno trovato la barca."),
        ("pt", "A polícia encontrou a carta."),
        ("pt", "O prefeito Rui Lima fez o cais."),
    ] {
        assert!(found(code, text).contains(&"deed of an office"), "{text}");
    }
    for (code, text) in [
        ("de", "Der Stadtrat hat 40 Mitglieder."),
        ("de", "Die Katze fand den Weg nach Hause."),
        ("nl", "De kat vond de weg naar huis."),
        ("fr", "Le conseil a 40 membres."),
        ("fr", "Le chat a retrouvé la maison."),
        ("es", "El ayuntamiento está en la plaza."),
        ("es", "El gato encontró la casa."),
        ("it", "Il consiglio ha 40 membri."),
        ("pt", "A polícia do meu bairro é boa."),
        ("pt", "O gato encontrou a casa."),
    ] {
        assert!(!found(code, text).contains(&"deed of an office"), "{text}");
    }
}
