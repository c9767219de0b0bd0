//! Heads and who says so in them: bold ones that tell what was done, and pass nobody's word on, "**New boats announced:** we launched two",
//! and headlines that end with a source, "Minister to resign – sources".

use super::cover::bold_end;
use crate::cue::Cues;
use crate::document::{BlockKind, Document};
use crate::sentence::Passage;
use crate::words::Table;

/// What parts a source from what it says.
const DASHES: [&str; 3] = [" – ", " — ", " - "];

/// What sets words in bold.
const MARKS: [char; 2] = ['*', '_'];

/// Such a headline tells something in so many words at least, and ends with a source of no more.
const TOLD: usize = 3;
const SOURCE: usize = 2;

/// Whether `text`, a sentence of the block of index `block`, ends with a dash and a word for a source, and no stop; items of lists may name
/// such things.
pub(super) fn is_credited(document: &Document<'_>, block: u32, text: &str, table: &Table) -> bool {
    if document.layout.blocks[block as usize].kind != BlockKind::Paragraph {
        return false;
    }
    let dashed = DASHES.iter().filter_map(|dash| text.rsplit_once(dash));
    let Some((told, source)) = dashed.min_by_key(|(_, source)| source.len()) else {
        return false;
    };
    let last = source.rsplit(' ').next().unwrap_or_default().to_lowercase();
    told.split_whitespace().nth(TOLD - 1).is_some()
        && source.split_whitespace().nth(SOURCE).is_none()
        && table.credited.contains(&last)
}

/// Whether `text`, a sentence of the block of index `block` with these `cues`, is such a headline, or one that ends with who says so and the
/// verb that tells it: "Boats to leave early, sources say".
pub(super) fn is_sourced(
    document: &Document<'_>,
    block: u32,
    text: &str,
    cues: &Cues,
    table: &Table,
) -> bool {
    let paragraph = document.layout.blocks[block as usize].kind == BlockKind::Paragraph;
    is_credited(document, block, text, table)
        || paragraph && cues.attributes() && says_last(text, table)
}

/// Whether `text` ends with a comma, a word or two and a verb of saying.
fn says_last(text: &str, table: &Table) -> bool {
    let Some((told, source)) = text.rsplit_once(", ") else {
        return false;
    };
    let mut words = source.rsplit(' ');
    let verb = words.next().unwrap_or_default();
    let named = (1..=SOURCE).contains(&words.count());
    named
        && told.split_whitespace().nth(TOLD - 1).is_some()
        && table.speech.verbs.iter().any(|own| own == verb)
}

/// How many bytes of the first sentence of `passage` are such a head, which ends with a colon, and with a word by which nobody says anything
/// where the head has no article: "The ministry announced:" leads to what it said.
pub(super) fn length(document: &Document<'_>, passage: &Passage<'_>, table: &Table) -> usize {
    let Some(first) = passage.sentences.first() else {
        return 0;
    };
    let text = passage.prose.text();
    let start = first.prose.start as usize;
    let end = bold_end(document, passage, first);
    let Some(bold) = end.and_then(|end| text.get(start..end)) else {
        return 0;
    };
    // Where the format knows no bold words, the marks stand in the text.
    let behind = text[start + bold.len()..].trim_start_matches(MARKS);
    let head = bold.trim_end().trim_end_matches(':');
    let led = head.len() < bold.trim_end().len() || behind.starts_with(':');
    let mut words = head.split_whitespace();
    let opening = words.next().unwrap_or_default();
    let opening = opening.trim_start_matches(MARKS).to_lowercase();
    let last = words.next_back().unwrap_or_default();
    let speech = &table.speech;
    let somebody = [&speech.definite, &speech.indefinite, &speech.persons];
    let tells = table.headed.iter().any(|word| word == last)
        && !somebody.iter().any(|list| list.contains(&opening));
    if led && tells { head.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    #[test]
    fn a_headline_may_end_with_its_source() {
        for (claims, text) in [
            (1, "The port was busy.\n\nMinister to resign – sources\n"),
            (
                1,
                "The port was busy.\n\nBoats to leave early — port sources\n",
            ),
            (0, "The port was busy.\n\nBoats to leave early – the port\n"),
            (0, "The port was busy.\n\nHull – sources\n"),
            (
                0,
                "The port was busy.\n\n- Wells of the port – sources\n- No\n",
            ),
            (0, "Minister to resign – sources\n\nThe port was busy.\n"),
            (1, "The port was busy.\n\nMinister to resign, sources say\n"),
            (
                1,
                "The port was busy.\n\nBoats to leave early, Hull mayor says\n",
            ),
            (
                0,
                "The port was busy.\n\nBoats to leave early, mayor hopes\n",
            ),
        ] {
            let found = claims_of(text, &Settings::default());
            assert_eq!(found.len(), claims, "{text}");
        }
    }

    #[test]
    fn bold_heads_announce_nothing() {
        for (claims, text) in [
            (0, "**New boats announced:** we may go there."),
            (0, "**New boats announced**: we may go there."),
            (1, "**The council announced:** we may go there."),
            (
                1,
                "**New boats announced:** Ilse Brandt announced that we may go there.",
            ),
            (1, "The new council announced: we may go there."),
        ] {
            assert_eq!(
                claims_of(text, &Settings::default()).len(),
                claims,
                "{text}"
            );
        }
    }
}
