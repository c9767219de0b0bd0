//! One line of a source cut to a number of columns: pieces round what is marked, an ellipsis for the rest.

use super::words::{columns_of, push_visible};
use crate::source::Span;

/// How far from the first mark a further one may stand, in characters.
const NEAR: usize = 200;

/// How many characters of a word are left out rather than shown without its beginning or end.
const WORD: usize = 16;

/// A line that is being cut.
pub(super) struct Window<'a> {
    text: &'a str,
    line: Span,
    /// What must be seen; the first is what everything is about.
    marks: Vec<Span>,
    /// What is kept, in text order; never overlapping.
    pieces: Vec<Span>,
    /// The columns that are left to spend.
    room: usize,
    /// How many of them may be spent before the first mark.
    before: usize,
}

/// A line that was cut and made safe to print.
pub(super) struct SetLine {
    /// What is printed.
    pub(super) text: String,
    /// Where kept characters of the source came to stand: bytes of the source, bytes of `text`, both ascending.
    places: Vec<(u32, u32)>,
}

impl<'a> Window<'a> {
    /// A window of `columns` on the bytes `line` of `text`, in which `mark` is seen, or its beginning where it is too wide.
    /// No more than `before` columns stand before it, so that there is room for words after it.
    pub(super) fn new(
        text: &'a str,
        line: Span,
        mark: Span,
        columns: usize,
        before: usize,
    ) -> Self {
        let mut window = Self {
            text,
            line,
            marks: vec![mark],
            pieces: Vec::new(),
            room: columns,
            before,
        };
        let lead = Span {
            end: mark.start,
            ..line
        };
        let whole = window
            .columns_of(lead, before)
            .and(window.columns_of(line, columns));
        if let Some(used) = whole {
            window.pieces.push(line);
            window.room = columns - used;
            return window;
        }
        // Two columns are kept for the ellipses at both ends.
        let mut room = columns.saturating_sub(2);
        let mut end = mark.start;
        for c in text[mark.range()].chars() {
            let Some(left) = room.checked_sub(columns_of(c)) else {
                break;
            };
            room = left;
            end += c.len_utf8() as u32;
        }
        window.room = room;
        // One of them is the first ellipsis.
        window.before = before.saturating_sub(1);
        window.pieces.push(Span { end, ..mark });
        window
    }

    /// Whether `mark` is seen too: it stands near the first mark, apart from the others, and there is room.
    pub(super) fn add(&mut self, mark: Span) -> bool {
        let apart = |other: &Span| mark.end <= other.start || other.end <= mark.start;
        if !self.marks.iter().all(apart) || !self.is_near(mark) {
            return false;
        }
        if !self.pieces.iter().any(|piece| piece.contains(mark)) {
            // One column more for the ellipsis before or after it.
            let cost = self.columns_of(mark, self.room).map(|used| used + 1);
            let Some(room) = cost.and_then(|cost| self.room.checked_sub(cost)) else {
                return false;
            };
            self.room = room;
            let at = self
                .pieces
                .partition_point(|piece| piece.start < mark.start);
            self.pieces.insert(at, mark);
        }
        self.marks.push(mark);
        true
    }

    /// Spends the columns that are left on what surrounds the marks, and sets the line.
    pub(super) fn set(mut self) -> SetLine {
        self.grow();
        self.leave_out_halves();
        let mut set = SetLine {
            text: String::new(),
            places: Vec::new(),
        };
        let mut before = self.line.start;
        for piece in &self.pieces {
            set.skip(&self.text[before as usize..piece.start as usize]);
            let mut offset = piece.start;
            for c in self.text[piece.range()].chars() {
                set.places.push((offset, set.text.len() as u32));
                push_visible(&mut set.text, c);
                offset += c.len_utf8() as u32;
            }
            set.places.push((offset, set.text.len() as u32));
            before = piece.end;
        }
        set.skip(&self.text[before as usize..self.line.end as usize]);
        set
    }

    /// More is shown after a mark than before it: the words said of it stand to the right.
    fn grow(&mut self) {
        let mut grew = true;
        while grew {
            grew = false;
            for at in 0..self.pieces.len() {
                grew |= self.grow_right(at);
                grew |= self.grow_right(at);
                grew |= self.grow_left(at);
            }
        }
    }

