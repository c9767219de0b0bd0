//! Citation keys as commands of TeX and slots of templates name them: `\cite[p. 3]{roe2021,lind1998}`, `\parencite{roe2021}`,
//! `{{cite:roe2021}}`, `{% cite roe2021 lind1998 --file sources %}`.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value};
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "citation command",
    openers: &[],
    family: Family::Key,
    read,
};

const SLOT: &str = "{{cite:";
/// What opens a macro of `AsciiDoc`: <https://github.com/asciidoctor/asciidoctor-bibtex#usage>.
const MACRO: &str = "cite:[";
/// What opens a call of Typst: <https://typst.app/docs/reference/model/cite/>.
const CALL: &str = "#cite(<";
/// What opens a tag of Jekyll: <https://github.com/inukshuk/jekyll-scholar#citations>.
const TAG: &str = "{%";
/// No command is longer than this, in bytes.
const LONGEST: usize = 400;
/// A command's name has no more letters than this.
const NAME: usize = 20;
/// What commands end with that are given several groups of keys: `\parencites[3]{roe2021}[4]{lind1998}`.
const SEVERAL: &str = "cites";
/// Commands that hold the word and do not cite.
const OTHERS: &[&str] = &[
    "\\citestyle",
    "\\citesetup",
    "\\citeauthor",
    "\\Citeauthor",
    "\\citename",
    "\\nocite",
];

/// Where the command or the slot begins that holds the "cite" at the byte `at` of `text`.
pub(super) fn start(text: &str, at: usize) -> Option<usize> {
    let lead = &text[text.ceil_char_boundary(at.saturating_sub(NAME))..at];
    if lead.ends_with("{{") {
        return Some(at - 2);
    }
    if text[at..].starts_with(MACRO) {
        return (!lead.ends_with(|c: char| c.is_alphanumeric() || "_:{[".contains(c)))
            .then_some(at);
    }
    if lead.ends_with('#') && text[at - 1..].starts_with(CALL) {
        return Some(at - 1);
    }
    let tag = lead.trim_end_matches([' ', '\t', '-']);
    if tag.ends_with(TAG) {
        return Some(at - (lead.len() - tag.len()) - TAG.len());
    }
    let name = lead.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    name.ends_with('\\')
        .then(|| at - (lead.len() - name.len()) - 1)
}

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    if text[at..].starts_with(CALL) {
        return called(text, at);
    }
    let window = text.get(at..text.floor_char_boundary(limit.min(at + LONGEST)))?;
    if let Some(inner) = window.strip_prefix(SLOT) {
        let length = inner.find("}}")?;
        let start = at + SLOT.len();
        let citations = keys(&inner[..length], start, &[',', ';'], None)?;
        return Some(Read::of(at, start + length + 2, citations));
    }
    if let Some(inner) = window.strip_prefix(MACRO) {
        let length = inner.find(']')?;
        let start = at + MACRO.len();
        let citations = keys(&inner[..length], start, &[','], None)?;
        return Some(Read::of(at, start + length + 1, citations));
    }
    if let Some(inner) = window.strip_prefix(TAG) {
        let length = inner.find("%}")?;
        let own = inner.find("cite")? + "cite".len();
        let list = inner.get(own..length)?;
        // Options stand behind the keys.
        let end = list.find(" -").unwrap_or(list.len());
        let words = list[..end].trim();
        let start = at + TAG.len() + own + (list.len() - list.trim_start().len());
        let citations = keys(words, start, &[' '], None)?;
        let begins = list.starts_with(char::is_whitespace);
        return begins.then(|| Read::of(at, at + TAG.len() + length + 2, citations));
    }
    let name = 1 + window
        .strip_prefix('\\')?
        .find(|c: char| !c.is_ascii_alphabetic())?;
    let command = &window[..name];
    if name > NAME || !holds_word(command) || OTHERS.contains(&command) {
        return None;
    }
    let from = name + usize::from(window[name..].starts_with('*'));
    let (mut end, mut citations) = group(window, at, from)?;
    if command.ends_with(SEVERAL) {
        while let Some((next, more)) = group(window, at, end) {
            end = next;
            citations.extend(more);
        }
    }
    Some(Read::of(at, at + end, citations))
}

/// The call of Typst that begins at the byte `at`: `#cite(<roe2021>)`, `#cite(<roe2021>, supplement: [p. 3])`. Markdown takes its key for
/// a tag, so that no stretch of text holds it.
fn called(text: &str, at: usize) -> Option<Read> {
    let start = at + CALL.len();
    let near = &text[start..text.floor_char_boundary((start + LONGEST).min(text.len()))];
    let length = near.find('>')?;
    let citations = keys(&near[..length], start, &[], None)?;
    let end = near[length..].find(')')? + 1;
    Some(Read::of(at, start + length + end, citations))
}

