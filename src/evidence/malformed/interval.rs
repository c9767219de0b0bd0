//! Intervals, `(0, 1]`: beside one that surely is, the next, `[2, 3)`, is no marker badly made.

use super::spot::Spot;
use crate::source::Span;

/// An interval beside another stands within so many bytes.
const WINDOW: usize = 300;

/// What parts two sentences.
const STOP: &str = ". ";

/// The ends of an interval are written with no more bytes.
const ENDS: usize = 24;

/// Two numbers with what stands before and behind them.
struct Interval<'a> {
    open: u8,
    close: u8,
    ends: [&'a str; 2],
}

/// Whether the brackets at `span` hold a pair beside a sure interval; `is_source` tells which numbers the text could cite.
pub(super) fn stands_beside(spot: &Spot<'_>, span: Span, is_source: impl Fn(u32) -> bool) -> bool {
    let Some(own) = read(&spot.text[span.range()]) else {
        return false;
    };
    let (start, end) = (span.start as usize, span.end as usize);
    let low = spot
        .text
        .floor_char_boundary(start.saturating_sub(WINDOW).max(spot.low).min(start));
    let high = spot
        .text
        .floor_char_boundary((end + WINDOW).min(spot.high).max(end));
    let (before, behind) = (&spot.text[low..start], &spot.text[end..high]);
    // Another sentence may be about something else.
    let before = before.rsplit(STOP).next().unwrap_or_default();
    let behind = behind.split(STOP).next().unwrap_or_default();
    [before, behind].into_iter().any(|side| {
        memchr::memchr2_iter(b'(', b'[', side.as_bytes())
            .filter_map(|at| read(&side[at..]))
            .any(|other| other.is_sure(&own, &is_source))
    })
}

/// The interval that `text` begins with.
fn read(text: &str) -> Option<Interval<'_>> {
    let window = &text[..text.floor_char_boundary(ENDS.min(text.len()))];
    let length = window.find([')', ']'])?;
    let (first, last) = window.get(1..length)?.split_once([',', ';'])?;
    let ends = [first.trim(), last.trim()];
    ends.iter().all(|end| is_end(end)).then(|| Interval {
        open: text.as_bytes()[0],
        close: text.as_bytes()[length],
        ends,
    })
}

/// Whether `text` is a number as mathematics writes it.
fn is_end(text: &str) -> bool {
    let bare = text.strip_prefix(['-', '−', '+']).unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    bare == "∞"
        || digits(bare)
        || bare
            .split_once('.')
            .is_some_and(|(whole, part)| digits(whole) && digits(part))
}

impl Interval<'_> {
    /// Whether it can be nothing else: no marker holds such numbers, nor is it badly made the other way than `own`.
    fn is_sure(&self, own: &Interval<'_>, is_source: impl Fn(u32) -> bool) -> bool {
        let numbers = || self.ends.iter().map(|end| end.parse::<u32>());
        let mathematical = numbers().any(|number| number.is_err() || number == Ok(0));
        let is_round = |open: u8| open == b'(';
        match (is_round(self.open), self.close == b')') {
            (true, true) => false,
            (false, false) => mathematical,
            (round, _) => {
                let unknown = numbers().flatten().any(|number| !is_source(number));
                mathematical || unknown || round != is_round(own.open)
            }
        }
    }
}
