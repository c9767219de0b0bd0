//! The few lines that are drawn for a finding: cut to the width of a report, safe to print, with the marks moved along.

use super::window::Window;
use super::words::width;
use crate::finding::Finding;
use crate::source::{Source, Span};

/// How many lines of one place are drawn; of a longer place the first line is.
const MOST_LINES: usize = 8;

/// How many labels are drawn beside the finding's own.
const MOST_LABELS: usize = 4;

/// How many columns are kept for what is said of a place, where so many are needed.
const NOTE: usize = 40;

/// Text to be drawn, and the marks in it.
#[derive(Debug, Default)]
pub(super) struct Snippet {
    /// The lines, parted by line feeds; none is wider than a report.
    pub(super) text: String,
    /// The 1-based line of the source that the first line is.
    pub(super) line: usize,
    /// The finding's own place first, then the labels near it.
    pub(super) marks: Vec<Mark>,
    /// Which labels of the finding are drawn, by index.
    pub(super) drawn: Vec<usize>,
}

/// A stretch of a snippet, and what is said of it.
#[derive(Debug)]
pub(super) struct Mark {
    /// The bytes of the snippet's text.
    pub(super) span: Span,
    /// What is said; may be empty.
    pub(super) message: String,
}

/// The snippet of `finding`, whose places lie in `source`, for a report of so many `columns`.
pub(super) fn snippet(source: &Source, finding: &Finding, columns: usize) -> Snippet {
    let place = inside(source, finding.place.span);
    let first = source.line_of(place.start as usize);
    let last = source.line_of(
        (place.end as usize)
            .saturating_sub(1)
            .max(place.start as usize),
    );
    // The margin holds the line number, a bar, and a space on each side of both.
    let columns = columns.saturating_sub((last + 1).to_string().len() + 4);
    if last > first && last - first < MOST_LINES {
        several_lines(source, finding, place, columns)
    } else {
        one_line(source, finding, place, columns)
    }
}

fn one_line(source: &Source, finding: &Finding, place: Span, columns: usize) -> Snippet {
    let number = source.line_of(place.start as usize);
    let line = source.line_span(number);
    let place = Span {
        start: place.start.min(line.end),
        end: place.end.min(line.end),
    };
    let before = columns.saturating_sub(width(&finding.note).min(NOTE) + 6);
    let mut window = Window::new(source.text(), line, place, columns, before);
    // Where there are groups, they tell of the same places, and better than strokes could.
    let labels = if finding.groups.is_empty() {
        finding.labels.len()
    } else {
        0
    };
    let drawn: Vec<usize> = (0..labels)
        .filter(|&at| {
            let label = finding.labels[at].place;
            label.source == finding.place.source
                && line.contains(label.span)
                && !label.span.is_empty()
        })
        .filter(|&at| window.add(finding.labels[at].place.span))
        .take(MOST_LABELS)
        .collect();
    let mut set = window.set();
    let mark = |span: Span, message: &str| Mark {
        span: Span {
            start: set.moved(span.start),
            end: set.moved(span.end),
        },
        message: message.to_owned(),
    };
    // Beside a label that speaks, a mark without words would look unfinished.
    let note = match finding.note.as_str() {
        "" if !drawn.is_empty() => "here",
        note => note,
    };
    let mut marks = vec![mark(place, note)];
    for &at in &drawn {
        let label = &finding.labels[at];
        marks.push(mark(label.place.span, &label.message));
    }
    if marks[0].span.start as usize == set.text.len() {
        // An arrow at the end of a line needs a column to stand under.
        set.text.push(' ');
    }
    Snippet {
        text: set.text,
        line: number + 1,
        marks,
        drawn,
    }
}

/// A place over several lines gets a bracket in the margin, which marks lines and not columns: what matters is that its ends are seen.
fn several_lines(source: &Source, finding: &Finding, place: Span, columns: usize) -> Snippet {
    let columns = columns.saturating_sub(4);
    let first = source.line_of(place.start as usize);
    let last = source.line_of(place.end as usize - 1);
    let mut text = String::new();
    let mut span = Span::default();
    for number in first..=last {
        let line = source.line_span(number);
        let seen = match number {
            _ if number == first => place.start.min(line.end),
            _ if number == last => place.end.min(line.end),
            _ => line.start,
        };
        let seen = Span {
            start: seen,
            end: seen,
        };
        let set = Window::new(source.text(), line, seen, columns, columns).set();
        if number == first {
            span.start = set.moved(seen.start);
        } else {
            text.push('\n');
        }
        span.end = text.len() as u32 + set.moved(seen.start);
        text.push_str(&set.text);
    }
    Snippet {
        text,
        line: first + 1,
        marks: vec![Mark {
            span,
            message: finding.note.clone(),
        }],
        drawn: Vec::new(),
    }
}

/// `span` moved into the text and to character boundaries.
fn inside(source: &Source, span: Span) -> Span {
    let start = source.position(span.start).offset;
    Span::new(start, source.position(span.end).offset.max(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::words::COLUMNS;

    fn drawn(text: &str, start: usize, end: usize) -> (String, usize, Span) {
        let finding = Finding::new(Span::new(start, end), "m");
        let snippet = snippet(&Source::new("a", text), &finding, COLUMNS);
        (snippet.text, snippet.line, snippet.marks[0].span)
    }

    #[test]
    fn line_ends_are_never_drawn() {
        let text = "one\r\ntwo\rthree\n";
        assert_eq!(drawn(text, 5, 8), ("two".into(), 2, Span::new(0, 3)));
        assert_eq!(drawn(text, 9, 15), ("three".into(), 3, Span::new(0, 5)));
        assert_eq!(drawn(text, 8, 9), ("two ".into(), 2, Span::new(3, 3)));
    }

    #[test]
    fn an_empty_place_has_a_column_to_stand_under() {
        assert_eq!(drawn("", 0, 0), (" ".into(), 1, Span::new(0, 0)));
        assert_eq!(drawn("one\n", 4, 4), (" ".into(), 2, Span::new(0, 0)));
        assert_eq!(drawn("one", 3, 3), ("one ".into(), 1, Span::new(3, 3)));
        assert_eq!(drawn("one", 7, 9), ("one ".into(), 1, Span::new(3, 3)));
    }

    #[test]
    fn up_to_eight_lines_are_drawn() {
        let text = "x\n".repeat(20);
        assert_eq!(drawn(&text, 0, 3).0, "x\nx");
        assert_eq!(
            drawn(&text, 2, 17),
            ("x\n".repeat(8).trim_end().into(), 2, Span::new(0, 15))
        );
        assert_eq!(drawn(&text, 2, 19), ("x".into(), 2, Span::new(0, 1)));
    }
}
