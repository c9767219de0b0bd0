//! Who speaks in drafts of our own.

mod alone;
mod bared;
mod forms;
mod roles;
mod tongues;

use proptest::prelude::*;

use super::super::tests::claims_of;
use super::*;
use crate::claim::tongue;
use crate::sentence::drafts::draft;
use crate::source::Source;

/// Who speaks in each claim of `text` that quotes or attributes; `-` is nobody who is named.
fn voices(text: &str, language: &str) -> Vec<String> {
    let settings = Settings {
        language: Some(language.into()),
        ..Settings::default()
    };
    let source = Source::new("a", text);
    let document = draft(&source);
    let claims = claims_of(text, &settings);
    let found = speakers(&document, &claims, &settings, tongue(&document, &settings));
    assert_eq!(found.voices.len(), claims.len());
    let voices = found.voices.iter().filter_map(|voice| match voice {
        Voice::None => None,
        Voice::Unnamed => Some("-".to_owned()),
        Voice::Named(name) => Some(found.names[*name as usize].clone()),
    });
    voices.collect()
}

/// Each text is a whole draft, with who speaks in each of its claims that quote or attribute.
fn hold(language: &str, cases: &[(&str, &[&str])]) {
    for (text, wanted) in cases {
        assert_eq!(voices(text, language), *wanted, "{text}");
    }
}

#[test]
fn who_stands_beside_the_verb_speaks() {
    hold(
        "en",
        &[
            (
                "The lock will shut in May, said Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "Says Marta Quill: \"We will shut the old lock in May.\"",
                &["Marta Quill"],
            ),
            ("Says Quill: \"We will shut the old lock in May.\"", &["-"]),
            (
                "The lock will shut, according to the Inland Water and Fishing Council.",
                &["Inland Water and Fishing Council"],
            ),
            (
                "The lock will shut, according to the Water Council and Marta Quill.",
                &["Water Council"],
            ),
            (
                "The lock will shut in May, Marta Quill said on Monday.",
                &["Marta Quill"],
            ),
            (
                "The lock will shut in May, said lock keeper Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "Mayor Marta Quill told reporters that it had shut.",
                &["Marta Quill"],
            ),
            (
                "Marta Quill, who keeps the lock, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "\"The lock is shut until the summer,\" Marta Quill, who keeps it, told the council.",
                &["Marta Quill"],
            ),
            (
                "In May, Marta Quill, keeper of the lock, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "According to Marta Quill, the lock is shut.",
                &["Marta Quill"],
            ),
            (
                "\"The lock is shut until the summer,\" said Quill.",
                &["Quill"],
            ),
            (
                "Marta Quill: \"The lock is shut until the summer.\"",
                &["Marta Quill"],
            ),
            (
                "Marta Quill has also said that it had shut.",
                &["Marta Quill"],
            ),
            (
                "Marta Quill and Jonas Orme said it had shut.",
                &["Marta Quill and Jonas Orme"],
            ),
        ],
    );
}

#[test]
fn names_stand_beside_their_roles_and_ages() {
    hold(
        "en",
        &[
            (
                "\"It was shut for years,\" said the lock manager, Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "An expert from the Water Council, Marta Quill, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "\"The lock is shut until the summer,\" Quill said.",
                &["Quill"],
            ),
            ("\"It is shut until the summer,\" Mr Jan said.", &["-"]),
            (
                "Quill & Orme said it had shut. \"It was old,\" Orme said.",
                &["Quill & Orme", "Orme"],
            ),
            (
                "The lock at Halmouth, Delmar, said on Monday that it had shut.",
                &["-"],
            ),
            (
                "The council leader, Marta Quill, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "Its chief executive, Marta Quill, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "Jonas Orme's lawyer, Marta Quill, said it had shut.",
                &["Marta Quill"],
            ),
            (
                "It had shut, said Orleby manager Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "It had shut, according to its director, Marta Quill.",
                &["Marta Quill"],
            ),
            ("Marta Quill (Labour) said it had shut.", &["Marta Quill"]),
            ("It had shut, according to Orleby's Tide Gauge.", &["-"]),
            (
                "St Osyth's School said it had shut.",
                &["St Osyth's School"],
            ),
            (
                "\"It was shut for years,\" said St Osyth's School.",
                &["St Osyth's School"],
            ),
            (
                "It had shut, according to St. Osyth’s School.",
                &["St. Osyth’s School"],
            ),
            (
                "\"It was shut for years,\" said Jonas Orme's lawyer.",
                &["Jonas Orme's lawyer"],
            ),
            (
                "\"It was shut for years,\" said Jonas Orme's lawyer Marta Quill.",
                &["Marta Quill"],
            ),
            (
                "Marta Quill, 46, from Orleby, told the River Board that it had shut.",
                &["Marta Quill"],
            ),
            ("Labour MP Marta Quill said it had shut.", &["Marta Quill"]),
            ("M. B. Quill said it had shut.", &["M. B. Quill"]),
            ("A. B. Quill said it had shut.", &["A. B. Quill"]),
            (
                "Jan van der Quill said it had shut.",
                &["Jan van der Quill"],
            ),
            ("It had shut, said May Quill.", &["May Quill"]),
            ("In May Marta Quill said it had shut.", &["Marta Quill"]),
            (
                "Marta Quill said it had shut, and in May Jonas Orme left.",
                &["Marta Quill"],
            ),
        ],
    );
}

