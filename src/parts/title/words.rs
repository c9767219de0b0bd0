//! What a title is made of, and the marks round it that are none of it.

use super::super::Part;
use super::super::mask::Mask;
use super::BEHIND;
use crate::source::Span;

/// What only leads to an address.
const LABELS: &[&str] = &["URL", "DOI", "Link"];

/// Whether `text` is the name of a host: `weirs.org`.
pub(super) fn is_host(text: &str) -> bool {
    !text.contains(' ')
        && text.rsplit_once('.').is_some_and(|(name, end)| {
            !name.is_empty()
                && (2..=6).contains(&end.len())
                && end.bytes().all(|byte| byte.is_ascii_lowercase())
        })
}

/// Whether `text` may be a title: it holds letters outside brackets, and is no host.
pub(in super::super) fn is_title(text: &str) -> bool {
    let word = |word: &str| {
        !word.starts_with('[') && word.chars().filter(|c| c.is_alphabetic()).count() > 1
    };
    (text.split_whitespace().any(word) || text.chars().filter(|c| c.is_alphabetic()).count() > 1)
        && !is_host(text)
        && !LABELS.contains(&text)
        && !text.starts_with(['|', ',', '[', ')'])
        && !text.ends_with('。')
}

/// Whether a word of `text` is an initial: "S. Roe".
pub(super) fn has_initial(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.as_str().starts_with('.')
    })
}

/// A part without the punctuation of the entry at its end.
pub(in super::super) fn trimmed(mut part: Part) -> Part {
    // A link's text may be in quotation marks of its own.
    for (open, close) in [('"', '"'), ('“', '”'), ('‘', '’')] {
        let inner = part
            .text
            .strip_prefix(open)
            .and_then(|text| text.strip_suffix(close));
        if let Some(inner) = inner.filter(|inner| !inner.contains([open, close])) {
            part.span.start += open.len_utf8() as u32;
            part.span.end -= close.len_utf8() as u32;
            part.text = inner.to_owned();
        }
    }
    // A title that was cut short says so.
    if part.text.ends_with("...") {
        return part;
    }
    let bare = part.text.trim_end_matches([',', '.', ';', ':', ' ']);
    // Initials and abbreviations at the end keep their point: "Made in the U.S."
    let cut = part.text.len() - bare.len();
    part.span.end -= cut as u32;
    part.text.truncate(bare.len());
    part
}

/// `span` without the quotation marks at its ends, and without one that lost its other half with the name of a site.
pub(super) fn unquoted(mask: &Mask, span: Span) -> Span {
    let whole = mask.bare(span);
    let text = mask.text().get(whole.range()).unwrap_or_default();
    for (open, close) in [('"', '"'), ('“', '”'), ('«', '»')] {
        let count = text.matches([open, close]).count();
        let inner = text.strip_prefix(open);
        let bare = inner.unwrap_or(text);
        let shown = bare
            .strip_suffix(close)
            .filter(|shown| !shown.ends_with(|c: char| c.is_ascii_digit()));
        let cuts = usize::from(inner.is_some()) + usize::from(shown.is_some());
        if cuts > 0 && cuts == count {
            let start = whole.start as usize + (text.len() - bare.len());
            return mask.bare(Span::new(start, start + shown.unwrap_or(bare).len()));
        }
    }
    span
}

/// Words in italics are the beginning of a title where a longer word than this goes on behind them.
const JOINT: usize = 3;

/// Whether what is in italics goes on `behind`, where only some words of a title are: "*Salmo trutta* migrations in small rivers".
pub(super) fn runs_on(behind: &str) -> bool {
    let word = behind.strip_prefix(' ').unwrap_or_default();
    let word = word.split(' ').next().unwrap_or_default();
    let bare = word.trim_end_matches(['.', ',', ':', ';']);
    bare.chars().count() > JOINT
        && bare.chars().all(char::is_lowercase)
        && !BEHIND.contains(&word)
        && !BEHIND.contains(&bare)
}

/// Whether what is set apart ends within a word that goes on `behind`: a mark stands there for something else.
pub(super) fn begins_within(behind: &str) -> bool {
    behind.starts_with(char::is_lowercase)
}

/// Whether the one word in quotation marks at `span` is what somebody is called: `Ada "Skip" Moss`, `Moss A. ("Skip")`.
pub(super) fn is_nickname(text: &str, end: usize, span: Span) -> bool {
    let marks = ['"', '“', '”', '«', '»', '‘', '’', '\''];
    let inside = text.get(span.range()).unwrap_or_default();
    let gap = text.get(end..span.start as usize).unwrap_or_default();
    let gap = gap.trim_end_matches(marks);
    let behind = text.get(span.end as usize..).unwrap_or_default();
    let is_inner = gap.ends_with('(') && behind.trim_start_matches(marks).starts_with(')');
    let is_bare = gap == " " && text[..end].ends_with(char::is_alphabetic);
    end > 0 && !inside.contains(' ') && (is_inner || is_bare)
}
