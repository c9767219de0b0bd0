//! Where an entry without a label ends, line by line: its author's name, its full stop and its hanging indent tell.

mod definition;
mod item;
mod natural;
mod work;
mod years;

use super::super::Text;
use crate::address;
use crate::document::Line;
pub(in crate::reference) use definition::{is_broken_note, is_definition};
pub(super) use item::heading_item;
pub(in crate::reference) use natural::{are_alike, opens_entry};
pub(super) use work::names_work;
pub(super) use years::{follows, names_year};
use years::{is_dated_throughout, titles_year, waits};

/// A line that is an entry by itself has at least this many bytes.
const WHOLE: usize = 30;
/// A title whose address stands in a paragraph of its own is no longer than this, in bytes.
const TITLED: usize = 600;
/// An author's name is no longer than this, in words.
const NAME: usize = 4;
/// A year in parentheses that tells an author stands within this many bytes.
const YEAR: usize = 80;

/// A title has so many words.
const TITLE: usize = 3;
/// Shorter words of it may be written small.
const SMALL: usize = 4;

/// A sentence of fewer words may be a title.
const SENTENCE: usize = 8;
/// Of ten words of running text so many begin with a small letter.
const RUNNING: usize = 7;

/// How the lines of one block are set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// The block, by index.
    pub(super) block: usize,
    /// Whether some of its lines are indented under its first.
    pub(super) hangs: bool,
    /// Whether each of its lines could be a whole entry.
    each: bool,
    /// Whether most of its lines begin with names and a year, as entries of one line do.
    dated: bool,
}

impl Look {
    pub(super) fn of(text: &Text<'_>, block: usize) -> Self {
        let from = text.lines.partition_point(|line| line.block < block);
        let lines: Vec<&Line> = text.lines[from..]
            .iter()
            .take_while(|line| line.block == block)
            .collect();
        let indent = lines.first().map_or(0, |line| text.indent(line.span.start));
        let whole = |line: &&Line| {
            let shown = text.slice(line.span);
            let is_long = shown.len() >= WHOLE;
            is_long && opens(shown) && ends_entry(shown) && address::is_like_source(shown)
        };
        Self {
            block,
            hangs: lines
                .iter()
                .any(|line| text.indent(line.span.start) > indent),
            each: lines.iter().all(whole),
            dated: is_dated_throughout(lines.iter().map(|line| text.slice(line.span))),
        }
    }

    /// Whether the line `shown`, as far indented as the entry's first and no address, begins an entry of its own; `above` is the
    /// line before, and `sourced` says whether the entry that it would go on with could name a source.
    pub(super) fn begins(self, shown: &str, above: &str, sourced: bool) -> bool {
        self.hangs
            || self.each
            || self.dated && (names_year(shown) || titles_year(shown)) && !waits(above)
            || sourced && ends_entry(above) && is_author(shown)
    }
}

/// Whether `shown` begins with a web address.
pub(super) fn is_address(shown: &str) -> bool {
    let bare = shown.trim_start_matches('<');
    bare.starts_with("http://") || bare.starts_with("https://") || bare.starts_with("www.")
}

/// Whether `shown`, a paragraph of its own, is the address that `entry` lacks.
pub(in crate::reference) fn is_its_address(shown: &str, entry: &str) -> bool {
    let is_bare = is_address(shown) && !shown.contains(char::is_whitespace);
    is_bare && entry.len() <= TITLED && !entry.contains("://")
}

/// Whether `shown` opens as an entry may: with a capital, a quotation, a script without capitals.
fn opens(shown: &str) -> bool {
    let bare = shown.trim_start_matches(['"', '“', '«', '„', '*', '_']);
    bare.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
}

/// Whether `shown` closes what an entry says: with a full stop that is no initial's, an address or a year.
pub(super) fn ends_entry(shown: &str) -> bool {
    let Some(last) = shown.split_whitespace().next_back() else {
        return false;
    };
    let letters = last.chars().filter(|c| c.is_alphabetic()).count();
    let is_initial =
        last.ends_with('.') && letters == 1 && !last.contains(|c: char| c.is_ascii_digit());
    let is_year = last.len() == 4 && last.bytes().all(|byte| byte.is_ascii_digit());
    !is_initial
        && (last.ends_with(['.', '。', ')', ']', '>', '"', '”', '»'])
            || is_year
            || last.contains("://")
            || last.starts_with("www."))
}

/// Whether `shown` opens with an author as lists set them: `Roe, A.`, `van der Roe, Anna`, `Roe A,`, `Roe and Doe (2020)`,
/// a dash for the author above.
pub(in crate::reference) fn is_author(shown: &str) -> bool {
    let bare = shown.trim_start_matches(['*', '_']);
    is_dash(bare) || is_inverted(bare) || is_dated(bare)
}

/// Whether `shown` opens with a dash for the author above, however its house draws it: `———.`, `–––,`, `---.`, `__`.
pub(in crate::reference) fn is_dash(shown: &str) -> bool {
    let behind = shown.trim_start_matches(['—', '–', '―']);
    let long = shown[..shown.len() - behind.len()].chars().nth(1).is_some();
    let ends = behind.starts_with(['.', ',', ' ', '(', ':']);
    long && ends
        || ["———", "---", "—.", "__"]
            .iter()
            .any(|dash| shown.starts_with(dash))
}

/// Whether `shown` can hardly be anything but a source: it opens with an author or with a name before a title in quotation marks,
/// has an address, or closes with a year.
pub(in crate::reference) fn is_source(shown: &str) -> bool {
    shown.contains("://") || is_author(shown) || names_title(shown) || ends_with_year(shown)
}

