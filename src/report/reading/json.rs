//! How a draft was read in the shapes of version 1.

use super::shapes::{
    BibliographyOut, CitationOut, CreditOut, EntryOut, File, ListOut, MarkerOut, PlaceOut,
    RefusedOut, SentenceOut,
};
use super::states;
use crate::bibliography::{Named, State};
use crate::claim::{self, Credit, CreditForm, Reach, Survey};
use crate::document::{Citation, Document, ListKind, Marker, Reference, ReferenceList};
use crate::marker::SYNTAXES;
use crate::paper::Paper;
use crate::report::machine::ends;
use crate::report::pieces;
use crate::report::words::key;
use crate::resolve::Standing;
use crate::source::{Source, Span};

/// How many entries are given of one citation: a range may reach thousands.
const MOST_ENTRIES: usize = 100;

/// How the draft `paper` was read as the format of this name; `survey` has its sentences.
pub(super) fn file(paper: &Paper<'_>, survey: &Survey, format: &'static str) -> File {
    let document = &paper.document;
    let source = document.source;
    let sentences = survey.sentences.iter().zip(states(paper, survey));
    File {
        path: source.path().to_owned(),
        format,
        language: paper.tongue().code,
        markers: document
            .markers
            .iter()
            .map(|one| marker(paper, one))
            .collect(),
        refused: survey
            .refused
            .iter()
            .map(|refusal| RefusedOut {
                place: place(source, refusal.span),
                why: refusal.why,
            })
            .collect(),
        placeholders: document
            .placeholders
            .iter()
            .map(|&span| place(source, span))
            .collect(),
        credits: survey
            .credits
            .iter()
            .map(|one| credit(source, one))
            .collect(),
        lists: document
            .lists
            .iter()
            .map(|one| list(document, one))
            .collect(),
        bibliographies: document
            .bibliographies
            .named
            .iter()
            .map(|one| bibliography(source, one))
            .collect(),
        sentences: sentences
            .map(|(sentence, state)| SentenceOut {
                place: place(source, sentence.span),
                claim: state.map(claim::State::name),
            })
            .collect(),
    }
}

fn place(source: &Source, span: Span) -> PlaceOut {
    let (start, end) = ends(source, span);
    PlaceOut {
        start,
        end,
        text: source.slice(span).to_owned(),
    }
}

fn marker(paper: &Paper<'_>, marker: &Marker) -> MarkerOut {
    let document = &paper.document;
    let citations = document.citations_of(marker);
    MarkerOut {
        place: place(document.source, marker.span),
        syntax: SYNTAXES[usize::from(marker.syntax)].name,
        citations: citations
            .map(|(at, one)| citation(paper, at, one))
            .collect(),
    }
}

fn citation(paper: &Paper<'_>, at: usize, citation: &Citation) -> CitationOut {
    let document = &paper.document;
    let (start, end) = ends(document.source, citation.span);
    let entries = paper.resolution.entries(at).iter().take(MOST_ENTRIES);
    CitationOut {
        key: key(&citation.key),
        start,
        end,
        leads_to: match paper.resolution.targets[at].standing {
            Standing::Reached => "entry",
            Standing::Filed(..) | Standing::Blank(..) => "bibliography",
            Standing::Linked => "address",
            Standing::Noted => "note",
            Standing::Lost | Standing::Unjudged => "unread",
            Standing::Unmatched(_) => "unnumbered",
            Standing::Hollow(_) => "empty",
            Standing::Dangling(_) | Standing::Unlisted => "nothing",
        },
        entries: entries
            .map(|&entry| ends(document.source, document.references[entry as usize].span).0)
            .collect(),
    }
}

fn credit(source: &Source, credit: &Credit) -> CreditOut {
    CreditOut {
        place: place(source, credit.span),
        form: match credit.form {
            CreditForm::Link => "link",
            CreditForm::FrontPage => "front-page",
            CreditForm::Address => "address",
            CreditForm::Identifier => "identifier",
            CreditForm::Parenthesis => "parenthesis",
            CreditForm::Line => "line",
            CreditForm::Law => "law",
            CreditForm::Origin => "origin",
        },
        reach: match credit.reach {
            Reach::Nothing => "nothing",
            Reach::Sentence => "sentence",
            Reach::Before => "before",
            Reach::Paragraph => "paragraph",
        },
    }
}

fn list(document: &Document<'_>, list: &ReferenceList) -> ListOut {
    let (start, end) = ends(document.source, list.span);
    ListOut {
        kind: match list.kind {
            ListKind::Written => "references",
            ListKind::Footnotes => "footnotes",
            ListKind::Definitions => "definitions",
            ListKind::Further => "further-reading",
            ListKind::Unread => "unread",
        },
        start,
        end,
        heading: list
            .heading
            .map(|heading| document.source.slice(heading).to_owned()),
        entries: document
            .entries_of(list)
            .map(|(_, one)| entry(document, one))
            .collect(),
    }
}

fn entry(document: &Document<'_>, entry: &Reference) -> EntryOut {
    let source = document.source;
    let (start, end) = ends(source, entry.span);
    let mut keys: Vec<String> = entry.keys.iter().map(key).collect();
    keys.dedup();
    EntryOut {
        start,
        end,
        label: entry.label.map(|label| source.slice(label).to_owned()),
        keys,
        text: source.slice(entry.written).to_owned(),
        empty: entry.empty,
        parts: pieces::parts(source, &document.parts(entry)),
    }
}

fn bibliography(source: &Source, named: &Named) -> BibliographyOut {
    BibliographyOut {
        path: named.path.clone(),
        start: named.place.map(|span| ends(source, span).0),
        entries: named
            .bibliography()
            .map(|bibliography| bibliography.entries().len()),
        failure: match &named.state {
            State::Failed(why) => Some(why.clone()),
            State::Read(_) | State::Inline(_) | State::Unread => None,
        },
    }
}
