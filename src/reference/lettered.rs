//! Lists that nothing announces and whose labels are words or Roman numerals: a run of `[KEY] text` or `ii. text` at a document's end.

use super::announced::look;
use super::label::{self, Label, Style};
use super::{Entry, List, Text};
use crate::document::{BlockKind, Key, ListKind, NUMERALS, System, Value};
use crate::source::Span;

/// So many labels are looked for in the text above.
const SOUGHT: usize = 8;
/// So many notes in a row count by Roman numerals.
const NOTES: usize = 3;

/// Gives the first of `lists` whose entries links back open alone the letters by which the text cites them, `[a]` and `[b]`: a wiki sets
/// its notes apart from its sources so.
pub(super) fn letter(text: &Text<'_>, lists: &mut [List]) {
    let is_back = |entry: &Entry| {
        let label = entry.label.map_or("", |label| text.slice(label));
        label.starts_with(['^', '↑']) && label.chars().count() == 1
    };
    let are_back = |list: &&mut List| {
        list.kind == ListKind::Written
            && !list.entries.is_empty()
            && list.entries.iter().all(is_back)
    };
    let Some(list) = lists.iter_mut().find(are_back) else {
        return;
    };
    let above = &text.source.text()[..list.whole().start as usize];
    let letters = 'a'..='z';
    let count = list.entries.len();
    let mut called = letters.clone().take(count);
    if count > letters.clone().count()
        || !called.all(|letter| above.contains(&format!("[{letter}]")))
    {
        return;
    }
    for (entry, letter) in list.entries.iter_mut().zip(letters) {
        let name = letter.to_string();
        // The letter may stand behind the sign.
        let body = text.slice(entry.body);
        if body
            .strip_prefix(letter)
            .is_some_and(|rest| rest.starts_with(' '))
        {
            entry.body.start += 2;
        }
        entry.keys = vec![Key {
            system: System::Label,
            value: Value::Label(name.into()),
        }];
    }
}

/// The entries at the end of a document, each with a word in brackets before a source, some of which the text above has.
pub(super) fn list(text: &Text<'_>) -> Option<List> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut end = None;
    let mut sure = true;
    for &line in text.lines.iter().rev() {
        let block = &text.layout.blocks[line.block];
        if !matches!(block.kind, BlockKind::Paragraph) {
            break;
        }
        let shown = text.slice(line.span);
        let last = *end.get_or_insert(line.span.end);
        let label = label::label(shown, line.span.start).filter(|label| label.style == Style::Word);
        let label = label.or_else(|| numeral(shown, line.span.start));
        match label {
            Some(label) => {
                let body = Span {
                    start: label.body.min(last),
                    end: last,
                };
                // `[label]: address` is where a link goes, also where a line above keeps it from being one.
                let behind = &shown[(label.span.end - line.span.start) as usize..];
                if behind.starts_with(':') {
                    return None;
                }
                sure &= is_source(text.slice(body));
                let start = label.span.start;
                entries.push(Entry::labelled(label, start, last));
                end = None;
            }
            // No more lines of a paragraph, and no label: the text above.
            None if line.first => break,
            None => {}
        }
    }
    entries.reverse();
    let first = entries.get(1).and(entries.first())?;
    let above = &text.source.text()[..first.span.start as usize];
    let labels = entries.iter().filter_map(|entry| entry.label);
    let labels: Vec<&str> = labels.map(|label| text.slice(label)).collect();
    let are_words = labels.iter().all(|label| label.starts_with('['));
    // Numerals count from one, each in its turn.
    let bare = |label: &str| label.trim_matches(['.', ')', '[', ']', '\\']).to_owned();
    let counts = || {
        let pairs = labels.iter().zip(NUMERALS);
        labels.len() <= NUMERALS.len() && pairs.into_iter().all(|(label, own)| bare(label) == *own)
    };
    if !sure {
        // Notes that count as their marks do need name no source.
        let sought = || labels.iter().take(SOUGHT);
        let found = || sought().filter(|label| above.contains(**label)).count();
        let are_notes =
            labels.len() >= NOTES && are_words && counts() && found() * 2 > sought().count();
        return are_notes.then(|| List::unannounced(ListKind::Written, entries));
    }
    let cited = labels.iter().take(SOUGHT).any(|label| {
        if are_words {
            above.contains(label)
        } else {
            above.contains(&format!("[{}]", bare(label)))
        }
    });
    (cited && (are_words || counts())).then(|| List::unannounced(ListKind::Written, entries))
}

/// The Roman numeral that `shown` begins with as the number of an item: `ii. Roe, A. (2020)`.
fn numeral(shown: &str, base: u32) -> Option<Label> {
    let (name, rest) = shown.split_once(['.', ')'])?;
    let body = rest.strip_prefix(' ')?;
    let end = base + name.len() as u32 + 1;
    NUMERALS.contains(&name).then(|| Label {
        style: Style::Loose,
        span: Span { start: base, end },
        key: Key {
            system: System::Label,
            value: Value::Label(name.into()),
        },
        others: Vec::new(),
        body: base + (shown.len() - body.trim_start().len()) as u32,
    })
}

/// Whether `body` is a source and not what a word stands for.
fn is_source(body: &str) -> bool {
    body.contains("://") || look::is_author(body)
}
