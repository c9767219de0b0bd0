//! Records of talk: podcasts and interviews written down, in which whoever speaks is named before, and speeches.

use std::collections::HashMap;

use crate::cue;
use crate::document::{BlockKind, Document};
use crate::words::Table;

/// A speaker's name has so many bytes and words at most.
const LABEL: usize = 40;
const WORDS: usize = 4;

/// So many paragraphs that name who speaks make a record.
const TURNS: usize = 6;

/// So many speak in it: one label that comes again may be that of a note or of a rule.
const SPEAKERS: usize = 2;

/// A speech addresses those who listen within so many paragraphs, and thanks them in one of so many at its end.
const OPENING: usize = 5;
const CLOSING: usize = 3;

/// Of a record's paragraphs at least one of so many names a speaker.
const SHARE: usize = 4;

/// Whether `document` is a record of talk: a good part of its paragraphs begin with a name and a colon, several names come again, and
/// somebody asks something, as the notes and rules of a list of such labels do not.
pub(super) fn is_talk(document: &Document<'_>) -> bool {
    let (mut paragraphs, mut asks) = (0, false);
    let mut names: HashMap<&str, usize> = HashMap::new();
    for block in &document.layout.blocks {
        if block.kind == BlockKind::Paragraph {
            paragraphs += 1;
            let text = document.source.slice(block.span);
            if let Some(name) = speaker(text) {
                *names.entry(name).or_default() += 1;
                asks |= text.split_whitespace().any(cue::asks);
            }
        }
    }
    let again = || names.values().filter(|&&count| count > 1);
    let turns: usize = again().sum();
    asks && turns >= TURNS && again().count() >= SPEAKERS && SHARE * turns >= paragraphs
}

/// Whether `document` is a speech: it addresses those who listen at its beginning, in words of nobody else, and does so again or thanks
/// them at its end.
pub(super) fn is_speech(document: &Document<'_>, table: &Table) -> bool {
    let has = |list: &[String], text: &str| list.iter().any(|phrase| text.contains(phrase));
    let paragraphs = document.layout.blocks.iter();
    let paragraphs = paragraphs.filter(|block| block.kind == BlockKind::Paragraph);
    let mut spoken = paragraphs.map(|block| document.source.slice(block.span).to_lowercase());
    let own = |text: &String| !text.contains(['"', '“', '„', '«']);
    let addressed = |text: &String| own(text) && has(&table.addresses, text);
    if !spoken.by_ref().take(OPENING).any(|text| addressed(&text)) {
        return false;
    }
    let rest: Vec<String> = spoken.collect();
    let mut last = rest.iter().rev().take(CLOSING);
    last.any(|text| own(text) && has(&table.thanks, text)) || rest.iter().any(addressed)
}

/// Who is named at the beginning of `text` as speaking it: "Ida Holm:", "**Ida Holm**:", "Q:".
fn speaker(text: &str) -> Option<&str> {
    let (label, _) = text[..text.floor_char_boundary(LABEL)].split_once(':')?;
    let label = label.trim_matches(|c: char| !c.is_alphanumeric());
    let name = |word: &str| word.starts_with(char::is_uppercase);
    let short = label.split(' ').count() <= WORDS;
    (short && label.split(' ').all(name)).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentence::drafts::draft;
    use crate::source::Source;
    use crate::words;

    fn is_record(text: &str) -> bool {
        is_talk(&draft(&Source::new("a", text)))
    }

    #[test]
    fn a_speech_addresses_those_who_listen() {
        let table = words::table("en").expect("the table");
        let is = |text: &str| is_speech(&draft(&Source::new("a", text)), table);
        let body = "The tide was high.\n\nThe quay was under water.\n\n";
        let opening = "Ladies and gentlemen, it was late.\n\n";
        assert!(is(&format!("{opening}{body}Thank you all.\n")));
        assert!(is(&format!(
            "{opening}{body}My fellow sailors, we left.\n\n{}",
            body.repeat(3)
        )));
        assert!(!is(&format!("{opening}{body}")), "nobody is thanked");
        assert!(
            !is(&format!("{body}Thank you all.\n")),
            "nobody is addressed"
        );
        let told = "\"Ladies and gentlemen, it was late,\" she said.\n\n";
        assert!(
            !is(&format!("{told}{body}\"Thank you,\" she said.\n")),
            "somebody else's"
        );
    }

    #[test]
    fn turns_of_speakers_who_come_again_make_a_record() {
        let turn = "**Ida Holm:** Was it late?\n\nNils Bratt: Then we left.\n\nAnd so on.\n\n";
        assert!(is_record(&turn.repeat(3)));
        assert!(!is_record(turn), "two turns");
        let rules = "DO: Shut the gate.\n\nDO NOT: Sail at night.\n\n".repeat(3);
        assert!(!is_record(&rules), "nobody asks");
        assert!(!is_record(
            "It was late, says a note: all left.\n\nThe log: It was late.\n\n"
                .repeat(3)
                .as_str()
        ));
        let notes = "Note: The tide was high.\n\nThe quay was under water.\n\n".repeat(6);
        assert!(!is_record(&notes), "one label");
        let terms: String = ["Ebb", "Flow", "Slack", "Neap", "Spring", "Surge"]
            .map(|term| format!("{term}: A kind of tide.\n\n"))
            .concat();
        assert!(!is_record(&terms), "terms that each stand once");
        let long = "They sat down, and nobody said a word for a long time.\n\n".repeat(40);
        assert!(!is_record(&(turn.repeat(3) + &long)), "few turns of many");
    }
}
