//! Rows that are no sentences: entries of indices and dictionaries, lines of a table of contents, credits.

use std::ops::RangeInclusive;

use crate::words;

/// The name of a word's class has so many bytes at most: "adj.".
const CLASS: usize = 4;

/// The word itself has so many bytes at most.
const WORD: usize = 40;

/// A date has so many words at most.
const DATE: usize = 4;

/// What an entry of an index is about has so many words at most, and before several pages so many.
const ENTRY: usize = 4;
const LONG_ENTRY: usize = 10;

/// What may be a year.
const YEARS: RangeInclusive<u32> = 1500..=2100;

/// Whether `text` is such a row.
pub(super) fn is_row(text: &str) -> bool {
    is_entry(text)
        || is_contents(text)
        || credits_initials(text)
        || is_date(text)
        || is_labelled(text)
        || is_in_journal(text)
}

/// Whether `text` tells where in a journal an article stands, and nothing besides: "Journal of Tides 15(4):201. doi:10.1000/t.201"
fn is_in_journal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let place = |word: &str| {
        let parts = word.split_once('(').zip(word.split_once("):"));
        parts.is_some_and(|((volume, _), (issue, page))| {
            digits(volume)
                && issue
                    .strip_prefix(volume)
                    .is_some_and(|issue| digits(&issue[1..]))
                && page.starts_with(|c: char| c.is_ascii_digit())
        })
    };
    let Some(word) = text.split(' ').find(|word| place(word)) else {
        return false;
    };
    let (head, rest) = text.split_once(word).unwrap_or_default();
    let number = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    super::titled(head.trim_end()) && rest.split_whitespace().all(number)
}

/// Whether `text` is a row of labels and what belongs to them, and ends as no sentence does: "Unit: boats a year Source: Harbour Office, 2010".
/// Only one that tells the source is sure to be none of whoever speaks: "Hull: The crew sank 40 boats, Holm: a crime".
fn is_labelled(text: &str) -> bool {
    let label = |word: &str| {
        let name = word.strip_suffix(':').unwrap_or_default();
        let is_one = name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic);
        is_one.then(|| name.to_lowercase())
    };
    let mut words = text.split(' ');
    let begins = words.next().is_some_and(|word| label(word).is_some());
    let names_sources = |label: String| {
        let mut tables = words::tables().iter().chain([words::headings()]);
        tables.any(|table| table.headings.contains(&label))
    };
    begins && !text.ends_with(['.', '!', '?']) && words.filter_map(label).any(names_sources)
}

/// Whether `text` is a date, with a place before it perhaps: "Aug. 3d, 1842."
fn is_date(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let short = || words.clone().nth(DATE).is_none();
    let ends = text
        .trim_end_matches('.')
        .ends_with(|c: char| c.is_ascii_digit());
    ends && short()
        && words.all(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()))
}

/// Whether `text` begins as an entry of a dictionary does, with a word in capitals and its class: "TIDE, n. ".
pub(in crate::claim) fn is_defined(text: &str) -> bool {
    let Some((word, rest)) = text.split_once(", ") else {
        return false;
    };
    let class = rest.split([' ', '\n']).next().unwrap_or_default();
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    // "NASA, Inc." is a name.
    let small = class.starts_with(char::is_lowercase);
    word.len() > 2
        && word.len() <= WORD
        && letters().all(char::is_uppercase)
        && letters().next().is_some()
        && small
        && class.len() <= CLASS
        && class.ends_with('.')
}

/// Whether `text` is an entry of an index, "Tides, 40, 138.", or begins as entries of dictionaries do: "TIDE, n. ".
fn is_entry(text: &str) -> bool {
    // Most sentences are told from both by their second letter and their end.
    let small = text.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase);
    let mut last = text.bytes().rev().skip_while(|byte| b" .,".contains(byte));
    if small && !last.next().is_some_and(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let Some((word, rest)) = text.split_once(", ") else {
        return false;
    };
    is_page_list(rest) && is_entry_head(word, rest) || is_defined(text)
}

/// Whether `rest`, what stands behind the first comma of a sentence, is no more than numbers of pages.
fn is_page_list(rest: &str) -> bool {
    rest.chars()
        .all(|c| c.is_ascii_digit() || " ,–-.".contains(c))
}

/// Whether `head` is what an index has before `pages`: a few words, where a sentence ends with somebody's age or with a year,
/// "said Ida Holm, 51.", "sank in May, 2019."
fn is_entry_head(head: &str, pages: &str) -> bool {
    let several = pages.contains(", ");
    let most = if several { LONG_ENTRY } else { ENTRY };
    let number = pages.trim_end_matches(['.', ' ']).parse();
    let year = number.is_ok_and(|number| YEARS.contains(&number));
    let speaks = |c: char| c.is_ascii_digit() || "\"“”„«»‘‹".contains(c);
    !year && !head.contains(speaks) && head.split_whitespace().nth(most).is_none()
}