    /// Cuts between words where that leaves out no more than a word.
    fn leave_out_halves(&mut self) {
        for at in 0..self.pieces.len() {
            let Span { start, end } = self.pieces[at];
            let begun = self.marks.iter().map(|mark| mark.start);
            let first = begun.filter(|mark| (start..=end).contains(mark)).min();
            let ended = self.marks.iter().map(|mark| mark.end);
            let last = ended.filter(|mark| (start..=end).contains(mark)).max();
            let (first, last) = (first.unwrap_or(end), last.unwrap_or(start));
            let before = at
                .checked_sub(1)
                .map_or(self.line.start, |at| self.pieces[at].end);
            let after = self
                .pieces
                .get(at + 1)
                .map_or(self.line.end, |next| next.start);
            if start > before && !ends_word(self.text[..start as usize].chars()) {
                let lead = self.text[start as usize..first as usize].chars();
                self.pieces[at].start += half(lead);
            }
            if end < after && !ends_word(self.text[end as usize..].chars().rev()) {
                let tail = self.text[last as usize..end as usize].chars().rev();
                self.pieces[at].end -= half(tail);
            }
        }
    }

    fn grow_right(&mut self, at: usize) -> bool {
        let bound = self
            .pieces
            .get(at + 1)
            .map_or(self.line.end, |next| next.start);
        let piece = &mut self.pieces[at];
        let gap = &self.text[piece.end as usize..bound as usize];
        let next = gap.chars().next();
        let Some((c, room)) = next.and_then(|c| Some((c, self.room.checked_sub(columns_of(c))?)))
        else {
            return false;
        };
        piece.end += c.len_utf8() as u32;
        self.room = room;
        true
    }

    fn grow_left(&mut self, at: usize) -> bool {
        let bound = match at.checked_sub(1) {
            Some(before) => self.pieces[before].end,
            None => self.line.start,
        };
        let leading = self.pieces[at].start <= self.marks[0].start;
        let allowed = if leading {
            self.room.min(self.before)
        } else {
            self.room
        };
        let piece = &mut self.pieces[at];
        let gap = &self.text[bound as usize..piece.start as usize];
        let Some(c) = gap.chars().next_back() else {
            return false;
        };
        let columns = columns_of(c);
        if columns > allowed {
            return false;
        }
        piece.start -= c.len_utf8() as u32;
        self.room -= columns;
        if leading {
            self.before -= columns;
        }
        true
    }

    fn is_near(&self, mark: Span) -> bool {
        let first = self.marks[0];
        let gap = if mark.start >= first.end {
            first.end as usize..mark.start as usize
        } else {
            mark.end as usize..first.start as usize
        };
        // A character has four bytes at most, so that a far label costs nothing to refuse.
        gap.len() <= NEAR * 4
            && self
                .text
                .get(gap)
                .is_some_and(|between| between.chars().count() <= NEAR)
    }

    /// The columns that `span` takes, where they are `most` or fewer.
    fn columns_of(&self, span: Span, most: usize) -> Option<usize> {
        let mut used = 0;
        for c in self.text.get(span.range())?.chars() {
            used += columns_of(c);
            if used > most {
                return None;
            }
        }
        Some(used)
    }
}

/// Whether the last of `chars` is white space.
fn ends_word(mut chars: impl DoubleEndedIterator<Item = char>) -> bool {
    chars.next_back().is_some_and(char::is_whitespace)
}

/// How many bytes stand before the first white space of `chars`; none where a whole word or more does.
fn half(chars: impl Iterator<Item = char>) -> u32 {
    let mut bytes = 0;
    for c in chars.take(WORD) {
        if c.is_whitespace() {
            return bytes;
        }
        bytes += c.len_utf8() as u32;
    }
    0
}

impl SetLine {
    /// Where the byte `offset` of the source came to stand, or where what follows it did.
    pub(super) fn moved(&self, offset: u32) -> u32 {
        let at = self.places.partition_point(|&(source, _)| source < offset);
        let place = self.places.get(at).or(self.places.last());
        place.map_or(0, |&(_, set)| set)
    }

    fn skip(&mut self, left_out: &str) {
        let mut chars = left_out.chars();
        match (chars.next(), chars.next()) {
            (None, _) => {}
            // An ellipsis that hides as little as it takes would only puzzle.
            (Some(c), None) if columns_of(c) == 1 => push_visible(&mut self.text, c),
            _ => self.text.push('…'),
        }
    }
}

#[cfg(test)]
mod tests;
