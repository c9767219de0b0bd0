//! Links and credits: whether a sentence names its source without citing it.

mod law;
mod origin;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::address;
use crate::document::{BlockKind, Document};
use crate::sentence::{Passage, Sentence};
use crate::source::Span;
use crate::words;

/// The words that name a source, by the first character.
static CREDITS: LazyLock<HashMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let credits = words::tables().iter().flat_map(|table| &table.credits);
    let mut by_first = HashMap::new();
    for credit in credits {
        let of: &mut Vec<_> = by_first
            .entry(credit.chars().next().unwrap_or_default())
            .or_default();
        of.push(credit.as_str());
    }
    by_first
});

/// Whether a link or a credit in a sentence names its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Linked {
    No,
    /// Other words of the sentence stand behind it.
    Within,
    /// At the end it reaches back as a citation does.
    AtEnd,
}

/// Whether a link on words of `sentence`, or a credit in parentheses, names its source, and where.
pub(super) fn linked(
    document: &Document<'_>,
    passage: &Passage<'_>,
    sentence: &Sentence,
) -> Linked {
    let links = &document.layout.links;
    let first = links.partition_point(|link| link.text.start < sentence.span.start);
    let markers = &document.markers[sentence.markers.start as usize..sentence.markers.end as usize];
    // A link that is a marker's is judged as a citation.
    let cites = |at: usize| markers.iter().any(|marker| marker.link == Some(at as u32));
    let last = links[first..]
        .iter()
        .zip(first..)
        .take_while(|(link, _)| link.text.start < sentence.span.end)
        .filter(|(link, at)| names_page(&link.address) && !cites(*at))
        .last();
    let text = passage.text(sentence);
    let ends = last.is_some_and(|(link, _)| {
        let behind = Span {
            start: link.span.end.min(sentence.span.end),
            end: sentence.span.end,
        };
        !document
            .source
            .slice(behind)
            .contains(char::is_alphanumeric)
    });
    let credit = credit(text);
    if ends || credit == Linked::AtEnd || ends_with_page(text) || origin::is_told(text) {
        Linked::AtEnd
    } else if last.is_some() || credit == Linked::Within || writes_page(text) || law::is_cited(text)
    {
        Linked::Within
    } else {
        Linked::No
    }
}

/// Whether `address` is a page of the web: the front page of a site introduces its name and is no source.
fn names_page(address: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let head = address.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme)
            .then(|| &address[scheme.len()..])
    });
    rest.and_then(|rest| rest.split_once('/'))
        .is_some_and(|(_, path)| !path.is_empty())
}

/// Whether the address of a page is written out in `text`.
fn writes_page(text: &str) -> bool {
    address::may_stand_in(text) && !address::pages(text).is_empty()
}

/// Whether the address of a page is the last word of `text`.
fn ends_with_page(text: &str) -> bool {
    let last = || text.split_whitespace().next_back();
    address::may_stand_in(text) && last().is_some_and(writes_page)
}

/// Whether `text` names its source in parentheses, and where.
fn credit(text: &str) -> Linked {
    // The full-width sign begins with this byte.
    let mut opened = memchr::memchr2_iter(b'(', 0xef, text.as_bytes());
    let found = opened.find_map(|at| {
        let inside = text[at..].strip_prefix(['(', '（'])?;
        begins_with_credit(inside, |_| true).then_some(inside)
    });
    found.map_or(Linked::No, |inside| {
        let behind = inside
            .find([')', '）'])
            .map_or("", |close| &inside[close..]);
        if behind.contains(char::is_alphanumeric) {
            Linked::Within
        } else {
            Linked::AtEnd
        }
    })
}

/// Whether a line under `passage`, or its own last sentence, says where all of it comes from: "Source: the harbour office".
pub(super) fn is_credited(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    // A photograph's credit is none of the text.
    let line = |text: &str| {
        begins_with_credit(text, |credit| {
            credit.ends_with([':', '：']) && !credit.starts_with("photo")
        })
    };
    let mut sentences = passage.sentences.iter().skip(1).rev();
    if sentences
        .next()
        .is_some_and(|last| line(passage.text(last)))
    {
        return true;
    }
    let layout = &document.layout;
    let below = layout.blocks.get(passage.block as usize + 1);
    below.is_some_and(|block| {
        // A list may be announced by the same word.
        let listed = || {
            let after = document
                .lists
                .partition_point(|list| list.span.start <= block.span.start);
            let near = after.saturating_sub(1)..(after + 1).min(document.lists.len());
            document.lists[near].iter().any(|list| {
                let whole = list
                    .heading
                    .map_or(list.span, |heading| heading.join(list.span));
                whole.contains(block.span)
            })
        };
        let text = document.source.slice(block.span);
        let text = text.trim_start_matches(['*', '_', '(', '（']);
        block.kind == BlockKind::Paragraph && line(text) && !listed()
    })
}

/// Whether `text` begins with a word that names a source, of those that `counts` takes.
fn begins_with_credit(text: &str, counts: impl Fn(&str) -> bool) -> bool {
    let first = text.chars().flat_map(char::to_lowercase).next();
    let credits = first.and_then(|first| CREDITS.get(&first));
    credits
        .into_iter()
        .flatten()
        .filter(|credit| counts(credit))
        .any(|credit| {
            let mut own = text.chars().flat_map(char::to_lowercase);
            credit.chars().all(|c| own.next() == Some(c))
        })
}
