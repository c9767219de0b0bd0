//! What is learned from labelled sentences: a logistic regression, on cues or on weighted words.

use std::collections::{BTreeMap, BTreeSet};

use citedesk::cue::Finder;
use citedesk::words::Table;

use crate::Item;

/// How many steps a regression takes: after so many its weights stand to well under one decimal.
const STEPS: usize = 800;

/// What is known of one sentence: the places and the values of its features.
type Row = Vec<(usize, f64)>;

/// The cues of sentences. Those whose weight is a judgement are no features: each sentence starts from their sum.
pub(crate) struct Cues {
    rows: Vec<Row>,
    judged: Vec<Option<f64>>,
}

impl Cues {
    pub(crate) fn new(items: &[Item], table: &'static Table) -> Self {
        let mut finder = Finder::new(table);
        let rows = items.iter().map(|item| {
            let cues = crate::cues_of(&mut finder, &item.text, table);
            cues.into_iter().map(|cue| (cue, 1.0)).collect()
        });
        let judged = table.cues.iter().map(|cue| {
            let weight = f64::from(cue.weight) / 10.0;
            cue.judged.then_some(weight)
        });
        Self {
            rows: rows.collect(),
            judged: judged.collect(),
        }
    }

    /// How many cues speak for each sentence, less those that speak against it.
    pub(crate) fn unweighted(&self, table: &Table) -> Vec<f64> {
        let sign = |&(cue, _): &(usize, f64)| f64::from(table.cues[cue].weight.signum());
        let rows = self.rows.iter();
        rows.map(|row| row.iter().map(sign).sum()).collect()
    }

    /// The weights, to one decimal, that the sentences `train` give the cues.
    pub(crate) fn weights(&self, labels: &[bool], train: &[usize]) -> Vec<f64> {
        let of = |row: &Row| {
            let judged = row.iter().filter_map(|&(cue, _)| self.judged[cue]).sum();
            let free = row.iter().copied();
            let free = free.filter(|&(cue, _)| self.judged[cue].is_none());
            (free.collect::<Row>(), judged)
        };
        let rows: Vec<(Row, f64)> = train.iter().map(|&at| of(&self.rows[at])).collect();
        let labels: Vec<bool> = train.iter().map(|&at| labels[at]).collect();
        let learned = regression(&rows, &labels, self.judged.len(), 1.0);
        let weights = learned.iter().zip(&self.judged);
        weights
            .map(|(&learned, judged)| (judged.unwrap_or(learned) * 10.0).round() / 10.0)
            .collect()
    }

    /// What all sentences come to under the weights that `train` gives.
    pub(crate) fn scores(&self, labels: &[bool], train: &[usize]) -> Vec<f64> {
        let weights = self.weights(labels, train);
        // Sums of tenths are rounded to tenths again, so that equal sums are equal.
        let score = |row: &Row| (dot(row, &weights) * 10.0).round() / 10.0;
        self.rows.iter().map(score).collect()
    }
}

/// The words of sentences, as places in a list of all.
pub(crate) struct TfIdf {
    rows: Vec<BTreeMap<usize, f64>>,
    words: usize,
}

impl TfIdf {
    pub(crate) fn new(items: &[Item]) -> Self {
        let words = |item: &Item| -> Vec<String> {
            let text = item.text.to_lowercase();
            let words = text.split(|c: char| !c.is_alphanumeric());
            words
                .filter(|word| word.chars().count() > 1)
                .map(str::to_owned)
                .collect()
        };
        let texts: Vec<Vec<String>> = items.iter().map(words).collect();
        let all: BTreeSet<&String> = texts.iter().flatten().collect();
        let places: BTreeMap<&String, usize> = all.into_iter().zip(0..).collect();
        let row = |text: &Vec<String>| {
            let mut row = BTreeMap::new();
            for word in text {
                *row.entry(places[word]).or_insert(0.0) += 1.0;
            }
            row
        };
        Self {
            rows: texts.iter().map(row).collect(),
            words: places.len(),
        }
    }

    /// What all sentences come to after learning from `train`.
    pub(crate) fn scores(&self, labels: &[bool], train: &[usize]) -> Vec<f64> {
        let mut seen = vec![1.0; self.words];
        for &at in train {
            for &word in self.rows[at].keys() {
                seen[word] += 1.0;
            }
        }
        let weighted = |row: &BTreeMap<usize, f64>| {
            let rarity = |word: usize| ((1.0 + train.len() as f64) / seen[word]).ln() + 1.0;
            let row = row.iter();
            let row: Row = row
                .map(|(&word, &count)| (word, count * rarity(word)))
                .collect();
            let length = row.iter().map(|(_, value)| value * value).sum::<f64>();
            let length = length.sqrt().max(1e-9);
            row.into_iter()
                .map(|(word, value)| (word, value / length))
                .collect()
        };
        let rows: Vec<Row> = self.rows.iter().map(weighted).collect();
        let train_rows: Vec<_> = train.iter().map(|&at| (rows[at].clone(), 0.0)).collect();
        let labels: Vec<bool> = train.iter().map(|&at| labels[at]).collect();
        let weights = regression(&train_rows, &labels, self.words, 0.3);
        rows.iter().map(|row| dot(row, &weights)).collect()
    }
}

fn dot(row: &Row, weights: &[f64]) -> f64 {
    row.iter().map(|&(at, value)| value * weights[at]).sum()
}

/// The weights of a logistic regression with a bias, which is left out, and the squares of the weights times `ridge` / 2
/// added to the loss. Each row has a sum that it starts from. It is a gradient descent with Nesterov's momentum.
fn regression(rows: &[(Row, f64)], labels: &[bool], width: usize, ridge: f64) -> Vec<f64> {
    let longest = rows.iter().map(|(row, _)| {
        let squares: f64 = row.iter().map(|(_, value)| value * value).sum();
        squares + 1.0
    });
    let step = 1.0 / (0.25 * longest.sum::<f64>() + ridge);
    let mut weights = vec![0.0; width + 1];
    let mut ahead = weights.clone();
    let mut age = 1.0;
    for _ in 0..STEPS {
        let mut slope: Vec<f64> = ahead.iter().map(|weight| ridge * weight).collect();
        slope[width] = 0.0;
        for ((row, start), &label) in rows.iter().zip(labels) {
            let sum = start + dot(row, &ahead) + ahead[width];
            let miss = 1.0 / (1.0 + (-sum).exp()) - f64::from(u8::from(label));
            for &(at, value) in row {
                slope[at] += miss * value;
            }
            slope[width] += miss;
        }
        let next: Vec<f64> = ahead
            .iter()
            .zip(&slope)
            .map(|(weight, slope)| weight - step * slope)
            .collect();
        // Momentum that leads uphill is dropped.
        let moves = next.iter().zip(&weights).zip(&slope);
        let uphill = moves.map(|((next, old), slope)| (next - old) * slope);
        let next_age = if uphill.sum::<f64>() > 0.0 {
            1.0
        } else {
            f64::midpoint(1.0, f64::sqrt(1.0 + 4.0 * age * age))
        };
        let push = if next_age > 1.0 {
            (age - 1.0) / next_age
        } else {
            0.0
        };
        let moved = next.iter().zip(&weights);
        ahead = moved
            .map(|(next, old)| next + push * (next - old))
            .collect();
        weights = next;
        age = next_age;
    }
    weights.truncate(width);
    weights
}
