//! What looks like a cue and is none: an adverb, a side, a name with a capital inside, numbers that name.

use super::wrongs::found;

fn shows(text: &str, cue: &str) -> bool {
    found("en", text).contains(&cue)
}

#[test]
fn what_looks_like_a_cue_is_told_from_it() {
    for (text, near, cue) in [
        (
            "It is the only port of the county.",
            "The crew only rows at noon.",
            "superlative",
        ),
        (
            "It was only the second boat to sink.",
            "Only when nobody asks it is told.",
            "superlative",
        ),
        (
            "It is the best port of the county.",
            "These are the best practices of crews.",
            "superlative",
        ),
        (
            "It was the first to sink.",
            "It is first necessary to row.",
            "superlative",
        ),
        (
            "The crew left the port.",
            "The crew rows on the left side of the boat.",
            "irregular past",
        ),
        (
            "The crew got two boats.",
            "The Graph of Tides (GoT) is drawn by hand.",
            "irregular past",
        ),
        (
            "The mayor calls the plan a fraud.",
            "The crew calls the rowing function twice.",
            "reported talk",
        ),
        (
            "The mayor called it an Ark.",
            "They share the boat (called an Ark).",
            "reported talk",
        ),
        (
            "The committee proposes a tax.",
            "This report proposes a tax.",
            "reported talk",
        ),
        (
            "It was a major fire.",
            "It is the next major Hull Rows release.",
            "scale",
        ),
        (
            "The report names two boats.",
            "This report names two boats.",
            "evidence noun",
        ),
        (
            "The evidence was lost.",
            "It is an evidence-based rule.",
            "evidence noun",
        ),
        (
            "Storms are the main cause of the loss.",
            "They treat the root causes of the loss.",
            "cause",
        ),
        (
            "The port was previously shut.",
            "Boats previously discussed are left out.",
            "period",
        ),
        (
            "The crew of 24 rows.",
            "The crew rows at Level 24.",
            "figure",
        ),
        (
            "Groups of 5-10 boats at 24 piers are many.",
            "Steps 3 and 4 are left out.",
            "several figures",
        ),
        (
            "It was the right answer.",
            "It stands on the right side.",
            "praise or blame",
        ),
    ] {
        assert!(shows(text, cue), "{text}");
        assert!(!shows(near, cue), "{near}");
    }
}

#[test]
fn what_was_not_and_what_is_laid_down_is_told_from_what_is() {
    for (text, near, cue) in [
        (
            "If the crew had had oars, the boat might have been saved.",
            "If the crew had oars, nobody saw them.",
            "what did not happen",
        ),
        (
            "A wave is defined as a rise of the sea.",
            "The wave was defined by the storm.",
            "definition",
        ),
        (
            "The model is known as 100-80-100: full pay for 80 per cent of the hours.",
            "The gang is known as the 18 and killed 40 people.",
            "definition",
        ),
        (
            "A type of boat in which the crew rows.",
            "A type of boat sank in the storm.",
            "gloss",
        ),
        (
            "Percentage of boats in the old and the new ports that were sold.",
            "The percentage of boats that were sold rose.",
            "column of a table",
        ),
        (
            "Today we're announcing our new boat.",
            "Today we're losing two boats.",
            "announcement of one's own",
        ),
        (
            "Generate 5,000 pairs of oars.",
            "Generators lost 5,000 pairs of oars.",
            "command",
        ),
        (
            "We ground this rule in the tides.",
            "We found the boat on the ground.",
            "work of one's own",
        ),
        (
            "To see why, it is first necessary to tell the tides apart.",
            "To see why was necessary first.",
            "plan of the text",
        ),
    ] {
        assert!(shows(text, cue), "{text}");
        assert!(!shows(near, cue), "{near}");
    }
}

#[test]
fn what_a_text_says_of_itself_is_told_from_what_others_say() {
    for (text, wanted) in [
        ("This detailed report examines the old quay.", true),
        ("This report has demonstrated that the quay is old.", true),
        ("Finally, we explore the old quay.", true),
        ("We briefly outline what was lost.", true),
        ("This council report found that the quay is old.", false),
        ("The report has demonstrated that the quay is old.", false),
        ("We explored the old quay.", false),
        ("They explore the old quay.", false),
    ] {
        assert_eq!(
            found("en", text).contains(&"plan of the text"),
            wanted,
            "{text}"
        );
    }
}

#[test]
fn so_far_is_a_time_and_joins_nothing() {
    let far = found("en", "So far, the port has lost 40 boats.");
    assert!(!far.contains(&"vague start") && !far.contains(&"conjunction first"));
    assert!(found("en", "So the port has lost 40 boats.").contains(&"conjunction first"));
}
