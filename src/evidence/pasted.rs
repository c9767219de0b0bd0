//! Markers that came with a sentence that was pasted: `the tiling;[4] this one`.

use super::place::Place;
use super::word::last_word;

/// A word of fewer letters may be a variable.
const LETTERS: usize = 3;

impl Place<'_> {
    /// Whether nothing but a citation stands here, in the middle of a sentence: glued to a comma, a semicolon or a quotation mark
    /// behind a word, where the sentence goes on.
    pub(super) fn is_pasted(&self) -> bool {
        let bare = self.lead.trim_end_matches([',', ';', '"', '”']);
        let word = last_word(bare);
        let closes = bare.len() < self.lead.len() && word.chars().nth(LETTERS - 1).is_some();
        let goes_on = self.spaced_after && self.after.is_some_and(char::is_lowercase);
        closes && !self.spaced && goes_on && self.has_words() && !self.is_code()
    }
}
