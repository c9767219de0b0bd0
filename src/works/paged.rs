//! Whether a text cites by authors and page, `(Smith 45)`: names with numbers in parentheses are many other things as well.

use super::reads::{Manner, Read};
use super::shelf::Meant;
use crate::marker;

/// So many of them show it.
const HABIT: usize = 2;

/// Leaves of `reads` those with a page and no year where the `text` cites so: several name the only work that the list has of its authors,
/// or one says that it has its words from somebody who quotes them, and nothing is cited with its year.
pub(super) fn sift(text: &str, reads: &mut Vec<Read>) {
    let fits = |read: &Read| !read.meant.is_empty() && read.meant.iter().all(Meant::fits);
    let is_paged = |read: &Read| read.manner == Manner::Paged;
    let dated = reads
        .iter()
        .any(|read| !is_paged(read) && read.meant.iter().any(Meant::fits));
    let own = || reads.iter().filter(|read| is_paged(read) && fits(read));
    let is_told = |read: &Read| marker::is_told(text, read.named.span.start as usize);
    let cites = !dated && (own().count() >= HABIT || own().any(is_told));
    reads.retain(|read| !is_paged(read) || cites && fits(read));
}
