//! A marker whose brackets or separators are not as they should be.

use crate::document::{Malformed, Mend, Slip};
use crate::finding::{Edit, Finding, Fix, Safety};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Place;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for malformed in paper.malformed() {
        let shown = paper.document.source.slice(malformed.span);
        let mut finding = Finding::new(malformed.span, message(malformed, shown));
        finding.fix = malformed.mend.map(|mend| Fix {
            title: title(malformed, shown, mend),
            edits: vec![Edit {
                place: Place::draft(mend.span),
                replacement: mend.text.to_owned(),
            }],
            safety: Safety::Unsafe,
        });
        if malformed.mend.is_none() {
            let help = match malformed.slip {
                Slip::Caret => "write the caret first, right behind the bracket",
                Slip::Query => "answer what is asked, and write the number alone",
                _ => "part the numbers by a comma, or write the one that is meant",
            };
            finding.help = Some(help.into());
        }
        findings.push(finding);
    }
}

fn message(malformed: &Malformed, shown: &str) -> String {
    match malformed.slip {
        Slip::Unclosed => format!("no bracket closes {shown}"),
        Slip::Unopened => format!("no bracket opens {shown}"),
        Slip::OtherClosing | Slip::OtherOpening => format!("the brackets of {shown} do not match"),
        Slip::SpareBracket => format!("one bracket of {shown} has no other half"),
        Slip::SpareSeparator => format!("a number is missing in {shown}, or a separator is spare"),
        Slip::LostSeparator => format!("nothing but a space parts the numbers of {shown}"),
        Slip::Letter => format!("{shown} holds a letter that looks like the figure 1"),
        Slip::Caret => format!("the caret of {shown} does not stand right before its label"),
        Slip::Query => format!("{shown} asks something of its source"),
        Slip::LineEnd => {
            let whole: String = shown.split_whitespace().collect();
            format!("the label of {whole} runs over two lines")
        }
    }
}

/// What `mend` makes of the text `shown`, as an order.
fn title(malformed: &Malformed, shown: &str, mend: Mend) -> String {
    let base = malformed.span.start;
    let from = (mend.span.start - base) as usize;
    let until = (mend.span.end - base) as usize;
    let (before, after) = (shown.get(..from), shown.get(until..));
    format!(
        "write {}{}{}",
        before.unwrap_or_default(),
        mend.text,
        after.unwrap_or_default()
    )
}
