//! The words of a sentence: one pass over its characters.

use crate::words::Table;

/// One word or number of a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Its bytes in the sentence.
    start: u32,
    end: u32,
    /// Its bytes in the text in lower case.
    lower: (u32, u32),
    /// Where an apostrophe ends its first part in the text in lower case.
    stem: u32,
    /// What is looked up instead of a number: `#`, `#year`, `#day`.
    stand_in: Option<&'static str>,
    /// The sign beside a number.
    pub(super) symbol: Symbol,
    /// Whether it is a capitalised word within the sentence.
    pub(super) name: bool,
    /// Whether it is a word of two to six capitals.
    pub(super) acronym: bool,
}

/// What a sign beside a number makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Symbol {
    None,
    Percent,
    Money,
}

impl Token {
    /// The word as patterns know it.
    pub(super) fn lower<'s>(&self, lower: &'s str) -> &'s str {
        self.stand_in
            .unwrap_or(&lower[self.lower.0 as usize..self.lower.1 as usize])
    }

    /// The part of the word before its apostrophe, where it has one.
    pub(super) fn stem<'s>(&self, lower: &'s str) -> Option<&'s str> {
        (self.stem < self.lower.1 && self.stand_in.is_none())
            .then(|| &lower[self.lower.0 as usize..self.stem as usize])
    }
}

/// The words of `sentence`; `lower` takes them in lower case.
pub(super) fn tokens(sentence: &str, lower: &mut String, table: &Table) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(sentence.len() / 5);
    let mut chars = sentence.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if !first.is_alphanumeric() {
            continue;
        }
        let mut end = start + first.len_utf8();
        let begin = lower.len() as u32;
        push_lower(lower, first);
        let mut stem = None;
        while let Some(&(at, c)) = chars.peek() {
            if c.is_alphanumeric() {
                push_lower(lower, c);
            } else if joins(c, sentence, at, first) {
                if !c.is_ascii_digit() && matches!(c, '\'' | '’') {
                    stem.get_or_insert(lower.len() as u32);
                    lower.push('\'');
                } else {
                    lower.push(c);
                }
            } else {
                break;
            }
            end = at + c.len_utf8();
            chars.next();
        }
        let finish = lower.len() as u32;
        tokens.push(Token {
            start: start as u32,
            end: end as u32,
            lower: (begin, finish),
            stem: stem.unwrap_or(finish),
            stand_in: None,
            symbol: Symbol::None,
            name: false,
            acronym: false,
        });
    }
    for at in 0..tokens.len() {
        describe(sentence, lower, &mut tokens, at, table);
    }
    tokens
}

fn push_lower(lower: &mut String, c: char) {
    if c.is_ascii() {
        lower.push(c.to_ascii_lowercase());
    } else {
        lower.extend(c.to_lowercase());
    }
}

/// Whether `c` at the byte `at` holds two halves of one word together: an apostrophe, or the comma and point of a number.
fn joins(c: char, sentence: &str, at: usize, first: char) -> bool {
    let next = sentence[at + c.len_utf8()..].chars().next();
    match c {
        '\'' | '’' => next.is_some_and(char::is_alphabetic),
        '.' | ',' => first.is_ascii_digit() && next.is_some_and(|next| next.is_ascii_digit()),
        _ => false,
    }
}

/// Fills in what the neighbours of the token `at` say about it.
fn describe(sentence: &str, lower: &str, tokens: &mut [Token], at: usize, table: &Table) {
    let token = tokens[at];
    let text = &sentence[token.start as usize..token.end as usize];
    let before = &sentence[..token.start as usize];
    let after = &sentence[token.end as usize..];
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        let neighbour = |other: Option<usize>| {
            let word = other
                .and_then(|other| tokens.get(other))
                .map(|other| other.lower(lower));
            word.is_some_and(|word| table.months.iter().any(|month| month == word))
        };
        let by_month = neighbour(at.checked_sub(1)) || neighbour(Some(at + 1));
        let token = &mut tokens[at];
        token.symbol = if after.trim_start().starts_with('%') {
            Symbol::Percent
        } else if before.trim_end().ends_with(['$', '€', '£', '¥']) {
            Symbol::Money
        } else {
            Symbol::None
        };
        token.stand_in = number(text, before, token.symbol, by_month);
        return;
    }
    let capital = text.starts_with(char::is_uppercase);
    let token = &mut tokens[at];
    let length = text.len();
    token.acronym = (2..=6).contains(&length)
        && text.bytes().all(|byte| byte.is_ascii_uppercase())
        && !["OK", "AI", "TV", "NO", "YES"].contains(&text);
    token.name = capital
        && !token.acronym
        && text.chars().nth(1).is_some_and(char::is_lowercase)
        && before.strip_suffix(' ').is_some_and(|before| {
            before.ends_with(|c: char| c.is_lowercase() || c == ',' || c == ';')
        });
}

/// What patterns know the number `text` by; a number that counts nothing has no such name.
fn number(text: &str, before: &str, symbol: Symbol, by_month: bool) -> Option<&'static str> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let tail = &text[digits.len()..];
    let year = digits.len() == 4 && ("1600".."2100").contains(&digits);
    // A number that hangs on a word by a hyphen or a slash is part of its name: a type, a disease, a form.
    let hangs = before
        .strip_suffix(['-', '/'])
        .is_some_and(|before| before.ends_with(char::is_alphabetic));
    match (symbol, tail) {
        (Symbol::None, "" | "s") if year => Some("#year"),
        (Symbol::None, "" | "st" | "nd" | "rd" | "th") if by_month => Some("#day"),
        (Symbol::None, "st" | "nd" | "rd" | "th") => None,
        (Symbol::None, _) if hangs => None,
        _ => Some("#"),
    }
}
