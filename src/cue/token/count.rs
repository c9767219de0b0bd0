//! A number of a sentence: what the signs and words beside it make of it.

use std::borrow::Cow;

use super::{Lexicon, Symbol, Token, Word};
use crate::cue::ago::is_of_date;
use crate::cue::day::{by_month, by_weekday};
use crate::cue::named;
use crate::cue::number;
use crate::cue::numeral;
use crate::cue::range::ends_range;
use crate::cue::somebody::is_of_somebody;
use crate::words::western_digit;

/// The signs behind a number that make a share of it.
const PER_CENT: [char; 3] = ['%', '٪', '％'];

/// Fills in what the neighbours of the token `at`, a number, say about it.
pub(super) fn count(sentence: &str, tokens: &mut [Token], at: usize, lexicon: &Lexicon) {
    let token = tokens[at];
    let text = western(&sentence[token.start as usize..token.end as usize]);
    let before = &sentence[..token.start as usize];
    let after = &sentence[token.end as usize..];
    let dates =
        by_month(sentence, tokens, at, lexicon) || by_weekday(sentence, tokens, at, lexicon);
    let is_name = named::is_name(sentence, tokens, at, lexicon);
    let token = &mut tokens[at];
    token.symbol = if after.trim_start().starts_with(PER_CENT) {
        Symbol::Percent
    } else if before.trim_end().ends_with(['$', '€', '£', '¥', '￥', '₩']) {
        Symbol::Money
    } else {
        Symbol::None
    };
    let names_nothing = token.symbol == Symbol::None
        && (is_name
            || number::is_told_by(&text, before, after, lexicon.figures)
            || numeral::is_numeral(&text, before, after, lexicon.figures)
            || is_of_somebody(&text, before, after, lexicon)
            || ends_range(&text, before)
            || !lexicon.capital_nouns && number::is_section(&text, before, after));
    if token.symbol == Symbol::None && is_of_date(before, after, lexicon.figures) {
        token.word = Word::DAY;
        token.stem = Word::UNKNOWN;
        return;
    }
    if names_nothing {
        if numeral::is_named(before, lexicon.figures) {
            token.word = Word::NAMED;
        }
        return;
    }
    if let Some(stand_in) = number::word(&text, before, token.symbol, dates) {
        token.word = stand_in;
        token.stem = Word::UNKNOWN;
    }
}

/// The number `text` in digits of ASCII.
fn western(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let digit = |c: char| match c {
        '．' | '٫' => '.',
        '，' | '٬' => ',',
        c => western_digit(c).unwrap_or(c),
    };
    text.chars().map(digit).collect()
}
