//! Which systems of keys go together.

use crate::document::System;

/// Which systems of entries a citation of each system may meet, the first that has its key being meant.
pub(super) fn meets(system: System) -> &'static [System] {
    match system {
        System::Numeric | System::Chatbot => &[System::Numeric, System::Footnote],
        System::Footnote => &[System::Footnote, System::Numeric],
        System::Definition => &[System::Definition, System::Numeric],
        System::Label => &[System::Label],
        System::AuthorYear => &[System::AuthorYear],
        // The one is its own entry, the other is looked up in bibliographies.
        System::Inline | System::Citekey => &[],
    }
}
