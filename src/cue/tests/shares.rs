//! Shares in words, what was first, what something was because of, what names a number or tells where a place lies.

use super::wrongs::found;

fn holds(cue: &str, told: &[&str], not: &[&str]) {
    for text in told {
        assert!(found("en", text).contains(&cue), "{text}");
    }
    for text in not {
        assert!(!found("en", text).contains(&cue), "{text}");
    }
}

#[test]
fn shares_are_told_in_words() {
    holds(
        "share in words",
        &[
            "One in four ferries is late.",
            "Three out of ten leak.",
            "A third of the skippers is ill.",
            "Ferries make up a quarter of the port's trade.",
            "Trade fell by a third.",
        ],
        &[
            "They left one of two boats.",
            "They sat by a third boat.",
            "The tree was cut down by a third party.",
            "It rained in the second half of the nights.",
            "A majority of the skippers is ill.",
            "A third boat was ill made.",
            "It was one of the ten.",
            "In one in which they sat it was dark.",
            "A number of them is ill.",
        ],
    );
}

#[test]
fn majorities_are_told_in_words() {
    holds(
        "majority",
        &[
            "A majority of the skippers is ill.",
            "A significant proportion of them is ill.",
        ],
        &[
            "A number of them is ill.",
            "A third of the skippers is ill.",
        ],
    );
}

#[test]
fn what_comes_first_and_what_it_comes_from_are_told() {
    holds(
        "first of a place",
        &[
            "She is the first woman to hold the post.",
            "It was the third time that the ferry sank.",
        ],
        &[
            "The first approach was to sell the boats.",
            "The first thing to do is to wait.",
            "This is the first time you have read it.",
        ],
    );
    holds(
        "cause of what happened",
        &[
            "The ferry sank because of the storm.",
            "It closed due to a leak.",
        ],
        &["Ferries sink because of storms.", "It is due to the board."],
    );
}

#[test]
fn a_distance_measures_nothing() {
    for (code, text) in [
        ("en", "The quay lies 330 miles south of Hull."),
        ("en", "It fell some 40 km from the coast."),
        ("de", "Der Kai liegt 40 Kilometer südlich von Hull."),
        ("fr", "Le quai est à 40 km au sud de Hull."),
        ("es", "El muelle está 40 kilómetros al sur."),
        ("it", "Il molo è 40 chilometri a nord di Hull."),
        ("pt", "O cais fica 40 quilómetros a sul."),
        ("nl", "De kade ligt 40 kilometer ten zuiden van Hull."),
    ] {
        assert!(!found(code, text).contains(&"figure"), "{text}");
    }
    assert!(found("en", "They sailed 330 miles in a day.").contains(&"figure"));
    assert!(found("de", "Sie fuhren 40 Kilometer an einem Tag.").contains(&"figure"));
}

#[test]
fn why_a_text_is_as_it_is_is_told_by_whoever_writes_it() {
    holds(
        "draft of one's own",
        &[
            "The field was added in version 2.",
            "Earlier drafts of this plan had five lines.",
            "The appendix holds the results of 14 tests.",
            "It was chosen because it was the shortest of five.",
            "All times are seconds since 1 January 1970.",
        ],
        &[
            "The field was sold in 2019.",
            "Earlier drafts of the treaty had five parts.",
            "Two seconds later the boat sank.",
        ],
    );
}

#[test]
fn a_deed_by_a_word_of_saying_says_nothing() {
    for text in [
        "The Senate confirmed Holm by a vote of 53 to 36.",
        "Parliament confirmed the budget on Monday.",
        "Holm concluded the talks by asking the board to sell.",
        "Holm claimed the prize.",
        "Holm noted down the names.",
        "Holm stated her name.",
    ] {
        let cues = found("en", text);
        assert!(!cues.contains(&"said-word"), "{text}: {cues:?}");
    }
    for text in [
        "The mayor confirmed that the boat sank.",
        "Holm concluded that the talks failed.",
        "Holm claimed the boats had sunk.",
    ] {
        assert!(found("en", text).contains(&"said-word"), "{text}");
    }
}

