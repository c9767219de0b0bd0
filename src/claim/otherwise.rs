//! What may cite a claim in a form that its document does not cite in otherwise: `(Roe 2011)` or `(2)` among `[1]`, a number that lost what
//! raised it, `closed.2 The`, or a link that another file may define. Nothing is joined by that: a claim beside it is called uncited by nobody.

mod form;

use std::collections::HashSet;

use super::Claim;
use crate::document::{Document, Marker, Value, leading_number};
use crate::marker::{Family, SYNTAXES};
use crate::words;
use form::{
    CLOSERS, JOINT, NAME, begins_sentence, counted, ends_sentence, is_behind_stop, is_behind_word,
    is_capitalised, is_named_link, is_page, is_year, names_title, names_work, raised,
};

/// As far behind the beginning of a claim is looked, in bytes.
const REACH: usize = 2_000;
/// A bracket that holds more bytes than this is none.
const BRACKET: usize = 160;
/// The authors of an entry stand within so many bytes.
const HEAD: usize = 60;
/// No number of a source has more digits.
const DIGITS: usize = 3;
/// Signs of notes below a page.
const DAGGERS: [char; 2] = ['†', '‡'];

/// What the lists of a document have.
pub(super) struct Otherwise {
    numbers: HashSet<u32>,
    /// The capitalised words that entries begin with.
    names: HashSet<String>,
    /// Whether numbers of the document lost what raised them, so that one behind a blank may be another of these.
    spaced: bool,
    /// Whether what a link is named by may be defined in another file.
    elsewhere: bool,
}

impl Otherwise {
    pub(super) fn new(document: &Document<'_>) -> Self {
        let keys = || document.references.iter().flat_map(|entry| &entry.keys);
        let number = |value: &Value| match value {
            Value::Number(number) => Some(*number),
            Value::Label(label) => label.parse().ok(),
            Value::Range(..) => None,
        };
        let mut numbers: HashSet<u32> = keys().filter_map(|key| number(&key.value)).collect();
        if numbers.is_empty() {
            // Whoever wrote them may have counted the entries.
            numbers.extend((1..).take(document.references.len()));
        }
        let mut names = HashSet::new();
        for entry in &document.references {
            let body = document.source.slice(entry.body);
            let head = &body[..body.floor_char_boundary(HEAD)];
            let all = head.split(|c: char| !c.is_alphanumeric() && c != '-');
            let great = all.filter(|word| word.len() >= NAME && is_capitalised(word));
            names.extend(great.map(str::to_owned));
        }
        let is_lost = |marker: &Marker| SYNTAXES[usize::from(marker.syntax)].family == Family::Lost;
        Self {
            numbers,
            names,
            spaced: document.markers.iter().any(is_lost),
            elsewhere: document.elsewhere || document.bibliographies.is_open(),
        }
    }

    /// Whether something at `claim`, or at the end of a later sentence of its paragraph, may cite it.
    pub(super) fn may_cite(&self, document: &Document<'_>, claim: &Claim) -> bool {
        let text = document.source.text();
        let start = claim.span.start as usize;
        let block = document.layout.block_at(claim.span.start);
        let end = block.map_or(claim.span.end, |at| document.layout.blocks[at].span.end);
        // Another citation covers what follows it.
        let next = document
            .markers
            .partition_point(|marker| marker.span.start < claim.span.end);
        let next = document
            .markers
            .get(next)
            .map_or(end, |marker| marker.span.start);
        let far = text.floor_char_boundary(start + REACH);
        let end = (end.min(next) as usize).min(far).max(start);
        let own = (claim.span.end as usize).clamp(start, end) - start;
        let within = &text[start..end];
        self.brackets(within, own) || self.numbers(within)
    }

