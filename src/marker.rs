//! The table of marker syntaxes, and the pass that finds every candidate: every bracket that might cite.

mod chatbot;
mod definition;
mod footnote;
mod inline_note;
mod label;
mod linked;
mod lost;
mod numeric;
mod superscript;

use crate::document::{
    Block, Candidate, Cited, Inline, Layout, ListKind, Reference, ReferenceList, SyntaxId, System,
};
use crate::source::{Source, Span};

/// How many neighbouring segments a marker may be spread over.
const REACH: usize = 16;

/// A way of writing markers.
pub struct Syntax {
    /// Its name in `citedesk read`.
    pub name: &'static str,
    /// What its markers begin with.
    openers: &'static [&'static str],
    /// What kind of evidence its markers need.
    pub(crate) family: Family,
    /// Reads the marker that begins at the byte `at` of `text` and ends before `limit`.
    read: fn(text: &str, at: usize, limit: usize) -> Option<Read>,
}

/// The kinds of evidence that markers need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Numbers in brackets, footnotes, links by label.
    Bracket,
    /// Raised numbers.
    Raised,
    /// Numbers that are links.
    Linked,
    /// What only chatbots write.
    Chatbot,
    /// Notes that are their own entries.
    Inline,
    /// Labels that entries have.
    Label,
    /// Numbers that were raised once.
    Lost,
}

/// Every syntax; the first that can read a marker does.
pub static SYNTAXES: &[Syntax] = &[
    inline_note::SYNTAX,
    chatbot::SYNTAX,
    superscript::SYNTAX,
    linked::SYNTAX,
    footnote::SYNTAX,
    numeric::SYNTAX,
    definition::SYNTAX,
    label::SYNTAX,
    lost::SYNTAX,
];

/// The syntaxes that are read wherever one of their markers may begin.
const EVERYWHERE: &[SyntaxId] = &[0, 1, 2, 3, 4, 5, 6];
/// The syntax that is read where a list has labels.
const LABEL: SyntaxId = 7;
/// The syntax that is read where a list has numbers without brackets.
const LOST: SyntaxId = 8;
/// A list of fewer numbers says too little of numbers without brackets.
const COUNTED: usize = 3;

/// What a locator begins with, in lower case.
const LOCATORS: &[&str] = &[
    "p",
    "pp",
    "page",
    "pages",
    "ch",
    "chap",
    "chapter",
    "sec",
    "sect",
    "section",
    "sections",
    "para",
    "paras",
    "paragraph",
    "art",
    "article",
    "fig",
    "figure",
    "table",
    "app",
    "appendix",
    "vol",
    "no",
    "note",
    "n",
    "line",
    "lines",
    "at",
    "s",
    "seite",
    "abs",
    "kap",
    "eq",
    "thm",
    "theorem",
    "lemma",
    "def",
    "clause",
    "clauses",
    "annex",
    "rule",
    "item",
    "§",
    "§§",
    "¶",
];

/// What a syntax made of the text at an opener.
pub(crate) struct Read {
    /// Where the marker begins: the opener, or a part before it.
    start: usize,
    /// The byte after its last one.
    end: usize,
    citations: Vec<Cited>,
}

impl Read {
    fn of(start: usize, end: usize, citations: Vec<Cited>) -> Self {
        Self {
            start,
            end,
            citations,
        }
    }
}

/// The candidates of a source in text order, none inside another.
pub(crate) fn candidates(source: &Source, layout: &Layout<'_>) -> Vec<Candidate> {
    let mut places = openers(source.text());
    let more = [
        superscript::places(source.text()),
        linked::places(source, layout),
    ]
    .concat();
    if !more.is_empty() {
        places.extend(more);
        places.sort_unstable();
    }
    scan(source, layout, &places, EVERYWHERE)
}

