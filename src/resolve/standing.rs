//! How citations stand, in a word.

/// How a citation stands to the lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// It reaches at least one entry.
    Reached,
    /// It reaches an entry of a bibliography: which of those that the document draws on, and which entry of that.
    Filed(u32, u32),
    /// The same of an entry that could not be read.
    Blank(u32, u32),
    /// It could reach an entry of a bibliography that cannot be read.
    Lost,
    /// It carries its own address.
    Linked,
    /// It is its own entry.
    Noted,
    /// Nothing can be said: the list is elsewhere, or in a form that is not read.
    #[default]
    Unjudged,
    /// It is a number, and the entries of the list of this index have none.
    Unmatched(u32),
    /// It rests on the list of this index, which has no entry at all.
    Hollow(u32),
    /// No entry has the key; the list of this index, where there is one, is where it was looked for.
    Dangling(Option<u32>),
    /// There is no list that could have its key.
    Unlisted,
}

impl Standing {
    /// Whether it leads into what was not read.
    pub(super) fn is_unread(self) -> bool {
        matches!(self, Self::Lost | Self::Unjudged)
    }
}
