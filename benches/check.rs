//! The whole check beside a bare Markdown parse of the same text: what citing costs.

use std::fmt::Write;
use std::hint::black_box;

use citedesk::settings::Settings;
use citedesk::source::Source;
use citedesk::{check, format};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pulldown_cmark::Parser;

/// What an article's sentences are made of; each kind of claim comes up, and so does plain telling.
const SENTENCES: [&str; 8] = [
    "Freight on the coast line grew by 12 per cent in the last quarter",
    "\"We see the difference every morning,\" the harbour master told the committee",
    "The tunnel at Ferris Bridge will be closed for nine weeks, according to the ministry",
    "Nobody at the market seemed to mind the rain",
    "It was the highest total since 2008 and cost the council 3.2 million pounds",
    "The new timetable led to fewer lorries on the old road",
    "Her neighbours remember it differently",
    "Two former directors were charged with fraud on 12 March 2024",
];

/// How many sources an article cites.
const SOURCES: usize = 12;

/// An article in Markdown of `paragraphs` paragraphs; every second sentence cites where `cited` gives a marker.
fn article(paragraphs: usize, cited: fn(usize) -> String) -> String {
    let mut text = String::from("# Trains, lorries and the price of both\n\n");
    for paragraph in 0..paragraphs {
        if paragraph % 10 == 9 {
            let _ = writeln!(text, "## What came of it, part {paragraph}\n");
        }
        for at in 0..5 {
            let number = paragraph * 5 + at;
            let sentence = SENTENCES[number % SENTENCES.len()];
            let marker = if at % 2 == 0 {
                cited(number)
            } else {
                String::new()
            };
            let _ = write!(text, "{sentence}{marker}. ");
        }
        text.push_str("\n\n");
    }
    text
}

fn marker(number: usize) -> String {
    format!(" [{}]", number % SOURCES + 1)
}

/// Cited articles as a newsroom keeps them: a few hundred words and a list each, one after the other.
fn cited() -> String {
    article(40, marker) + &references(SOURCES)
}

/// As much text without one bracket: what a draft costs that does not cite.
fn uncited() -> String {
    article(40, |_| String::new())
}

/// A text of 100,000 markers over a list of 1,000 entries.
fn crowded() -> String {
    let mut text = String::new();
    for number in 0..100_000 {
        let sentence = SENTENCES[number % SENTENCES.len()];
        let end = if number % 5 == 4 { "\n\n" } else { " " };
        let _ = write!(text, "{sentence} [{}].{end}", number % 1000 + 1);
    }
    text + &references(1000)
}

fn references(count: usize) -> String {
    let mut list = String::from("## References\n\n");
    for number in 1..=count {
        let _ = writeln!(
            list,
            "{number}. Office for National Statistics, \"Bulletin {number}\", 2 May 2025. https://www.ons.gov.uk/bulletins/{number}"
        );
    }
    list
}

/// An article of two thousand words with some thirty claims in it, all of them cited.
fn article_of_2000_words() -> String {
    let mut text = String::from("# Trains, lorries and the price of both\n\n");
    for number in 0..30 {
        let claim = SENTENCES[number % 3];
        let _ = write!(text, "{claim}{}. ", marker(number));
        for _ in 0..4 {
            text.push_str("And what else, one may ask, could they ever have wanted from it? ");
        }
        text.push_str("\n\n");
    }
    text + &references(SOURCES)
}

fn benches(criterion: &mut Criterion) {
    let markdown = format::by_name("markdown").expect("Markdown is a format");
    let settings = Settings::default();
    for (name, text) in [
        ("cited", cited()),
        ("2,000 words", article_of_2000_words()),
        ("uncited", uncited()),
        ("100,000 markers", crowded()),
    ] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        if text.len() > 1_000_000 {
            group.sample_size(10);
        }
        group.bench_function("parse", |bencher| {
            bencher.iter(|| Parser::new(black_box(&text)).into_offset_iter().count());
        });
        group.bench_function("check", |bencher| {
            bencher.iter(|| check(Source::new("draft.md", text.as_str()), markdown, &settings));
        });
        group.finish();
    }
}

criterion_group!(all, benches);
criterion_main!(all);