/// `candidates` with those that are looked for only where `lists` and their `entries` are of their kind.
pub(crate) fn with_listed(
    source: &Source,
    layout: &Layout<'_>,
    candidates: Vec<Candidate>,
    lists: &[ReferenceList],
    entries: &[Reference],
) -> Vec<Candidate> {
    let of =
        |list: &ReferenceList| &entries[list.entries.start as usize..list.entries.end as usize];
    let is_label = |entry: &&Reference| entry.keys.iter().any(|key| key.system == System::Label);
    // One entry among others may begin with a bracket of its title.
    let labelled = lists.iter().any(|list| {
        let count = of(list).iter().filter(is_label).count();
        count > 0 && count * 2 >= of(list).len()
    });
    let numbered = lists.iter().any(|list| {
        let bare = |entry: &&Reference| {
            let label = entry.label.map_or("", |label| source.slice(label));
            entry.keys.iter().any(|key| key.system == System::Numeric) && !label.contains('[')
        };
        list.kind == ListKind::Written && of(list).iter().filter(bare).nth(COUNTED - 1).is_some()
    });
    let mut all = candidates;
    if labelled {
        let found = scan(source, layout, &label::places(source.text()), &[LABEL]);
        all = merged(all, found);
    }
    if numbered {
        let spans: Vec<_> = lists
            .iter()
            .filter(|list| list.kind != ListKind::Footnotes && list.kind != ListKind::Definitions)
            .map(|list| {
                list.heading
                    .map_or(list.span, |heading| heading.join(list.span))
            })
            .collect();
        let places = lost::places(source, layout, &spans);
        all = merged(all, scan(source, layout, &places, &[LOST]));
    }
    all
}

/// Two runs of candidates as one, both in text order and none inside another. What `all` has stays, but for links by label: what
/// looks like the text and the label of a link may be two labels of entries.
fn merged(all: Vec<Candidate>, more: Vec<Candidate>) -> Vec<Candidate> {
    let is_link = |candidate: &Candidate| {
        candidate
            .citations
            .first()
            .is_some_and(|cited| cited.key.system == System::Definition)
    };
    let mut joint: Vec<Candidate> = all;
    joint.extend(more);
    joint.sort_by_key(|candidate| candidate.span);
    let mut whole: Vec<Candidate> = Vec::with_capacity(joint.len());
    for candidate in joint {
        match whole.last_mut() {
            Some(last) if candidate.span.start < last.span.end => {
                if is_link(last) {
                    *last = candidate;
                }
            }
            _ => whole.push(candidate),
        }
    }
    whole
}

/// The candidates among `places`, which are in text order, that one of the syntaxes `read` can read.
fn scan(
    source: &Source,
    layout: &Layout<'_>,
    places: &[usize],
    read: &[SyntaxId],
) -> Vec<Candidate> {
    let text = source.text();
    let mut found = Vec::new();
    let (mut segment, mut block, mut end) = (0, 0, 0);
    for &at in places {
        if at < end {
            continue;
        }
        segment += layout.segments[segment..].partition_point(|part| part.span.end as usize <= at);
        let Some(part) = layout.segments.get(segment) else {
            break;
        };
        if (part.span.start as usize) > at || !matches!(part.inline, Inline::Text | Inline::Label) {
            continue;
        }
        block +=
            layout.blocks[block..].partition_point(|block| block.segments.end as usize <= segment);
        let Some(around) = layout.blocks.get(block) else {
            break;
        };
        let limit = limit(text, layout, around, segment);
        let read = read.iter().find_map(|&syntax| {
            let table = &SYNTAXES[usize::from(syntax)];
            let opens = table
                .openers
                .iter()
                .any(|opener| text[at..].starts_with(opener));
            (opens || table.openers.is_empty())
                .then(|| (table.read)(text, at, limit))
                .flatten()
                .map(|read| (syntax, read))
        });
        // A caret may close what was read before and open what comes.
        if let Some((syntax, read)) = read.filter(|(_, read)| read.start >= end) {
            end = read.end;
            let own = Span::new(read.start, read.end);
            let escaped = text[..at].ends_with('\\');
            let link = link_of(source, layout, own, escaped);
            found.push(Candidate {
                span: link.map_or(own, |link| layout.links[link as usize].span),
                syntax,
                citations: read.citations,
                link,
                block: block as u32,
                escaped,
            });
        }
    }
    found
}

