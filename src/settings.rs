//! What a desk may set, already validated: data only.

/// Everything that a desk may set about reading and judging a draft.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// How far a citation's cover reaches.
    pub coverage: Coverage,
    /// How many points make a sentence a claim.
    pub cut: Cut,
    /// What becomes of findings that a draft allows.
    pub suppressions: Suppressions,
}

/// What becomes of findings that a draft allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Suppressions {
    /// They are kept back.
    #[default]
    Heeded,
    /// They are reported like all others.
    Shown,
}

/// How far a citation's cover reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coverage {
    /// The sentence that holds it.
    Sentence,
    /// That sentence and those before it in the paragraph, back to the citation before.
    #[default]
    Trailing,
    /// The whole paragraph.
    Paragraph,
}

/// How many points make a sentence a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// One point: most statements.
    Thorough,
    /// Two points: what an editor would ask a source for.
    #[default]
    Balanced,
    /// Three points: the strongest only.
    Quiet,
}

impl Cut {
    /// The least sum of points that makes a claim.
    pub fn points(self) -> i32 {
        match self {
            Self::Thorough => 1,
            Self::Balanced => 2,
            Self::Quiet => 3,
        }
    }
}
