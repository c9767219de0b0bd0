//! Lists that nothing announces and that stand in one line: `[1] Roe, Rain, 2020; [2] Doe, Snow, 2021.`

use super::label::{self, Style};
use super::{Entry, Text};
use crate::address;

/// A shorter word before a full stop is an abbreviation: "cf. [2]".
const SHORT: usize = 4;

/// The entries of `run`, where it is one that the next numbers stand within, each behind the end of a source and before another one.
pub(super) fn split(text: &Text<'_>, run: Vec<Entry>) -> Vec<Entry> {
    let [only] = &run[..] else {
        return run;
    };
    if only.number() != Some(1) || !text.slice(only.span).starts_with('[') {
        return run;
    }
    let mut entries = vec![only.clone()];
    while let Some(next) = entries.last_mut().and_then(|last| cut(text, last)) {
        entries.push(next);
    }
    let bodies = entries.iter().map(|entry| text.slice(entry.body));
    let are_sources = bodies.clone().all(address::is_like_source);
    if are_sources { entries } else { run }
}

/// Cuts from `last` what stands in it from the next number on.
fn cut(text: &Text<'_>, last: &mut Entry) -> Option<Entry> {
    let number = last.number()?.checked_add(1)?;
    let shown = text.slice(last.body);
    let at = shown.find(&format!("[{number}]"))?;
    let before = shown[..at].trim_end();
    let start = last.body.start + at as u32;
    let label = label::label(&shown[at..], start).filter(|label| label.style == Style::Bracket)?;
    if !ends_source(before) {
        return None;
    }
    let end = last.span.end;
    last.body.end = last.body.start + before.len() as u32;
    last.span.end = last.body.end;
    Some(Entry::labelled(label, start, end))
}

/// Whether a source may end with `text`: by a semicolon, or by a full stop behind a number or a word.
fn ends_source(text: &str) -> bool {
    let last = text.strip_suffix('.').and_then(|text| {
        let mut words = text.rsplit(|c: char| !c.is_alphanumeric());
        words.next()
    });
    text.ends_with(';') || last.is_some_and(|word| word.chars().count() >= SHORT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_ends_by_a_mark_and_not_by_an_abbreviation() {
        for (text, wanted) in [
            ("Roe, Rain, 2020;", true),
            ("Roe, Rain, 2020.", true),
            ("Roe, Rain in the valley.", true),
            ("Roe, cf.", false),
            ("Roe, as in", false),
            ("", false),
        ] {
            assert_eq!(ends_source(text), wanted, "{text}");
        }
    }
}
