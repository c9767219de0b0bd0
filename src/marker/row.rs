//! Rows of raised numbers: `1`, `1,2`, `1-3`.

use crate::document::{Cited, Key, System, Value};
use crate::source::Span;

/// A number of more digits counts no source.
const DIGITS: usize = 3;

/// The numbers and ranges from `at` on, parted by commas, and where they end. `digit` reads a digit, `dashes` make ranges.
pub(super) fn numbers(
    text: &str,
    at: usize,
    digit: impl Fn(char) -> Option<u32>,
    dashes: &str,
) -> Option<(usize, Vec<Cited>)> {
    let number = |at: usize| {
        let mut value = 0;
        let mut end = at;
        for c in text[at..].chars().take(DIGITS + 1) {
            let Some(digit) = digit(c) else { break };
            value = value * 10 + digit;
            end += c.len_utf8();
        }
        let digits = text[at..end].chars().count();
        (1..=DIGITS).contains(&digits).then_some((value, end))
    };
    let mut citations = Vec::new();
    let (mut start, mut end) = (at, at);
    while let Some((first, behind)) = number(start) {
        end = behind;
        let mut value = Value::Number(first);
        if let Some((last, behind)) = behind_dash(text, end, dashes).and_then(number) {
            value = Value::Range(first, last);
            end = behind;
        }
        let key = Key {
            system: System::Numeric,
            value,
        };
        citations.push(Cited {
            span: Span::new(start, end),
            key,
            locator: None,
        });
        let rest = &text[end..];
        let parted = rest.strip_prefix(')').filter(|rest| rest.starts_with(','));
        let rest = parted.unwrap_or(rest);
        let next = rest.trim_start_matches([',', ';', '、', '，', '；', '˒', '’', ' ']);
        start = text.len() - next.len();
        if start == end || rest.starts_with(' ') {
            break;
        }
    }
    (!citations.is_empty()).then_some((end, citations))
}

/// Where the number behind a dash begins that stands at `at`; two hyphens are one dash, and where `dashes` has a space, spaces may
/// stand round it.
fn behind_dash(text: &str, at: usize, dashes: &str) -> Option<usize> {
    let spaces: &[char] = if dashes.contains(' ') { &[' '] } else { &[] };
    let rest = text[at..].trim_start_matches(spaces);
    let dash = rest
        .chars()
        .next()
        .filter(|&c| c != ' ' && dashes.contains(c))?;
    let rest = &rest[dash.len_utf8()..];
    let rest = rest
        .strip_prefix('-')
        .filter(|_| dash == '-')
        .unwrap_or(rest);
    Some(text.len() - rest.trim_start_matches(spaces).len())
}
