//! Where sentences end: a case of our own for each rule that cutters of English are measured by, and twenty of cited news.

use super::cut;
use crate::words;

/// Sentences parted by a bar, a case for each rule of English.
const RULES: &[&str] = &[
    // What ends a sentence.
    "The ferry has left. |It will be back.",
    "Where does the tram go? |It goes to the mill.",
    "They found it! |It was under the stairs.",
    "Stop!! |There is a bus.",
    "Really?? |Who told you?",
    "What!? |Is that all?",
    "You did what?! |It cannot be.",
    // Short forms of one letter and of two.
    "The report is by Ada B. Moore and her staff.",
    "The table is on p. 40 of the annex.",
    "Were the harbour board and co. at the meeting?",
    "She sold the yard to Hale, Reed & Co. at noon.",
    "Let us ask the harbour board and co. |They should know.",
    "She sold the yard to Hale, Reed & Co. |It shut at once.",
    "You can see Mt. Elbrus from the pass.",
    "St. Bride's Hall stands on 9th St. near the canal.",
    "That is Luther Gray Jr.'s boat.",
    // Short forms of several points.
    "We toured the U.S.A. last spring.",
    "She was born in the E.U. |Where were you born?",
    "He moved to the U.S. |His sister stayed.",
    "He runs a U.S. Navy yard in Maine.",
    "He has been in the U.S. for ten years.",
    "At 7 a.m. Mrs. Reed opened the gate. |She shut it at 9 p.m. |Mr. Hale came later.",
    // Numbers.
    "He owes $20.50 to the club.",
    "He owes $20.50. |It is a debt of honour.",
    "The wreck lies at N\u{b0}. 4721.118.302. |That is off the chart.",
    // Parentheses, addresses.
    "She runs the yard (she once built boats there.) for the town.",
    "Write to ada.moore@example.org. |She answers all letters.",
    "The plan is at https://www.example.org/plan.v2/page_one.html. |Have a look.",
    // Quotations.
    "He looked up, 'It is late.' he said.",
    "He looked up, \"It is late.\" he said.",
    "He looked up, \"It is late.\" |She put the lamp out.",
    // Items in running text.
    "1.) The pier is old |2.) The crane is new",
    "1.) The pier is old. |2.) The crane is new.",
    "1) The pier is old. |2) The crane is new.",
    "1. The pier is old. |2. The crane is new.",
    "\u{2022} 9. The pier is old |\u{2022} 10. The crane is new",
    // Lines that were broken: formats join them before anything is cut.
    "The line was cut off in the middle because of a page.",
    "It was a warm evening in the town.",
    // Names and letters.
    "She writes for Hurrah! in the old mill.",
    "It was only she and I. |Did you meet Albert I. Rowe there?",
    // Ellipses.
    "She wrote that at sea \"the rules of the town seem less plain. . . .\"",
    "\"Reed [...] built the first of the yards [...]\" (Hale 31).",
    "Nobody had meant it.... |They left the hall.",
    "It was not ... well, what they say . . . is that the gate . . . was never shut.",
    "One custom that had faded . . . was the toll at the bridge. . . . |It was never dropped.",
    "The ferry left.|Today is Monday.|Mr. Reed bought 1,000.|That is a lot.",
];

/// The same for news that cites; markers are blanked as they are in passages.
const NEWS: &[&str] = &[
    "KIRUNA, Sweden (Wire) \u{2014} The mine reopened on Monday [1]. |Nobody was hurt.",
    "LEEDS, March 3 \u{2014} Rents rose by 4.2 percent. [1] |Wages did not. [2]",
    "By Ada B. Moore and J. T. Reed, Staff Writers. |The bridge is shut.",
    "Sen. Ruth Ames (D-Mass.) voted no [1]. |Rep. Carl Dunn (R-Texas) voted yes [2].",
    "Sen. Ruth Ames (D-Mass.) voted for it [1]. |Rep. Carl Dunn (R-Texas) did not [2].",
    "The bill, H.R. 2204, passed 218-210 [3]. |It goes to the Senate.",
    "\u{201c}We will not move. We have said so,\u{201d} Reed said [4]. |The court agreed.",
    "\u{201c}We will not move.\u{201d}[1] |\u{201c}We have said so.\u{201d}[2]",
    "\u{201c}Is it safe?\u{201d} asked Reed. |Nobody knew [1].",
    "It cost $3.2 million.[1][2] |The city paid $1.1 million of it.[3]",
    "It cost $3.2 million (about \u{a3}2.5 million at the time). [1] |The city paid.",
    "It cost $3.2 million (about \u{a3}2.5 million at the time.) [1] |The city paid.",
    "The firm (founded in 1990.) [1] grew. |It (and the yard.) Ames sold.",
    "Police arrived at 11:40 p.m. Sunday, a spokesman said [1]. |They left at 3 a.m. |Two men were held.",
    "The firm, Dunn Bros. Ltd., owes 4 p.c. of it [1]. |It denies that.",
    "Dr. Hale, Ph.D., and Gen. Ames (ret.) signed it [1]. |So did Lt. Col. Reed.",
    "Turnout was 41.3 per cent in Nov. 2023 [1] and 38 per cent in Feb. |It fell again.",
    "The storm hit St. John's, N.L., on Friday [1]. |Power failed.",
    "Prices rose ... and then fell [1]. |\u{201c}We waited . . . and waited,\u{201d} he said [2].",
    "The ship, the S.S. Ada, sank off Cape Ann, Mass. in 1911 [1]. |It was raised in 1912.",
    "See Reed et al. [1] for the rest. |The data are at example.org/data.csv.",
    "The plan (see Fig. 2, p. 14) was dropped [1]. |No. 3 pit stayed shut.",
    "Wage growth was 2.1% vs. 3.4% a year ago.[1] |Inflation, i.e. the C.P.I., was 2%. [2]",
];

/// What is cut otherwise than a reader would, as it is cut: items in running text without a stop, most of which the formats
/// read as lists.
const LEFT: &[&str] = &[
    "1) The pier is old 2) The crane is new",
    "1. The pier is old 2. |The crane is new",
    "\u{2043}9. |The pier is old \u{2043}10. |The crane is new",
    "a. The pier is old b. The crane is new c. The rope is lost",
];

#[test]
fn what_is_known_to_be_cut_wrongly_is_no_worse() {
    check(LEFT);
}

#[test]
fn sentences_end_where_the_rules_of_english_end_them() {
    check(RULES);
}

#[test]
fn sentences_of_cited_news_end_where_a_reader_ends_them() {
    check(NEWS);
}

fn check(cases: &[&str]) {
    let english = words::table("en").expect("the table");
    let mut wrong = Vec::new();
    for case in cases {
        let text = blanked(&case.replace('|', ""));
        let found: Vec<_> = cut(&text, &[], english)
            .iter()
            .map(|span| &text[span.range()])
            .collect();
        let wanted = blanked(case);
        let wanted: Vec<_> = wanted.split('|').collect();
        if found != wanted {
            wrong.push((found.join("|"), *case));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// `text` with the markers of numbers, and what stands between two of them, blanked.
fn blanked(text: &str) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        let close = rest[open..]
            .find(']')
            .map_or(rest.len(), |at| open + at + 1);
        let inside = &rest[open..close];
        let marks = inside.contains(|c: char| c.is_ascii_digit());
        blanked.push_str(&rest[..open]);
        if marks {
            blanked.extend(inside.chars().map(|_| ' '));
        } else {
            blanked.push_str(inside);
        }
        rest = &rest[close..];
    }
    blanked.push_str(rest);
    blanked
}
