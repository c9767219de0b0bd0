//! What stands in a pattern behind its first word, place by place.

use crate::cue::forms::Forms;
use crate::cue::gap::Gap;
use crate::cue::token::Token;
use crate::cue::vocabulary::{Vocabulary, WordSet};

/// How many words a gap may take in, how many a narrow one, and how many one that ends with its clause.
const GAP: usize = 6;
const NARROW: usize = 3;
const CLAUSE: usize = 12;

/// One place of a pattern behind its first word.
#[derive(Debug)]
pub(super) enum Part {
    One(Forms),
    Optional(Forms),
    Gap,
    /// A narrow gap, which takes in none of these words.
    Narrow(WordSet),
    /// A long gap, which takes in no word of another clause.
    Clause,
    /// No word: here a clause ends, and another begins or none.
    Apart,
    /// No word: here a quotation mark stands.
    Mark,
}

impl Part {
    /// The place that a table writes as `text`, whose words are added to `vocabulary`; narrow gaps take in none of the words `common`.
    pub(super) fn new(text: &str, common: &WordSet, vocabulary: &mut Vocabulary) -> Self {
        match text.strip_prefix('?') {
            _ if text == "..." => Self::Gap,
            _ if text == ".." => Self::Narrow(common.clone()),
            _ if text == "~" => Self::Clause,
            _ if text == "," => Self::Apart,
            _ if text == "“" => Self::Mark,
            Some(text) => Self::Optional(Forms::new(text, vocabulary)),
            None => Self::One(Forms::new(text, vocabulary)),
        }
    }

    /// The bits of the words one of which stands here; nothing where others may.
    pub(super) fn needs(&self) -> Option<u128> {
        match self {
            Self::One(forms) => forms.bits(),
            _ => None,
        }
    }
}

/// What the first word of `rest` must be; nothing where it may be any word or none.
pub(super) fn next(rest: &[Part]) -> Option<Forms> {
    let mut next = Forms::default();
    for part in rest {
        match part {
            Part::Optional(forms) => next.add(forms),
            Part::One(forms) => {
                next.add(forms);
                return Some(next);
            }
            Part::Gap | Part::Narrow(_) | Part::Clause | Part::Apart | Part::Mark => {
                return None;
            }
        }
    }
    None
}

/// Whether `rest` matches at the beginning of `tokens`.
pub(super) fn follows(rest: &[Part], tokens: &[Token]) -> bool {
    let Some((part, rest)) = rest.split_first() else {
        return true;
    };
    let fits = |forms: &Forms| tokens.first().is_some_and(|token| forms.fit(token));
    let gap = tokens.first().map(|token| token.gap);
    // Few words that a gap may end before are the one behind it, which is told without looking further.
    let may_end = |skip: usize| match rest.first() {
        Some(Part::One(forms)) => tokens.get(skip).is_some_and(|next| forms.fit(next)),
        _ => true,
    };
    let behind_gap = |most: usize| {
        let mut ends = (0..=most).filter(|&skip| may_end(skip));
        ends.any(|skip| follows(rest, &tokens[skip..]))
    };
    match part {
        Part::One(forms) => fits(forms) && follows(rest, &tokens[1..]),
        Part::Optional(forms) => {
            follows(rest, tokens) || fits(forms) && follows(rest, &tokens[1..])
        }
        Part::Apart => gap.is_none_or(|gap| gap != Gap::Blank) && follows(rest, tokens),
        Part::Mark => gap == Some(Gap::Mark) && follows(rest, tokens),
        Part::Gap => behind_gap(GAP.min(tokens.len())),
        Part::Narrow(common) => {
            let words = tokens.iter().take(NARROW);
            let free = words.take_while(|token| !common.contains(token.word));
            behind_gap(free.count())
        }
        Part::Clause => {
            let words = tokens.iter().take(CLAUSE);
            let inside = words.take_while(|token| token.gap == Gap::Blank);
            behind_gap(inside.count())
        }
    }
}
