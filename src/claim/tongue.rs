//! Which language a draft is in: its own word, then the desk's, then what its words tell.

use crate::document::{BlockKind, Document};
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
            Tongue::of(&primary.to_ascii_lowercase()).unwrap_or_else(Tongue::unknown)
        }
        None => words::known_by(&sample(document)),
    }
}

/// The language that front matter states as `lang: de`, as `language: de`, or with an equals sign.
fn stated(metadata: &str) -> Option<&str> {
    metadata.split(['\n', '\r']).find_map(|line| {
        let rest = line
            .strip_prefix("lang")
            .map(|rest| rest.strip_prefix("uage").unwrap_or(rest))?;
        let value = rest.trim_start().strip_prefix([':', '='])?;
        let code = value.trim().split([' ', '#']).next().unwrap_or_default();
        let code = code.trim_matches(['"', '\'']);
        let letters = code
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_'));
        (code.len() >= 2 && letters).then_some(code)
    })
}

/// The beginning of the running text.
fn sample(document: &Document<'_>) -> String {
    let mut sample = String::new();
    let blocks = document.layout.blocks.iter();
    for block in blocks.filter(|block| block.note.is_none()) {
        if !matches!(
            block.kind,
            BlockKind::Paragraph | BlockKind::Item(_) | BlockKind::Continuation
        ) {
            continue;
        }
        let text = document.source.slice(block.span);
        let room = SAMPLE.saturating_sub(sample.len());
        sample.push_str(&text[..text.floor_char_boundary(room)]);
        sample.push(' ');
        if sample.len() >= SAMPLE {
            break;
        }
    }
    sample
}

#[cfg(test)]
mod tests {
    use super::stated;

    #[test]
    fn front_matter_states_the_language() {
        for (metadata, language) in [
            ("title: A\nlang: de\n", Some("de")),
            ("language: \"pt-BR\"\n", Some("pt-BR")),
            ("lang = 'fr' # here\n", Some("fr")),
            ("title: lang: de\n", None),
            ("lang:\n", None),
            ("langue: x\n", None),
        ] {
            assert_eq!(stated(metadata), language, "{metadata}");
        }
    }
}
