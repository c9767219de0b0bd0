//! Names of sites behind a title, which the address of the page tells from names of people.

/// Kinds of sites, which their names end with.
const KINDS: &[&str] = &[
    "Blog",
    "Blogs",
    "Changelog",
    "Docs",
    "Documentation",
    "Forum",
    "Forums",
    "Help",
    "Magazine",
    "News",
    "Newsroom",
    "Support",
    "Wiki",
];
/// What hosts are called by that hold one thing of the body whose name stands before it: `learn.weirs.org`.
const LABELS: &[&str] = &[
    "Learn",
    "Developer",
    "Developers",
    "Community",
    "Research",
    "Status",
];
/// Such a name has no more words.
const WORDS: usize = 4;
/// What stands before its kind has so many letters or more: fewer may stand in any address.
const OWN: usize = 4;

/// Whether `name` ends with a kind of sites: "Weir Docs".
pub(super) fn is_kind(name: &str) -> bool {
    let last = name.rsplit(' ').next().unwrap_or_default();
    KINDS.contains(&last)
}

/// Whether `name` is that of the site at `url`: its words are labels of the host, "Weirs Learn", `learn.weirs.org`, or it ends with a kind
/// of sites, and the address has the rest.
pub(super) fn is_site(name: &str, url: &str) -> bool {
    let Some((_, address)) = url.split_once("://") else {
        return false;
    };
    let is_word = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphanumeric)
    };
    if !(2..=WORDS).contains(&name.split(' ').count()) || !name.split(' ').all(is_word) {
        return false;
    }
    let host = address.split('/').next().unwrap_or_default();
    let is_label = |word: &str| {
        host.split('.')
            .any(|label| label.eq_ignore_ascii_case(word))
    };
    let last = name.rsplit(' ').next().unwrap_or_default();
    if LABELS.contains(&last) {
        return name.split(' ').all(is_label);
    }
    let squeezed = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let own = name
        .rsplit_once(' ')
        .map_or(String::new(), |(own, _)| squeezed(own));
    is_kind(name) && own.len() >= OWN && squeezed(address).contains(&own)
}
