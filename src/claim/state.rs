//! What claims rest on, in a word.

/// What a claim rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// At least one of its citations leads to something that names a source.
    Supported,
    /// It is cited, and no citation leads to a source.
    RestingOnNothing,
    /// It is cited, and its citations lead into a list or a bibliography that is not read.
    Unread,
    /// Nothing covers it.
    Uncited,
    /// A declared reason in brackets covers it: own reporting, an interview.
    Declared,
}

impl State {
    /// The state's name in output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::RestingOnNothing => "resting-on-nothing",
            Self::Unread => "unread",
            Self::Uncited => "uncited",
            Self::Declared => "declared",
        }
    }
}
