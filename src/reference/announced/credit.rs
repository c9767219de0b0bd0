//! Lines that credit whoever delivered a text or a picture: `Source: Reuters`. They name no source that could be looked up.

use super::super::Text;
use super::super::nothing::names_nothing;
use crate::source::Span;

/// A name of more words is a title.
const WORDS: usize = 4;
/// A line that names more is a list.
const NAMES: usize = 4;
/// What holds one of these tells more than a name.
const TELLING: &[char] = &[
    '"', '“', '«', '„', '»', '[', '(', '<', ':', '*', '_', '#', '@',
];

/// Whether `rest`, what stands behind the colon on the line of index `at`, is the last of its paragraph and names bodies or people alone.
pub(super) fn is_credit(text: &Text<'_>, at: usize, rest: Span) -> bool {
    let goes_on = text.lines.get(at + 1).is_some_and(|next| !next.first);
    let shown = text.slice(rest).trim_end_matches(['.', '*', '_', ' ']);
    let tells = shown.contains(TELLING) || shown.contains(|c: char| c.is_ascii_digit());
    if goes_on || tells || names_nothing(shown) {
        return false;
    }
    let mut names = shown.split([',', ';', '/', '、', '，']).map(str::trim);
    let are_names = names.by_ref().take(NAMES).all(|name| {
        name.split_whitespace().count() <= WORDS && !name.starts_with(char::is_lowercase)
    });
    are_names && names.next().is_none()
}
