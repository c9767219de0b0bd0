//! What one place of a pattern of words can be.

use super::token::Token;
use super::vocabulary::{Vocabulary, WordSet};

/// What one place of a pattern can be.
#[derive(Clone, Debug, Default)]
pub(super) struct Forms {
    words: WordSet,
    /// The bits of endings.
    endings: u64,
    /// The bits of endings that fit words with a small letter alone.
    small: u64,
    /// Whether any capitalised word fits.
    name: bool,
}

impl Forms {
    /// What `text`, one place of a pattern as a table writes it, can be; its words are added to `vocabulary`.
    pub(super) fn new(text: &str, vocabulary: &mut Vocabulary) -> Self {
        let mut forms = Self::default();
        for form in text.split('|') {
            if let Some(ending) = form.strip_prefix('*') {
                forms.endings |= vocabulary.ending(ending);
            } else if let Some(ending) = form.strip_prefix('-') {
                forms.small |= vocabulary.ending(ending);
            } else if form == "@" {
                forms.name = true;
            } else {
                forms.words.insert(vocabulary.number(form));
            }
        }
        forms
    }

    /// Lets what fits `other` fit too.
    pub(super) fn add(&mut self, other: &Self) {
        self.words.join(&other.words);
        self.endings |= other.endings;
        self.small |= other.small;
        self.name |= other.name;
    }

    /// The words that fit; nothing where others may.
    pub(super) fn words(&self) -> Option<&WordSet> {
        let only_words = self.endings == 0 && self.small == 0 && !self.name;
        only_words.then_some(&self.words)
    }

    /// The bits of the words that fit; nothing where others may.
    pub(super) fn bits(&self) -> Option<u128> {
        self.words().map(WordSet::bits)
    }

    /// Whether `token` is one of them.
    pub(super) fn fit(&self, token: &Token) -> bool {
        self.words.contains(token.word)
            || self.words.contains(token.stem)
            || self.endings & token.endings != 0
            || self.small & token.endings != 0 && !token.capital
            || self.name && token.capital
    }
}
