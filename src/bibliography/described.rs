//! What an entry of a bibliography says, in the parts that a draft's own entries have.

use super::{Field, Kind};
use crate::parts::{self, Part, Parts};
use crate::source::{Source, Span};

/// What an entry says of its source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// What kind of work it is, where that is one of those known here.
    pub kind: Option<&'static Kind>,
    /// Whether those who are named as authors are its editors: nobody else is.
    pub is_edited: bool,
    /// Its parts, with their places in the bibliography.
    pub parts: Parts,
    /// Where it stands in what it appeared in.
    pub place: Place,
}

/// Where a work stands in what it appeared in, as the entry writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The number of the volume.
    pub volume: Option<String>,
    /// The number of the issue.
    pub issue: Option<String>,
    /// The pages.
    pub pages: Option<String>,
}

impl Described {
    /// Takes in what `field`, which stands at `span`, says in the words of `text`. What was said before counts.
    pub(super) fn take(&mut self, source: &Source, field: Field, span: Span, text: &str) {
        let parts = &mut self.parts;
        let own = || part(source, span, text);
        let folded = || {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (!text.is_empty()).then_some(text)
        };
        let place = &mut self.place;
        match field {
            Field::Title => parts.title = parts.title.take().or_else(own),
            Field::Container => {
                parts.container = parts.container.take().or_else(own);
                self.identify(source, span, text);
            }
            Field::Publisher => parts.container = parts.container.take().or_else(own),
            Field::Url | Field::Doi | Field::Note => self.identify(source, span, text),
            Field::Isbn => self.identify(source, span, &format!("ISBN {text}")),
            Field::Issn => self.identify(source, span, &format!("ISSN {text}")),
            Field::Pmid => self.identify(source, span, &format!("PMID {text}")),
            Field::Volume => place.volume = place.volume.take().or_else(folded),
            Field::Issue => place.issue = place.issue.take().or_else(folded),
            Field::Pages => place.pages = place.pages.take().or_else(folded),
            Field::Author | Field::Date | Field::Accessed => {}
        }
    }

    /// Takes in the addresses and identifiers that `text` holds.
    pub(super) fn identify(&mut self, source: &Source, span: Span, text: &str) {
        let found = parts::identifiers(text);
        let parts = &mut self.parts;
        for (own, found) in [
            (&mut parts.url, found.url),
            (&mut parts.archive, found.archive),
            (&mut parts.doi, found.doi),
            (&mut parts.isbn, found.isbn),
            (&mut parts.issn, found.issn),
            (&mut parts.arxiv, found.arxiv),
            (&mut parts.pmid, found.pmid),
            (&mut parts.pmcid, found.pmcid),
        ] {
            *own = own
                .take()
                .or_else(|| part(source, span, &found.as_ref()?.text));
        }
    }
}

/// The part that says `text`, somewhere in `span`; none where it says nothing.
pub(super) fn part(source: &Source, span: Span, text: &str) -> Option<Part> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.contains(char::is_alphanumeric).then(|| Part {
        span: place(source, span, &text),
        text,
    })
}

/// Where `text` stands in `span`: all of it where it is not written there as it reads.
pub(super) fn place(source: &Source, span: Span, text: &str) -> Span {
    let found = source.slice(span).find(text);
    found.map_or(span, |at| {
        let start = span.start as usize + at;
        Span::new(start, start + text.len())
    })
}
