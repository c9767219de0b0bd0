//! One sentence, one finding; and what is switched off or allowed brings no other finding up.

#![expect(clippy::disallowed_methods, reason = "a test reads the pages")]

use std::path::Path;

use citedesk::format::{self, Format};
use citedesk::rules::RULES;
use citedesk::settings::{Setting, Settings};
use citedesk::source::Source;
use citedesk::{allow, check};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use walkdir::WalkDir;

/// Three claims with citations, so that one without is an exception, and the list that they cite.
const BEFORE: &str = "Fares on the ferries rose by 6.2 percent in 2023, and 30 percent of the passengers stayed away [1].\n\n\
    Tickets for the night train cost $180 in 2024, which was 12 percent more than in the year before [2].\n\n\
    The number of passengers fell by 4.1 percent to 310,000 in 2024, and 12 boats were sold [3].\n\n";
const AFTER: &str = "\n\nSources:\n\
    [1] Port of Halmouth, \"Annual report\", 2024, https://www.gov.uk/government/publications/halmouth-port-2024\n\
    [2] Rail office, \"Night trains\", 2024, https://www.gov.uk/government/publications/night-trains-2024\n\
    [3] Office for National Statistics, \"Travel trends\", 2024, https://www.ons.gov.uk/travel/trends-2024\n";

/// Sentences with one fault each, and the rule that it is of.
const FAULTS: [(&str, &str); 7] = [
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024, and 40 percent of tenants moved [citation needed].",
        "citation-placeholder",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024, and 40 percent of tenants moved [1,].",
        "malformed-marker",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024, and 40 percent of tenants moved [3-1].",
        "reversed-range",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024, and 40 percent of tenants moved [unverified].",
        "unverified-claim",
    ),
    (
        "Studies show that rents in the harbour districts rose by 8.4 percent to $1,200 in 2024.",
        "weasel-attribution",
    ),
    (
        "\"Nobody in this street has paid so much for so little before.\"",
        "uncited-quotation",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024, and 40 percent of tenants moved.",
        "uncited-claim",
    ),
];

/// Sentences in which faults meet, and the rule of the one that is said.
const MEETINGS: [(&str, &str); 13] = [
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024. [citation needed]",
        "citation-placeholder",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024 [1,] [citation needed].",
        "citation-placeholder",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024 [1,]. [citation needed]",
        "citation-placeholder",
    ),
    (
        "Studies show that rents in the harbour districts rose by 8.4 percent to $1,200 in 2024 [citation needed].",
        "citation-placeholder",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024 [unverified] [citation needed].",
        "citation-placeholder",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024 [1,] [unverified].",
        "malformed-marker",
    ),
    (
        "Studies show that rents in the harbour districts rose by 8.4 percent to $1,200 in 2024. [unverified]",
        "unverified-claim",
    ),
    (
        "\"Nobody in this street has paid so much for so little before\" [unverified].",
        "unverified-claim",
    ),
    (
        "\"Rents rose by 8.4 percent to $1,200 in 2024, and 40 percent of us moved.\"",
        "uncited-quotation",
    ),
    (
        "Studies show that rents in the harbour districts rose by 8.4 percent to $1,200 in 2024 [1,].",
        "malformed-marker",
    ),
    (
        "Studies show that rents in the harbour districts rose by 8.4 percent to $1,200 in 2024 [3-1].",
        "reversed-range",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024. Half of the tenants moved in the same year [1,].",
        "malformed-marker",
    ),
    (
        "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024. Half of the tenants moved in the same year [3-1].",
        "reversed-range",
    ),
];

#[test]
fn a_sentence_has_one_finding() {
    for (sentence, rule) in FAULTS.into_iter().chain(MEETINGS) {
        let draft = format!("{BEFORE}{sentence}{AFTER}");
        assert_eq!(rules_of(&draft, &Settings::default()), [rule], "{sentence}");
        let without = rules_of(&draft, &without(rule));
        assert_eq!(without, [""; 0], "{sentence} without {rule}");
    }
}

#[test]
fn two_sentences_have_two() {
    for (at, (one, first)) in FAULTS.into_iter().enumerate() {
        for (two, second) in FAULTS.into_iter().skip(at + 1) {
            // What has been given once with a source needs none the second time.
            let two = two
                .replace("8.4", "9.7")
                .replace("40 percent", "50 percent");
            let draft = format!("{BEFORE}{one}\n\n{two}{AFTER}");
            assert_eq!(
                rules_of(&draft, &Settings::default()),
                [first, second],
                "{draft}"
            );
            assert_eq!(rules_of(&draft, &without(first)), [second], "{draft}");
            assert_eq!(rules_of(&draft, &without(second)), [first], "{draft}");
        }
    }
}