/// Whether `text` is a line of a table of contents, its page and the number of the next part at its end: "TIDES 224 XIX."
fn is_contents(text: &str) -> bool {
    let Some(rest) = text.strip_suffix('.') else {
        return false;
    };
    let mut words = rest.rsplit(' ');
    let part = words.next().unwrap_or_default();
    let page = words.next().unwrap_or_default();
    let roman = !part.is_empty() && part.bytes().all(|byte| b"IVXLC".contains(&byte));
    roman && !page.is_empty() && page.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` credits several people by their initials: "the fund's awards 1245632 (I.H.) and 1531594 (N.B.)".
fn credits_initials(text: &str) -> bool {
    let opened = memchr::memchr_iter(b'(', text.as_bytes());
    let credits = opened.filter(|at| {
        let inside = text[at + 1..].split(')').next().unwrap_or_default();
        let initials = |word: &str| word.len() == 1 && word.starts_with(char::is_uppercase);
        let letters = inside.strip_suffix('.');
        letters.is_some_and(|letters| letters.contains('.') && letters.split('.').all(initials))
    });
    credits.take(2).count() == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_indices_and_dictionaries_are_told_by_their_form() {
        assert!(is_entry("TIDE, n. The water of 40 seas."));
        assert!(is_entry("SAIL, v.t. To be blown by the 40 winds."));
        assert!(is_entry("Tides of the spring, 40, 138-9."));
        assert!(is_entry(
            "Tides and their causes in the open sea, 40, 138-9."
        ));
        assert!(!is_entry("On May 3, 2021."));
        for text in [
            "“The boat sank in the night,” said Ida Holm, 51.",
            "Said Ida Holm, “it sank,” 51.",
            "The ferry of the islands sank in May, 2019.",
            "It sank in May, 2019.",
            "The storm sank more boats than any other before it, 3,400.",
            "HULL, Inc. lost 40 boats.",
            "IDA HOLM, Sr. lost 40 boats.",
        ] {
            assert!(!is_entry(text), "{text}");
        }
        assert!(!is_entry("NATO, in the spring, had 40 ships."));
    }

    #[test]
    fn sentences_that_end_with_an_age_or_a_year_are_no_entries() {
        for text in [
            "“The boat sank off the coast,” said Ida Holm, 51.",
            "„Das Boot sank“, sagte Ida Holm, 51.",
            "« Le bateau a coulé », a dit Ida Holm, 51.",
            "It sank off the coast said Ida Holm, 51.",
            "The ferry sank in the harbour in May, 2019.",
            "The ferry sank in May, 2019.",
            "The storm destroyed more homes than any other before it, 3,400.",
            "NASA, Inc. lost 40 million pounds in 2019.",
            "IDA HOLM, Sr. lost 40 boats.",
        ] {
            assert!(!is_row(text), "{text}");
        }
        for text in ["Holm, Ida, 51.", "Tides, 40.", "Ebbe und Flut, 40, 138."] {
            assert!(is_row(text), "{text}");
        }
    }

    #[test]
    fn lines_of_contents_and_credits_are_no_prose() {
        assert!(is_labelled(
            "Unit: boats a year Source: Harbour Office, 2010"
        ));
        assert!(is_labelled(
            "Einheit: Boote im Jahr Ort: Hull Quelle: Hafenamt"
        ));
        assert!(!is_labelled("Unit: boats a year, 2010"));
        assert!(!is_labelled(
            "Finding: The mayor stole 40 boats from the port and Roe: was paid"
        ));
        assert!(!is_labelled("Hull: The crew sank 40 boats, Holm: a crime"));
        assert!(!is_labelled("Holm: the boats sank. Roe: so did ours."));
        assert!(is_contents("TIDES (continued) 224 XIX."));
        assert!(!is_contents("The tides rose under Pope Pius IX."));
        assert!(!is_contents("The tides rose by 224."));
        assert!(is_in_journal("Journal of The Harbour Society 15(4):201."));
        assert!(is_in_journal("Tides_ 15(141):20170. [doi:10.1000/t.2"));
        for text in [
            "Holm (Tides 15(4):201) found that boats sank.",
            "The tides rose (Tides 15(4):201).",
            "Boats sank by 15(4):201 in The Harbour.",
            "Tides 15(4):201 tells of the harbour.",
            "Tides (4):201.",
        ] {
            assert!(!is_in_journal(text), "{text}");
        }
        assert!(is_date("Aug. 3d, 1842.") && is_date("Hull, 3 May 1842"));
        assert!(!is_date("Holm died in 1842.") && !is_date("It was 1842."));
        assert!(credits_initials(
            "the fund's awards 1245632 (I.H.) and 1531594 (N.B.-R.); the port's (N.B.O.)"
        ));
        assert!(!credits_initials(
            "The port (U.S.) sold 40 boats (all of them)."
        ));
    }
}
