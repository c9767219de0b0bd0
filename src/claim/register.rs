//! Stretches of text that lay something down and tell nothing: licences and notices, what a specification says of how a thing behaves,
//! a proposal of how it would, and how data were gathered and what they hold.

mod account;
mod columns;
mod world;

use super::{Claim, Kind, State, Trigger};
use crate::document::{BlockKind, Document, Inline};
use crate::sentence::Passage;
use crate::source::Span;
use crate::words::{Register, Table};

use super::reading::Reading;
use account::Account;
pub(super) use account::methods;
use world::{happened, is_of_world, measures_world};

/// A section is law where so many of its sentences have a sign of it, and at least one of so many: a short notice, a whole licence.
const NOTICE: (usize, usize) = (2, 2);
const LICENCE: (usize, usize) = (4, 8);

/// All of a text is law where so many of its sentences have one, and at least one of so many.
const WHOLE: (usize, usize) = (8, 6);

/// A text is a specification where so many of its sentences demand something in capitals, and at least one of so many.
const DEMANDS: (usize, usize) = (3, 40);

/// Or where so many of its headings are those of one.
const HEADINGS: usize = 2;

/// A heading of one has so many bytes at most, the number before it included.
const HEADING: usize = 60;

/// Or where it has so many stretches of code, and at least one to so many sentences.
const CODE: (usize, usize) = (30, 2);

/// The signs of such registers, gathered while a document is read.
#[derive(Debug)]
pub(super) struct Registers {
    /// Where the sentences begin, in text order, and whether each has a sign of law.
    sentences: Vec<(u32, bool)>,
    /// How many sentences demand something.
    demands: usize,
    /// Whether any says that the text lays down a format, a protocol.
    defines: bool,
    /// Whether any says what whoever writes would build.
    designs: bool,
    /// Whether they tell of a data set.
    account: Account,
    table: &'static Table,
}

impl Registers {
    pub(super) fn new(table: &'static Table) -> Self {
        Self {
            sentences: Vec::new(),
            demands: 0,
            defines: false,
            designs: false,
            account: Account::default(),
            table,
        }
    }

    /// Takes in what the sentences of `passage` show, one of the `readings` each.
    pub(super) fn note(
        &mut self,
        document: &Document<'_>,
        passage: &Passage<'_>,
        readings: &[Reading],
    ) {
        let kind = document.layout.blocks[passage.block as usize].kind;
        for (sentence, reading) in passage.sentences.iter().zip(readings) {
            let has = |register| reading.cues.are_of(register);
            self.demands += usize::from(has(Register::Demand));
            self.defines |= has(Register::Specification);
            self.designs |= has(Register::Design);
            if kind != BlockKind::Cell {
                self.account.note(passage.text(sentence), has);
            }
            self.sentences
                .push((sentence.span.start, has(Register::Law)));
        }
    }

    /// Leaves out those of `claims`, all in text order, that only lay something down.
    pub(super) fn strike(self, document: &Document<'_>, claims: &mut Vec<Claim>) {
        self.account.strike(document, self.table, claims);
        columns::strike(document, self.table, claims);
        let law = self.law(document);
        let specifies = !claims.is_empty() && self.specifies(document);
        if law.is_empty() && !specifies && !self.designs {
            return;
        }
        claims.retain_mut(|claim| {
            let after = law.partition_point(|section| section.end <= claim.span.start);
            let within = law
                .get(after)
                .is_some_and(|section| section.contains(claim.span));
            let scored = claim.trigger == Trigger::FactScore;
            let spoken =
                claim.trigger == Trigger::Spoken && !claim.kinds.contains(&Kind::Quotation);
            let lays_down = (within && (scored || spoken) && !measures_world(claim)
                || specifies && scored)
                && !happened(claim)
                || self.designs && scored && !is_of_world(claim);
            claim.normative = specifies;
            // Whoever cites for it takes it for a claim.
            claim.state != State::Uncited || !lays_down
        });
    }

    /// The sections of `document` that are law, in text order.
    fn law(&self, document: &Document<'_>) -> Vec<Span> {
        let end = document.source.text().len() as u32;
        let whole = Span { start: 0, end };
        if self.is_law(whole, &[WHOLE]) {
            return vec![whole];
        }
        if self.sentences.iter().filter(|(_, law)| *law).count() < NOTICE.0 {
            return Vec::new();
        }
        let mut starts = vec![0];
        for block in &document.layout.blocks {
            let ends = ends_book(document.source.slice(block.span));
            if ends || is_heading(block.kind) {
                starts.push(block.span.start);
            }
            // What follows are the terms of one archive, whatever headings they have.
            if ends {
                break;
            }
        }
        let nexts = starts.iter().skip(1).copied().chain([end]);
        let sections = starts.iter().zip(nexts);
        sections
            .map(|(&start, end)| Span { start, end })
            .filter(|section| self.is_law(*section, &[NOTICE, LICENCE]))
            .collect()
    }

    /// Whether so many of the sentences of `section` are law as one of the `measures` asks for.
    fn is_law(&self, section: Span, measures: &[(usize, usize)]) -> bool {
        let from = self
            .sentences
            .partition_point(|(at, _)| *at < section.start);
        let to = self.sentences.partition_point(|(at, _)| *at < section.end);
        let all = to.saturating_sub(from);
        let signs = self.sentences[from..from + all].iter();
        let signs = signs.filter(|(_, law)| *law).count();
        let mut measures = measures.iter();
        measures.any(|(least, share)| signs >= *least && signs * share >= all)
    }

