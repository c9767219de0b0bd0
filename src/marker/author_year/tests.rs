//! What is read as citing by authors and year, and what is not.

use super::*;

fn shown(text: &str) -> String {
    let known = |name: &str| {
        [
            "Smith",
            "Lee",
            "Doe",
            "Poe",
            "WHO",
            "van der Berg",
            "’t Veer",
        ]
        .contains(&name)
            || name == "smith"
    };
    let at = text.find(['(', '[']).expect("an opener");
    let listed = Listed {
        has: &known,
        fits: &|names, year| names.written.iter().all(|name| known(name)) && year == "2020",
    };
    let Some(found) = named(text, at, 0..text.len(), 0, &listed) else {
        return "none".to_owned();
    };
    let works: Vec<_> = found
        .works
        .iter()
        .map(|work| {
            let names = work.names.shown();
            let locator = work
                .locator
                .map_or(String::new(), |span| format!(" @ {}", &text[span.range()]));
            let tentative = work.certainty == Certainty::Tentative;
            format!(
                "{names} {}{locator}{}",
                work.year,
                if tentative { "?" } else { "" }
            )
        })
        .collect();
    format!("{} = {}", &text[found.span.range()], works.join(" + "))
}

/// Markers as they stand in text, and what is read of them.
const FORMS: &[(&str, &str)] = &[
    ("so (Smith, 2020).", "(Smith, 2020) = Smith 2020"),
    ("so (Smith 2020)", "(Smith 2020) = Smith 2020"),
    ("so [Smith 2020]", "[Smith 2020] = Smith 2020"),
    (
        "(Smith & Lee, 2020a, 2021)",
        "(Smith & Lee, 2020a, 2021) = Smith & Lee 2020a + Smith & Lee 2021",
    ),
    (
        "(Smith, Lee, and Poe 2020)",
        "(Smith, Lee, and Poe 2020) = Smith, Lee & Poe 2020",
    ),
    (
        "(Doe et al., 2019, p. 3)",
        "(Doe et al., 2019, p. 3) = Doe et al. 2019 @ p. 3",
    ),
    (
        "(see also Smith, 2020; Doe et al. 2019: 23)",
        "(see also Smith, 2020; Doe et al. 2019: 23) = Smith 2020 + Doe et al. 2019 @ 23",
    ),
    (
        "(Smith und Müller-Lee 2020, S. 4)",
        "(Smith und Müller-Lee 2020, S. 4) = Smith & Müller-Lee 2020 @ S. 4",
    ),
    (
        "(World Health Organization, 2020)",
        "(World Health Organization, 2020) = World Health Organization 2020",
    ),
    (
        "(van der Berg, n.d.)",
        "(van der Berg, n.d.) = van der Berg n.d.",
    ),
    ("(J. Smith, 2020)", "(J. Smith, 2020) = Smith 2020"),
    (
        "(Smith m.fl., 2020)",
        "(Smith m.fl., 2020) = Smith et al. 2020",
    ),
    (
        "(Smith i in. 2020)",
        "(Smith i in. 2020) = Smith et al. 2020",
    ),
    ("(e.g., Smith, 2020)", "(e.g., Smith, 2020) = Smith 2020"),
    ("as Smith (2020) says", "Smith (2020) = Smith 2020"),
    (
        "as Smith and Lee (2020, p. 4) say",
        "Smith and Lee (2020, p. 4) = Smith & Lee 2020 @ p. 4",
    ),
    (
        "as Smith, Lee, and Poe (2020) say",
        "Smith, Lee, and Poe (2020) = Smith, Lee & Poe 2020",
    ),
    (
        "In Doe et al. (2019) it",
        "Doe et al. (2019) = Doe et al. 2019",
    ),
    (
        "In Doe et al. (2019, 2020a) it",
        "Doe et al. (2019, 2020a) = Doe et al. 2019 + Doe et al. 2020a",
    ),
    ("as Smith’s (2020) book", "Smith’s (2020) = Smith 2020"),
    (
        "as van der Berg (2020) says",
        "van der Berg (2020) = van der Berg 2020",
    ),
    ("as ’t Veer (2020) says", "’t Veer (2020) = ’t Veer 2020"),
    (
        "(van ’t Veer, 2020)",
        "(van ’t Veer, 2020) = van ’t Veer 2020",
    ),
    (
        "(see Smith, 2020, for a review)",
        "(see Smith, 2020, for a review) = Smith 2020",
    ),
    (
        "(a claim made by Smith, 2020)",
        "(a claim made by Smith, 2020) = Smith 2020?",
    ),
    (
        "(Smith 2020, Lee 2019)",
        "(Smith 2020, Lee 2019) = Smith 2020 + Lee 2019?",
    ),
    (
        "(Jones, 1999, as cited in Lee, 2010)",
        "(Jones, 1999, as cited in Lee, 2010) = Jones 1999? + Lee 2010",
    ),
    (
        "(SMITH 2018a, b; 2019)",
        "(SMITH 2018a, b; 2019) = SMITH 2018a + SMITH 2018b + SMITH 2019",
    ),
    (
        "(Smith 2018a-c)",
        "(Smith 2018a-c) = Smith 2018a + Smith 2018b + Smith 2018c",
    ),
    (
        "(Smith; Lee, 2020)",
        "(Smith; Lee, 2020) = Smith & Lee 2020",
    ),
    ("(Smith, May 2020)", "(Smith, May 2020) = Smith 2020?"),
    (
        "(Smith & May, 2020)",
        "(Smith & May, 2020) = Smith & May 2020",
    ),
    ("(Smith Jr., 2020)", "(Smith Jr., 2020) = Smith 2020"),
    ("(Smith, 1999/2018)", "(Smith, 1999/2018) = Smith 2018"),
    (
        "So says Jones (1914 apud Lee, 2010)",
        "(1914 apud Lee, 2010) = Lee 2010",
    ),
    ("(Smith [1999] 2018)", "(Smith [1999] 2018) = Smith 2018"),
    ("(Smith, in press)", "(Smith, in press) = Smith in press"),
    (
        "(“Banks of the Ouse,” 2020)",
        "(“Banks of the Ouse,” 2020) = Banks of the Ouse 2020?",
    ),
    (
        "So says Smith. It rose “by a foot” (2020, p. 14).",
        "(2020, p. 14) = Smith 2020 @ p. 14?",
    ),
    (
        "(our count; Smith, 2020)",
        "(our count; Smith, 2020) = Smith 2020",
    ),
    ("so (Smith, 2020\\).", "(Smith, 2020\\) = Smith 2020"),
    ("so \\(Smith, 2020).", "(Smith, 2020) = Smith 2020"),
    (
        "Auf Smith und Lees (2020) drei Modelle",
        "Smith und Lees (2020) = Smith & Lee 2020",
    ),
    (
        "Für Müller und Smiths (2020) Modell",
        "Smiths (2020) = Smith 2020",
    ),
    (
        "(Smith i Lee, 2020)",
        "(Smith i Lee, 2020) = Smith & Lee 2020",
    ),
    (
        "(Smith och Lee 2020)",
        "(Smith och Lee 2020) = Smith & Lee 2020",
    ),
    (
        "jak Smith oraz Lee (2020) piszą",
        "Smith oraz Lee (2020) = Smith & Lee 2020",
    ),
    (
        "(Smith i wsp., 2020)",
        "(Smith i wsp., 2020) = Smith et al. 2020",
    ),
    ("(**Smith, 2020**)", "(**Smith, 2020**) = Smith 2020"),
    ("as Smith (*2020*) says", "Smith (*2020*) = Smith 2020?"),
    ("(Smith; 2020)", "(Smith; 2020) = Smith 2020?"),
    ("(Smith: 2020)", "(Smith: 2020) = Smith 2020?"),
    (
        "(Smith, *Weirs*, 2020)",
        "(Smith, *Weirs*, 2020) = Smith 2020?",
    ),
    (
        "(Smith, “Banks of the Ouse,” 2020)",
        "(Smith, “Banks of the Ouse,” 2020) = Smith 2020?",
    ),
    (
        "(Smith e.a., 2020)",
        "(Smith e.a., 2020) = Smith et al. 2020",
    ),
    (
        "(Smith et. al. 2020)",
        "(Smith et. al. 2020) = Smith et al. 2020",
    ),
    (
        "(Smith und andere 2020)",
        "(Smith und andere 2020) = Smith et al. 2020",
    ),
    ("przez Smitha (2020) i", "Smitha (2020) = Smith 2020"),
    (
        "przez Smitha i in. (2020) i",
        "Smitha i in. (2020) = Smith et al. 2020",
    ),
    ("według Smith’ego (2020) i", "Smith’ego (2020) = Smith 2020"),
    ("ama Smith'in (2020) de", "Smith'in (2020) = Smith 2020"),
    (
        "Smith ve Lee’nin (2020) de",
        "Smith ve Lee’nin (2020) = Smith & Lee 2020",
    ),
    (
        "Smith ve diğerlerinin (2020) de",
        "Smith ve diğerlerinin (2020) = Smith et al. 2020",
    ),
    (
        "(Smith ve diğerleri, 2020)",
        "(Smith ve diğerleri, 2020) = Smith et al. 2020",
    ),
    ("as smith (2020) says", "smith (2020) = Smith 2020"),
    (
        "as smith and Lee (2020) say",
        "smith and Lee (2020) = Smith & Lee 2020",
    ),
    ("as says Smith (2020)", "Smith (2020) = Smith 2020"),
    (
        "(see smith & Lee, 2020)",
        "(see smith & Lee, 2020) = Smith & Lee 2020?",
    ),
    (
        "(smith et al., 2020)",
        "(smith et al., 2020) = Smith et al. 2020?",
    ),
];

#[test]
fn every_form_is_read() {
    for &(text, expected) in FORMS {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn other_parentheses_are_not() {
    for text in [
        "(2020)",
        "the year (2020)",
        "Paris (2015)",
        "(born 1950)",
        "(Smith, 1950–2020)",
        "(Smith 1950 - 2020)",
        "(Smith & Sons, est. 1998)",
        "So says Smith. It rose (2020).",
        "So says Smith. It rose (2020, 400 pages).",
        "(Berlin; Paris and others in 2020)",
        "(Smith 1950-2020)",
        "(from 3 May 2020)",
        "(Smith (2020))",
        "(12020)",
        "(Smith, 2020",
        "(he was 20 in 2020)",
        "(about 2020 people)",
        "(Smith, aged 2020 days)",
        "the hut (2020)",
        "Smitha (2019)",
        "Smiths (2019) Buch",
        "the smith (2019)",
        "the smith (2020)",
        "La smith (2020) war da",
        "(the smith, 2019)",
        "(a smith of 2020 nails)",
    ] {
        assert_eq!(shown(text), "none", "{text}");
    }
}
