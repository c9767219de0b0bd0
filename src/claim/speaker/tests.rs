//! Who speaks in drafts of our own.

mod alone;
mod bared;
mod beside;
mod forms;
mod holders;
mod joined;
mod next;
mod onward;
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
