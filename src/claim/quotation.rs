//! Direct quotations in passages: what stands in quotation marks and is no title, no term.

mod aside;

use super::judged;
use crate::source::Span;
use crate::words::{self, touches_numbers};

/// What stands in quotation marks and has fewer words is a term or a manner of speaking.
const WORDS: usize = 4;

/// What a quotation is opened with where two commas stand for one low mark: ",,So it is''".
const LOW: char = ',';

/// A title that stands before another is looked for within so many bytes.
const TITLE: usize = 80;

/// Finds the quotations of one passage after another, and carries those that go on from one to the next.
#[derive(Debug, Default)]
pub(super) struct Quoting {
    /// The mark that opened a quotation which the passage before left open.
    open: Option<char>,
    /// The mark that such a passage began with, where this one does not begin with it again.
    left: Option<char>,
}

impl Quoting {
    /// The quotations of `text` in bytes, marks included, in text order, none inside another; `next` is the passage behind it.
    ///
    /// Each paragraph but the last of a long quotation leaves it open, and the one behind it opens it again, or the last alone shuts it.
    pub(super) fn quotations(&mut self, text: &str, next: &str) -> Vec<Span> {
        let mut quotations = Vec::new();
        let carried = self.open.take().filter(|&mark| reopens(mark, text));
        let start = text.len() - text.trim_start().len();
        let first = carried.map(|_| start);
        let left = self.left.take().filter(|&mark| runs_on(mark, text, next));
        let mut open = carried.or(left).map(|mark| (start, mark));
        for at in marks(text) {
            if first == Some(at) {
                continue;
            }
            let mut rest = text[at..].chars();
            let Some(c) = rest.next() else {
                break;
            };
            let before = text[..at].chars().next_back().unwrap_or(' ');
            let after = rest.next().unwrap_or(' ');
            match open {
                None if opens(c, before, after) => open = Some((at, c)),
                Some((start, mark)) if shuts(mark, c, before, after) => {
                    // Two low commas are shut by two high ones as well.
                    let doubled = mark == LOW && after == c;
                    let length = c.len_utf8() * (1 + usize::from(doubled));
                    quotations.push(Span::new(start, at + length));
                    open = None;
                }
                Some((_, mark)) if doubts(mark, c, before, after) => open = None,
                // A straight mark that can only open tells that the one before it was a slip.
                Some((_, '"')) if c == '"' && before.is_whitespace() && opened(after) => {
                    open = Some((at, c));
                }
                _ => {}
            }
        }
        if let Some((start, mark)) = open {
            // A mark that looks alike on both sides may as well close what stood before.
            let begins = text[..start].trim().is_empty() && !matches!(mark, '‘' | '\'' | '"');
            let goes_on = reopens(mark, next);
            if begins || goes_on {
                quotations.push(Span::new(start, text.len()));
            }
            self.open = goes_on.then_some(mark);
            self.left = (begins && !goes_on)
                .then_some(mark)
                .filter(|mark| is_own(*mark));
        }
        quotations.retain(|quotation| speaks(text, *quotation));
        quotations
            .into_iter()
            .flat_map(|quotation| parts(text, quotation))
            .collect()
    }
}

/// The parts of `quotation` that hold somebody's words; all of it where none of them has enough.
fn parts(text: &str, quotation: Span) -> Vec<Span> {
    let mut parts = aside::without_asides(text, quotation);
    parts.retain(|part| {
        text[part.range()]
            .split_whitespace()
            .nth(WORDS - 1)
            .is_some()
    });
    if parts.is_empty() {
        vec![quotation]
    } else {
        parts
    }
}

