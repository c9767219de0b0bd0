//! What is wrong with a configuration file: the file, the place in it, and what to do.

use std::ops::Range;

use crate::finding::Finding;
use crate::near;
use crate::source::{Source, Span};

/// What the parser does not name.
const SOMETHING: &str = "something else";

/// What is wrong with a configuration file.
#[derive(Debug)]
pub struct Fault {
    /// The file.
    pub source: Source,
    /// The place in it, what is wrong there, and what to do.
    pub finding: Finding,
}

impl Fault {
    /// A fault at `span` of `source`.
    pub fn new(source: &Source, span: Span, message: String, help: Option<String>) -> Box<Self> {
        let mut finding = Finding::new(span, message);
        finding.help = help;
        Box::new(Self {
            source: Source::new(source.path(), source.text()),
            finding,
        })
    }

    /// What the parser says of `source`, which is no TOML.
    pub(super) fn of_syntax(source: &Source, error: &toml::de::Error) -> Box<Self> {
        let said = error.message().trim_end().replace('\n', ", ");
        let help = "texts stand in quotation marks, lists in square brackets".to_owned();
        let span = at(source, error.span().unwrap_or_default());
        Self::new(source, span, format!("this is no TOML: {said}"), Some(help))
    }

    /// What the parser says of `source`, in our own words where a desk would not understand it.
    pub(super) fn of(source: &Source, error: &toml::de::Error) -> Box<Self> {
        let (message, help) = words_of(error.message());
        let span = error.span().unwrap_or_default();
        let place = value_in(source, span.clone().into(), &message);
        let place = place.unwrap_or_else(|| at(source, span));
        let value = format!("`{}`", source.slice(place));
        let message = match message.strip_prefix(SOMETHING) {
            Some(rest) if !place.is_empty() => format!("{value}{rest}"),
            _ => message,
        };
        Self::new(source, place, message, help)
    }
}

/// `span` without the lines below its first: what is wrong with a whole table is shown at its head.
fn at(source: &Source, span: Range<usize>) -> Span {
    let text = source.text().get(span.clone()).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    Span::new(span.start, span.start + line.len())
}

/// The value within `span` that `message` begins with: the parser tells only the list that it stands in.
fn value_in(source: &Source, span: Span, message: &str) -> Option<Span> {
    let value = message.strip_prefix('`')?.split('`').next()?;
    let within = source.slice(span);
    let mut forms = [format!("\"{value}\""), format!("'{value}'")].into_iter();
    let (at, length) = forms.find_map(|form| within.find(&form).map(|at| (at, form.len())))?;
    let start = span.start as usize + at;
    Some(Span::new(start, start + length))
}

fn words_of(message: &str) -> (String, Option<String>) {
    let names = |text: &str| -> Vec<String> {
        let parts = text.split('`').skip(1).step_by(2);
        parts.map(str::to_owned).collect()
    };
    if let Some(rest) = message.strip_prefix("unknown field ") {
        let names = names(rest);
        let (wanted, known) = names
            .split_first()
            .map_or(("", &[][..]), |(first, rest)| (first, rest));
        return (
            format!("there is no key `{wanted}` here"),
            Some(choice(wanted, known, "the keys here are")),
        );
    }
    if let Some(rest) = message.strip_prefix("unknown variant ") {
        let names = names(rest);
        let (wanted, known) = names
            .split_first()
            .map_or(("", &[][..]), |(first, rest)| (first, rest));
        return (
            format!("`{wanted}` is no value of this key"),
            Some(choice(wanted, known, "it may be")),
        );
    }
    if let Some(name) = message.strip_prefix("missing field ") {
        return (format!("the key {name} is missing here"), None);
    }
    if let Some((found, wanted)) = message
        .strip_prefix("invalid type: ")
        .and_then(|rest| rest.split_once(", expected "))
    {
        let wanted = match wanted.trim_end() {
            "a sequence" => "a list in square brackets",
            "a map" => "a table",
            "a string" => "a text in quotation marks",
            "a boolean" => "`true` or `false`",
            wanted if wanted.starts_with("struct ") => "a table",
            wanted => wanted,
        };
        return (format!("{found} stands where {wanted} belongs"), None);
    }
    if message == "wanted string or table" {
        let message = format!("{SOMETHING} stands where a text in quotation marks belongs");
        return (message, None);
    }
    match message.trim_end().split_once('\n') {
        Some((message, help)) => (message.to_owned(), Some(help.replace('\n', ", "))),
        None => (message.trim_end().to_owned(), None),
    }
}

/// What to write in place of `wanted`.
fn choice(wanted: &str, known: &[String], all: &str) -> String {
    let nearest = near::nearest(wanted, known.iter().map(String::as_str));
    nearest.map_or_else(
        || format!("{all} {}", known.join(", ")),
        |name| format!("did you mean `{name}`?"),
    )
}
