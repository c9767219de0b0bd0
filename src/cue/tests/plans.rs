//! Plans, examples, and words that measure nothing beside those that do.

use super::drafting::hold;

#[test]
fn what_is_planned_and_what_anything_could_do_has_not_happened() {
    let (outlook, example) = ("outlook", "case of an example");
    hold(&[
        (outlook, true, "fr", "La vente est prévue pour mars."),
        (outlook, true, "es", "La venta está prevista para marzo."),
        (outlook, true, "it", "La vendita è prevista per marzo."),
        (outlook, true, "pt", "A venda está prevista para março."),
        (outlook, true, "de", "Der Verkauf ist für März geplant."),
        (outlook, true, "nl", "De verkoop is voor maart gepland."),
        (outlook, true, "en", "The pier is about to close."),
        (outlook, false, "fr", "La loi a prévu 40 euros pour chacun."),
        (outlook, false, "de", "Der Verkauf war für März geplant."),
        (outlook, false, "en", "The book is about boats."),
        (
            example,
            true,
            "en",
            "For example, a port with forty boats could need ten pilots.",
        ),
        (
            example,
            true,
            "fr",
            "Par exemple, un port de dix bateaux pourrait fermer.",
        ),
        (
            example,
            true,
            "it",
            "Per esempio, un porto piccolo potrebbe chiudere.",
        ),
        (
            example,
            true,
            "de",
            "Zum Beispiel könnte ein Hafen schließen.",
        ),
        (
            example,
            false,
            "en",
            "For example, a port lost forty boats.",
        ),
        (
            example,
            false,
            "en",
            "For example, a judge fined the port in May.",
        ),
        (
            example,
            false,
            "es",
            "Por ejemplo, una panadería perdió cuarenta barcos.",
        ),
        (
            example,
            false,
            "en",
            "For example, the mayor could sell the port.",
        ),
        (
            example,
            false,
            "de",
            "Zum Beispiel schloss ein Hafen im März.",
        ),
    ]);
}

#[test]
fn what_measures_nothing_is_told_from_what_does() {
    hold(&[
        ("change verb", false, "en", "The rounds are created by lot."),
        ("change verb", true, "en", "The port created 40 jobs."),
        ("change verb", true, "en", "The jobs were created in May."),
        (
            "number word",
            false,
            "en",
            "In the six years we've been at sea it has rained.",
        ),
        (
            "number word",
            true,
            "en",
            "In the six years of the war it rained.",
        ),
        ("irregular past", false, "en", "It is a way to put it up."),
        ("irregular past", true, "en", "They put it up."),
        (
            "evidence noun",
            false,
            "en",
            "It is a field, a research area.",
        ),
        ("evidence noun", true, "en", "It is shown by research."),
        ("direction", false, "en", "It holds up to forty boats."),
        ("direction", true, "en", "Rents are up by forty pounds."),
        ("what would be", true, "fr", "La loi permettrait la vente."),
        ("cause", false, "en", "Holm contributed to the project."),
        ("cause", true, "en", "Rain contributed to the flood."),
        ("number word", false, "fr", "Le port est géré par un tiers."),
        (
            "number word",
            false,
            "fr",
            "Le port est géré avec des tiers.",
        ),
        ("number word", true, "fr", "Il a perdu un tiers de l'eau."),
        (
            "number word",
            true,
            "fr",
            "La flotte est réduite d'un tiers.",
        ),
        ("record verb", false, "fr", "C'est un plan fondé sur l'eau."),
        ("record verb", true, "fr", "Le port, fondé en 1931, est là."),
        ("record verb", false, "fr", "C'est un marché ouvert."),
        ("record verb", true, "fr", "Le pont a été ouvert en mai."),
        ("superlative", false, "fr", "Il passe en une seule étape."),
        ("superlative", true, "fr", "C'est le seul pont du pays."),
        ("superlative", false, "it", "Era in un unico porto."),
        ("superlative", true, "it", "Era il primo porto."),
        ("superlative", false, "pt", "Era um único porto."),
        ("superlative", false, "en", "It is a first step."),
        ("superlative", true, "en", "It was the first step."),
        ("superlative", true, "en", "It was a first for the port."),
        ("superlative", false, "de", "Das war ein erster Schritt."),
        ("superlative", true, "de", "Das war der erste Schritt."),
        ("superlative", false, "fr", "C'était un premier pas."),
        ("superlative", true, "fr", "C'était le premier pas."),
        ("superlative", false, "nl", "Dat was een eerste stap."),
        ("superlative", true, "es", "Era el único puerto."),
        ("figure", false, "fr", "Il paraît dans la version 7."),
        ("figure", false, "en", "It came with version 7."),
        ("figure", true, "en", "It has 7 versions."),
    ]);
}
