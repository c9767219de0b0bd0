use super::*;

/// A sentence, the names of its cues, the sum of their points.
const CASES: &[(&str, &str, i32)] = &[
    (
        "Unemployment fell to 4.5% in May.",
        "figure, percent, change verb, date, name, short sentence",
        9,
    ),
    (
        "The fund holds $3 billion in bonds today.",
        "figure, money, number word, short sentence",
        5,
    ),
    (
        "They bought 40 per cent of it in 2019.",
        "figure, percent, year, record verb, short sentence",
        9,
    ),
    (
        "On March 3 the yard closed for good.",
        "date, record verb, praise or blame, name, short sentence",
        2,
    ),
    ("He is the tallest of them all, more or less.", "", 0),
    (
        "It costs more today, far from the coast, than it did.",
        "comparison, past tense, vague start",
        1,
    ),
    (
        "The 30th of its kind was not a success at all.",
        "past tense",
        1,
    ),
    (
        "An F-16 and a COVID-19 ward differ in many more ways.",
        "acronym",
        1,
    ),
    (
        "I think that we will see it there before long.",
        "opinion, future, first person",
        -6,
    ),
    (
        "And I see no harm in it at the moment, none.",
        "first person",
        -2,
    ),
    (
        "What did it do for us all, then, in the end?",
        "past tense, question, vague start",
        -3,
    ),
    (
        "They\u{2019}re there, and it\u{2019}s not like it can\u{2019}t go on.",
        "possibility",
        -1,
    ),
    (
        "The plan, as I said, is a plan and that is all.",
        "talk of talk",
        -2,
    ),
    (
        "Number four on the list is the rule of the law itself.",
        "agenda",
        -2,
    ),
    (
        "A study found that it had led to a loss.",
        "said-word, nameless source, past tense, perfect, finding word, evidence noun, cause",
        6,
    ),
    (
        "The judge heard that she had allegedly laundered the money.",
        "past tense, accusation",
        3,
    ),
    (
        "\u{415}\u{449}\u{451} \u{43e}\u{434}\u{43d}\u{43e}.",
        "short sentence",
        -1,
    ),
    (
        "If a part is confirmed, then it stays so until the end of it.",
        "vague start",
        -1,
    ),
    (
        "That we have never said, and it is not so in the least.",
        "superlative, vague start",
        0,
    ),
    ("", "short sentence", -1),
];

#[test]
fn cues_and_points_are_as_the_cases_say() {
    let mut finder = Finder::default();
    for &(sentence, wanted, points) in CASES {
        let cues = finder.find(sentence);
        let mut names: Vec<_> = cues.entries().map(|cue| cue.name.as_str()).collect();
        let mut wanted: Vec<_> = wanted.split(", ").filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        wanted.sort_unstable();
        assert_eq!((names, cues.points()), (wanted, points), "{sentence}");
    }
}

#[test]
fn cues_come_in_the_order_of_the_table() {
    let cues = Finder::default().find("They will pay 40 percent.");
    let names: Vec<_> = cues.entries().map(|cue| cue.name.as_str()).collect();
    assert_eq!(names, ["figure", "percent", "short sentence", "future"]);
}
