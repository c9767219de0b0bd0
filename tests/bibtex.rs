//! What `citedesk refs --format bibtex` writes is read back by biblatex, entry by entry and without loss.

#![expect(
    clippy::disallowed_methods,
    reason = "a test reads the sample newsroom"
)]

use biblatex::{Bibliography, ChunksExt};
use citedesk::bibliography::Shelf;
use citedesk::paper::Paper;
use citedesk::report::{Catalogue, Choice, Register};
use citedesk::settings::Settings;
use citedesk::source::Source;
use citedesk::{format, parts, read, read_with};
use walkdir::WalkDir;

/// An entry whose signs TeX would obey.
const SIGNS: &str = "Rents rose [1].\n\nSources:\n[1] Roe & Sons {Ltd}, \"100% of $5: a #1 case_study ~ \\ ^\", 2020, https://www.roe.org/a_b%20c?x={1}&y=2\n";

fn written(path: &str, text: &str) -> (String, Vec<String>) {
    let source = Source::new(path, text);
    let format = if path.contains(".md") {
        "markdown"
    } else {
        "plain"
    };
    let format = format::by_name(format).expect("a format of this name");
    let settings = Settings::default();
    let paper = Paper::new(read(&source, format, &settings), &settings);
    let out = listed(&paper, Choice::All);
    let titles = paper
        .document
        .references
        .iter()
        .filter_map(|entry| parts::parts(&source, entry.body, parts::Style::default()).title)
        .map(|title| title.text);
    (out, titles.collect())
}

/// What a register says of the draft `paper` and of its bibliographies.
fn listed(paper: &Paper<'_>, choice: Choice) -> String {
    let mut register = Register::new(Catalogue::Bibtex, choice);
    let listed = register.render(paper);
    let mut out = Vec::new();
    register
        .file(listed, &mut out)
        .expect("a list of bytes takes all");
    register
        .finish(&mut out)
        .expect("a list of bytes takes all");
    String::from_utf8(out).expect("it is text")
}

#[test]
fn entries_of_the_newsroom_come_back_with_their_titles() {
    let mut count = 0;
    for file in WalkDir::new("examples/newsroom").sort_by_file_name() {
        let file = file.expect("the newsroom can be read");
        let path = file.path().to_string_lossy().into_owned();
        if !file.file_type().is_file() || path.ends_with("README.md") {
            continue;
        }
        let text = std::fs::read_to_string(file.path()).expect("a draft can be read");
        let (written, titles) = written(&path, &text);
        let read = Bibliography::parse(&written)
            .unwrap_or_else(|error| panic!("{path}: {error}\n{written}"));
        let back: Vec<String> = read
            .iter()
            .filter_map(|entry| Some(entry.title().ok()?.format_verbatim()))
            .collect();
        assert_eq!(back, titles, "{path}");
        count += titles.len();
    }
    assert!(count > 15, "only {count} entries were written");
}

#[test]
fn entries_of_a_bibliography_come_back_as_they_were() {
    let folder = "tests/cli/refs-bibliography.in";
    let text = |name| std::fs::read_to_string(format!("{folder}/{name}")).expect("a file");
    let source = Source::new("piers.md", text("piers.md"));
    let mut shelf = Shelf::default();
    shelf.put("quays.bib", text("quays.bib"));
    let format = format::by_name("markdown").expect("a format of this name");
    let settings = Settings::default();
    let paper = Paper::new(read_with(&source, format, &settings, &shelf), &settings);
    let told = |text: &str| -> Vec<_> {
        let read = Bibliography::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let entries = read.iter().map(|entry| {
            let people: Vec<_> = entry.author().unwrap_or_default();
            let people = people.iter().map(|person| person.name.clone());
            (entry.key.clone(), people.collect::<Vec<_>>())
        });
        entries.collect()
    };
    let (written, back) = (told(&text("quays.bib")), told(&listed(&paper, Choice::All)));
    assert_eq!(written.len(), 3);
    assert_eq!(written, back);
}

#[test]
fn entries_of_a_file_are_copied_with_all_of_their_fields_and_what_they_draw_on() {
    let folder = "tests/cli/refs-copied.in";
    let text = |name| std::fs::read_to_string(format!("{folder}/{name}")).expect("a file");
    let source = Source::new("dues.md", text("dues.md"));
    let mut shelf = Shelf::default();
    shelf.put("ports.bib", text("ports.bib"));
    let format = format::by_name("markdown").expect("a format of this name");
    let settings = Settings::default();
    let paper = Paper::new(read_with(&source, format, &settings, &shelf), &settings);
    let written = listed(&paper, Choice::Cited);
    let read =
        |text: &str| Bibliography::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let (all, cited) = (read(&text("ports.bib")), read(&written));
    for key in ["roe2021", "doe2020", "ports"] {
        let fields = |read: &Bibliography| {
            let entry = read
                .get(key)
                .unwrap_or_else(|| panic!("{key} in\n{written}"));
            let fields = entry.fields.iter();
            let told = fields.map(|(name, value)| (name.clone(), value.format_verbatim()));
            told.collect::<Vec<_>>()
        };
        assert_eq!(fields(&all), fields(&cited), "{key}");
    }
    assert!(cited.get("moe2019").is_some(), "{written}");
    assert!(cited.get("spare").is_none(), "{written}");
}

#[test]
fn signs_that_tex_would_obey_come_back_as_they_were() {
    let (written, _) = written("signs.txt", SIGNS);
    let read = Bibliography::parse(&written).expect("biblatex reads it");
    let entry = read.iter().next().expect("one entry");
    let title = entry.title().expect("a title").format_verbatim();
    for word in ["100%", "$5", "#1", "case_study"] {
        assert!(title.contains(word), "{word} in {title}\n{written}");
    }
    let url = entry.url().expect("an address");
    assert!(url.ends_with("/a_b%20c?x=%7B1%7D&y=2"), "{url}");
}
