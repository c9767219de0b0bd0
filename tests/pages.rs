//! Every page of `rules/` is a test with the page's name: what it calls bad is reported, what it calls good is not.
//!
//! A page is the file `rules/NAME.md`, and reads from top to bottom:
//!
//! - `# NAME`, the rule's name.
//! - A paragraph of one sentence: what the rule reports, as `citedesk rules` prints it.
//! - `## Why`: why an editor cares.
//! - `## Bad`: drafts that are reported. `## Good`: drafts that are not.
//! - `## Fixed`, where the rule has a fix: the bad drafts after all fixes, safe and unsafe, in the same order, with carets under what no fix mends.
//! - `## When it keeps quiet`: what looks like the fault and is none, with drafts where they help.
//!
//! Each fenced block under those headings is one draft; one of `toml`, under Why, is what a desk sets so that the rule speaks.
//! Its info string is the format: `text` or `markdown`; a draft that holds fences stands between longer ones, or between tildes.
//!
//! A block `bib NAME` is no draft: it is the bibliography NAME that the next draft, or the others up to one that has its own, can name.
//! Carets under one of its lines, in a bad example, mark what is found in the bibliography itself.
//!
//! In a bad or a fixed draft, a line of spaces and carets marks the text above the carets, and is taken out before the draft is checked.
//! After the carets may stand the finding's whole message, and after that the name of another rule in brackets, where the finding is not the page's own.
//! `^^^...` marks the first line of a finding that goes on over further lines.
//!
//! ```text
//! Wages rose by 3 per cent [7].
//!                          ^^^ no entry has the key 7
//!                          ^^^ seven is unlucky [some-other-rule]
//! ```
//!
//! All rules are on, and what they report must be what the carets mark, no less and no more; each bad draft has a finding of the page's own rule.
//! Drafts under the other headings are reported by no rule at all.

#![expect(clippy::disallowed_methods, reason = "a test reads the pages")]

use std::fmt::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use citedesk::bibliography::Shelf;
use citedesk::config::{self, Desk};
use citedesk::finding::{Diagnostic, Safety};
use citedesk::format::{self, Format};
use citedesk::settings::Settings;
use citedesk::source::{Source, Span};
use citedesk::{Checked, check_bibliography, check_with, fix, rules};
use libtest_mimic::{Arguments, Failed, Trial};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use walkdir::WalkDir;

