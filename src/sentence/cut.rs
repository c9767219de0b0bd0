//! Cutting prose into sentences, and mending what the cutter is known to get wrong.

mod aside;
mod glued;
mod initial;
mod mask;
mod quotation;
mod short;
mod source;
mod spoken;

use sentencex::languages::{
    Dutch, English, French, German, Italian, Language, Portuguese, Spanish,
};

use crate::source::Span;
use crate::words::Table;

/// The cutter's work grows with the square of unbalanced quotation marks, so it is never given more bytes at once.
const CHUNK: usize = 8 * 1024;

/// What ends a sentence.
const STOPS: [char; 7] = ['.', '!', '?', '…', '。', '！', '？'];

/// What may stand between the end of a sentence and the white space behind it.
/// German closes with marks that other languages open with.
const CLOSERS: [char; 15] = [
    '"', '”', '’', '\'', '»', '“', '‘', '«', '›', '‹', ')', ']', '*', '_', '`',
];

/// The ending of a name has so many bytes where it begins with a capital.
const ENDING: usize = 2;

/// What goes on with the path, the sum or the series whose points stand before it.
const JOINING: [char; 10] = ['/', '\\', '+', '=', '<', '>', ',', ';', '×', '·'];

/// The sentences of `text` as adjoining ranges of bytes; white space behind a sentence is its own.
///
/// What `table` knows of the language mends them, and the places of what `links` show, in text order.
pub(super) fn cut(text: &str, links: &[Span], table: &Table) -> Vec<Span> {
    let mut starts = Vec::new();
    let mut start = 0;
    let mut goes_on = false;
    while start < text.len() {
        let end = chunk_end(text, start);
        let mut at = start;
        let chunk = &text[start..end];
        let lengths = if whole(chunk) {
            vec![chunk.len()]
        } else {
            segment(&mask::masked(chunk, table), &table.language)
        };
        for length in lengths {
            if !(goes_on && at == start) {
                starts.push(at);
            }
            at += length;
        }
        goes_on = !closes(chunk);
        start = end;
    }
    mend(text, &begins(text, &starts, links, table), links, table)
}

/// How long the pieces of `chunk` are as the cutter parts it in the language with this code.
fn segment(chunk: &str, language: &str) -> Vec<usize> {
    let pieces = match language {
        "de" => German {}.segment(chunk),
        "fr" => French {}.segment(chunk),
        "es" => Spanish {}.segment(chunk),
        "it" => Italian {}.segment(chunk),
        "pt" => Portuguese {}.segment(chunk),
        "nl" => Dutch {}.segment(chunk),
        _ => English {}.segment(chunk),
    };
    pieces.into_iter().map(str::len).collect()
}

/// Whether `chunk` is plainly one sentence at most, so that the cutter need not look at it.
fn whole(chunk: &str) -> bool {
    let Some(stop) = memchr::memchr3(b'.', b'!', b'?', chunk.as_bytes()) else {
        // White space alone can keep the cutter as busy as quotation marks, and without a stop there is nothing to cut.
        return chunk.is_ascii();
    };
    // The cutter also parts lines, and items at their numbers in parentheses and at bullets.
    let plain = |c: char| match c {
        ')' | '\n' => false,
        '“' | '”' | '‘' | '’' | '–' | '—' => true,
        _ => c.is_ascii() || c.is_alphanumeric(),
    };
    !chunk[stop..].contains(char::is_alphanumeric) && chunk.chars().all(plain)
}

/// Where a chunk that begins at `start` ends: behind a sentence where possible, else behind a word, never in a character.
fn chunk_end(text: &str, start: usize) -> usize {
    if text.len() - start <= CHUNK {
        return text.len();
    }
    let end = text.floor_char_boundary(start + CHUNK);
    let half = text.floor_char_boundary(start + CHUNK / 2);
    let tail = &text[half..end];
    let mut stops = tail.rmatch_indices(STOPS);
    let sentence_end = stops.find_map(|(at, stop)| {
        let behind = &tail[at + stop.len()..];
        let space = behind.trim_start_matches(CLOSERS);
        let at = end - space.len();
        space.starts_with(' ').then_some(at + 1)
    });
    let word_end = || tail.rfind(' ').map(|at| half + at + 1);
    sentence_end.or_else(word_end).unwrap_or(end)
}

/// Whether `text` ends as sentences end, white space and closing marks left out.
pub(super) fn closes(text: &str) -> bool {
    text.trim_end_matches(|c: char| c.is_whitespace() || CLOSERS.contains(&c))
        .ends_with(STOPS)
}

/// Where sentences begin that the cutter begins at `starts`: at the mark that opens one, and behind the sources of the one before.
fn begins(text: &str, starts: &[usize], links: &[Span], table: &Table) -> Vec<usize> {
    let mut begins: Vec<usize> = Vec::with_capacity(starts.len());
    for &start in starts {
        let start = if begins.is_empty() {
            0
        } else {
            source::behind(text, spoken::with_mark(text, start), links, table)
        };
        // What closes behind the stop belongs to the sentence that it closes.
        let closes = text[start..].starts_with([')', ']']);
        if begins.last().is_none_or(|&last| last < start && !closes) {
            begins.push(start);
        }
    }
    begins
}

