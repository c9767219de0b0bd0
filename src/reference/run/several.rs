//! Several entries on one line, `[1] Roe, Rain, 2019; [2] Poe, Snow, 2020`.

use crate::address;
use crate::reference::announced::look;
use crate::reference::label;
use crate::reference::{Entry, Text};

/// Cuts the last entry of `run` at the next numbers in brackets that stand within it behind a stop, where a source stands before each of
/// them and behind it: what is said between two markers is none.
pub(super) fn cut(text: &Text<'_>, run: &mut Vec<Entry>) {
    while let Some(last) = run.last_mut() {
        let Some((at, label)) = next(text, last) else {
            return;
        };
        let end = last.span.end;
        let shown = text.slice(last.body);
        let before = last.body.start + shown[..at].trim_end().len() as u32;
        (last.span.end, last.body.end) = (before, before);
        let start = label.span.start;
        run.push(Entry::labelled(label, start, end));
    }
}

/// Where the next label stands in the text of `last`, and that label.
fn next(text: &Text<'_>, last: &Entry) -> Option<(usize, label::Label)> {
    let own = last.label.map_or("", |label| text.slice(label));
    let number = last
        .number()
        .filter(|_| own.starts_with('['))?
        .checked_add(1)?;
    let shown = text.slice(last.body);
    let at = shown.find(&format!("[{number}]"))?;
    let (before, behind) = shown.split_at(at);
    let label = label::label(behind, last.body.start + at as u32)?;
    let rest = &behind[(label.body - label.span.start) as usize..];
    let until = rest.find(&format!("[{}]", number.checked_add(1)?));
    let is_source = |shown: &str| address::is_like_source(shown) && !look::is_running_text(shown);
    let stops = before.trim_end().ends_with([';', '.', '；', '。']);
    let opens = rest.starts_with(|c: char| {
        !c.is_lowercase() && !c.is_ascii_punctuation() || "\"*_".contains(c)
    });
    (stops && opens && is_source(before) && is_source(&rest[..until.unwrap_or(rest.len())]))
        .then_some((at, label))
}
