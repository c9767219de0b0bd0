//! Sections that claim and do not cite, in documents whose other sections do.

use std::ops::Range;

use super::bare::{is_technical, needs_source};
use super::otherwise::Otherwise;
use super::{Claim, State};
use crate::document::{Block, BlockKind, Document};
use crate::source::Span;

/// A section with fewer claims that need a source says little.
const CLAIMS: usize = 3;
/// A line in bold that is a heading has so many bytes at most.
const HEADING: usize = 90;
/// With fewer cited sections a document shows no habit.
const CITED: usize = 2;

/// A section of a document, from its heading to the next.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its heading.
    pub heading: Span,
    /// From its heading to the next one, both left out.
    pub span: Span,
    /// Its claims, by index.
    pub claims: Range<u32>,
}

/// The section of `document` that claims and cites nothing, where all others that claim anything cite; one at most.
///
/// The first and the last that claim are left out: openings and summaries repeat what is cited elsewhere.
pub fn uncited_sections(document: &Document<'_>, claims: &[Claim]) -> Vec<Section> {
    let of =
        |section: &Section| &claims[section.claims.start as usize..section.claims.end as usize];
    if claims.len() < CLAIMS + CITED || is_technical(document) {
        return Vec::new();
    }
    let told = sections(document, claims);
    let covered = |claim: &Claim| {
        matches!(
            claim.state,
            State::Supported | State::RestingOnNothing | State::Unread
        )
    };
    let cited = told.iter().filter(|one| of(one).iter().any(covered));
    let cited = cited.count();
    let [_, inner @ .., _] = told.as_slice() else {
        return Vec::new();
    };
    let bare = |section: &&Section| {
        let needs = |claim: &&Claim| needs_source(document, claim);
        let mut own = of(section).iter();
        own.all(|claim| claim.state == State::Uncited)
            && of(section).iter().filter(needs).count() >= CLAIMS
    };
    if cited < CITED || cited + 1 != told.len() {
        return Vec::new();
    }
    let mut found: Vec<Section> = inner.iter().filter(bare).cloned().collect();
    if !found.is_empty() {
        let otherwise = Otherwise::new(document);
        found.retain(|section| {
            !of(section)
                .iter()
                .any(|claim| otherwise.may_cite(document, claim))
        });
    }
    found
}

/// Whether `block` is a short paragraph in bold that does not end as sentences end: a heading of whoever does not mark them.
fn is_bold_line(document: &Document<'_>, block: &Block) -> bool {
    let text = document.source.text();
    let Span { start, end } = block.span;
    let bold = ["**", "__"].into_iter().any(|mark| {
        // The marks may stand outside of what is shown.
        let whole =
            text[..start as usize].ends_with(mark) && text[end as usize..].starts_with(mark);
        let own = document.source.slice(block.span);
        let inside = own
            .strip_prefix(mark)
            .and_then(|own| own.strip_suffix(mark));
        let inside = inside.or_else(|| whole.then_some(own));
        inside.is_some_and(|inside| !inside.contains(mark) && !inside.contains('\n'))
    });
    let shown = document
        .source
        .slice(block.span)
        .trim_end_matches(['*', '_']);
    let ends = shown.ends_with(['.', '!', '?', ':', ',', ';', '”', '"', ')']);
    block.kind == BlockKind::Paragraph && block.span.len() <= HEADING && bold && !ends
}

/// The sections that claim anything, in text order; what stands above the first heading is none.
pub(super) fn sections(document: &Document<'_>, claims: &[Claim]) -> Vec<Section> {
    let end = document.source.text().len() as u32;
    let blocks = document.layout.blocks.iter();
    let headings: Vec<Span> = blocks
        .filter(|block| {
            matches!(block.kind, BlockKind::Heading(_)) || is_bold_line(document, block)
        })
        .map(|block| block.span)
        .collect();
    let nexts = headings.iter().skip(1).map(|next| next.start).chain([end]);
    let whole = headings.iter().zip(nexts);
    whole
        .map(|(&heading, next)| {
            let span = Span {
                start: heading.end,
                end: next.max(heading.end),
            };
            let from = claims.partition_point(|claim| claim.span.start < span.start);
            let to = claims.partition_point(|claim| claim.span.start < span.end);
            Section {
                heading,
                span,
                claims: from as u32..to.max(from) as u32,
            }
        })
        .filter(|section| !section.claims.is_empty())
        .collect()
}