/// Whether `command` has the word in its name, with a capital at a sentence's beginning: `\Citet`.
fn holds_word(command: &str) -> bool {
    command.contains("cite") || command.starts_with("\\Cite")
}

/// The citations of what a command is given from the byte `from` of `window` on, which begins at the byte `at` of the text, and where
/// that ends: `[see][p. 3]{roe2021,lind1998}`.
fn group(window: &str, at: usize, from: usize) -> Option<(usize, Vec<Cited>)> {
    let mut next = from;
    let mut locator = None;
    while window[next..].starts_with('[') {
        let length = window[next..].find([']', '\n', '\r'])?;
        if !window[next + length..].starts_with(']') {
            return None;
        }
        let span = Span::new(at + next + 1, at + next + length);
        locator = (length > 1).then_some(span);
        next += length + 1;
    }
    let inner = window[next..].strip_prefix('{')?;
    let length = inner.find('}')?;
    let citations = keys(&inner[..length], at + next + 1, &[','], locator)?;
    Some((next + 1 + length + 1, citations))
}

/// The keys of `list`, which begins at the byte `start`; the `locator` is the last one's.
fn keys(
    list: &str,
    start: usize,
    separators: &[char],
    locator: Option<Span>,
) -> Option<Vec<Cited>> {
    let mut citations = Vec::new();
    let mut from = start;
    for part in list.split(separators) {
        let label = part.trim();
        let is_key = !label.is_empty()
            && !label.contains(|c: char| c.is_whitespace() || "{}[]\\\"#%".contains(c));
        if !is_key {
            return None;
        }
        let own = from + (part.len() - part.trim_start().len());
        citations.push(Cited {
            span: Span::new(own, own + label.len()),
            key: Key {
                system: System::Citekey,
                value: Value::Label(label.into()),
            },
            locator: None,
        });
        from += part.len() + 1;
    }
    citations.last_mut()?.locator = locator;
    Some(citations)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<String> {
        let read = read(text, 0, text.len())?;
        let cited = read.citations.iter().map(|cited| {
            let locator = cited.locator.map_or("-", |span| &text[span.range()]);
            format!("{} {locator}", &text[cited.span.range()])
        });
        let cited: Vec<_> = cited.collect();
        Some(format!("{} = {}", &text[..read.end], cited.join(", ")))
    }

    #[test]
    fn commands_and_slots_are_read() {
        for (text, wanted) in [
            ("\\cite{roe2021}.", "\\cite{roe2021} = roe2021 -"),
            (
                "\\citep[see][p. 3]{roe, lind}",
                "\\citep[see][p. 3]{roe, lind} = roe -, lind p. 3",
            ),
            ("\\citet*{roe}", "\\citet*{roe} = roe -"),
            (
                "\\parencite[12]{roe:2021} x",
                "\\parencite[12]{roe:2021} = roe:2021 12",
            ),
            (
                "\\parencites[3]{roe}[4]{lind} [5]{x}",
                "\\parencites[3]{roe}[4]{lind} = roe 3, lind 4",
            ),
            (
                "\\parencites{roe}{lind}",
                "\\parencites{roe}{lind} = roe -, lind -",
            ),
            ("\\parencite{roe}{lind}", "\\parencite{roe} = roe -"),
            ("{{cite:roe2021}}", "{{cite:roe2021}} = roe2021 -"),
            ("{{cite: roe; lind}}", "{{cite: roe; lind}} = roe -, lind -"),
            (
                "{% cite roe lind --file sources %}.",
                "{% cite roe lind --file sources %} = roe -, lind -",
            ),
            ("{%- cite roe -%}", "{%- cite roe -%} = roe -"),
            (
                "cite:[roe,lind2020] x",
                "cite:[roe,lind2020] = roe -, lind2020 -",
            ),
            ("#cite(<roe>) x", "#cite(<roe>) = roe -"),
            (
                "#cite(<roe>, form: \"prose\") x",
                "#cite(<roe>, form: \"prose\") = roe -",
            ),
        ] {
            assert_eq!(told(text).as_deref(), Some(wanted), "{text}");
        }
    }

    #[test]
    fn other_commands_are_not() {
        for text in [
            "\\cite",
            "\\cite{}",
            "\\cite{a b}",
            "\\cite{#1}",
            "\\citestyle{apa}",
            "\\nocite{roe2021}",
            "\\emph{roe2021}",
            "\\cite [1]",
            "\\cite{a",
            "\\cite[p. 3\n]{a}",
            "{{cite:}}",
            "{{cite: a b }}",
            "{{cite:a}",
            "{% cite %}",
            "cite:[1 2]",
            "cite:[]",
            "#cite(<roe",
            "#cite(<>)",
            "{% cite_details roe %}",
            "{% cite roe }}",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
