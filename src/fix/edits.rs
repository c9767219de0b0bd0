//! Edits as one change of a text: which may be made together, what they make of it, and where everything else goes.

use std::collections::BTreeSet;

use crate::finding::{Edit, Fix};
use crate::source::{SourceId, Span};

/// Whether the edits of `fix` can be made to `text`: in the draft, between characters, apart from each other.
pub(super) fn is_sound(text: &str, fix: &Fix) -> bool {
    let inside = |edit: &Edit| {
        let span = edit.place.span;
        edit.place.source == SourceId::DRAFT
            && span.start <= span.end
            && text.get(span.range()).is_some()
    };
    !fix.edits.is_empty() && fix.edits.iter().all(inside) && Taken::default().take(fix)
}

/// The stretches that edits have taken already.
#[derive(Default)]
pub(super) struct Taken(BTreeSet<(u32, u32)>);

impl Taken {
    /// Takes the stretches of `fix` too, where all of them are free.
    pub(super) fn take(&mut self, fix: &Fix) -> bool {
        let spans: Vec<_> = fix.edits.iter().map(|edit| edit.place.span).collect();
        let mut own: Vec<(u32, u32)> = Vec::new();
        for span in &spans {
            if !self.is_free(*span) {
                for taken in own {
                    self.0.remove(&taken);
                }
                return false;
            }
            self.0.insert((span.start, span.end));
            own.push((span.start, span.end));
        }
        true
    }

    /// Whether no stretch overlaps `span`; where two insert at one place, nobody knows which is first.
    fn is_free(&self, span: Span) -> bool {
        let before = self.0.range(..(span.start, 0)).next_back();
        let after = self.0.range((span.start, 0)..).next();
        before.is_none_or(|&(_, end)| end <= span.start)
            && after.is_none_or(|&(start, _)| start > span.start && start >= span.end)
    }
}

/// Edits in text order that are apart, with where each of them ends up.
pub(super) struct Move<'a>(Vec<Moved<'a>>);

struct Moved<'a> {
    edit: &'a Edit,
    /// The replacement in the changed text.
    new: Span,
}

impl<'a> Move<'a> {
    pub(super) fn new(edits: impl Iterator<Item = &'a Edit>) -> Self {
        let mut edits: Vec<_> = edits.collect();
        edits.sort_by_key(|edit| edit.place.span);
        let mut last: Option<(u32, u32)> = None;
        let moved = edits.into_iter().map(|edit| {
            let old = edit.place.span;
            let start = last.map_or(old.start, |(was, is)| is + (old.start - was));
            let new = Span::new(start as usize, start as usize + edit.replacement.len());
            last = Some((old.end, new.end));
            Moved { edit, new }
        });
        Self(moved.collect())
    }

    /// `text` with the edits made.
    pub(super) fn apply(&self, text: &str) -> String {
        self.moved_text(text, Span::new(0, text.len()))
    }

    /// What `span` of `text` becomes; edits that only partly lie in it are left out.
    pub(super) fn moved_text(&self, text: &str, span: Span) -> String {
        let mut made = String::with_capacity(span.len());
        let mut at = span.start as usize;
        let first = self.0.partition_point(|one| one.old().start < span.start);
        let within = |one: &&Moved<'_>| one.old().end <= span.end;
        for one in self.0[first..].iter().take_while(within) {
            made.push_str(text.get(at..one.old().start as usize).unwrap_or_default());
            made.push_str(&one.edit.replacement);
            at = one.old().end as usize;
        }
        made.push_str(text.get(at..span.end as usize).unwrap_or_default());
        made
    }

    /// Where the byte `offset`, which no edit replaces, stands afterwards.
    pub(super) fn moved(&self, offset: u32) -> u32 {
        let before = self.0.partition_point(|one| one.old().end <= offset);
        let last = before.checked_sub(1).map(|at| &self.0[at]);
        last.map_or(offset, |one| one.new.end + (offset - one.old().end))
    }

    /// Whether an edit changes `span`.
    pub(super) fn touches(&self, span: Span) -> bool {
        let first = self.0.partition_point(|one| one.old().end <= span.start);
        let next = self.0.get(first);
        next.is_some_and(|one| one.old().start < span.end)
    }

    /// What the first edit in `span` of the changed text replaced, where there is one.
    pub(super) fn origin(&self, span: Span) -> Option<Span> {
        let first = self.0.partition_point(|one| one.new.end <= span.start);
        let next = self.0.get(first)?;
        (next.new.start < span.end).then(|| next.old())
    }
}

impl Moved<'_> {
    fn old(&self) -> Span {
        self.edit.place.span
    }
}
