//! Sentences: the prose of a document in passages, each cut where a reader would say that a sentence ends.

mod blank;
mod blanked;
mod by_line;
mod cut;
#[cfg(test)]
pub(crate) mod drafts;
mod own_work;
mod passage;
mod reason;

use std::ops::Range;

use crate::document::Document;
use crate::prose::Prose;
use crate::source::Span;
use crate::words::Table;
pub(crate) use passage::listed;

/// A sentence, with what cites in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes in the source, markers behind its full stop included, white space at its ends left out.
    pub span: Span,
    /// The block that it stands in, by index.
    pub block: u32,
    /// Its markers, by index into [`Document::markers`].
    pub markers: Range<u32>,
    /// Its bytes in the passage's prose, white space at its ends left out.
    pub prose: Span,
    /// The kind of the reason in brackets that stands in for a citation in it: the words that it begins with, or the desk's name for it.
    pub declared: Option<Box<str>>,
    /// What says in brackets that it is not verified yet.
    pub unverified: Option<Span>,
    /// Whether a bracket in it stands where a source is still to be found.
    pub lacks_source: bool,
}

/// A paragraph as a reader sees it: a block, or a part of one that is long enough to stand alone.
#[derive(Debug)]
pub struct Passage<'a> {
    /// Its text, with everything that cites blanked at equal length.
    pub prose: Prose<'a>,
    /// The block that it stands in, by index.
    pub block: u32,
    /// Its sentences, in text order.
    pub sentences: Vec<Sentence>,
    /// The words of its language.
    table: &'static Table,
}

impl Passage<'_> {
    /// What a reader sees of `sentence`, blanks where markers stand.
    pub fn text(&self, sentence: &Sentence) -> &str {
        &self.prose.text()[sentence.prose.range()]
    }

    /// The kind of what stands in for a citation in `sentence`: a reason in brackets, or the words by which whoever writes says that he
    /// found out himself. These are looked for anew each time.
    pub fn reason(&self, sentence: &Sentence) -> Option<Box<str>> {
        let declared = sentence.declared.clone();
        declared.or_else(|| own_work::told(self.text(sentence), self.table))
    }
}

/// The passages of running text in `document`, whose language `table` has, in text order: no headings, footnotes, reference lists or code.
/// What stands in brackets and begins like one of `reasons`, which have names and are in lower case, is a reason, as is what the word tables know.
pub fn passages<'d>(
    document: &'d Document<'_>,
    reasons: Vec<(String, String)>,
    table: &'static Table,
) -> impl Iterator<Item = Passage<'d>> {
    passage::pieces(document).map(move |piece| passage::read(document, &piece, &reasons, table))
}

/// Whether `text` ends as sentences end, white space and closing marks left out.
pub fn closes(text: &str) -> bool {
    cut::closes(text)
}

/// What the bracket `text` says of the sentence before it, as a clause; nothing where it belongs to the sentence. `reasons` are as in [`passages`].
pub(crate) fn remark(
    document: &Document<'_>,
    text: &str,
    reasons: &[(String, String)],
) -> Option<&'static str> {
    let remarks = blank::remarks(document, text, reasons);
    if remarks.reasons.is_empty() {
        let doubts = !remarks.unverified.is_empty();
        return doubts.then_some("a word that something is not verified yet");
    }
    Some("a reason that stands in for a citation")
}

