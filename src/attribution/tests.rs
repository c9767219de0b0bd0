use super::*;
use crate::words;

fn named(code: &str, text: &str) -> Option<&'static str> {
    let table = words::table(code).expect("the table");
    attribution(text, table).map(|found| found.outlet.name.as_str())
}

/// Sentences of seven languages, and whose word they pass on; nobody's that is certain where it is empty.
const SENTENCES: &[(&str, &str, &str)] = &[
    (
        "en",
        "According to the Guardian, rents rose.",
        "The Guardian",
    ),
    (
        "en",
        "Rents rose, according to the British broadcaster ITV.",
        "ITV News",
    ),
    ("en", "As reported by Le Monde, rents rose.", "Le Monde"),
    (
        "en",
        "The New York Times reported that rents rose.",
        "The New York Times",
    ),
    (
        "en",
        "In 2021 the Boston Globe has also reported a rise.",
        "Boston Globe",
    ),
    ("en", "Rents rose, as the BBC reported.", "BBC"),
    (
        "en",
        "The Guardian's Tom Reed wrote that rents rose.",
        "The Guardian",
    ),
    ("en", "The Guardian's Reed wrote that rents rose.", ""),
    ("en", "The Guardian's editor wrote that rents rose.", ""),
    ("en", "The BBC recently reported that rents rose.", "BBC"),
    (
        "es",
        "Como contó El País, subieron los alquileres.",
        "El País",
    ),
    (
        "es",
        "El País reveló que subieron los alquileres.",
        "El País",
    ),
    ("en", "\"Rents rose,\" the Guardian wrote.", "The Guardian"),
    (
        "de",
        "Laut der Süddeutschen Zeitung stiegen die Mieten.",
        "Süddeutsche Zeitung",
    ),
    ("de", "Laut Spiegel-Redakteur Roth stiegen die Mieten.", ""),
    ("de", "Laut Spiegel Kultur stiegen die Mieten.", ""),
    (
        "de",
        "Der „Spiegel“ berichtete, dass die Mieten stiegen.",
        "Der Spiegel",
    ),
    ("de", "Die Mieten stiegen laut Spiegel um 3 Prozent.", ""),
    (
        "nl",
        "Volgens de Volkskrant stegen de huren.",
        "de Volkskrant",
    ),
    ("fr", "Selon Le Monde les loyers montent.", "Le Monde"),
    ("fr", "Selon Le Monde Kultur les loyers montent.", ""),
    ("en", "According to the Guardian rents rose.", ""),
    ("en", "Rents rose, reported the Guardian.", "The Guardian"),
    ("en", "The mayor reported the Guardian.", ""),
    ("en", "The Guardian found that rents rose.", "The Guardian"),
    (
        "en",
        "A Guardian investigation found that rents rose.",
        "The Guardian",
    ),
    (
        "en",
        "According to a report in the Guardian, rents rose.",
        "The Guardian",
    ),
    (
        "en",
        "Rents rose, according to figures from the BBC.",
        "BBC",
    ),
    (
        "de",
        "Die Mieten stiegen, laut Süddeutscher Zeitung, um drei Prozent.",
        "Süddeutsche Zeitung",
    ),
    ("de", "Die Mieten stiegen, so der Spiegel.", "Der Spiegel"),
    (
        "de",
        "Wie der Spiegel berichtete, stiegen die Mieten.",
        "Der Spiegel",
    ),
    (
        "de",
        "Nach Angaben der FAZ, stiegen die Mieten.",
        "Frankfurter Allgemeine Zeitung",
    ),
    (
        "fr",
        "Selon le quotidien Le Monde, les loyers montent.",
        "Le Monde",
    ),
    ("fr", "D’après l’INSEE, les loyers montent.", "INSEE"),
    (
        "fr",
        "Les loyers montent, rapporte Libération.",
        "Libération",
    ),
    (
        "fr",
        "Mediapart a révélé que les loyers montent.",
        "Mediapart",
    ),
    ("es", "Según El País, suben los alquileres.", "El País"),
    (
        "es",
        "Como informó La Vanguardia, suben los alquileres.",
        "La Vanguardia",
    ),
    (
        "es",
        "El diario El Mundo publicó que suben los alquileres.",
        "El Mundo",
    ),
    (
        "it",
        "Secondo la Repubblica, gli affitti salgono.",
        "la Repubblica",
    ),
    (
        "it",
        "Come riporta il Corriere della Sera, gli affitti salgono.",
        "Corriere della Sera",
    ),
    (
        "it",
        "La Stampa ha scritto che gli affitti salgono.",
        "La Stampa",
    ),
    (
        "pt",
        "Segundo a Folha de S.Paulo, os aluguéis subiram.",
        "Folha de S.Paulo",
    ),
    ("pt", "De acordo com o IBGE, os aluguéis subiram.", "IBGE"),
    ("pt", "O Globo noticiou que os aluguéis subiram.", "O Globo"),
    (
        "nl",
        "Volgens de Volkskrant, stegen de huren.",
        "de Volkskrant",
    ),
    ("nl", "De huren stegen, aldus het Parool.", "Het Parool"),
    ("nl", "Zoals de NOS meldde, stegen de huren.", "NOS"),
];

