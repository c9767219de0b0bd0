//! Whether a text cites by authors without years, `(Smith 45)`, `(Smith)`: names in parentheses are many other things as well.

use super::place::Places;
use super::reads::{Manner, Read};
use super::shelf::Meant;
use crate::marker::{self, Called, Certainty};

/// So many of them show it.
const HABIT: usize = 2;

/// Leaves of `reads` those without a year that name the only work which the list has of their authors or of their title, where the `text`
/// cites so: with a word for the page or with the title, by what it says to be quoted, or several times where it gives no years at all.
/// Names by themselves cite in every text that cites by authors, with years or without, unless they are those of `places`.
pub(super) fn sift(text: &str, reads: &mut Vec<Read>, places: &Places<'_>) {
    let fits = |read: &Read| !read.meant.is_empty() && read.meant.iter().all(Meant::fits);
    let is_paged = |read: &Read| read.manner == Manner::Paged;
    // A title may have its year where authors have none: `("Weirs" 1962, 8)`.
    let is_titled = |read: &Read| {
        let inside = text[read.named.span.start as usize..].trim_start_matches('(');
        inside.starts_with(['"', '“', '„', '«', '*', '_'])
    };
    let is_dated = reads
        .iter()
        .any(|read| !is_paged(read) && !is_titled(read) && read.meant.iter().any(Meant::fits));
    let is_sure = |read: &Read| {
        let mut works = read.named.works.iter();
        works.any(|called| called.certainty == Certainty::Sure)
    };
    let is_bare = |called: &Called| called.locator.is_none() && called.title.is_none();
    let is_place = |called: &Called| called.names.written.iter().any(|name| places.has(name));
    let is_known = |read: &Read| {
        let mut works = read.named.works.iter();
        fits(read) && !works.any(|called| is_bare(called) && is_place(called))
    };
    let own = || reads.iter().filter(|read| is_paged(read) && is_known(read));
    let is_bare = |read: &Read| read.named.works.iter().all(is_bare);
    let is_told = |read: &Read| marker::is_told(text, read.named.span.start as usize);
    let is_habit = || own().count() >= HABIT && !own().all(is_bare);
    let cites = !is_dated && (is_habit() || own().any(|read| is_sure(read) || is_told(read)));
    reads.retain(|read| {
        let is_own = || cites || is_sure(read) || is_dated && is_bare(read);
        !is_paged(read) || is_known(read) && is_own()
    });
}
