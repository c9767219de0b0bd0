//! What a text or a section tells of its own data: a data set's README, "Methods", "Columns". Whoever gathered the data knows it alone.

use crate::claim::{Claim, Kind, State, Trigger, bold, form};
use crate::document::{BlockKind, Document};
use crate::source::Span;
use crate::words::{Register, Table};

use super::world::{happened, measures_world};
use super::{HEADING, is_heading};

/// A text tells of a data set where it names a file of data or speaks of the one at hand, and so many of its sentences speak of such
/// things, at least one of so many.
const DATA: (usize, usize) = (3, 4);

/// What stands under such a heading that a format takes for an item ends with no mark: so many of its blocks are sure to be of it.
const UNDER: usize = 4;

/// The cues of what a data set is made of, and of what whoever writes did himself.
const THINGS: [&str; 2] = ["account of the data", "thing of a data set"];
const OWN: [&str; 4] = [
    "deed of one's own",
    "work of one's own",
    "figures of one's own",
    "ours",
];

/// The signs of a text that tells of a data set, gathered while it is read.
#[derive(Debug, Default)]
pub(super) struct Account {
    /// How many sentences speak of files, columns and the like.
    things: usize,
    /// Whether one names a file of data, or speaks of the data set at hand.
    at_hand: bool,
    /// How many sentences there are, cells of tables left out.
    sentences: usize,
}

impl Account {
    /// Takes in a sentence, which speaks of a data set's things or of the one at hand as its cues have these registers.
    pub(super) fn note(&mut self, text: &str, has: impl Fn(Register) -> bool) {
        self.at_hand = self.at_hand || has(Register::DataAtHand) || form::names_file(text);
        self.things += usize::from(has(Register::Data));
        self.sentences += 1;
    }

    /// Whether the text tells of a data set, and cites nothing.
    fn is_one(&self, document: &Document<'_>) -> bool {
        let (least, share) = DATA;
        let enough = self.things >= least && self.things * share >= self.sentences;
        enough && self.at_hand && !document.cites()
    }

    /// Leaves out those of `claims` that only tell of the data and how they were gathered.
    pub(super) fn strike(&self, document: &Document<'_>, table: &Table, claims: &mut Vec<Claim>) {
        let of_data = self.is_one(document);
        let methods = methods(document, table);
        if !of_data && methods.is_empty() {
            return;
        }
        claims.retain(|claim| {
            let scored = claim.trigger == Trigger::FactScore;
            let wrong = claim.kinds.contains(&Kind::Accusation);
            let within = || {
                let after = methods.partition_point(|section| section.end <= claim.span.start);
                let section = methods.get(after);
                section.is_some_and(|section| section.contains(claim.span))
            };
            let measured = claim.state == State::Uncited && within();
            // There a link leads to the data more often than to what a sentence rests on.
            let described = of_data && claim.citations.is_empty() && tells_of_data(claim);
            !scored || wrong || !measured && !described
        });
    }
}

/// Whether `claim` tells of data and of how they were gathered, and not what happened beside them.
fn tells_of_data(claim: &Claim) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    let of_world = happened(claim) || measures_world(claim);
    claim.reason.is_none() && (!of_world || shows(&THINGS) || shows(&OWN))
}

/// The sections of `document` in which whoever writes tells how he measured, or what files and columns hold, in text order: from a heading to
/// the next that is no lower, and paragraphs whose heads are bold.
pub(in crate::claim) fn methods(document: &Document<'_>, table: &Table) -> Vec<Span> {
    if table.methods.is_empty() {
        return Vec::new();
    }
    let blocks = document.layout.blocks.iter();
    let headings = blocks.filter(|block| is_heading(block.kind));
    let mut found: Vec<Span> = Vec::new();
    let mut open = None;
    for block in headings {
        let level = block.kind.level();
        if open.is_some_and(|open| level > open) {
            continue;
        }
        if let (Some(_), Some(last)) = (open, found.last_mut()) {
            last.end = block.span.start;
        }
        let is_one = is_of_methods(document.source.slice(block.span), table);
        open = is_one.then_some(level);
        if is_one {
            let end = document.source.text().len() as u32;
            found.push(Span {
                start: block.span.end,
                end,
            });
        }
    }
    let outside = |span: &Span| {
        let after = found.partition_point(|section| section.end <= span.start);
        let section = found.get(after);
        !section.is_some_and(|section| section.contains(*span))
    };
    let mut all: Vec<Span> = headed(document, table).filter(outside).collect();
    all.append(&mut found);
    all.sort_unstable();
    all
}

