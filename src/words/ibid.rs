//! Words that stand for the source named before: "ibid.", "ebd.".

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::tables;

/// The letters that such words begin with, in all languages.
static FIRST: LazyLock<FxHashSet<char>> = LazyLock::new(|| {
    let words = tables().iter().flat_map(|table| &table.same_source);
    words.filter_map(|word| word.chars().next()).collect()
});

/// The length of the words that `text` begins with where these name the source of the entry before. A word with a stop, "Id.", stands
/// for an author as well: a place in the source has to follow, or nothing.
pub fn same_source(text: &str) -> Option<usize> {
    let mut letters = text.chars().flat_map(char::to_lowercase);
    if !letters.next().is_some_and(|letter| FIRST.contains(&letter)) {
        return None;
    }
    let first = text.split(|c: char| !c.is_alphabetic()).next()?;
    if first.is_empty() || first.len() > 16 {
        return None;
    }
    let words = tables().iter().flat_map(|table| &table.same_source);
    let mut lengths = words.filter_map(|word| {
        let mut chars = text.char_indices();
        let same = word.chars().all(|wanted| {
            chars
                .next()
                .is_some_and(|(_, c)| c.to_lowercase().eq([wanted]))
        });
        let end = chars.next().map_or(text.len(), |(at, _)| at);
        let ends = !text[end..].starts_with(char::is_alphanumeric);
        let is_whole = !word.ends_with('.') || leads_to_place(&text[end..]);
        (same && ends && is_whole).then_some(end)
    });
    lengths.next()
}

/// Whether `rest` says where in a source to look, or nothing: " at 5", ", p. 7", ")", "; Roe, Rain".
fn leads_to_place(rest: &str) -> bool {
    let bare = rest.trim_start_matches(['*', '_', ',', ' ']);
    let mut words = bare.split_whitespace();
    let is_at = words.next() == Some("at");
    // "p. 7", "pp. 7-9", "note 4"
    let is_numbered = || {
        let next = bare.split(' ').nth(1).unwrap_or_default();
        bare.starts_with(char::is_lowercase) && next.starts_with(|c: char| c.is_ascii_digit())
    };
    let ends = |c: char| c.is_ascii_digit() || c.is_whitespace() || "§¶()];.".contains(c);
    bare.is_empty() || bare.starts_with(ends) || is_at || is_numbered()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_that_name_the_source_before_are_known_by_their_first_word() {
        for (body, length) in [
            ("Ibid., p. 4", Some(4)),
            ("as ibid.", None),
            ("", None),
            ("ibidem", Some(6)),
            ("Ebd., S. 12", Some(3)),
            ("Там же. С. 4", Some("Там же".len())),
            ("同上，第3页", Some("同上".len())),
            ("Id. at 5.", Some(3)),
            ("Id.* at 5.", Some(3)),
            ("Id.", Some(3)),
            ("id., p. 7", Some(3)),
            ("Id. § 4", Some(3)),
            ("Id.; Roe, Rain", Some(3)),
            ("Id., Snow, 2020", None),
            ("Id. Snow, 2020", None),
            ("Id 5", None),
            ("Idem, Snow", None),
            ("Ibidan Press, Rain, 2020", None),
            ("Roe, Rain, 2020", None),
        ] {
            assert_eq!(same_source(body), length, "{body}");
        }
    }
}
