//! A work behind a sentence of a note: "For the quays of the north, see Ada Moss, *Dry Rivers* (2019)".

use super::super::author;
use super::lead;

/// Words that lead from a sentence to the entry of a work, in lower case.
const EXAMPLES: &[&str] = &["zum beispiel in: ", "beispielsweise in: ", "z.b. in: "];
/// What stands for a work that was named before.
const BACK: &[&str] = &["Ibid", "ibid"];
/// The work begins within so many bytes.
const NEAR: usize = 400;
/// A sentence has so many words in small letters, and no fewer than one in two.
const SMALL: usize = 5;
/// No comma stands behind so many words at its beginning: they may be a name.
const NAME: usize = 2;

/// Where the work begins that a remark or a sentence at the beginning of `text` leads to.
pub(in super::super) fn work(text: &str) -> Option<usize> {
    let near = &text[..text.floor_char_boundary(NEAR)];
    let leads = near.match_indices([',', '.', ';']).filter_map(|(at, _)| {
        let behind = near[at + 1..].trim_start();
        let length = lead(behind).max(example(behind));
        (length > 0).then(|| (at, near.len() - behind.len() + length))
    });
    let (end, start) = leads.take(1).next()?;
    let is_name = near[start..].starts_with(char::is_uppercase);
    (is_name && is_comment(&near[..end])).then_some(start)
}

/// How many bytes of `text` the words take that say that an example follows.
fn example(text: &str) -> usize {
    let fits = |words: &&&str| {
        let own = text.get(..words.len());
        own.is_some_and(|own| own.eq_ignore_ascii_case(words))
    };
    EXAMPLES.iter().find(fits).map_or(0, |words| words.len())
}

/// Whether `text` is a remark or a sentence that names no work itself.
fn is_comment(text: &str) -> bool {
    let marks = ['"', '“', '„', '«', '*', '_', '[', '<', ':'];
    if text.contains(|c: char| c.is_ascii_digit() || marks.contains(&c)) {
        return false;
    }
    let is_small = |word: &&str| word.starts_with(char::is_lowercase);
    let small = text.split_whitespace().filter(is_small).count();
    let mut first = text.split_whitespace().take(NAME);
    let is_sentence = small >= SMALL
        && small * 2 >= text.split_whitespace().count()
        && first.all(|word| !word.ends_with([',', '.']));
    let is_back = BACK.iter().any(|word| text.starts_with(word));
    is_sentence || author::is_remark(text) && !is_back
}
