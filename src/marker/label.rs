//! Short labels: `[RFC2119]`, `[RFC 2119]`, `[Smi20, p. 3]`, `[GB-11; Smi20]`. They are looked for only where a list has some.

use super::locator::{JOINTS, LOCATORS};
use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value, dotted};
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "short label",
    openers: &[],
    family: Family::Label,
    read,
};

/// No marker is longer than this, in bytes.
const LONGEST: usize = 120;
/// Words for a place in a source that belong to no label.
const PLACES: &[&str] = &[
    "section", "sections", "sect", "sec", "p", "pp", "page", "pages", "para", "paras", "et", "§",
];

/// No label is longer than this, in bytes.
const LABEL: usize = 50;

pub(super) fn places(text: &str) -> Vec<usize> {
    memchr::memchr_iter(b'[', text.as_bytes()).collect()
}

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let rest = text.get(at + 1..limit)?;
    let window = &rest[..rest.floor_char_boundary(LONGEST.min(rest.len()))];
    let end = window.find([']', '['])?;
    if !window[end..].starts_with(']') {
        return None;
    }
    let escaped = text[..at].ends_with('\\');
    let inner = &window[..end];
    let bare = inner.strip_suffix('\\').unwrap_or(inner);
    if escaped != (bare.len() < inner.len()) {
        return None;
    }
    let mut citations: Vec<Cited> = Vec::new();
    let mut start = at + 1;
    for part in bare.split_inclusive([',', ';']) {
        let name = part.trim_end_matches([',', ';']);
        let lead = name.len() - name.trim_start().len();
        let span = Span::new(start + lead, start + lead + name.trim().len());
        start += part.len();
        if let Some(series) = series(bare) {
            citations.push(numbered(series, name.trim(), span)?);
            continue;
        }
        let name = name.trim();
        let before = citations.last().map(|last| &text[last.span.range()]);
        let is_next = before.is_some_and(|before| counts_on(before, name));
        match citations.last_mut() {
            Some(last) if !is_next && is_locator(name) => {
                last.locator = Some(last.locator.map_or(span, |known| known.join(span)));
            }
            _ => {
                for (name, span) in joined(name, span) {
                    citations.push(located(name, span)?);
                }
            }
        }
    }
    let whole = Span::new(at - usize::from(escaped), at + 1 + end + 1);
    if let [only] = citations.as_mut_slice()
        && only.locator.is_none()
    {
        only.span = whole;
    }
    Some(Read::of(
        whole.start as usize,
        whole.end as usize,
        citations,
    ))
}

/// Whether `next` is a label of the same letters as the label `before` it: `S3` behind `S2`, which is no page then.
fn counts_on(before: &str, next: &str) -> bool {
    let letters = |label: &str| label.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (own, known) = (letters(next), letters(before));
    own > 0
        && own < next.len()
        && known < before.len()
        && next[..own] == before[..known]
        && next[..own].chars().all(char::is_alphabetic)
}

/// The two labels of the same letters that `name`, at `span`, joins by a word, `S2 and S3`, or itself.
fn joined(name: &str, span: Span) -> Vec<(&str, Span)> {
    let mut words = name.split_whitespace();
    if let (Some(first), Some(joint), Some(last), None) =
        (words.next(), words.next(), words.next(), words.next())
        && JOINTS.contains(&joint)
        && counts_on(first, last)
    {
        let (start, end) = (span.start as usize, span.end as usize);
        return vec![
            (first, Span::new(start, start + first.len())),
            (last, Span::new(end - last.len(), end)),
        ];
    }
    vec![(name, span)]
}

/// The series whose numbers are all that `inner` names: `RFC` of `RFCs 1034, 1852`.
fn series(inner: &str) -> Option<&str> {
    let (word, numbers) = inner.trim().split_once(' ')?;
    let series = word.strip_suffix('s')?;
    let is_series = series.len() > 1 && series.bytes().all(|byte| byte.is_ascii_uppercase());
    let mut numbers = numbers.split([',', ';']).map(str::trim);
    let is_number =
        |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_series && numbers.clone().nth(1).is_some() && numbers.all(is_number)).then_some(series)
}

/// One of the numbers of a `series`, which is `name` at `span` or its last word.
fn numbered(series: &str, name: &str, span: Span) -> Option<Cited> {
    let number = name.split_whitespace().next_back()?;
    let start = span.end as usize - number.len();
    cited(
        &format!("{series}{number}"),
        Span::new(start, span.end as usize),
    )
}

/// A label, which stands at `span`, with what says behind it, without a comma, where in the source to look: `[RFC-1034 section 4.2]`.
fn located(name: &str, span: Span) -> Option<Cited> {
    let gaps = name.match_indices(char::is_whitespace);
    let mut parted = gaps.map(|(at, _)| (name[..at].trim_end(), name[at..].trim_start()));
    let place = parted.find(|(label, behind)| {
        // Without a number it may be the first word of a label: `[Part 3]`.
        label.contains(|c: char| c.is_ascii_digit())
            && (begins_place(behind) || label.ends_with(':') && begins_page(behind))
    });
    let Some((label, behind)) = place else {
        return cited(name, span);
    };
    let label = label.trim_end_matches(':');
    let start = span.start as usize;
    let cited = cited(label, Span::new(start, start + label.len()))?;
    let from = start + name.len() - behind.len();
    Some(Cited {
        locator: Some(Span::new(from, start + name.len())),
        ..cited
    })
}

