//! Who is accused of a wrong, and where wrongs are only spoken of.

use super::*;

/// A language, whether somebody is accused, and a sentence.
const WRONGS: &[(&str, bool, &str)] = &[
    ("en", true, "Ida Holm committed fraud in three towns."),
    (
        "en",
        true,
        "Ida Holm pleaded not guilty to two counts of theft.",
    ),
    ("en", true, "The clerk was arrested on suspicion of fraud."),
    ("en", true, "The clerk was dismissed for gross misconduct."),
    ("en", true, "The owner paid bribes to two clerks."),
    ("en", true, "He lied to the committee in the spring."),
    ("en", true, "The owner paid a clerk to look away."),
    ("en", false, "He lied to his mother about the boat."),
    ("en", false, "He paid a clerk to look after the boat."),
    ("en", true, "The mayor is corrupt and his clerks knew it."),
    (
        "en",
        false,
        "The boat is part of her anti-corruption campaign.",
    ),
    ("en", false, "She teaches a course on fraud and corruption."),
    ("en", false, "The court cleared Ida Holm of fraud."),
    ("en", true, "The clerks conspired to commit fraud."),
    ("en", false, "The law makes it a crime to take a bribe."),
    ("en", false, "The file was corrupt and would not open."),
    ("en", false, "The inquiry into the allegations goes on."),
    ("de", true, "Der Wirt wurde wegen Betrugs verurteilt."),
    ("de", true, "Das Gericht verurteilte den Wirt."),
    ("de", true, "Der Wirt wurde zu drei Jahren Haft verurteilt."),
    ("de", false, "Die Regierung verurteilt den Angriff."),
    (
        "de",
        false,
        "Der Minister hat den Anschlag scharf verurteilt.",
    ),
    ("de", false, "Die Korruption ist ein Problem vieler Länder."),
    ("de", false, "Der Preis betrug im Mai noch drei Euro."),
    ("fr", true, "Le maire a été condamné à deux ans de prison."),
    ("fr", true, "Le maire a été condamné par le tribunal."),
    ("fr", true, "Le tribunal a condamné le maire pour fraude."),
    ("fr", true, "Condamnée en 2019, la directrice est partie."),
    ("fr", false, "Le ministre a condamné l'attentat."),
    ("fr", false, "Le bateau a accusé un retard de deux heures."),
    ("fr", false, "L'attentat a été condamné par le ministre."),
    ("fr", false, "La lutte contre la corruption est un thème."),
    ("es", true, "El alcalde cometió fraude en dos pueblos."),
    ("es", true, "El alcalde fue condenado por fraude."),
    ("es", true, "El alcalde fue condenado por el juez."),
    ("es", false, "El presidente ha condenado el atentado."),
    ("es", false, "El atentado fue condenado por el presidente."),
    ("es", false, "La ley contra el fraude se votó el lunes."),
    ("it", true, "Il sindaco è stato condannato per frode."),
    ("it", true, "Il sindaco è stato condannato dal tribunale."),
    ("it", false, "Il presidente ha condannato l'attentato."),
    (
        "it",
        false,
        "L'attentato è stato condannato dal presidente.",
    ),
    ("pt", true, "O prefeito foi condenado por fraude."),
    ("pt", true, "O prefeito foi condenado pela justiça."),
    ("pt", false, "O prefeito tinha condenado o atentado."),
    ("pt", false, "O atentado foi condenado pelo prefeito."),
    ("nl", true, "De rechter veroordeelde de man."),
    ("nl", true, "De man werd tot twee jaar cel veroordeeld."),
    ("nl", false, "De minister veroordeelde de aanslag."),
    ("nl", false, "De strijd tegen corruptie is een thema."),
    (
        "en",
        true,
        "Bribes were paid to three inspectors by Ida Holm.",
    ),
    ("en", true, "Prosecutors suspect Holm of corruption."),
    ("en", true, "Ida Holm is suspected of fraud."),
    (
        "en",
        true,
        "The bank hid the laundering of money for a cartel.",
    ),
    ("en", true, "Ida Holm ran a fraud for ten years."),
    ("en", true, "Officials demanded bribes."),
    ("en", true, "The firm handed out bribes in cash."),
    ("en", true, "The corrupt mayor stole from widows."),
    ("en", true, "Ida Holm faces allegations from three women."),
    ("en", false, "Ida Holm ran a fraud helpline for ten years."),
    ("en", false, "Staff are taught how to deal with bribes."),
    ("en", false, "The law is aimed at corrupt officials."),
    ("de", true, "Der Wirt wurde des Betrugs überführt."),
    ("de", true, "Die Bank beging Betrug."),
    (
        "de",
        true,
        "Der Minister hat sich der Korruption schuldig gemacht.",
    ),
    ("de", false, "Der Betrug ist ein Thema des Romans."),
    ("fr", true, "Le maire a été condamné par contumace en 2019."),
    ("fr", true, "La bande a été condamnée par trois tribunaux."),
    (
        "fr",
        true,
        "Elle a été condamnée par Ida Roux, juge au tribunal, à 40 jours de prison.",
    ),
    (
        "fr",
        true,
        "Une fraude de 40 millions a été commise par le maire.",
    ),
    (
        "fr",
        false,
        "L'attentat a été condamné par trois ministres.",
    ),
    (
        "es",
        true,
        "El alcalde fue condenado por los delitos de fraude.",
    ),
    (
        "pt",
        true,
        "O prefeito foi condenado pelos crimes de fraude.",
    ),
    ("nl", true, "De bank pleegde voor 40 miljoen euro fraude."),
];