#[test]
fn seven_languages_say_who_says_so() {
    for (code, text, expected) in SENTENCES {
        let expected = Some(*expected).filter(|name| !name.is_empty());
        assert_eq!(named(code, text), expected, "{text}");
    }
}

#[test]
fn nobody_is_taken_for_who_says_so_where_that_is_not_certain() {
    for (code, text) in [
        // The name is a part of somebody's, or not the subject.
        ("en", "According to BBC presenter Jane Roe, rents rose."),
        ("en", "According to the Guardian's editor, rents rose."),
        ("en", "The editor of the Guardian said that rents rose."),
        ("en", "A reporter at the BBC wrote that rents rose."),
        ("en", "The Halmouth Echo and the Guardian reported a rise."),
        // Several are named, or somebody else may speak.
        ("en", "According to the Guardian, Reuters had the story."),
        (
            "en",
            "The BBC reported, citing the ministry, that rents rose.",
        ),
        ("en", "The BBC reported on a survey of tenants."),
        (
            "en",
            "According to the BBC, rents rose, but the mayor denied that.",
        ),
        ("en", "The Washington Post said it would raise its price."),
        ("en", "The mayor told the BBC that rents rose."),
        ("en", "The BBC first reported the rise."),
        // It stands in somebody's words.
        ("en", "“According to the BBC, rents rose,” he added."),
        ("en", "“According to the BBC, rents rose."),
        // It may be anybody.
        ("en", "According to the Times, rents rose."),
        ("en", "According to Stern, rents rose."),
        (
            "de",
            "Der Spiegel meldete unter Berufung auf das Amt, dass die Mieten steigen.",
        ),
        (
            "de",
            "Nach Angaben von Spiegel-Autor Roe, stiegen die Mieten.",
        ),
        (
            "fr",
            "Selon une étude citée par Le Monde, les loyers montent.",
        ),
        ("es", "Según fuentes de El País, suben los alquileres."),
        (
            "it",
            "Secondo il direttore della Stampa, gli affitti salgono.",
        ),
        (
            "pt",
            "Segundo estudo publicado em O Globo, os aluguéis subiram.",
        ),
        ("nl", "Volgens onderzoek van de NOS, stegen de huren."),
    ] {
        assert_eq!(named(code, text), None, "{text}");
    }
}

#[test]
fn the_words_that_make_it_so_are_told() {
    let table = words::table("en").expect("the table");
    for (text, whole) in [
        (
            "Rents rose, according to the Guardian.",
            "according to the Guardian",
        ),
        (
            "In May, the BBC has reported a rise.",
            "the BBC has reported",
        ),
        ("Rents rose, as the BBC reported.", "as the BBC reported"),
    ] {
        let found = attribution(text, table).expect("an attribution");
        assert_eq!(text[found.whole.range()].trim(), whole);
    }
}
