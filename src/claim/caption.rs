//! Captions of pictures: a line under one, and words that end with the credit of whoever made it: "The quay in May. Photo: A. Roe".

use std::sync::LazyLock;

use super::apart;
use super::linked;
use crate::document::{Block, BlockKind, Document};
use crate::sentence::{Passage, Sentence};
use crate::source::Span;
use crate::words::{self, Openings};

/// A caption is no longer, in bytes; one with a credit and no picture in sight no longer than this.
const LONGEST: usize = 1200;
const LONGEST_ALONE: usize = 400;
/// A credit at the end is looked for within so many bytes.
const CREDIT: usize = 160;
/// A credit has so many words at most, and so many of them in small letters.
const WORDS: usize = 12;
const SMALL: usize = 3;
/// Small words between the names of such houses.
const TIES: [&str; 4] = ["via", "and", "for", "of"];
/// A line with a picture is looked at within so many bytes.
const LINE: usize = 400;

/// What a picture begins with in the source.
const PICTURES: [&str; 4] = ["![", "[![", "<img", "<figure"];
/// What stands before whoever has the rights.
const SIGN: char = '©';

/// Who made a picture stands behind these and a colon, in all languages: anywhere, and below a picture.
static MAKERS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.shown.makers)));
/// See `MAKERS`.
static MAKERS_BELOW: LazyLock<Openings> = LazyLock::new(|| {
    let tables = words::tables().iter();
    Openings::new(tables.flat_map(|table| &table.shown.makers_below))
});
/// The same behind these alone.
static MADE_BY: LazyLock<Openings> = LazyLock::new(|| {
    Openings::new(
        words::tables()
            .iter()
            .flat_map(|table| &table.shown.made_by),
    )
});

/// Whether `passage` is one, which says what a picture shows. One that cites, or names the source of figures, may say more.
pub(super) fn is_caption(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    let block = &document.layout.blocks[passage.block as usize];
    let text = passage.prose.text().trim();
    if block.kind != BlockKind::Paragraph || text.len() > LONGEST {
        return false;
    }
    let credited = || {
        let anywhere = text.len() <= LONGEST_ALONE
            && (is_credited(text, passage, false) || names_house(text, passage));
        anywhere || is_below_picture(document, passage) && is_credited(text, passage, true)
    };
    let set = || {
        is_in_caption(document, passage)
            || apart::is_set_apart(document, block.span)
                && !is_bold(document, block.span)
                && is_below_picture(document, passage)
    };
    let sourced = || {
        let cites = |one: &Sentence| {
            let mut links = linked::links(document, one);
            !one.markers.is_empty() || links.any(|link| linked::names_page(&link.address))
        };
        passage.sentences.iter().any(cites)
            || linked::writes_page(text)
            || linked::closing_credit(passage).is_some()
    };
    (credited() || set()) && !sourced()
}

/// Whether what stands at `span` is set in bold: a standfirst, which claims.
fn is_bold(document: &Document<'_>, span: Span) -> bool {
    let before = &document.source.text()[..span.start as usize];
    let marks = ["**", "__"];
    let own = document.source.slice(span);
    marks
        .iter()
        .any(|mark| before.ends_with(mark) || own.starts_with(mark))
}

/// Whether `text`, that of `passage`, ends with a credit of whoever made a picture, or is parted from one by the first of its sentences.
fn is_credited(text: &str, passage: &Passage<'_>, below: bool) -> bool {
    let opens = passage.sentences.len() > 1
        && credit(passage.text(&passage.sentences[0]), below).is_some_and(is_maker);
    opens || ends_with_credit(text, below)
}

/// Whether `text` ends with such a credit, behind the end of a sentence or in parentheses.
fn ends_with_credit(text: &str, below: bool) -> bool {
    let near = text.floor_char_boundary(text.len().saturating_sub(CREDIT));
    let mut parted = near == 0;
    text[near..].char_indices().any(|(at, c)| {
        let begins = parted;
        parted = parts(c, parted);
        begins && !c.is_whitespace() && credit(&text[near + at..], below).is_some_and(is_maker)
    })
}

/// Whether `text`, that of `passage`, ends with names alone, in parentheses or as its last sentence, one of which is a house that sells
/// pictures: "(AP Photo/A. Roe)", "A. Roe/AFP via Getty Images".
fn names_house(text: &str, passage: &Passage<'_>) -> bool {
    let inside = text.trim_end_matches(['.', ' ', ')']);
    let enclosed = text.trim_end_matches(['.', ' ']).ends_with(')');
    let enclosed = enclosed.then(|| inside.rsplit('(').next()).flatten();
    let last = || {
        let others = passage.sentences.len() > 1;
        passage
            .sentences
            .last()
            .filter(|_| others)
            .map(|last| passage.text(last))
    };
    let Some(names) = enclosed.or_else(last).filter(|names| names.len() <= CREDIT) else {
        return false;
    };
    let lower = names.to_lowercase();
    let mut houses = words::tables().iter().flat_map(|table| &table.shown.houses);
    let named = |word: &str| !word.starts_with(char::is_lowercase) || TIES.contains(&word);
    names.len() < text.len()
        && names.split_whitespace().count() <= WORDS
        && names.split_whitespace().all(named)
        && houses.any(|house| lower.contains(house.as_str()))
}