#[test]
fn roles_and_bodies_stand_as_they_are() {
    hold(
        "en",
        &[
            ("The ministry said it had shut.", &["the ministry"]),
            (
                "The ministry on Friday said it had shut.",
                &["the ministry"],
            ),
            ("Police said it had shut.", &["police"]),
            (
                "The mayor of Orleby said it had shut.",
                &["the mayor of Orleby"],
            ),
            (
                "The Ministry of the Interior said it had shut.",
                &["Ministry of the Interior"],
            ),
            ("The River Board said it had shut.", &["River Board"]),
            (
                "A spokesman for the River Board said it had shut.",
                &["a spokesman for the River Board"],
            ),
            (
                "Researchers at Orleby College said it had shut.",
                &["researchers at Orleby College"],
            ),
            (
                "It had shut, according to the water company.",
                &["the water company"],
            ),
            (
                "It had shut, said Marta Quill's deputy.",
                &["Marta Quill's deputy"],
            ),
            (
                "Marta Quill's deputy said it had shut.",
                &["Marta Quill's deputy"],
            ),
            (
                "The ministry said it had shut. It said the gate was old. The Ministry said no more.",
                &["the ministry"; 3],
            ),
        ],
    );
}

#[test]
fn titles_owners_and_publishers_tell_who_speaks() {
    hold(
        "en",
        &[
            (
                "A Quill Company spokesman said it was shut.",
                &["a Quill Company spokesman"],
            ),
            (
                "Senate Minority Leader Marta Quill said it was shut. \"It is shut,\" Marta Quill said.",
                &["Marta Quill"; 2],
            ),
            (
                "The organizer, Marta Quill, announced that it was shut.",
                &["Marta Quill"],
            ),
            (
                "U.S. Rep. Marta Quill (D-Calif.) said it was shut.",
                &["Marta Quill"],
            ),
            (
                "According to a report by Lock Watch, it was shut.",
                &["Lock Watch"],
            ),
            (
                "A study by Lock Watch found that it was shut.",
                &["Lock Watch"],
            ),
            (
                "Marta Quill tells me, \"It was shut for all of the spring.\"",
                &["Marta Quill"],
            ),
        ],
    );
}

#[test]
fn countries_long_bodies_and_names_behind_a_turn_speak() {
    hold(
        "en",
        &[
            ("Ukraine said it had shut.", &["Ukraine"]),
            ("Stone said it had shut.", &["Stone"]),
            (
                "The New York City Department of Tidal Protection said it had shut.",
                &["New York City Department of Tidal Protection"],
            ),
            (
                "But Marta Quill, a keeper of the lock, said it had shut. \"It is shut for good,\" she said.",
                &["Marta Quill"; 2],
            ),
            ("In Orleby, a town by the lock, said it had shut.", &["-"]),
        ],
    );
}

#[test]
fn names_are_joined_only_where_that_is_sure() {
    hold(
        "en",
        &[
            (
                "Marta Quill runs the lock. Quill said it had shut.",
                &["Marta Quill"],
            ),
            (
                "Marta Quill said it had shut.\n\nQuill said it was old.",
                &["Marta Quill"; 2],
            ),
            (
                "Marta Quill met Otto Quill. Quill said it had shut.",
                &["-"],
            ),
            (
                "Marta Quill said it had shut. She said it was old.",
                &["Marta Quill"; 2],
            ),
            (
                "Marta Quill said it had shut. Then Jonas Orme left. She said it was old.",
                &["Marta Quill", "-"],
            ),
            (
                "The ministry said it had shut. She said it was old.",
                &["the ministry", "-"],
            ),
            ("She said it had shut.", &["-"]),
            (
                "Marta Quill said it had shut. Jonas Orme said it was old. She said it leaked.",
                &["Marta Quill", "Jonas Orme", "-"],
            ),
            (
                "Marta Quill said it had shut. Her sister was silent. She said it was old.",
                &["Marta Quill", "-"],
            ),
            (
                "Mr Quill said it had shut. Marta Quill said it was old.",
                &["Quill", "Marta Quill"],
            ),
        ],
    );
}

