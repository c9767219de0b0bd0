//! Figures that follow from those before them, and those that tell something new.

use super::*;
use crate::claim::claims;
use crate::resolve::resolve;
use crate::sentence::drafts::draft;
use crate::settings::Settings;
use crate::source::Source;
use crate::words::Tongue;

/// Whether the last claim of `text`, in the language of this `code`, follows from what stands before it.
fn last_follows(code: &str, text: &str) -> bool {
    let source = Source::new("a", text);
    let document = draft(&source);
    let tongue = Tongue::of(code).expect("the table");
    let claims = claims(&document, &resolve(&document), &Settings::default(), tongue);
    let last = claims.last().expect("a claim");
    assert!(text.ends_with(&*last.text), "{text}: {last:?}");
    follows(&document, last, tongue.table)
}

#[test]
fn figures_are_drawn_from_those_before_by_a_word() {
    for (code, text) in [
        (
            "en",
            "A night on the boat costs £52. For two nights a month that is £1,248 a year.",
        ),
        (
            "en",
            "The pass costs £11.40 a week. For a family with three children it comes to a little over £200 in all.",
        ),
        (
            "en",
            "He paid $5,200 and earns $19 an hour. At that wage, what he paid was about 274 hours of work.",
        ),
        (
            "en",
            "Of the 42 boats, 27 were sold. On 42 boats, that is 64 per cent, the clerk wrote down.",
        ),
        (
            "de",
            "Die Fahrt kostet 38 Euro. Bei zwei Fahrten im Monat sind das 912 Euro im Jahr.",
        ),
        (
            "fr",
            "La nuit coûte 38 euros. Pour deux nuits par mois, cela fait 912 euros par an.",
        ),
        (
            "es",
            "El billete cuesta 38 euros. Para dos viajes al mes eso son 912 euros al año.",
        ),
        (
            "pt",
            "O bilhete custa 38 euros. Para duas viagens por mês isso dá 912 euros por ano.",
        ),
        (
            "it",
            "Il biglietto costa 38 euro. Per due viaggi al mese, in tutto fa 912 euro all'anno.",
        ),
        // A word that may compare does so only behind a comparative.
        (
            "es",
            "El billete cuesta 38 euros. Para los que hacen dos viajes al mes, eso son 912 euros al año.",
        ),
        (
            "de",
            "Die Fahrt kostet 38 Euro. Das sind 912 Euro im Jahr, wie die Hafenpost schrieb.",
        ),
        (
            "nl",
            "Een kaartje kost 38 euro. Voor twee reizen per maand is dat 912 euro per jaar.",
        ),
    ] {
        assert!(last_follows(code, text), "{text}");
    }
    for (code, text) in [
        // Nothing stands before it.
        (
            "en",
            "The port sold its boats. For two nights a month that is £1,248 a year.",
        ),
        // Another figure, time or place is told.
        (
            "en",
            "A night costs £52. For 640 boats a month that is £1,248 a year.",
        ),
        (
            "en",
            "A night costs £52. For two nights that was £1,248 more than in Hull, and 40 boats were sold.",
        ),
        (
            "en",
            "A night costs £52. In 2019 for two boats that is £1,248 a year.",
        ),
        (
            "en",
            "The fine was £4,000. For the port that is 12 per cent of its budget.",
        ),
        (
            "en",
            "The port has 640 boats. The pier that is 40 metres long was sold for £300,000.",
        ),
        (
            "fr",
            "Le port a payé 4 000 euros. Pour la ville, cela fait 12 % de son budget.",
        ),
        // A share or a count that nothing before makes is news, whatever leads to it.
        (
            "en",
            "A night costs £52. At that rate jobless pilots had reached 14.7 per cent in the county.",
        ),
        (
            "en",
            "A night costs £52. At that price the port had sold 4,200 boats by the spring.",
        ),
        (
            "en",
            "A night costs £52. In a county that is short of 4,200 pilots, the piers had closed.",
        ),
        (
            "en",
            "A night costs £52. In a county that is £4,200 short, the piers had closed.",
        ),
        (
            "en",
            "A night costs £52. In all, that is 4,200 pilots who had lost their posts.",
        ),
        (
            "en",
            "A night costs £52. The pier that makes £300,000 a year had been shut.",
        ),
        (
            "es",
            "El billete cuesta 38 euros. Para dos viajes eso son 912 euros más que en Vigo.",
        ),
        (
            "de",
            "Die Fahrt kostet 38 Euro. Das sind 912 Euro mehr als in Bremen.",
        ),
        (
            "de",
            "Die Fahrt kostet 38 Euro. Das sind 912 Euro, ebenso viel wie in Bremen.",
        ),
        (
            "de",
            "Die Fahrt kostet 38 Euro. In dem Hafen haben sich also 4.200 Lotsen beschwert.",
        ),
        (
            "de",
            "Die Fahrt kostet 38 Euro. Auf zwei Booten haben also 4.200 Euro gefehlt.",
        ),
        (
            "nl",
            "Een kaartje kost 38 euro. Het gevolg is dat 4.200 loodsen hun baan verloren.",
        ),
        (
            "nl",
            "Een kaartje kost 38 euro. De minister vindt dat zijn 4.200 loodsen te weinig verdienden.",
        ),
        (
            "it",
            "Il biglietto costa 38 euro. A Trieste dieci anni fa 2.300 piloti hanno perso il lavoro.",
        ),
        (
            "es",
            "El billete cuesta 38 euros. Los despedidos por el puerto suman 4.200 pilotos.",
        ),
        (
            "pt",
            "O bilhete custa 38 euros. A empresa dá 4.200 euros a cada piloto.",
        ),
        (
            "de",
            "Die Fahrt kostet 38 Euro. Die Werft verkaufte 640 Boote, das macht 912 Euro im Jahr.",
        ),
    ] {
        assert!(!last_follows(code, text), "{text}");
    }
}

#[test]
fn figures_are_drawn_from_those_before_where_they_work_out() {
    for (code, text) in [
        (
            "en",
            "The oil cost £3,150 and the wood £1,720. The port saved £1,430.",
        ),
        (
            "en",
            "The port had 147.2 million crowns. The bill fell from 147.2 million to 102.1 million, so that 45.1 million were saved.",
        ),
        (
            "de",
            "Das Öl kostete 3.150 Euro und das Holz 1.720 Euro. Der Hafen sparte 1.430 Euro.",
        ),
    ] {
        let wanted = !text.contains("102.1");
        assert_eq!(last_follows(code, text), wanted, "{text}");
    }
    for text in [
        "The oil cost £3,150 and the wood £1,720. The port saved £1,440.",
        "The oil cost £30 and the wood £17. The port saved £13.",
        "The oil cost £3,150 and the wood £1,720. The port saved £1,430 more than Hull.",
    ] {
        assert!(!last_follows("en", text), "{text}");
    }
}