/// The paragraphs of `document` whose bold head is one of such sections, "**How we counted.** We left out", and the first that stand under a
/// number and such a heading, where a format takes that for an item of a list: one that stands alone, as no step of a list does.
fn headed<'a>(
    document: &'a Document<'_>,
    table: &'a Table,
) -> impl Iterator<Item = Span> + use<'a> {
    let blocks = &document.layout.blocks;
    let is_item = |at: Option<usize>| {
        let block = at.and_then(|at| blocks.get(at));
        block
            .is_some_and(|block| matches!(block.kind, BlockKind::Item(_) | BlockKind::Continuation))
    };
    let mut under = 0;
    blocks.iter().enumerate().filter_map(move |(at, block)| {
        if matches!(block.kind, BlockKind::Item(_)) || is_heading(block.kind) {
            let alone = || !is_item(at.checked_sub(1)) && !is_item(Some(at + 1));
            let opens = matches!(block.kind, BlockKind::Item(Some(_)))
                && alone()
                && is_of_methods(document.source.slice(block.span), table);
            under = if opens { UNDER } else { 0 };
            return None;
        }
        let within = under > 0;
        under = under.saturating_sub(1);
        let bold = || bold::head(document, block);
        (within || bold().is_some_and(|head| is_of_methods(head, table))).then_some(block.span)
    })
}

/// Whether `heading` is one of such a section, whatever number stands before it.
fn is_of_methods(heading: &str, table: &Table) -> bool {
    if heading.len() > HEADING {
        return false;
    }
    let bare = heading.trim_matches(|c: char| !c.is_alphabetic());
    table.methods.contains(&bare.to_lowercase())
}

#[cfg(test)]
mod tests {
    use crate::check;
    use crate::claim::tests::claims_of;
    use crate::format;
    use crate::settings::Settings;
    use crate::source::Source;

    fn claims(text: &str) -> usize {
        claims_of(text, &Settings::default()).len()
    }

    #[test]
    fn a_data_set_is_told_of_by_whoever_holds_it() {
        let readme = "The file boats.csv has one row for each boat. \
                      Each of its columns was filled in by the harbour office of Hull. \
                      The dataset was made by two clerks of the port in 2019. \
                      We sent out the first sheet in May 2019, and 26 ports answered.";
        assert_eq!(claims(readme), 0);
        let story = "The storm of 2019 cost Hull 40 million pounds.";
        assert_eq!(claims(&format!("{readme} {story}")), 1);
    }

    #[test]
    fn a_story_that_speaks_of_data_is_none_of_its_account() {
        let story = "The dataset held the names of 40 skippers. \
                     Its columns were read by the whole port. \
                     Two clerks of Hull were paid for the files.";
        assert_eq!(claims(story), 3);
        let account = "This folder contains the data behind the story.";
        assert_eq!(claims(&format!("{account} {story}")), 0);
    }

    #[test]
    fn how_whoever_writes_measured_is_no_claim() {
        let measured = "The crews of 40 boats of Hull were questioned by two clerks in May 2019.";
        let uncited = |heading: &str| {
            let text = format!(
                "# Boats\n\nThe port grew by 40 boats [1].\n\n## {heading}\n\n### Crews\n\n{measured}\n\n## Sales\n\n{measured}\n\n## Sources\n\n1. Ida Holm, Ports, 2019\n"
            );
            let format = format::by_name("markdown").expect("the format");
            let checked = check(Source::new("a", text), format, &Settings::default());
            checked.ledger.map(|ledger| ledger.total)
        };
        assert_eq!(uncited("2. Methods"), Some(2));
        assert_eq!(uncited("Methods of the trade"), Some(3));
    }

    #[test]
    fn a_step_of_a_list_is_no_heading_of_such_a_section() {
        let measured = "The crews of 40 boats of Hull were questioned by two clerks in May 2019.";
        let uncited = |items: &str, between: usize| {
            let between = "It rained.\n\n".repeat(between);
            let text = format!(
                "The port grew by 40 boats [1].\n\n{items}\n\n{between}{measured}\n\n## Sources\n\n1. Ida Holm, Ports, 2019\n"
            );
            let format = format::by_name("markdown").expect("the format");
            let checked = check(Source::new("a", text), format, &Settings::default());
            checked.ledger.map(|ledger| ledger.total)
        };
        assert_eq!(uncited("2. Methods", 0), Some(1));
        assert_eq!(uncited("2. Methods", 2), Some(1));
        assert_eq!(uncited("2. Methods", 9), Some(2));
        assert_eq!(uncited("1. Open the file.\n2. Methods", 0), Some(2));
        assert_eq!(uncited("1. Methods\n2. Close the file.", 0), Some(2));
    }
}