/// Where in `text` a quotation mark of any kind may stand.
fn marks(text: &str) -> impl Iterator<Item = usize> + '_ {
    // All marks are one of these signs or begin with one of these bytes; nothing else is looked at.
    let bytes = text.as_bytes();
    let straight = memchr::memchr3_iter(b'"', b'\'', b',', bytes);
    let mut straight = straight
        .filter(move |&at| bytes[at] != b',' || is_low(text, at))
        .peekable();
    let mut others = memchr::memchr3_iter(0xc2, 0xe2, 0xe3, bytes).peekable();
    std::iter::from_fn(move || match (straight.peek(), others.peek()) {
        (Some(one), Some(other)) if one > other => others.next(),
        (None, _) => others.next(),
        _ => straight.next(),
    })
}

/// Whether two commas at `at` in `text` stand for a mark: behind no word, right before one.
fn is_low(text: &str, at: usize) -> bool {
    let behind = text[at..].strip_prefix(",,").unwrap_or_default();
    let before = text[..at].chars().next_back();
    let apart = before.is_none_or(|c| parts_words(c) && c != ',');
    behind.starts_with(opened) && apart
}

/// The words of `quotation` without its marks.
pub(super) fn words_of(quotation: &str) -> &str {
    let inside = quotation.strip_prefix(",,").unwrap_or(quotation);
    inside.trim_matches(|c: char| "\"'“”„«»‹›‚‘’「」『』《》".contains(c) || c.is_whitespace())
}

/// Whether `text` opens the quotation again that `mark` opened.
fn reopens(mark: char, text: &str) -> bool {
    let first = text.trim_start().chars().next();
    // French repeats either of its marks at the beginning of a paragraph.
    first == Some(mark) && mark != '\'' || mark == '«' && first == Some('»')
}

/// Whether the quotation that `mark` opened goes on in `text` without a mark of its own: it is shut there, or in `next` behind it.
fn runs_on(mark: char, text: &str, next: &str) -> bool {
    shut_first(mark, text).unwrap_or_else(|| shut_first(mark, next) == Some(true))
}

/// Whether the first mark of `text` shuts what `mark` opened; nothing where it has none.
fn shut_first(mark: char, text: &str) -> Option<bool> {
    marks(text).find_map(|at| {
        let mut rest = text[at..].chars();
        let c = rest.next()?;
        let before = text[..at].chars().next_back().unwrap_or(' ');
        let after = rest.next().unwrap_or(' ');
        let shut = shuts(mark, c, before, after);
        (shut || opens(c, before, after)).then_some(shut)
    })
}

/// Whether `mark` opens quotations alone, so that one that nothing shuts in its paragraph is no slip of another kind.
fn is_own(mark: char) -> bool {
    matches!(mark, '“' | '„' | '«')
}

/// Whether `c` between these two characters opens a quotation.
fn opens(c: char, before: char, after: char) -> bool {
    match c {
        '“' | '„' | '«' | '‹' | '‚' | '「' | '『' | '《' => {
            c != '‚' || !after.is_whitespace()
        }
        LOW => true,
        // Danish and German books point their marks inwards, Swedish and Finnish use one sign for both.
        // Behind an equals sign stands a value of code.
        '"' | '‘' | '\'' | '»' | '›' | '”' => {
            parts_words(before) && before != '=' && opened(after)
        }
        _ => false,
    }
}

/// Whether a mark may stand right beside `c`: no letter, or one of a script that puts its words right against the marks.
fn parts_words(c: char) -> bool {
    !c.is_alphanumeric() || touches_numbers(c)
}

/// Whether a quotation may begin with `c`.
fn opened(c: char) -> bool {
    c.is_alphanumeric() || "'‘“\"(…[$€£".contains(c)
}

