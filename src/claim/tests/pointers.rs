//! What a text says of itself, where it sends its reader, and what only seems so.

use super::*;

#[test]
fn what_a_programme_holds_and_what_seems_so_claims_nothing() {
    for (code, claims, text) in [
        (
            "en",
            0,
            "For more details, see the table that was added by the crew of Hull in 2019.",
        ),
        (
            "en",
            1,
            "For more than 40 years, sea after sea was sold by the crew of Hull.",
        ),
        (
            "en",
            0,
            "The companion newsletter features many more boats of Hull and 40 links.",
        ),
        (
            "en",
            1,
            "The newsletter of Hull features 40 boats that were sold in 2019.",
        ),
        (
            "en",
            0,
            "And we have one more boat item that the crew of Hull pulled out in 2019.",
        ),
        (
            "en",
            1,
            "We have one more boat that the crew of Hull lost in 2019.",
        ),
        (
            "en",
            0,
            "It seems like the port could sell 40 boats to Hull.",
        ),
        (
            "en",
            1,
            "It seems like prices in Hull fell by 40 percent in 2019.",
        ),
        (
            "en",
            0,
            "For example, a boat could carry 40 men when it had more than 20 oars.",
        ),
        (
            "en",
            1,
            "For example, a boat of Hull carried 40 men when it had more than 20 oars.",
        ),
        (
            "en",
            0,
            "Rowing is a big deal and Hull is making a run at it.",
        ),
        (
            "en",
            1,
            "The boats were a big deal and Hull sold 40 of them in 2019.",
        ),
        (
            "en",
            0,
            "I made it about 30 seconds into that song and was thoroughly bored.",
        ),
        (
            "en",
            1,
            "I was shocked to see that 40 percent of the homes in Hull were lost in 2019.",
        ),
        (
            "en",
            0,
            "The study is most valuable, for it tells us of the boats of Hull.",
        ),
        (
            "en",
            1,
            "The storm was most severe in Hull, where 40 boats sank.",
        ),
        (
            "de",
            0,
            "Diese Woche besprechen wir die 40 Boote, die 2019 verkauft wurden.",
        ),
        ("de", 1, "Diese Woche wurden 40 Boote verkauft."),
        (
            "fr",
            0,
            "Cette semaine, nous résumons la vente de 40 bateaux en 2019.",
        ),
        ("fr", 1, "Cette semaine, Hull a vendu 40 bateaux."),
        (
            "es",
            0,
            "El boletín de esta semana resume la venta de 40 barcos en 2019.",
        ),
        (
            "it",
            0,
            "La newsletter di questa settimana riassume la vendita di 40 barche nel 2019.",
        ),
        (
            "pt",
            0,
            "A newsletter desta semana resume a venda de 40 barcos em 2019.",
        ),
        (
            "nl",
            0,
            "De nieuwsbrief van deze week vat de verkoop van 40 boten in 2019 samen.",
        ),
    ] {
        assert_eq!(count_in(code, text), claims, "{text}");
    }
}

#[test]
fn where_a_reader_is_sent_to_claims_nothing() {
    for (code, claims, text) in [
        (
            "de",
            0,
            "Für Einzelheiten siehe die Karte, die 2019 in Hull verkauft wurde.",
        ),
        (
            "de",
            0,
            "Weitere Details finden sich in der Karte, die 2019 verkauft wurde.",
        ),
        (
            "de",
            1,
            "Weitere Details wurden 2019 in Hull von der Crew verkauft.",
        ),
        (
            "fr",
            0,
            "Pour plus de détails, voir la carte qui a été vendue à Hull en 2019.",
        ),
        (
            "fr",
            0,
            "Pour plus d'informations, consultez la carte qui a été vendue en 2019.",
        ),
        (
            "fr",
            1,
            "Pour plus de 40 bateaux, la carte a été vendue à Hull en 2019.",
        ),
        (
            "es",
            0,
            "Para más detalles, véase el mapa que fue vendido en Hull en 2019.",
        ),
        (
            "es",
            1,
            "Para más de 40 barcos, el mapa fue vendido en Hull en 2019.",
        ),
        (
            "it",
            0,
            "Per maggiori dettagli, si veda la mappa che è stata venduta nel 2019.",
        ),
        (
            "it",
            1,
            "Per altri 40 giorni la mappa è stata venduta a Hull nel 2019.",
        ),
        (
            "pt",
            0,
            "Para mais detalhes, veja o mapa que foi vendido em Hull em 2019.",
        ),
        (
            "pt",
            1,
            "Para mais de 40 barcos, o mapa foi vendido em Hull em 2019.",
        ),
        (
            "nl",
            0,
            "Voor meer details, zie de kaart die in 2019 in Hull is verkocht.",
        ),
        (
            "nl",
            1,
            "Voor meer dan 40 boten is de kaart in 2019 in Hull verkocht.",
        ),
        (
            "en",
            0,
            "If, on the next day, another boat of Hull sinks, the other 98 boats are late.",
        ),
        (
            "en",
            1,
            "If the reports are right, the other 98 boats of Hull were lost in 2019.",
        ),
    ] {
        assert_eq!(count_in(code, text), claims, "{text}");
    }
}

#[test]
fn some_forms_are_known_in_languages_without_cues() {
    for (claims, text) in [
        (0, "Tento týden přinášíme zprávu o 40 lodích."),
        (1, "Tento týden přístav prodal 40 lodí."),
        (
            0,
            "Například Alice by prodala 40 lodí, které by Bob koupil.",
        ),
        (1, "V roce 2019 Alice prodala 40 lodí a Bob je koupil."),
        (1, "Bob Roe prodal 40 lodí, které Alice koupila."),
        (1, "Dvojmístný bob vyhrál 40 závodů."),
        (0, "W tym tygodniu omawiamy 40 łodzi z Hull."),
        (0, "Viz též zprávu č. 12, která popisuje 40 lodí."),
        (1, "Zpráva č. 12 popisuje 40 lodí."),
        (0, "Zob. rys. 3 z 40 łodziami."),
        (0, "如果 Alice 卖出 40 条船，那么 Bob 会买下它们。"),
        (1, "市长卖出 40 条船，那么港口会买下它们。"),
        (0, "この港は2030年に閉鎖されるでしょう。"),
        (1, "この港は2020年に閉鎖された。"),
    ] {
        assert_eq!(count_in("cs", text), claims, "{text}");
    }
}
