//! Which numbers are days of a month, years, decades.

use super::token::{Lexicon, Token};
use super::vocabulary::Word;

/// So many words may tie a day to a month behind it: "11. auf den 12. März".
const TIES: usize = 4;

/// A day, a month and a year in parentheses take so many bytes at most: "(26/03/2024)".
const DATE: usize = 12;

/// Whether the number at `at` stands in parentheses behind a day of the week: "terça-feira (26)", "martes (26/3)".
pub(super) fn by_weekday(sentence: &str, tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let token = &tokens[at];
    let text = &sentence[token.start as usize..token.end as usize];
    if !text.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day)) {
        return false;
    }
    let inside = |byte: &&u8| byte.is_ascii_digit() || **byte == b'/';
    let (before, after) = (
        &sentence.as_bytes()[..token.start as usize],
        &sentence.as_bytes()[token.end as usize..],
    );
    // A row of numbers that is no date may be as long as the text.
    let first = before.iter().rev().take(DATE).take_while(inside).count();
    let last = after.iter().take(DATE).take_while(inside).count();
    let open = before.len() - first;
    if !before[..open].ends_with(b"(")
        || !after[last..].starts_with(b")")
        || first + text.len() + last > DATE
    {
        return false;
    }
    // "Terça-feira" is two words.
    let words = tokens[..at].iter().rev();
    words
        .skip_while(|word| word.end as usize > open)
        .take(2)
        .any(|word| lexicon.weekdays.contains(word.word))
}

/// Whether the number at `at` is a day of a month beside it: "3 May", "11 de marzo", "vom 11. auf den 12. März".
pub(super) fn by_month(sentence: &str, tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let is_capital =
        |token: &Token| sentence[token.start as usize..].starts_with(char::is_uppercase);
    let is_month = |token: &Token| {
        lexicon.months.contains(token.word) && (!lexicon.capital_months || is_capital(token))
    };
    let is_number = |token: &Token| sentence.as_bytes()[token.start as usize].is_ascii_digit();
    let ties = |token: &Token| lexicon.ties.contains(token.word) || is_number(token);
    let is_day = |token: &Token| {
        let text = &sentence[token.start as usize..token.end as usize];
        text.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
    };
    // A clause's end parts a number from a month behind it.
    let within = |from: usize, to: usize| {
        !sentence[tokens[from].end as usize..tokens[to].start as usize].contains([';', ':', '('])
    };
    let beside = |other: Option<usize>| {
        other
            .and_then(|other| tokens.get(other))
            .is_some_and(is_month)
    };
    if beside(at.checked_sub(1)) || beside(Some(at + 1)) {
        return true;
    }
    let last = (at + 1..tokens.len().min(at + 1 + TIES)).find(|&next| !ties(&tokens[next]));
    let first = (at.saturating_sub(TIES)..at)
        .rev()
        .find(|&next| !ties(&tokens[next]));
    is_day(&tokens[at])
        && (last.is_some_and(|month| is_month(&tokens[month]) && within(at, month))
            || first.is_some_and(|month| {
                let lists = is_day(&tokens[month + 1]) && !is_number(&tokens[at - 1]);
                is_month(&tokens[month]) && lists && within(month, at)
            }))
}

/// What patterns know a year or the years of a decade by, written with an "s" behind these `digits`; years that may be somebody's age, "in
/// her 30s", have no such name.
pub(super) fn decade(digits: &str, before: &str) -> Option<Word> {
    match digits.len() {
        4 if !is_of_name(before) => Some(Word::YEAR),
        2 if digits.ends_with('0') && before.ends_with(['\'', '’', '‘']) => Some(Word::YEAR),
        2 if digits.ends_with('0') => None,
        _ => Some(Word::NUMBER),
    }
}

/// Whether what stands `before` a number is the capitals of a name with a hyphen: "ERC-1820".
pub(super) fn is_of_name(before: &str) -> bool {
    let Some(before) = before.strip_suffix('-') else {
        return false;
    };
    let word = before.rsplit(' ').next().unwrap_or_default();
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cue::number::word;
    use crate::cue::token::Symbol;

    #[test]
    fn a_year_in_a_name_is_none() {
        for (before, name) in [
            ("It is ERC-", true),
            ("In mid-", false),
            ("The post-", false),
        ] {
            let found = word("1820", before, Symbol::None, false);
            assert_eq!(found != Some(Word::YEAR), name, "{before}");
        }
    }

    #[test]
    fn decades_are_years_and_ages_are_none() {
        for (text, before, found) in [
            ("1930s", "in the ", Some(Word::YEAR)),
            ("1930's", "in the ", Some(Word::YEAR)),
            ("30s", "in the '", Some(Word::YEAR)),
            ("30s", "in her ", None),
            ("747s", "two ", Some(Word::NUMBER)),
            ("1820s", "It is ERC-", Some(Word::NUMBER)),
        ] {
            assert_eq!(word(text, before, Symbol::None, false), found, "{text}");
        }
    }
}
