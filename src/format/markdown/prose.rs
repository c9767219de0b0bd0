//! Blocks of HTML that hold prose which cites: `<p>It rained [1].</p>`.

mod entity;

use std::cell::LazyCell;

use super::Reader;
use super::markup::{heading_level, is_break, is_raising, name};
use crate::document::{BlockKind, Inline};
use crate::source::Span;

/// Elements that set prose apart from its neighbours.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "blockquote",
    "center",
    "figcaption",
    "aside",
    "main",
    "details",
    "figure",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
    "col",
    "colgroup",
    "hr",
];

/// Elements without an end of their own, and such as only set the letters, behind which prose may stand in the same block.
const BEFORE: &[&str] = &["br", "hr", "img", "font"];

/// Elements that a table or a part of one begins with: what stands before may have ended with a blank line.
const TABLE: &[&str] = &[
    "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption",
];

/// Elements within prose that change nothing of what it says. A link to a site is none of them: outside of tables, most blocks that
/// hold one are furniture of a page.
const INLINES: &[&str] = &[
    "br", "em", "strong", "b", "i", "u", "s", "sup", "sub", "small", "span", "cite", "q", "mark",
    "abbr", "font",
];

/// So many labels at the beginning of elements make a list, whose links are those of its sources.
const LABELS: usize = 2;

/// The raised digits.
const RAISED: &[char] = &['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// A sentence that tells something has so many words or more.
const SENTENCE: usize = 8;

/// Names and a year in parentheses take no more bytes than this.
const NAMES: usize = 80;

impl Reader<'_> {
    /// Adds the prose of a block of HTML as paragraphs, where it is nothing else and holds a bracket, something raised, a year in
    /// parentheses or a whole sentence, and the cells of a table; whether there was any.
    pub(super) fn html_prose(&mut self, span: Span) -> bool {
        let text = self.source.slice(span);
        // It is asked up to three times, and looks at all of the text.
        let is_sentence = LazyCell::new(|| holds_sentence(text));
        if !is_prose(text, || *is_sentence) {
            return false;
        }
        let may_link = is_table(text) || *is_sentence;
        let blocks = self.layout.blocks.len();
        let base = span.start as usize;
        let mut at = 0;
        while at < text.len() {
            let piece = piece(&text[at..]);
            let whole = Span::new(base + at, base + at + piece.len());
            at += piece.len();
            if piece.starts_with('<') {
                if is_break(piece) {
                    self.line_break(whole);
                } else if is_raising(piece) {
                    self.cover(whole);
                } else if may_link && bare(&name(piece)) == "a" {
                    self.html_link(piece, whole);
                } else if name(piece) == "a" && piece.contains("://") {
                    if self.open.is_none() {
                        self.begin_prose(false);
                    }
                    self.opening_link(piece, whole);
                } else {
                    self.html_block(&name(piece));
                }
            } else if piece.trim().is_empty() && piece.contains(['\n', '\r']) {
                self.line_break(whole);
            } else if self.open.is_some() || !piece.trim().is_empty() {
                if self.open.is_none() {
                    self.begin_prose(false);
                }
                self.html_words(piece, whole.start as usize);
            }
        }
        self.end_html_link();
        self.close();
        if self.layout.blocks.len() == blocks {
            return false;
        }
        self.leaves.push(span);
        true
    }

    /// Ends what is open where the tag of this `name` sets something apart, and opens a heading or a table's cell.
    fn html_block(&mut self, name: &str) {
        if sets_apart(bare(name)) {
            self.end_html_link();
        }
        match heading_level(name) {
            Some(level) => self.begin(BlockKind::Heading(level), false),
            None if matches!(name, "td" | "th") => self.begin(BlockKind::Cell, false),
            None if sets_apart(bare(name)) => self.close(),
            None => {}
        }
    }

    /// Breaks the line of an open paragraph.
    fn line_break(&mut self, span: Span) {
        if self.open.is_some() {
            self.segment(span, Inline::Break);
        }
    }
}

/// Whether `text`, which `is_sentence` or not, is prose between tags, and may cite.
fn is_prose(text: &str, is_sentence: impl Fn() -> bool) -> bool {
    let trimmed = text.trim_start();
    let opener = name(trimmed);
    let is_before = BEFORE.contains(&&*opener);
    let opens = trimmed.starts_with('<') && (sets_apart(&opener) || is_before || is_table(text));
    let is_note = matches!(&*opener, "p" | "li") && is_note(trimmed);
    let is_table = is_table(text);
    let may_cite = || {
        is_note
            || is_table
            || text.contains('[')
            || text.contains("<sup>")
            || holds_year(text)
            || holds_works(text)
            || is_sentence()
    };
    opens && may_cite() && {
        // One label is enough under a heading.
        let labels = heading_level(&opener).map_or(LABELS, |_| 1);
        let may_link = is_note || is_table || holds_labels(text, labels) || is_sentence();
        let mut tags = text.split('<').skip(1);
        tags.all(|tag| {
            let name = name(tag);
            let is_known = match bare(&name) {
                "a" => may_link || leads_within(tag),
                "img" => is_table || is_before || opener == "figure",
                bare => sets_apart(bare) || INLINES.contains(&bare),
            };
            tag.contains('>') && is_known
        })
    }
}

