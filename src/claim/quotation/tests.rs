//! What in quotation marks is a quotation.

use super::*;

#[test]
fn words_in_quotation_marks_are_quotations_unless_titles_or_terms() {
    for (text, wanted) in [
        (
            "He said \"we will not go there\" twice.",
            &["\"we will not go there\""][..],
        ),
        (
            "\u{201c}We go now. We do not wait,\u{201d} he said.",
            &["\u{201c}We go now. We do not wait,\u{201d}"],
        ),
        (
            "\u{201c}We begin here and go on",
            &["\u{201c}We begin here and go on"],
        ),
        ("It stays \u{201c}open and then nothing shuts it", &[]),
        ("She read \"The Long Way Home\" aloud.", &[]),
        ("A rule called \"first in first out\" holds.", &[]),
        ("A \"soft launch\" came.", &[]),
        (
            "See \"The Longest Way Home,\" and \"A Long Way Back.\"",
            &[],
        ),
        ("\"We begin here and go on", &[]),
        (
            "They read \"Low Tide\" and \"Ebb and the Flood,\" and left.",
            &[],
        ),
        (
            "They read \"Low Tide\" and he said, \"We go to Orleby,\" and left.",
            &["\"We go to Orleby,\""],
        ),
        ("It takes \"tide-low\"Then it takes all of the rest\".", &[]),
        // A mark that nothing closes pairs with none that opens.
        (
            "A list of \"all the boats. He said \"we will not go there\" twice.",
            &["\"we will not go there\""],
        ),
        (
            "He said: \"We will not go.\"Then they left. She said: \"We will not stay.\"",
            &["\"We will not go.\"", "\"We will not stay.\""],
        ),
        ("The 'Low Tide' boats and the 'High Tide.'", &[]),
        ("A change titled, \"Add the output files\", went in.", &[]),
        ("It runs with q1=\"What is it that you do?\" now.", &[]),
        ("A 6\" pipe and a 4\" pipe of the best kind met.", &[]),
        (
            "\u{2018}It\u{2019}s too late for that,\u{2019} he said.",
            &["\u{2018}It\u{2019}s too late for that,\u{2019}"],
        ),
        (
            "\u{ab}one two three four\u{bb}",
            &["\u{ab}one two three four\u{bb}"],
        ),
        // Two commas stand for a low mark.
        (
            "Hij zei: ,,Wij gaan daar niet heen'', en ging.",
            &[",,Wij gaan daar niet heen''"],
        ),
        (
            "Hij zei: ,,Wij gaan daar niet heen\u{201d}, en ging.",
            &[",,Wij gaan daar niet heen\u{201d}"],
        ),
        ("A row of 4,,so it goes on'' here.", &[]),
        // Nested marks belong to the quotation around them.
        (
            "\u{201c}She told me \u{2018}we are done here\u{2019} and left,\u{201d} he said.",
            &["\u{201c}She told me \u{2018}we are done here\u{2019} and left,\u{201d}"],
        ),
        (
            "'We won't go there now,' he said of the workers' plan.",
            &["'We won't go there now,'"],
        ),
        ("The workers' and the drivers' plan isn't theirs.", &[]),
        (
            "\u{201e}Wir gehen jetzt nach Hause\u{201c}, sagte sie.",
            &["\u{201e}Wir gehen jetzt nach Hause\u{201c}"],
        ),
        (
            "\u{bb}Wir gehen jetzt nach Hause\u{ab}, sagte sie.",
            &["\u{bb}Wir gehen jetzt nach Hause\u{ab}"],
        ),
        (
            "\u{201a}Wir gehen jetzt nach Hause\u{2018}, sagte sie.",
            &["\u{201a}Wir gehen jetzt nach Hause\u{2018}"],
        ),
        (
            "\u{ab}\u{a0}On ne peut pas attendre\u{a0}\u{bb}, dit-elle.",
            &["\u{ab}\u{a0}On ne peut pas attendre\u{a0}\u{bb}"],
        ),
        (
            "\u{201d}Vi kan inte v\u{e4}nta l\u{e4}ngre\u{201d}, sade hon.",
            &["\u{201d}Vi kan inte v\u{e4}nta l\u{e4}ngre\u{201d}"],
        ),
        (
            "\u{300c}\u{6e2f}\u{306f}\u{9589}\u{9396}\u{3055}\u{308c}\u{305f}\u{ff01}\u{300d}",
            &["\u{300c}\u{6e2f}\u{306f}\u{9589}\u{9396}\u{3055}\u{308c}\u{305f}\u{ff01}\u{300d}"],
        ),
    ] {
        assert_eq!(found(&[text])[0], wanted, "{text}");
    }
}

