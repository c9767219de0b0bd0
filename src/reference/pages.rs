//! The lines that lists are looked for in: those of the text itself, and none that stands between two of its pages.

use std::collections::HashMap;

use super::heading;
use crate::document::{Layout, Line};
use crate::parts;
use crate::source::Source;

/// What stands at the head or the foot of a page is no longer than this, in bytes.
const LONGEST: usize = 120;
/// The number of a page has no more digits than this.
const PAGE: usize = 4;
/// A head or foot has so many lines, each of them apart, and heads of left and right pages are other ones.
const LINES: usize = 2;

/// The lines of `source` without the feet and heads of its pages, where it is plain text and has pages.
pub(super) fn lines(source: &Source, layout: &Layout<'_>, headings: &[String]) -> Vec<Line> {
    let mut lines = layout.lines(source);
    if layout.guessed {
        let mut end = 0;
        lines.retain(|line| {
            let start = line.span.start as usize;
            if end <= start {
                end = start + parts::furniture(&source.text()[start..]);
            }
            end <= start
        });
        if memchr::memchr(b'\x0c', source.text().as_bytes()).is_some() {
            let mut turned = turned(source, &lines, headings).into_iter();
            lines.retain(|_| !turned.next().unwrap_or_default());
        }
    }
    lines
}

/// Which of `lines` stand by themselves next to a form feed and are a page's number, or come again there but for their numbers.
fn turned(source: &Source, lines: &[Line], headings: &[String]) -> Vec<bool> {
    let gap = |at: usize| {
        let from = at.checked_sub(1).map_or(0, |above| lines[above].span.end);
        let until = lines.get(at).map(|line| line.span.start);
        let gap = &source.text()[from as usize..];
        until.map_or(gap, |until| &gap[..(until - from) as usize])
    };
    let gaps: Vec<Gap> = (0..=lines.len()).map(|at| Gap::of(gap(at))).collect();
    let is_lone = |at: usize| {
        let is_short = lines[at].span.len() <= LONGEST;
        is_short && gaps[at] != Gap::Tight && gaps[at + 1] != Gap::Tight
    };
    let is_near = |at: usize| {
        let behind = (0..LINES).take_while(|&back| back <= at && is_lone(at - back));
        let before = (0..LINES).take_while(|&on| at + on < lines.len() && is_lone(at + on));
        behind.into_iter().any(|back| gaps[at - back] == Gap::Page)
            || before.into_iter().any(|on| gaps[at + on + 1] == Gap::Page)
    };
    let near: Vec<bool> = (0..lines.len())
        .map(|at| is_lone(at) && is_near(at))
        .collect();
    let shown = |at: usize| source.slice(lines[at].span);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for at in (0..lines.len()).filter(|&at| near[at]) {
        *counts.entry(unnumbered(shown(at))).or_default() += 1;
    }
    // A word that announces a list heads the pages behind the one where the list begins.
    let (mut page, mut seen) = (0, HashMap::new());
    let mut turned = vec![false; lines.len()];
    for at in 0..lines.len() {
        page += pages(gap(at));
        let shown = shown(at);
        let words = unnumbered(shown);
        if words.is_empty() {
            turned[at] = near[at] && shown.len() <= PAGE;
        } else if shown.len() <= LONGEST && heading::announced(shown, headings).is_some() {
            let last = seen.insert(words.to_lowercase(), page);
            let goes_on = last.is_some_and(|last| last < page && page - last <= LINES);
            turned[at] = near[at] && goes_on;
        } else {
            turned[at] = near[at] && counts.get(words).is_some_and(|&count| count > 1);
        }
    }
    turned
}

/// How many pages begin in `gap`.
fn pages(gap: &str) -> usize {
    memchr::memchr_iter(b'\x0c', gap.as_bytes()).count()
}

/// What stands between two lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// The end of the first one alone.
    Tight,
    /// Blank lines.
    Blank,
    /// A form feed, which turns the page.
    Page,
}

impl Gap {
    fn of(gap: &str) -> Self {
        if gap.contains('\u{c}') {
            Self::Page
        } else if gap.matches('\n').count().max(gap.matches('\r').count()) > 1 {
            Self::Blank
        } else {
            Self::Tight
        }
    }
}

/// `shown` without the numbers and blanks at its ends.
fn unnumbered(shown: &str) -> &str {
    shown.trim_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '-' || c == '–')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;

    fn left(text: &str) -> Vec<String> {
        let source = Source::new("a.txt", text);
        let layout = (format::PLAIN.read)(&source);
        let lines = lines(&source, &layout, &[]);
        let shown = |line: &Line| source.slice(line.span).to_owned();
        lines.iter().map(shown).collect()
    }

    #[test]
    fn heads_and_numbers_of_pages_are_left_out() {
        let text = "One.\n\n\u{c}4\n\nWeirs and Dams\n\nTwo.\n\n5\n\n\u{c}Ada Moss, Kit Orr\n\n6\n\nThree.\n\n\u{c}7\n\nWeirs and Dams\n\nFour.\n\n\u{c}Ada Moss, Kit Orr\n\nFive.\n";
        assert_eq!(left(text), ["One.", "Two.", "Three.", "Four.", "Five."]);
        let numbered =
            "One.\n\n   Weirs and Dams    4\n\u{c}Two.\n\n   Weirs and Dams    5\n\u{c}Three.\n";
        assert_eq!(left(numbered), ["One.", "Two.", "Three."]);
    }

    #[test]
    fn what_comes_once_or_announces_or_stands_elsewhere_is_left() {
        for text in [
            "One.\n\nWeirs and Dams\n\nTwo.\n\nWeirs and Dams\n\nThree.\n",
            "One.\n\n\u{c}Weirs and Dams\n\nTwo.\n",
            "One.\n\n\u{c}References\n\n[1] Two.\n\n\u{c}\u{c}\u{c}References\n\n[1] Three.\n",
            "One.\n\n\u{c}Weirs and Dams\nwere built.\n\n\u{c}Weirs and Dams\nwere left.\n",
            "One.\n\n4\n\nTwo.\n",
        ] {
            let all = text.split(['\n', '\u{c}']).filter(|line| !line.is_empty());
            assert_eq!(left(text), all.collect::<Vec<_>>(), "{text:?}");
        }
    }
}
