//! How well the shipped weights do on labelled sentences.

use std::io::{self, Write};

use citedesk::claim::{self, Judgement};
use citedesk::settings::Cut;
use citedesk::words::Table;
use serde::Serialize;

use crate::Item;
use crate::figures::Figures;

/// What is told of one sentence.
#[derive(Serialize)]
struct Told<'a> {
    id: &'a str,
    points: i32,
    quotation_or_attribution: bool,
    claim: bool,
}

/// Writes a line of JSON for each sentence.
pub(crate) fn items(items: &[Item], table: &'static Table, out: &mut impl Write) -> io::Result<()> {
    for (item, judgement) in items.iter().zip(judge(items, table, Cut::Balanced)) {
        let told = Told {
            id: &item.id,
            points: judgement.points,
            quotation_or_attribution: judgement.spoken,
            claim: judgement.claims,
        };
        serde_json::to_writer(&mut *out, &told)?;
        writeln!(out)?;
    }
    Ok(())
}

/// Writes the figures of the fact score alone and of both triggers, at each cut.
pub(crate) fn figures(
    items: &[Item],
    table: &'static Table,
    out: &mut impl Write,
) -> io::Result<()> {
    let labels: Vec<bool> = items.iter().map(|item| item.label == 1).collect();
    writeln!(out, "the shipped weights on {} sentences", items.len())?;
    writeln!(out, "{}", Figures::HEADER)?;
    for (name, cut) in [
        ("thorough", Cut::Thorough),
        ("balanced", Cut::Balanced),
        ("quiet", Cut::Quiet),
    ] {
        let judged = judge(items, table, cut);
        let scores: Vec<f64> = judged.iter().map(|one| f64::from(one.weight)).collect();
        let by_points: Vec<bool> = judged
            .iter()
            .map(|one| one.points >= cut.points())
            .collect();
        let either: Vec<bool> = judged.iter().map(|one| one.claims).collect();
        let by_points = Figures::new(&by_points, &scores, &labels);
        let either = Figures::new(&either, &scores, &labels);
        writeln!(out, "{:<28}{by_points}", format!("fact score, {name}"))?;
        writeln!(out, "{:<28}{either}", format!("claims, {name}"))?;
    }
    Ok(())
}

fn judge(items: &[Item], table: &'static Table, cut: Cut) -> Vec<Judgement> {
    let texts = items.iter().map(|item| item.text.as_str());
    claim::judge(texts, table, cut)
}