#[test]
fn who_says_it_within_the_marks_is_no_part_of_it() {
    for (text, wanted) in [
        (
            "\u{201c}Nessuno qui mai \u{2013} afferma Tria \u{2013} \u{e8} venuto a dirmi le cose\u{201d}.",
            &[" \u{e8} venuto a dirmi le cose\u{201d}"][..],
        ),
        (
            "\u{ab}Quest'anno io resto qui - ha detto il sindaco Neri - mi prendo il tempo\u{bb}.",
            &[
                "\u{ab}Quest'anno io resto qui ",
                " mi prendo il tempo\u{bb}",
            ],
        ),
        (
            "\u{ab} Le port du nord, explique Anne Roux, a perdu des bateaux \u{bb}.",
            &["\u{ab} Le port du nord", " a perdu des bateaux \u{bb}"],
        ),
        (
            "\u{ab}Esto \u{2014}dice Ana Ruiz\u{2014} es un barco del norte\u{bb}.",
            &[" es un barco del norte\u{bb}"],
        ),
        (
            "\u{201c}The boat \u{2013} it was new \u{2013} sank in the bay\u{201d}.",
            &["\u{201c}The boat \u{2013} it was new \u{2013} sank in the bay\u{201d}"],
        ),
    ] {
        assert_eq!(found(&[text])[0], wanted, "{text}");
    }
}

#[test]
fn what_only_looks_like_a_verb_of_saying_is_part_of_the_quotation() {
    for text in [
        "\u{201c}The bridge \u{2013} asked for by nobody \u{2013} costs us a lot\u{201d}.",
        "\u{201c}Our plan \u{2014} told to nobody \u{2014} cost us a lot\u{201d}.",
        "\u{201c}It cost three millions \u{2014} added costs included \u{2014} and nobody has paid\u{201d}.",
        "\u{201e}Das Geld \u{2013} sagen wir 40 Millionen Euro \u{2013} fehlt der Stadt noch\u{201c}.",
    ] {
        assert_eq!(found(&[text])[0], [text.trim_end_matches('.')], "{text}");
    }
    for told in [
        "said Roe",
        "said the mayor",
        "says a clerk",
        "sagte sie",
        "said police",
        "dit-elle",
        "a dit le maire",
    ] {
        let text = format!(
            "\u{201c}The port of the north \u{2013} {told} \u{2013} has lost its boats\u{201d}."
        );
        assert_eq!(found(&[&text])[0].len(), 2, "{text}");
    }
}

#[test]
fn quotations_go_on_from_paragraph_to_paragraph() {
    let whole = |text: &'static str| vec![text];
    let long = [
        "\u{201c}We saw it come over the hill.",
        "\u{201c}Then it was gone again.",
        "\u{201c}We left,\u{201d} she said. They had seen it.",
    ];
    assert_eq!(found(&long)[..2], [whole(long[0]), whole(long[1])]);
    let late = [
        "She said: \u{201c}We saw it come over the hill.",
        "\u{201c}Then it was gone again, and we left.\u{201d} They slept.",
        "Nothing more came of it, they say.",
    ];
    assert_eq!(
        found(&late),
        [
            vec!["\u{201c}We saw it come over the hill."],
            vec!["\u{201c}Then it was gone again, and we left.\u{201d}"],
            vec![],
        ]
    );
    let french = [
        "Il dit : \u{ab} Nous avons vu le bateau partir.",
        "\u{bb} Puis il est revenu au port. \u{bb} Tous dorment.",
    ];
    assert_eq!(
        found(&french)[1],
        ["\u{bb} Puis il est revenu au port. \u{bb}"]
    );
    // A mark that nothing closes and nothing takes up is a slip.
    let slip = [
        "He said: \u{201c}We saw it come over.",
        "It was a slip, no more.",
    ];
    assert_eq!(found(&slip), [Vec::<&str>::new(), Vec::new()]);
}

