//! Where sentences end, in cases of our own.

use super::*;
use crate::words;

fn cut(text: &str) -> Vec<Span> {
    super::cut(text, &[], words::table("en").expect("the table"))
}

/// Sentences of our own, parted by a bar where a reader parts them; markers are blanked as they are in passages.
const CASES: &[&str] = &[
    // News, with markers before and behind the stop.
    "Turnout fell to 41 per cent [1]. |The council blamed the storm [2].",
    "Turnout fell to 41 per cent.[1] |The council blamed the storm.[2]",
    "Turnout fell to 41 per cent. [1] |The council blamed the storm. [2]",
    "The bridge closed in May.[1][2] |It reopened in June.",
    "The bridge closed in May.[1], [2] |It reopened in June.",
    "The harbour froze [1, 2], and ferries stopped [3]. |Nobody was hurt.",
    "Rep. Ana Ruiz, D-N.Y., opposed the bill [1]. |Sen. Tom Hale, R-Ohio, backed it.",
    "The fire began at 4 a.m. Monday [1]. |Crews left by noon.",
    "The fire began at 4 a.m. EST on a farm. |Crews left by noon.",
    "Crews arrived at 5 p.m. |The roof had gone by then.",
    "Luther Gray Jr. [1] on Friday denied it. |He left.",
    "\u{201c}We saw nothing.\u{201d}[7] |Dr. Moreno disagreed.",
    "\u{201c}We saw nothing,\u{201d} Dr. Moreno said.[7] |Others disagreed.",
    "\"The dam will hold,\" said J. R. Okafor. |\"It has to.\" [2] |Work goes on.",
    "BEIJING (AP) \u{2014} Exports rose 3.2% in March, customs data showed [4]. |Imports fell.",
    "Shares of Acme Inc. rose 4.5 percent to $12.30 on Tuesday [1]. |Rivals fell.",
    "The U.S. Senate voted 52-48. |The U.K. did not.",
    "She moved to Washington, D.C. in 2004 [2]. |Her brother stayed.",
    "Prices rose approx. 3 per cent vs. last year [1]. |Wages did not.",
    "He asked: \"Who pays?\" |Nobody answered [3].",
    "Gov. Lee signed the act on Jan. 5, 2021 [1]. |It took effect in Sept. 2022.",
    "No. 10 declined to comment [1]. |Mr. Shah resigned.",
    "The port was shut. |,,Nobody asked us'', Anna Smit said. |,,We are done.''",
    // Prose in general.
    "It works. |It does not!",
    "Is it so? |It is.",
    "See e.g. the annex, i.e. the last page. |Then stop.",
    "He waited ... and left. |She stayed.",
    "1. The first item is long. |It goes on.",
    "The file is at example.com/a.b and is small. |Take it.",
    "Version 2.1 is out. |Version 3.0 is not.",
    "The study (see Fig. 3) was small. |It was cited often.",
    "Prof. E. M. Vance et al. found two. |A third came later.",
    "Figure 3. Exports rose in 2021. |Imports fell.",
    "The firm (founded in 1990.) grew. |It sold out.",
    "\u{201c}One is enough. Two are many,\u{201d} he said. |They agreed.",
    // A point that may be a short form's ends the sentence where a common word begins the next.
    "Rents rose, she told me. |Wages fell.",
    "It was sold to Acme Inc. |The U.S. price rose in Dec. |He left.",
    "It rose \u{2026} |The firm sold out, cf. The Tides of it.",
    "Dr. Will Hale met Mr. Has Ames.",
    // No short forms: a month, a name, and words that some short forms look like.
    "The price rose in May [1]. |Ames lost two boats.",
    "The price rose in May.[1] |Ames lost two boats.",
    "It was sold on 3 May. |A ferry left last May. |Ames stayed.",
    "It was sold by Ida May. |Ames stayed.",
    "They sold 40 tonnes of ore. |Ames voted no [1]. |Dunn was ill [2]. |Rowe voted yes.",
    "See art. A of the law, and art. IV of it.",
    "As eq. 4 and paras. 5 to 7 tell, est. 40 boats left. |Ames stayed.",
    "It lists boats, incl. Ames and esp. Roe. |Dunn left.",
    // A short form may end the sentence before a quotation, and a sentence may stand in parentheses.
    "The hearing was held in May. |\"Nobody wanted to hear it,\" said Ames.",
    "It is run by Hobson Ltd. |\"Nobody came to see us,\" she said.",
    "He left for the U.S. |\u{201c}Nobody came to see us,\u{201d} she said.",
    "They read Ames et al. \"Quays of the northern ports\" twice.",
    "It was Sgt. \"Nobody Comes Here Now\" Ames.",
    "The pumps were new. |(They had been bought in Denmark.) |Nobody had read it.",
    "The pumps (they are Danish) were new. |Nobody had read it.",
    "In Sect. 4.2 we show it. |Then we stop.",
    // A name of two parts.
    "They sold data.R and log.Tx twice. |Nobody bought them.",
];

