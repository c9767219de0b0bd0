//! Forms of text that assert nothing themselves: labels, suppositions, titles, code, what describes files.

mod code;
mod row;

pub(super) use row::is_defined;

use crate::words::Table;

/// In titles, words of so many letters or fewer may be small, and where there are no longer ones, of so many.
const LETTERS: usize = 4;
const SMALL: usize = 3;

/// A label has so many bytes and words at most.
const LABEL: usize = 60;
const WORDS: usize = 5;

/// The place of a book has so many words at most.
const PLACE: usize = 8;

/// Behind one word of somebody's so few words may only tell whose it is, less one.
const TOLD: usize = 3;

/// The name of a file has no more bytes than this before its last point and behind it.
const NAME: usize = 200;

/// Files of these kinds hold data.
const FILES: [&str; 12] = [
    "csv", "tsv", "txt", "json", "xml", "xls", "xlsx", "yml", "yaml", "ipynb", "py", "sh",
];

/// `text` without the label that it begins with: who speaks in an interview, what an item of a list is about.
pub(super) fn unlabelled(text: &str) -> &str {
    let head = &text.as_bytes()[..text.len().min(LABEL)];
    let mut colons = memchr::memchr_iter(b':', head);
    let Some(colon) = colons.find(|colon| head.get(colon + 1) == Some(&b' ')) else {
        return text;
    };
    let label = &text[..colon];
    let rest = text[label.len() + 1..].trim_start();
    let names = |word: &str| word.len() < LETTERS || word.starts_with(|c: char| !c.is_lowercase());
    let is_label = label.starts_with(char::is_uppercase)
        && label.split(' ').count() <= WORDS
        && label.split(' ').all(names)
        && !label.contains(|c: char| c.is_ascii_digit() || ".!?\"“”«»".contains(c));
    // Whoever is named before his words speaks them.
    let quoted = rest.starts_with(['"', '“', '„', '«', '‘', '\'', '「']);
    if is_label && !quoted { rest } else { text }
}

/// What stands before the first colon of `text`, near its beginning, and what stands behind it, where that may be a sentence: "Then, after a
/// while: sell the boat", "Rules include:Sell the boat".
pub(super) fn led_to(text: &str) -> Option<(&str, &str)> {
    let head = &text.as_bytes()[..text.len().min(LABEL)];
    let (lead, rest) = text.split_at(memchr::memchr(b':', head)?);
    let rest = &rest[1..];
    let begins = rest.starts_with(char::is_uppercase) || rest.starts_with(' ');
    begins.then_some((lead, rest.trim_start()))
}

/// How many bytes of `text` only suppose something: "If the mayor says so, ", or all of "For example, if the mayor says so, it may go".
pub(super) fn supposed(text: &str, table: &Table) -> usize {
    let supposes = |text: &str| {
        let first = first_word(text);
        let mut alike = table
            .supposed
            .suppositions
            .iter()
            .filter(|word| word.len() == first.len());
        alike.any(|word| {
            word.eq_ignore_ascii_case(first) || !first.is_ascii() && *word == first.to_lowercase()
        })
    };
    if supposes(text) {
        return text.find(", ").map_or(text.len(), |comma| comma + 1);
    }
    let head = &text.as_bytes()[..text.len().min(LABEL)];
    let comma = memchr::memchr_iter(b',', head).find(|comma| text[comma + 1..].starts_with(' '));
    let example = comma.filter(|comma| table.examples.contains(&text[..*comma].to_lowercase()));
    match example {
        Some(comma) if supposes(&text[comma + 2..]) => text.len(),
        _ => 0,
    }
}

/// What stands before the first blank of `text`.
fn first_word(text: &str) -> &str {
    memchr::memchr(b' ', text.as_bytes()).map_or(text, |end| &text[..end])
}

/// Whether all of `text` stands in parentheses, and does not end as sentences end: a credit, what a record tells of those present.
pub(super) fn is_aside(text: &str) -> bool {
    let inside = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'));
    inside.is_some_and(|inside| !inside.ends_with(['.', '!', '?']) && !inside.contains(')'))
}

/// Whether all of `text` stands in parentheses and is the place of a book, in names and numbers alone: "(Leviticus, xvii, 7.)"
pub(super) fn is_locator(text: &str) -> bool {
    let text = text.trim_end_matches('.');
    let inside = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'));
    let (mut numbers, mut names) = (0, 0);
    let place = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let roman = !bare.is_empty() && bare.bytes().all(|byte| b"ivxlcIVXLC".contains(&byte));
        let number = bare.starts_with(|c: char| c.is_ascii_digit());
        let name = bare.starts_with(char::is_uppercase);
        numbers += usize::from(roman || number);
        names += usize::from(name && !roman);
        roman || number || name || bare.is_empty() || word.ends_with('.') || word.len() < LETTERS
    };
    let all = inside.is_some_and(|inside| {
        inside.split_whitespace().nth(PLACE).is_none() && inside.split_whitespace().all(place)
    });
    all && numbers > 0 && names > 0
}

/// Whether `text` is one word of somebody's and little more than who says it: "“No,” she says."
pub(super) fn is_word(text: &str) -> bool {
    let mut words = text.split(' ');
    let quoted = words.next().is_some_and(|word| {
        let inside = word.trim_end_matches([',', '.', '!', '…']);
        let closed = inside.ends_with(['"', '”', '“', '»', '«']);
        word.starts_with(['"', '“', '„', '«', '»']) && closed
    });
    quoted && words.nth(TOLD).is_none()
}