/// Where any syntax may begin, ascending.
fn openers(text: &str) -> Vec<usize> {
    let mut all: Vec<&str> = SYNTAXES
        .iter()
        .flat_map(|syntax| syntax.openers)
        .copied()
        .collect();
    all.sort_unstable();
    all.dedup();
    let mut found = Vec::new();
    for opener in &all {
        found.extend(memchr::memmem::find_iter(text.as_bytes(), opener));
    }
    if all.len() > 1 {
        found.sort_unstable();
    }
    found
}

/// Where the stretch of text that holds the segment of index `at` ends: markup and code end it, line breaks do not.
fn limit(text: &str, layout: &Layout<'_>, block: &Block, at: usize) -> usize {
    let segments = &layout.segments[..block.segments.end as usize];
    let mut end = segments[at].span.end as usize;
    for next in segments.iter().skip(at + 1).take(REACH) {
        let gap = text.get(end..next.span.start as usize).unwrap_or("?");
        let joins = match next.inline {
            Inline::Break => text[next.span.range()].trim().is_empty(),
            Inline::Text => gap.is_empty() || gap == "\\" || gap.trim().is_empty(),
            _ => false,
        };
        if !joins {
            break;
        }
        end = next.span.end as usize;
    }
    end
}

/// The link that consists of `span` alone, by index. The backslash of an escaped bracket is no part of a link's text.
fn link_of(source: &Source, layout: &Layout<'_>, span: Span, escaped: bool) -> Option<u32> {
    let after = layout
        .links
        .partition_point(|link| link.span.start <= span.start);
    let at = after.checked_sub(1)?;
    let link = &layout.links[at];
    let text = Span {
        start: span.start + u32::from(escaped),
        ..span
    };
    // What raises the number stands between it and the brackets.
    let behind = source.slice(link.span).get(1 + span.len()..);
    let raised =
        link.span.start + 1 == span.start && behind.is_some_and(|behind| behind.starts_with("]("));
    (link.text == text || link.span == span || raised).then_some(at as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;

    fn read(format: &str, text: &str) -> Vec<String> {
        let source = Source::new("a", text);
        let format = format::by_name(format).expect("a format of this name");
        let layout = (format.read)(&source);
        candidates(&source, &layout)
            .into_iter()
            .map(|candidate| {
                format!(
                    "{} {}",
                    source.slice(candidate.span),
                    candidate.citations.len()
                )
            })
            .collect()
    }

    #[test]
    fn code_addresses_and_markup_hold_no_candidates() {
        let text = "`a[1]` and <b title=\"[2]\">x</b> [y](/z[3]) ![alt [4]](/p) $[5]$ <https://a.org/[6]>\n\n    [7]\n";
        assert_eq!(read("markdown", text), [] as [&str; 0]);
    }

    #[test]
    fn candidates_are_found_across_line_breaks_and_in_markup() {
        assert_eq!(read("plain", "so it is [1,\n   2] here"), ["[1,\n   2] 2"]);
        assert_eq!(
            read(
                "markdown",
                "so **it is [1]**, [[2]](/u), [\\[3\\]](/v) and \\[4\\]"
            ),
            ["[1] 1", "[[2]](/u) 1", "[\\[3\\]](/v) 1", "\\[4\\] 1"]
        );
    }

    #[test]
    fn glued_markers_are_two() {
        assert_eq!(
            read("markdown", "a [1][2] b\n\n[2]: /u\n"),
            ["[1] 1", "[2] 1"]
        );
        assert_eq!(read("markdown", "a ([site][4]) b\n\n[4]: /u\n"), ["[4] 1"]);
    }
}
