//! What stands in brackets behind a title and is no part of it.

use super::bounds::is_imprint;

/// What brackets behind a title say beside their figures: an edition, who translated it, where in the work it stands.
const ASIDES: &[&str] = &[
    "ed.", "edn", "edition", "Ed.", "Eds.", "eds.", "Trans.", "trans.", "Aufl.", "Auflage", "Vol.",
    "vol.", "Vols.", "No.", "p.", "pp.", "S.", "Ausg.", "Hrsg.", "Übers.", "trad.", "Trad.",
];

/// What entries write behind a title before the work that it stands or was found in.
const CITED: &[&str] = &[
    ", zitiert nach ",
    ", zit. nach ",
    ", in: ",
    ", In: ",
    "[C]//",
    "[M]//",
    "[C] //",
    "[M] //",
    " [WWW]",
    " [www]",
    " [ONLINE]",
    " [Online]",
    " [online]",
    " [Internet]",
    " [en ligne]",
    " [En ligne]",
    " [en línea]",
    " [En línea]",
];

/// What kind of work a title is of, as medicine writes it in brackets.
const KINDS: &[&str] = &[
    "dissertation",
    "thesis",
    "master's thesis",
    "master’s thesis",
    "doctoral thesis",
    "press release",
    "abstract",
    "letter",
    "editorial",
    "preprint",
    "video",
    "podcast",
    "dataset",
    "data set",
    "software",
    "report",
    "technical report",
    "phd thesis",
    "pdf",
    "speech",
    "map",
];

/// What begins a sentence of an entry that is no title.
const REMARKS: &[&str] = &[
    "Available ",
    "Preprint at ",
    "Directed by ",
    "Produced by ",
    "Written by ",
    "Edited by ",
    "Translated by ",
    "Presented by ",
    "Performed by ",
    "Retrieved ",
    "Accessed ",
    "Verfügbar ",
    "Disponible ",
    "Disponibile ",
    "Disponível ",
    "Beschikbaar ",
    "Abrufbar ",
    "Patent No",
    "U.S. Patent No",
    "US Patent No",
];

/// `title` without the brackets at its end that say what kind of work it is, which edition, or who translated it.
pub(super) fn bare(title: &str) -> &str {
    let mut bare = CITED.iter().fold(title, |bare, words| {
        bare.find(words).map_or(bare, |at| &bare[..at])
    });
    // "Weirs, en K. Orr et al, Locks": whose work it stands in.
    let inner = [", en ", ", in ", ", dans "].iter().find_map(|word| {
        let (title, behind) = bare.split_once(word)?;
        let mut letters = behind.chars();
        let is_initial = letters.next()?.is_uppercase() && letters.next()? == '.';
        is_initial.then_some(title)
    });
    bare = inner.unwrap_or(bare);
    loop {
        let shown = bare.trim_end();
        let opener = match shown.chars().next_back() {
            Some(']') => '[',
            Some(')') => '(',
            _ => return bare,
        };
        let Some(at) = shown.rfind(opener) else {
            return bare;
        };
        let inside = &shown[at + 1..shown.len() - 1];
        let words = || inside.split([' ', ',']);
        let is_kind =
            opener == '[' && (inside.starts_with(char::is_uppercase) || KINDS.contains(&inside));
        let is_aside = is_kind
            || opener == '('
                && (words().any(|word| ASIDES.contains(&word))
                    || is_imprint(inside)
                    || KINDS.iter().any(|kind| kind.eq_ignore_ascii_case(inside)))
            || inside.eq_ignore_ascii_case("online");
        if !is_aside || shown[..at].trim().is_empty() {
            return bare;
        }
        bare = shown[..at].trim_end();
    }
}

/// Whether `text` is a remark on the work and not its title.
pub(super) fn is_remark(text: &str) -> bool {
    REMARKS.iter().any(|remark| text.starts_with(remark))
}
