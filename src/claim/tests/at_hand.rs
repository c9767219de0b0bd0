//! What is read off a thing at hand and what one person counted, which nobody is asked a source for.

use super::*;
use crate::settings::Require;

/// Whether a desk that asks for every claim's source asks for that of `text`, a sentence in the language of this `code`.
fn is_asked(code: &str, text: &str) -> bool {
    let settings = Settings {
        language: Some(code.to_owned()),
        ..Settings::default()
    };
    let source = Source::new("a", text);
    let document = draft(&source);
    let tongue = tongue(&document, &settings);
    let claims = claims(&document, &resolve::resolve(&document), &settings, tongue);
    !bare(&document, &claims, &[], Require::Always, tongue.table).is_empty()
}

#[test]
fn a_receipt_a_sign_and_a_price_at_a_table_are_read_off() {
    for (code, text) in [
        (
            "en",
            "Holm's receipt, which she keeps in a tin box, says £1.38 for 28 hooks.",
        ),
        (
            "en",
            "Holm paid $5,200 in fines in 2021, according to a printout that he keeps in the boat.",
        ),
        (
            "en",
            "In the tent the cheapest pair of boots was marked 2,199 crowns and the dearest 3,450.",
        ),
        (
            "en",
            "A sign at the gate has been offering a $2,000 bonus to pilots since May 2021.",
        ),
        (
            "en",
            "At the Blue Anchor, where a pint of stout is £5.20, Ida Holm has sold 40 chairs.",
        ),
        (
            "de",
            "Laut dem Kassenzettel kosteten die Haken im Mai 2021 genau 138 Euro.",
        ),
        (
            "fr",
            "La vidéo a été vue 600 000 fois en 2021, selon le compteur affiché en dessous.",
        ),
        (
            "fr",
            "Un couple a fait de la maison du phare un gîte en 2021, 95 euros la nuit.",
        ),
        (
            "es",
            "Los anzuelos costaron 138 euros en mayo de 2021, según el recibo.",
        ),
        (
            "pt",
            "Os anzóis custaram 138 euros em maio de 2021, segundo o recibo.",
        ),
        (
            "it",
            "Gli ami sono costati 138 euro nel maggio 2021, secondo lo scontrino.",
        ),
        (
            "nl",
            "De haken kostten in mei 2021 precies 138 euro, volgens de kassabon.",
        ),
    ] {
        assert!(!is_asked(code, text), "{text}");
    }
    for (code, text) in [
        (
            "en",
            "Holm paid $5,200 in fines in 2021, according to the board.",
        ),
        (
            "en",
            "The register says that the firm sold 40 boats for £4 million in 2021.",
        ),
        (
            "en",
            "The receipt says that the mayor took bribes of £4,000 in 2021.",
        ),
        (
            "en",
            "In Norway, where a pint of stout is £9.20, the firm sold 40 pubs in 2021.",
        ),
        (
            "en",
            "The port was marked by 40 strikes, and lost £4 million in 2021.",
        ),
        (
            "de",
            "Laut dem Verband kosteten die Haken im Mai 2021 genau 138 Euro.",
        ),
        (
            "fr",
            "La vidéo a été vue 600 000 fois en 2021, selon le ministère.",
        ),
        (
            "es",
            "Los anzuelos costaron 138 euros en mayo de 2021, según el gobierno.",
        ),
        (
            "it",
            "Il 40 per cento degli ami è stato venduto nel 2021, secondo lo scontrino.",
        ),
        // A map, a cartel, a meter that a body keeps, and whoever was counted with people.
        (
            "en",
            "According to a sign, 2,300 people were sacked by the port in 2021.",
        ),
        (
            "en",
            "According to the sign, 2,300 oaks were felled by the port in 2021.",
        ),
        (
            "it",
            "Secondo la lavagna, nel 2021 sono state abbattute 2.300 querce e 140 sono state vendute dal porto.",
        ),
        (
            "nl",
            "Volgens de teller werden in 2021 precies 2.300 eiken door de haven gekapt.",
        ),
        (
            "pt",
            "Segundo o letreiro, 2.300 jovens operários foram despedidos em 2021.",
        ),
        (
            "en",
            "According to the display, 2,300 homes were razed by soldiers in 2021.",
        ),
        (
            "en",
            "The shares were marked down 40 points by the bank in 2021 and lost £4 million.",
        ),
        (
            "fr",
            "Selon la carte, 2 300 maisons ont été rasées par l'armée en 2021.",
        ),
        (
            "de",
            "Laut dem Aushang wurden im Jahr 2021 genau 2.300 Beschäftigte entlassen.",
        ),
        (
            "it",
            "Il cartello del sale, che indica i prezzi, ha venduto 2.300 tonnellate nel 2021.",
        ),
        (
            "es",
            "Según la factura, el ministerio vendió 2.300 barcos en 2021.",
        ),
    ] {
        assert!(is_asked(code, text), "{text}");
    }
}

