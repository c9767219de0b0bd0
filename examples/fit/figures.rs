//! How well scores tell labelled sentences apart.

use std::fmt;

/// The parts of a cross-validation.
const FOLDS: usize = 5;

/// Precision, recall and what is made of them, for the sentences that need a source.
pub(crate) struct Figures {
    precision: f64,
    recall: f64,
    f1: f64,
    macro_f1: f64,
    average_precision: f64,
}

impl Figures {
    pub(crate) const HEADER: &str =
        "                            precision  recall      F1  macro-F1  average precision";

    /// Those of `taken`, and of `scores` for the average precision.
    pub(crate) fn new(taken: &[bool], scores: &[f64], labels: &[bool]) -> Self {
        let count = |took: bool, label: bool| {
            let pairs = taken.iter().zip(labels);
            pairs.filter(|&(&t, &l)| t == took && l == label).count() as f64
        };
        let (hit, false_alarm) = (count(true, true), count(true, false));
        let (miss, rest) = (count(false, true), count(false, false));
        let f1 = harmonic(hit, false_alarm, miss);
        Self {
            precision: hit / (hit + false_alarm).max(1.0),
            recall: hit / (hit + miss).max(1.0),
            f1,
            macro_f1: f1.midpoint(harmonic(rest, miss, false_alarm)),
            average_precision: average_precision(scores, labels),
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:>9.3}{:>8.3}{:>8.3}{:>10.3}{:>19.3}",
            self.precision, self.recall, self.f1, self.macro_f1, self.average_precision
        )
    }
}

fn harmonic(hit: f64, false_alarm: f64, miss: f64) -> f64 {
    2.0 * hit / (2.0 * hit + false_alarm + miss).max(1.0)
}

/// Cross-validates `learn`, which is given the places of the sentences to learn from and scores all of them.
/// The threshold of each fold is fitted within the sentences that it learns from, on some that it was kept from learning.
pub(crate) fn cross(labels: &[bool], learn: &dyn Fn(&[usize]) -> Vec<f64>) -> Figures {
    let mut taken = vec![false; labels.len()];
    let mut scores = vec![0.0; labels.len()];
    for fold in 0..FOLDS {
        let train: Vec<usize> = (0..labels.len()).filter(|at| at % FOLDS != fold).collect();
        let mut kept_out = Vec::with_capacity(train.len());
        for inner in 0..FOLDS - 1 {
            let place = |at: usize| train[at] % FOLDS == (fold + 1 + inner) % FOLDS;
            let (out, left): (Vec<usize>, Vec<usize>) = (0..train.len()).partition(|&at| place(at));
            let left: Vec<usize> = left.into_iter().map(|at| train[at]).collect();
            let learned = learn(&left);
            kept_out.extend(
                out.iter()
                    .map(|&at| (learned[train[at]], labels[train[at]])),
            );
        }
        let (out, true_labels): (Vec<f64>, Vec<bool>) = kept_out.into_iter().unzip();
        let threshold = threshold(&out, &true_labels);
        let learned = learn(&train);
        for at in (fold..labels.len()).step_by(FOLDS) {
            taken[at] = learned[at] >= threshold;
            scores[at] = learned[at] - threshold;
        }
    }
    Figures::new(&taken, &scores, labels)
}

/// The score from which sentences are taken so that F1 is highest.
pub(crate) fn threshold(scores: &[f64], labels: &[bool]) -> f64 {
    let all = labels.iter().filter(|label| **label).count() as f64;
    let mut best = (0.0, f64::INFINITY);
    for (score, hits, taken) in steps(scores, labels) {
        let f1 = 2.0 * hits / (taken + all);
        if f1 > best.0 {
            best = (f1, score);
        }
    }
    best.1
}

fn average_precision(scores: &[f64], labels: &[bool]) -> f64 {
    let all = labels.iter().filter(|label| **label).count() as f64;
    let (mut sum, mut before) = (0.0, 0.0);
    for (_, hits, taken) in steps(scores, labels) {
        sum += (hits - before) / all * (hits / taken);
        before = hits;
    }
    sum
}

/// For each score, highest first: how many sentences that need a source have it or more, and how many have it or more at all.
fn steps(scores: &[f64], labels: &[bool]) -> Vec<(f64, f64, f64)> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    let mut steps: Vec<(f64, f64, f64)> = Vec::new();
    let mut hits = 0.0;
    for (taken, at) in (1u32..).zip(order) {
        hits += f64::from(u8::from(labels[at]));
        let step = (scores[at], hits, f64::from(taken));
        match steps.last_mut() {
            Some(last) if last.0.total_cmp(&scores[at]).is_eq() => *last = step,
            _ => steps.push(step),
        }
    }
    steps
}
