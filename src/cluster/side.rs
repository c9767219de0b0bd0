//! What stands before and behind a cluster of markers.

use crate::source::{Source, Span};

/// How far to either side is looked, in bytes.
const WINDOW: usize = 48;

/// One side of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// What parts the cluster from what stands there.
    pub gap: Gap,
    /// The bytes between the two.
    pub between: Span,
    /// What stands there.
    pub lead: Lead,
    /// The sign itself.
    pub sign: Option<char>,
    /// Whether the text closes a quotation there: directly, or beyond the mark that ends a sentence.
    pub quote: Option<Span>,
}

/// What parts a cluster from what stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing.
    None,
    /// One space.
    Space,
    /// A line end, other white space, markup.
    Other,
}

/// What stands beside a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lead {
    /// Nothing: the block begins or ends here.
    Nothing,
    /// A word or a number.
    Word,
    /// A word of a script that sets no spaces between words.
    Spaceless,
    /// A mark that ends a sentence.
    Stop,
    /// A comma, a semicolon, a colon.
    Mark,
    /// A mark that closes: a quotation's, a parenthesis.
    Closing,
    /// Something else.
    Other,
}

/// The side before the byte `at`, within `block`.
pub(super) fn before(source: &Source, block: Span, at: u32) -> Side {
    let text = source.text();
    let low = text.floor_char_boundary(
        (at as usize)
            .saturating_sub(WINDOW)
            .max(block.start as usize),
    );
    let lead = &text[low..at as usize];
    let inner = lead.trim_end_matches(['*', '_']);
    let bare = inner.trim_end();
    let sign = bare.chars().next_back();
    let unquoted = bare.trim_end_matches(is_closing);
    let quoted = unquoted.len() < bare.len()
        && !unquoted.ends_with(char::is_whitespace)
        && !unquoted.is_empty();
    Side {
        gap: gap(&inner[bare.len()..], inner.len() < lead.len()),
        between: Span::new(low + bare.len(), low + inner.len()),
        lead: match sign {
            None if low > block.start as usize => Lead::Other,
            sign => kind(sign),
        },
        sign,
        quote: quoted.then(|| Span::new(low + unquoted.len(), low + bare.len())),
    }
}

/// The side behind the byte `at`, within `block`.
pub(super) fn after(source: &Source, block: Span, at: u32) -> Side {
    let text = source.text();
    let high = text.floor_char_boundary(
        (at as usize + WINDOW)
            .min(block.end as usize)
            .max(at as usize),
    );
    let rest = &text[at as usize..high];
    let inner = rest.trim_start_matches(['*', '_']);
    let bare = inner.trim_start();
    let gap_end = rest.len() - bare.len();
    let sign = bare.chars().next();
    let behind = bare.trim_start_matches(['.', ',', '!', '?']);
    let marks = behind.len() - behind.trim_start_matches(is_closing).len();
    let beyond = behind[marks..].chars().next();
    let start = at as usize + rest.len() - behind.len();
    let quoted =
        marks > 0 && inner.len() == bare.len() && !beyond.is_some_and(char::is_alphanumeric);
    Side {
        gap: gap(&inner[..inner.len() - bare.len()], inner.len() < rest.len()),
        between: Span::new(
            at as usize + rest.len() - inner.len(),
            at as usize + gap_end,
        ),
        lead: match sign {
            None if high < block.end as usize => Lead::Other,
            sign => kind(sign),
        },
        sign,
        quote: quoted.then(|| Span::new(start, start + marks)),
    }
}

fn gap(between: &str, marked: bool) -> Gap {
    match between {
        "" => Gap::None,
        " " if !marked => Gap::Space,
        _ => Gap::Other,
    }
}

fn kind(sign: Option<char>) -> Lead {
    let Some(sign) = sign else {
        return Lead::Nothing;
    };
    match sign {
        '.' | '!' | '?' | '…' => Lead::Stop,
        ',' | ';' | ':' => Lead::Mark,
        ')' => Lead::Closing,
        c if is_closing(c) => Lead::Closing,
        c if c.is_ascii_alphanumeric() || c == '%' => Lead::Word,
        c if c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase() => Lead::Spaceless,
        '。' | '，' | '、' | '；' | '：' | '！' | '？' | '）' | '」' | '』' => {
            Lead::Spaceless
        }
        c if c.is_alphanumeric() => Lead::Word,
        _ => Lead::Other,
    }
}

/// Whether `c` may close a quotation. The German closing mark opens English ones: what it does is told by what stands beside it.
fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '»' | '“' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sides(text: &str) -> (Side, Side) {
        let at = text.find("[1]").expect("a marker") as u32;
        let source = Source::new("a", text);
        let block = Span::new(0, text.len());
        (before(&source, block, at), after(&source, block, at + 3))
    }

    #[test]
    fn gaps_and_leads_are_told() {
        for (text, gap, lead, after, behind) in [
            (
                "It rose [1].",
                Gap::Space,
                Lead::Word,
                Gap::None,
                Lead::Stop,
            ),
            (
                "It rose.[1] It",
                Gap::None,
                Lead::Stop,
                Gap::Space,
                Lead::Word,
            ),
            (
                "It rose [1] .",
                Gap::Space,
                Lead::Word,
                Gap::Space,
                Lead::Stop,
            ),
            (
                "It rose\n[1], it",
                Gap::Other,
                Lead::Word,
                Gap::None,
                Lead::Mark,
            ),
            (
                "It *rose* [1]",
                Gap::Space,
                Lead::Other,
                Gap::None,
                Lead::Nothing,
            ),
            ("[1] It", Gap::None, Lead::Nothing, Gap::Space, Lead::Word),
            (
                "雨が降った[1]。",
                Gap::None,
                Lead::Spaceless,
                Gap::None,
                Lead::Spaceless,
            ),
        ] {
            let (one, other) = sides(text);
            assert_eq!(
                (one.gap, one.lead, other.gap, other.lead),
                (gap, lead, after, behind),
                "{text}"
            );
        }
    }

    #[test]
    fn closing_marks_are_told_from_opening_ones() {
        for (text, before, after) in [
            ("He said \"it rose [1].\" Then", false, true),
            ("He said “it rose” [1].", true, false),
            ("He said “it rose.”[1]", true, false),
            ("It rose [1] “as it does”", false, false),
            ("It rose \"[1] and", false, false),
            ("Er sagt „es stieg [1]“, und", false, true),
        ] {
            let (one, other) = sides(text);
            assert_eq!(
                (one.quote.is_some(), other.quote.is_some()),
                (before, after),
                "{text}"
            );
        }
    }
}
