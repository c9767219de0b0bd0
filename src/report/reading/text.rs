//! How a draft was read, for people.

use super::states;
use crate::bibliography::State;
use crate::claim::{Credit, CreditForm, Reach, Survey};
use crate::document::{Document, ListKind, Refusal};
use crate::marker::SYNTAXES;
use crate::paper::Paper;
use crate::parts::Parts;
use crate::report::reach::{body, excerpt, place, quote, summary, targets};
use crate::report::words::{COLUMNS, clean, count, crop, key, push_line};

/// How many entries of a bibliography are told: a shared one may have thousands.
const MOST_LISTED: usize = 200;

/// What may stand round the words of a heading.
const MARKUP: [char; 5] = ['*', '_', '#', '`', ' '];

/// How the draft of `paper` was read as the format of this name; `survey` has its sentences.
pub(super) fn reading(paper: &Paper<'_>, survey: &Survey, format: &str) -> String {
    let document = &paper.document;
    let mut text = String::new();
    push_line(&mut text, 0, &clean(document.source.path()));
    push_line(
        &mut text,
        2,
        &format!("read as {format}: {}", counts(document, survey)),
    );
    markers(&mut text, paper);
    refusals(&mut text, document, &survey.refused);
    placeholders(&mut text, document);
    credits(&mut text, document, &survey.credits);
    lists(&mut text, document);
    bibliographies(&mut text, document);
    sentences(&mut text, paper, survey);
    text
}

fn counts(document: &Document<'_>, survey: &Survey) -> String {
    [
        count(document.layout.blocks.len(), "block"),
        count(document.markers.len(), "marker"),
        count(document.citations.len(), "citation"),
        count(survey.refused.len(), "refused bracket"),
        count(document.lists.len(), "list"),
        count(document.references.len(), "entry"),
        count(survey.sentences.len(), "sentence"),
    ]
    .join(", ")
}

fn markers(text: &mut String, paper: &Paper<'_>) {
    let document = &paper.document;
    if !document.markers.is_empty() {
        push_line(text, 2, "markers:");
    }
    for marker in &document.markers {
        let place = place(document.source, marker.span);
        let seen = quote(document.source, marker.span);
        let syntax = SYNTAXES[usize::from(marker.syntax)].name;
        push_line(text, 4, &format!("{place}  {seen}  {syntax}"));
        for (at, citation) in document.citations_of(marker) {
            let key = key(&citation.key);
            for told in targets(paper, at) {
                push_line(text, 6, &format!("{} -> {told}", clean(&key)));
            }
        }
    }
}

fn refusals(text: &mut String, document: &Document<'_>, refused: &[Refusal]) {
    if !refused.is_empty() {
        push_line(text, 2, "refused:");
    }
    for refusal in refused {
        let place = place(document.source, refusal.span);
        let seen = quote(document.source, refusal.span);
        push_line(text, 4, &format!("{place}  {seen}  {}", refusal.why));
    }
}

fn placeholders(text: &mut String, document: &Document<'_>) {
    if !document.placeholders.is_empty() {
        push_line(text, 2, "placeholders:");
    }
    for &placeholder in &document.placeholders {
        let place = place(document.source, placeholder);
        let seen = quote(document.source, placeholder);
        push_line(text, 4, &format!("{place}  {seen}"));
    }
}

fn credits(text: &mut String, document: &Document<'_>, credits: &[Credit]) {
    if !credits.is_empty() {
        push_line(text, 2, "sources named in the text:");
    }
    for credit in credits {
        let place = place(document.source, credit.span);
        let seen = quote(document.source, credit.span);
        let form = match credit.form {
            CreditForm::Link => "link",
            CreditForm::FrontPage => "link to a site's front page",
            CreditForm::Address => "address",
            CreditForm::Identifier => "identifier of a work",
            CreditForm::Parenthesis => "credit in parentheses",
            CreditForm::Line => "credit line",
            CreditForm::Law => "ruling or statute",
            CreditForm::Origin => "word of where figures come from",
        };
        let reach = match credit.reach {
            Reach::Nothing => "it names no source",
            Reach::Sentence => "for its sentence",
            Reach::Before => "at the end of its sentence",
            Reach::Paragraph => "for its paragraph",
        };
        push_line(text, 4, &format!("{place}  {seen}  {form}, {reach}"));
    }
}

