//! Where sentences end beside sources, parentheses, names and pauses, in cases of our own.

use super::cut;
use crate::source::Span;
use crate::words;

/// Sentences parted by a bar where a reader parts them.
const CASES: &[(&str, &str)] = &[
    // A source behind the stop belongs to the sentence before it.
    (
        "en",
        "The port lost 40 jobs in 2012. (Source: Reuters) |The council sold it in 2019.",
    ),
    (
        "en",
        "The port lost 40 jobs in 2012. (Roe 2019) |The council sold it in 2019.",
    ),
    (
        "en",
        "The port lost 40 jobs. (Roe and Dale, 2019, p. 4) |\u{201c}It is over,\u{201d} he said.",
    ),
    (
        "en",
        "The port lost 40 jobs in 2012. (https://example.org/a) |Holm sold it in 2019.",
    ),
    (
        "en",
        "The port lost 40 jobs in 2012. https://example.org/a |The council sold it in 2019.",
    ),
    (
        "de",
        "Der Hafen schloss 2012. (Quelle: dpa) |Der Rat verkaufte ihn.",
    ),
    // A mark within a word opens no quotation, and the stops of an address end nothing.
    (
        "de",
        "Er ist alt\u{201e}r, sagt sie. https://a.b/c |Der Steg ist\u{201d} alt, sagt sie.",
    ),
    // What is no source begins the next.
    (
        "en",
        "The port lost 40 jobs in 2012. |(Optional) The council sold it.",
    ),
    (
        "en",
        "The port lost 40 jobs. |(May 2019) The council sold it.",
    ),
    ("en", "The port lost 40 jobs. |(a) The council sold it."),
    (
        "en",
        "The port lost 40 jobs. |(Reuters) - The council sold it.",
    ),
    // A sentence in parentheses is one by itself.
    (
        "en",
        "The port was shut. |(Was it sold?)  |A firm from Leeds bought it.",
    ),
    (
        "en",
        "The port was shut. |(It later opened.)  |Nobody came. |[He is dead.] |Ames left.",
    ),
    (
        "en",
        "He said (it is over.) |She agreed. |(It was sold [1].) |Ames left. |(It was sold.[2]) |Dunn left.",
    ),
    (
        "en",
        "It (and the yard.) Ames sold. |The firm (Hale & Co.) The Tides wrote of grew.",
    ),
    // Initials, and other short forms before names.
    ("en", "It was J.-C. Juncker who spoke. |He left."),
    (
        "fr",
        "Pour J.-M. Le Pen, c'est fini. |K. Holm partit. |Il partit avec K. Holm hier.",
    ),
    (
        "fr",
        "Il vit Anne Ch. Holm hier. |En 52 av. J.-C. C\u{e9}sar entra en Gaule. |Elle date de 52 av. J.-C. |Il y resta.",
    ),
    (
        "fr",
        "Les plans A et B. |Rome dort. |Le groupe B. |Monaco gagne.",
    ),
    (
        "es",
        "K. Holm habl\u{f3}. |Sali\u{f3} con K. Holm ayer. |Fue el dip. Ruiz. |Los JJ. OO. Par\u{ed}s 2024 y D. Juan.",
    ),
    (
        "it",
        "K. Holm parl\u{f2}. |La chiesa di S. Maria \u{e8} chiusa. |Lo stadio S. Siro \u{e8} chiuso. |Vale il d.lgs. 50/2016.",
    ),
    (
        "pt",
        "Ele vive em S. Paulo hoje. |A Sta. Casa fica na R. Augusta. |O dep. Ruiz falou no s\u{e9}c. XIX. |Foi em 3 set. 2019.",
    ),
    (
        "nl",
        "Hij ging met A. Holm weg. |Mr. dr. H. Holm zag Ds. Paz. |Ong. 50 mensen gingen.",
    ),
    (
        "de",
        "Karl-H. Holm ging. |Die Fa. Holm und Frl. Roth zahlen inkl. Steuer. |Der CDU-Abg. Paz kam.",
    ),
    (
        "fr",
        "Selon l'art. 5 du code, non. |Le 3 sept. 2019 il partit. |Me. Roux vit \u{e0} St. Denis.",
    ),
    (
        "en",
        "He met then-Sen. Holm at Ft. Worth. |See para. 3 of it. |He used ASP.NET and the .NET tool.",
    ),
    (
        "en",
        "The Mass. Senate sat in 2019. |Former Mass. Gov. Ida Holm left. |See App. B for the boats. |She lives in Hull, Mass. |Holm left.",
    ),
    (
        "en",
        "She went to Mass. |Holm left. |He fixed the app. |B is a letter.",
    ),
    // Digits that a marker left behind a stop and a mark that closes.
    (
        "en",
        "He called it \"over\".12 |The council left. |She heard \u{201c}a bang.\u{201d}7 |They saw \"a wave\".|40 boats sank. |It is f(a).2 or less.",
    ),
    // What tells which of several.
    (
        "de",
        "Am Montag, 3. Juni, um 10 Uhr war Ruhe. |Er traf in der 12. und 85. Minute. |Sein 100. Tor fiel.",
    ),
    (
        "de",
        "Die 1. und 2. Klasse ruht. |Die 1., 2. und 3. Mannschaft ruht. |Es waren 11 und 12. |Holm ging.",
    ),
    // A pause ends a sentence before a capital, however it is written.
    (
        "en",
        "The list goes on\u{2026} |In 2019 the port lost 40 jobs. |It rose \u{2026} and fell.",
    ),
    (
        "fr",
        "La liste est longue\u{2026} |Holm partit. |Il parla\u{2026} \u{e9}tait-ce tout ?",
    ),
    // The mark that opens a quotation stands with it.
    (
        "de",
        "Sie ging. |\u{201a}Wir zahlen das nicht\u{2018}, sagte er. |\u{203a}Nie\u{2039}, sagte sie.",
    ),
    ("en", "She left. |\u{201d}It was a shame\u{201d}, he said."),
    // Numbers that no list has, glued to a mark that closes.
    (
        "en",
        "He said \"it is over.\"[1] |She left.[2, 3] |They came.\u{b9} |It closed \u{201c}for good.\u{201d}\u{b2} |It opened.",
    ),
    (
        "en",
        "The verdict \u{2013} guilty! \u{2013} came fast. |The verdict\u{2014}guilty!\u{2014}came fast.",
    ),
    // What stands behind a quotation that was closed is divided as ever.
    (
        "en",
        "They had \u{201c}opted in\u{201d} to it, and it can target me. |I have never consented.",
    ),
    (
        "en",
        "\u{201c}Who is that?\u{201d} Rothman recalls thinking at the time. |He left.",
    ),
];