/// `Anna Roe, "Rain"`, `Quay Office. “Rain”`
fn names_title(shown: &str) -> bool {
    let Some((name, _)) = shown.split_once(['"', '“', '«', '„']) else {
        return false;
    };
    let named =
        |word: &str| word.starts_with(|c: char| !c.is_lowercase()) || word.chars().count() < SMALL;
    let name = name.trim_start_matches(['*', '_']);
    name.len() <= YEAR
        && name.starts_with(char::is_uppercase)
        && name.trim_end().ends_with([',', '.', ':'])
        && name.split_whitespace().all(named)
}

/// `Rain in the North. Quay Press, 2020.`, `Rain (2020)`
fn ends_with_year(shown: &str) -> bool {
    let last = shown.split_whitespace().next_back().unwrap_or_default();
    let year = last.trim_matches(['(', ')', '.', ',']);
    year.len() == 4
        && (year.starts_with("19") || year.starts_with("20"))
        && year.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `shown` opens as the text cites it: `[Roe & Doe, 2020a] Rain.`
pub(super) fn opens_with_marker(shown: &str) -> bool {
    let near = &shown[..shown.floor_char_boundary(YEAR)];
    let inner = near
        .strip_prefix('[')
        .and_then(|inner| inner.split_once(']'));
    inner.is_some_and(|(inner, behind)| {
        let inner = inner
            .strip_suffix(|c: char| c.is_ascii_lowercase())
            .unwrap_or(inner);
        let names = inner.trim_end_matches(|c: char| c.is_ascii_digit());
        inner.len() - names.len() == 4
            && names.starts_with(char::is_alphabetic)
            && names.ends_with([' ', ','])
            && !behind.starts_with(['(', '[', ':'])
    })
}

/// `Roe, A.`, `van der Roe, Anna`, `Roe A, Doe B.`
fn is_inverted(shown: &str) -> bool {
    let Some((name, rest)) = shown.split_once(", ") else {
        return false;
    };
    let is_word = |word: &str| {
        word.chars()
            .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
    };
    name.split_whitespace().nth(NAME).is_none()
        && name.split(' ').all(is_word)
        && name.contains(char::is_uppercase)
        && rest.starts_with(char::is_uppercase)
}

/// `Roe and Doe (2020)`, `Quay Office. (2020, May 3)`
pub(in crate::reference) fn is_dated(shown: &str) -> bool {
    let Some((name, rest)) = shown.split_once('(') else {
        return false;
    };
    let year = rest.starts_with("19") || rest.starts_with("20");
    let year = year
        && rest
            .get(2..4)
            .is_some_and(|tail| tail.bytes().all(|byte| byte.is_ascii_digit()));
    let name = name.trim_end().trim_end_matches('.');
    year && name.len() <= YEAR && name.starts_with(char::is_uppercase) && !name.contains(". ")
}

/// Whether a title such as "What The Wardens Said" stands right under the heading of a list, and no line of its `region` names a
/// source: the list is empty.
pub(super) fn is_title_of_section(text: &Text<'_>, region: &[Line]) -> bool {
    let Some(first) = region.first().filter(|_| text.layout.guessed) else {
        return false;
    };
    let is_heading = |line: &Line| {
        let kind = text.layout.blocks[line.block].kind;
        kind.is_heading()
    };
    // Works that stand under headings of their own are more than one.
    let only = is_heading(first) && !region[1..].iter().any(is_heading);
    let shown = text.slice(first.span);
    let mut words = shown.split_whitespace();
    let capital = |word: &str| word.len() < SMALL || word.starts_with(char::is_uppercase);
    let titled = words.clone().count() >= TITLE
        && words.all(capital)
        && !shown.contains([',', '.', ':', '/']);
    let names = |line: &Line| {
        let shown = text.slice(line.span);
        address::is_like_source(shown) || is_author(shown)
    };
    only && titled && region.len() > 1 && !region.iter().any(names)
}

/// Whether `shown` reads as running text does, long enough for a sentence and mostly in small letters.
pub(in crate::reference) fn is_running_text(shown: &str) -> bool {
    let words = || shown.split_whitespace();
    let small = words().filter(|word| word.starts_with(char::is_lowercase));
    words().nth(SENTENCE - 1).is_some() && small.count() * 10 >= words().count() * RUNNING
}

/// `shown` without its figures and markers, which are words neither in small letters nor in capitals.
pub(in crate::reference) fn without_figures(shown: &str) -> String {
    let words = shown.split_whitespace();
    let words: Vec<&str> = words
        .filter(|word| !word.contains(|c: char| c.is_ascii_digit()))
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authors_open_entries() {
        for text in [
            "Roe, A. Rain.",
            "van der Roe, Anna. Rain.",
            "O’Roe, A., & Doe, B. (2020). Rain.",
            "Roe A, Doe B. Rain. 2020.",
            "Quay Office. (2020). Rain.",
            "Roe and Doe (2020): Rain.",
            "———. Snow.",
            "–––, 2004, “Snow”.",
            "——. Snow.",
            "Иванов, И. Дождь.",
        ] {
            assert!(is_author(text), "{text}");
        }
        for text in [
            "Rain in the north.",
            "and the south, 2020.",
            "12, Roe",
            "– Rain in the north.",
            "Press. Leeds. 2020.",
        ] {
            assert!(!is_author(text), "{text}");
        }
    }

    #[test]
    fn an_initial_ends_no_entry() {
        assert!(ends_entry("Rain. Quay Press, 2020."));
        assert!(ends_entry("https://quay.org/rain"));
        assert!(!ends_entry("edited by Cara J."));
        assert!(!ends_entry("Rain in the north and"));
    }
}
