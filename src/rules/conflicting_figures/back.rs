//! How a figure hangs on the words before it: whether they point back to what was told, and which clause it stands in.

use crate::source::Span;

/// Words that point back.
const THE: &[&str] = &["the", "these", "those", "this", "that"];
/// Words between a noun and the figure of what it consists of.
const TIES: &[&str] = &["of", "by", "with", "from"];
/// What opens a clause of its own within a sentence.
pub(super) const ASIDES: &[&str] = &[", which ", ", who "];
/// A clause is looked for within so many bytes.
const WINDOW: usize = 120;

/// How the words before a figure speak of what it counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lead {
    /// What consists of what is counted: "petition" in "a petition by 4,310 residents".
    head: Option<String>,
    /// Whether the figure, or its head, is one that was told before: "the 241 people", "the petition of".
    definite: bool,
}

impl Lead {
    /// How `before`, what stands before a figure, speaks of it.
    pub(super) fn of(before: &str) -> Self {
        let start = before.ceil_char_boundary(before.len().saturating_sub(WINDOW));
        let mut words = before[start..].split(' ').rev().skip(1);
        let is = |list: &[&str], word: &str| list.contains(&word.to_lowercase().as_str());
        let mut next = || words.next().unwrap_or_default();
        if !before.ends_with(' ') {
            return Self::default();
        }
        let last = next();
        if !is(TIES, last) {
            return Self {
                head: None,
                definite: is(THE, last),
            };
        }
        let head = next();
        let noun = !head.is_empty() && head.chars().all(char::is_lowercase);
        Self {
            head: noun.then(|| head.to_owned()),
            definite: is(THE, next()),
        }
    }

    /// Whether a figure with this lead is that of `first` again, at the same time where `dated`.
    pub(super) fn points_to(&self, first: &Self, dated: bool) -> bool {
        let alike = match &self.head {
            Some(_) => self.head == first.head,
            None => dated,
        };
        self.definite && alike
    }
}

/// The clause of `text` within commas that the figure at `figure` stands in, "which cost 14.2 million euros", or all of it.
pub(super) fn clause(text: &str, figure: Span) -> Span {
    let (start, end) = (figure.start as usize, figure.end as usize);
    let first = text.ceil_char_boundary(start.saturating_sub(WINDOW));
    let opened = text[first..start].rfind(',').map(|at| first + at);
    let closed = text[end..].find(',').map(|at| end + at);
    match (opened, closed) {
        (Some(opened), Some(closed))
            if ASIDES.iter().any(|aside| text[opened..].starts_with(aside)) =>
        {
            Span::new(opened, closed)
        }
        _ => Span::new(0, text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_points_back_is_told() {
        for (first, later, dated, wanted) in [
            ("They held ", "Of the ", true, true),
            ("They held ", "Of the ", false, false),
            ("They held ", "They held ", true, false),
            ("It got a petition by ", "The petition of ", false, true),
            (
                "It got a petition by ",
                "It got a petition of ",
                true,
                false,
            ),
            ("It got a letter by ", "The petition of ", true, false),
        ] {
            let told = Lead::of(later).points_to(&Lead::of(first), dated);
            assert_eq!(told, wanted, "{first} {later}");
        }
    }

    #[test]
    fn a_clause_within_commas_is_its_own() {
        for (text, wanted) in [
            (
                "The pier, which cost 12 crowns, shut.",
                ", which cost 12 crowns",
            ),
            (
                "The pier cost 12 crowns, and shut.",
                "The pier cost 12 crowns, and shut.",
            ),
        ] {
            let at = text.find("12").unwrap_or_default();
            let span = clause(text, Span::new(at, at + 2));
            assert_eq!(&text[span.range()], wanted);
        }
    }
}
