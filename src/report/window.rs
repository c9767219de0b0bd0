//! One line of a source cut to a number of columns: pieces round what is marked, an ellipsis for the rest.

use super::words::{columns_of, push_visible};
use crate::source::Span;

/// How far from the first mark a further one may stand, in characters.
const NEAR: usize = 200;

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
    pub(super) fn new(text: &'a str, line: Span, mark: Span, columns: usize) -> Self {
        let mut window = Self {
            text,
            line,
            marks: vec![mark],
            pieces: Vec::new(),
            room: columns,
        };
        if let Some(used) = window.columns_of(line, columns) {
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
        let piece = &mut self.pieces[at];
        let gap = &self.text[bound as usize..piece.start as usize];
        let next = gap.chars().next_back();
        let Some((c, room)) = next.and_then(|c| Some((c, self.room.checked_sub(columns_of(c))?)))
        else {
            return false;
        };
        piece.start -= c.len_utf8() as u32;
        self.room = room;
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
mod tests {
    use super::*;

    fn cut(text: &str, marks: &[(usize, usize)], columns: usize) -> (String, Vec<String>) {
        let line = Span::new(0, text.len());
        let spans: Vec<Span> = marks.iter().map(|&(s, e)| Span::new(s, e)).collect();
        let mut window = Window::new(text, line, spans[0], columns);
        let seen: Vec<Span> = spans
            .iter()
            .enumerate()
            .filter(|&(at, &span)| at == 0 || window.add(span))
            .map(|(_, &span)| span)
            .collect();
        let set = window.set();
        let texts = seen
            .iter()
            .map(|span| {
                set.text[set.moved(span.start) as usize..set.moved(span.end) as usize].to_owned()
            })
            .collect();
        (set.text, texts)
    }

    #[test]
    fn a_line_that_fits_is_left_whole() {
        assert_eq!(
            cut("one two", &[(4, 7), (0, 3)], 7),
            ("one two".into(), vec!["two".into(), "one".into()])
        );
    }

    #[test]
    fn a_long_line_is_cut_round_its_marks() {
        let line = format!(
            "{}[1]{}[2]{}",
            "a".repeat(50),
            "b".repeat(50),
            "c".repeat(50)
        );
        let (text, marks) = cut(&line, &[(50, 53), (103, 106)], 30);
        assert_eq!(text, "…aaaa[1]bbbbbbbb…bbb[2]cccccc…");
        assert_eq!(marks, ["[1]", "[2]"]);
        let (text, marks) = cut(&line, &[(50, 53)], 14);
        assert_eq!(text, "…aaa[1]bbbbbb…");
        assert_eq!(marks, ["[1]"]);
    }

    #[test]
    fn a_mark_wider_than_the_window_shows_its_beginning() {
        let (text, marks) = cut(&"x".repeat(99), &[(10, 90)], 12);
        assert_eq!(text, "…xxxxxxxxxx…");
        assert_eq!(marks, ["xxxxxxxxxx"]);
    }

    #[test]
    fn far_and_overlapping_marks_are_refused() {
        let line = "x".repeat(2000);
        let mut window = Window::new(&line, Span::new(0, 2000), Span::new(900, 910), 80);
        assert!(!window.add(Span::new(905, 912)), "it overlaps");
        assert!(!window.add(Span::new(1200, 1203)), "it is far");
        assert!(!window.add(Span::new(920, 1000)), "it is wide");
        assert!(window.add(Span::new(1100, 1103)));
    }

    #[test]
    fn wide_and_hidden_characters_take_the_columns_they_are_shown_in() {
        let (text, marks) = cut(&"中".repeat(40), &[(60, 63)], 11);
        assert_eq!(text, "…中中中中…");
        assert_eq!(marks, ["中"]);
        let (text, marks) = cut("a\u{200b}b\tc\x1b", &[(1, 4)], 40);
        assert_eq!(text, "a<U+200B>b    c␛");
        assert_eq!(marks, ["<U+200B>"]);
    }
}