/// Whether `text` is written as titles are, its words in capitals.
pub(super) fn titled(text: &str) -> bool {
    let all = |more: usize| {
        // Any sentence begins with a capital.
        let words = text.split(' ').skip(1).filter(|word| word.len() > more);
        let mut words = words
            .filter(|word| word.starts_with(char::is_alphabetic))
            .peekable();
        let any = words.peek().is_some();
        any.then(|| words.all(|word| word.starts_with(|c: char| !c.is_lowercase())))
    };
    all(LETTERS).or_else(|| all(SMALL)).unwrap_or(true)
}

/// Whether `text` is a tag of a template, code, an entry of a dictionary, or begins with the name of a file and so describes what is in it.
pub(super) fn is_technical(text: &str) -> bool {
    // A tag shows nothing of itself to a reader.
    let tag = ["{%", "{{", "{#", "( "]
        .iter()
        .any(|tag| text.starts_with(tag));
    // A tag behind a sentence is none of it.
    let text = match memchr::memchr(b'{', text.as_bytes()) {
        Some(_) => text.split("{%").next().unwrap_or_default(),
        None => text,
    };
    tag || is_file(first_word(text)) || row::is_row(text) || code::is_code(text)
}

/// Whether `text` names something by a word of code in small letters, "It goes on to `port_opening`"; capitals may be any name.
pub(super) fn names_identifier(text: &str) -> bool {
    let bytes = text.as_bytes();
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_lowercase);
    memchr::memchr_iter(b'_', bytes).any(|at| at > 0 && letter(at - 1) && letter(at + 1))
}

/// Whether `text` names a file that holds data.
pub(super) fn names_file(text: &str) -> bool {
    let mut points = memchr::memchr_iter(b'.', text.as_bytes());
    points.any(|at| {
        text[at + 1..].starts_with(char::is_alphabetic) && word_at(text, at).is_some_and(is_file)
    })
}

/// The word of `text` round the byte `at`, unless it is longer than a file's name.
fn word_at(text: &str, at: usize) -> Option<&str> {
    let bytes = text.as_bytes();
    let from = at.saturating_sub(NAME);
    let blank = memchr::memrchr(b' ', &bytes[from..at]).map(|blank| from + blank + 1);
    let start = blank.or((from == 0).then_some(0))?;
    let to = text.len().min(at + NAME);
    let blank = memchr::memchr(b' ', &bytes[at..to]).map(|length| at + length);
    let end = blank.or((to == text.len()).then_some(to))?;
    text.get(start..end)
}

/// Whether `word` is the name of a file that holds data.
fn is_file(word: &str) -> bool {
    if memchr::memchr(b'.', word.as_bytes()).is_none() {
        return false;
    }
    let name = word.trim_matches(|c: char| "`*\"'“”:,;.()".contains(c));
    name.rsplit_once('.').is_some_and(|(stem, kind)| {
        !stem.is_empty() && !stem.contains("//") && FILES.contains(&kind)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_capitalised_words_are_left_out() {
        for (text, rest) in [
            ("Ilse Brandt: We sail at nine.", "We sail at nine."),
            ("Goal of the Trip: Sail at nine.", "Sail at nine."),
            (
                "Ilse Brandt: \"We sail at nine.\"",
                "Ilse Brandt: \"We sail at nine.\"",
            ),
            (
                "Figure 3: Boats that sail at nine.",
                "Figure 3: Boats that sail at nine.",
            ),
            (
                "They named one reason: Nobody came.",
                "They named one reason: Nobody came.",
            ),
            (
                "It was late. Note: Nobody came.",
                "It was late. Note: Nobody came.",
            ),
        ] {
            assert_eq!(unlabelled(text), rest);
        }
    }

    #[test]
    fn a_colon_leads_to_a_sentence() {
        assert_eq!(
            led_to("Then, later: sell it."),
            Some(("Then, later", "sell it."))
        );
        assert_eq!(led_to("Rules:Sell it."), Some(("Rules", "Sell it.")));
        assert_eq!(led_to("At 9:30 it was sold."), None);
        assert_eq!(led_to("It was sold."), None);
    }

    #[test]
    fn one_word_says_little() {
        for (text, little) in [
            ("“No,” she says.", true),
            ("»Nein«, sagte Ida Holm.", true),
            ("“It sank,” she says.", false),
            ("“No,” she says, and tells how it sank.", false),
            ("No, she says.", false),
        ] {
            assert_eq!(is_word(text), little, "{text}");
        }
    }

    #[test]
    fn identifiers_are_told_from_emphasis() {
        assert!(names_identifier("It goes on to port_opening then."));
        assert!(!names_identifier("He won _the Prize_ in 1839, _and_ left."));
        assert!(!names_identifier("They spoke of OP_SHUT then."));
    }

    #[test]
    fn titles_have_capitals() {
        for text in [
            "Fares of the Harbour",
            "The Fall of Hull",
            "Boats and Tides in War",
            "Fares",
        ] {
            assert!(titled(text), "{text}");
        }
        for text in [
            "Fares rose by 14 per cent in 2022",
            "Fares of the harbour rose",
            "It fell over",
        ] {
            assert!(!titled(text), "{text}");
        }
    }

    #[test]
    fn code_and_files_are_no_prose() {
        for text in [
            "{% include tide.md %}",
            "{# The pier of 1931 #}",
            "place=\"the pier\" height=\"4 feet\"",
            "class Tide: \"\"\"Holds 40 heights.\"\"\"",
            "tides.csv has 40 heights.",
        ] {
            assert!(is_technical(text), "{text}");
        }
        assert!(!is_technical("Rents rose by 40 percent."));
        assert!(names_file("All heights are in (tides.csv)."));
        assert!(!names_file(
            "They met at 9 a.m. in the U.S. and left. So it was"
        ));
    }
}