fn found<'t>(passages: &[&'t str]) -> Vec<Vec<&'t str>> {
    let mut quoting = Quoting::default();
    let passage = |(at, text): (usize, &&'t str)| {
        let next = passages.get(at + 1).copied().unwrap_or_default();
        let spans = quoting.quotations(text, next).into_iter();
        spans.map(|span| &text[span.range()]).collect()
    };
    passages.iter().enumerate().map(passage).collect()
}

#[test]
fn scripts_without_capitals_have_quotations_too() {
    for (text, wanted) in [
        ("市长说:\"我们不会再提高票价。\"他走了。", 1),
        ("市長は\"港は二度と閉鎖されない\"と述べた。", 1),
        (
            "시장은 \"우리는 다시는 요금을 올리지 않는다\"라고 말했다.",
            1,
        ),
        ("قال الوزير: «لن نرفع الأسعار مرة أخرى».", 1),
        ("报上说《港口不会关闭，谁也不会走。》他笑了。", 1),
        ("他读了《关于港口和渡轮的故事》。", 0),
        ("그는 \"긴 밤\"을 읽었다.", 0),
    ] {
        let found = Quoting::default().quotations(text, "");
        assert_eq!(found.len(), wanted, "{text}");
    }
}

#[test]
fn a_quotation_goes_on_until_a_later_paragraph_shuts_it() {
    for (paragraphs, wanted) in [
        (
            [
                "„Die Pumpe stand seit dem Mai.",
                "Es kam in dem Jahr keiner vorbei.",
                "Nun fährt er ohne sie“, sagte Holm.",
            ],
            [
                "„Die Pumpe stand seit dem Mai.",
                "Es kam in dem Jahr keiner vorbei.",
                "Nun fährt er ohne sie“",
            ],
        ),
        (
            [
                "« La pompe est en panne ici.",
                "Il ne passe donc plus personne.",
                "On part donc sans elle », dit Holm.",
            ],
            [
                "« La pompe est en panne ici.",
                "Il ne passe donc plus personne.",
                "On part donc sans elle »",
            ],
        ),
        // The mark behind it opens a quotation of its own.
        (
            [
                "„Die Pumpe stand seit dem Mai.",
                "Es kam in dem Jahr keiner vorbei.",
                "Holm sagte: „Nun fährt er ohne sie.“",
            ],
            [
                "„Die Pumpe stand seit dem Mai.",
                "",
                "„Nun fährt er ohne sie.“",
            ],
        ),
        // Nothing ever shuts it.
        (
            [
                "«La bomba se rompió en mayo.",
                "Nadie vino en todo el año.",
                "La ciudad la cerró en 2019.",
            ],
            ["«La bomba se rompió en mayo.", "", ""],
        ),
        // This mark shuts quotations as well.
        (
            [
                "\"The pump was lost in May.",
                "Nobody came here in all the year.",
                "We will go on without it,\" said Holm.",
            ],
            ["", "", ""],
        ),
    ] {
        let mut quoting = Quoting::default();
        for (at, text) in paragraphs.iter().enumerate() {
            let next = paragraphs.get(at + 1).copied().unwrap_or_default();
            let found = quoting.quotations(text, next);
            let found: Vec<&str> = found.iter().map(|span| &text[span.range()]).collect();
            assert_eq!(found.concat(), wanted[at], "{text}");
        }
    }
}
