//! Words by which somebody is said to hold or to judge something, and works that are said to find it.

use super::wrongs::found;
use super::*;

/// Whether somebody says so, and a sentence.
const VIEWS: &[(bool, &str)] = &[
    (true, "She states that the gate was shut."),
    (false, "The Baltic states that joined it were late."),
    (true, "As Brandt points out, the gate was shut."),
    (
        true,
        "Skippers say little, but Holm points out that it sank.",
    ),
    (false, "She pointed out of the window."),
    (true, "The mayor made clear that the gate was shut."),
    (false, "The water made it clear and cold."),
    (true, "Holm made the argument that the gate was old."),
    (false, "Holm made the gate that we saw."),
    (true, "As Quinn states, the gate was old."),
    (true, "Some skippers claim they are owed a month."),
    (true, "There Holm claims the ferry was late."),
    (false, "There Holm claims the lost boat."),
    (
        true,
        "The skipper Ilse Brandt explained this week she chose the quay.",
    ),
    (true, "Norland, in turn, argues that the gate was old."),
    (false, "Norland, in turn, argues at the gate."),
    (true, "The mayor, though, doesn't believe it was shut."),
    (true, "An official sharply criticized the old gate."),
    (false, "The old gate was criticized."),
    (true, "In May Holm dismissed the plan as a bad joke."),
    (false, "In May Holm dismissed the class early."),
    (true, "The mayor called the plan a bad joke."),
    (false, "The mayor called the police a second time."),
    (true, "The mayor cautioned against haste."),
    (true, "Skippers have complained they see no light."),
    (true, "Ministers have called for a new gate."),
    (true, "It sank at dawn, the Orleby Courier reports."),
    (false, "They read letters, the reports and the maps."),
    (true, "He left at dawn, saying he was tired."),
    (true, "He sent a note, acknowledging that it was late."),
    (false, "He left at dawn, saying goodbye."),
    (false, "She left the gate open, adding the key to the ring."),
    (false, "The Holm Hypothesis states that gates shut at dawn."),
    (true, "Holm set it right, describing it as a bad joke."),
    (
        true,
        "The mayor reiterated, as he did in May, that it was late.",
    ),
    (true, "The second survey of skippers found a drop in fares."),
    (false, "Our survey of skippers found a drop in fares."),
    (false, "The survey crew found the lost boat."),
    (true, "The figures show seven of the boats were lost."),
    (false, "The figures show the gate at dawn."),
    (true, "Statistics from the port show that boats are late."),
    (true, "By then Holm and Roe (2019) found an old gate."),
    (true, "The same study also suggests a bar to sales."),
];

#[test]
fn views_and_findings_are_told_from_deeds() {
    let mut finder = Finder::new(words::table("en").expect("the table"));
    let mut told = |text: &str| finder.find(text).attributes();
    let wrong: Vec<_> = VIEWS
        .iter()
        .filter(|(says, text)| told(text) != *says)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn views_are_told_in_other_tongues() {
    for (code, says, text) in [
        ("es", true, "La alcaldesa apunta que el muelle se cerró."),
        ("es", false, "La alcaldesa apunta el número del barco."),
        ("pt", true, "Relatos apontam que o cais fechou."),
        ("pt", false, "As setas apontam para o cais."),
        ("nl", true, "Hij legde uit dat de kade dicht was."),
        ("nl", false, "Hij legde de kaart op de kade."),
    ] {
        let mut finder = Finder::new(words::table(code).expect("the table"));
        assert_eq!(finder.find(text).attributes(), says, "{text}");
    }
}

#[test]
fn what_one_study_shows_is_laid_to_somebody() {
    for (nameless, text) in [
        (true, "A number of studies show a bar to sales."),
        (false, "It is one of a number of studies showing a bar."),
        (false, "The same study suggests that fares fell."),
    ] {
        let mut finder = Finder::new(words::table("en").expect("the table"));
        let cues = finder.find(text);
        let found = cues.entries().any(|cue| cue.nameless);
        assert_eq!(found, nameless, "{text}");
    }
}

#[test]
fn forecasts_thanks_and_loud_questions_are_known() {
    for (cue, text) in [
        ("outlook", "The new quay will almost certainly be wider."),
        (
            "thanks",
            "Thanks to Ida Holm and her crew for mending the gate.",
        ),
        ("thanks", "Special thanks to the crew."),
        ("question", "Can that be true of 2005?!"),
        (
            "illustration",
            "Here's our textual description of the gate.",
        ),
        (
            "plan of the text",
            "Its history can be summed up in these two points.",
        ),
    ] {
        assert!(found("en", text).contains(&cue), "{text}");
    }
    for cause in [
        "Thanks to rain in May, Hull won 40 million pounds for growing roses in 2019.",
        "Because of the storm, 40 boats were lost, and the mayor said thanks to all in Hull for coming.",
    ] {
        assert!(!found("en", cause).contains(&"thanks"), "{cause}");
    }
}

#[test]
fn illustrations_are_known_abroad() {
    for (code, text) in [
        ("de", "Zur Veranschaulichung zahlt sie 40 Euro."),
        ("fr", "Pour illustrer cela, elle paie 40 euros."),
        ("es", "Para ilustrarlo, paga 40 euros."),
        ("pt", "Para ilustrar, ela paga 40 euros."),
        ("it", "Per illustrare il caso, paga 40 euro."),
        ("nl", "Ter illustratie: zij betaalt 40 euro."),
    ] {
        assert!(found(code, text).contains(&"illustration"), "{text}");
    }
}

#[test]
fn plans_and_what_would_have_been_are_no_hearsay() {
    let hearsay = |code, text| {
        let cues = found(code, text);
        cues.iter().any(|cue| cue.starts_with("hearsay"))
    };
    for (code, text) in [
        (
            "de",
            "Die Firma, die Wasser eingeleitet haben soll, schweigt.",
        ),
        ("fr", "Le maire aurait détourné des fonds."),
    ] {
        assert!(hearsay(code, text), "{text}");
    }
    for (code, text) in [
        ("de", "Niemand weiß, wie hoch die Mauer sein soll."),
        ("de", "Das Netz, das 2030 fertig sein soll, ist teuer."),
        ("fr", "Personne n'aurait imaginé cela."),
        ("es", "Nadie habría imaginado eso."),
        ("it", "Nessuno avrebbe immaginato questo."),
        ("pt", "Ninguém teria imaginado isso."),
    ] {
        assert!(!hearsay(code, text), "{text}");
    }
}
