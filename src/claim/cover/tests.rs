//! How far citations, links and reasons reach, as data.

use crate::claim::tests::{claims_of, english};
use crate::claim::{State, claims};
use crate::document::Link;
use crate::resolve::{self, Standing};
use crate::sentence::drafts::draft;
use crate::settings::{ClaimSettings, Coverage, Settings};
use crate::source::{Source, Span};

/// Which citations cover each claim: `text`, then for each setting the ranges.
#[test]
fn coverage_reaches_as_far_as_it_is_set() {
    let rose = "Exports rose by 4 percent";
    let cases = [
        (
            format!("{rose}. {rose} [1]."),
            [vec![0..0, 0..1], vec![0..1, 0..1], vec![0..1, 0..1]],
        ),
        (
            format!("{rose} [1]. {rose}."),
            [vec![0..1, 0..0], vec![0..1, 0..0], vec![0..1, 0..1]],
        ),
        (
            format!("{rose} [1]. {rose}. {rose}.[2][3]"),
            [
                vec![0..1, 0..0, 1..3],
                vec![0..1, 1..3, 1..3],
                vec![0..3, 0..3, 0..3],
            ],
        ),
        // A marker within a later sentence stands for its own clause only.
        (
            format!("{rose}. {rose} [1] and {rose}."),
            [vec![0..0, 0..1], vec![0..0, 0..1], vec![0..1, 0..1]],
        ),
        (
            format!("{rose}. {rose} [1] and {rose} [2]."),
            [vec![0..0, 0..2], vec![1..2, 0..2], vec![0..2, 0..2]],
        ),
        // A reason of its own keeps a sentence from resting on what comes later, and the same source is the one before.
        (
            format!("{rose} [own reporting]. {rose} [1]. {rose} (ibid., p. 4)."),
            [
                vec![0..0, 0..1, 0..1],
                vec![0..0, 0..1, 0..1],
                vec![0..0, 0..1, 0..1],
            ],
        ),
        // What says that its source is still to be found rests on no other's.
        (
            format!("{rose} [source?]. {rose} [1]."),
            [vec![0..0, 0..1], vec![0..0, 0..1], vec![0..0, 0..1]],
        ),
        // Words that go on in the next paragraph rest on what those before them rest on.
        (
            "\"We saw 40 boats here,\" she said [1].\n\n\"We saw 90 boats there.\n\n\"Then all of us left it.\"\n\nThey lost 4 percent.".to_owned(),
            [
                vec![0..1, 0..0, 0..0, 0..0],
                vec![0..1, 0..1, 0..1, 0..0],
                vec![0..1, 0..0, 0..0, 0..0],
            ],
        ),
        // What goes on with the sentence before goes on with its source, once and within the paragraph.
        (
            format!(
                "{rose} [1]. This study says so by 40 percent. Its first model fell by 4 percent."
            ),
            [
                vec![0..1, 0..0, 0..0],
                vec![0..1, 0..1, 0..0],
                vec![0..1, 0..1, 0..1],
            ],
        ),
        (
            format!("{rose} [1]. Its complaint puts that at 40 percent. The harbour lost 4 percent."),
            [
                vec![0..1, 0..0, 0..0],
                vec![0..1, 0..1, 0..0],
                vec![0..1, 0..1, 0..1],
            ],
        ),
        (
            format!(
                "{rose} [1] in May. Some of the two datasets fell by 4 percent.\n\nThe model fell by 4 percent."
            ),
            [
                vec![0..1, 0..0, 0..0],
                vec![0..1, 0..1, 0..0],
                vec![0..1, 0..1, 0..0],
            ],
        ),
        // Authors whom a sentence cites are meant by "they" in the next one, and nobody else is.
        (
            "Lee et al. [1] lost 4 percent of it. They gained 40 percent. He gained 4 percent.".to_owned(),
            [
                vec![0..1, 0..0, 0..0],
                vec![0..1, 0..1, 0..0],
                vec![0..1, 0..1, 0..1],
            ],
        ),
        (
            "Exports of boats [1] rose by 4 percent. They lost 40 percent.".to_owned(),
            [vec![0..1, 0..0], vec![0..1, 0..0], vec![0..1, 0..1]],
        ),
        (
            "Lind and Roe [1] lost 4 percent of it. They gained 40 percent.".to_owned(),
            [vec![0..1, 0..0], vec![0..1, 0..0], vec![0..1, 0..1]],
        ),
        (
            "In Port Ellis [1] it rose by 4 percent. They lost 40 percent.".to_owned(),
            [vec![0..1, 0..0], vec![0..1, 0..0], vec![0..1, 0..1]],
        ),
        (
            "Ana Roe lost 4 percent of it [1]. She gained 40 percent.".to_owned(),
            [vec![0..1, 0..0], vec![0..1, 0..0], vec![0..1, 0..1]],
        ),
        // "It" that says so is the work that the sentence before names, and nothing else is.
        (
            "A study of boats [1] asked 40 percent of the crews. It found 4 percent in debt.".to_owned(),
            [vec![0..1, 0..0], vec![0..1, 0..1], vec![0..1, 0..1]],
        ),
        (
            "The port [1] lost 40 percent of it. It found 4 percent of the boats.".to_owned(),
            [vec![0..1, 0..0], vec![0..1, 0..0], vec![0..1, 0..1]],
        ),
        (
            format!("{rose} [1]. In particular, boats rose by 40 percent."),
            [vec![0..1, 0..0], vec![0..1, 0..1], vec![0..1, 0..1]],
        ),
        // Paragraphs end every cover.
        (
            format!("{rose}.\n\n{rose} [1]."),
            [vec![0..0, 0..1], vec![0..0, 0..1], vec![0..0, 0..1]],
        ),
        // A quotation rests on what its attribution rests on.
        (
            "Smith wrote a letter to the board, she said [1]. \"We cannot stay here any longer.\""
                .to_owned(),
            [vec![0..1, 0..0], vec![0..1, 0..1], vec![0..1, 0..1]],
        ),
        (
            "\"We cannot stay here any longer.\" Smith said so in a letter [1] that she sent."
                .to_owned(),
            [vec![0..0, 0..1], vec![0..1, 0..1], vec![0..1, 0..1]],
        ),
    ];
    for (text, wanted) in cases {
        let coverages = [Coverage::Sentence, Coverage::Trailing, Coverage::Paragraph];
        for (coverage, wanted) in coverages.into_iter().zip(wanted) {
            let settings = Settings {
                claims: ClaimSettings {
                    coverage,
                    ..ClaimSettings::default()
                },
                ..Settings::default()
            };
            let found: Vec<_> = claims_of(&text, &settings)
                .into_iter()
                .map(|claim| claim.citations)
                .collect();
            assert_eq!(found, wanted, "{text} under {coverage:?}");
        }
    }
}

