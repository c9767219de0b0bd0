use super::*;

mod abroad;
mod attributions;
mod causes;
mod days;
mod divisions;
mod doings;
mod drafting;
mod fiction;
mod leads;
mod looks;
mod multiples;
mod nobodies;
mod nothings;
mod offices;
mod passives;
mod plans;
mod pointing;
mod ranks;
mod remarks;
mod reports;
mod sayings;
mod shares;
mod trials;
mod views;
mod wishes;
mod wrongs;

/// A sentence, the names of its cues, the sum of their points.
const CASES: &[(&str, &str, i32)] = &[
    (
        "Unemployment fell to 4.5% in May.",
        "change verb, date, figure, figure of the past, name, percent, short sentence",
        9,
    ),
    (
        "The fund holds $3 billion in bonds today.",
        "at present, figure, great number, money or millions, number word, short sentence",
        6,
    ),
    (
        "They bought 40 per cent of it in 2019.",
        "figure, percent, record verb, short sentence, third person, year, year of the past",
        10,
    ),
    (
        "On March 3 the yard closed for good.",
        "date, name, past form, praise or blame, record verb, short sentence",
        2,
    ),
    (
        "Then steps 3 and 4 may repeat at will for a while.",
        "future, possibility",
        -2,
    ),
    (
        "He is the tallest of them all, more or less.",
        "amount, beyond all others, somebody named before, superlative, third person",
        3,
    ),
    (
        "It costs more today, far from the coast, than it did.",
        "amount, at present, comparison, measured thing, past tense, pronoun first",
        4,
    ),
    (
        "The 30th of its kind was not a success at all.",
        "denial, past tense",
        1,
    ),
    (
        "An F-16 and a COVID-19 ward differ in many more ways.",
        "acronym, amount, vague noun",
        0,
    ),
    (
        "I think that we will see it there before long.",
        "first person, future, oneself, opinion",
        -5,
    ),
    (
        "And I see no harm in it at the moment, none.",
        "conjunction first, first person, oneself",
        -2,
    ),
    (
        "What did it do for us all, then, in the end?",
        "bare be, ours, past tense, question, vague start",
        -4,
    ),
    (
        "They\u{2019}re there, and it\u{2019}s not like it can\u{2019}t go on.",
        "possibility, third person",
        1,
    ),
    (
        "The plan, as I said, is a plan and that is all.",
        "oneself, talk of talk",
        -1,
    ),
    (
        "Number four on the list is the rule of the law itself.",
        "agenda",
        -1,
    ),
    (
        "A study found that it had led to a loss.",
        "cause, cause of what happened, evidence noun, finding word, irregular past, nameless source, past tense, perfect, said-word",
        7,
    ),
    (
        "The judge heard that she had allegedly laundered the money.",
        "accusation, deed done to something, past form, past tense",
        4,
    ),
    (
        "\u{415}\u{449}\u{451} \u{43e}\u{434}\u{43d}\u{43e}.",
        "short sentence",
        -1,
    ),
    (
        "If a part is confirmed, then it stays so until the end of it.",
        "condition, passive, period, vague start",
        2,
    ),
    (
        "That we have never said, and it is not so in the least.",
        "denial, superlative, vague start",
        1,
    ),
    // A number that names a stage counts nothing, a participle before its noun is no record, and "right at" no praise.
    (
        "At Level 3 the proposed plan is to stay as it is, right at the end.",
        "long sentence, name",
        0,
    ),
    (
        "The ferry was at the pier right at 9 in 2021.",
        "figure, figure of the past, past tense, year, year of the past",
        5,
    ),
    (
        "It should be so for a while, at least till then.",
        "obligation, pronoun first",
        -3,
    ),
    // A time of day counts nothing, and a narrow gap takes in none of the commonest words.
    (
        "At 12:30 and at 4:15 the tide is as low as it gets there.",
        "long sentence",
        0,
    ),
    (
        "They share the rest of the catch according to a fixed yearly plan.",
        "third person",
        1,
    ),
    (
        "They share the rest of it according to a member of the planning staff.",
        "said-word, third person",
        2,
    ),
    // A parenthesis opens a clause, as the sentence itself does.
    (
        "(According to that plan, boats sail.)",
        "said-word, short sentence",
        0,
    ),
    // A rank is a superlative, whichever it is.
    (
        "It is the third-largest port there.",
        "beyond all others, short sentence, superlative, pronoun first",
        0,
    ),
    // A month beside its day is no possibility.
    (
        "On 3 May 2024 it was shut.",
        "date, passive, past tense, short sentence, year, year of the past",
        3,
    ),
    (
        "It may be shut on May 3.",
        "bare be, date, name, possibility, short sentence, pronoun first",
        -1,
    ),
    // What is measured, what is done at any time, and words of size speak for a claim; what one remembers and holds dear speaks against it.
    (
        "She opposes a single and massive plan to pay for it in the spring.",
        "deed at any time, reported talk, scale, somebody named before, third person",
        5,
    ),
    (
        "And I knew then that my mother had a sense of it.",
        "abstract noun, conjunction first, family of one's own, first person, irregular past, memory of one's own, oneself, ours, past tense",
        -6,
    ),
    (
        "Let me say that the debt is one of the priorities of the people there.",
        "abstract noun, future, irregular past, measured thing, ours, part of a whole, people in general",
        -2,
    ),
    (
        "We had it repaired, but it is not going to last.",
        "deed of one's own, denial, future, intention, past form, past tense, under way",
        1,
    ),
    // What is felt is no deed, and to want to cut something cuts nothing.
    (
        "He wants to cut it all and looked worried then.",
        "reported talk, somebody named before, third person",
        2,
    ),
    (
        "Some of it is, as a matter of fact, uh, a growth in the way it is seen.",
        "insistence, long sentence, manner of talk, vague noun",
        -2,
    ),
    ("", "short sentence", -1),
];

#[test]
fn cues_and_points_are_as_the_cases_say() {
    let mut finder = Finder::new(words::table("en").expect("the table"));
    let mut faults = Vec::new();
    for &(sentence, wanted, points) in CASES {
        let cues = finder.find(sentence);
        let mut names: Vec<_> = cues.entries().map(|cue| cue.name.as_str()).collect();
        let mut wanted: Vec<_> = wanted.split(", ").filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        wanted.sort_unstable();
        if (&names, cues.points()) != (&wanted, points) {
            faults.push((sentence, names.join(", "), cues.points()));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn cues_come_in_the_order_of_the_table() {
    let cues =
        Finder::new(words::table("en").expect("the table")).find("They will give 40 percent.");
    let names: Vec<_> = cues.entries().map(|cue| cue.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "figure",
            "percent",
            "third person",
            "plan of somebody else's",
            "short sentence",
            "future"
        ]
    );
}
