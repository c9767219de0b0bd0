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
        "Note: the 40 exports listed below were sold in 2021.",
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
        "Note: the port sold 40 boats in 2021.",
        "Design: 40 boats were sold by the crew in 2021.",
    ] {
        assert_eq!(claims_of(text, &Settings::default()).len(), 1, "{text}");
    }
}
