//! What an analysis of one's own counted, and what only shares a word with it.

use super::*;
use crate::claim::claims;
use crate::document::BlockKind;
use crate::resolve::resolve;
use crate::sentence::drafts::draft;
use crate::settings::Settings;
use crate::source::Source;
use crate::words::Tongue;

/// Whether the last claim of `text`, in the language of this `code`, is told by data that whoever writes went through.
fn last_is_told(code: &str, text: &str) -> bool {
    let source = Source::new("a", text);
    let mut document = draft(&source);
    let headings = document.layout.blocks.iter_mut();
    for heading in headings.filter(|block| source.slice(block.span).starts_with("## ")) {
        heading.kind = BlockKind::Heading(2);
    }
    let tongue = Tongue::of(code).expect("the table");
    let claims = claims(&document, &resolve(&document), &Settings::default(), tongue);
    let last = claims.last().expect("a claim");
    assert!(text.ends_with(&*last.text), "{text}: {last:?}");
    Analysis::of(&document, tongue.table).tells(&document, last, tongue.table)
}

#[test]
fn what_was_counted_is_told_by_the_analysis() {
    for (code, text) in [
        (
            "en",
            "Our analysis of 412,000 repairs of boats [1] took a year.\n\n## Late\n\nMore than 40 per cent of repairs were late.",
        ),
        (
            "en",
            "We compared the lists of piers in the county [1]. About 40 per cent of piers had no rail.",
        ),
        (
            "de",
            "Wir haben 412.000 Meldungen aus Häfen ausgewertet [1].\n\n## Zu spät\n\nMehr als 40 Prozent der Meldungen kamen zu spät.",
        ),
        (
            "fr",
            "Notre analyse de 412 000 dossiers publics [1] a pris un an.\n\n## Retards\n\nPlus de 40 % des dossiers étaient en retard.",
        ),
    ] {
        assert!(last_is_told(code, text), "{text}");
    }
}

#[test]
fn a_word_of_a_sentence_beside_it_tells_nothing() {
    for text in [
        "We compared the data of public piers and sailors in the county [1].\n\n## Waste\n\nMore than 40 per cent of public money had been wasted.",
        "We compared the data of public piers and sailors in the county [1]. More than 40 per cent of public money had been wasted.",
        "We compared the lists of piers in the county [1].\n\n## Rails\n\nAbout 40 per cent of piers had no rail.",
        "Our analysis of 412,000 repairs about sailors and captains in harbours [1] took a year. Some 40 per cent of sailors had left their harbours.",
        "Our analysis of 412,000 repairs about sailors [1] took a year. About 40 per cent of pilots had left.",
    ] {
        assert!(!last_is_told("en", text), "{text}");
    }
}
