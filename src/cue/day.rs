//! Which numbers are days of a month.

use super::token::{Lexicon, Token};

/// So many words may tie a day to a month behind it: "11. auf den 12. März".
const TIES: usize = 4;

/// A day, a month and a year in parentheses take so many bytes at most: "(26/03/2024)".
const DATE: usize = 12;

/// Whether the number at `at` stands in parentheses behind a day of the week: "terça-feira (26)", "martes (26/3)".
pub(super) fn by_weekday(sentence: &str, tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let token = &tokens[at];
    let text = &sentence[token.start as usize..token.end as usize];
    let inside = |c: char| c.is_ascii_digit() || c == '/';
    let (before, after) = (
        &sentence[..token.start as usize],
        &sentence[token.end as usize..],
    );
    let open = before.trim_end_matches(inside);
    let close = after.trim_start_matches(inside);
    if !(text.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
        && open.ends_with('(')
        && close.starts_with(')')
        && close.as_ptr() as usize - open.as_ptr() as usize - open.len() <= DATE)
    {
        return false;
    }
    // "Terça-feira" is two words.
    let words = tokens[..at].iter().rev();
    words
        .skip_while(|word| word.end as usize > open.len())
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