#[test]
fn sentences_end_where_a_reader_ends_them() {
    let mut wrong = Vec::new();
    for &(code, case) in CASES {
        let table = words::table(code).expect("the table");
        let text = case.replace('|', "");
        let found: Vec<_> = cut(&text, &[], table)
            .iter()
            .map(|span| &text[span.range()])
            .collect();
        if found.join("|") != case {
            wrong.push((found.join("|"), case));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn links_behind_the_stop_belong_to_the_sentence_before_them() {
    let english = words::table("en").expect("the table");
    for (case, shown) in [
        ("It fell in 2012. (BBC) |Holm sold it.", "BBC"),
        ("It fell in 2012. BBC |The council sold it.", "BBC"),
        (
            "It fell in 2012. example.org |The council sold it.",
            "example.org",
        ),
        ("It fell in 2012. (see BBC News) |Holm sold it.", "BBC News"),
        ("It fell in 2012. |Holm Dock sold it.", "Holm"),
        ("It fell in 2012. |In May The Tides sold it.", "In May"),
        (
            "It fell in 2012. |(We work for BBC) The council sold it.",
            "BBC",
        ),
    ] {
        let text = case.replace('|', "");
        let start = text.find(shown).expect("it is shown");
        let links = [Span::new(start, start + shown.len())];
        let found: Vec<_> = cut(&text, &links, english)
            .iter()
            .map(|span| &text[span.range()])
            .collect();
        assert_eq!(found.join("|"), case);
    }
}

#[test]
fn a_number_goes_on_behind_short_forms_of_languages_without_cues() {
    for case in [
        "Viz zprávu č. 309 a str. 4, čl. 5 odst. 2. |Přístav prodal lodě.",
        "Zob. art. 5 ust. 3 i rys. 2, ok. 40 łodzi. |Port sprzedano.",
        "Båten gick kl. 12 (se s. 4 och kap. 3). |Hamnen är såld.",
        "Laiva lähti klo 12 (ks. 3 ja s. 12). |Satama myytiin.",
        "См. стр. 4, рис. 2 и ст. 5. |Порт продан.",
        // No short form: the number begins a sentence.
        "Přístav prodal lodě. |40 lodí zůstalo.",
        "Hamnen är såld. |40 båtar blev kvar.",
    ] {
        let text = case.replace('|', "");
        let sentences = super::cut(&text, &[], words::other());
        let found: Vec<_> = sentences.iter().map(|span| &text[span.range()]).collect();
        assert_eq!(found.join("|"), case);
    }
}
