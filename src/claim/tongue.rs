//! Which language a draft is in: its own word, then the desk's, then what its words tell.

use crate::document::{Block, BlockKind, Document, ListKind};
use crate::settings::Settings;
use crate::words::{self, Tongue};

/// So many bytes of a draft's paragraphs tell its language.
const SAMPLE: usize = 2000;

/// The language that `document` is judged in.
pub fn tongue(document: &Document<'_>, settings: &Settings) -> Tongue {
    let own = document
        .layout
        .metadata
        .and_then(|span| stated(document.source.slice(span)));
    match own.or(settings.language.as_deref()) {
        Some(code) => {
            let primary = code.split(['-', '_']).next().unwrap_or(code);
            Tongue::of(&primary.to_lowercase()).unwrap_or_else(Tongue::unknown)
        }
        None => words::known_by(&sample(document)),
    }
}

/// The language that front matter states as `lang: de`, as `language: deu` or `language: German`, or with an equals sign.
fn stated(metadata: &str) -> Option<&str> {
    metadata.split(['\n', '\r']).find_map(|line| {
        let rest = line
            .strip_prefix("lang")
            .map(|rest| rest.strip_prefix("uage").unwrap_or(rest))?;
        let value = rest.trim_start().strip_prefix([':', '='])?;
        let code = value.trim().split([' ', '#']).next().unwrap_or_default();
        let code = code.trim_matches(['"', '\'']);
        let letters = code
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '-' | '_'));
        (code.len() >= 2 && letters).then_some(code)
    })
}

/// The beginning of the running text; where all of it is lists of sources, that of these.
fn sample(document: &Document<'_>) -> String {
    let running = |block: &Block| {
        let is_text = matches!(
            block.kind,
            BlockKind::Paragraph | BlockKind::Item(_) | BlockKind::Continuation
        );
        is_text && block.note.is_none()
    };
    let own = words_of(document, |block| {
        running(block) && !is_listed(document, block)
    });
    if own.contains(char::is_alphabetic) {
        own
    } else {
        words_of(document, running)
    }
}

/// The first words of the blocks that count.
fn words_of(document: &Document<'_>, counts: impl Fn(&Block) -> bool) -> String {
    let mut sample = String::new();
    for block in document.layout.blocks.iter().filter(|block| counts(block)) {
        for word in document.source.slice(block.span).split_whitespace() {
            let word = unaddressed(word);
            let room = SAMPLE.saturating_sub(sample.len());
            sample.push_str(&word[..word.floor_char_boundary(room)]);
            sample.push(' ');
            if sample.len() >= SAMPLE {
                return sample;
            }
        }
    }
    sample
}

/// Whether `block` is of a list of sources, whose names and titles may be of any language.
fn is_listed(document: &Document<'_>, block: &Block) -> bool {
    let written = [ListKind::Written, ListKind::Further, ListKind::Unread];
    let next = document
        .lists
        .partition_point(|list| list.span.start <= block.span.start);
    document.lists[next.saturating_sub(2)..next]
        .iter()
        .any(|list| written.contains(&list.kind) && block.span.start < list.span.end)
}

/// `word` without the address in it, whose parts are words of no language: `[fares](https://example.org)`.
fn unaddressed(word: &str) -> &str {
    let scheme = memchr::memmem::find(word.as_bytes(), b"://");
    let head = scheme.map(|at| word[..at].trim_end_matches(|c: char| c.is_ascii_alphabetic()));
    let is_site = word.starts_with("www.");
    head.unwrap_or(if is_site { "" } else { word })
}

#[cfg(test)]
mod tests {
    use super::{stated, unaddressed};

    #[test]
    fn addresses_are_words_of_no_language() {
        for (word, left) in [
            ("https://example.org/a", ""),
            ("[fares](https://example.org/a).", "[fares]("),
            ("www.example.org", ""),
            ("fares:", "fares:"),
            ("://", ""),
        ] {
            assert_eq!(unaddressed(word), left, "{word}");
        }
    }

    #[test]
    fn front_matter_states_the_language() {
        for (metadata, language) in [
            ("title: A\nlang: de\n", Some("de")),
            ("language: \"pt-BR\"\n", Some("pt-BR")),
            ("lang = 'fr' # here\n", Some("fr")),
            ("lang: deu\n", Some("deu")),
            ("lang: en_GB\n", Some("en_GB")),
            ("language: Français\n", Some("Français")),
            ("title: lang: de\n", None),
            ("lang:\n", None),
            ("langue: x\n", None),
        ] {
            assert_eq!(stated(metadata), language, "{metadata}");
        }
    }
}
