//! What a rule says: a place, a message, everything else involved, and the way out.

use crate::source::{Place, Source, Span};

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing.
    Note,
    /// Probably wrong.
    Warning,
    /// Wrong.
    Error,
}

impl Level {
    /// The word that every report uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A defect in words, before a rule's name and level are put to it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Where the cause stands.
    pub place: Place,
    /// What is seen there, in one clause without a full stop.
    pub message: String,
    /// A few words to stand under the place itself; may be empty.
    pub note: String,
    /// The other places involved, in text order.
    pub labels: Vec<Label>,
    /// The same places told in words, by what a person must do next.
    pub groups: Vec<Group>,
    /// What to do.
    pub help: Option<String>,
    /// The edits that would do it, where they are certain enough to offer.
    pub fix: Option<Fix>,
}

impl Finding {
    /// A finding at `span` of the draft with nothing but its message.
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            place: Place::draft(span),
            message: message.into(),
            note: String::new(),
            labels: Vec::new(),
            groups: Vec::new(),
            help: None,
            fix: None,
        }
    }
}

/// Another place that a finding involves, and what stands there.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub place: Place,
    /// What stands there.
    pub message: String,
}

/// Consequences told in words; reports add line and column.
#[derive(Clone, Debug)]
pub struct Group {
    /// What the rows have in common, without a colon.
    pub title: String,
    /// Whether the places lead each row or end it.
    pub order: Order,
    /// The rows, each of as many cells as the others.
    pub rows: Vec<Row>,
}

/// On which side of a row its places stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Before the cells.
    PlacesFirst,
    /// After the cells, introduced by these words.
    PlacesLast(&'static str),
}

/// One line of a [`Group`].
#[derive(Clone, Debug)]
pub struct Row {
    /// Texts to be set in columns.
    pub cells: Vec<String>,
    /// The places that the row speaks of.
    pub places: Vec<Place>,
}

/// Edits that mend a finding.
#[derive(Clone, Debug)]
pub struct Fix {
    /// What the edits do, as an order: "strip the parameter".
    pub title: String,
    /// The edits, which do not overlap.
    pub edits: Vec<Edit>,
    /// Whether they may be applied without being looked at.
    pub safety: Safety,
}

impl Fix {
    /// An unsafe fix that takes `span` of the draft out, and the line end behind it: what it says may stand nowhere else.
    pub fn removal(title: &str, source: &Source, span: Span) -> Self {
        let rest = &source.text()[span.end as usize..];
        let line_end = ["\r\n", "\n", "\r"]
            .iter()
            .find(|end| rest.starts_with(**end));
        let end = span.end + line_end.map_or(0, |end| end.len() as u32);
        Self {
            title: title.into(),
            edits: vec![Edit {
                place: Place::draft(Span { end, ..span }),
                replacement: String::new(),
            }],
            safety: Safety::Unsafe,
        }
    }
}

/// How sure a fix is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// It changes nothing that a reader could miss.
    Safe,
    /// It is most likely what is wanted, and is applied only when asked for.
    Unsafe,
}

/// One replacement of text.
#[derive(Clone, Debug)]
pub struct Edit {
    /// What is replaced; an empty span inserts.
    pub place: Place,
    /// What stands there afterwards.
    pub replacement: String,
}

/// A finding with the name of its rule and the level in force.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule's name.
    pub rule: &'static str,
    /// The level in force.
    pub level: Level,
    /// What the rule says.
    pub finding: Finding,
}
