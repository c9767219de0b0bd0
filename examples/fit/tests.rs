//! The program on a small file of sentences of our own.

use super::*;

/// Twenty sentences, half of which need a source.
const SENTENCES: &str = "examples/fit/sentences.jsonl";

fn task(arguments: &[&str]) -> Result<Task, String> {
    arguments::read(arguments.iter().map(|&argument| argument.to_owned()))
}

fn written(arguments: &[&str]) -> String {
    let task = task(arguments).expect("a task");
    let mut out = Vec::new();
    run(&task, &mut out).expect("it runs");
    String::from_utf8(out).expect("text")
}

/// The line of `told` that begins with `name`.
fn row<'t>(told: &'t str, name: &str) -> &'t str {
    let row = told.lines().find(|line| line.starts_with(name));
    row.expect("a line of that name")
}

#[test]
fn baselines_and_cues_are_set_side_by_side() {
    let told = written(&[SENTENCES]);
    let (figures, fitted) = told.split_once("\n\n").expect("two parts");
    assert!(figures.starts_with("five-fold cross-validation on 20 sentences\n"));
    for wanted in [
        "always                          0.500   1.000   0.667     0.333              0.500",
        "digit or quotation mark         1.000   0.700   0.824     0.847              0.850",
        "unweighted cues                 1.000   0.900   0.947     0.950              1.000",
        "TF-IDF, logistic regression     0.800   0.800   0.800     0.800              0.867",
        "weighted cues                   1.000   0.900   0.947     0.950              0.971",
    ] {
        assert_eq!(row(figures, &wanted[..28]), wanted);
    }
    let cues = citedesk::words::table("en").map_or(0, |table| table.cues.len());
    assert!(fitted.starts_with("fitted to all of them, to be cut at "));
    assert_eq!(fitted.matches("[[cue]]").count(), cues);
}

#[test]
fn the_shipped_weights_are_scored_at_each_cut() {
    let told = written(&["--score", SENTENCES]);
    assert!(told.starts_with("the shipped weights on 20 sentences\n"));
    for cut in ["thorough", "balanced", "quiet"] {
        let name = format!("claims, {cut}");
        let figures = "    1.000   1.000   1.000     1.000              1.000";
        assert_eq!(row(&told, &name), format!("{name:<28}{figures}"));
        row(&told, &format!("fact score, {cut}"));
    }
}

#[test]
fn each_sentence_has_its_points() {
    let told = written(&["--score", "--items", SENTENCES]);
    assert_eq!(told.lines().count(), 20);
    for (id, wanted) in [
        ("rise", r#""quotation_or_attribution":false,"claim":true}"#),
        ("said", r#""quotation_or_attribution":true,"claim":true}"#),
        (
            "thanks",
            r#""quotation_or_attribution":false,"claim":false}"#,
        ),
    ] {
        let line = told
            .lines()
            .find(|line| line.contains(&format!("{{\"id\":\"{id}\",")));
        assert!(line.is_some_and(|line| line.ends_with(wanted)), "{line:?}");
    }
}

#[test]
fn help_is_written_where_it_is_asked_for() {
    assert_eq!(written(&["--help"]), format!("{USAGE}\n"));
}

#[test]
fn what_is_misspelt_or_missing_is_an_error() {
    for (arguments, wanted) in [
        (
            &["--scor", "f"][..],
            "no option \"--scor\"; the nearest is --score",
        ),
        (&["-x", "f"], "no option \"-x\""),
        (&["--items", "f"], "--items needs --score"),
        (
            &["f", "--language"],
            "--language needs the code of a language",
        ),
        (&["f", "g"], "more than one file, the first is \"f\""),
        (&["--score"], "no file"),
    ] {
        assert_eq!(task(arguments), Err(wanted.to_owned()));
    }
}

#[test]
fn a_language_without_a_table_and_a_file_that_is_none_are_errors() {
    let fails = |arguments: &[&str]| {
        let task = task(arguments).expect("a task");
        run(&task, &mut Vec::new()).expect_err("an error")
    };
    assert_eq!(
        fails(&["--language", "xx", SENTENCES]),
        "no word table has the language \"xx\""
    );
    assert!(fails(&["no such file"]).starts_with("no such file: "));
    assert!(fails(&["examples/fit/main.rs"]).starts_with("examples/fit/main.rs: line 1: "));
}

#[test]
fn sentences_that_tell_nothing_are_an_error() {
    let rose = r#"{"id": "a", "text": "Rents rose by 4 percent.", "label": 1}"#;
    let nice = r#"{"id": "b", "text": "Nice.", "label": 0}"#;
    for (text, wanted) in [
        (String::new(), "holds no sentence"),
        (format!("{rose}\n{rose}"), "all labels are 1"),
        (nice.to_owned(), "all labels are 0"),
        (
            rose.replace(": 1}", ": 2}"),
            "line 1: a label is 0 or 1, and this one 2",
        ),
        (
            format!("[{rose}, {nice}]"),
            "line 1: an array begins, and each line holds one sentence",
        ),
    ] {
        let file = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(file.path(), text).expect("it is written");
        let path = file.path().to_str().expect("a path");
        let task = task(&["--score", path]).expect("a task");
        let told = run(&task, &mut Vec::new()).expect_err("an error");
        assert!(told.starts_with(path) && told.ends_with(wanted), "{told}");
    }
    // A byte order mark is no part of the first line.
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), format!("\u{feff}{rose}\n{nice}\n")).expect("it is written");
    assert_eq!(
        written(&["--score", "--items", file.path().to_str().expect("a path")])
            .lines()
            .count(),
        2
    );
}
