//! The marks of links and emphasis at the two ends of an entry, which its text begins and ends within.

use super::{LONGEST, lead};
use crate::source::Span;

/// The label of a link is no longer than this, in bytes: <https://spec.commonmark.org/0.31.2/#link-label>.
const LABEL: usize = 1_000;

/// `body` with the marks of the links at its two ends, the address standing behind the last word that is seen, and with the mark that
/// sets a title apart at its beginning.
pub(super) fn marked(text: &str, body: Span) -> Span {
    let (start, end) = (body.start as usize, body.end as usize);
    let before = text.get(..start).unwrap_or_default();
    let bare = before.trim_end_matches(['*', '_', '"', '“', '(', '`']);
    let open = match bare.strip_suffix('[') {
        Some(rest) => rest.strip_suffix('\\').unwrap_or(rest).len(),
        None if before.ends_with('\\') => start - 1,
        None => start - lead::mark(before, text.get(start..end).unwrap_or_default()),
    };
    let behind = text.get(end..).unwrap_or_default();
    let own = text.get(open..end).unwrap_or_default();
    let marks = behind.trim_start_matches(['*', '_', '"', '”', '.', ')', '?', '!', '`']);
    let bracket = marks.trim_start_matches(' ').strip_prefix(']');
    let close = bracket.and_then(|inner| {
        let glued = || behind_address(inner).filter(|_| marks.starts_with(']'));
        let closes = || is_open(own).then(|| behind_link(inner)).flatten();
        Some(text.len() - glued().or_else(closes)?.len())
    });
    Span::new(open, close.unwrap_or(end + unclosed(own, behind)))
}

/// Whether a bracket is opened in `own` that nothing in it closes.
pub(crate) fn is_open(own: &str) -> bool {
    let marks = own.bytes().filter(|byte| matches!(byte, b'[' | b']'));
    0 < marks.fold(0_u32, |depth, mark| match mark {
        b'[' => depth + 1,
        _ => depth.saturating_sub(1),
    })
}

/// What stands behind the link whose words end before `inner`: behind its address, its label, or at once.
fn behind_link(inner: &str) -> Option<&str> {
    match inner.chars().next() {
        Some('(') => behind_address(inner),
        Some('[') => {
            let near = &inner[..inner.floor_char_boundary(LABEL)];
            let end = near.find([']', '\n', '\r'])?;
            inner[end..].strip_prefix(']')
        }
        _ => Some(inner),
    }
}

/// What stands behind the address in parentheses that `inner` begins with, on its line.
fn behind_address(inner: &str) -> Option<&str> {
    let mut depth = 0;
    // An address is short, and the line may be as long as the file.
    let near = inner.strip_prefix('(')?.char_indices().take(LONGEST);
    let mut line = near.take_while(|&(_, c)| c != '\n' && c != '\r');
    let (at, _) = line.find(|&(_, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth < 0
    })?;
    inner.get(at + 2..)
}

/// How many bytes of `behind` close what `own` sets apart at its end, a title alone: "Jane Roe, *Dry Rivers".
fn unclosed(own: &str, behind: &str) -> usize {
    let mark = behind.chars().next().filter(|c| ['*', '_'].contains(c));
    let last = mark.and_then(|mark| Some((mark, own.rfind(mark)?)));
    let Some((mark, at)) = last.filter(|&(mark, _)| !behind[1..].starts_with(mark)) else {
        return 0;
    };
    let opens = own[..at].ends_with([' ', '(']) && own[..at].matches(mark).count() % 2 == 0;
    let is_title = !own[at..].contains(|c: char| c.is_ascii_digit());
    usize::from(opens && is_title)
}