#[test]
fn states_follow_what_the_citations_reach() {
    let source = Source::new(
        "a",
        "Exports rose by 4 percent [1]. Exports rose by 5 percent [2]. Exports rose by 6 percent. \
         Exports rose by 7 percent. [own reporting]",
    );
    let document = draft(&source);
    let mut resolution = resolve::resolve(&document);
    resolution.targets[0].standing = Standing::Linked;
    resolution.targets[1].standing = Standing::Dangling(None);
    let states: Vec<_> = claims(&document, &resolution, &Settings::default(), english())
        .iter()
        .map(|claim| claim.state)
        .collect();
    let wanted = [
        State::Supported,
        State::RestingOnNothing,
        State::Uncited,
        State::Declared,
    ];
    assert_eq!(states, wanted);
}

#[test]
fn a_link_on_words_of_the_sentence_supports_it() {
    for (address, state) in [
        ("https://example.org/a/report", State::Supported),
        ("https://example.org/", State::Uncited),
        ("#below", State::Uncited),
    ] {
        let source = Source::new(
            "a",
            "Exports rose by 4 percent, a report says. Exports fell by 5 percent.",
        );
        let mut document = draft(&source);
        document.layout.links.push(Link {
            span: Span::new(27, 35),
            text: Span::new(27, 35),
            address: address.into(),
            label: None,
        });
        let resolution = resolve::resolve(&document);
        let claims = claims(&document, &resolution, &Settings::default(), english());
        let states: Vec<_> = claims.iter().map(|claim| claim.state).collect();
        assert_eq!(states, [state, State::Uncited], "{address}");
    }
    for text in [
        "Exports rose by 4 percent (Source: the port).",
        "Exports rose by 4 percent (Quelle: der Hafen).",
        "Exports rose by 4 percent (https://www.bbc.co.uk/a/report).",
        "Exports rose by 4 percent. Source: the port.",
        "Exports rose by 4 percent.\n\nSource: the port, its books.\n\nThat is all.",
        "Exports rose by 4 percent.\n\nFuente: el puerto.\n\nThat is all.",
    ] {
        let claims = claims_of(text, &Settings::default());
        assert_eq!(claims[0].state, State::Supported, "{text}");
    }
    for text in [
        "Exports rose by 4 percent (https://www.bbc.co.uk/).",
        "Exports rose by 4 percent.\n\nThe source: nobody knows it.\n\nThat is all.",
        "Exports rose by 4 percent.\n\nPhoto: the port.\n\nThat is all.",
    ] {
        let claims = claims_of(text, &Settings::default());
        assert_eq!(claims[0].state, State::Uncited, "{text}");
    }
}
