//! What configuration files set, and what is said of those that are wrong, as data.

use proptest::prelude::*;

use super::*;
use crate::finding::Level;
use crate::settings::{Cut, Stage};

fn parsed(text: &str, folder: &str) -> Result<Parsed, Box<Fault>> {
    let path = format!("{folder}/citedesk.toml");
    parse(&Source::new(path, text), Path::new(folder))
}

fn desk(files: &[(&str, &str)]) -> Desk {
    let files = files.iter();
    files.fold(Desk::default(), |desk, (folder, text)| {
        desk.under(parsed(text, folder).expect("the file is sound"))
    })
}

#[test]
fn the_template_sets_the_defaults() {
    for text in [TEMPLATE, &defaults()] {
        let mut settings = desk(&[("/desk", text)]).settings(Path::new("/desk/a.md"));
        // All kinds named are as good as none.
        settings.claims.kinds = None;
        assert_eq!(settings, Settings::default());
    }
    let keys: Vec<_> = desk(&[]).told(Path::new("/a.md"));
    for known in ["stage", "exclude", "claims.cut", "references.headings"] {
        assert!(keys.iter().any(|told| told.key == known), "{known}");
    }
}

#[test]
fn the_example_of_the_readme_is_sound() {
    let readme = include_str!("../../README.md");
    let block = readme
        .split("```toml\n")
        .nth(1)
        .expect("the README shows a file");
    let text = block.split("```").next().unwrap_or_default();
    assert!(parsed(text, "/desk").is_ok());
}

#[test]
fn what_counts_more_comes_last() {
    let desk = desk(&[
        (
            "/house",
            "stage = \"draft\"\n[levels]\nempty-reference = \"off\"\ndangling-citation = \"note\"\n[reasons]\nown = \"[our own]\"",
        ),
        (
            "/house/desk",
            "[levels]\ndangling-citation = \"warning\"\n[claims]\ncut = \"quiet\"\n[reasons]\nwire = \"wire\"\n[[overrides]]\npaths = [\"opinion/**\"]\nstage = \"publish\"\nclaims.cut = \"thorough\"\n",
        ),
    ]);
    let news = desk.settings(Path::new("/house/desk/a.md"));
    assert_eq!(news.stage, Stage::Draft);
    assert_eq!(news.claims.cut, Cut::Quiet);
    assert_eq!(news.levels["empty-reference"], Setting::Off);
    assert_eq!(
        news.levels["dangling-citation"],
        Setting::At(Level::Warning)
    );
    assert_eq!(
        news.reasons.values().collect::<Vec<_>>(),
        ["our own", "wire"]
    );
    let opinion = desk.settings(Path::new("/house/desk/opinion/a.md"));
    assert_eq!(opinion.stage, Stage::Publish);
    assert_eq!(opinion.claims.cut, Cut::Thorough);
    let told = desk.told(Path::new("/house/desk/opinion/a.md"));
    let of = |key: &str| {
        let told = told.iter().find(|told| told.key == key);
        let told = told.expect("every setting is told");
        (told.value.as_str(), told.origin.as_deref())
    };
    assert_eq!(
        of("stage"),
        ("\"publish\"", Some("/house/desk/citedesk.toml"))
    );
    assert_eq!(
        of("levels.empty-reference"),
        ("\"off\"", Some("/house/citedesk.toml"))
    );
    assert_eq!(of("levels.missing-reference-list"), ("\"error\"", None));
    assert_eq!(of("fail-on"), ("\"error\"", None));
}

#[test]
fn faults_say_what_is_wrong_where_and_what_to_do() {
    for (text, place, message, help) in [
        (
            "stge = \"edit\"",
            "stge",
            "there is no key `stge` here",
            "did you mean `stage`?",
        ),
        (
            "[claims]\nzzzzzz = 1",
            "zzzzzz",
            "there is no key `zzzzzz` here",
            "the keys here are coverage, require, links, kinds, cut",
        ),
        (
            "stage = \"edt\"",
            "\"edt\"",
            "`edt` is no value of this key",
            "did you mean `edit`?",
        ),
        (
            "stage = 3",
            "3",
            "`3` stands where a text in quotation marks belongs",
            "",
        ),
        (
            "[levels]\nempty-refrence = \"off\"",
            "empty-refrence",
            "there is no rule `empty-refrence`",
            "did you mean `empty-reference`?",
        ),
        (
            "[levels]\nempty-reference = \"of\"",
            "\"of\"",
            "`of` is no value of this key",
            "did you mean `off`?",
        ),
        (
            "exclude = [\"a\", \"{b\"]",
            "\"{b\"",
            "`{b` is not a glob: ",
            "a glob is like `archive/**` or `*.md`",
        ),
        (
            "formats = { \"{b\" = \"plain\" }",
            "\"{b\"",
            "`{b` is not a glob: ",
            "a glob is like `archive/**` or `*.md`",
        ),
        (
            "formats = { \"*.story\" = \"plian\" }",
            "\"plian\"",
            "there is no format `plian`",
            "did you mean `plain`?",
        ),
        (
            "max-file-size = \"64\"",
            "\"64\"",
            "`64` is no size",
            "a size is like \"64 MiB\"; KiB and GiB are the other units",
        ),
        (
            "[reasons]\na = \"[]\"",
            "\"[]\"",
            "`[]` does not say what stands in brackets",
            "it is like \"[own reporting]\"",
        ),
        (
            "[[overrides]]\nstage = \"edit\"",
            "[[overrides]]",
            "the key `paths` is missing here",
            "",
        ),
        (
            "extend = \"a.toml\"\nroot = true",
            "\"a.toml\"",
            "`root = true` says that no other file counts, and this names one",
            "leave out `root` or `extend`",
        ),
        (
            "stage = ",
            "",
            "this is no TOML: ",
            "texts stand in quotation marks, lists in square brackets",
        ),
        (
            "markers.ignore = \"KM\"",
            "\"KM\"",
            "string \"KM\" stands where a list in square brackets belongs",
            "",
        ),
        (
            "levels = 3",
            "3",
            "integer `3` stands where a table belongs",
            "",
        ),
        (
            "claims = 3",
            "3",
            "integer `3` stands where a table belongs",
            "",
        ),
        (
            "root = \"yes\"",
            "\"yes\"",
            "string \"yes\" stands where `true` or `false` belongs",
            "",
        ),
    ] {
        let fault = parsed(text, "/desk").expect_err(text);
        assert_eq!(
            fault.source.slice(fault.finding.place.span),
            place,
            "{text}"
        );
        assert!(
            fault.finding.message.starts_with(message),
            "{text}: {}",
            fault.finding.message
        );
        let said = fault.finding.help.unwrap_or_default();
        assert!(said == help || message.is_empty(), "{text}: {said}");
    }
}

proptest! {
    /// Any text is a configuration or a fault with a place in it.
    #[test]
    fn any_text_is_read_or_refused(parts in prop::collection::vec(prop::sample::select(vec![
        "stage", " = ", "\"edit\"", "[levels]\n", "[[overrides]]\n", "paths", "[", "]", "\n", "\"é{\"", "'", "\"",
        "{", "}", "=", ".", ",", "1979-05-27", "nan", "\u{feff}", "\r", "extend", "root", "true", "formats", "\\",
        "exclude", "#", "claims.cut", "0x", "é", "\0",
    ]), 0..24)) {
        let text = parts.concat();
        if let Err(fault) = parsed(&text, "/desk") {
            let span = fault.finding.place.span;
            prop_assert!(text.get(span.range()).is_some(), "{text:?}: {span:?}");
        }
    }
}
