//! Markers where no citation stands: in a heading, at a paragraph's beginning, alone on a line, among a quotation's words.

mod heading;

use std::collections::HashSet;

use crate::address;
use crate::claim;
use crate::cluster::{Cluster, Gap, Ground, Lead, is_habit};
use crate::document::{BlockKind, Document, System};
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

/// What stands on a line before a marker is looked at up to this many bytes.
const LINE: usize = 1_000;

/// Marks round titles, and round words.
const QUOTES: [char; 4] = ['"', '“', '„', '«'];

/// A place where a marker is astray.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Astray {
    Heading,
    Beginning,
    Alone,
    Quotation,
}

impl Astray {
    const ALL: [Self; 4] = [Self::Heading, Self::Beginning, Self::Alone, Self::Quotation];

    fn message(self) -> &'static str {
        match self {
            Self::Heading => "this marker stands in a heading",
            Self::Beginning => "this marker opens its paragraph: nothing before it is cited",
            Self::Alone => "this marker stands alone on its line",
            Self::Quotation => "this marker stands among the words of a quotation",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Heading => "set it behind the sentence of the text that the source bears out",
            Self::Beginning | Self::Alone => "set it behind the words that the source bears out",
            Self::Quotation => "set it behind the closing mark",
        }
    }
}

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let clusters = paper.clusters();
    let prose = clusters.iter().filter(|cluster| cluster.is_in_prose());
    let prose = prose.count();
    let wide = Lines::new(paper, clusters);
    let mut quoted = Quoted::default();
    let found: Vec<(Astray, &Cluster)> = clusters
        .iter()
        .filter_map(|cluster| {
            let astray = place(paper, cluster)
                .or_else(|| wide.leaves_alone(cluster).then_some(Astray::Alone))
                .or_else(|| {
                    quoted
                        .holds(&paper.document, cluster)
                        .then_some(Astray::Quotation)
                })?;
            reaches(paper, cluster).then_some((astray, cluster))
        })
        .collect();
    for kind in Astray::ALL {
        let own: Vec<_> = found.iter().filter(|(astray, _)| *astray == kind).collect();
        // What a draft does again and again is its way of writing.
        let others = prose
            - if kind == Astray::Heading {
                0
            } else {
                own.len()
            };
        if !is_habit(others, own.len()) {
            continue;
        }
        for (_, cluster) in own.into_iter().filter(|(_, cluster)| !cluster.owned) {
            let mut finding = Finding::new(cluster.span, kind.message());
            finding.help = Some(kind.help().into());
            findings.push(finding);
        }
    }
}

/// Where a cluster is astray by its block alone.
fn place(paper: &Paper<'_>, cluster: &Cluster) -> Option<Astray> {
    let document = &paper.document;
    let block = document.markers[cluster.markers.start].block as usize;
    let kind = document.layout.blocks[block].kind;
    let ends = cluster.after.lead == Lead::Nothing;
    if heading::ends(document, cluster) {
        return Some(Astray::Heading);
    }
    if cluster.ground == Ground::Heading {
        // Headings that are guessed may be anything but the title.
        let sure = !document.layout.guessed || kind == BlockKind::Title;
        // A footnote there comments on the heading, or on the section.
        let own = &document.citations[cluster.citations.clone()];
        let sure = sure
            && own
                .iter()
                .all(|citation| citation.key.system != System::Footnote);
        return (sure && ends).then_some(Astray::Heading);
    }
    let opens = cluster.ground == Ground::Text && cluster.before.lead == Lead::Nothing;
    if !opens {
        return None;
    }
    if !ends {
        // "[3] shows": the marker is the sentence's subject.
        let behind = &document.source.text()[cluster.span.end as usize..];
        let sentence =
            cluster.after.sign.is_some_and(char::is_uppercase) && !begins_with_duty(behind);
        return sentence.then_some(Astray::Beginning);
    }
    if follows_picture(&document.source.text()[..cluster.span.start as usize]) {
        return None;
    }
    // Under a table, a figure, code or a quotation set apart it says where these come from.
    let above = block.checked_sub(1).filter(|&above| {
        let kind = document.layout.blocks[above].kind;
        kind == BlockKind::Paragraph && !is_set_apart(document, above)
    });
    above.map(|_| Astray::Alone)
}

/// Whether a picture stands on the line that `before` ends with: the marker behind it says where that comes from.
fn follows_picture(before: &str) -> bool {
    let line = line_end(before);
    line.contains("![") || line.contains("<img")
}

/// Whether the block of index `at` is a quotation set apart.
fn is_set_apart(document: &Document<'_>, at: usize) -> bool {
    let start = document.layout.blocks[at].span.start as usize;
    let line = line_end(&document.source.text()[..start]);
    line.trim_start().starts_with('>')
}