/// The sections of a page in their order, and whether each page has them.
const SECTIONS: [(&str, bool); 5] = [
    ("Why", true),
    ("Bad", true),
    ("Good", true),
    ("Fixed", false),
    ("When it keeps quiet", true),
];

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let pages = WalkDir::new(folder).max_depth(1).sort_by_file_name();
    let mut trials = vec![
        Trial::test("caret lines are read and taken out", || {
            carets_are_read();
            Ok(())
        }),
        Trial::test("a page that is wrong fails", || {
            wrong_pages_fail();
            Ok(())
        }),
    ];
    for entry in pages {
        let path = entry.expect("the folder rules/ can be read").into_path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let name = name.into_owned();
            trials.push(Trial::test(name.clone(), move || {
                let text = std::fs::read_to_string(&path)?;
                verify(&name, &text).map_err(Failed::from)
            }));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Everything that is wrong with the page `text` of the rule `name`, or nothing.
fn verify(name: &str, text: &str) -> Result<(), String> {
    let page = Page::parse(text)?;
    let mut faults = page.faults(name);
    match rules::by_name(name) {
        None => faults.push(format!(
            "the table in src/rules.rs has no row named {name}: add one, or remove the page"
        )),
        Some(rule) if rule.summary() != page.summary => faults.push(format!(
            "`Rule::summary` reads the first paragraph as {:?}, and it is {:?}",
            rule.summary(),
            page.summary
        )),
        Some(_) => {}
    }
    for example in &page.examples {
        if let Err(fault) = example.verify(name, &page.settings) {
            faults.push(format!("{example}:{fault}"));
        }
    }
    for (bad, fixed) in page.in_section("Bad").zip(page.in_section("Fixed")) {
        if let Err(fault) = bad.verify_fixed(name, fixed, &page.settings) {
            faults.push(format!("{bad}: {fault}"));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(format!("rules/{name}.md\n{}", faults.join("\n")))
}

/// A page as it is written.
#[derive(Default)]
struct Page {
    title: String,
    summary: String,
    sections: Vec<String>,
    examples: Vec<Example>,
    settings: Settings,
}

/// One fenced block of a page.
struct Example {
    section: String,
    /// Which example of its section it is, from 1.
    number: usize,
    format: &'static Format,
    text: String,
    /// The bibliographies that it can name, by their names.
    files: Vec<(String, String)>,
}

impl Page {
    fn parse(text: &str) -> Result<Self, String> {
        let mut page = Self::default();
        let mut piece = String::new();
        let mut info = None;
        let mut files: Vec<(String, String)> = Vec::new();
        for event in Parser::new(text) {
            match event {
                Event::Start(Tag::Heading { .. } | Tag::Paragraph) => piece.clear(),
                Event::Start(Tag::CodeBlock(kind)) => {
                    piece.clear();
                    info = match kind {
                        CodeBlockKind::Fenced(info) => Some(info.into_string()),
                        CodeBlockKind::Indented => None,
                    };
                }
                Event::Text(text) | Event::Code(text) => piece.push_str(&text),
                Event::SoftBreak => piece.push(' '),
                Event::End(TagEnd::Heading(HeadingLevel::H1)) => page.title.clone_from(&piece),
                Event::End(TagEnd::Heading(_)) => page.sections.push(piece.clone()),
                Event::End(TagEnd::Paragraph)
                    if page.summary.is_empty() && page.sections.is_empty() =>
                {
                    page.summary.clone_from(&piece);
                }
                Event::End(TagEnd::CodeBlock) => {
                    let info = info.take().unwrap_or_default();
                    if info == "toml" {
                        page.settings = settings_of(&piece)?;
                        continue;
                    }
                    let section = page.sections.last().cloned().unwrap_or_default();
                    let number = page.in_section(&section).count() + 1;
                    if let Some(name) = info.strip_prefix("bib ") {
                        if page.examples.last().is_some_and(|last| last.has(&files)) {
                            files.clear();
                        }
                        files.push((name.to_owned(), piece.clone()));
                        continue;
                    }
                    page.examples.push(Example {
                        format: format_of(&info).ok_or_else(|| {
                            format!("{section} example {number}: the info string {info:?} is neither `text` nor `markdown`")
                        })?,
                        section,
                        number,
                        text: piece.clone(),
                        files: files.clone(),
                    });
                }
                _ => {}
            }
        }
        Ok(page)
    }

    fn in_section<'a>(&'a self, section: &'a str) -> impl Iterator<Item = &'a Example> {
        self.examples
            .iter()
            .filter(move |example| example.section == section)
    }

    /// What is wrong with the page's outline.
    fn faults(&self, name: &str) -> Vec<String> {
        let mut faults = Vec::new();
        if self.title != name {
            let title = &self.title;
            faults.push(format!(
                "the heading of level one is {title:?}: make it {name:?}"
            ));
        }
        if !self.summary.ends_with('.') || self.summary.contains(". ") {
            let summary = &self.summary;
            faults.push(format!(
                "the first paragraph is {summary:?}: make it one sentence"
            ));
        }
        let known = SECTIONS
            .into_iter()
            .filter(|(section, always)| *always || self.sections.iter().any(|had| had == section));
        let wanted: Vec<_> = known.map(|(section, _)| section).collect();
        if self.sections != wanted {
            let sections = &self.sections;
            faults.push(format!(
                "the sections are {sections:?}: make them {wanted:?}"
            ));
        }
        for section in ["Bad", "Good"] {
            if self.in_section(section).next().is_none() {
                faults.push(format!("there is no example under {section}: add a draft"));
            }
        }
        let fixed = self.in_section("Fixed").count();
        if fixed > 0 && fixed != self.in_section("Bad").count() {
            faults.push("Fixed has not as many examples as Bad: show each bad draft fixed".into());
        }
        faults
    }
}

/// What a desk sets by `text`.
fn settings_of(text: &str) -> Result<Settings, String> {
    let folder = Path::new("/desk");
    let parsed = config::parse(&Source::new("citedesk.toml", text), folder);
    let parsed = parsed.map_err(|fault| format!("the settings are wrong: {fault:?}"))?;
    Ok(Desk::default()
        .under(parsed)
        .settings(&folder.join("draft")))
}

fn format_of(info: &str) -> Option<&'static Format> {
    match info {
        "text" => format::by_name("plain"),
        "markdown" => format::by_name("markdown"),
        _ => None,
    }
}

impl fmt::Display for Example {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (section, number, format) = (&self.section, self.number, self.format.name);
        write!(out, "{section} example {number} ({format})")
    }
}

impl Example {
    fn verify(&self, page: &str, settings: &Settings) -> Result<(), String> {
        let (draft, marks) = self.carets(&self.text, page)?;
        let mut shelf = Shelf::default();
        let mut texts = vec![marks];
        for (name, text) in &self.files {
            let (text, marks) = self.carets(text, page)?;
            shelf.put(name, text);
            texts.push(marks);
        }
        let is_own = |mark: &Mark| mark.rule == page;
        if self.section == "Bad" && !texts.iter().flatten().any(is_own) {
            return Err(format!(" no carets mark a finding of {page}"));
        }
        let source = Source::new("draft", draft);
        let checked = check_with(source, self.format, settings, &shelf);
        let mut texts = texts.into_iter();
        let mut faults = compare(&checked, texts.next().unwrap_or_default());
        for ((name, _), marks) in self.files.iter().zip(texts) {
            let mut named = checked.bibliographies.named.iter();
            let read = named.find_map(|named| {
                let own = named.path == *name;
                named.bibliography().filter(|_| own)
            });
            let told = match read {
                Some(read) => compare(&check_bibliography(read, settings), marks),
                None if marks.is_empty() => String::new(),
                None => format!("\n  the bibliography {name} was not read"),
            };
            faults.push_str(&told);
        }
        if faults.is_empty() {
            return Ok(());
        }
        Err(faults)
    }

    /// The text without its caret lines, and what these mark, where the example may have faults.
    fn carets(&self, text: &str, page: &str) -> Result<(String, Vec<Mark>), String> {
        if matches!(&*self.section, "Bad" | "Fixed") {
            return read_carets(text, page);
        }
        Ok((text.to_owned(), Vec::new()))
    }

    /// Whether these are the bibliographies that it can name.
    fn has(&self, files: &[(String, String)]) -> bool {
        !files.is_empty() && self.files == files
    }
}

/// How the findings of `checked` differ from `marks`, a line each.
fn compare(checked: &Checked, marks: Vec<Mark>) -> String {
    let mut unmet = marks;
    let mut unmarked = Vec::new();
    for diagnostic in &checked.diagnostics {
        match unmet.iter().position(|mark| mark.fits(diagnostic)) {
            Some(at) => drop(unmet.remove(at)),
            None => unmarked.push(diagnostic),
        }
    }
    let mut report = String::new();
    let shown = |span| show(&checked.source, span);
    for mark in &unmet {
        let _ = write!(
            report,
            "\n  expected: {}{} {}{}",
            shown(mark.span),
            if mark.goes_on { "..." } else { "" },
            mark.rule,
            mark.message
                .as_ref()
                .map(|message| format!(": {message}"))
                .unwrap_or_default(),
        );
    }
    for diagnostic in unmarked {
        let finding = &diagnostic.finding;
        let _ = write!(
            report,
            "\n  found:    {} {}: {}",
            shown(finding.place.span),
            diagnostic.rule,
            finding.message,
        );
    }
    report
}

impl Example {
    /// Applies all fixes to this bad example, which must make the example `wanted` of it.
    fn verify_fixed(&self, page: &str, wanted: &Self, settings: &Settings) -> Result<(), String> {
        let (draft, _) = read_carets(&self.text, page)?;
        let source = Source::new("draft", draft);
        let fixed = fix(&source, self.format, settings, Safety::Unsafe)
            .map_err(|unsettled| format!("its fixes never come to rest: {:?}", unsettled.rules))?;
        let (wanted, _) = wanted.carets(&wanted.text, page)?;
        if fixed.text == wanted {
            return Ok(());
        }
        let text = fixed.text;
        Err(format!("its fixes make\n{text}\nand Fixed says\n{wanted}"))
    }
}

/// `span` as line, columns and text.
fn show(source: &Source, span: Span) -> String {
    let (start, end) = (source.position(span.start), source.position(span.end));
    let text = source.slice(span);
    let (line, column) = (start.line, start.column);
    if line == end.line {
        format!("{line}:{column}-{} {text:?}", end.column)
    } else {
        format!("{line}:{column}-{}:{} {text:?}", end.line, end.column)
    }
}

/// A finding that a page expects.
#[derive(Debug, PartialEq)]
struct Mark {
    /// The text above the carets.
    span: Span,
    /// Whether the finding goes on over further lines.
    goes_on: bool,
    rule: String,
    message: Option<String>,
}

impl Mark {
    fn fits(&self, diagnostic: &Diagnostic) -> bool {
        let (finding, span) = (&diagnostic.finding, diagnostic.finding.place.span);
        self.rule == diagnostic.rule
            && self.span.start == span.start
            && if self.goes_on {
                self.span.end < span.end
            } else {
                self.span.end == span.end
            }
            && self
                .message
                .as_ref()
                .is_none_or(|message| *message == finding.message)
    }
}

/// The draft without its caret lines, and what these mark; `page` is the rule that findings belong to where no other is named.
fn read_carets(text: &str, page: &str) -> Result<(String, Vec<Mark>), String> {
    let mut draft = String::new();
    let mut above = 0;
    let mut marks = Vec::new();
    for line in text.split_inclusive('\n') {
        let Some((column, length, rest)) = as_carets(line) else {
            above = draft.len();
            draft.push_str(line);
            continue;
        };
        let mut ends = draft[above..]
            .trim_end_matches(['\r', '\n'])
            .char_indices()
            .map(|(at, _)| at)
            .chain([draft[above..].trim_end_matches(['\r', '\n']).len()]);
        let fault = || format!(" the carets of the line {line:?} stand under no text");
        let start = ends.nth(column).ok_or_else(fault)?;
        let end = ends.nth(length - 1).ok_or_else(fault)?;
        let marked = &draft[above..][start..end];
        if marked.trim() != marked {
            return Err(format!(" the carets of the line {line:?} mark a space"));
        }
        let (rest, goes_on) = rest
            .strip_prefix("...")
            .map_or((rest, false), |rest| (rest, true));
        let (message, rule) = split_rule(rest.trim());
        marks.push(Mark {
            span: Span::new(above + start, above + end),
            goes_on,
            rule: rule.unwrap_or(page).to_owned(),
            message: (!message.is_empty()).then(|| message.to_owned()),
        });
    }
    Ok((draft, marks))
}

/// The column (from 0) and the number of carets of a caret line, and what follows them; none for any other line.
fn as_carets(line: &str) -> Option<(usize, usize, &str)> {
    let carets = line.trim_start_matches(' ');
    let rest = carets.trim_start_matches('^');
    let (column, length) = (line.len() - carets.len(), carets.len() - rest.len());
    let rest = rest.trim_end();
    (length > 0 && (rest.is_empty() || rest.starts_with(' ') || rest.starts_with("...")))
        .then_some((column, length, rest))
}

/// What stands after the carets: a message, and in brackets at its end the name of a rule.
fn split_rule(text: &str) -> (&str, Option<&str>) {
    let named = text
        .strip_suffix(']')
        .and_then(|text| text.rsplit_once('['))
        .filter(|(_, rule)| {
            rule.contains('-')
                && rule
                    .chars()
                    .all(|char| char == '-' || char.is_ascii_lowercase())
        });
    named.map_or((text, None), |(message, rule)| {
        (message.trim_end(), Some(rule))
    })
}

fn carets_are_read() {
    let text = "Ü [1].\n  ^^^ gone\n   ^ one [some-rule]\n^...\nend [1]\n";
    let (draft, marks) = read_carets(text, "page-rule").expect("the carets stand under text");
    assert_eq!(draft, "Ü [1].\nend [1]\n");
    let mark = |start, end, goes_on, rule: &str, message: &str| Mark {
        span: Span::new(start, end),
        goes_on,
        rule: rule.into(),
        message: (!message.is_empty()).then(|| message.into()),
    };
    let wanted = [
        mark(3, 6, false, "page-rule", "gone"),
        mark(4, 5, false, "some-rule", "one"),
        mark(0, 2, true, "page-rule", ""),
    ];
    assert_eq!(marks, wanted);
    assert!(read_carets("ab\n ^^\n", "page-rule").is_err());
    assert!(read_carets("a b\n^^\n", "page-rule").is_err());
    assert_eq!(as_carets("^1 An entry.\n"), None);
}

fn wrong_pages_fail() {
    let outline = "# no-such-rule\n\nA fault.\n\n## Why\n\n## Bad\n\n~~~text\n[1]\n^^^ a fault\n~~~\n\n## Good\n\n~~~text\nText.\n~~~\n\n## When it keeps quiet\n";
    let said = verify("no-such-rule", outline).expect_err("the rule does not exist");
    assert!(said.contains("has no row named no-such-rule"), "{said}");
    assert!(
        said.contains("Bad example 1 (plain):\n  expected: 1:1-4 \"[1]\" no-such-rule: a fault"),
        "{said}"
    );
    let faults = |text: &str| Page::parse(text).map(|page| page.faults("no-such-rule").len());
    assert_eq!(faults(outline), Ok(0));
    assert_eq!(faults(&outline.replace("# no", "# yes")), Ok(1));
    assert_eq!(faults(&outline.replace("A fault.", "Two. Faults.")), Ok(1));
    assert_eq!(faults(&outline.replace("Why", "How")), Ok(1));
    assert!(Page::parse(&outline.replace("~~~text", "~~~rust")).is_err());
}
