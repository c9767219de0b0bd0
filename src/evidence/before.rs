//! What stands before a candidate.

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

/// What the mark or letter `sign` is to a candidate behind it.
pub(super) fn kind_before(sign: Option<char>, spaced: bool) -> Before {
    let Some(sign) = sign else {
        return Before::Nothing;
    };
    match sign {
        '.' | '!' | '?' | '。' | '！' | '？' | '…' => Before::Stop,
        ',' | ';' | ':' | ')' | ']' | '}' | '"' | '”' | '’' | '»' | '\'' | '%' | '‰' | '°'
        | '，' | '；' | '：' | '）' | '」' | '』' | '`' | '€' | '†' | '‡' => {
            Before::Close
        }
        '(' | '（' => Before::Open,
        '“' | '„' | '«' | '‘' | '「' => Before::Quote,
        '—' => Before::Close,
        '–' | '$' if spaced => Before::Close,
        c if c.is_alphanumeric() => Before::Word,
        _ => Before::Sign,
    }
}
