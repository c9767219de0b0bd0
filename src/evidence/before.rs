//! What stands before a candidate, and whether a clause ends behind it.

use super::pinpoint::before_row;

/// Marks that end a clause.
const STOPS: &[char] = &[
    '.', ',', ';', ':', '!', '?', '…', '—', '–', '[', '。', '，', '、', '；',
];

/// What stands before a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing: it opens its block.
    Nothing,
    /// A letter or digit.
    Word,
    /// A mark that ends a sentence.
    Stop,
    /// A mark that closes something: a quotation, a parenthesis, another bracket, a clause.
    Close,
    /// A parenthesis that opens.
    Open,
    /// An opening quotation mark.
    Quote,
    /// A sign of code or mathematics.
    Sign,
}

impl Before {
    /// Whether a citation may stand behind this.
    pub(super) fn may_be_cited(self) -> bool {
        matches!(self, Self::Word | Self::Stop | Self::Close | Self::Open)
    }
}

/// Signs of code and mathematics, wherever they stand.
const SIGNS: &[char] = &[
    '=', '-', '<', '>', '|', '&', '^', '~', '\\', '@', '_', '−', '–', '±', '∓', '∈', '∉', '⊂', '⊆',
    '∪', '∩', '≤', '≥', '≠', '≈', '≡', '∑', '∏', '∫', '√', '∂', '∀', '∃', '→', '←', '↔', '⇒', '⇔',
    '⟶', '·', '•', '◦',
];

/// Signs that may end a name or a figure where they are glued to it: `C#`, `Disney+`, `3×`, `5′`, `and/or`.
const GLUED: &[char] = &['+', '#', '×', '$', '/', '*', '′', '″'];

/// What a candidate stands behind that `lead` ends before; white space parts the two where it is `spaced`.
pub(super) fn kind_before(lead: &str, spaced: bool) -> Before {
    let mut signs = lead.chars().rev();
    let Some(sign) = signs.next() else {
        return Before::Nothing;
    };
    // Some languages close with the mark that others open with: „Boot“, »Boot«.
    let quoted = lead.strip_suffix(['“', '«', '‘']);
    let closes = |c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '!' | '?' | '…');
    let closed = !spaced && quoted.is_some_and(|quoted| quoted.ends_with(closes));
    let mut word = || signs.next().is_some_and(|c| !c.is_whitespace());
    match sign {
        _ if closed => Before::Close,
        '.' | '!' | '?' | '。' | '！' | '？' | '…' => Before::Stop,
        '(' | '（' => Before::Open,
        '“' | '„' | '«' | '‘' | '「' | '《' => Before::Quote,
        '—' => Before::Close,
        '–' | '$' if spaced => Before::Close,
        '-' if spaced && lead.ends_with("--") => Before::Close,
        // What is marked so, as some editors write it.
        '=' if lead.ends_with("==") && !lead.ends_with(" ==") => Before::Close,
        '+' if lead.ends_with("++") => Before::Word,
        '+' if spaced && is_plus_of_name(lead) => Before::Word,
        c if GLUED.contains(&c) && !spaced && word() => Before::Close,
        c if c.is_alphanumeric() => Before::Word,
        c if SIGNS.contains(&c) || GLUED.contains(&c) || c == '[' || c == '{' => Before::Sign,
        _ => Before::Close,
    }
}

/// Whether what `lead` ends with, and a marker is glued to, stands behind the end of a sentence.
pub(super) fn closes_sentence(lead: &str) -> bool {
    quotes_sentence(lead) || ends_row(lead)
}

/// Whether `lead` ends with a quotation that ends a sentence: `"Hail fell."`
fn quotes_sentence(lead: &str) -> bool {
    let mark = |c: char| matches!(c, '"' | '”' | '’' | '»' | '“' | '」');
    let quoted = lead.strip_suffix(mark);
    quoted.is_some_and(|quoted| quoted.ends_with(['.', '!', '?', '…', '。', '！', '？']))
}

/// Whether `lead` ends with a row of numbers in brackets that stands behind the end of a sentence: `Hail fell.[1]`
fn ends_row(lead: &str) -> bool {
    lead.ends_with(']') && kind_before(before_row(lead), false) == Before::Stop
}

/// Whether the plus that `lead` ends with belongs to a name or a version and reckons nothing: `Disney+`, `8.0+`.
fn is_plus_of_name(lead: &str) -> bool {
    let word = lead
        .trim_end_matches('+')
        .rsplit(char::is_whitespace)
        .next();
    let word = word.unwrap_or_default();
    word.chars().nth(1).is_some()
        && word.chars().all(|c| c.is_alphanumeric() || c == '.')
        && word.contains(|c: char| c.is_uppercase() || c == '.')
}

/// Whether a clause or sentence ends before `after`, the character behind a marker, which stands apart from it where it is `spaced`.
pub(super) fn stops(after: Option<char>, spaced: bool) -> bool {
    match after {
        None => true,
        Some('"' | '”' | '’' | '\'' | '»' | ')' | ']') => !spaced,
        Some(after) => STOPS.contains(&after),
    }
}
