//! What somebody is said to have done, told by the mood of the verb, and what only would have been.

use super::*;

#[test]
fn hearsay_is_a_claim() {
    for (code, texts) in [
        (
            "de",
            &[
                "Der Bürgermeister soll die Akten vernichtet haben.",
                "Zwei Männer sollen verhaftet worden sein.",
                "Der Täter soll nach Kiel geflohen sein.",
                "Laut A. Dale ist das Wasser kalt.",
            ][..],
        ),
        (
            "fr",
            &[
                "Le maire aurait détourné des fonds.",
                "Deux hommes auraient été arrêtés.",
                "Le maire, qui a vendu le port, aurait menti.",
            ],
        ),
        (
            "es",
            &[
                "La empresa habría vertido agua al río.",
                "Dos hombres habrían sido detenidos.",
            ],
        ),
        (
            "pt",
            &[
                "A empresa teria despejado água no rio.",
                "Segundo J. R. Dale, a água está fria.",
            ],
        ),
        (
            "it",
            &[
                "Due uomini sarebbero stati arrestati.",
                "Secondo A. Dale l'acqua è fredda.",
            ],
        ),
        ("nl", &["Het bedrijf zou water hebben geloosd."]),
    ] {
        for text in texts {
            assert_eq!(count_in(code, text), 1, "{text}");
        }
    }
}

#[test]
fn hearsay_goes_on_with_what_is_reported_and_cited_before_it() {
    let covered = |code: &str, text: &str| {
        let settings = Settings {
            language: Some(code.to_owned()),
            ..Settings::default()
        };
        let text = format!("{text}\n\nReferences:\n1. The book of the port.");
        let claims = claims_of(&text, &settings);
        claims
            .last()
            .is_some_and(|claim| !claim.citations.is_empty())
    };
    for (code, text) in [
        (
            "fr",
            "La commission dit que le port est fermé [1]. Le maire aurait détourné des fonds. Deux hommes auraient été arrêtés.",
        ),
        (
            "de",
            "Der Rat sagte, der Hafen sei zu [1]. Der Bürgermeister soll die Akten vernichtet haben.",
        ),
        (
            "it",
            "Il consiglio ha detto che il porto è chiuso [1]. Due uomini sarebbero stati arrestati.",
        ),
    ] {
        assert!(covered(code, text), "{text}");
    }
    for (code, text) in [
        (
            "fr",
            "Le port a perdu 40 bateaux en 2023 [1]. Le maire aurait détourné des fonds.",
        ),
        (
            "fr",
            "La commission dit que le port est fermé. Le maire aurait détourné des fonds.",
        ),
        (
            "fr",
            "La commission dit que le port est fermé [1]. Le maire a détourné des fonds en 2023.",
        ),
        (
            "fr",
            "La commission dit que le port est fermé [1].\n\nLe maire aurait détourné des fonds.",
        ),
        (
            "de",
            "Der Rat sagte, der Hafen sei zu [1]. Laut Polizei soll der Bürgermeister die Akten vernichtet haben.",
        ),
    ] {
        assert!(!covered(code, text), "{text}");
    }
}

#[test]
fn what_would_have_been_is_to_be_or_lays_down_is_no_hearsay() {
    for (code, texts) in [
        (
            "de",
            &[
                "Der Bürgermeister soll zurücktreten.",
                "Das Gerät soll leicht zu bedienen sein.",
                "Der Schüler soll bis Montag das Buch gelesen haben.",
                "Man soll das Buch gelesen haben.",
                "Kohl kam an. Sei es im Hafen, sei es auf See, es regne.",
                "Kohl kam an. Man nehme drei Eier und rühre sie um.",
                "Kohl kam an. Es sei denn, der Rat zahlt mehr.",
            ][..],
        ),
        (
            "fr",
            &[
                "Si le port avait fermé, la ville aurait perdu des emplois.",
                "Le port aurait fermé si la ville avait payé.",
                "Sans la tempête, le port aurait fermé plus tard.",
                "Le maire aurait pu fermer le port.",
                "On aurait dit un bateau.",
                "J'aurais aimé voir la mer.",
            ],
        ),
        (
            "es",
            &[
                "Si el puerto hubiera cerrado, la ciudad habría perdido empleos.",
                "Habría que cerrar el puerto.",
                "Me habría gustado ver el mar.",
                "El alcalde habría podido cerrar el puerto.",
            ],
        ),
        (
            "pt",
            &[
                "Se o porto tivesse fechado, a cidade teria perdido empregos.",
                "O prefeito teria podido fechar o porto.",
            ],
        ),
        (
            "it",
            &[
                "Se il porto avesse chiuso, la città avrebbe perso posti.",
                "Sapeva che il porto avrebbe chiuso.",
                "Il sindaco avrebbe potuto chiudere il porto.",
            ],
        ),
        (
            "nl",
            &[
                "Als de haven was gesloten, zou de stad banen hebben verloren.",
                "De stad zou banen hebben verloren als de haven was gesloten.",
            ],
        ),
    ] {
        for text in texts {
            assert_eq!(count_in(code, text), 0, "{text}");
        }
    }
}