/// Whether a credit may stand behind `c`; blanks change nothing of what `before` tells.
fn parts(c: char, before: bool) -> bool {
    if c.is_whitespace() {
        before
    } else {
        ".!?…)(]|–—/\"”’»*_".contains(c)
    }
}

/// What stands behind the words that `text` credits somebody by, where it begins with such.
fn credit(text: &str, below: bool) -> Option<&str> {
    let behind = |openings: &Openings, colon: bool| {
        openings.at(text).find_map(|words| {
            let rest = &text[words.len()..];
            if colon {
                rest.trim_start().strip_prefix([':', '：'])
            } else {
                rest.strip_prefix(' ')
            }
        })
    };
    let found = behind(&MAKERS, true).or_else(|| behind(&MADE_BY, false));
    if !below {
        return found;
    }
    let signed = || text.strip_prefix(SIGN);
    found
        .or_else(|| behind(&MAKERS_BELOW, true))
        .or_else(signed)
}

/// Whether `text` is somebody's name and house, and nothing that is told of him.
fn is_maker(text: &str) -> bool {
    let mut words = text
        .split_whitespace()
        .map(|word| word.trim_start_matches(['(', '@', '"']));
    let all = words.clone().count();
    let small = |word: &str| word.starts_with(char::is_lowercase) && !word.contains('.');
    let few = words.clone().filter(|word| small(word)).count() <= SMALL;
    (1..=WORDS).contains(&all) && few && words.any(|word| !small(word))
}

/// Whether `block` is a picture, or begins with one.
pub(super) fn is_picture(document: &Document<'_>, block: &Block) -> bool {
    let text = document.source.slice(block.span).trim_start();
    matches!(block.kind, BlockKind::Opaque | BlockKind::Paragraph)
        && PICTURES.iter().any(|picture| text.starts_with(picture))
}

/// Whether the line above `passage`, or that which it begins with, is a picture.
fn is_below_picture(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    let Some(first) = passage.sentences.first() else {
        return false;
    };
    let before = &document.source.text()[..first.span.start as usize];
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || "*_>(".contains(c));
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(LINE))..];
    let line = near.rsplit(['\n', '\r']).next().unwrap_or_default();
    // The mark that ends a tag was left out.
    let line = line.trim_start();
    PICTURES.iter().any(|picture| line.starts_with(picture))
}

/// Whether `passage` stands in the caption that HTML has for a figure.
fn is_in_caption(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    let start = passage.prose.to_source(Span::new(0, 0)).start as usize;
    let before = &document.source.text()[..start];
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(LINE))..];
    let tag = near.trim_end().strip_suffix('>').unwrap_or_default();
    let tag = tag.rsplit('<').next().unwrap_or_default();
    tag.starts_with("figcaption")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    fn claims(text: &str) -> usize {
        claims_of(text, &Settings::default()).len()
    }

    #[test]
    fn what_a_picture_shows_is_no_claim() {
        let told = "The quay was shut in 2019 after 40 boats sank.";
        for text in [
            format!("{told} Photo: A. Roe / Reuters"),
            format!("{told} (Photograph by A. Roe)"),
            format!("{told} Photograph: A. Roe/The Echo."),
            format!("Photo: A. Roe / Reuters. {told}"),
            format!("{told} (AP Photo/A. Roe)"),
            format!("{told} A. Roe/AFP via Getty Images"),
        ] {
            assert_eq!(claims(&text), 0, "{text}");
        }
    }

    #[test]
    fn a_paragraph_below_a_picture_may_claim() {
        let told = "The quay was shut in 2019 after 40 boats sank.";
        for text in [
            told.to_owned(),
            format!("![The quay](quay.jpg)\n\n{told}"),
            format!("![The quay](quay.jpg)\n\n**{told}**"),
            "The quay [was shut](https://www.bbc.co.uk/news/uk-1) in 2019. Photo: A. Roe"
                .to_owned(),
            format!("{told} Credit: A. Roe"),
            format!("{told} (Reuters)"),
            format!("{told} That is what Getty Images shows."),
            format!("{told} The photo: it shows the boats as they lay there."),
            format!("{told} Photo: the quay as it was when the last of the boats sank there"),
        ] {
            assert_eq!(claims(&text), 1, "{text}");
        }
    }

    #[test]
    fn makers_are_told_from_what_is_told() {
        assert!(is_maker(" A. Roe / Reuters"));
        assert!(is_maker(" the Port of Halmouth"));
        assert!(!is_maker(" the quay as it was in May"));
        assert!(!is_maker(""));
    }
}
