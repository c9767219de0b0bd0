//! Claims of drafts of our own: what makes one, what covers it.

use proptest::prelude::*;

use super::*;
use crate::resolve;
use crate::sentence::drafts::draft;
use crate::settings::{ClaimSettings, Coverage, Cut};
use crate::source::Source;

pub(super) fn english() -> Tongue {
    Tongue::of("en").expect("the table")
}

pub(super) fn claims_of(text: &str, settings: &Settings) -> Vec<Claim> {
    let source = Source::new("a", text);
    let document = draft(&source);
    let tongue = tongue(&document, settings);
    claims(&document, &resolve::resolve(&document), settings, tongue)
}

/// The first words of each claim of `text`.
fn openings(text: &str) -> Vec<String> {
    let opening = |claim: Claim| {
        let words: Vec<_> = claim.text.split(' ').take(2).collect();
        words.join(" ")
    };
    let claims = claims_of(text, &Settings::default());
    claims.into_iter().map(opening).collect()
}

#[test]
fn what_leads_to_a_list_claims_the_figures_that_it_tells() {
    for text in [
        "Rents have risen by 40 per cent in two years, with two exceptions:",
        "In 2019 the storm sank 40 boats of the port for two reasons:",
    ] {
        assert_eq!(openings(text).len(), 1, "{text}");
    }
    for text in [
        "These are the 40 boats of the port:",
        "Here is what the port said about it in 2019:",
    ] {
        assert_eq!(openings(text), [""; 0], "{text}");
    }
}

#[test]
fn figures_and_quotations_make_claims_in_any_script() {
    for text in [
        "去年销售额增长了35%，而且还会增长。",
        "大约3万人去年离开了那座城市。",
        "失業率は４.５％に下がったという。",
        "昨年は約3万人が町を離れた。",
        "작년에 120만 명이 도시를 떠났다.",
        "ارتفعت الأسعار بنسبة ٣٥٪ في العام الماضي.",
        "قال الوزير: «لن نرفع الأسعار مرة أخرى».",
        "시장은 \"우리는 다시는 요금을 올리지 않을 것이다\"라고 말했다.",
        "市长说：“我们不会再提高渡轮的票价。”",
    ] {
        assert_eq!(openings(text).len(), 1, "{text}");
    }
    for text in [
        "第3章讲述了那座港口的故事。",
        "他今年35岁，住在港口。",
        "港口去年关闭了，没有人知道。",
    ] {
        assert_eq!(openings(text), [""; 0], "{text}");
    }
}

#[test]
fn a_quotation_or_an_attribution_makes_a_claim_by_itself() {
    for text in [
        "\"We are not going to leave,\" she told us.",
        "\u{201c}You will see us there tomorrow.\u{201d}",
        "\"Please stay out of it until the day comes,\" the mayor said.",
        "\"Do not swim in it for now,\" said Ilse Brandt.",
        "Ilse Brandt said: \"We will look into it in the end.\"",
        "\u{ab}You will not see us there tomorrow\u{bb}.",
        "He will stay, the mayor said.",
        "Roe said that boats should not be sunk if the town decides.",
        "Trials suggest that it is of no use.",
        "The findings suggest that it is of no use.",
        "Early results reveal that it is of no use.",
        "The theory posits that it is of no use.",
        "The chairman believes most people may prefer it.",
        "It has been shown by Ida Holm to be of no use.",
        "They may leave soon, according to the mayor.",
        "Police warned that it may happen again.",
        "Ilse Brandt suggests that it is of no use.",
        "Tomas Reyl proposes closing it for good.",
        "He recalled it later on that day.",
        "It will go, according to their lawyer.",
        "Ilse Brandt replied that they had asked for more information.",
        "If it may go, the mayor said, so may they.",
        "Ilse Brandt: \"It will go, and so will they.\"",
        "A new analysis of it suggests that it is of no use.",
        "It will go, they warn.",
        "Officials say it is of no use.",
        "They argue that it is of no use.",
        "It may go, according to gossip at the pier.",
        "They may share it according to two people at the pier.",
        "Ilse Brandt adds that it is of no use.",
        // What is near to what says nothing.
        "He writes that data may be of no use.",
        "It may go, announced Ilse Brandt.",
        "Ilse Brandt explains how it may go.",
        "It may go, whatever it takes, he said.",
        "The council confirms that it may go.",
        "The others say it is of no use.",
        "Ilse Brandt spoke of the need, stressing that it may go.",
        "Ilse Brandt, of the Free List: \u{201c}Who is to open the gate for us?\u{201d}",
        "The many ways in which a port may be shut to all boats at once, records show.\n\nIt may go.",
        "The many ways in which a port may be shut to all boats, records show (Harbour Board)\n\nIt may go.",
        "It may go. The many ways in which a port may be shut to all boats at once, records show\n\nIt may go.",
    ] {
        assert_eq!(claims_of(text, &Settings::default()).len(), 1, "{text}");
    }
    for text in [
        "As I said, we want to go there.",
        "Please look into what the mayor said of \"all of us here\".",
        "Boats may go only if the mayor believes it is of use.",
        "Our findings suggest that it is of no use.",
        "This report posits that it is of no use.",
        "They call it a \"soft launch\" here.",
        "They want to plan it well.",
        "I told you that it will work.",
        "They can share it according to the contract.",
        "Put them down according to their size.",
        "The form explicitly says no to that.",
        "This suggests that it is of no use.",
        // A rule, a supposition, a thing that shows words, a term.
        "It is put down according to a simple power law.",
        "Keep it according to the Brandt-Reyl theorem.",
        "If the form says that it may go, put it down.",
        "It does what a user says it is to do.",
        "That said, it is of no use to them.",
        "The whole is held together by \"a kind of hope that goes on and on\".",
        "They share it according to what each of them needs.",
        "The mayor should have said so to them.",
        "They told us where to go.",
        "All of them said so, and so may we.",
        "There is lots said there.",
        "In the previous chapter it was stated that it may go.",
        "It is the reports that we get.",
        "We may see how many people agree.",
        "The Proposal explains how to go on.",
        "It is worth stressing that it may go.",
        "Adding that part may be of use.",
        "The test confirms that it is of no use.",
        "Question: \u{201c}Who is to open the gate for us?\u{201d}",
        "For example, if the mayor says so, it may go.",
        "It is to \"take it all back to the pier\", as Ilse Brandt may.",
        "It may take as long, regardless of what the upstream says.",
        "It writes that cache to disk.",
        "Do not ask for it after it is there, announced by a peer.",
        "Put them down according to their positions.",
        "The idea of Slack Water explains the aim of it all.",
        "Ilse Brandt hasn't told me yet.",
        "We may go back to what he said about the pier.",
        "The many ways in which a port may be shut to all boats at once, records show\n\nIt may go.",
    ] {
        assert!(claims_of(text, &Settings::default()).is_empty(), "{text}");
    }
}

