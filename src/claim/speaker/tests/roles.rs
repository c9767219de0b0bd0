//! Whoever is told by what he is, with a name beside it or without.

use super::hold;

#[test]
fn a_role_in_small_letters_stands_before_a_name_with_an_aside() {
    for text in [
        "Ferry captain Ida Holm, 51, said that the boat sank.",
        "Former port director Ida Holm, who left in May, said that the boat sank.",
        "But harbour master Ida Holm, a former pilot, said that the boat sank.",
        "In May, ferry captain Ida Holm, 51, said that the boat sank.",
        "Patrol Chief Ida Holm with the Halmouth Police Department said that the boat sank.",
        "The prime minister who left last year, Ida Holm, has told the radio that the boat sank.",
    ] {
        hold("en", &[(text, &["Ida Holm"])]);
    }
    for (language, text) in [
        (
            "fr",
            "Le directeur du port, Ida Holm, a dit que le bateau avait coulé.",
        ),
        (
            "fr",
            "Le capitaine Ida Holm, 51 ans, a dit que le bateau avait coulé.",
        ),
        (
            "es",
            "El director del puerto, Ida Holm, dijo que el barco se hundió.",
        ),
        (
            "it",
            "Il direttore del porto, Ida Holm, ha detto che la barca è affondata.",
        ),
        (
            "pt",
            "O diretor do porto, Ida Holm, disse que o barco afundou.",
        ),
        (
            "nl",
            "De directeur van de haven, Ida Holm, zei dat de boot gezonken was.",
        ),
    ] {
        hold(language, &[(text, &["Ida Holm"])]);
    }
    hold(
        "en",
        &[
            ("Lawyers for boat owner Ida Holm, 51, said it sank.", &["-"]),
            ("A letter to captain Ida Holm, 51, said it sank.", &["-"]),
        ],
    );
}

#[test]
fn a_name_between_commas_is_whose_the_role_is() {
    hold(
        "en",
        &[
            ("The old movement, Halwatch, said it sank.", &["Halwatch"]),
            ("The ruling party, Halwatch, said it sank.", &["Halwatch"]),
            (
                "Mr Holm's spokesman, Roe, said it sank. Roe said it was old.",
                &["Roe"; 2],
            ),
            ("Tom, 44, said it sank.", &["Tom"]),
            ("Boats, 44, said it sank. The boats were old.", &["-"]),
            ("In the old harbour, Halmouth, said it sank.", &["-"]),
        ],
    );
}

#[test]
fn one_of_those_who_have_a_role_is_told_as_he_stands() {
    hold(
        "en",
        &[
            (
                "A senior harbour official said it sank.",
                &["a senior harbour official"],
            ),
            ("An official said it sank.", &["an official"]),
            (
                "\"The boat sank in the night,\" said a former port clerk.",
                &["a former port clerk"],
            ),
            (
                "\"The boat sank in the night,\" a police spokeswoman said.",
                &["a police spokeswoman"],
            ),
            (
                "A senior official in the harbour ministry said it sank.",
                &["a senior official in the harbour ministry"],
            ),
            (
                "The director of the port said it sank.",
                &["the director of the port"],
            ),
            ("Harbour workers said it sank.", &["Harbour workers"]),
            ("Workers said it sank.", &["-"]),
            ("A letter said it sank.", &["-"]),
            ("A letter from the port said it sank.", &["-"]),
            ("The opening of the port said it sank.", &["-"]),
            (
                "An official said it sank. He said it was old.",
                &["an official", "-"],
            ),
        ],
    );
    for (language, text, wanted) in [
        (
            "de",
            "Ein Sprecher der Polizei sagte, das Boot sei alt.",
            "ein Sprecher der Polizei",
        ),
        (
            "de",
            "Ein hoher Beamter sagte, das Boot sei alt.",
            "ein hoher Beamter",
        ),
        (
            "de",
            "„Das Boot ist in der Nacht gesunken“, sagte ein Sprecher.",
            "ein Sprecher",
        ),
        (
            "fr",
            "Un porte-parole de la police a dit que le bateau avait coulé.",
            "un porte-parole de la police",
        ),
        (
            "es",
            "«El barco se hundió en la noche», dijo el instructor del caso.",
            "el instructor del caso",
        ),
        (
            "es",
            "«El barco se hundió en la noche», dijo un portavoz.",
            "un portavoz",
        ),
        (
            "it",
            "Il direttore del porto ha detto che la barca è affondata.",
            "il direttore del porto",
        ),
        (
            "pt",
            "O diretor do porto disse que o barco afundou.",
            "o diretor do porto",
        ),
        (
            "nl",
            "Een woordvoerder van de politie zei dat de boot gezonken was.",
            "een woordvoerder van de politie",
        ),
        ("de", "Ein Boot sagte, es sei alt.", "-"),
        ("fr", "Un rapport a dit que le bateau avait coulé.", "-"),
    ] {
        hold(language, &[(text, &[wanted])]);
    }
}

#[test]
fn others_in_sight_leave_it_open_who_is_meant() {
    hold(
        "en",
        &[
            (
                "Marta Quill said it had shut. The mayor left.\n\nShe said it was old.",
                &["Marta Quill", "-"],
            ),
            (
                "Orleby Council said it had shut.\n\nShe said it was old.",
                &["Orleby Council", "-"],
            ),
            (
                "Pilots fear Marta Quill, who left in May, said the mayor.",
                &["the mayor"],
            ),
            (
                "It had shut, said a former spokesman.",
                &["a former spokesman"],
            ),
            ("A storm said nothing of it, and it had shut.", &[]),
            (
                "Marta Quill said it was bad in what he called the worst year of the lock.",
                &["Marta Quill"],
            ),
        ],
    );
}
