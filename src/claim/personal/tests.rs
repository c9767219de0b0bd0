//! For what a person who is named answers, in seven languages, and for what not.

mod named;

use super::*;
use crate::claim::{claims, tongue};
use crate::resolve;
use crate::sentence::drafts::draft;
use crate::settings::Settings;
use crate::source::Source;

/// Whether a person answers for the claim behind the stroke in `text`, or for the first one, a draft in the language of this `code`.
fn told(code: &str, text: &str) -> bool {
    let settings = Settings {
        language: Some(code.to_owned()),
        ..Settings::default()
    };
    let (before, behind) = text.split_once('|').unwrap_or(("", text));
    let text = [before, behind].concat();
    let source = Source::new("a", &text);
    let document = draft(&source);
    let tongue = tongue(&document, &settings);
    let claims = claims(&document, &resolve::resolve(&document), &settings, tongue);
    let own = claims
        .iter()
        .find(|claim| claim.span.start as usize == before.len());
    let own = own.unwrap_or_else(|| panic!("no claim behind the stroke: {text}"));
    Personal::new(&document, &claims, tongue.table).tells(own)
}

#[test]
fn whoever_is_named_answers_for_what_he_says() {
    for (code, text) in [
        (
            "en",
            "Ida Holm, who has 40 boats, said that the port lost 12 per cent of its crews.",
        ),
        (
            "en",
            "Ida Holm went out. |About four in ten boats were sold, Holm said, which is bad.",
        ),
        (
            "en",
            "Ida Holm keeps boats.\n\n|\"It lost 40 per cent,\" she said.",
        ),
        (
            "en",
            "\"A boat is 140 pounds,\" says Ida Holm. |\"I don't mean 40 per cent.\"",
        ),
        ("en", "We met Mr Holm. |He said that he took £1,900 in May."),
        (
            "en",
            "Ida Holm runs the port.\n\nHolm laughs at that. |\"Some 98 per cent of the bolts, maybe.\"",
        ),
        (
            "de",
            "Am Kai steht Katrin Ahlers. |„Aus dem Hahn kommen 31 Prozent“, sagte sie.",
        ),
        (
            "fr",
            "Maud Le Gall attend. |« Un arrêt, c'est 140 000 euros par an », dit-elle.",
        ),
        (
            "es",
            "Rocío Vidal espera. |«Son 140.000 euros al año», dijo.",
        ),
        ("pt", "«São 140 mil euros por ano», disse Rosa Prado."),
        ("it", "«Sono 140.000 euro all'anno», ha detto Rosa Prato."),
        ("nl", "„Dat is 140.000 euro per jaar”, zei Anke Bakker."),
    ] {
        assert!(told(code, text), "{text}");
    }
}

#[test]
fn bodies_roles_and_accusations_need_a_source() {
    for (code, text) in [
        (
            "en",
            "The board said that the port lost 40 per cent of its crews.",
        ),
        ("en", "Police said that 40 per cent of the boats were sold."),
        (
            "en",
            "Ida Holm left.\n\nA pilot came. |\"It lost 40 per cent,\" he said.",
        ),
        // Nobody who is named leads to these words.
        (
            "en",
            "Ida Holm runs the port.\n\nThe clerk laughs at that. |\"Some 98 per cent of the bolts, maybe.\"",
        ),
        (
            "en",
            "Ida Holm left. \"We never saw the books,\" said a pilot. |\"Some 98 per cent of the bolts, maybe.\"",
        ),
        (
            "en",
            "Halmouth Homes said that 40 per cent of its flats were sold.",
        ),
        (
            "en",
            "Halmouth said that 40 per cent of its flats were sold.",
        ),
        (
            "en",
            "Ida Holm said that the mayor stole £4 million in 2019.",
        ),
        (
            "en",
            "A skipper said that 40 per cent of the boats were sold.",
        ),
        (
            "de",
            "Der Verband sagte, dass 40 Prozent der Boote verkauft wurden.",
        ),
        (
            "fr",
            "Le port a perdu 40 % de ses bateaux, a dit la mairie.",
        ),
        (
            "es",
            "El puerto perdió el 40 % de sus barcos, dijo el ayuntamiento.",
        ),
        ("pt", "O porto perdeu 40 % dos barcos, disse o sindicato."),
        (
            "it",
            "Il porto ha perso il 40 % delle barche, ha detto il sindacato.",
        ),
        (
            "nl",
            "De haven verloor 40 procent van de boten, zei de vakbond.",
        ),
    ] {
        assert!(!told(code, text), "{text}");
    }
}

