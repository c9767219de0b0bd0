//! Several labels before one source: `[1] [16] [17] Title`.

use super::{Label, Style};
use crate::document::Key;

/// No source has so many labels.
const LABELS: usize = 40;
/// A number of more digits is a year or belongs to the title.
const DIGITS: usize = 3;

impl Label {
    /// This label, with which the line `text` begins, with those behind it that stand for the same source: bare and ascending up to the
    /// words. Where the line goes on to the next number, `[1] [2] A [3] B`, each label has its own.
    pub(in crate::reference) fn with_others(&self, text: &str) -> Option<Self> {
        let base = self.span.start;
        let mut last = self.number().filter(|_| self.style == Style::Bracket)?;
        let mut others = Vec::new();
        let mut end = self.span.len();
        while let Some((number, rest)) = next(text.get(end..)?).filter(|next| next.0 > last) {
            others.push(Key::numeric(number));
            last = number;
            end = text.len() - rest.len();
            if others.len() == LABELS {
                return None;
            }
        }
        let rest = &text[end..];
        let body = rest.trim_start_matches([':', '.', '*', '_', ' ', '\t', '\u{a0}']);
        let is_apart = body.len() < rest.len() && !body.is_empty() && next(rest).is_none();
        let goes_on = rest.contains(&format!("[{}]", last + 1));
        if others.is_empty() || !is_apart || goes_on {
            return None;
        }
        let mut span = self.span;
        span.end = base + end as u32;
        Some(Self {
            span,
            body: base + (text.len() - body.len()) as u32,
            others,
            ..self.clone()
        })
    }
}

/// The number in brackets that `text` begins with behind blanks, and the rest.
fn next(text: &str) -> Option<(u32, &str)> {
    let bare = text.trim_start_matches([' ', '\t', '\u{a0}']);
    let inner = bare.strip_prefix('\\').unwrap_or(bare).strip_prefix('[')?;
    let (number, rest) = super::number(inner)?;
    let digits = inner.len() - rest.len();
    let rest = rest.strip_prefix('\\').unwrap_or(rest).strip_prefix(']')?;
    (digits <= DIGITS).then_some((number, rest))
}
