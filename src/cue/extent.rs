//! Where words begin and end.

use crate::words::{touches_numbers, western_digit};

/// How far a word goes, and what it is written with.
pub(super) struct Extent {
    pub(super) end: usize,
    pub(super) letters: Letters,
    pub(super) apostrophe: bool,
}

/// What a word is written with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Letters {
    /// Small letters and signs of ASCII.
    Small,
    /// Letters and signs of ASCII.
    Ascii,
    Any,
}

/// What a byte is to the word that it may stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// A small letter or a digit.
    Small,
    Capital,
    /// What may join two halves of a word, or a part of a sign beyond ASCII: the character tells.
    Sign,
    Gap,
}

/// Digits of a long number stand in groups of so many.
const GROUP: usize = 3;

/// The blanks beside the usual one that part such groups: one that does not break, a narrow one, a thin one.
const BLANKS: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2009}'];

/// What each byte is.
const BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Gap; 256];
    let mut at = 0;
    while at < 256 {
        bytes[at] = match at as u8 {
            b'a'..=b'z' | b'0'..=b'9' => Byte::Small,
            b'A'..=b'Z' => Byte::Capital,
            b'\'' | b'.' | b',' | 0x80.. => Byte::Sign,
            _ => Byte::Gap,
        };
        at += 1;
    }
    bytes
};

/// Where the first word at or behind the byte `at` begins.
pub(super) fn next_word(sentence: &str, mut at: usize) -> Option<usize> {
    loop {
        let byte = *sentence.as_bytes().get(at)?;
        match BYTES[usize::from(byte)] {
            Byte::Small | Byte::Capital => return Some(at),
            Byte::Sign if !byte.is_ascii() => {
                let c = sentence[at..].chars().next()?;
                if c.is_alphanumeric() {
                    return Some(at);
                }
                at += c.len_utf8();
            }
            Byte::Sign | Byte::Gap => at += 1,
        }
    }
}

/// How far the word goes that begins at the byte `start`.
pub(super) fn extent(sentence: &str, start: usize) -> Extent {
    let bytes = sentence.as_bytes();
    let number = opens_number(&sentence[start..]);
    let mut touching = false;
    let (mut capital, mut letters, mut apostrophe) = (false, Letters::Small, false);
    let mut end = start;
    loop {
        // Behind a letter of such a script a number is a word of its own.
        if touching && opens_number(&sentence[end..]) {
            break;
        }
        let small = |byte: &u8| BYTES[usize::from(*byte)] == Byte::Small;
        end += bytes[end..].iter().take_while(|byte| small(byte)).count();
        let Some(&byte) = bytes.get(end) else {
            break;
        };
        match BYTES[usize::from(byte)] {
            Byte::Capital => {
                capital = true;
                end += 1;
            }
            Byte::Gap
                if number
                    && byte == b' '
                    && goes_on(&sentence[start..end], &sentence[end + 1..]) =>
            {
                end += 1;
            }
            Byte::Small | Byte::Gap => break,
            Byte::Sign => {
                let mut rest = sentence[end..].chars();
                match rest.next() {
                    Some(c)
                        if number
                            && BLANKS.contains(&c)
                            && goes_on(&sentence[start..end], rest.as_str()) =>
                    {
                        end += c.len_utf8();
                    }
                    Some(c) if number && touches_numbers(c) => break,
                    Some(c) if c.is_alphanumeric() || joins(c, rest.as_str(), number) => {
                        touching = touches_numbers(c);
                        apostrophe |= matches!(c, '\'' | '’');
                        if !c.is_ascii() {
                            letters = Letters::Any;
                        }
                        end += c.len_utf8();
                    }
                    _ => break,
                }
            }
        }
    }
    if capital {
        letters = letters.max(Letters::Ascii);
    }
    Extent {
        end,
        letters,
        apostrophe,
    }
}

/// Whether `rest` begins with a digit of whatever script.
fn opens_number(rest: &str) -> bool {
    match rest.as_bytes().first() {
        Some(byte) if byte.is_ascii() => byte.is_ascii_digit(),
        _ => rest.starts_with(is_digit),
    }
}

fn is_digit(c: char) -> bool {
    western_digit(c).is_some()
}

/// Whether the number `before` a blank goes on in `rest` with three digits: "48 000".
fn goes_on(before: &str, rest: &str) -> bool {
    let group = |bytes: &[u8]| bytes.len() == GROUP && bytes.iter().all(u8::is_ascii_digit);
    let mut groups = before.split([' ', BLANKS[0], BLANKS[1], BLANKS[2]]);
    let first = groups.next().unwrap_or_default();
    let bytes = rest.as_bytes();
    let leads = !first.starts_with('0')
        && (1..=GROUP).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_digit());
    leads
        && bytes.get(..GROUP).is_some_and(group)
        && !bytes.get(GROUP).is_some_and(u8::is_ascii_alphanumeric)
}

/// Whether `c`, which `rest` follows, holds two halves of one word together: an apostrophe, or the comma and point of a number.
fn joins(c: char, rest: &str, number: bool) -> bool {
    match c {
        '\'' | '’' => rest.starts_with(char::is_alphabetic),
        '.' | ',' | '．' | '，' | '٫' | '٬' => number && rest.starts_with(is_digit),
        _ => false,
    }
}
