//! What makes a sentence a claim.

/// Why a sentence is taken for a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// It holds somebody's words, or says that somebody said so: whatever its points.
    Spoken,
    /// Its points reach the cut.
    FactScore,
    /// Whoever marks it as unverified takes it for one.
    Marked,
}

impl Trigger {
    /// The trigger's name in output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Spoken => "quotation-or-attribution",
            Self::FactScore => "fact-score",
            Self::Marked => "marked-unverified",
        }
    }
}