#[test]
fn a_statistic_has_a_number() {
    for (text, kind) in [
        ("Rents were cut by the board of Hull in May.", Kind::Event),
        ("Two boats were cut loose in Hull in May.", Kind::Statistic),
        ("Two men were seen by the crew of Hull in May.", Kind::Event),
        (
            "Twenty men were seen by the crew of Hull in May.",
            Kind::Statistic,
        ),
        ("Hull was shut by the crew for two weeks.", Kind::Statistic),
        (
            "Zwei Boote wurden im Mai von der Polizei gesehen.",
            Kind::Event,
        ),
        (
            "Zwanzig Boote wurden im Mai von der Polizei gesehen.",
            Kind::Statistic,
        ),
        (
            "The crew of 2019 outperforms that of Hull by far.",
            Kind::Statistic,
        ),
    ] {
        let claims = claims_of(text, &Settings::default());
        assert_eq!(claims[0].kinds[0], kind, "{text}");
    }
}

#[test]
fn in_talk_only_what_somebody_else_says_is_taken_for_words() {
    let turns = "Ida Holm: Was it late?\n\nNils Bratt: Then we left.\n\n".repeat(4);
    for (turn, taken) in [
        ("Ilse Brandt told us that the pier was shut.", true),
        ("He said: \"There will be no boat until the spring.\"", true),
        // What he reads out or imagines, what he said himself, chat.
        ("\"There will be no boat until the spring.\"", false),
        (
            "So I went there and said \"Show it to me before you go.\"",
            false,
        ),
        (
            "And somebody says \"Oh, this is what we all want to see.\"",
            false,
        ),
        // An answer of a word or two.
        ("Okay, Ilse Brandt says five.", false),
        ("Ilse Brandt said that they were five.", true),
        // A deed needs more points than elsewhere.
        ("It was shut.", false),
        ("The firm sold 40 boats in 2021.", true),
    ] {
        let text = format!("{turns}Ida Holm: {turn}\n");
        let claims = claims_of(&text, &Settings::default());
        let words = turn.split(' ').next().unwrap_or_default();
        let found = claims.iter().any(|claim| claim.text.contains(words));
        assert_eq!(found, taken, "{turn}");
    }
}

#[test]
fn points_make_a_claim_where_they_reach_the_cut() {
    let text = "Fares rose in spring.";
    let claims = claims_of(text, &Settings::default());
    assert!(claims.is_empty(), "a change verb, and a short sentence");
    let thorough = Settings {
        claims: ClaimSettings {
            cut: Cut::Thorough,
            ..ClaimSettings::default()
        },
        ..Settings::default()
    };
    assert_eq!(claims_of(text, &thorough)[0].points, 1);

    let claims = claims_of(
        "The firm will give 40 percent in shares.",
        &Settings::default(),
    );
    let cues: Vec<_> = claims[0]
        .cues
        .iter()
        .map(|cue| (cue.name, cue.points))
        .collect();
    assert_eq!(
        cues,
        [
            ("figure", 2),
            ("percent", 4),
            ("short sentence", -1),
            ("future", -2)
        ]
    );
    assert_eq!(
        (claims[0].points, &claims[0].kinds[..]),
        (4, &[Kind::Statistic][..])
    );
}

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
        "See Newsletter 14 for how exports rose by 40 percent in 2021.",
        "See last week's issue for how exports rose by 40 percent in 2021.",
        "Join this 20-minute talk in which two experts tell how exports rose in 2021.",
        "Section 5 analyzes how exports rose by 40 percent in 2021.",
        "In this monthly feature, we show how exports rose by 40 percent in 2021.",
        "So, to make it short, let's say you have 40 boats that were built in 2021.",
        "\"No\" is reserved for the 40 boats that were sold in 2021.",
        "Institute of Tides, Hull, UK 1.6.",
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
    ] {
        assert_eq!(claims_of(text, &Settings::default()).len(), 1, "{text}");
    }
}

