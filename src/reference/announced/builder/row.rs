//! Lines that are nothing but links with marks between them: `[one](a) · [two](b)`.

use super::Builder;
use crate::document::Line;
use crate::reference::Entry;
use crate::source::Span;

/// What parts the links of a row. A comma parts an author from a title as well.
const MARKS: &[&str] = &["·", "|", "\\|", "•", "∙", ";"];

impl Builder<'_> {
    /// Takes in `line` where it is a row of links, each of them an entry.
    pub(super) fn row(&mut self, line: Line) -> bool {
        let links = self.links(line.span);
        let gaps = links.windows(2).map(|pair| Span {
            start: pair[0].0.end,
            end: pair[1].0.start,
        });
        let mut marks = gaps.map(|gap| self.text.slice(gap).trim());
        if links.len() < 2 || !marks.all(|mark| MARKS.contains(&mark)) {
            return false;
        }
        // A line begins and ends with what readers see, behind a heading on the same line with the bracket of the link.
        let (first, last) = (links[0], links[links.len() - 1]);
        let behind = Span {
            start: last.1.end,
            end: line.span.end,
        };
        let begins = [first.0.start, first.1.start].contains(&line.span.start);
        if !begins || !matches!(self.text.slice(behind), "" | ".") {
            return false;
        }
        let entries = links
            .iter()
            .map(|&(_, shown)| Entry::unlabelled(shown, None));
        self.entries.extend(entries);
        self.open = false;
        true
    }

    /// The links whose texts stand in `span`: the whole of each and its text.
    fn links(&self, span: Span) -> Vec<(Span, Span)> {
        let links = &self.text.layout.links;
        let from = links.partition_point(|link| link.text.start < span.start);
        let within = links[from..]
            .iter()
            .take_while(|link| link.text.end <= span.end);
        within
            .filter(|link| !link.text.is_empty())
            .map(|link| (link.span, link.text))
            .collect()
    }
}
