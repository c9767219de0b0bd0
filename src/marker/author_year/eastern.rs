//! Authors and a year as Chinese and Japanese write them: `（王小明，2019）`, `田中・鈴木（2020）`.

use std::ops::Range;

use super::{Called, Certainty, Form, LONGEST, Listed, Named, Names};
use crate::source::Span;
use crate::words::is_eastern;

/// What ends what stands in a parenthesis; another within it makes it none.
const STOPS: &[char] = &['(', ')', '（', '）', '[', ']', '\n', '\r'];
/// What parts the works of one marker.
const WORKS: &[char] = &[';', '；'];
/// What parts names, and those from the year.
const NAMES: &[char] = &[
    '、', '，', ',', '・', '·', '和', '与', '與', '及', '&', '＆', '/', '／',
];
/// What says that there are more authors.
const OTHERS: &[&str] = &["等人", "等", "ほか", "他", "ら"];
/// A name has no more characters than this.
const NAME: usize = 16;
/// What is said of authors between their names and the year has no more characters than this.
const SAYS: usize = 4;
/// More authors than this are not written out in a marker.
const MOST: usize = 8;

/// What cites by authors and year around the parenthesis at the byte `at` of `text`, `within` the stretch of running text that holds it
/// and behind `free`, whatever the width of the parenthesis.
pub(crate) fn named_eastern(
    text: &str,
    at: usize,
    within: Range<usize>,
    free: usize,
    listed: &Listed<'_>,
) -> Option<Named> {
    let open = text[at..].chars().next()?;
    let start = at + open.len_utf8();
    let limit = text.floor_char_boundary((start + LONGEST).min(within.end));
    let window = text.get(start..limit)?;
    let (length, close) = window.char_indices().find(|&(_, c)| STOPS.contains(&c))?;
    let closes = match open {
        '[' => close == ']',
        _ => matches!(close, ')' | '）'),
    };
    if !closes || !window[..length].contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let inside = start..start + length;
    let whole = |from| Span::new(from, inside.end + close.len_utf8());
    if window.starts_with(|c: char| c.is_ascii_digit()) {
        let years = years(text, inside.clone())?;
        let before = told_before(text, within.start.max(free)..at);
        // "Smith等人（2019）": a foreign work in a sentence of the script.
        let foreign = || super::before::names_before(text, before.clone(), listed.has);
        let (names, from) = names_before(text, before.clone(), listed).or_else(foreign)?;
        return Some(Named {
            span: whole(from),
            form: Form::Narrative,
            works: years.called(text, &names, from, Certainty::Tentative),
        });
    }
    let mut works = Vec::new();
    let mut from = inside.start;
    for piece in text[inside.clone()].split(WORKS) {
        works.extend(works_of(text, from..from + piece.len(), listed)?);
        let end = from + piece.len();
        from = end + text[end..].chars().next().map_or(0, char::len_utf8);
    }
    Some(Named {
        span: whole(at),
        form: Form::Enclosed,
        works,
    })
}

/// The works that `piece` names: `王小明、李华，2019，2020`.
fn works_of(text: &str, piece: Range<usize>, listed: &Listed<'_>) -> Option<Vec<Called>> {
    let years = years(text, piece.clone())?;
    let lead = text.get(piece.start..years.start)?;
    let shown = lead.trim_end_matches([',', '，', '、', ' ', '\u{3000}']);
    let start = piece.start + (shown.len() - shown.trim_start().len());
    let (shown, others) = without_others(shown.trim());
    let written: Vec<String> = shown
        .split(NAMES)
        .map(|name| name.trim().to_owned())
        .collect();
    let (names, start) = if written.iter().all(|name| is_name(name)) {
        (names(written, others, shown), start)
    } else {
        // "（Smith & Lee，2019）": a foreign work between the marks of the script.
        let (mut foreign, start) = super::names::names(text, start..start + shown.len())?;
        foreign.others |= others;
        (foreign, start)
    };
    let is_known = names.written.iter().all(|name| (listed.has)(name));
    let certainty = if is_known {
        Certainty::Sure
    } else {
        Certainty::Tentative
    };
    (names.written.len() <= MOST).then(|| years.called(text, &names, start, certainty))
}

/// The years of one piece of a marker, and the place in the work behind them.
struct Years {
    /// Where the first begins.
    start: usize,
    /// At least one, in text order.
    all: Vec<Range<usize>>,
    locator: Option<Span>,
}

impl Years {
    /// The works of these `names`, of which the first begins at `start`.
    fn called(&self, text: &str, names: &Names, start: usize, certainty: Certainty) -> Vec<Called> {
        let last = self.all.len() - 1;
        let work = |(at, year): (usize, &Range<usize>)| Called {
            span: Span::new(if at == 0 { start } else { year.start }, year.end),
            names: names.clone(),
            year: text[year.clone()].to_owned(),
            title: None,
            locator: self.locator.filter(|_| at == last),
            certainty,
        };
        self.all.iter().enumerate().map(work).collect()
    }
}