#[test]
fn shares_and_first_times_are_told_in_other_languages() {
    for (code, cue, text) in [
        ("de", "share in words", "Jeder dritte Fischer ist krank."),
        ("de", "share in words", "Einer von drei Fischern ist krank."),
        ("de", "majority", "Die Mehrheit der Fischer ist krank."),
        ("fr", "majority", "La majorité des pêcheurs est malade."),
        (
            "es",
            "majority",
            "La mayoría de los pescadores está enferma.",
        ),
        ("it", "share in words", "Un pescatore su tre è malato."),
        ("it", "majority", "La maggioranza dei pescatori è malata."),
        ("pt", "majority", "A maioria dos pescadores está doente."),
        ("nl", "majority", "De meerderheid van de vissers is ziek."),
        (
            "de",
            "first of a place",
            "Sie ist die erste Frau, die das Amt bekleidet.",
        ),
        (
            "de",
            "first of a place",
            "Es ist das dritte Mal, dass sie sank.",
        ),
        (
            "fr",
            "first of a place",
            "C'est la troisième fois que le ferry coule.",
        ),
        (
            "fr",
            "first of a place",
            "Elle est la première femme à diriger le port.",
        ),
        (
            "es",
            "first of a place",
            "Es la segunda ocasión en que imputa a Holm.",
        ),
        (
            "es",
            "first of a place",
            "Es la primera mujer en ocupar el cargo.",
        ),
        ("it", "first of a place", "È la terza volta che affonda."),
        (
            "it",
            "first of a place",
            "È la prima donna a ricoprire la carica.",
        ),
        (
            "pt",
            "first of a place",
            "É a terceira vez que o barco afunda.",
        ),
        (
            "nl",
            "first of a place",
            "Het is de derde keer dat de veerboot zinkt.",
        ),
        (
            "nl",
            "first of a place",
            "Zij is de eerste vrouw die het ambt bekleedt.",
        ),
    ] {
        assert!(found(code, text).contains(&cue), "{text}");
    }
}

#[test]
fn other_words_of_other_languages_are_no_shares_and_no_first_times() {
    for (code, cue, text) in [
        (
            "de",
            "share in words",
            "Jeder Fischer ist krank, auch der dritte.",
        ),
        ("de", "share in words", "Er ist einer von den Fischern."),
        ("de", "first of a place", "Das erste Mal war er krank."),
        ("fr", "majority", "Il a atteint sa majorité."),
        ("fr", "share in words", "Il a mis trois quarts d'heure."),
        (
            "fr",
            "first of a place",
            "La première fois, il était malade.",
        ),
        ("es", "majority", "Es mayor que los otros."),
        ("es", "share in words", "Tardó un cuarto de hora."),
        ("es", "first of a place", "La primera vez estaba enfermo."),
        ("it", "share in words", "Un pescatore va su e giù."),
        ("it", "first of a place", "La prima volta era malato."),
        ("it", "share in words", "Ci mise un quarto d'ora."),
        ("pt", "majority", "Ele é maior do que os outros."),
        ("pt", "share in words", "Demorou um quarto de hora."),
        ("pt", "share in words", "Choveu na segunda metade do dia."),
        ("nl", "majority", "Hij is meerderjarig."),
        ("nl", "first of a place", "De eerste keer was hij ziek."),
    ] {
        assert!(!found(code, text).contains(&cue), "{text}");
    }
}

#[test]
fn odds_are_shares() {
    holds(
        "share in words",
        &[
            "There is a one in 20 chance of a flood.",
            "There was a 1 in 50 risk of a flood.",
            "The odds of a flood are 1 in 20.",
        ],
        &[
            "They had a chance in 20 towns.",
            "The odds are against 20 of them.",
            "The risk was found in 2020.",
        ],
    );
}

#[test]
fn harm_to_so_many_is_a_toll() {
    holds(
        "toll",
        &[
            "Gunmen murdered 40 of them.",
            "The army executed at least 40 prisoners.",
            "Nearly 31,000 islanders were evacuated.",
            "They took more than 200 hostages.",
            "It left 31,000 people without power.",
            "The storm left 400 families homeless.",
        ],
        &[
            "The processor executed 40 instructions.",
            "The ship displaced 40 tonnes of water.",
            "It left 31,000 people to wait.",
            "They took 200 boats.",
            "The islanders were evacuated.",
        ],
    );
}

#[test]
fn reasons_and_rules_are_no_times() {
    holds(
        "period",
        &[
            "Since 2019 the boat has sailed.",
            "Since it was built it has sailed.",
            "It sailed under the king.",
        ],
        &[
            "It was sold since it is old.",
            "They sold it, since there is no pier.",
            "Under this assumption the boat sails.",
        ],
    );
}