/// Whether `c` between these two characters closes a quotation that `mark` opened.
fn shuts(mark: char, c: char, before: char, after: char) -> bool {
    match mark {
        '“' => c == '”' || c == '"' && !before.is_whitespace(),
        '„' => c == '“' || c == '”' || c == '"' && !before.is_whitespace(),
        '«' => c == '»',
        '»' => c == '«' || c == '»',
        LOW => match c {
            '”' | '“' => true,
            '"' => !before.is_whitespace(),
            '\'' | '’' => after == c && !before.is_whitespace(),
            _ => false,
        },
        '‹' => c == '›',
        '›' => c == '‹',
        '‚' => matches!(c, '‘' | '’') && !after.is_alphanumeric() && !before.is_whitespace(),
        '「' => c == '」',
        '『' => c == '』',
        '《' => c == '》',
        // Behind a sentence's end it closes, even where no blank parts it from the next sentence.
        '"' => c == '"' && (parts_words(after) || ".!?…".contains(before)) || c == '”',
        '”' => c == '”',
        // An apostrophe within a word or behind a plural is written with the same sign.
        '‘' => c == '’' && !after.is_alphanumeric() && !before.is_whitespace(),
        // A straight one closes behind the point or the comma of what was said, and behind a word that ends as no plural and no short
        // form does.
        '\'' => {
            c == '\''
                && !after.is_alphanumeric()
                && (".,!?…".contains(before) || "dkrty".contains(before))
        }
        _ => false,
    }
}

/// Whether `c` between these two characters leaves it unsure where what `mark` opened ends: glued to words on both sides, or as much an
/// apostrophe behind a plural as the end of a term.
fn doubts(mark: char, c: char, before: char, after: char) -> bool {
    let ends_word = c == mark && before.is_alphanumeric();
    match mark {
        '"' => ends_word && after.is_alphanumeric(),
        '\'' => ends_word && !after.is_alphanumeric(),
        _ => false,
    }
}

/// Whether `before` ends with a title in quotation marks and no more than a word or a comma behind it: "\"Low Tide\" and".
fn follows_title(before: &str) -> bool {
    let before = before.trim_end();
    let near = &before[before.floor_char_boundary(before.len().saturating_sub(TITLE))..];
    let tie = near.rsplit(['"', '”', '“', '»', '«']).next();
    let Some(tie) = tie.filter(|tie| tie.len() < near.len()) else {
        return false;
    };
    let inside = near[..near.len() - tie.len()].trim_end_matches(['"', '”', '“', '»', '«']);
    let title = inside.rsplit(['"', '”', '“', '„', '»', '«']).next();
    let named = title.is_some_and(|title| {
        let mut words = title.split_whitespace().filter(|word| word.len() >= WORDS);
        title.len() < inside.len() && words.all(|word| word.starts_with(char::is_uppercase))
    });
    named && tie.split_whitespace().count() <= 1 && !tie.contains(['.', '!', '?'])
}

/// Whether the quotation at `place` is somebody's words: enough of them, and neither a title nor a term.
fn speaks(text: &str, place: Span) -> bool {
    let inside = words_of(&text[place.range()]);
    // These marks hold the titles of works; what has clauses or ends as sentences end is no title.
    if text[place.range()].starts_with('《') && !inside.contains(['，', '。', '！', '？']) {
        return false;
    }
    let (mut words, mut long) = (0, 0);
    let mut titled = true;
    for word in inside
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
    {
        words += 1;
        // Some scripts have no capitals, by which a title is told.
        titled &= !word
            .starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase());
        if word.chars().count() >= WORDS {
            long += 1;
            titled &= word.starts_with(|c: char| !c.is_lowercase());
        }
    }
    // A script without spaces writes its words in one.
    let unspaced = inside.starts_with(|c: char| ('\u{3040}'..='\u{9fff}').contains(&c));
    if unspaced {
        return inside.chars().count() >= 2 * WORDS;
    }
    // A mark behind the words of a title is the sentence's.
    let titled = titled
        && !inside.starts_with(char::is_lowercase)
        && (long > 1
            || !inside.ends_with(['.', '!', ','])
            || follows_title(&text[..place.start as usize]));
    let lead = text[..place.start as usize].trim_end_matches([' ', ',', ':']);
    let lead = lead
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let term = words::tables()
        .iter()
        .any(|table| table.titles.contains(&lead));
    let described = || judged::is_described(text, place, inside);
    words >= WORDS && !titled && (!term || described())
}

#[cfg(test)]
mod tests;