/// Whether `text` begins with a table of HTML or with a part of one.
fn is_table(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with('<') && TABLE.contains(&bare(&name(text)))
}

/// Whether an element of this `name` sets prose apart from its neighbours.
fn sets_apart(name: &str) -> bool {
    BLOCKS.contains(&name) || heading_level(name).is_some()
}

/// Whether `tag`, a link's without its first bracket, leads to a place in the text, names one, or closes.
fn leads_within(tag: &str) -> bool {
    let inner = tag.split('>').next().unwrap_or_default();
    let address = inner.split_once("href=").map(|(_, address)| address);
    address.is_none_or(|address| address.trim_start_matches(['"', '\'']).starts_with('#'))
}

/// Whether so `many` numbers in brackets open elements of `text` as the labels of entries do: `<p>[1] Roe, Rain.</p>`.
fn holds_labels(text: &str, many: usize) -> bool {
    let is_label = |piece: &&str| {
        let label = piece.trim_start().strip_prefix('[');
        let behind = label.map(|label| label.trim_start_matches(|c: char| c.is_ascii_digit()));
        behind.is_some_and(|behind| behind.starts_with("] ") || behind.starts_with("]. "))
    };
    let mut labels = text.split('>').filter(is_label);
    labels.nth(many - 1).is_some()
}

/// Whether `text` begins with the tag of a note that links lead to by its number: `<p id="fn8">`. Its own links are the source's.
fn is_note(text: &str) -> bool {
    let tag = text.split('>').next().unwrap_or_default();
    let id = tag.split_once(" id=").map(|(_, id)| {
        let id = id.trim_start_matches(['"', '\'']);
        id.split(['"', '\'', ' ']).next().unwrap_or_default()
    });
    id.is_some_and(|id| id.ends_with(|c: char| c.is_ascii_digit()))
}

/// Whether a year closes a parenthesis of `text` that begins with a word, as authors and years do: "(vgl. Roe 2019)".
fn holds_year(text: &str) -> bool {
    let mut openers = memchr::memchr_iter(b'(', text.as_bytes());
    openers.any(|at| {
        let inside = &text.as_bytes()[at + 1..text.len().min(at + 1 + NAMES)];
        let end = inside.iter().position(|byte| b"()<".contains(byte));
        let Some(inside) = end.map(|end| &inside[..end]) else {
            return false;
        };
        let digits = inside.len()
            - inside
                .iter()
                .rev()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
        let year = &inside[digits..];
        year.len() == 4
            && matches!(year[..2], [b'1', b'5'..=b'9'] | [b'2', b'0'])
            && inside[..digits].ends_with(b" ")
            && inside[0].is_ascii_alphabetic()
    })
}

/// Whether what stands between the tags of `text` ends as a sentence does, also with raised numbers behind its stop, and is long enough for
/// one.
fn holds_sentence(text: &str) -> bool {
    let pieces = text.split('>').map(|piece| piece.split('<').next());
    let words: String = pieces.map(Option::unwrap_or_default).collect();
    let unraised = words.trim_end().trim_end_matches(RAISED);
    unraised.ends_with(['.', '!', '?', '”', '"', ']'])
        && words.split_whitespace().nth(SENTENCE - 1).is_some()
}

/// Whether years alone in parentheses stand in `text`, as the works of a list have them: `Roe, A. (2019). Rain.`
fn holds_works(text: &str) -> bool {
    let year = |inner: &&str| {
        let (year, behind) = inner.as_bytes().split_at(inner.len().min(4));
        let is_year = year.iter().all(u8::is_ascii_digit)
            && matches!(year, [b'1', b'9', ..] | [b'2', b'0', ..]);
        is_year && behind.starts_with(b")")
    };
    text.split('(').skip(1).filter(year).nth(1).is_some()
}

/// The `name` of a tag, whether that opens or closes.
fn bare(name: &str) -> &str {
    name.trim_start_matches('/')
}

/// What `text` begins with: a tag, a line break with the white space round it, or words.
fn piece(text: &str) -> &str {
    let end = if text.starts_with('<') {
        text.find('>').map(|at| at + 1)
    } else if text.starts_with(['\n', '\r']) {
        text.find(|c: char| !c.is_whitespace())
    } else {
        text.find(['<', '\n', '\r'])
    };
    &text[..end.unwrap_or(text.len())]
}
