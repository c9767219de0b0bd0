//! Taking a directive out of a draft again, and no more than that.

use super::{Allow, Directive, Form};
use crate::document::Layout;
use crate::finding::Edit;
use crate::source::{Place, Source, Span};

/// The edits that take what is allowed at `part` of the directive `at` out of the draft.
/// The `on` goes with the `off` whose region it alone ends.
pub fn removal(
    source: &Source,
    layout: &Layout<'_>,
    directives: &[Directive],
    (at, part): (usize, usize),
) -> Vec<Edit> {
    let mut edits = vec![one(source, layout, &directives[at], part)];
    let end = directives[at].allows.get(part).and_then(|allow| allow.end);
    if let Some((on, within)) = end.filter(|&(on, within)| directives[on].allows[within].uses == 1)
    {
        edits.push(one(source, layout, &directives[on], within));
    }
    edits
}

fn one(source: &Source, layout: &Layout<'_>, directive: &Directive, part: usize) -> Edit {
    let allows = &directive.allows;
    let own = allows[part].span;
    let line_of = |span: Span| source.line_of(span.start as usize);
    let beside =
        |other: &&Allow| directive.form != Form::Lines || line_of(other.span) == line_of(own);
    // What parts two names goes with the one before it, and with the one after it at the end.
    if let Some(next) = allows.get(part + 1).filter(beside) {
        return edit(
            Span {
                end: next.span.start,
                ..own
            },
            "",
        );
    }
    let before = part.checked_sub(1).map(|before| &allows[before]);
    if let Some(before) = before.filter(beside) {
        return edit(
            Span {
                start: before.span.end,
                ..own
            },
            "",
        );
    }
    match directive.form {
        Form::Comment => comment(source, layout, directive.span),
        Form::Flow => edit(own, ""),
        Form::Lines => {
            let line = line_of(own);
            edit(
                Span::new(source.line_start(line), source.line_start(line + 1)),
                "",
            )
        }
    }
}

fn edit(span: Span, replacement: &str) -> Edit {
    Edit {
        place: Place::draft(span),
        replacement: replacement.into(),
    }
}

/// The comment `span`, with the lines that it fills and a blank line that only it needed.
fn comment(source: &Source, layout: &Layout<'_>, span: Span) -> Edit {
    let (first, last) = (
        source.line_of(span.start as usize),
        source.line_of(span.end as usize),
    );
    let (head, tail) = (source.line_span(first), source.line_span(last));
    let before = &source.text()[head.start as usize..span.start as usize];
    let after = &source.text()[span.end as usize..tail.end as usize];
    let stands_alone = |text: &str| text.trim().is_empty() && !text.contains('\u{feff}');
    if !stands_alone(before) || !after.trim().is_empty() {
        return edit(inline(span, before, after), "");
    }
    let lines = Span::new(source.line_start(first), source.line_start(last + 1));
    let end = source.text().len() as u32;
    let blank = |line: usize| source.slice(source.line_span(line)).trim().is_empty();
    let above = first == 0 || blank(first - 1);
    let below = lines.end == end || blank(last + 1);
    match (above, below) {
        // At the very end the line end before it is the one that goes.
        _ if tail.end == end && first > 0 => {
            let start = source.line_span(first - 1).end;
            edit(Span { start, end }, "")
        }
        (true, true) if lines.end < end => edit(
            Span::new(lines.start as usize, source.line_start(last + 2)),
            "",
        ),
        // In Markdown such a comment parts two paragraphs, which a blank line has to do after it.
        (false, false) if !layout.guessed => edit(
            Span {
                end: tail.end,
                ..lines
            },
            "",
        ),
        _ => edit(lines, ""),
    }
}

/// The comment `span` within a line, with the white space before it that nothing else needs.
fn inline(span: Span, before: &str, after: &str) -> Span {
    let spaces = before.len() - before.trim_end_matches([' ', '\t']).len();
    let needed = !after.is_empty() && !after.starts_with([' ', '\t']);
    let marks_only = before.trim_matches([' ', '\t', '>', '\u{feff}']).is_empty();
    if needed || marks_only {
        return span;
    }
    Span {
        start: span.start - spaces as u32,
        ..span
    }
}