/// The years that `piece` ends with, a page or the like behind them: `2019a`, `2019年`, `2018，2019：35`.
fn years(text: &str, piece: Range<usize>) -> Option<Years> {
    let shown = &text[piece.clone()];
    let start = piece.start + shown.find(|c: char| c.is_ascii_digit())?;
    let (mut all, mut at) = (Vec::new(), start);
    while let Some((year, behind)) = year(text, at..piece.end) {
        all.push(year);
        at = behind;
        let rest = text[at..piece.end].trim_start();
        let next = rest
            .strip_prefix([',', '，', '、'])
            .map_or(rest, str::trim_start);
        if next.len() == rest.len() || all.len() == MOST {
            break;
        }
        at = piece.end - next.len();
    }
    let end = all.last()?.end;
    let rest = text[end..piece.end].trim_start_matches('年').trim();
    let parted = rest.trim_start_matches([',', '，', '、', ':', '：', ' ', '\u{3000}']);
    let is_place = ["第", "p", "頁", "页"]
        .iter()
        .any(|mark| parted.starts_with(mark))
        || parted.starts_with(|c: char| c.is_ascii_digit());
    let ends = rest.is_empty() || is_place && parted.len() < rest.len();
    if !ends {
        return None;
    }
    let place = text[..piece.end].trim_end().len();
    let locator = is_place.then(|| Span::new(place - parted.len(), place));
    Some(Years {
        start,
        all,
        locator,
    })
}

/// The year with its letter that `range` begins with, and where what belongs to it ends.
fn year(text: &str, range: Range<usize>) -> Option<(Range<usize>, usize)> {
    let shown = &text[range.clone()];
    let rest = shown.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &shown[..shown.len() - rest.len()];
    let is_year = digits.len() == 4 && (digits.starts_with('1') || digits.starts_with("20"));
    let bare = rest
        .strip_prefix(|c: char| c.is_ascii_lowercase())
        .unwrap_or(rest);
    let behind = bare.strip_prefix('年').unwrap_or(bare);
    let goes_on = behind.starts_with(|c: char| c.is_alphanumeric() || "-–—－~～/".contains(c));
    (is_year && !goes_on).then(|| {
        (
            range.start..range.end - bare.len(),
            range.end - behind.len(),
        )
    })
}

/// `before` without the few letters that say what the authors do between a word for further authors and the year: `Smith等人所述（2019）`.
fn told_before(text: &str, before: Range<usize>) -> Range<usize> {
    let shown = text.get(before.clone()).unwrap_or_default().trim_end();
    let mut words = OTHERS[..2].iter();
    let ends = words.find_map(|word| {
        let letters = shown.char_indices().rev();
        let near = letters
            .take(SAYS + word.chars().count())
            .take_while(|&(_, c)| is_eastern(c));
        let (from, _) = near.last()?;
        let at = shown[from..].rfind(word)?;
        Some(before.start + from + at + word.len())
    });
    before.start..ends.unwrap_or(before.end)
}

/// The names that the list has right before the parenthesis at the end of `range`, and where they begin.
fn names_before(text: &str, range: Range<usize>, listed: &Listed<'_>) -> Option<(Names, usize)> {
    let before = text.get(range.clone())?;
    let (bare, others) = without_others(before.trim_end());
    let mut end = bare.len();
    let mut written: Vec<String> = Vec::new();
    while written.len() < MOST {
        let joint = bare[..end].trim_end();
        let joint = joint.strip_suffix(NAMES).filter(|_| end < bare.len());
        let joint = joint.map_or(&bare[..end], str::trim_end);
        let Some(start) = last_known(joint, listed) else {
            break;
        };
        written.insert(0, joint[start..].to_owned());
        end = start;
        if !bare[..end].trim_end().ends_with(NAMES) {
            break;
        }
    }
    if written.is_empty() {
        return None;
    }
    let whole = bare[end..].to_owned();
    Some((names(written, others, &whole), range.start + end))
}

/// Where the longest name begins that `text` ends with and the list has.
fn last_known(text: &str, listed: &Listed<'_>) -> Option<usize> {
    let mut found = None;
    for (at, c) in text.char_indices().rev().take(NAME) {
        if !is_letter(c) {
            break;
        }
        if (listed.has)(&text[at..]) {
            found = Some(at);
        }
    }
    found
}

fn names(written: Vec<String>, others: bool, whole: &str) -> Names {
    Names {
        written,
        others,
        initials: String::new(),
        whole: whole.to_owned(),
    }
}

/// `names` without the word for further authors behind them, and whether there was one.
fn without_others(names: &str) -> (&str, bool) {
    let found = OTHERS.iter().find_map(|word| names.strip_suffix(word));
    found.map_or((names, false), |bare| (bare.trim_end(), true))
}

/// Whether `name` is written as names in Chinese and Japanese are.
fn is_name(name: &str) -> bool {
    let letters = name.chars().filter(|&c| c != ' ' && c != '\u{3000}');
    name.contains(is_letter) && name.chars().count() <= NAME && letters.clone().all(is_letter)
}

/// Whether `c` is a letter of a name in Chinese or Japanese, and not the point that parts names.
fn is_letter(c: char) -> bool {
    is_eastern(c) && c != '・'
}

#[cfg(test)]
mod tests;