/// All sentences of the running text of `document`, in text order.
pub fn sentences(document: &Document<'_>, table: &'static Table) -> Vec<Sentence> {
    passages(document, Vec::new(), table)
        .flat_map(|passage| passage.sentences)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::{Inline, Segment};
    use crate::source::Source;
    use crate::words;

    fn english() -> &'static Table {
        words::table("en").expect("the table")
    }

    /// The sentences of `text`, each with the number of its markers.
    fn read(text: &str) -> Vec<(String, usize)> {
        let source = Source::new("a", text);
        let document = drafts::draft(&source);
        sentences(&document, english())
            .iter()
            .map(|sentence| {
                (
                    source.slice(sentence.span).to_owned(),
                    sentence.markers.len(),
                )
            })
            .collect()
    }

    #[test]
    fn markers_stand_with_the_sentence_that_they_follow() {
        for (text, wanted) in [
            (
                "It rose. [1] It fell [2].",
                &[("It rose. [1]", 1), ("It fell [2].", 1)][..],
            ),
            (
                "It rose.[1], [2] It fell.",
                &[("It rose.[1], [2]", 2), ("It fell.", 0)],
            ),
            (
                "It rose ([1]). It fell.",
                &[("It rose ([1]).", 1), ("It fell.", 0)],
            ),
            (
                "\u{201c}It rose.\u{201d}[1][2] It fell.",
                &[("\u{201c}It rose.\u{201d}[1][2]", 2), ("It fell.", 0)],
            ),
            (
                "[1] It rose. It fell.",
                &[("[1] It rose.", 1), ("It fell.", 0)],
            ),
            (
                "It rose.\n[1]\nIt fell.",
                &[("It rose.\n[1]", 1), ("It fell.", 0)],
            ),
            // What a template takes out behind the last of them shows nothing.
            (
                "It rose. {% assign time=\"2:07\" %} {{ page.note }}\n",
                &[("It rose.", 0)],
            ),
            (
                "{% include it %} It rose {{count}}",
                &[("{% include it %} It rose {{count}}", 0)],
            ),
            (
                "It rose. [own reporting] It fell.",
                &[("It rose.", 0), ("It fell.", 0)],
            ),
        ] {
            let wanted: Vec<_> = wanted
                .iter()
                .map(|&(text, count)| (text.to_owned(), count))
                .collect();
            assert_eq!(read(text), wanted);
        }
    }

    #[test]
    fn long_lines_of_one_block_are_passages_and_lists_are_none() {
        let long = format!(
            "The council {} and closed it.",
            "met in the old hall ".repeat(5)
        );
        let text = format!("A Title Of It\n{long}\n{long} [1]\nMore\n{long}\nReferences: [1] [2]");
        let source = Source::new("a", text);
        let document = drafts::draft(&source);
        let passages: Vec<_> = passages(&document, Vec::new(), english())
            .map(|passage| passage.sentences.len())
            .collect();
        assert_eq!(passages, [1, 1, 1]);

        let wrapped = "It is a wrapped line of seventy bytes and a few that goes on\nhere. And then\nit ends.";
        let source = Source::new("a", wrapped);
        let document = drafts::draft(&source);
        assert_eq!(super::passages(&document, Vec::new(), english()).count(), 1);
        assert_eq!(sentences(&document, english()).len(), 2);
    }

    #[test]
    fn a_wrapped_sentence_keeps_its_first_line() {
        let tail = "as the report of the board of the harbour on the works of the second wall shows in full and at length.";
        for head in [
            "The wall fell in 1955 after the storm at a cost",
            "It was told to the county by the",
            "The wall fell in 1955,",
        ] {
            let text = format!("{head}\n{tail}");
            assert_eq!(read(&text), [(text.clone(), 0)]);
        }
        let text = format!("Harbour Deal Divides Northport\nThe wall fell {tail}");
        assert_eq!(read(&text), [(format!("The wall fell {tail}"), 0)]);
    }

    #[test]
    fn a_marker_that_is_a_link_counts_with_all_of_its_markup() {
        let source = Source::new("a", "It rose.[[1]](#a) It fell.");
        let text = |start, end| Segment {
            span: Span::new(start, end),
            inline: Inline::Text,
        };
        let mut document = drafts::draft(&source);
        document.layout.segments = vec![text(0, 8), text(9, 12), text(17, 26)];
        document.layout.blocks[0].segments = 0..3;
        document.markers[0].span = Span::new(8, 17);
        let found = sentences(&document, english());
        assert_eq!(source.slice(found[0].span), "It rose.[[1]](#a)");
        assert_eq!(source.slice(found[1].span), "It fell.");
        assert_eq!((&found[0].markers, &found[1].markers), (&(0..1), &(1..1)));
    }

    proptest! {
        #[test]
        fn any_text_gives_sentences_in_order_and_on_boundaries(
            text in "([a-zA-Z]{1,9}|[.?!] |\\[[0-9]\\]|\\[own reporting\\]|[\"“”‘’(),;]|\n|\n\n|é|References:| |\\PC){0,120}"
        ) {
            let source = Source::new("a", text);
            let document = drafts::draft(&source);
            let mut end = 0;
            for sentence in sentences(&document, english()) {
                prop_assert!(sentence.span.start >= end);
                prop_assert!(source.text().get(sentence.span.range()).is_some());
                prop_assert!(sentence.markers.end as usize <= document.markers.len());
                end = sentence.span.end;
            }
        }
    }
}
