//! What is blanked beside the markers themselves, so that sentences are cut as if nobody had cited.

use crate::source::Span;
use crate::words;

/// A remark in brackets takes up this many bytes at most.
const REMARK: usize = 120;

/// What stands between markers of one cluster, and the parentheses around it.
pub(super) fn between(text: &str, places: &[Span]) -> Vec<Span> {
    let mut gaps = Vec::new();
    let mut first = 0;
    for (at, place) in places.iter().enumerate() {
        if let Some(next) = places.get(at + 1)
            && next.start >= place.end
            && text[place.end as usize..next.start as usize]
                .chars()
                .all(|c| matches!(c, ' ' | ',' | ';' | '-' | '–'))
        {
            gaps.push(Span {
                start: place.end,
                end: next.start,
            });
            continue;
        }
        let open = text[..places[first].start as usize].ends_with('(');
        if open && text[place.end as usize..].starts_with(')') {
            let (start, end) = (places[first].start, place.end);
            gaps.push(Span {
                start: start - 1,
                end: start,
            });
            gaps.push(Span {
                start: end,
                end: end + 1,
            });
        }
        first = at + 1;
    }
    gaps
}

/// The remarks in brackets that belong to the sentence before them: reasons that stand in for a citation, and others.
/// `own` are a desk's own reasons, in lower case.
pub(super) fn remarks(text: &str, own: &[String]) -> (Vec<Span>, Vec<Span>) {
    let (mut reasons, mut asides) = (Vec::new(), Vec::new());
    for open in memchr::memchr_iter(b'[', text.as_bytes()) {
        let reach = text.floor_char_boundary(open + REMARK);
        let Some(close) = text[open..reach].find(']').map(|at| open + at) else {
            continue;
        };
        let inside = text[open + 1..close].trim().to_lowercase();
        let span = Span::new(open, close + 1);
        if own.iter().any(|reason| begins(&inside, reason)) {
            reasons.push(span);
            continue;
        }
        for table in words::tables() {
            if table.reasons.iter().any(|reason| begins(&inside, reason)) {
                reasons.push(span);
            } else if table.asides.contains(&inside) {
                asides.push(span);
            }
        }
    }
    (reasons, asides)
}

/// Whether `text` begins with `words` and no letter follows.
fn begins(text: &str, words: &str) -> bool {
    text.strip_prefix(words)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
