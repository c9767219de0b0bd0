//! What the program is asked to do, as its arguments say it.

use citedesk::near;

/// Every option.
const OPTIONS: [&str; 4] = ["--score", "--items", "--language", "--help"];

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Tell how the program is used.
    Help,
    /// Fit weights to the sentences.
    Fit(Sentences),
    /// Tell how well the shipped weights do.
    Score(Sentences),
    /// Tell the points of each sentence.
    Items(Sentences),
}

/// The labelled sentences.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sentences {
    /// The file that holds them.
    pub(crate) path: String,
    /// The code of their language.
    pub(crate) language: String,
}

/// Reads `arguments`, the program's name left out; the error says which of them is wrong.
pub(crate) fn read(arguments: impl IntoIterator<Item = String>) -> Result<Task, String> {
    let (mut score, mut items, mut language, mut path) = (false, false, None, None);
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--help" | "-h" => return Ok(Task::Help),
            "--score" => score = true,
            "--items" => items = true,
            "--language" => {
                let code = arguments.next().filter(|code| !code.starts_with('-'));
                language = Some(code.ok_or("--language needs the code of a language")?);
            }
            unknown if unknown.starts_with('-') => return Err(unknown_option(unknown)),
            _ => {
                if let Some(first) = path.replace(argument) {
                    return Err(format!("more than one file, the first is {first:?}"));
                }
            }
        }
    }
    let sentences = Sentences {
        path: path.ok_or("no file")?,
        language: language.unwrap_or_else(|| "en".to_owned()),
    };
    match (score, items) {
        (true, true) => Ok(Task::Items(sentences)),
        (true, false) => Ok(Task::Score(sentences)),
        (false, true) => Err("--items needs --score".to_owned()),
        (false, false) => Ok(Task::Fit(sentences)),
    }
}

fn unknown_option(unknown: &str) -> String {
    match near::nearest(unknown, OPTIONS.into_iter()) {
        Some(option) => format!("no option {unknown:?}; the nearest is {option}"),
        None => format!("no option {unknown:?}"),
    }
}
