//! Commands by infinitives, what whoever writes did where the verb alone tells it, and matters of taste.

use super::unsaid::claims_in;

#[test]
fn recipes_errands_and_praise_are_no_claims() {
    for (code, text) in [
        ("de", "20 Minuten köcheln lassen."),
        ("de", "Den Ofen auf 200 Grad vorheizen."),
        ("fr", "Laisser mijoter 20 minutes."),
        ("es", "Dejar hervir 20 minutos."),
        ("it", "Lasciar bollire 20 minuti."),
        ("pt", "Deixar ferver 20 minutos."),
        ("nl", "20 minuten laten koken."),
        ("nl", "De oven op 200 graden voorverwarmen."),
        ("en", "Preheat the oven to 200 degrees."),
        ("en", "Turn left after 200 metres."),
        ("en", "Book by 3 May to get 10 per cent off."),
        ("en", "Simmer for 20 minutes."),
        ("it", "Ieri ho comprato due libri."),
        ("pt", "Ontem comprei dois livros."),
        ("es", "He comprado dos libros."),
        ("fr", "C'est le meilleur film de l'année."),
        ("fr", "C'est la plus belle ville du monde."),
        ("es", "Es la mejor película del año."),
        ("es", "Es la ciudad más bonita del mundo."),
        ("pt", "É o melhor filme do ano."),
        ("pt", "É a cidade mais bonita do mundo."),
        ("it", "È la città più bella del mondo."),
        ("it", "È il miglior film dell'anno."),
        ("nl", "Dat is de mooiste stad van de wereld."),
    ] {
        assert!(claims_in(code, text).is_empty(), "{text}");
    }
}

#[test]
fn what_others_did_and_what_can_be_measured_is_claimed() {
    for (code, text) in [
        ("de", "20 Minuten hat er den Mann warten lassen."),
        ("nl", "Dat is de hoogste toren van de wereld."),
        ("fr", "C'est la plus haute tour du monde."),
        ("es", "Es la torre más alta del mundo."),
        ("it", "È la torre più alta del mondo."),
        ("pt", "É a torre mais alta do mundo."),
        ("it", "Ieri il sindaco ha venduto 40 barche del porto."),
        ("en", "The council sold 40 per cent of the pier by auction."),
        (
            "en",
            "Turn left supporters won 40 per cent of the vote in 2019.",
        ),
    ] {
        assert_eq!(claims_in(code, text).len(), 1, "{text}");
    }
}