#[test]
fn a_command_in_quotation_marks_is_nobodys_words() {
    for (text, speech) in [
        (
            "He grew loud: \"Do not leave the gate open at any time.\"",
            Speech::None,
        ),
        (
            "He grew loud: \"We close the gate at all times.\"",
            Speech::Part,
        ),
    ] {
        let quotations = Quoting::default().quotations(text, "");
        let mut finder = Finder::new(english().table);
        let reading = reading::alone(text, &quotations, &mut finder);
        assert_eq!(reading.speech, speech, "{text}");
    }
}

#[test]
fn kinds_come_from_the_cues_strongest_first() {
    for (text, kinds) in [
        (
            "Prosecutors charged with fraud two of its directors.",
            &[Kind::Accusation][..],
        ),
        (
            "Prosecutors charged with fraud twenty of its directors.",
            &[Kind::Accusation, Kind::Statistic],
        ),
        (
            "\"We sold 40 of them last year,\" he said.",
            &[
                Kind::Quotation,
                Kind::Statistic,
                Kind::Attribution,
                Kind::Event,
            ],
        ),
        (
            "The oldest bridge of them all was shut by the flood.",
            &[Kind::Superlative],
        ),
        (
            "The closure was due to a leak in the main line.",
            &[Kind::Causal],
        ),
        (
            "The crews of the Ashford ferry refused to sail and walked home to Kent.",
            &[Kind::Event],
        ),
    ] {
        let claims = claims_of(text, &Settings::default());
        assert_eq!(
            claims.first().map(|claim| &claim.kinds[..]),
            Some(kinds),
            "{text}"
        );
    }
}

#[test]
fn text_is_as_a_reader_sees_it() {
    let claims = claims_of(
        "Exports rose by 40 percent [1], and\nimports fell by 3 percent [2].",
        &Settings::default(),
    );
    assert_eq!(
        claims[0].text,
        "Exports rose by 40 percent, and imports fell by 3 percent."
    );
}

/// An article in the manner of news, in which a desk would ask for a source behind nearly every sentence.
const ARTICLE: &str = "\
Harbour Deal Divides Northport
Mayor Ilse Brandt called the harbour deal a turning point for Northport at a meeting of the council on Tuesday evening. \"We have waited long enough for this,\" she said, according to the minutes [1].
The agreement between the city and Baltic Freight, signed in March, gives the company the northern quay for thirty years, and traffic there has doubled since 2019. Critics led by Tomas Reyl of the Harbour Union doubt that the city gains from it [2].
Background
Northport lost its last shipyard in 1998, and its harbour has since lived mostly on grain and timber from Finland and Latvia. The port handled 8.4 million tonnes last year [3]. The growth of the grain trade reflects the closure of two smaller harbours to the east, the port authority argues in its yearly report [3].
References: [1] [2] [3]";

#[test]
fn nearly_every_sentence_of_news_is_a_claim() {
    assert_eq!(
        openings(ARTICLE),
        [
            "Mayor Ilse",
            "\"We have",
            "The agreement",
            "Critics led",
            "Northport lost",
            "The port",
            "The growth"
        ]
    );
    let citations: Vec<_> = claims_of(ARTICLE, &Settings::default())
        .into_iter()
        .map(|claim| claim.citations)
        .collect();
    assert_eq!(citations, [0..1, 0..1, 1..2, 1..2, 2..3, 2..3, 3..4]);
    let paragraphs = ARTICLE.replace('\n', "\n\n");
    assert_eq!(
        openings(&paragraphs),
        openings(ARTICLE),
        "line ends are paragraphs in plain text"
    );
}

proptest! {
    #[test]
    fn any_text_gives_claims_in_order_and_on_boundaries(
        text in "([a-z]{1,9}|40%|said|[.?!] |\\[[0-9](, [0-9])?\\]|[\"“”‘’«»(),;'-]|\n|\n\n|é|References:|\\[interview\\]| |\\PC){0,120}",
        coverage in prop::sample::select(vec![Coverage::Sentence, Coverage::Trailing, Coverage::Paragraph]),
    ) {
        let claims = ClaimSettings { coverage, cut: Cut::Thorough, ..ClaimSettings::default() };
        let settings = Settings { claims, ..Settings::default() };
        let mut end = 0;
        for claim in claims_of(&text, &settings) {
            prop_assert!(claim.span.start >= end);
            prop_assert!(text.get(claim.span.range()).is_some());
            prop_assert!(!claim.kinds.is_empty());
            end = claim.span.end;
        }
    }
}