#[test]
fn a_private_person_answers_for_his_own_life() {
    for (code, text) in [
        (
            "en",
            "Ida Holm, who has a boat, told the court that it sank. |She sold 12 nets to pay £400 in May. \"I wept all that night,\" she said.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm, a pilot. She left. |Her house was sold for £268,000 in 2021.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |Her lawyer was paid by her sister, who sold nets for £1,150 in 2021.",
        ),
        (
            "de",
            "„Ich habe die Nacht geweint“, sagt Karl Ahlers. Es regnete. |Die Anlage kostete ihn im Mai 2021 genau 16.400 Euro.",
        ),
        (
            "de",
            "„Ich habe die Nacht geweint“, sagt Katrin Ahlers. Es regnete. |Den Anwalt bezahlte ihre Schwester im Mai 2021 mit 1.150 Euro.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |The lawyer cost her about £1,150 in 2021.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |The lawyer cost her £1,150 in 2021.\n\nThe mayor of Hull saw it.",
        ),
        (
            "fr",
            "Maud Le Gall attend. |Elle a acheté une voiture à crédit, 214 euros par mois. « Je paie ma voiture seule », dit-elle.",
        ),
        (
            "es",
            "«Lloré toda la noche», dice Rocío Vidal. Llovía. |El abogado le costó 1.150 euros en 2021.",
        ),
        (
            "pt",
            "«Chorei toda a noite», disse Rosa Prado. Choveu. |O advogado custou-lhe 1.150 euros em 2021.",
        ),
        (
            "it",
            "«Ho pianto tutta la notte», ha detto Rosa Prato. Pioveva. |L'avvocato le è costato 1.150 euro nel 2021.",
        ),
        (
            "nl",
            "„Ik huilde de hele nacht”, zei Anke Bakker. Het regende. |De advocaat kostte haar in 2021 precies 1.150 euro.",
        ),
    ] {
        assert!(told(code, text), "{text}");
    }
}

#[test]
fn deeds_in_office_wrongs_and_history_need_a_source() {
    let rain = "It rained on the pier. ".repeat(50);
    for (code, text) in [
        // An office, in the sentence or where he is named.
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |As deputy mayor she sold 120 boats in 2019.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm, the mayor. It rained. |She sold 120 boats in 2019.",
        ),
        (
            "de",
            "„Ich habe die Nacht geweint“, sagt Bürgermeisterin Katrin Ahlers. Es regnete. |Ihre Schwester bekam im Mai 2021 genau 16.400 Euro.",
        ),
        (
            "fr",
            "La ministre Maud Le Gall attend. |Elle a acheté une île, 214 000 euros en 2019. « Je paie ma voiture seule », dit-elle.",
        ),
        // An office far before the claim in a long paragraph, or in another one that names him.
        (
            "en",
            &format!(
                "Ida Holm keeps boats. {rain}\"I wept all that night,\" says Ida Holm, the mayor. It rained. |She sold 120 boats in 2019."
            ),
        ),
        (
            "en",
            "Mayor Ida Holm came to the pier.\n\n\"I wept all that night,\" says Holm. It rained. |She sold 120 boats in 2019 for £4,000.",
        ),
        (
            "en",
            "Cllr Ida Holm came to the pier.\n\n\"I wept all that night,\" says Ida. It rained. |She sold 120 boats in 2019 for £4,000.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |She sold 120 boats in 2019 for £4,000.\n\nIn May the town chose Holm for its new mayor.",
        ),
        (
            "de",
            "Am Kai steht Bürgermeisterin Katrin Ahlers.\n\n„Ich habe die Nacht geweint“, sagt Ahlers. Es regnete. |Ihre Schwester bekam im Mai 2021 genau 16.400 Euro.",
        ),
        // What is more than his own affair.
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |She sold 40 per cent of the boats in 2019.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |Her shares were sold for £4 million in 2019.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |Her company sold 120 boats in 2019.",
        ),
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. It rained. |She took bribes of £400 in 2019.",
        ),
        // History, and a draft in which nobody speaks.
        (
            "en",
            "\"I wept all that night,\" wrote Ida Holm. It rained in 1891. |She sold 120 boats.",
        ),
        (
            "en",
            "Ida Holm was born in Hull. It rained. |She sold 120 boats in 2019.",
        ),
        // Somebody else, and a thing.
        (
            "en",
            "\"I wept all that night,\" says Ida Holm.\n\nA skipper came. |He sold 120 boats in 2019.",
        ),
        (
            "fr",
            "« Je paie ma voiture seule », dit Maud Le Gall. Il pleuvait. La gare est grande. |Elle a coûté 214 000 euros en 2019.",
        ),
        // What a thing cost, which is told in part of a word, or cost what is hers.
        (
            "en",
            "\"I wept all that night,\" says Ida Holm. |The flood, which cost her valley 140 homes, sank 12 boats in 2021.",
        ),
        (
            "de",
            "„Ich habe die Nacht geweint“, sagt Katrin Ahlers. Die Halle ist groß. |Im Mai 2021 kostete sie genau 16.400 Euro.",
        ),
        (
            "es",
            "«Lloré toda la noche», dice Rocío Vidal. Llovía. |El mueble costó 16.400 euros en 2021.",
        ),
        (
            "it",
            "«Ho pianto tutta la notte», ha detto Rosa Prato. Pioveva. |Il piazzale costa 16.400 euro dal 2021.",
        ),
        (
            "nl",
            "„Ik huilde de hele nacht”, zei Anke Bakker. |De storm kostte haar dorp in 2021 precies 140 huizen.",
        ),
    ] {
        assert!(!told(code, text), "{text}");
    }
}
