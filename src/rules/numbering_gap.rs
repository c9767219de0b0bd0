//! Numbers that a list of references leaves out.

use std::collections::HashSet;

use crate::document::{BlockKind, Document, ListKind, Reference, ReferenceList, System, Value};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::{Place, Span};

/// A list that leaves out more than one number in this many does not count its entries, unless it
/// begins at one and leaves out one alone.
const SPARSE: usize = 5;

/// The fewest entries of a list that begins at one and leaves out one number.
const FEWEST: usize = 3;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    if !document.cites() {
        return;
    }
    // A number that the text cites is missing, not left out: that is another finding.
    let cited: HashSet<u32> = paper
        .resolution
        .defects
        .iter()
        .filter_map(|defect| match defect {
            Defect::Dangling { key, .. } => match key.value {
                Value::Number(number) => Some(number),
                _ => None,
            },
            // One key twice, and the next left out: the second was to be that.
            Defect::Repeated { entry, .. } => {
                let entry = &document.references[*entry as usize];
                number(entry).map(|number| number.saturating_add(1))
            }
            _ => None,
        })
        .collect();
    for list in document
        .lists
        .iter()
        .filter(|list| list.kind == ListKind::Written)
    {
        check_list(document, list, &cited, findings);
    }
}

fn check_list(
    document: &Document<'_>,
    list: &ReferenceList,
    cited: &HashSet<u32>,
    findings: &mut Vec<Finding>,
) {
    let mut entries = document.entries_of(list).map(|(_, entry)| entry);
    if let Some(recounted) = entries.find_map(|entry| recounted(document, entry)) {
        findings.extend((!cited.contains(&recounted.printed)).then(|| recounted.finding()));
        return;
    }
    let entries = document.entries_of(list).map(|(_, entry)| entry);
    let numbered: Vec<(u32, &Reference)> = entries
        .filter_map(|entry| Some((number(entry)?, entry)))
        .collect();
    // A source may have several numbers.
    let entries = document.entries_of(list);
    let known: Vec<u32> = entries.flat_map(|(_, entry)| numbers(entry)).collect();
    let taken: HashSet<u32> = known.iter().chain(cited).copied().collect();
    let counts_up = numbered.windows(2).all(|pair| pair[0].0 <= pair[1].0);
    let (Some(first), Some(last)) = (numbered.first(), numbered.last()) else {
        return;
    };
    let greatest = known.iter().fold(last.0, |most, &number| most.max(number));
    let whole = (greatest - first.0.min(greatest) + 1) as usize;
    let missing = whole.saturating_sub(known.len());
    let is_short = first.0 == 1 && missing == 1 && known.len() >= FEWEST;
    if !counts_up || (missing * SPARSE > known.len() && !is_short) {
        return;
    }
    for pair in numbered.windows(2) {
        let ((before, known), (after, entry)) = (pair[0], pair[1]);
        if after <= before + 1 || (before + 1..after).any(|number| taken.contains(&number)) {
            continue;
        }
        let left_out = match after - before {
            2 => format!("{}", before + 1),
            _ => format!("{} to {}", before + 1, after - 1),
        };
        let message = format!("the list goes from {before} to {after}: {left_out} is left out");
        let mut finding = Finding::new(entry.label.unwrap_or(entry.span), message);
        finding.labels.push(Label {
            place: Place::draft(known.label.unwrap_or(known.span)),
            message: "the entry before".into(),
        });
        finding.help = Some(format!(
            "put entry {left_out} back, or number the entries and their markers anew"
        ));
        findings.push(finding);
    }
}

/// An entry with another number than the one that its format prints before it.
struct Recounted {
    label: Span,
    typed: u32,
    printed: u32,
}

impl Recounted {
    fn finding(&self) -> Finding {
        let Self { typed, printed, .. } = self;
        let message = format!("typed {typed}, Markdown prints {printed}: it counts items anew");
        let mut finding = Finding::new(self.label, message);
        finding.help = Some(if typed > printed {
            format!("put entry {printed} back, or number the entries and their markers anew")
        } else {
            "put the entries in the order of their numbers, or number them and their markers anew"
                .to_owned()
        });
        finding
    }
}

/// The number of `entry` as it is typed before its item, where its format prints another.
fn recounted(document: &Document<'_>, entry: &Reference) -> Option<Recounted> {
    let layout = &document.layout;
    let label = entry.label.filter(|_| !layout.guessed)?;
    let block = &layout.blocks[layout.block_at(entry.body.start)?];
    let BlockKind::Item(Some(printed)) = block.kind else {
        return None;
    };
    let typed = number(entry)?;
    let is_recounted = label.end <= block.span.start && typed != printed;
    is_recounted.then_some(Recounted {
        label,
        typed,
        printed,
    })
}

fn number(entry: &Reference) -> Option<u32> {
    numbers(entry).next()
}

fn numbers(entry: &Reference) -> impl Iterator<Item = u32> {
    entry.keys.iter().filter_map(|key| match key.value {
        Value::Number(number) if key.system == System::Numeric => Some(number),
        _ => None,
    })
}
