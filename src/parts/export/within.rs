//! What stands behind a sign in the title of a page and is a part of that title, though a site's name stands there as well.

use super::super::Parts;
use super::super::style::Style;
use super::{BAR, is_host, is_owner};

/// First words of questions and of what explains, which begin few names of sites.
const OPENERS: &[&str] = &[
    "A ", "An ", "How ", "What ", "Why ", "When ", "Where ", "Which ",
];
/// A name that begins with one of them has no more words than this.
const NAME: usize = 3;
/// Last words of what was cut short.
const OPEN: &[&str] = &[
    " in", " of", " for", " to", " with", " and", " the", " on", " at", " by", " from", " a", " an",
];
/// What a number follows where a title says which part of a work it is of.
const DIVISIONS: &[&str] = &["Chapter", "Lecture", "Lesson", "Module", "Part", "Unit"];
/// What sites seldom put before their names, and titles often within themselves.
const DASHES: &[&str] = &[" – ", " — "];
/// The address of a page holds the title of the page: so many words of it are no chance, and this many alone no site's name.
const SPELT: (usize, usize) = (3, 4);

/// Whether `site`, behind a `title` and this `sign`, is a part of the title in a list of this `style`.
pub(super) fn is_within(
    (title, sign, site): (&str, &str, &str),
    style: Style,
    parts: &Parts,
) -> bool {
    if is_host(site, parts) {
        return false;
    }
    let words = site.split_whitespace().count();
    let is_owner = is_owner(site, parts);
    let opens = OPENERS.iter().any(|word| site.starts_with(word));
    // "Eels | Fish – Weir Notes", "Eels — Research": what a site says of itself.
    let is_bare = words > 1 && !title.contains(BAR);
    let is_dashed = style.is_hyphened && DASHES.contains(&sign) && is_bare && !is_owner;
    // "Weir Notes - Best Weirs of the North": the site is named before.
    let is_behind_site = is_host(title, parts) && !is_owner;
    opens && (words > NAME || !is_owner)
        || OPEN.iter().any(|word| site.ends_with(word))
        || site.contains(" • ")
        || is_division(title)
        || is_dashed
        || is_behind_site
        || is_spelt(title, site, words, parts) && !is_owner
}

/// Whether `title` is nothing but the number of a part: "Chapter 24".
fn is_division(title: &str) -> bool {
    title.split_once(' ').is_some_and(|(word, number)| {
        DIVISIONS.contains(&word) && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Whether the last part of the address spells the `words` of `site` out, few of them behind the `title` alone.
fn is_spelt(title: &str, site: &str, words: usize, parts: &Parts) -> bool {
    let Some(url) = parts.url.as_ref().filter(|_| words >= SPELT.0) else {
        return false;
    };
    let path = url.text.trim_end_matches('/');
    let Some((_, last)) = path.rsplit_once('/') else {
        return false;
    };
    let last = squeezed(last);
    let site = squeezed(site);
    let whole = || squeezed(title) + &site;
    !site.is_empty() && last.contains(&site) && (words >= SPELT.1 || last.contains(&whole()))
}

/// The letters and digits of `text`, in lower case.
fn squeezed(text: &str) -> String {
    let own = text.chars().filter(|c| c.is_alphanumeric());
    own.flat_map(char::to_lowercase).collect()
}
