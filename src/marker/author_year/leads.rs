//! Words that stand before the names in a marker and are none, `(see Smith 2020)`, and between them.

/// Whether `word`, in small letters, may stand before the names in a marker.
pub(crate) fn is_lead(word: &str) -> bool {
    LEADS.contains(&word)
}

/// What may precede the names in a marker.
pub(super) const LEADS: &[&str] = &[
    "see",
    "also",
    "e.g.",
    "e.g.,",
    "eg",
    "i.e.",
    "i.e.,",
    "cf.",
    "cf",
    "compare",
    "and",
    "following",
    "after",
    "by",
    "from",
    "in",
    "citing",
    "cited",
    "siehe",
    "vgl.",
    "voir",
    "ver",
    "vedi",
    "zie",
    "véase",
    "as",
    "for",
    "example,",
    "but",
    "both",
    "reviewed",
    "discussed",
    "quoted",
    "quoting",
    "shown",
    "per",
    "adapted",
    "apud",
    "zit.",
    "nach",
    "bei",
    "auch",
    "s.",
    "aus",
    "d'après",
    "según",
    "secondo",
    "z.B.,",
    "z.B.",
    "aussi",
    "también",
    "anche",
    "ook",
    "dazu",
    "też",
    "även",
    "se",
    "jf.",
    "jfr",
    "cfr.",
    "zob.",
    "por.",
];

/// Those of them that lead to works, and to other things: "from Nevermind, 1991".
pub(super) const OF: &[&str] = &["from", "in", "by", "after", "for", "aus", "nach", "per"];

/// Words for "and" at the end of what stands before a name in a sentence; the short ones are words only behind a blank.
pub(super) const JOINTS: &[&str] = &[
    "&", "and", "und", "et", "oraz", "och", " y", " e", " en", " i", " a", " og", " ja", " ve",
    " és", " și", " и", " та", "和", "与", "與", "、", "と",
];

/// Those of them that other languages have for something else.
pub(super) const SHORT: &[&str] = &[" y", " e", " en", " i", " a", " og", " ja", " ve"];