#[test]
fn men_and_women_of_one_name_are_kept_apart() {
    hold(
        "en",
        &[
            (
                "Mr Quill said it had shut.\n\nMrs Quill said it was old.",
                &["-", "-"],
            ),
            (
                "Marta Quill said it had shut.\n\nMrs. Quill said it was old.\n\nMr. Quill said it leaked.",
                &["Marta Quill", "-", "-"],
            ),
            (
                "Judge Marta Quill sat on Monday. Quill said it was over. Mr Quill said it was not.",
                &["Marta Quill", "-"],
            ),
            (
                "Marta Quill said it had shut. Ms Quill said it was old.\n\nMs Quill said it leaked.",
                &["Marta Quill"; 3],
            ),
            (
                "Marta Quill said it had shut. She said it was old.\n\nQuill said it leaked. He said it was new.",
                &["Marta Quill", "Marta Quill", "Marta Quill", "-"],
            ),
            (
                "Marta Quill keeps the lock. \"We do not know why it broke,\" she said.\n\nQuill said it was old. He said it leaked.",
                &["-", "Marta Quill", "-"],
            ),
            (
                "Mr Jonas Orme said it had shut. He said it was old.",
                &["Jonas Orme"; 2],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "Das Tor sei zu, sagte Herr Quill am Montag.\n\nDas Tor sei offen, sagte Frau Quill am Montag.",
            &["-", "-"],
        )],
    );
}

#[test]
fn what_is_not_sure_is_not_named() {
    hold(
        "en",
        &[
            ("A resident said it had shut.", &["-"]),
            ("Critics say it has shut for good.", &["-"]),
            ("The study said it had shut.", &["-"]),
            ("People who met Quill said it had shut.", &["-"]),
            ("A letter to Marta Quill said it had shut.", &["-"]),
            ("According to the ministry rents fell.", &["-"]),
            ("According to figures from the board, it had shut.", &["-"]),
            (
                "Rents rose by 9 per cent, according to River Board figures.",
                &["-"],
            ),
            (
                "Marta Quill said it had shut, and Jonas Orme said it was old.",
                &["-"],
            ),
            ("The sheet says that it had shut.", &["-"]),
            ("\"The lock is shut until the summer.\"", &["-"]),
        ],
    );
}

#[test]
fn quotations_go_on_with_their_speaker() {
    hold(
        "en",
        &[
            (
                "\"The lock is shut. It will stay so until the summer,\" Marta Quill said. \"We do not know why it broke.\"",
                &["Marta Quill"; 2],
            ),
            (
                "\"The lock is shut until the summer!\" Marta Quill said.",
                &["Marta Quill"],
            ),
            (
                "Marta Quill said: \"It is shut until the summer. We do not know why it broke.\"",
                &["Marta Quill"],
            ),
            (
                "Marta Quill was there. \"We do not know why it broke.\"",
                &["-"],
            ),
            (
                "\"The lock is shut until the summer,\" said Marta Quill. She lost a boat. \"We do not know why it broke.\"",
                &["Marta Quill"; 2],
            ),
            (
                "\"The lock is shut until the summer,\" said Marta Quill. She met Jonas Orme. \"We do not know why it broke.\"",
                &["Marta Quill", "-"],
            ),
            (
                "\"The lock is shut until the summer,\" said Marta Quill. It cost her a boat. \"We do not know why it broke.\"",
                &["Marta Quill", "-"],
            ),
            (
                "\u{201c}It is shut,\u{201d} Marta Quill said. \u{201c}It broke in the spring.\n\n\u{201c}We do not know why.\u{201d}",
                &["Marta Quill"; 3],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "Die Leiterin Marta Quill sagte am Montag, das Tor sei zu. Dies sei allen klar gewesen. Man habe es nicht \u{f6}ffnen k\u{f6}nnen.",
            &["Marta Quill"; 3],
        )],
    );
    hold(
        "de",
        &[("Laut Polizei war das Tor am Montag zu.", &["Polizei"])],
    );
    hold(
        "fr",
        &[(
            "Marta Quill\u{a0}: \u{ab}\u{a0}Le port du nord a perdu vingt bateaux.\u{a0}\u{bb}",
            &["Marta Quill"],
        )],
    );
    hold(
        "it",
        &[(
            "\u{ab}Il porto del nord \u{2013} spiega Marta Quill \u{2013} ha perso venti barche\u{bb}.",
            &["Marta Quill"],
        )],
    );
}

proptest! {
    #[test]
    fn any_text_has_a_voice_for_each_claim(
        text in "(Marta|Quill|Orme|said|told|the|ministry|of|she|it|and|who|according to|Monday|A|’s|\"|“|”|,|: |\\. |\n\n| |é|\\PC){0,80}"
    ) {
        for language in ["en", "de", "fr"] {
            voices(&text, language);
        }
    }
}