/// Sentences in which a desk tells of its own asking.
const ASKED: &[(&str, &str)] = &[
    (
        "en",
        "The firm did not immediately respond to a request for comment.",
    ),
    ("en", "The firm declined to comment on the charges."),
    ("en", "Ida Holm could not be reached for comment."),
    ("de", "Die Firma äußerte sich zunächst nicht."),
    ("de", "Die Firma wollte sich dazu nicht äußern."),
    (
        "fr",
        "L'entreprise n'a pas souhaité répondre à nos questions.",
    ),
    ("es", "La empresa no quiso responder a las preguntas."),
    ("it", "L'azienda non ha voluto rispondere."),
    ("pt", "A empresa não quis comentar o caso."),
    ("nl", "Het bedrijf wilde niet op de vragen ingaan."),
];

pub(super) fn found(code: &str, text: &str) -> Vec<&'static str> {
    let mut finder = Finder::new(words::table(code).expect("the table"));
    let entries = finder.find(text).entries();
    entries.map(|cue| cue.name.as_str()).collect()
}

#[test]
fn a_wrong_that_is_spoken_of_accuses_nobody() {
    for &(code, accuses, text) in WRONGS {
        assert_eq!(found(code, text).contains(&"accusation"), accuses, "{text}");
    }
}

#[test]
fn what_a_desk_tells_of_its_own_asking_is_no_assertion() {
    for &(code, text) in ASKED {
        assert!(found(code, text).contains(&"no comment"), "{text}");
    }
}

#[test]
fn no_comment_hides_no_wrong_that_is_told_before_it() {
    for (code, text) in [
        (
            "en",
            "The firm, which paid bribes to three mayors, did not respond to a request for comment.",
        ),
        ("en", "Ida Holm, accused of fraud, declined to comment."),
        ("de", "Der Fahrer reagierte nicht und tötete 40 Menschen."),
    ] {
        assert!(!found(code, text).contains(&"no comment"), "{text}");
    }
    for (code, text) in [
        ("en", "The accused declined to comment."),
        (
            "en",
            "The firm declined to comment on allegations of fraud.",
        ),
        ("de", "Die Firma reagierte nicht auf eine Anfrage."),
        ("de", "Auf Fragen des Blattes antwortete die Firma nicht."),
    ] {
        assert!(found(code, text).contains(&"no comment"), "{text}");
    }
}

#[test]
fn verbs_of_change_that_change_nothing_are_no_figures() {
    for text in [
        "The firm declined to comment.",
        "The firm declined an invitation to speak.",
        "Members raised concerns about the plan.",
        "Members raised the issue of the wall.",
        "The council created a new office for it.",
        "Ida Holm added that the gate was shut.",
    ] {
        assert!(!found("en", text).contains(&"change verb"), "{text}");
    }
    for text in [
        "Two more of them were added.",
        "Support declined to 40 per cent.",
        "Prices declined to the level of 2012.",
        "The council raised the price to 40 euros.",
        "The firm created a fund of 40 million euros.",
    ] {
        assert!(found("en", text).contains(&"change verb"), "{text}");
    }
    assert!(found("en", "The firm raised fares and added two boats.").contains(&"change verb"));
}
