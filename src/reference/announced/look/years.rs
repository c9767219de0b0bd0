//! Lines that begin with names and a year, each an entry: `City of Leeds (2010) Quays`, `dos Santos, A., 2014. Quays`, `Eurostat. 2006. Quays`.

use crate::work::PARTICLES;

/// Names and the year behind them stand within so many bytes.
const LEAD: usize = 120;
/// So many lines at least are a list, and so many of three begin so.
const FEWEST: usize = 3;
const OF_THREE: usize = 2;
/// A word with a stop behind it is no longer than this, in bytes: an initial, "Jr."
const STOPPED: usize = 3;
/// Small words within names, and between them.
const SMALL: &[&str] = &[
    "and", "und", "et", "y", "e", "en", "&", "/", "of", "the", "for", "on", "in", "für", "des",
    "al.", "eds.", "dos", "das", "do",
];

/// Whether most of `lines` begin so.
pub(super) fn is_dated_throughout<'a>(lines: impl Iterator<Item = &'a str>) -> bool {
    let (mut all, mut dated) = (0, 0);
    for line in lines {
        all += 1;
        dated += usize::from(names_year(line));
    }
    dated >= FEWEST && dated * 3 >= all * OF_THREE
}

/// Whether `shown` begins so.
pub(in crate::reference) fn names_year(shown: &str) -> bool {
    let near = &shown[..shown.floor_char_boundary(LEAD.min(shown.len()))];
    let Some(at) = near.find(|c: char| c.is_ascii_digit()) else {
        return false;
    };
    let (before, behind) = near.split_at(at);
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    let is_year = digits == 4
        && ["15", "16", "17", "18", "19", "20"]
            .iter()
            .any(|century| behind.starts_with(century));
    let rest = behind[digits..].trim_start_matches(|c: char| c.is_ascii_lowercase());
    let closes = rest.starts_with(['.', ',', ':']);
    let is_set = before.ends_with('(') && rest.starts_with(')')
        || before.ends_with(", ") && closes
        || before.ends_with(". ") && rest.starts_with('.');
    let lead = before.trim_end_matches([' ', '(', ',', '.']);
    let is_word = |word: &str| {
        let bare = word.trim_end_matches([',', ';']);
        let is_name = bare.starts_with(char::is_uppercase)
            && bare
                .chars()
                .all(|c| c.is_alphabetic() || "-’'.&/".contains(c))
            && (!bare.ends_with('.') || bare.len() <= STOPPED || bare.matches('.').count() > 1);
        is_name || SMALL.contains(&bare) || PARTICLES.contains(&bare)
    };
    is_year && is_set && lead.contains(char::is_uppercase) && lead.split(' ').all(is_word)
}

/// Whether `shown` begins with a title that is set apart, for want of an author, and the year behind it: `"Rivers." 2004. *The Courier*`.
pub(super) fn titles_year(shown: &str) -> bool {
    let near = &shown[..shown.floor_char_boundary(LEAD.min(shown.len()))];
    let marks = [('"', '"'), ('“', '”'), ('«', '»'), ('*', '*'), ('_', '_')];
    let title = marks.iter().find_map(|&(open, close)| {
        let inner = near.strip_prefix(open)?;
        inner
            .split_once(close)
            .filter(|(title, _)| !title.is_empty())
    });
    title.is_some_and(|(_, behind)| {
        let year = behind.trim_start_matches([' ', '.', ',', '(']);
        let digits = year.bytes().take_while(u8::is_ascii_digit).count();
        let is_year = digits == 4 && (year.starts_with("19") || year.starts_with("20"));
        is_year && year[digits..].starts_with(['.', ',', ')'])
    })
}

/// Whether the entry `one` and `shown` begin with names and a year in parentheses, and nothing at the end of the line
/// `above` waits for more.
pub(in crate::reference) fn follows(one: &str, above: &str, shown: &str) -> bool {
    let is_set = |shown: &str| {
        let at = shown.find(|c: char| c.is_ascii_digit());
        names_year(shown) && at.is_some_and(|at| shown[..at].ends_with('('))
    };
    is_set(one) && is_set(shown) && !waits(above)
}

/// Whether a comma, a hyphen or a small word at the end of the line `above` waits for more.
pub(super) fn waits(above: &str) -> bool {
    let last = above.split_whitespace().next_back().unwrap_or_default();
    last.chars().all(char::is_lowercase) || last.ends_with([',', ';', ':', '&', '-', '–', '(', '/'])
}

#[cfg(test)]
mod tests {
    use super::{follows, names_year};

    #[test]
    fn an_entry_follows_where_nothing_waits() {
        let (one, other) = ("Roe A (2010) Rain", "ter Braak B (2011) Dams");
        for above in [
            "ISBN:0-12-518406-9",
            "Weirs 3:11–19",
            "Tern, Quay",
            "doi:10.1/a",
        ] {
            assert!(follows(one, above, other), "{above}");
        }
        for above in ["Rain. A reply to", "Rain, by Moss,", "Rain-", ""] {
            assert!(!follows(one, above, other), "{above}");
        }
        assert!(!follows(one, "Tern, Quay", "Tern, 2011. Rain"));
        assert!(!follows("Rain. Tern", "Tern, Quay", other));
    }

    #[test]
    fn entries_of_one_line_are_told() {
        for line in [
            "City of Leeds (2010) Granite quays",
            "Di Marco L (1998) Storms",
            "McDonald K, Roe A, Poe B (2014) Towers",
            "dos Santos, A., 2014. Granite quays.",
            "van der Berg, L. and Roe, A.B., 2010a. Towers.",
            "UNESCO, 2006. Harbours.",
            "Eurostat. 2006. Storms.",
        ] {
            assert!(names_year(line), "{line}");
        }
        for line in [
            "Beyond. Journal of Quays (2010) 5",
            "the quays of the north, 2010. Again",
            "Halmouth: Quay Press, 2010.",
            "Journal of Ports 3:11-19",
            "Quays in 2010. Again",
            "(2010)",
            "",
        ] {
            assert!(!names_year(line), "{line}");
        }
    }
}
