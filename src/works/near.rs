//! Which of several entries that answer to a citation its own part of the text has.

use super::reads::Read;
use super::shelf::Meant;
use crate::reference::References;

/// Of entries in several lists with citations between them, those alone that each citation's own list has: the next to end behind it,
/// else the last.
pub(super) fn narrow(references: &References, reads: &mut [Read]) {
    let starts: Vec<u32> = reads.iter().map(|read| read.named.span.start).collect();
    for read in reads {
        let start = read.named.span.start;
        for meant in &mut read.meant {
            if let Meant::Several(entries) = meant
                && let Some(own) = own(references, &starts, start, entries)
            {
                *meant = own;
            }
        }
    }
}

/// What a citation at the byte `start` means of `entries`, which are in text order; none where one list has them all. Citations begin
/// at the bytes `starts`, in text order.
fn own(references: &References, starts: &[u32], start: u32, entries: &[u32]) -> Option<Meant> {
    let end = |entry: u32| {
        let list = references.entries[entry as usize].list;
        references.lists[list as usize].span.end
    };
    // Entries of lists that nothing but text without citations parts count as those of one.
    let parts = entries.chunk_by(|&one, &next| {
        let reached = starts.partition_point(|&start| start < end(one));
        let before = references.entries[next as usize].span.start;
        starts.get(reached).is_none_or(|&start| start >= before)
    });
    let parts: Vec<&[u32]> = parts.collect();
    if parts.len() < 2 {
        return None;
    }
    let ends = |part: &&&[u32]| part.last().is_some_and(|&last| end(last) > start);
    match **parts.iter().find(ends).or(parts.last())? {
        [only] => Some(Meant::Entry(only)),
        ref several => Some(Meant::Several(several.to_vec())),
    }
}
