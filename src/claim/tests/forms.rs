//! Forms of sentences that claim nothing, and what is near to them.

use super::*;

#[test]
fn some_forms_of_sentence_claim_nothing() {
    for text in [
        "Did exports rose by 40 percent in 2021?",
        "Subscribe now to save 40 percent in 2021.",
        "Jane Roe and Richard Miles of the Wire contributed to this report in 2021.",
        "(Applause from 40 members of the Left, who rose in 2021 and sang)",
        "Read why exports rose by 40 percent in 2021.",
        "Watch how exports rose by 40 percent in 2021.",
        "This article examines how exports rose by 40 percent in 2021.",
        "Exports Rose By 40 Percent",
        "By Jane Roe and Richard Miles",
        "BEIJING, March 3 (Wire)",
        "Figure 3. Exports rose by 40 percent in 2021.",
        "The ministry named three reasons in its 2021 report:",
        "Thank you all for coming.",
        "I hope that we agree on it.",
        "# # # 2021 40%",
        "tides_2021.csv holds the 1,402 heights that were taken in 2021 at 12 piers.",
        "\"Yes\" if the boat was licensed before the 40 new rules came in 2021.",
        "Name of the pier at which the boat was moored in 2021.",
        "Order: \"Tell us by 40 percent of which sum exports rose in 2021.\"",
        "For more information on how exports rose by 40 percent in 2021, see the annual report.",
        "TIDE, n. The 40 percent by which exports rose in 2021.",
        "Exports that rose by percent, 40, 2021.",
        "All of the 40 percent of 2021 are in (exports.csv).",
        "Aim of the Port: Use the 40 percent by which exports rose in 2021.",
        "class Exports: \"\"\"They rose by 40 percent in 2021.\"\"\"",
        "The tide came in at forty percent,\nThe boats were two and twenty,\nThe crew had neither bread nor rent,\nThe port of both had plenty.",
        "The columns of the file contain the 40 heights.",
        "As of 2021 the 40 exports of the port of Halmouth were written by its office as\n\n```\n40\n```",
        "See Newsletter 14 for how exports rose by 40 percent in 2021.",
        "See last week's issue for how exports rose by 40 percent in 2021.",
        "Join this 20-minute talk in which two experts tell how exports rose in 2021.",
        "Section 5 analyzes how exports rose by 40 percent in 2021.",
        "In this monthly feature, we show how exports rose by 40 percent in 2021.",
        "So, to make it short, let's say you have 40 boats that were built in 2021.",
        "\"No\" is reserved for the 40 boats that were sold in 2021.",
        "Institute of Tides, Hull, UK 1.6.",
        "# It rose by 40 percent because of the tide.",
        "**5. Forty Percent of the Oldest Boats of Hull Sold.**",
        "Leave, after a while: broadcast the entire list of boats that were sold in 2021.",
        "Rules include:Use Clear Sails of 40 feet that were built in 2021.",
        "Wave: a type of tide in which the 40 boats were sold.",
        "Alice sold 40 percent of the boats to Bob.",
        "We created an open list of the boats on which the crew rows.",
        "Not including those previously discussed.",
        "Week 2 of 24.",
        "(Leviticus, xvii, 7.)",
        "(Rockstro, History of Tides, p. 269.)",
        "In her 30s.",
        "Section 4 lists the 40 boats that were sold in 2021.",
        "Part two tells of the 40 boats that were sold in 2021.",
        "This chapter shows how 40 boats were sold in 2021.",
        "The material is divided into three parts by the year 2021.",
        "The table below shows which of the 40 boats were sold in 2021.",
        "Use centralized logging of boats in 40 ports of Hull.",
        "Implement automated rotation of 40 boats in Hull.",
        "The client of Hull falls back to TLS.",
        "The crew has a built-in lamp from Hull and Leeds.",
        "The well-funded, left-wing council meets in Hull.",
        "Double-check that the TLS is set in Hull, where it is being run.",
        "The crew was randomized into groups by the board.",
        "The tool returns structured data to the port of Hull.",
        "Section 4 examines how exports rose by 40 percent in 2021.",
    ] {
        assert!(claims_of(text, &Settings::default()).is_empty(), "{text}");
    }
}

#[test]
fn what_is_near_to_a_superlative_or_a_cause_claims_nothing() {
    for text in [
        "It is the tallest of them.",
        "This is the best of all worlds.",
        "It leads to the pier.",
        "It may cause damage to the pier.",
        "It will be tried again.",
    ] {
        assert!(claims_of(text, &Settings::default()).is_empty(), "{text}");
    }
}

#[test]
fn what_is_near_to_such_forms_claims_something() {
    for text in [
        "The Holy See sold 40 percent of its ships in 2021.",
        "Section 5 of the act closed 40 ports in 2021.",
        "Exports rose by, let's say, 40 percent in 2021.",
        // The first of a place, what something led to, a trial to come.
        "The tower is the tallest building in Kent.",
        "Ashford has the country's second oldest pier.",
        "The strike led to the closure of the depot.",
        "He will be tried for fraud.",
        "It is said that no boat was reserved in 2021.",
        "The rate of the Hull institute rose to 1.6.",
        "**5. Forty percent of the oldest boats of Hull were sold.**",
        "Three boats were sold in 2021: use the oars that they left.",
        "Alice sold 40 percent of the boats to Bob in 2021.",
        "Alice, the Holm study shows, sold 40 percent of Ida Holm's boats to Bob.",
        "We created 40 percent of the boats that were sold by the crew.",
        "If the crew had sold 40 percent of the boats, nobody told of it.",
        "The 40 boats of Level 2 were sold by the crew.",
    ] {
        assert_eq!(claims_of(text, &Settings::default()).len(), 1, "{text}");
    }
}

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
