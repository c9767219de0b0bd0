//! Two authors written as one name: `Roe and Doe (2021)`.

use crate::parts::{Author, is_organisation};

/// Words for those who have a firm with somebody.
const KIN: &[&str] = &[
    "Sons",
    "Brothers",
    "Partners",
    "Company",
    "Co",
    "Söhne",
    "Associates",
];

/// The two family names that the only one of `authors` is written with, `Roe and Doe (2021)`: each a word, neither a body's.
pub(super) fn two(authors: &[Author]) -> Option<[&str; 2]> {
    let [only] = authors else {
        return None;
    };
    let joints = [" and ", " & ", " und ", " et ", " y "];
    let found = joints.iter().find_map(|joint| only.name.split_once(joint));
    let (one, other) = found.filter(|_| only.family.is_none())?;
    let is_name = |name: &str| {
        let mut letters = name.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
            && name.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    let is_body = is_organisation(&only.name) || KIN.contains(&other);
    (is_name(one) && is_name(other) && !is_body).then_some([one, other])
}
