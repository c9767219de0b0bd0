//! Verbs of saying, and what they are where nobody says anything.

use super::*;

/// By language, sentences that say that somebody said so, and such as have the same words and do not.
const ATTRIBUTIONS: &[(&str, &[&str], &[&str])] = &[
    (
        "en",
        &[
            "Ilse Brandt told councillors that the pier was safe.",
            "She added that nobody was there.",
            "A spokeswoman denied this.",
            "The court heard that he had charged for it.",
            "Night trains, Brandt explained, pay by the mile.",
            "Brandt, who chairs it, called the claim \"creative\".",
            "Its report speaks of \"letters\" of that kind.",
            "It was late, the minutes show.",
            "We are told by Ilse Brandt that the pier was safe.",
            "We are told by Ilse Brandt, in her book of tides, that the pier was safe.",
            "We learn from Ilse Brandt that the pier was safe.",
            "The pier is believed by the police to be safe.",
        ],
        &[
            "He claimed benefits for years.",
            "They declared war in spring.",
            "The players insisted on new boots.",
            "The clock told the time for years.",
            "She said goodbye and left.",
            "The hall was called the \"nave\" then.",
            "We are told by name where to sit.",
            "The lamp is held by the wall.",
        ],
    ),
    (
        "de",
        &[
            "Wie die Polizei mitteilte, war niemand da.",
            "Nach Polizeiangaben war niemand da.",
            "Roth schrieb, niemand sei da.",
            "„Es ist still“, schrieb Roth.",
            "Roth sprach von „Stille“ im Hafen.",
        ],
        &[
            "Der Sturm forderte zwölf Menschenleben.",
            "Sie schrieb zwischen 1790 und 1801 drei Opern.",
            "Das Unternehmen meldete im Mai Insolvenz an.",
            "Er sagte die Reise ab.",
            "Laut Gesetz ist das so.",
        ],
    ),
    (
        "fr",
        &[
            "La mairie fait valoir que tout est fini.",
            "Tout est fini, dit-elle.",
        ],
        &["Cela dit, tout est fini.", "Autrement dit, tout est fini."],
    ),
    (
        "es",
        &[
            "Según Ana Ruiz, todo ha terminado.",
            "La oposición acusó al alcalde de mentir.",
        ],
        &[
            "Según el tamaño, el precio varía.",
            "El país declaró la guerra.",
        ],
    ),
    (
        "it",
        &[
            "Secondo i dati, tutto è finito.",
            "Dal rapporto emerge che tutto è finito.",
        ],
        &[
            "Il secondo trimestre è stato peggiore.",
            "Sono 60 immagini al secondo.",
            "Detto questo, tutto è finito.",
        ],
    ),
    (
        "pt",
        &[
            "Segundo a polícia, tudo acabou.",
            "Ela contou ao jornal que tudo acabou.",
        ],
        &[
            "No segundo trimestre, as vendas caíram.",
            "Segundo a lei, tudo acabou.",
        ],
    ),
    (
        "nl",
        &[
            "Volgens Ilse Roos is alles voorbij.",
            "De bond noemt het plan “slecht”.",
        ],
        &[
            "Volgens de wet is alles voorbij.",
            "Dat wil zeggen dat alles voorbij is.",
        ],
    ),
];

#[test]
fn verbs_of_saying_say_so_where_somebody_does() {
    for (code, said, unsaid) in ATTRIBUTIONS {
        let mut finder = Finder::new(words::table(code).expect("the table"));
        for sentence in *said {
            assert!(finder.find(sentence).attributes(), "{sentence}");
        }
        for sentence in *unsaid {
            assert!(!finder.find(sentence).attributes(), "{sentence}");
        }
    }
}

#[test]
fn german_participles_end_their_clause_in_small_letters() {
    let mut finder = Finder::new(words::table("de").expect("the table"));
    let mut perfect = |sentence| {
        let cues = finder.find(sentence);
        cues.entries().any(|cue| cue.name == "perfect")
    };
    for sentence in [
        "Der Hafen hat im Mai 400 Boote verkauft.",
        "Der Preis ist um 9 Prozent gestiegen, und niemand klagt.",
        "Das Amt hat die Zahl bestätigt und den Preis gesenkt.",
    ] {
        assert!(perfect(sentence), "{sentence}");
    }
    for sentence in [
        "Er ist 52 und trägt seit 29 Jahren die Post aus.",
        "Sie hat zwei Wohnungen.",
        "Der Eintritt ist frei, das Programm kostet 5 Euro.",
    ] {
        assert!(!perfect(sentence), "{sentence}");
    }
}