/// The ranges between those of `starts` at which a sentence does begin.
fn mend(text: &str, starts: &[usize], links: &[Span], table: &Table) -> Vec<Span> {
    let mut sentences: Vec<Span> = Vec::with_capacity(starts.len());
    for (at, &start) in starts.iter().enumerate() {
        let end = starts.get(at + 1).copied().unwrap_or(text.len());
        match sentences.last_mut() {
            Some(last) if goes_on(text, *last, &text[start..end], table) => last.end = end as u32,
            _ => sentences.push(Span::new(start, end)),
        }
        short::divide(text, &mut sentences, start, links, table);
    }
    sentences
}

/// Whether the last part of `word` is a single capital: `D-N`.
fn ends_with_capital(word: &str) -> bool {
    let last = word.rsplit(['-', '.', '(', '/']).next();
    last.is_some_and(|last| last.len() == 1 && last.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Whether `following`, which nothing parts from a stop, begins with the ending of a file's name or of another: `data.R`, `log.Tx`.
fn is_ending(following: &str, table: &Table) -> bool {
    let word = following.split(|c: char| !c.is_alphanumeric()).next();
    word.is_some_and(|word| {
        let is_word = table.common.contains(&word.to_lowercase());
        word.len() <= ENDING && !is_word && !short::is_shortened(word, table)
    })
}

/// Whether nothing parts `next` from the sentence `before`, or the one blank of a series: `../output`, `1 + 2 + ... + 9`.
fn is_joined(before: &str, next: &str) -> bool {
    let head = before.trim_end();
    let gap = before.len() - head.len() + next.len() - next.trim_start().len();
    gap == 0 || gap == 1 && (head.ends_with("...") || head.ends_with('…'))
}

/// Whether `head` ends with a point and a number in brackets that cites nothing: "see Fig. [3]".
fn ends_with_number(head: &str) -> bool {
    let inside = head
        .strip_suffix(']')
        .and_then(|head| head.rsplit_once('['));
    inside.is_some_and(|(before, number)| {
        let digits = number.bytes().all(|byte| byte.is_ascii_digit());
        digits && before.trim_end().ends_with('.')
    })
}

/// Whether the sentence `before` goes on in `next`, although the cutter parted them.
fn goes_on(text: &str, before: Span, next: &str, table: &Table) -> bool {
    let opens = before.start == 0;
    let before = &text[before.range()];
    let head = before.trim_end();
    let following = next.trim_start();
    let Some(first) = following.chars().next() else {
        return true;
    };
    // A piece without a letter or digit is no sentence, nor is the number of a list's item.
    if !next.contains(char::is_alphanumeric)
        || !head.contains(char::is_alphabetic) && head.len() <= 4
    {
        return true;
    }
    if JOINING.contains(&first) && is_joined(before, next) {
        return true;
    }
    // A title that was cut off, before what parts it from the site: "The quays... | The Tides".
    if first == '|' && (head.ends_with("...") || head.ends_with('…')) {
        return true;
    }
    let Some(stem) = head.strip_suffix('.') else {
        // A small letter behind an exclamation mark or a number in brackets: it is part of a name, or of a cry between dashes, or no
        // sentence has ended.
        let dashed = following.trim_start_matches(['–', '—', '-', ' ']);
        return head.ends_with(['!', '?', '…']) && dashed.starts_with(char::is_lowercase)
            || ends_with_number(head) && first.is_lowercase()
            || spoken::asks(head) && spoken::tells_who(following, table);
    };
    // `Figure 3.` at the beginning is a label of what follows.
    let label = stem.split_once(' ').is_some_and(|(_, number)| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    if label && opens {
        return true;
    }
    // "Vester.- The ferry": where a report comes from.
    if opens && spoken::is_dateline(stem, next) {
        return true;
    }
    // `D-N.Y.`: a point behind a single capital, and no space behind it.
    if head.len() == before.len() && following.len() == next.len() {
        let word = stem.rsplit(char::is_whitespace).next().unwrap_or_default();
        return ends_with_capital(word)
            || first.is_lowercase()
            || is_ending(following, table)
            || short::is_glued(stem, following);
    }
    // A sentence that begins with a small letter behind a point is an abbreviation's.
    is_short_before(stem, following, table) || first.is_lowercase()
}

/// Whether the last word of `stem`, behind which a point stands, is short for a longer one that goes on in `following`.
fn is_short_before(stem: &str, following: &str, table: &Table) -> bool {
    let mut words = stem.rsplit(char::is_whitespace);
    let word = words.next().unwrap_or_default();
    let counted = words
        .next()
        .is_some_and(|word| word.ends_with(|c: char| c.is_ascii_digit()));
    // `4 a.m. Monday`: the day or the zone belongs to the time.
    if word.eq_ignore_ascii_case("a.m") || word.eq_ignore_ascii_case("p.m") {
        let follower = following
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default()
            .to_lowercase();
        return [&table.clock, &table.weekdays, &table.months]
            .iter()
            .any(|words| words.contains(&follower));
    }
    let number = following.starts_with(|c: char| c.is_ascii_digit()) || short::is_roman(following);
    if number && short::is_numbered(word, table)
        || short::is_weekday(word, following, table)
        || counted && short::is_month(word, following, table)
    {
        return true;
    }
    // `5 mm.` measures, `MM. Roy et Petit` are people.
    let short = if counted {
        short::is_scale(word, following, table)
    } else {
        short::is_shortened(word, table) || initial::goes_on(stem, following, table)
    };
    short || initial::is_dated(stem, following, table) || short::tells_which(stem, following, table)
}

#[cfg(test)]
mod bounds;

#[cfg(test)]
mod golden;

#[cfg(test)]
mod tests;
