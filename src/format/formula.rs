//! Mathematics that a format has no markup for: `\(a[1] = 2\)`, and in plain text `$a[1] = 2$`. It is seen, and neither cites nor claims.

use std::ops::Range;

use crate::document::{Inline, Layout, Segment};
use crate::source::{Source, Span};

/// A formula is no longer than this, in bytes.
const LONGEST: usize = 600;
/// A formula of more words than these is a parenthesis in a sentence.
const WORDS: usize = 2;
/// So many letters are a word, and no product of variables.
const WORD: usize = 3;

/// Takes what stands between the marks of mathematics for code.
pub(super) fn hide(source: &Source, layout: &mut Layout<'_>) {
    let text = source.text();
    let opens = |at: usize| matches!(text.as_bytes().get(at + 1), Some(b'(' | b'['));
    let may_hold = memchr::memchr_iter(b'\\', text.as_bytes()).any(opens)
        || layout.guessed && memchr::memchr(b'$', text.as_bytes()).is_some();
    if !may_hold {
        return;
    }
    let mut segments: Vec<Segment> = Vec::with_capacity(layout.segments.len());
    for block in &mut layout.blocks {
        let own = &layout.segments[block.segments.start as usize..block.segments.end as usize];
        let first = segments.len() as u32;
        let formulas = if own.is_empty() {
            Vec::new()
        } else {
            formulas(text, block.span.range(), layout.guessed)
        };
        without(own, &formulas, &mut segments);
        block.segments = first..segments.len() as u32;
    }
    layout.segments = segments;
}

/// A formula with its marks, and what stands between them.
struct Formula {
    whole: Range<usize>,
    inner: Range<usize>,
}

/// The formulas in the `block` of `text`, in text order.
fn formulas(text: &str, block: Range<usize>, guessed: bool) -> Vec<Formula> {
    let mut found: Vec<Formula> = Vec::new();
    let mut end = block.start;
    let shown = &text.as_bytes()[block.clone()];
    for at in memchr::memchr2_iter(b'\\', b'$', shown).map(|at| block.start + at) {
        if at < end {
            continue;
        }
        let within = &text[at..block.end];
        let within = &within[..within.floor_char_boundary(LONGEST)];
        let length = match within.as_bytes() {
            [b'\\', b'(', ..] => closed(within, 2, "\\)").map(|end| (2, end, 2)),
            [b'\\', b'[', b'\n' | b'\r', ..] => closed(within, 2, "\\]").map(|end| (2, end, 2)),
            [b'$', b'$', ..] if guessed => closed(within, 2, "$$").map(|end| (2, end, 2)),
            [b'$', ..] if guessed => dollars(within).map(|end| (1, end, 1)),
            _ => None,
        };
        if let Some((open, inner, close)) = length {
            end = at + inner + close;
            found.push(Formula {
                whole: at..end,
                inner: at + open..at + inner,
            });
        }
    }
    found
}

/// Where what begins behind the first `open` bytes of `text` ends before `close`, where that is a formula.
fn closed(text: &str, open: usize, close: &str) -> Option<usize> {
    let inner = &text[open..];
    let end = memchr::memmem::find(inner.as_bytes(), close.as_bytes())?;
    is_formula(&inner[..end]).then_some(open + end)
}

/// Where the formula ends that a dollar opens: it stands on one line and is none of two sums.
fn dollars(text: &str) -> Option<usize> {
    let inner = &text[1..];
    let end = inner.find(['$', '\n', '\r'])?;
    let (formula, behind) = (&inner[..end], &inner[end..]);
    let closes = behind.starts_with('$')
        && !behind[1..].starts_with(char::is_alphanumeric)
        && !formula.ends_with(char::is_whitespace)
        && !formula.starts_with(char::is_whitespace);
    let is_sum = formula.starts_with(|c: char| c.is_ascii_digit()) && !formula.contains('\\');
    (closes && !is_sum && is_formula(formula)).then_some(end + 1)
}

/// Whether `inner` is mathematics: a command or a sign of it, or variables alone, and hardly a word.
fn is_formula(inner: &str) -> bool {
    let escaped = ["\\[", "\\]", "](", "://"];
    let is_text = escaped.iter().any(|mark| inner.contains(mark));
    let words = inner.split(|c: char| !c.is_alphabetic() && c != '\\');
    let longer = |word: &&str| !word.contains('\\') && word.chars().nth(WORD - 1).is_some();
    let commands = inner.as_bytes().windows(2);
    let mut commands = commands.filter(|pair| pair[0] == b'\\');
    let signs = commands.any(|pair| pair[1].is_ascii_alphabetic() || pair[1] == b'%')
        || inner.contains(['=', '^', '<', '>', '+']);
    let letters = inner.contains(char::is_alphabetic);
    let long = words.filter(longer).count();
    !is_text && (signs && long <= WORDS || letters && long == 0)
}

/// Adds `own`, the segments of a block, to `segments`, with code for its `formulas`.
fn without(own: &[Segment], formulas: &[Formula], segments: &mut Vec<Segment>) {
    let mut next = formulas.iter().peekable();
    for segment in own {
        let (mut start, end) = (segment.span.start as usize, segment.span.end as usize);
        // A formula begins in the segment of its first mark, or right before it where that is an escape.
        while let Some(formula) = next.peek() {
            let opens = formula.whole.start < end && start < formula.whole.end;
            if !opens {
                break;
            }
            if start < formula.whole.start {
                segments.push(part(segment, start..formula.whole.start));
            }
            let is_new = segments
                .last()
                .is_none_or(|last| (last.span.start as usize) < formula.inner.start);
            if is_new {
                segments.push(Segment {
                    span: Span::new(formula.inner.start, formula.inner.end),
                    inline: Inline::Code,
                });
            }
            start = formula.whole.end.min(end);
            if end < formula.whole.end {
                break;
            }
            next.next();
        }
        if start < end {
            segments.push(part(segment, start..end));
        }
    }
}

/// The part of a segment that a formula leaves.
fn part(segment: &Segment, range: Range<usize>) -> Segment {
    Segment {
        span: Span::new(range.start, range.end),
        ..*segment
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_told_from_words_and_sums() {
        for formula in [
            "\\(a[1] \\in [1, 2]\\) so",
            "\\(25\\%\\) so",
            "$x$ so",
            "$\\theta \\in [1, 2]$ so",
            "$a_1 = [2]$.",
            "$$a = [1]$$",
            "\\[\nx = [1]\n\\]",
        ] {
            let found = formulas(formula, 0..formula.len(), true);
            assert_eq!(found.len(), 1, "{formula}");
            assert_eq!(found[0].whole.start, 0, "{formula}");
        }
        for text in [
            "\\(Roe 2020\\)",
            "\\(see \\[1\\]\\)",
            "\\([1]\\)",
            "\\(https://www.gov.uk/a=b\\)",
            "$5 of it [1] and $6 more",
            "$HOME/x=[1] and $PATH",
            "$a[1]=$b",
            "\\[1\\] and \\[2\\]",
            "it cost $20 = 18 pounds [1], and the other $30",
        ] {
            assert_eq!(formulas(text, 0..text.len(), true).len(), 0, "{text}");
        }
    }
}