    /// Whether `document` is a specification: it says so, it demands, has a specification's headings, or is code for a good part.
    fn specifies(&self, document: &Document<'_>) -> bool {
        // In a language without such headings nothing is known of how one tells what happened.
        if self.table.specifications.is_empty() {
            return false;
        }
        let all = self.sentences.len();
        let (least, share) = DEMANDS;
        let demands = self.demands >= least && self.demands * share >= all;
        let headings = || {
            let blocks = document.layout.blocks.iter();
            let headings = blocks.filter(|block| is_heading(block.kind));
            let of_one = headings.filter(|block| self.is_of_one(document.source.slice(block.span)));
            of_one.take(HEADINGS).count() == HEADINGS
        };
        self.defines || demands || headings() || is_code(document, all)
    }

    /// Whether `heading` is one of a specification, whatever number stands before it.
    fn is_of_one(&self, heading: &str) -> bool {
        if heading.len() > HEADING {
            return false;
        }
        let bare = heading.trim_matches(|c: char| !c.is_alphabetic());
        let lower = bare.to_lowercase();
        self.table.specifications.contains(&lower)
    }
}

fn is_heading(kind: BlockKind) -> bool {
    kind.level().is_some()
}

/// Whether `text` is the mark by which an archive ends a book, behind which its own terms stand: "*** END OF THE BOOK ***".
fn ends_book(text: &str) -> bool {
    text.starts_with("***") && text.contains("END")
}

/// Whether `document`, of so many `sentences`, is code for a good part.
fn is_code(document: &Document<'_>, sentences: usize) -> bool {
    let layout = &document.layout;
    let spans = layout.segments.iter();
    let spans = spans
        .filter(|segment| segment.inline == Inline::Code)
        .count();
    let blocks = layout.blocks.iter();
    let blocks = blocks
        .filter(|block| block.kind == BlockKind::Opaque)
        .count();
    let (least, share) = CODE;
    spans + blocks >= least && (spans + blocks) * share >= sentences
}

#[cfg(test)]
mod tests {
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    fn openings(text: &str) -> Vec<String> {
        let claims = claims_of(text, &Settings::default());
        let opening = |text: &str| text.split(' ').take(2).collect::<Vec<_>>().join(" ");
        claims.iter().map(|claim| opening(&claim.text)).collect()
    }

    #[test]
    fn licences_and_notices_claim_nothing() {
        let law = "The Licensor hereby grants 40 boats to those who were named. \
                   This licence covers 40 ports and was signed by the largest of them. \
                   All of the boats were sold as is, 40 of them without warranty.";
        assert_eq!(openings(law), [""; 0]);
        let book = format!(
            "The port sold 40 boats.\n\n*** END OF THE BOATS ***\n\nThe office sold 40 books.\n\n{law}"
        );
        assert_eq!(openings(&book), ["The port"]);
    }

    #[test]
    fn a_report_on_a_licence_claims_what_it_tells() {
        let report = "The licensor lost 40 boats in 2019. The board granted this licence in 2018. \
                      It sold 40 ports in 2020. It bought 30 boats in 2021. They were sold for 4 million pounds.";
        assert_eq!(openings(report).len(), 5);
        let notice = "All rights reserved. This licence was sold for 4 million pounds in 2019.";
        assert_eq!(openings(notice), ["This licence"]);
    }

    #[test]
    fn a_proposal_tells_nothing_by_how_its_design_works() {
        let text = "The boats are driven by the crew of Hull. The port sold 40 boats.";
        let own = format!("This report proposes a new system. {text}");
        assert_eq!(openings(&own), ["The port"]);
        let other = format!("This report was read by all. {text}");
        assert_eq!(openings(&other), ["The boats", "The port"]);
    }

    #[test]
    fn a_text_that_says_so_is_a_specification() {
        let laid_down = "The first of 40 oars was built by the largest crew.";
        let opening = "This memo describes a format for the logs of boats.";
        assert_eq!(openings(&format!("{opening} {laid_down}")), [""; 0]);
        let report = "This report describes the boats of Hull.";
        assert_eq!(openings(&format!("{report} {laid_down}")), ["The first"]);
    }

    #[test]
    fn words_in_a_licence_stay_somebodys() {
        let law = "This licence covers all boats. The Licensor hereby grants it. \
                   \"We are not going to leave,\" the mayor said.";
        assert_eq!(openings(law), ["\"We are"]);
    }

    #[test]
    fn a_specification_tells_only_what_happened_outside_of_it() {
        let demands =
            "A boat MUST have 40 oars. It SHOULD have 2 sails. It SHALL be built by hand.";
        let laid_down =
            "The first of 40 oars is built by the largest crew. It was added by two of them.";
        let storm = "The 2016 storm cost 40 million pounds, and was the worst in a century. \
                     In 2017 the port sold 40 boats.";
        assert_eq!(
            openings(&format!("{demands} {laid_down} {storm}")),
            ["The 2016", "In 2017"]
        );
        assert_eq!(openings(&format!("{laid_down} {storm}")).len(), 4);
        let cited = format!(
            "{demands}\n\nThe first of 40 oars is built by the largest crew [1].\n\nReferences: [1] Ida Holm"
        );
        assert_eq!(
            openings(&cited),
            ["The first"],
            "what it cites for is a claim"
        );
    }
}