#[test]
fn what_can_only_mean_an_entry_uses_it() {
    for marker in ["[3,]", "[3", "3]", "[3}", "(3]", "[[3]", "[3-2]", "[2 3]"] {
        let sentence =
            format!("The boats of the harbour were sold to an office in the north {marker}.");
        let draft = format!("{}{sentence}{AFTER}", BEFORE.replace(" [3]", " [2]"));
        let found = rules_of(&draft, &Settings::default());
        let own = if marker == "[3-2]" {
            "reversed-range"
        } else {
            "malformed-marker"
        };
        assert_eq!(found, [own], "{sentence}");
    }
}

#[test]
fn no_rule_that_is_off_or_allowed_brings_a_finding_up() {
    let mut count = 0;
    for (page, format, text) in bad_drafts() {
        let before = told(&text, format, &Settings::default());
        for rule in RULES {
            let without = told(&text, format, &without(rule.name));
            assert_within(&without, &before, &format!("{page} without {}", rule.name));
            let own = |row: &&String| row.starts_with(&format!("{}: ", rule.name));
            assert!(
                !without.iter().any(|row| own(&row)),
                "{page}: {} is off",
                rule.name
            );
            if before.iter().any(|row| own(&row)) {
                let source = Source::new("draft", text.clone());
                let allowed = allow(&source, format, &Settings::default(), rule.name, "");
                let allowed = allowed.expect("comments do not undo each other").text;
                let after = told(&allowed, format, &Settings::default());
                assert_within(
                    &after,
                    &before,
                    &format!("{page} with {} allowed", rule.name),
                );
                count += 1;
            }
        }
    }
    assert!(count >= RULES.len(), "only {count} findings were allowed");
}

/// The settings of a desk that does not want to hear of `rule`.
fn without(rule: &str) -> Settings {
    let levels = [(rule.to_owned(), Setting::Off)].into();
    Settings {
        levels,
        ..Settings::default()
    }
}

fn rules_of(draft: &str, settings: &Settings) -> Vec<&'static str> {
    let checked = check(Source::new("draft", draft), format::PLAIN, settings);
    checked.diagnostics.iter().map(|one| one.rule).collect()
}

/// What is reported of `text`, without places: a comment that is put in moves them.
fn told(text: &str, format: &'static Format, settings: &Settings) -> Vec<String> {
    let checked = check(Source::new("draft", text), format, settings);
    let rows = checked.diagnostics.iter();
    rows.map(|one| format!("{}: {}", one.rule, one.finding.message))
        .collect()
}

/// Asserts that each of `rows` is one of `known`.
fn assert_within(rows: &[String], known: &[String], what: &str) {
    let mut known = known.to_vec();
    for row in rows {
        let at = known.iter().position(|other| other == row);
        let at = at.unwrap_or_else(|| panic!("{what}: {row:?} is new"));
        known.swap_remove(at);
    }
}

/// The drafts that the pages of rules call bad, without their carets.
fn bad_drafts() -> Vec<(String, &'static Format, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let mut drafts = Vec::new();
    for entry in WalkDir::new(folder).max_depth(1).sort_by_file_name() {
        let path = entry.expect("the folder rules/ can be read").into_path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let page = std::fs::read_to_string(&path).expect("the page is text");
            let bad = page
                .split("\n## ")
                .find(|section| section.starts_with("Bad"));
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let bad = drafts_in(bad.unwrap_or_default());
            drafts.extend(
                bad.into_iter()
                    .map(|(format, text)| (name.clone(), format, text)),
            );
        }
    }
    drafts
}

fn drafts_in(section: &str) -> Vec<(&'static Format, String)> {
    let (mut drafts, mut open) = (Vec::new(), None);
    for event in Parser::new(section) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let name = if &*info == "markdown" {
                    "markdown"
                } else {
                    "plain"
                };
                open = format::by_name(name).map(|format| (format, String::new()));
            }
            Event::Text(text) => {
                if let Some((_, draft)) = &mut open {
                    draft.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => drafts.extend(open.take()),
            _ => {}
        }
    }
    for (_, draft) in &mut drafts {
        let lines = draft.split_inclusive('\n');
        *draft = lines
            .filter(|line| !line.trim_start().starts_with('^'))
            .collect();
    }
    drafts
}
