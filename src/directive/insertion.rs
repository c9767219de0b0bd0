//! Putting a comment that allows a finding into a draft.

use crate::document::{BlockKind, Layout};
use crate::finding::Edit;
use crate::source::{Place, Source, Span};

/// Where a comment is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// On a line of its own above the block.
    Above,
    /// At the end of the line.
    LineEnd,
}

/// The edit that allows findings of `rule` at `place`, with a `reason` where it is not empty.
pub fn insertion(
    source: &Source,
    layout: &Layout<'_>,
    place: Span,
    (rule, reason): (&str, &str),
    spot: Spot,
) -> Edit {
    let dash = if reason.is_empty() { "" } else { " -- " };
    let comment = format!("<!-- citedesk: allow {rule}{dash}{reason} -->");
    let line = |offset: u32| source.line_of(offset as usize);
    if spot == Spot::LineEnd {
        let line = source.line_span(line(place.start));
        let text = source.slice(line);
        let end = line.start as usize + text.trim_end().len();
        return edit(end, format!(" {comment}"));
    }
    let line = line(first_offset(layout, place.start));
    let span = source.line_span(line);
    let start = (span.start as usize).max(source.body());
    let text = source.text();
    let own = &text[start..span.end as usize];
    // What quotes or indents the block does so to its comment.
    let lead = &own[..own.len() - own.trim_start_matches(['>', ' ', '\t']).len()];
    let next = source.line_start(line + 1);
    let before = &text[source.line_start(line.saturating_sub(1))..span.start as usize];
    let end = [&text[span.end as usize..next], before]
        .into_iter()
        .find_map(|part| {
            ["\r\n", "\n", "\r"]
                .into_iter()
                .find(|end| part.ends_with(end))
        })
        .unwrap_or("\n");
    edit(start, format!("{lead}{comment}{end}"))
}

fn edit(at: usize, replacement: String) -> Edit {
    Edit {
        place: Place::draft(Span::new(at, at)),
        replacement,
    }
}

/// Where the block at `offset` begins; a table's first cell stands for all of them.
fn first_offset(layout: &Layout<'_>, offset: u32) -> u32 {
    let Some(mut at) = layout.block_at(offset) else {
        return offset;
    };
    let blocks = &layout.blocks;
    while blocks[at].kind == BlockKind::Cell && at > 0 && blocks[at - 1].kind == BlockKind::Cell {
        at -= 1;
    }
    blocks[at].span.start
}
