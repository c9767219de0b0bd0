//! Numbers that were raised once and now stick to a word or a stop, as exports leave them: `tasks.1 However`, `years,2,3 the`.
//! They are looked for only where a numbered list stands.

use super::{Family, Read, Syntax};
use crate::document::{BlockKind, Cited, Inline, Key, Layout, System, Value};
use crate::source::{Source, Span};

pub(super) const SYNTAX: Syntax = Syntax {
    name: "lost superscript",
    openers: &[],
    family: Family::Lost,
    read,
};

/// A number of more digits counts no source.
const DIGITS: usize = 3;
/// A word of fewer letters is part of a name with its number: `H5`, `kB2`.
const WORD: usize = 4;

/// Words that a stop and a number belong to.
const ABBREVIATED: &[&str] = &[
    "no", "nr", "nos", "fig", "figs", "p", "pp", "vol", "vols", "v", "ver", "sec", "ch", "eq",
    "art", "st", "pt", "bd", "kap", "abs", "n", "ca", "c", "approx", "op", "ex", "tab", "para",
];

/// Where such a number may begin, in text order, outside of `lists`, which are in text order and apart.
pub(super) fn places(source: &Source, layout: &Layout<'_>, lists: &[Span]) -> Vec<usize> {
    let mut found = Vec::new();
    for block in &layout.blocks {
        let heads = matches!(block.kind, BlockKind::Title | BlockKind::Heading(_));
        let after = lists.partition_point(|list| list.start <= block.span.start);
        let listed = after
            .checked_sub(1)
            .is_some_and(|at| block.span.start < lists[at].end);
        if heads || listed || block.note.is_some() {
            continue;
        }
        let texts = layout.segments_of(block).iter();
        for segment in texts.filter(|segment| segment.inline == Inline::Text) {
            let bytes = &source.text().as_bytes()[segment.span.range()];
            for (at, pair) in bytes.windows(2).enumerate() {
                let turns = pair[1].is_ascii_digit()
                    && !pair[0].is_ascii_digit()
                    && !pair[0].is_ascii_whitespace();
                let at = segment.span.start as usize + at + 1;
                if turns && sticks(&source.text()[block.span.start as usize..at]) {
                    found.push(at);
                }
            }
        }
    }
    found
}

/// Whether a number behind `lead` sticks to a word or to the mark that ends a clause.
fn sticks(lead: &str) -> bool {
    let token = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    if token.contains(['/', '@', '=', '\\', '<', '#', '$']) {
        return false;
    }
    let bare = token.trim_end_matches(['"', '”', '’', '\'', '»', ')', ']', '*', '_']);
    let stop = bare.trim_end_matches(['.', ',', ';', ':', '!', '?', '…']);
    let word = stop.trim_end_matches(['"', '”', '’', '\'', '»', ')', ']', '*', '_', '%']);
    let closed = word.len() < token.len();
    let letters = word.len() - word.trim_end_matches(char::is_alphabetic).len();
    let last = &word[word.len() - letters..];
    if closed {
        // A digit before the stop is a decimal, a time, a section.
        let ends = letters > 0 || stop.len() > word.len();
        return ends && !ABBREVIATED.contains(&last.to_lowercase().as_str());
    }
    letters == word.len() && last.chars().count() >= WORD && last.chars().all(char::is_lowercase)
}

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let mut citations = Vec::new();
    let mut start = at;
    let end = loop {
        let rest = text.get(start..limit)?;
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if !(1..=DIGITS).contains(&digits) || rest.starts_with('0') {
            return None;
        }
        let end = start + digits;
        let key = Key {
            system: System::Numeric,
            value: Value::Number(rest[..digits].parse().ok()?),
        };
        citations.push(Cited {
            span: Span::new(start, end),
            key,
            locator: None,
        });
        let mut behind = rest[digits..].chars();
        match (behind.next(), behind.next()) {
            (Some(','), Some(next)) if next.is_ascii_digit() => start = end + 1,
            (Some(next), then) if !ends(next, then) => return None,
            _ => break end,
        }
    };
    // Behind a full stop a sentence begins, or nothing more comes.
    let stops = text[..at]
        .trim_end_matches(['"', '”', '’', '\'', '»', ')', ']', '*', '_'])
        .ends_with(['.', '!', '?']);
    let goes_on = text[end..].trim_start().starts_with(char::is_lowercase);
    (!stops || !goes_on).then(|| Read::of(at, end, citations))
}

/// Whether a number may end before the character `next` and the one behind that.
fn ends(next: char, then: Option<char>) -> bool {
    match next {
        '.' | ',' | ':' => !then.is_some_and(char::is_alphanumeric),
        ';' | '!' | '?' | ')' | ']' | '"' | '”' | '’' | '—' | '*' | '_' => true,
        c => c.is_whitespace(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;

    fn shown(text: &str) -> Vec<String> {
        let source = Source::new("a", text);
        let format = format::by_name("markdown").expect("a format of this name");
        let layout = (format.read)(&source);
        let reads = places(&source, &layout, &[])
            .into_iter()
            .filter_map(|at| read(text, at, text.len()));
        reads
            .map(|read| text[read.start..read.end].to_owned())
            .collect()
    }

    #[test]
    fn numbers_that_stick_are_read() {
        for (text, found) in [
            ("It rained on the plain.1 However, it stopped", "1"),
            ("It rained for years,2,3 the town flooded", "2,3"),
            ("the growth.12,13", "12,13"),
            ("(so it rained)4 and", "4"),
            ("the **rain**.5 Then", "5"),
            ("the rainfall6 and the floods", "6"),
            ("\"It rained.\"7 Then", "7"),
        ] {
            assert_eq!(shown(text), [found], "{text}");
        }
    }

    #[test]
    fn numbers_of_their_own_are_not() {
        for text in [
            "version 2.1 The",
            "about 3.5 times",
            "COVID-19 and H5N1 and GPT4",
            "Figure 2.3 and fig.2 and No.5 and vol.3",
            "Nf3 e4 and 1.e4 e5 2.Nf3",
            "at 10:30, or 12:5",
            "won 3-1, 2:1",
            "1,000 and 2,5 and 10,000.5",
            "https://example.org/a.1 and a@b.2 and x=y.3",
            "the file.2nd",
            "v22.x.3.4",
            "the text.1 goes",
            "a `b.1` c",
            "price.2024",
        ] {
            assert_eq!(shown(text), [] as [&str; 0], "{text}");
        }
    }
}
