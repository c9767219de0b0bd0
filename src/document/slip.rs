//! What is badly made: markers that are read all the same, notes and keys that are printed as something else.

use crate::source::Span;

/// A marker badly made: it is among the markers as what it can only mean.
#[derive(Clone, Debug)]
pub struct Malformed {
    /// The whole of it, a spare bracket included.
    pub span: Span,
    /// The marker that it was read as, by index.
    pub marker: u32,
    /// What is wrong with it.
    pub slip: Slip,
    /// What would mend it, where one reading is certain.
    pub mend: Option<Mend>,
}

/// Why the label of a note cites nothing that its colon does not follow: `[^1] : Roe, Rain.`
pub const PARTED: &str = "a note's label with a blank before its colon, which makes no note";
/// Why the label of a note cites nothing that opens a line as the label of a note does, without a colon: `[^1] Roe, Rain.`
pub const COLONLESS: &str = "a note's label without its colon, which makes no note";

/// How a marker is badly made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// `[1`
    Unclosed,
    /// `1]`
    Unopened,
    /// `[1}`, `[1)`
    OtherClosing,
    /// `(1]`
    OtherOpening,
    /// `[[1]`
    SpareBracket,
    /// `[1,]`
    SpareSeparator,
    /// `[1 2]`
    LostSeparator,
    /// `[l]`
    Letter,
    /// `[^ 1]`, `[1^]`
    Caret,
    /// `[^1` and its bracket on the next line
    LineEnd,
    /// `[1?]`, `[1 - check]`
    Query,
}

/// One replacement of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What is replaced; an empty span inserts.
    pub span: Span,
    /// What stands there afterwards.
    pub text: &'static str,
}

/// A note or a citation key that is printed as something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swallowed {
    /// The whole of it, as far as it goes in its block.
    pub span: Span,
    /// What becomes of it.
    pub fate: Fate,
    /// What would mend it, where one reading is certain.
    pub mends: Vec<Mend>,
}

/// What becomes of a note or a citation key that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// `^[note](address)` is a link behind a caret.
    Link,
    /// `[^note with spaces]` is printed as it stands.
    Printed,
    /// `^[note` ends with its paragraph.
    Cut,
    /// `^[note ^[inside] it]`
    Nested,
    /// `word@key` is a word.
    Glued,
    /// `[@one, @two]` is one citation, and the second key a part of its locator.
    Joined,
}
