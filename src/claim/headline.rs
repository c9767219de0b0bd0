//! Bold heads that tell what was done, and pass nobody's word on: "**New boats announced:** we launched two".

use super::cover::bold_end;
use crate::document::Document;
use crate::sentence::Passage;
use crate::words::Table;

/// What sets words in bold.
const MARKS: [char; 2] = ['*', '_'];

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
