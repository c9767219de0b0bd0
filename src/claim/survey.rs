//! The sentences of a draft, and what in them names a source without citing it: for whoever asks how a draft was read.

use super::bracket;
use super::linked;
use super::linked::appeal;
use super::linked::identifier;
use super::linked::law;
use super::linked::origin;
use crate::address;
use crate::document::{Document, Refusal};
use crate::sentence::{self, Passage, Sentence};
use crate::settings::Settings;
use crate::source::Span;
use crate::words::Tongue;

/// What was looked at for claims.
#[derive(Debug, Default)]
pub struct Survey {
    /// The sentences of the running text, in text order.
    pub sentences: Vec<Sentence>,
    /// What in them or under them names a source, in text order.
    pub credits: Vec<Credit>,
    /// The brackets that do not cite, in text order: those that might have, and those that no syntax of markers can read.
    pub refused: Vec<Refusal>,
}

/// A place that names a source and is no citation, or looks as if it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    /// Where it stands; the whole link where it is one.
    pub span: Span,
    /// What it is.
    pub form: CreditForm,
    /// What it speaks for.
    pub reach: Reach,
}

/// The forms in which a source is named without a citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreditForm {
    /// A link to a page.
    Link,
    /// A link to the front page of a site, which introduces its name.
    FrontPage,
    /// The address of a page, written out.
    Address,
    /// The identifier of a work: "arXiv:2301.00001".
    Identifier,
    /// A credit in parentheses: "(Source: the harbour office)".
    Parenthesis,
    /// A line that says where a paragraph comes from: "Source: the harbour office".
    Line,
    /// A ruling or a statute: the sentence that cites it.
    Law,
    /// A sentence that says where the figures before it come from.
    Origin,
}

/// How far what names a source speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It names no source.
    Nothing,
    /// For its sentence.
    Sentence,
    /// At the end of its sentence: for those before it as well, as a citation there does.
    Before,
    /// For its paragraph.
    Paragraph,
}

/// What is looked at for claims in `document`, which is in the language `tongue`.
pub fn survey(document: &Document<'_>, settings: &Settings, tongue: Tongue) -> Survey {
    let mut survey = Survey {
        refused: document.refusals.clone(),
        ..Survey::default()
    };
    let reasons = settings.folded_reasons();
    survey.refused.extend(bracket::unread(document, &reasons));
    survey.refused.sort_by_key(|refusal| refusal.span);
    for passage in sentence::passages(document, settings.folded_reasons(), tongue.table) {
        for sentence in &passage.sentences {
            survey.credits.extend(credits(document, &passage, sentence));
        }
        survey
            .credits
            .extend(linked::credit_line(document, &passage).map(|span| Credit {
                span,
                form: CreditForm::Line,
                reach: Reach::Paragraph,
            }));
        survey.sentences.extend(passage.sentences);
    }
    survey.credits.sort_by_key(|credit| credit.span);
    survey.credits.dedup();
    survey
}

/// What in `sentence` names a source, or looks as if it did.
fn credits(document: &Document<'_>, passage: &Passage<'_>, sentence: &Sentence) -> Vec<Credit> {
    let text = passage.text(sentence);
    let place = |span: Span| {
        let start = sentence.prose.start;
        passage.prose.to_source(Span {
            start: start + span.start,
            end: start + span.end,
        })
    };
    let asks = appeal::is_one(text);
    let written = |form, span| Credit {
        span,
        form,
        reach: if asks {
            Reach::Nothing
        } else {
            reach(document, sentence, span)
        },
    };
    let mut found: Vec<Credit> = linked::links(document, sentence)
        .filter_map(|link| {
            if linked::names_page(&link.address) {
                return Some(written(CreditForm::Link, link.span));
            }
            link.address.contains("://").then_some(Credit {
                span: link.span,
                form: CreditForm::FrontPage,
                reach: Reach::Nothing,
            })
        })
        .collect();
    let is_page = |span: &Span| linked::writes_page(&text[span.range()]);
    let pages = linked::writes_page(text).then(|| address::spans(text));
    let pages: Vec<Span> = pages.into_iter().flatten().filter(is_page).collect();
    let named = identifier::spans(text).filter(|span| !is_within(*span, &pages));
    let bare = pages.iter().map(|span| (CreditForm::Address, *span));
    let bare = bare.chain(named.map(|span| (CreditForm::Identifier, span)));
    // What a link's text holds is named with it.
    let links: Vec<Span> = found.iter().map(|link| link.span).collect();
    let bare = bare.map(|(form, span)| written(form, place(span)));
    found.extend(bare.filter(|credit| !is_within(credit.span, &links)));
    found
        .extend(linked::credit(text).map(|credit| written(CreditForm::Parenthesis, place(credit))));
    if law::is_cited(text) {
        found.push(Credit {
            span: sentence.span,
            form: CreditForm::Law,
            reach: Reach::Sentence,
        });
    }
    if origin::is_told(text) {
        found.push(written(CreditForm::Origin, sentence.span));
    }
    found
}

/// Whether one of `places`, which stand in text order, holds `span`.
fn is_within(span: Span, places: &[Span]) -> bool {
    let next = places.partition_point(|place| place.start <= span.start);
    next.checked_sub(1)
        .is_some_and(|last| places[last].contains(span))
}

/// How far what names a source at `place` of `sentence` speaks.
fn reach(document: &Document<'_>, sentence: &Sentence, place: Span) -> Reach {
    if linked::is_last(document, sentence, place) {
        Reach::Before
    } else {
        Reach::Sentence
    }
}