/// Each sentence, and what it rests on where it is a claim.
fn sentences(text: &mut String, paper: &Paper<'_>, survey: &Survey) {
    if !survey.sentences.is_empty() {
        push_line(text, 2, "sentences:");
    }
    let source = paper.document.source;
    for (sentence, state) in survey.sentences.iter().zip(states(paper, survey)) {
        let place = place(source, sentence.span);
        let seen = excerpt(source, sentence.span);
        let told = state.map_or_else(
            || "no claim".to_owned(),
            |state| format!("claim, {}", state.name().replace('-', " ")),
        );
        push_line(text, 4, &format!("{place}  {seen}  {told}"));
    }
}

fn lists(text: &mut String, document: &Document<'_>) {
    for list in &document.lists {
        let kind = match list.kind {
            ListKind::Written => "list of references",
            ListKind::Footnotes => "footnotes",
            ListKind::Definitions => "link definitions",
            ListKind::Further => "further reading",
            ListKind::Unread => "list in a form that is not read",
        };
        let heading = list.heading.map_or_else(String::new, |heading| {
            let seen = quote(document.source, heading);
            format!(", headed \"{}\"", seen.trim_matches(MARKUP))
        });
        let entries = count(list.entries.len(), "entry");
        let place = place(document.source, list.span);
        push_line(text, 2, &format!("{kind} at {place}{heading}: {entries}"));
        for (_, entry) in document.entries_of(list) {
            push_line(text, 4, &entry_line(document, entry));
            let parts = document.parts(entry);
            for line in part_lines(&parts) {
                push_line(text, 6, &line);
            }
        }
    }
}

fn bibliographies(text: &mut String, document: &Document<'_>) {
    for named in &document.bibliographies.named {
        let at = named.place.map_or_else(
            || "named by the settings".to_owned(),
            |span| format!("at {}", place(document.source, span)),
        );
        let Some(bibliography) = named.bibliography() else {
            let why = match &named.state {
                State::Failed(why) => why,
                _ => "not read",
            };
            let path = clean(&named.path);
            push_line(
                text,
                2,
                &format!("bibliography {at}: {path}: {}", clean(why)),
            );
            continue;
        };
        let (entries, source) = (bibliography.entries(), bibliography.source());
        let path = clean(source.path());
        let counted = count(entries.len(), "entry");
        push_line(text, 2, &format!("bibliography {at}: {path}: {counted}"));
        for (at, entry) in (0..).zip(entries.iter().take(MOST_LISTED)) {
            let (place, key) = (place(source, entry.span), clean(&entry.key));
            let line = format!("{place}  {key}  {}", summary(bibliography, at));
            push_line(text, 4, &line);
        }
        if entries.len() > MOST_LISTED {
            push_line(text, 4, &format!("{} more", entries.len() - MOST_LISTED));
        }
    }
}

fn entry_line(document: &Document<'_>, entry: &crate::document::Reference) -> String {
    let source = document.source;
    let label = entry
        .label
        .map_or("(no label)".into(), |label| quote(source, label));
    let mut keys: Vec<String> = entry.keys.iter().map(key).collect();
    // A definition answers to its number and to its label, which look alike.
    keys.dedup();
    let keys = if keys.is_empty() {
        "no key".to_owned()
    } else {
        keys.join(", ")
    };
    let (place, body) = (place(source, entry.span), body(source, entry));
    format!("{place}  {label}  {}  {body}", clean(&keys))
}

/// What was read of an entry, a line for each part.
fn part_lines(parts: &Parts) -> Vec<String> {
    let names: Vec<&str> = parts
        .authors
        .iter()
        .map(|author| author.name.as_str())
        .collect();
    let others = if parts.others { " and others" } else { "" };
    let dates = [("date", &parts.date), ("accessed", &parts.accessed)];
    let dates = dates.into_iter().filter_map(|(name, date)| {
        let date = date.as_ref()?;
        let letter = date.letter.map_or(String::new(), String::from);
        Some((
            name,
            format!("{}{letter}", date.iso().unwrap_or_else(|| "none".into())),
        ))
    });
    let texts = [
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
    ];
    let texts = texts
        .into_iter()
        .filter_map(|(name, part)| Some((name, part.as_ref()?.text.clone())));
    let authors = (!names.is_empty()).then(|| ("authors", format!("{}{others}", names.join("; "))));
    let all = authors.into_iter().chain(dates).chain(texts);
    all.map(|(name, said)| format!("{name}: {}", crop(&clean(&said), COLUMNS * 3 / 5)))
        .collect()
}
