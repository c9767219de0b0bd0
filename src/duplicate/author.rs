//! When two names are of one author.

use crate::parts::Author;
use crate::work::folded;

/// Whether the two are one person or body, by all that is told of them.
pub(super) fn is_one(one: &Author, two: &Author) -> bool {
    let initial = |author: &Author| folded(author.given.as_ref()?).chars().next();
    match (&one.family, &two.family) {
        (Some(first), Some(second)) => {
            folded(first) == folded(second)
                && initial(one)
                    .zip(initial(two))
                    .is_none_or(|(one, two)| one == two)
        }
        (None, None) => folded(&one.name) == folded(&two.name),
        (Some(family), None) => is_named(&two.name, family, initial(one)),
        (None, Some(family)) => is_named(&one.name, family, initial(two)),
    }
}

/// Whether `name`, in its natural order, is that of somebody of this family name and initial.
fn is_named(name: &str, family: &str, initial: Option<char>) -> bool {
    let name = folded(name);
    let given = name.strip_suffix(&folded(family));
    given.is_some_and(|given| given.ends_with(' ') && given.chars().next() == initial)
}