/// The same in other languages, by what their tables tell of short forms and ordinals.
const OTHERS: &[(&str, &str)] = &[
    (
        "fr",
        "Ils ont vendu, dit M. Morel lundi. |Le maire, M. Roy, et MM. Petit et Le Gall partent.",
    ),
    ("fr", "La digue mesure 12 m. |Le pont tient."),
    ("it", "Lo dice la legge n. 104 del 1992. |Nessuno la legge."),
    ("nl", "Dat was 's avonds. |'s Morgens kwam niemand."),
    (
        "de",
        "Die Mauer des 16. Jahrhunderts steht. |Er kam am 16. |Danach ging er.",
    ),
    (
        "de",
        "Laut Hrn. Meyer steht sie in Bd. Drei bzw. Vier. |Das reicht.",
    ),
    (
        "nl",
        "Dhr. Jansen zag mevr. De Boer in o.a. Breda. |Zij bleef.",
    ),
    (
        "it",
        "L\u{2019}on. Bianchi e il sig. Rossi partono. |La dott.ssa Neri resta.",
    ),
    (
        "es",
        "La Sra. G\u{f3}mez y el Sr. Ruiz salen. |El alcalde queda.",
    ),
    ("pt", "A Sra. Dias e o Sr. Reis saem. |O prefeito fica."),
    ("it", "Non lo ha detto mai. |Il governo resta."),
    ("it", "\u{c8} aperto 24 ore. |Il sindaco resta."),
    ("es", "El barco sali\u{f3} al mar. |Ida Ruiz queda."),
    ("fr", "C'est une \u{153}uvre d'art. |Ida Roux reste."),
    ("es", "Puerto Viejo.- El barco sali\u{f3}. |Nadie lo vio."),
    ("fr", "C'est au vol. IV du code."),
    ("nl", "Hij gaf haar de hand. |De stad zweeg."),
    (
        "en",
        "The contents of ../output grew. |We run ./wall test 4. |It ended.",
    ),
    (
        "en",
        "It rose. |> Rents fell. |+44 callers left. |/r/ports fell. |It ended.",
    ),
    (
        "en",
        "Then 1 + 2 + ... + 9 is 45. |Here a, b, ..., z go on.",
    ),
    ("en", "She works in art. |The council said no. |Ida left."),
    (
        "en",
        "\u{201c}Who paid?\u{201d} Ida Holm said. |\u{201c}Who did?\u{201d} Holm asked the men.",
    ),
    (
        "en",
        "\u{201c}Who paid?\u{201d} |Ida Holm said that she had no idea. |\u{201c}Who?\u{201d} |The council said no.",
    ),
    (
        "en",
        "\u{201c}It is shut,\u{201d} Ida Holm said. |\u{201c}We were at home.",
    ),
    (
        "en",
        "They were the most affected. |\u{201c}A child has seen it.",
    ),
    // A sentence may begin with a number, but not behind a short form or a point that tells which.
    (
        "de",
        "Sie ist seit 2016 im Amt. |65 Tage sp\u{e4}ter ging sie. |12 von 48 Booten fehlten.",
    ),
    (
        "de",
        "Er kam 2016. |2017 ging er. |\u{201e}Es war kalt.\u{201c} |12 Leute blieben! |3 gingen.",
    ),
    (
        "de",
        "Das war am 3. 4. 2021 in der Kaistr. 12 so. |Abs. 3 und Nr. 4 (vgl. Art. 5, S. 12, z. B. 3) gelten.",
    ),
    (
        "de",
        "Es kamen ca. 12, max. 30 Leute, wie am 3. Mai, am Mo. 12. Mai und im Okt. 2020. |Danach nicht.",
    ),
    (
        "de",
        "Der Kai kostete 70 Mill. Euro, das Tor 4 Tsd. Franken. |Es waren 70 Mill. |Der Rat sparte.",
    ),
    (
        "de",
        "In der Zeit als 47. B\u{fc}rgermeister fiel die Mole. |Es kamen mehr als 40. |Polizisten halfen.",
    ),
    (
        "de",
        "Das sagte Ida Holm, damals 45. Vorsitzende der Kammer. |Sie war damals 45. |B\u{fc}rgermeister Holm schwieg.",
    ),
    (
        "de",
        "Beim dritten und 4. Wahlgang und im 18. und 19. Jahrhundert ruhte Dr. phil. Holm. |Das war 1990. |Danach nicht.",
    ),
    ("es", "Salieron aprox. 40 barcos. |Lo dice el art. 12."),
    (
        "nl",
        "Hij ging in 2016 weg. |65 dagen later kwam hij terug. |Zie art. 12 en blz. 4.",
    ),
    (
        "it",
        "Se ne and\u{f2} nel 2016. |65 giorni dopo torn\u{f2}. |Lo dice l'art. 12.",
    ),
    (
        "pt",
        "Saiu do cargo em 2016. |65 dias depois voltou. |Est\u{e1} na p. 4 e no art. 12.",
    ),
    (
        "pl",
        "Odszed\u{142} w maju. |65 dni p\u{f3}\u{17a}niej wr\u{f3}ci\u{142}.",
    ),
    (
        "en",
        "It began on Wed. Sept. 24, 2014. |They sat. |May was late. |It shut on Tues. 3 May.",
    ),
    // Marks of two kinds that were meant for each other.
    (
        "pt",
        "\u{201c}Foi um erro. E grave\", disse o vereador. |Ele saiu. |\"Ningu\u{e9}m veio\u{201d}, protesta. |Foi assim.",
    ),
    (
        "en",
        "\u{201c}It is late.\" |He left. |\u{201c}She said \"no\" to it. Twice,\u{201d} he said. |It was over.",
    ),
    (
        "en",
        "\u{201c}A pipe of 5\" is too small. By far,\u{201d} he said. |It was over.",
    ),
];

