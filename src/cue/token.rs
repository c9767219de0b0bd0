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
    /// Whether its capital is a name's: it stands within the sentence, or before another at its beginning.
    pub(super) capital: bool,
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

    /// Whether it is a number that counts something.
    pub(super) fn counts(&self) -> bool {
        self.stand_in == Some("#")
    }

    /// The part of the word before its apostrophe, where it has one.
    pub(super) fn stem<'s>(&self, lower: &'s str) -> Option<&'s str> {
        (self.stem < self.lower.1 && self.stand_in.is_none())
            .then(|| &lower[self.lower.0 as usize..self.stem as usize])
    }
}

/// The words of one sentence after another, in buffers that each sentence uses again.
#[derive(Debug, Default)]
pub(super) struct Words {
    tokens: Vec<Token>,
    /// The sentence with its ASCII in lower case, then each word that has other letters, in lower case.
    lower: String,
}

impl Words {
    /// The words of `sentence`, and the text in lower case that they point into.
    pub(super) fn read(&mut self, sentence: &str, table: &Table) -> (&[Token], &str) {
        self.tokens.clear();
        self.lower.clear();
        self.lower.push_str(sentence);
        self.lower.make_ascii_lowercase();
        let mut at = 0;
        while let Some(start) = next_word(sentence, at) {
            at = word_end(sentence, start);
            self.push(sentence, start, at);
        }
        for at in 0..self.tokens.len() {
            // Nothing more is to be said of most words.
            if !sentence.as_bytes()[self.tokens[at].start as usize].is_ascii_lowercase() {
                describe(sentence, &self.lower, &mut self.tokens, at, table);
            }
        }
        (&self.tokens, &self.lower)
    }

    /// Adds the word between these bytes of `sentence`.
    fn push(&mut self, sentence: &str, start: usize, end: usize) {
        let word = &sentence.as_bytes()[start..end];
        let lower = if word.is_ascii() {
            (start as u32, end as u32)
        } else {
            let begin = self.lower.len() as u32;
            for c in sentence[start..end].chars() {
                match c {
                    '’' => self.lower.push('\''),
                    _ => self.lower.extend(c.to_lowercase()),
                }
            }
            (begin, self.lower.len() as u32)
        };
        let folded = &self.lower.as_bytes()[lower.0 as usize..lower.1 as usize];
        let stem = folded.iter().position(|&byte| byte == b'\'');
        self.tokens.push(Token {
            start: start as u32,
            end: end as u32,
            lower,
            stem: stem.map_or(lower.1, |at| lower.0 + at as u32),
            stand_in: None,
            symbol: Symbol::None,
            name: false,
            acronym: false,
            capital: false,
        });
    }
}

/// Where the first word at or behind the byte `at` begins.
fn next_word(sentence: &str, mut at: usize) -> Option<usize> {
    loop {
        let byte = *sentence.as_bytes().get(at)?;
        if byte.is_ascii_alphanumeric() {
            return Some(at);
        }
        if byte.is_ascii() {
            at += 1;
            continue;
        }
        let c = sentence[at..].chars().next()?;
        if c.is_alphanumeric() {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// Where the word that begins at the byte `start` ends.
fn word_end(sentence: &str, start: usize) -> usize {
    let bytes = sentence.as_bytes();
    let number = bytes[start].is_ascii_digit();
    let mut end = start;
    while let Some(&byte) = bytes.get(end) {
        if byte.is_ascii_alphanumeric() {
            end += 1;
        } else if byte.is_ascii() && !matches!(byte, b'\'' | b'.' | b',') {
            break;
        } else {
            let mut rest = sentence[end..].chars();
            match rest.next() {
                Some(c) if c.is_alphanumeric() || joins(c, rest.as_str(), number) => {
                    end += c.len_utf8();
                }
                _ => break,
            }
        }
    }
    end
}

/// Whether `c`, which `rest` follows, holds two halves of one word together: an apostrophe, or the comma and point of a number.
fn joins(c: char, rest: &str, number: bool) -> bool {
    match c {
        '\'' | '’' => rest.starts_with(char::is_alphabetic),
        '.' | ',' => number && rest.starts_with(|next: char| next.is_ascii_digit()),
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
    if !text.starts_with(char::is_uppercase) {
        return;
    }
    let next = tokens
        .get(at + 1)
        .map(|next| &sentence[next.start as usize..]);
    let first = tokens[at].lower(lower) == "i" || tokens[at].stem(lower) == Some("i");
    // At the beginning any word has a capital; one that is none of the commonest may be a name.
    let common = || {
        let word = tokens[at].lower(lower);
        table
            .common
            .iter()
            .chain(&table.openers)
            .any(|known| known == word)
    };
    let named = if at > 0 {
        !first
    } else {
        next.is_some_and(|next| next.starts_with(char::is_uppercase)) || !common()
    };
    let token = &mut tokens[at];
    token.capital = named && text.chars().nth(1).is_some();
    token.acronym = (2..=6).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_uppercase())
        && !["OK", "AI", "TV", "NO", "YES"].contains(&text);
    token.name = !token.acronym
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
