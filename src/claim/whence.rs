//! Sentences that say where figures come from that stand in other paragraphs: in the one before, "That is according to its report [1].", or
//! in all of a section, "All figures are from the report [1]."

use std::sync::LazyLock;

use super::cover::{Cover, Supporting};
use super::linked::tells_origin;
use super::section::sections;
use super::seen::Seen;
use super::{Claim, State};
use crate::document::{Block, BlockKind, Document};
use crate::words::{self, Openings};

/// What sentences of all languages begin with that say it of all of a section.
static WHOLE: LazyLock<Openings> = LazyLock::new(|| {
    Openings::new(
        words::tables()
            .iter()
            .flat_map(|table| &table.whole_origins),
    )
});

/// Sections of which a sentence says where all of its figures come from: a place in each, and what covers that sentence, in text order.
#[derive(Debug, Default)]
pub(super) struct Wholes(Vec<(u32, Cover)>);

impl Wholes {
    /// Takes note of what the passage in `seen`, whose sentences have these `covers`, says of its section, and lets the last of `claims`
    /// rest on what it says of the paragraph before.
    pub(super) fn see(
        &mut self,
        document: &Document<'_>,
        seen: &Seen<'_>,
        covers: &[Cover],
        supporting: &Supporting,
        claims: &mut [Claim],
    ) {
        let above = seen.passage.block.checked_sub(1);
        let above = above.map(|above| &document.layout.blocks[above as usize]);
        // Under a table or a list it is said of that alone.
        if above.is_none_or(|above| above.kind == BlockKind::Paragraph || above.kind.is_heading()) {
            self.note(seen, covers);
        }
        let own = document.layout.blocks[seen.passage.block as usize].kind;
        let both = |above: &&Block| [above.kind, own] == [BlockKind::Paragraph; 2];
        if let (Some(above), [sentence], [cover]) =
            (above.filter(both), &*seen.passage.sentences, covers)
            && tells_origin(seen.passage.text(sentence))
        {
            let last = claims.iter_mut().rev();
            let open = last.take_while(|claim| {
                claim.span.start >= above.span.start && claim.state == State::Uncited
            });
            open.for_each(|claim| claim.rest_on(cover, supporting));
        }
    }

    /// Adds the sentences in `seen` that say it of their section.
    fn note(&mut self, seen: &Seen<'_>, covers: &[Cover]) {
        for (sentence, cover) in seen.passage.sentences.iter().zip(covers) {
            let text = seen.passage.text(sentence);
            let text = text.trim_start_matches(['(', '*', '_', ' ']);
            if !cover.is_open() && WHOLE.at(text).next().is_some() {
                self.0.push((sentence.span.start, cover.clone()));
            }
        }
    }

    /// Lets the uncited of `claims` rest on what says of their section where its figures come from.
    pub(super) fn cover(
        &self,
        document: &Document<'_>,
        supporting: &Supporting,
        claims: &mut [Claim],
    ) {
        if self.0.is_empty() {
            return;
        }
        for section in sections(document, claims) {
            let at = self
                .0
                .partition_point(|(start, _)| *start < section.span.start);
            let told = self.0.get(at);
            if let Some((_, cover)) = told.filter(|(start, _)| *start < section.span.end) {
                let own = section.claims.start as usize..section.claims.end as usize;
                claims[own]
                    .iter_mut()
                    .for_each(|claim| claim.rest_on(cover, supporting));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::claim::State;
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    /// What the first claim of `text` rests on.
    fn first(text: &str) -> State {
        claims_of(text, &Settings::default())[0].state
    }

    #[test]
    fn the_next_paragraph_says_where_figures_come_from() {
        let cut = "The operator cut 212 posts in June, 11 per cent of its staff.";
        for told in [
            "That is according to its annual report.",
            "The figures come from its annual report.",
            "The figures are in its annual report.",
        ] {
            assert_eq!(
                first(&format!("{cut}\n\n{told}\n")),
                State::Supported,
                "{told}"
            );
        }
        for told in [
            "That is how it goes.",
            "The figures come as a surprise.",
            "The report is out. The figures come from its annual report.",
            "# Posts\n\nThe figures come from its annual report.",
            "The port was built.\n\nThe figures come from its annual report.",
        ] {
            assert_eq!(
                first(&format!("{cut}\n\n{told}\n")),
                State::Uncited,
                "{told}"
            );
        }
        let cited = format!(
            "{cut} It lost 40 per cent of its boats [1].\n\nThe figures come from its report."
        );
        assert_ne!(first(&cited), State::Uncited);
    }
}
