//! Numbers of one sentence that do not work out.

use crate::arithmetic::{self, Slip, Sum};
use crate::claim::Claim;
use crate::figure::{self, Exact, Figure, Unit};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::sentence::{self, Passage, Sentence};
use crate::settings::Settings;
use crate::source::{Place, Span};

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    if !paper.cites() {
        return;
    }
    let tongue = paper.tongue();
    let english = tongue.may_be_english();
    // Most drafts have no such sentence: those that have one are cut again, so that each figure is found in its place.
    let may_slip = |claim: &Claim| {
        claim.measured
            && if english {
                arithmetic::may_slip(&claim.text)
            } else {
                arithmetic::may_slip_in(&claim.text, tongue.table)
            }
    };
    if !paper.claims().iter().any(may_slip) {
        return;
    }
    // Other languages write numbers and what hangs on them in other ways.
    let read = |text: &str| {
        if english {
            let figures = figure::figures(text);
            let slips = arithmetic::slips(text, &figures);
            (figures, slips)
        } else {
            let figures = figure::figures_in(text, tongue.table);
            let slips = arithmetic::slips_in(text, &figures, tongue.table);
            (figures, slips)
        }
    };
    for passage in sentence::passages(&paper.document, Vec::new(), tongue.table) {
        for sentence in &passage.sentences {
            let text = passage.text(sentence);
            let (figures, slips) = read(text);
            for slip in slips {
                findings.push(finding(&passage, sentence, text, &figures, &slip));
            }
        }
    }
}

fn finding(
    passage: &Passage<'_>,
    sentence: &Sentence,
    text: &str,
    figures: &[Figure],
    slip: &Slip,
) -> Finding {
    let place = |at: usize| {
        let (start, span) = (sentence.prose.start, figures[at].span);
        passage.prose.to_source(Span {
            start: start + span.start,
            end: start + span.end,
        })
    };
    let message = message(text, figures, slip);
    let mut finding = Finding::new(place(slip.said), message);
    finding.labels = slip
        .from
        .iter()
        .map(|&at| Label {
            place: Place::draft(place(at)),
            message: "worked out from this".into(),
        })
        .collect();
    finding.help =
        Some("compare the numbers with the source, and correct the one that is wrong".into());
    finding
}

/// What does not work out, in words: the `slip` among the `figures` of `text`.
fn message(text: &str, figures: &[Figure], slip: &Slip) -> String {
    let shown = |at: usize| text[figures[at].span.range()].trim();
    let whole = shown(slip.said);
    // A number in words may begin the sentence.
    let lower = whole.to_lowercase();
    let in_words = lower.starts_with(char::is_alphabetic);
    let said = if in_words { lower.as_str() } else { whole };
    let made = decimal(slip.made);
    let alike = || as_written(slip.made, figures[slip.said].value, said);
    let from: Vec<&str> = slip.from.iter().map(|&at| shown(at)).collect();
    match (slip.sum, from.as_slice()) {
        (Sum::Change, [old, new]) => {
            format!("from {old} to {new} is a change of {made} per cent, not of {said}")
        }
        (Sum::Points, [old, new]) => {
            format!("from {old} to {new} is a change of {made} percentage points, not of {said}")
        }
        (Sum::Difference, [old, new]) => {
            format!(
                "from {old} to {new} is a change of {}, not of {said}",
                alike()
            )
        }
        (Sum::Multiple(lead, word), [old]) => {
            let told = lead.map_or_else(|| word.to_owned(), |lead| format!("{lead} {word}"));
            format!(
                "from {old} to {said} is {made} times as much, and the sentence says \"{told}\""
            )
        }
        (Sum::Part(lead, word), [old]) => {
            let told = lead.map_or_else(|| word.to_owned(), |lead| format!("{lead} {word}"));
            let change = decimal((slip.made - Exact::from(1)) * Exact::from(100));
            let change = change.trim_start_matches('-');
            format!(
                "from {old} to {said} is a change of {change} per cent, and the sentence says \"{told}\""
            )
        }
        (Sum::Share, [part, whole]) => {
            format!("{part} of {whole} is {made} per cent, not {said}")
        }
        (Sum::Fraction(words), _) => {
            format!("{} is {made} per cent, not {said}", &text[words.range()])
        }
        (Sum::PartOf(words), [whole]) => {
            format!("{} of {whole} is {made}, not {said}", &text[words.range()])
        }
        (Sum::Each, [whole, count]) => {
            format!("{whole} over {count} is {} each, not {said}", alike())
        }
        (Sum::Answers, _) if figures[slip.said].unit == Unit::Percent => {
            format!("the answers add up to {made} per cent")
        }
        (Sum::Answers, _) => format!("the answers add up to {made}, more than {said}"),
        _ => format!("the parts add up to {}, not to {said}", alike()),
    }
}

/// `number` in the currency, the scale and the groups of digits of `said`, which stands for `value`: "$117 million" beside "$127 million".
fn as_written(number: Exact, value: Exact, said: &str) -> String {
    let is_of_number = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
    let start = said.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let behind = &said[start..];
    let end = behind
        .find(|c: char| !is_of_number(c))
        .unwrap_or(behind.len());
    let plain: String = behind[..end].chars().filter(|&c| c != ',').collect();
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = format!("{whole}{decimals}").parse::<i128>();
    let tens = 10_i128.checked_pow(decimals.len() as u32);
    let (Ok(digits @ 1..), Some(tens)) = (digits, tens) else {
        return decimal(number);
    };
    let scale = value * Exact::from(tens) / Exact::from(digits);
    // Where no word stands for it, its points part thousands.
    if behind[end..].trim().is_empty() && scale != Exact::from(1) {
        return decimal(number);
    }
    let mut shown = decimal(number / scale);
    if behind[..end].contains(',') {
        let mut point = shown.find('.').unwrap_or(shown.len());
        while point > 3 && shown.as_bytes()[point - 4].is_ascii_digit() {
            point -= 3;
            shown.insert(point, ',');
        }
    }
    format!("{}{shown}{}", &said[..start], &behind[end..])
}

/// `number` with one digit behind the point, where it is no whole one.
fn decimal(number: Exact) -> String {
    let tenths = (number * Exact::from(10)).round();
    let whole = *tenths.numer();
    let sign = if whole < 0 { "-" } else { "" };
    let (whole, tenth) = (whole.abs() / 10, whole.abs() % 10);
    if tenth == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{tenth}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_written_as_what_was_said() {
        for (number, value, said, wanted) in [
            (117_000_000, 127_000_000, "$127 million", "$117 million"),
            (1_117_500, 1_200_000, "£1.2m", "£1.1m"),
            (1_098_000, 1_110_000, "1,110,000", "1,098,000"),
            (98_000, 110_000, "110,000", "98,000"),
            (17, 18, "18", "17"),
            (3, 2, "two", "3"),
            (1_140, 1_110, "1.110", "1140"),
        ] {
            let made = as_written(Exact::from(number), Exact::from(value), said);
            assert_eq!(made, wanted, "{said}");
        }
    }
}
