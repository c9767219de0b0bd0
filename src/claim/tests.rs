//! Claims of drafts of our own: what makes one, what covers it.

mod abroad;
mod at_hand;
mod deeds;
mod forms;
mod hearsay;
mod own_word;
mod pointers;
mod quotations;
mod subjects;
mod taste;
mod unsaid;

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

/// How many claims `text` makes, a draft in the language of this `code`.
fn count_in(code: &str, text: &str) -> usize {
    let settings = Settings {
        language: Some(code.to_owned()),
        ..Settings::default()
    };
    claims_of(text, &settings).len()
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
