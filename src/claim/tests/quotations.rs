//! Claims by quotation and attribution.

use super::*;

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
        "Ilse Brandt posits that it is of no use.",
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