#[test]
fn other_languages_have_short_forms_of_their_own() {
    for &(code, case) in OTHERS {
        let table = words::table(code).expect("the table");
        let text = case.replace('|', "");
        let found: Vec<_> = super::cut(&text, &[], table)
            .iter()
            .map(|span| &text[span.range()])
            .collect();
        assert_eq!(found.join("|"), case);
    }
}

#[test]
fn sentences_end_where_a_reader_ends_them() {
    let mut wrong = Vec::new();
    for case in CASES {
        let text = blanked(&case.replace('|', ""));
        let found: Vec<_> = cut(&text).iter().map(|span| &text[span.range()]).collect();
        let wanted = blanked(case);
        let wanted: Vec<_> = wanted.split('|').collect();
        if found != wanted {
            wrong.push((found.join("|"), *case));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// `text` with the insides of brackets, and what stands between two of them, blanked.
fn blanked(text: &str) -> String {
    let mut inside = false;
    let text = text.replace("], [", "]  [");
    let blanks = text.chars().map(|c| match c {
        '[' => {
            inside = true;
            ' '
        }
        ']' => {
            inside = false;
            ' '
        }
        _ if inside => ' ',
        c => c,
    });
    blanks.collect()
}

#[test]
fn a_number_in_brackets_behind_a_short_form_ends_no_sentence() {
    for (text, pieces) in [
        ("See Fig. [3] and No. [4] of it. It ends.", 2),
        ("It was shut.[3] Nobody came.", 2),
        ("It was shut. [3] Nobody came [4] to it.", 2),
    ] {
        assert_eq!(cut(text).len(), pieces, "{text}");
    }
}

#[test]
fn long_text_is_cut_without_gaps() {
    for unit in [
        "\u{201c}a. ",
        "word ",
        "\u{e9}",
        "One is. Two are. ",
        "x. y",
    ] {
        let text = unit.repeat(40_000 / unit.len());
        let sentences = cut(&text);
        let mut end = 0;
        for sentence in &sentences {
            assert_eq!(sentence.start, end);
            assert!(text.get(sentence.range()).is_some(), "a character is cut");
            end = sentence.end;
        }
        assert_eq!(end as usize, text.len());
    }
    assert_eq!(
        cut(&"word ".repeat(5000)).len(),
        1,
        "no sentence ends there"
    );
    assert_eq!(cut(&"One is. Two are. ".repeat(2000)).len(), 4000);
}