#[test]
fn nobody_else_knows_what_somebody_counted_himself() {
    for (code, text) in [
        (
            "en",
            "Holm has rowed to the pier 340 times since May 2021 by his own count.",
        ),
        (
            "en",
            "Holm's nets were mended 340 times by his own count in 2021.",
        ),
        (
            "pt",
            "As redes foram vendidas 340 vezes em 2021, pelas suas próprias contas.",
        ),
        (
            "en",
            "Holm has sold nets in Hull since 2003 and reckons he sold 12,000 in 2021.",
        ),
        (
            "de",
            "Holm verkaufte im Jahr 2021 nach seiner Rechnung 12.000 Netze.",
        ),
        (
            "fr",
            "Holm a vendu 12 000 filets en 2021, selon ses propres calculs.",
        ),
        (
            "es",
            "Holm vendió 12.000 redes en 2021, según sus propias cuentas.",
        ),
        (
            "pt",
            "Holm vendeu 12.000 redes em 2021, pelas suas próprias contas.",
        ),
        (
            "it",
            "Holm ha venduto 12.000 reti nel 2021, secondo i suoi calcoli.",
        ),
        (
            "nl",
            "Holm verkocht in 2021 naar zijn eigen telling 12.000 netten.",
        ),
    ] {
        assert!(!is_asked(code, text), "{text}");
    }
    for (code, text) in [
        (
            "en",
            "The firm sold 12,000 nets for £40,000 in 2021 by the count of the board.",
        ),
        (
            "en",
            "The firm, which sold 12,000 nets in 2021, reckons it lost £4 million.",
        ),
        (
            "en",
            "By his own count, Holm lost 40 per cent of the nets in 2021.",
        ),
        (
            "de",
            "Die Firma verlor im Jahr 2021 nach eigenen Angaben 4 Millionen Euro.",
        ),
        (
            "es",
            "El puerto vendió 12.000 redes en 2021, calcula el gobierno.",
        ),
        (
            "pt",
            "O porto vendeu 12.000 redes em 2021, calcula o governo.",
        ),
        // What he did not do himself, he can only guess.
        (
            "en",
            "In 2021 the board had lost 2,300 boats in its ports and 140 piers, she reckons.",
        ),
        (
            "en",
            "By his own count, 2,300 people were sacked by the port in 2021.",
        ),
        (
            "de",
            "Rund 2.300 Menschen haben im Jahr 2021 ihre Stelle verloren, schätzt sie.",
        ),
        (
            "fr",
            "Le port a perdu 2 300 bateaux en 2021, estime-t-elle.",
        ),
        ("es", "El puerto perdió, calcula, 2.300 barcos en 2021."),
        ("pt", "O porto perdeu, calcula, 2.300 barcos em 2021."),
        ("it", "Il porto ha perso, stima, 2.300 barche nel 2021."),
        (
            "nl",
            "De haven verloor in 2021 precies 2.300 boten, schat hij.",
        ),
    ] {
        assert!(is_asked(code, text), "{text}");
    }
}
