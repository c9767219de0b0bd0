//! Block quotes: whether a paragraph stands in one, whose words it holds, and whether it holds somebody's at all.

use super::cover::leads;
use super::mention::without_told;
use super::unspoken::DASHES;
use crate::document::{Block, BlockKind, Document};
use crate::sentence::{self, Passage};
use crate::source::Span;
use crate::words::Table;

/// The verb of saying stands among so many words before the colon.
const NEAR: usize = 12;

/// So many bytes before a quoted paragraph its line begins at most.
const MARGIN: usize = 80;

/// A line that says whose a block quote is stands within so many paragraphs of it, and has so many bytes at most.
const PARAGRAPHS: usize = 8;
const LINE: usize = 100;

/// Whether all of `passage` is somebody's words, as a paragraph of a block quote.
pub(super) fn is_told(document: &Document<'_>, passage: &Passage<'_>, table: &Table) -> bool {
    attribution(document, passage).is_some() || is_led_to(document, passage, table)
}

/// The line below a block quote that says whose it is, where `passage` is a paragraph of one without marks of its own: "Marta Roe, mayor".
pub(super) fn attribution(document: &Document<'_>, passage: &Passage<'_>) -> Option<String> {
    let layout = &document.layout;
    let own = passage.block as usize;
    let is_paragraph = |block: &Block| block.kind == BlockKind::Paragraph;
    if is_all_quoted(passage.prose.text()) {
        let below = layout
            .blocks
            .get(own + 1)
            .filter(|block| is_paragraph(block))?;
        let name = signed(document, below)?;
        // "Halmouth, May 2019" is no more than a place.
        let full = name
            .split(',')
            .next()
            .is_some_and(|first| first.contains(' '));
        return full.then_some(name);
    }
    if !is_unmarked(document, passage) {
        return None;
    }
    // A line right behind the block quote may say so too.
    let mut inside = true;
    let mut below = layout.blocks[own + 1..]
        .iter()
        .take(PARAGRAPHS)
        .take_while(|block| {
            let counts = inside && is_paragraph(block);
            inside = counts && is_quoted(document, block);
            counts
        });
    let line = below.find(|block| document.source.slice(block.span).starts_with(DASHES))?;
    signed(document, line)
}

/// Whom the line `block` names behind a dash, if it is no more than a line.
fn signed(document: &Document<'_>, block: &Block) -> Option<String> {
    let prose = document.layout.prose(document.source, block);
    let name = prose.text().strip_prefix(DASHES)?;
    let name = name.trim_start_matches(DASHES).trim();
    let is_line = prose.text().len() <= LINE && !sentence::closes(name);
    (is_line && name.starts_with(char::is_uppercase)).then(|| name.to_owned())
}

/// Whether all of `text` stands in one pair of quotation marks.
fn is_all_quoted(text: &str) -> bool {
    let marks = ['"', '“', '”', '„', '«', '»'];
    let text = text.trim();
    let inside = text
        .strip_prefix(marks)
        .and_then(|rest| rest.strip_suffix(marks));
    inside.is_some_and(|inside| !inside.contains(marks))
}

/// Whether `passage` is a paragraph of a block quote without marks of its own.
fn is_unmarked(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    let block = &document.layout.blocks[passage.block as usize];
    let text = passage.prose.text();
    block.kind == BlockKind::Paragraph
        && is_quoted(document, block)
        && !text.starts_with(DASHES)
        && !text.contains(['"', '“', '”', '„', '«', '»'])
}

/// Whether `passage` is a paragraph of a block quote to which a sentence leads by a colon, where either cites or the sentence says who says
/// so: somebody's words, and no box for a note.
fn is_led_to(document: &Document<'_>, passage: &Passage<'_>, table: &Table) -> bool {
    if !is_unmarked(document, passage) {
        return false;
    }
    let blocks = &document.layout.blocks;
    let own = passage.block as usize;
    let quoted = |block: &Block| block.kind == BlockKind::Paragraph && is_quoted(document, block);
    let near = own.saturating_sub(PARAGRAPHS)..own;
    let Some(lead) = near
        .rev()
        .map(|at| &blocks[at])
        .find(|block| !quoted(block))
    else {
        return false;
    };
    let source = document.source;
    let markers = document.markers_in(lead.span);
    let head = markers
        .first()
        .map_or(lead.span.end, |first| first.span.start);
    let before = Span {
        start: lead.span.start,
        end: head.max(lead.span.start),
    };
    let cites = !markers.is_empty() || !document.markers_in(blocks[own].span).is_empty();
    let led = leads(source.slice(lead.span)) || leads(source.slice(before));
    let says = || says(source.slice(lead.span), table);
    lead.kind == BlockKind::Paragraph && led && (cites || says())
}

/// Whether `lead`, which ends with a colon, ends with what somebody says: "Ida Holm told the board:".
fn says(lead: &str, table: &Table) -> bool {
    let sentence = lead.trim_end_matches(|c: char| !c.is_alphanumeric());
    let start = sentence.rfind(['.', '!', '?']).map_or(0, |stop| stop + 1);
    let sentence = sentence[start..].trim_start();
    // What readers were asked to do, nobody says.
    let told = without_told(sentence, table, false);
    let sentence = told.as_deref().unwrap_or(sentence);
    let speech = &table.speech;
    let bare = |word: &str| {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    };
    let verb = |word: &str| {
        let word = bare(word);
        let lists = [&speech.verbs, &speech.telling, &speech.quoting];
        lists.into_iter().any(|list| list.contains(&word))
    };
    let own = |word: &str| table.selves.contains(&bare(word));
    let somebody = |word: &str| {
        let lower = bare(word);
        let lists = [&speech.persons, &speech.offices, &speech.roles];
        lists.into_iter().any(|list| list.contains(&lower))
    };
    let named = || {
        let mut pairs = sentence.split(' ').zip(sentence.split(' ').skip(1));
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        pairs.any(|(_, word)| capital(word))
    };
    let mut last = sentence.rsplit(' ').take(NEAR);
    last.any(verb)
        && !sentence.split(' ').any(own)
        && (sentence.split(' ').any(somebody) || named())
}

/// Whether `block` is set apart as a quotation: its line begins with the sign for one.
pub(super) fn is_quoted(document: &Document<'_>, block: &Block) -> bool {
    let text = document.source.text();
    let start = block.span.start as usize;
    let near = &text[text.floor_char_boundary(start.saturating_sub(MARGIN))..start];
    let margin = near.rsplit(['\n', '\r']).next().unwrap_or_default();
    margin.trim_start().starts_with('>') || text[start..].starts_with('>')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn whoever_says_so_before_a_colon_is_quoted_below() {
        for (code, lead) in [
            ("en", "The boat sank. Pilot Ida Holm told the board:"),
            ("en", "Ida Holm said on Monday:"),
            ("en", "The mayor wrote:"),
            ("en", "The mayor asked readers of the Gazette:"),
            (
                "en",
                "The Halmouth Gazette reported some sobering news for new pilots:",
            ),
            ("de", "Ida Holm sagte dem Rat:"),
            ("fr", "La maire a déclaré :"),
        ] {
            assert!(says(lead, words::table(code).expect("the table")), "{lead}");
        }
        for lead in [
            "I told Ida Holm:",
            "Readers were asked to draw up a plan for the following Tide Game:",
            "Ida Holm said so. There are two ways:",
            "Three boats sank:",
        ] {
            let table = words::table("en").expect("the table");
            assert!(!says(lead, table), "{lead}");
        }
    }
}