/// Whether `behind` begins with a word for a place in a source or with the number of one: "section 4.2", "2.3.2", "et seq."
fn begins_place(behind: &str) -> bool {
    let word = behind.split_whitespace().next().unwrap_or_default();
    // With one point it is a version, with more a section.
    let numbered = word.starts_with(|c: char| c.is_ascii_digit())
        && word.trim_end_matches('.').matches('.').count() > 1
        && word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let place = word.to_lowercase();
    let place = place.trim_end_matches('.');
    // A part, a chapter or a note may be a work of its own: `[ISO 19115 Part 1]`.
    numbered || PLACES.contains(&place)
}

/// Whether `behind`, which a colon parts from a label, begins with a page: "17", but no year, "2004".
fn begins_page(behind: &str) -> bool {
    let digits = behind.len()
        - behind
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .len();
    (1..=3).contains(&digits) || digits == 0 && is_locator(behind)
}

/// A label with its key folded as entries fold theirs: without white space, in small letters.
fn cited(name: &str, span: Span) -> Option<Cited> {
    let plain = |c: char| {
        c.is_alphanumeric()
            || matches!(c, '-' | '_' | '.' | ':' | '+' | '/' | '&' | '\'' | '’')
            || c.is_whitespace()
    };
    let is_label = name.len() <= LABEL
        && name.starts_with(char::is_alphanumeric)
        && (name.contains(char::is_alphabetic) || dotted(name).is_some())
        && name.chars().all(plain)
        && name.split_whitespace().nth(4).is_none();
    let key = Key {
        system: System::Label,
        value: Value::Label(
            name.split_whitespace()
                .collect::<String>()
                .to_lowercase()
                .into(),
        ),
    };
    is_label.then_some(Cited {
        span,
        key,
        locator: None,
    })
}

/// Whether `part`, behind a label and a comma, says where in the source to look.
fn is_locator(part: &str) -> bool {
    let word = part
        .split(|c: char| c == '.' || c.is_whitespace() || c.is_ascii_digit())
        .next()
        .unwrap_or_default();
    // A capital before two digits or more is a label's: `[AB03, F03]`.
    let numbered = part.len() > word.len() + 1
        && word.len() == 1
        && part.starts_with(|c: char| c.is_ascii_uppercase())
        && part[1..].bytes().all(|byte| byte.is_ascii_digit());
    if numbered {
        return false;
    }
    part.starts_with(['§', '¶', '"', '“'])
        || part.starts_with(|c: char| c.is_ascii_digit())
        || LOCATORS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        let read = read(text, 0, text.len())?;
        let keys = read.citations.iter().map(|cited| {
            let locator = cited.locator.map_or("", |span| &text[span.range()]);
            match &cited.key.value {
                Value::Label(label) => format!("{label} {locator}").trim().to_owned(),
                _ => "number".to_owned(),
            }
        });
        Some(keys.collect::<Vec<_>>().join(", "))
    }

    #[test]
    fn labels_are_folded_and_parted() {
        for (text, keys) in [
            ("[RFC2119]", "rfc2119"),
            ("[RFC\n   2119]", "rfc2119"),
            ("[Y.1564]", "y.1564"),
            ("[11.1]", "11.1"),
            ("[GB-11; Smi20]", "gb-11, smi20"),
            ("[Smi20, p. 3]", "smi20 p. 3"),
            ("[Smi20, Section 4, 5]", "smi20 Section 4, 5"),
            ("[Smi20, p3]", "smi20 p3"),
            ("[AB03, F03]", "ab03, f03"),
            ("[S2, S3]", "s2, s3"),
            ("[P1, p3]", "p1 p3"),
            ("[S2; S3, S. 4]", "s2, s3 S. 4"),
            ("[S2 and S3]", "s2, s3"),
            ("[R2 and S3]", "r2ands3"),
            ("[W2: 17]", "w2 17"),
            ("[W2: p. 17]", "w2 p. 17"),
            ("[ISO 8601: 2004]", "iso8601:2004"),
            ("[RFC-1034 section 4.2]", "rfc-1034 section 4.2"),
            ("[RFC 1034 2.3.2]", "rfc1034 2.3.2"),
            ("[Port-1825 et seq.]", "port-1825 et seq."),
            ("[ISO 8601 2004]", "iso86012004"),
            ("[Part 3]", "part3"),
            ("[a]", "a"),
            ("[RFCs 1034, 1852]", "rfc1034, rfc1852"),
            ("[RFCs 1034]", "rfcs1034"),
        ] {
            assert_eq!(shown(text).as_deref(), Some(keys));
        }
        for text in [
            "[1]",
            "[1.2.0]",
            "[ ]",
            "[WSJ | Paywall]",
            "[--flag]",
            "[a sentence of more than four words]",
            "[a[b]]",
            "[RFC2119",
            "[12:03]",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
