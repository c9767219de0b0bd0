//! Cutting prose into sentences, and mending what the cutter is known to get wrong.

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

/// The sentences of `text` as adjoining ranges of bytes; white space behind a sentence is its own.
///
/// What `table` knows of the language mends them.
pub(super) fn cut(text: &str, table: &Table) -> Vec<Span> {
    let mut starts = Vec::new();
    let mut start = 0;
    let mut goes_on = false;
    while start < text.len() {
        let end = chunk_end(text, start);
        let mut at = start;
        let chunk = &text[start..end];
        let pieces = if whole(chunk) {
            vec![chunk]
        } else {
            segment(chunk, &table.language)
        };
        for piece in pieces {
            if !(goes_on && at == start) {
                starts.push(at);
            }
            at += piece.len();
        }
        goes_on = !closes(chunk);
        start = end;
    }
    mend(text, &starts, table)
}

/// The pieces of `chunk` as the cutter parts it in the language with this code.
fn segment<'c>(chunk: &'c str, language: &str) -> Vec<&'c str> {
    match language {
        "de" => German {}.segment(chunk),
        "fr" => French {}.segment(chunk),
        "es" => Spanish {}.segment(chunk),
        "it" => Italian {}.segment(chunk),
        "pt" => Portuguese {}.segment(chunk),
        "nl" => Dutch {}.segment(chunk),
        _ => English {}.segment(chunk),
    }
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

/// The ranges between those of `starts` at which a sentence does begin.
fn mend(text: &str, starts: &[usize], table: &Table) -> Vec<Span> {
    let mut sentences: Vec<Span> = Vec::with_capacity(starts.len());
    for (at, &start) in starts.iter().enumerate() {
        let end = starts.get(at + 1).map_or(text.len(), |&next| next);
        match sentences.last_mut() {
            Some(last) if goes_on(text, *last, &text[start..end], table) => last.end = end as u32,
            Some(_) => sentences.push(Span::new(start, end)),
            None => sentences.push(Span::new(0, end)),
        }
    }
    sentences
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
    let Some(stem) = head.strip_suffix('.') else {
        // A small letter behind an exclamation mark: it is part of a name.
        return head.ends_with(['!', '?']) && first.is_lowercase();
    };
    // `Figure 3.` at the beginning is a label of what follows.
    let label = stem.split_once(' ').is_some_and(|(_, number)| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    if label && opens {
        return true;
    }
    let word = stem.rsplit(char::is_whitespace).next().unwrap_or_default();
    // `D-N.Y.`: a point behind a single capital, and no space behind it.
    if head.len() == before.len() && following.len() == next.len() {
        return word
            .rsplit(['-', '.', '(', '/'])
            .next()
            .is_some_and(|last| {
                last.len() == 1 && last.starts_with(|c: char| c.is_ascii_uppercase())
            })
            || first.is_lowercase();
    }
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
    if first.is_ascii_digit() && table.numbered.contains(&word.to_lowercase()) {
        return true;
    }
    // A sentence that begins with a small letter behind a point is an abbreviation's.
    first.is_lowercase()
}

#[cfg(test)]
mod golden;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    fn cut(text: &str) -> Vec<Span> {
        super::cut(text, words::table("en").expect("the table"))
    }

    /// Sentences of our own, parted by a bar where a reader parts them; markers are blanked as they are in passages.
    const CASES: &[&str] = &[
        // News, with markers before and behind the stop.
        "Turnout fell to 41 per cent [1]. |The council blamed the storm [2].",
        "Turnout fell to 41 per cent.[1] |The council blamed the storm.[2]",
        "Turnout fell to 41 per cent. [1] |The council blamed the storm. [2]",
        "The bridge closed in May.[1][2] |It reopened in June.",
        "The bridge closed in May.[1], [2] |It reopened in June.",
        "The harbour froze [1, 2], and ferries stopped [3]. |Nobody was hurt.",
        "Rep. Ana Ruiz, D-N.Y., opposed the bill [1]. |Sen. Tom Hale, R-Ohio, backed it.",
        "The fire began at 4 a.m. Monday [1]. |Crews left by noon.",
        "The fire began at 4 a.m. EST on a farm. |Crews left by noon.",
        "Crews arrived at 5 p.m. |The roof had gone by then.",
        "Luther Gray Jr. [1] on Friday denied it. |He left.",
        "\u{201c}We saw nothing.\u{201d}[7] |Dr. Moreno disagreed.",
        "\u{201c}We saw nothing,\u{201d} Dr. Moreno said.[7] |Others disagreed.",
        "\"The dam will hold,\" said J. R. Okafor. |\"It has to.\" [2] |Work goes on.",
        "BEIJING (AP) \u{2014} Exports rose 3.2% in March, customs data showed [4]. |Imports fell.",
        "Shares of Acme Inc. rose 4.5 percent to $12.30 on Tuesday [1]. |Rivals fell.",
        "The U.S. Senate voted 52-48. |The U.K. did not.",
        "She moved to Washington, D.C. in 2004 [2]. |Her brother stayed.",
        "Prices rose approx. 3 per cent vs. last year [1]. |Wages did not.",
        "He asked: \"Who pays?\" |Nobody answered [3].",
        "Gov. Lee signed the act on Jan. 5, 2021 [1]. |It took effect in Sept. 2022.",
        "No. 10 declined to comment [1]. |Mr. Shah resigned.",
        // Prose in general.
        "It works. |It does not!",
        "Is it so? |It is.",
        "See e.g. the annex, i.e. the last page. |Then stop.",
        "He waited ... and left. |She stayed.",
        "1. The first item is long. |It goes on.",
        "The file is at example.com/a.b and is small. |Take it.",
        "Version 2.1 is out. |Version 3.0 is not.",
        "The study (see Fig. 3) was small. |It was cited often.",
        "Prof. E. M. Vance et al. found two. |A third came later.",
        "Figure 3. Exports rose in 2021. |Imports fell.",
        "The firm (founded in 1990.) grew. |It sold out.",
        "\u{201c}One is enough. Two are many,\u{201d} he said. |They agreed.",
    ];

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        let mut wrong = Vec::new();
        for case in CASES {
            let text = blanked(&case.replace('|', ""));
            let found: Vec<_> = cut(&text).iter().map(|span| &text[span.range()]).collect();
            let wanted = blanked(case);
            let wanted: Vec<_> = wanted.split('|').collect();
            if found != wanted {
                wrong.push((found.join("|"), *case));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// `text` with the insides of brackets, and what stands between two of them, blanked.
    fn blanked(text: &str) -> String {
        let mut inside = false;
        let text = text.replace("], [", "]  [");
        let blanks = text.chars().map(|c| match c {
            '[' => {
                inside = true;
                ' '
            }
            ']' => {
                inside = false;
                ' '
            }
            _ if inside => ' ',
            c => c,
        });
        blanks.collect()
    }

    #[test]
    fn long_text_is_cut_without_gaps() {
        for unit in [
            "\u{201c}a. ",
            "word ",
            "\u{e9}",
            "One is. Two are. ",
            "x. y",
        ] {
            let text = unit.repeat(40_000 / unit.len());
            let sentences = cut(&text);
            let mut end = 0;
            for sentence in &sentences {
                assert_eq!(sentence.start, end);
                assert!(text.get(sentence.range()).is_some(), "a character is cut");
                end = sentence.end;
            }
            assert_eq!(end as usize, text.len());
        }
        assert_eq!(
            cut(&"word ".repeat(5000)).len(),
            1,
            "no sentence ends there"
        );
        assert_eq!(cut(&"One is. Two are. ".repeat(2000)).len(), 4000);
    }
}
