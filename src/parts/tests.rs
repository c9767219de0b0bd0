//! Entries of the usual styles, and what is read of each.

use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    entry: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    /// Where the entry begins behind the marks of its text: with these words.
    #[serde(default)]
    body: String,
    parts: Vec<String>,
}

/// What was read, a line a part.
fn shown(source: &Source, parts: &Parts) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for author in &parts.authors {
        lines.push(match (&author.family, &author.given) {
            (Some(family), Some(given)) => format!("author: {family} / {given}"),
            _ => format!("author: {}", author.name),
        });
        assert!(!source.slice(author.span).is_empty());
    }
    if parts.others {
        lines.push("author: and others".into());
    }
    for (name, date) in [("date", &parts.date), ("accessed", &parts.accessed)] {
        if let Some(date) = date {
            let letter = date.letter.map_or(String::new(), String::from);
            lines.push(format!(
                "{name}: {}{letter}",
                date.iso().unwrap_or("unknown".into())
            ));
        }
    }
    for (name, part) in [
        ("title", &parts.title),
        ("in", &parts.container),
        ("url", &parts.url),
        ("archive", &parts.archive),
        ("doi", &parts.doi),
        ("isbn", &parts.isbn),
        ("issn", &parts.issn),
        ("arxiv", &parts.arxiv),
        ("pmid", &parts.pmid),
        ("pmcid", &parts.pmcid),
    ] {
        if let Some(part) = part {
            lines.push(format!("{name}: {}", part.text));
            assert!(source.text().get(part.span.range()).is_some());
        }
    }
    lines
}

#[test]
fn entries_are_read_as_their_cases_say() {
    let files = [
        include_str!("tests/entries.toml"),
        include_str!("tests/authors.toml"),
        include_str!("tests/titles.toml"),
        include_str!("tests/styles.toml"),
        include_str!("tests/openings.toml"),
        include_str!("tests/dates.toml"),
    ];
    let read = |file: &str| toml::from_str::<Cases>(file).expect("the cases").entry;
    let cases: Vec<Case> = files.into_iter().flat_map(read).collect();
    let mut faults = Vec::new();
    for case in &cases {
        let source = Source::new("entry", case.text.trim_end());
        let start = source.text().find(&case.body).unwrap_or_default();
        let whole = Span::new(start, source.text().len());
        let read = shown(&source, &parts(&source, whole, Style::default()));
        if read != case.parts {
            faults.push(format!(
                "{}\n  wanted {:#?}\n  read {read:#?}",
                case.text, case.parts
            ));
        }
    }
    assert!(cases.len() > 25);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    list: Vec<List>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    entries: Vec<String>,
    parts: Vec<Vec<String>>,
}

#[test]
fn entries_are_read_in_the_style_of_their_list() {
    let cases: Lists = toml::from_str(include_str!("tests/lists.toml")).expect("the cases");
    for case in &cases.list {
        let source = Source::new("list", case.entries.join("\n"));
        let mut start = 0;
        let bodies: Vec<Span> = case
            .entries
            .iter()
            .map(|entry| {
                let body = Span::new(start, start + entry.len());
                start += entry.len() + 1;
                body
            })
            .collect();
        let style = style(&source, bodies.iter().copied());
        let read: Vec<Vec<String>> = bodies
            .iter()
            .map(|body| shown(&source, &parts(&source, *body, style)))
            .collect();
        assert_eq!(read, case.parts, "{:#?}", case.entries);
    }
}