    /// Whether a bracket in `text` does, anywhere in its first `own` bytes or at a sentence's end.
    fn brackets(&self, text: &str, own: usize) -> bool {
        let mut opened = memchr::memchr3_iter(b'(', b'[', b'{', text.as_bytes());
        opened.any(|at| {
            let close = match text.as_bytes()[at] {
                b'(' => ')',
                b'[' => ']',
                _ => '}',
            };
            let inner = &text[at + 1..text.floor_char_boundary(at + 1 + BRACKET)];
            let Some(length) = inner.find(close) else {
                return false;
            };
            let (before, inside) = (&text[..at], inner[..length].trim().trim_end_matches('\\'));
            let behind = &text[at + 1 + length + 1..];
            let ends = ends_sentence(behind) || is_behind_stop(before);
            let named = || names_work(inside) || names_title(inside);
            let names = || named() && (ends || at < own);
            let stops = || {
                behind
                    .trim_start_matches(CLOSERS)
                    .starts_with([',', ';', ':'])
            };
            let told = || at < own && is_year(inside) && self.ends_with_name(before);
            let links = || self.elsewhere && at < own && is_named_link(inside, close, behind);
            names()
                || told()
                || links()
                || (ends || at < own && stops()) && self.is_listed(inside, close)
        })
    }

    /// Whether all of `inside`, which stands in a bracket that `close` ends, is numbers of entries, the name of an author, or a key.
    fn is_listed(&self, inside: &str, close: char) -> bool {
        let is_key = inside.starts_with('@') && close == ']';
        is_key || self.are_numbers(counted(inside)) || close != '}' && self.is_name(inside)
    }

    fn are_numbers(&self, inside: &str) -> bool {
        let mut rest = inside.trim_start();
        loop {
            let Some((number, behind)) = leading_number(rest) else {
                return false;
            };
            if !self.numbers.contains(&number) {
                return false;
            }
            rest = behind.trim_start_matches([' ', ',', ';', '-', '–']);
            if rest.is_empty() {
                return true;
            }
            if rest.len() == behind.len() {
                return false;
            }
        }
    }

    /// Whether `inside` is the name of an entry's author, with a page behind it or none: "Roe", "Roe & Doe", "Roe, p. 4".
    fn is_name(&self, inside: &str) -> bool {
        let mut words = inside
            .split([' ', ',', '\u{a0}'])
            .filter(|word| !word.is_empty());
        let first = words.next().unwrap_or_default();
        self.names.contains(first)
            && words.all(|word| {
                let bare = word.trim_end_matches('.');
                self.names.contains(bare) || bare.len() <= JOINT || is_page(bare)
            })
    }

    /// Whether `before` ends with the name of an entry's author.
    fn ends_with_name(&self, before: &str) -> bool {
        let word = before
            .trim_end()
            .rsplit(|c: char| !c.is_alphanumeric() && c != '-')
            .next();
        word.is_some_and(|word| self.names.contains(word))
    }

    /// Whether a number that sticks to a sentence's end does, or a dagger there.
    fn numbers(&self, text: &str) -> bool {
        let daggered = || {
            let mut signs = text.match_indices(DAGGERS);
            signs.any(|(at, sign)| ends_sentence(&text[at + sign.len()..]))
        };
        let raised = || {
            text.char_indices().any(|(at, c)| {
                let number = raised(c).filter(|number| self.numbers.contains(number));
                number.is_some()
                    && is_behind_word(&text[..at])
                    && begins_sentence(&text[at + c.len_utf8()..])
            })
        };
        daggered()
            || words::runs(text).any(|run| self.is_lost(text, run.start, run.end))
            || raised()
    }

    /// Whether the number in `text` from `start` to `end` sticks to the word or the stop that ends a sentence, as what was raised once does.
    fn is_lost(&self, text: &str, start: usize, end: usize) -> bool {
        let number = text[start..end].parse().ok();
        let is_listed =
            end - start <= DIGITS && number.is_some_and(|number| self.numbers.contains(&number));
        // "^2", "^2^", "^[2]", "<sup>2</sup>"
        let before = text[..start].trim_end_matches(['^', '[', '\\']);
        let before = before.strip_suffix("<sup>").unwrap_or(before);
        let behind = text[end..].trim_start_matches(['^', ']', '\\']);
        let behind = behind.strip_prefix("</sup>").unwrap_or(behind);
        let glued = is_behind_word(before) && begins_sentence(behind);
        let spaced = || self.spaced && text[..start].ends_with(' ') && ends_sentence(behind);
        is_listed && (glued || spaced())
    }
}
