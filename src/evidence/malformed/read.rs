//! Reads what one bracket begins or ends as the marker that it can only mean.

use super::inside::{Number, faulty, numbers};
use super::query;
use super::spot::Spot;
use super::{Desk, Found, is_numeric};
use crate::document::{Candidate, Cited, Key, Mend, Slip};
use crate::source::Span;

impl Desk<'_> {
    /// What begins with the bracket at `spot`; `next` is the candidate behind it.
    pub(super) fn opened(&self, spot: &Spot<'_>, next: usize) -> Option<Found> {
        let (text, at) = (spot.text, spot.at);
        let doubled = self.candidates.get(next).filter(|one| {
            one.span.start as usize == at + 1 && one.link.is_none() && is_numeric(one)
        });
        if let Some(inner) = doubled {
            return self.doubled(spot, inner);
        }
        let inside = spot.inside();
        let end = at + 1 + inside.len();
        match text[end..].chars().next() {
            Some(']') if matches!(inside, "l" | "I") => self.made(
                spot,
                Span::new(at, end + 1),
                Slip::Letter,
                Some(mend(at + 1, end, "1")),
                &[(1, at + 1, end)],
            ),
            Some(']') if is_index(spot, inside) => None,
            Some(']') => self.separated(spot, inside, end),
            Some(other @ ('}' | '］' | '】')) => {
                let close = end + other.len_utf8();
                let mend = Some(mend(end, close, "]"));
                let numbers = numbers(inside, at + 1)?;
                let sound = faulty(text, &numbers, at + 1, end).is_empty();
                let whole = Span::new(at, close);
                sound.then(|| self.made(spot, whole, Slip::OtherClosing, mend, &numbers))?
            }
            _ => self
                .asked(spot, inside)
                .or_else(|| self.unclosed(spot, inside)),
        }
    }

    /// `[2?]`: a number with what a desk asks of it, which only a person can answer.
    fn asked(&self, spot: &Spot<'_>, inside: &str) -> Option<Found> {
        let bare = inside.trim_end_matches(|c: char| !c.is_ascii_digit());
        let (start, end) = (spot.at + 1, spot.at + 1 + bare.len());
        let numbers = numbers(bare, start)?;
        let length = query::length(&spot.text[end..spot.high])?;
        let whole = Span::new(spot.at, end + length + 1);
        let sound = faulty(spot.text, &numbers, start, end).is_empty();
        sound.then(|| self.made(spot, whole, Slip::Query, None, &numbers))?
    }

    /// `[[1]`: a bracket too many before the marker `inner`, which nothing closes.
    fn doubled(&self, spot: &Spot<'_>, inner: &Candidate) -> Option<Found> {
        let (text, at, end) = (spot.text, spot.at, inner.span.end as usize);
        let alone = !text[end..].starts_with([']', '(', '[']) && !spot.closes_behind(end);
        // Behind a bracket it is no marker by itself.
        let numbers = numbers(text.get(at + 2..end - 1)?, at + 2)?;
        let alone = alone && faulty(text, &numbers, at + 2, end - 1).is_empty();
        let mend = Some(mend(at, at + 1, ""));
        alone.then(|| self.made(spot, Span::new(at, end), Slip::SpareBracket, mend, &numbers))?
    }

    /// `[1` and `[1)`: numbers behind a bracket that nothing closes, or a parenthesis that nothing opens.
    fn unclosed(&self, spot: &Spot<'_>, inside: &str) -> Option<Found> {
        let (text, at) = (spot.text, spot.at);
        let bare = inside.trim_end_matches([' ', ',', ';']);
        let end = at + 1 + bare.len();
        let numbers = numbers(bare, at + 1)?;
        let rest = &text[end..spot.high];
        let mut behind = rest.trim_start_matches(['"', '”', '’', ')']).chars();
        let stops = match behind.next() {
            None => true,
            Some('.' | ',' | ';' | ':' | '!' | '?') => {
                behind.next().is_none_or(char::is_whitespace)
            }
            Some(c) => c.is_whitespace() && behind.as_str().trim().is_empty(),
        };
        let sound =
            stops && faulty(text, &numbers, at + 1, end).is_empty() && !spot.closes_behind(end);
        // A parenthesis that nothing opens was to be the bracket.
        let is_other = rest.starts_with(')') && !spot.opens_before(at);
        let (slip, close, mended) = if is_other {
            (Slip::OtherClosing, end + 1, mend(end, end + 1, "]"))
        } else {
            (Slip::Unclosed, end, mend(end, end, "]"))
        };
        let whole = Span::new(at, close);
        sound.then(|| self.made(spot, whole, slip, Some(mended), &numbers))?
    }

    /// `[1,]` and `[1 2]`: brackets that match round numbers that are not parted as they should be.
    fn separated(&self, spot: &Spot<'_>, inside: &str, end: usize) -> Option<Found> {
        let numbers = numbers(inside, spot.at + 1)?;
        let faults = faulty(spot.text, &numbers, spot.at + 1, end);
        let &[(from, until)] = &faults[..] else {
            return None;
        };
        let whole = Span::new(spot.at, end + 1);
        let gap = &spot.text[from..until];
        // `[-1, 1]` is an interval whose sign says less than nothing, and `[-3]` such a number.
        if gap == "-" && from == spot.at + 1 {
            return None;
        }
        if !gap.trim().is_empty() {
            let kept = usize::from(numbers[0].1 < from && until < end);
            // What a dash led to, or a colon, is lost; between two numbers they are no slip.
            let lost = gap.contains(['-', '–', ':']);
            if lost && kept == 1 {
                return None;
            }
            let mend = mend(from + kept, until, if kept == 1 { " " } else { "" });
            let mend = (!lost).then_some(mend);
            return self.made(spot, whole, Slip::SpareSeparator, mend, &numbers);
        }
        // Two numbers with a space between may as well be one.
        let joined: u32 = numbers.iter().fold(0, |sum, one| {
            sum.saturating_mul(if one.0 < 10 { 10 } else { 100 })
                .saturating_add(one.0)
        });
        let certain = !self.is_meant(joined);
        self.made(
            spot,
            whole,
            Slip::LostSeparator,
            certain.then(|| mend(from, from, ",")),
            &numbers,
        )
    }

    /// What ends with the bracket at `spot`; `next` is the candidate behind it.
    pub(super) fn closed(&self, spot: &Spot<'_>, next: usize) -> Option<Found> {
        let (text, at) = (spot.text, spot.at);
        let known = next
            .checked_sub(1)
            .filter(|&last| self.candidates[last].span.end as usize == at);
        if let Some(last) = known {
            let start = self.candidates[last].span.start as usize;
            let alone = !text[at + 1..].starts_with(['(', '[', ']']) && !spot.opens_before(start);
            return (alone && self.cites(last)).then(|| Found {
                span: Span::new(start, at + 1),
                slip: Slip::SpareBracket,
                mend: Some(mend(at, at + 1, "")),
                reading: None,
            });
        }
        let before = spot.before();
        let low = at - before.len();
        let start = low + before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let numbers = numbers(&text[start..at], start)?;
        let before = &text[low..start];
        if let Some(other) = before
            .chars()
            .next_back()
            .filter(|c| matches!(c, '(' | '［' | '【'))
        {
            let open = start - other.len_utf8();
            let whole = Span::new(open, at + 1);
            let mend = Some(mend(open, start, "["));
            return self.made(spot, whole, Slip::OtherOpening, mend, &numbers);
        }
        let words = before.strip_suffix(' ')?;
        let sign = words.chars().next_back()?;
        let citing =
            sign.is_alphabetic() || matches!(sign, '.' | '!' | '?' | '"' | '”' | '’' | '»');
        let sound = citing && !spot.opens_before(start);
        sound.then(|| {
            self.made(
                spot,
                Span::new(start, at + 1),
                Slip::Unopened,
                Some(mend(start, start, "[")),
                &numbers,
            )
        })?
    }

    /// A marker that was not read before, where each of its `numbers` can be meant.
    pub(super) fn made(
        &self,
        spot: &Spot<'_>,
        span: Span,
        slip: Slip,
        mend: Option<Mend>,
        numbers: &[Number],
    ) -> Option<Found> {
        if !numbers.iter().all(|one| self.is_meant(one.0)) {
            return None;
        }
        let citations = numbers.iter().map(|&(number, start, end)| Cited {
            span: Span::new(start, end),
            key: Key::numeric(number),
            locator: None,
        });
        let candidate = Candidate {
            span,
            syntax: self.syntax,
            citations: citations.collect(),
            link: None,
            entry: None,
            block: spot.block,
            escaped: false,
        };
        Some(Found {
            span,
            slip,
            mend,
            reading: Some(candidate),
        })
    }

    /// Whether the text could cite `number`.
    pub(super) fn is_meant(&self, number: u32) -> bool {
        if self.court.facts.has_numbers() {
            self.court.facts.has_number(number)
        } else {
            (1..=self.greatest).contains(&number)
        }
    }

    fn cites(&self, candidate: usize) -> bool {
        self.refused[candidate].is_none() && is_numeric(&self.candidates[candidate])
    }
}

pub(super) fn mend(start: usize, end: usize, text: &'static str) -> Mend {
    Mend {
        span: Span::new(start, end),
        text,
    }
}

/// Whether a comma at either end of `inside` leaves out one of two indices, as programs write and print them: `[,1]` glued to a name or
/// at a line's start, `[1,]` there.
fn is_index(spot: &Spot<'_>, inside: &str) -> bool {
    let before = &spot.text[..spot.at];
    let bare = before.trim_end_matches(|c: char| c.is_whitespace() && c != '\n' && c != '\r');
    let opens = bare.is_empty() || bare.ends_with(['\n', '\r']);
    let glued = before.ends_with(|c: char| c.is_alphanumeric() || ")]_".contains(c));
    let first = inside.starts_with(',');
    first && (glued || opens) || inside.ends_with(',') && opens
}