/// The line that `before` ends with, of which no more than [`LINE`] bytes are looked at.
fn line_end(before: &str) -> &str {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(LINE))..];
    near.rsplit(['\n', '\r']).next().unwrap_or_default()
}

/// Whether `behind` begins with a word in capitals that tells a duty: <https://www.rfc-editor.org/rfc/rfc2119>.
fn begins_with_duty(behind: &str) -> bool {
    let word = behind.split_whitespace().next().unwrap_or_default();
    matches!(word, "MUST" | "SHALL" | "SHOULD" | "MAY")
}

/// Whether each of the cluster's citations leads to a source: neither to a remark, which may stand anywhere, nor to nothing, as the
/// label of a list does that is not read.
fn reaches(paper: &Paper<'_>, cluster: &Cluster) -> bool {
    let document = &paper.document;
    cluster.citations.clone().all(|at| {
        let entry = paper.resolution.entries(at).first();
        let body = entry.map(|&entry| {
            document
                .source
                .slice(document.references[entry as usize].body)
        });
        // Words in quotation marks, which sources have too, stand in many a remark.
        body.is_some_and(|body| address::is_like_source(&body.replace(QUOTES, "")))
    })
}

/// The clusters that stand alone on a line of a paragraph whose lines would have had room for them.
struct Lines(HashSet<u32>);

impl Lines {
    fn new(paper: &Paper<'_>, clusters: &[Cluster]) -> Self {
        let document = &paper.document;
        let between_lines = |cluster: &&Cluster| {
            let after = cluster.after;
            cluster.ground == Ground::Text
                && cluster.before.gap == Gap::Other
                && (after.gap == Gap::Other || after.lead == Lead::Nothing)
        };
        let may: Vec<&Cluster> = clusters.iter().filter(between_lines).collect();
        if may.is_empty() {
            return Self(HashSet::new());
        }
        let lines = document.layout.lines(document.source);
        let alone = may.into_iter().filter(|cluster| {
            let at = lines.partition_point(|line| line.span.end <= cluster.span.start);
            let Some(line) = lines.get(at).filter(|line| line.span == cluster.span) else {
                return false;
            };
            // Under a quotation set apart it says where that comes from.
            if is_set_apart(document, line.block) {
                return false;
            }
            let own = |at: usize| lines.get(at).filter(|other| other.block == line.block);
            let before = at.checked_sub(1).and_then(own);
            let wider = |before: &crate::document::Line| {
                let whole = before.span.len() + 1 + line.span.len();
                let first = lines.partition_point(|other| other.block < line.block);
                let block = lines[first..]
                    .iter()
                    .take_while(|other| other.block == line.block);
                block.take(LINES).any(|other| other.span.len() >= whole)
            };
            before.is_some_and(wider)
        });
        Self(alone.map(|cluster| cluster.span.start).collect())
    }

    fn leaves_alone(&self, cluster: &Cluster) -> bool {
        self.0.contains(&cluster.span.start)
    }
}

/// How many lines of one block are measured.
const LINES: usize = 200;

/// The quotations of the block that was looked at last.
#[derive(Default)]
struct Quoted {
    block: Option<u32>,
    quotations: Vec<crate::source::Span>,
}

impl Quoted {
    /// Whether the words of a quotation stand on both sides of `cluster`, and it is not of that quotation itself: a text that is shown may
    /// cite, and what it cites then follows the name of a work.
    fn holds(&mut self, document: &Document<'_>, cluster: &Cluster) -> bool {
        if !cluster.is_in_prose() || cluster.after.quote.is_some() {
            return false;
        }
        let block = document.markers[cluster.markers.start].block;
        if self.block != Some(block) {
            self.quotations = claim::quotations(document, block);
            let shown = |span: crate::source::Span| document.source.slice(span);
            let whole = document.layout.blocks[block as usize].span;
            if matches!(self.quotations[..], [only] if is_all(shown(whole), shown(only))) {
                self.quotations.clear();
            }
            self.block = Some(block);
        }
        let after = self
            .quotations
            .partition_point(|quotation| quotation.end <= cluster.span.start);
        let around = self.quotations.get(after);
        let text = document.source.text();
        around.is_some_and(|quotation| {
            quotation.contains(cluster.span)
                && !follows_name(&text[quotation.start as usize..cluster.span.start as usize])
        })
    }
}

/// Whether `before` ends with a name, or with the number of what bears one: "the Harbour Guild", "Rule 12".
fn follows_name(before: &str) -> bool {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(LINE))..];
    let mut words = near.split_whitespace().rev();
    let mut last = words.next().unwrap_or_default();
    if last.starts_with(|c: char| c.is_ascii_digit()) {
        last = words.next().unwrap_or_default();
    }
    // The first word of the quotation has a capital for that alone.
    words.next().is_some() && last.starts_with(char::is_uppercase)
}

/// Whether `quotation` is all that its `block` says.
fn is_all(block: &str, quotation: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    letters(block) == letters(quotation)
}
