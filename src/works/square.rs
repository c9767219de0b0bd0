//! Names and years in square brackets, `[Remastered 2011]`, of a text that cites in parentheses.

use super::reads::Read;
use super::shelf::Meant;

/// Leaves out of `reads` those in square brackets that the list has nothing for, where it has something for others of the `text` and for none
/// in such brackets.
pub(super) fn sift(text: &str, reads: &mut Vec<Read>) {
    let fits = |read: &Read| read.meant.iter().any(Meant::fits);
    let is_square = |read: &Read| text[read.named.span.range()].starts_with(['[', '\\']);
    let mut fitting = reads.iter().filter(|read| fits(read)).peekable();
    if fitting.peek().is_some() && !fitting.any(is_square) {
        reads.retain(|read| fits(read) || !is_square(read));
    }
}
