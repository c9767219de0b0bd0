//! What a number that was raised once sticks to.

/// A word of fewer letters is part of a name with its number: `H5`, `kB2`.
const WORD: usize = 4;
/// A shorter word ends no phrase.
const PHRASE: usize = 3;
/// Between code and a number stand no more marks than this, in bytes.
const GAP: usize = 12;
/// Marks that end a clause or sentence.
const STOPS: &[char] = &['.', ',', ';', ':', '!', '?', '…'];
/// Those of scripts that part no words: a sentence ends there.
const EASTERN: &[char] = &['。', '！', '？'];
/// Marks that close something, and the marks of emphasis.
const CLOSERS: &[char] = &[
    '"', '”', '’', '\'', '»', ')', ']', '}', '*', '_', '」', '』', '）',
];

/// Words that a stop and a number belong to.
const ABBREVIATED: &[&str] = &[
    "no", "nr", "nos", "fig", "figs", "p", "pp", "vol", "vols", "v", "ver", "sec", "ch", "eq",
    "art", "st", "pt", "bd", "kap", "abs", "n", "ca", "c", "approx", "op", "ex", "tab", "para",
];

/// Those of them that are words of their own as well.
const NOUNS: &[&str] = &["tab", "art"];

/// Words behind which a noun stands, with one more between them: "the new tab", "state of the art".
const BEFORE_NOUNS: &[&str] = &[
    "the", "a", "an", "this", "that", "each", "every", "its", "their", "one",
];

/// Words that a letter and a number belong to: "appendix C.12".
const LETTERED: &[&str] = &[
    "annex", "appendix", "article", "chapter", "clause", "equation", "exhibit", "figure", "from",
    "item", "part", "rule", "schedule", "section", "see", "step", "table", "the", "and", "with",
    "under",
];

/// Whether a number behind `lead` sticks to a word or to the mark that ends a clause.
pub(super) fn sticks(lead: &str) -> bool {
    let token = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let bare = token.trim_end_matches(CLOSERS);
    if bare.ends_with(EASTERN) {
        return true;
    }
    let stop = bare.trim_end_matches(STOPS);
    // What is closed before the stop, `(gates/weirs).3`, is no part of it.
    let is_closed = stop.len() < bare.len() && stop.ends_with([')', '"', '”', '}', '*']);
    let is_code = token.contains(['@', '=', '<', '#', '$']) && !is_mail(stop);
    if !is_closed && (is_code || is_path(token)) {
        return false;
    }
    // Where an escape says that the stop is none of a number's, it ends a sentence: `in 2025\.4 The`.
    if stop.ends_with('\\') && stop[..stop.len() - 1].ends_with(|c: char| c.is_ascii_digit()) {
        return bare.ends_with('.') && lead.len() > token.len();
    }
    let word = stop
        .trim_end_matches(CLOSERS)
        .trim_end_matches(['%', '"', '”', ')', '*']);
    let closed = word.len() < token.len();
    let letters = word.len() - word.trim_end_matches(char::is_alphabetic).len();
    let last = &word[word.len() - letters..];
    if closed {
        // A digit before the stop is a decimal, a time, a section. What is closed before the stop is no abbreviation.
        let inner = stop.len() > word.len();
        let is_short = !inner
            && ABBREVIATED.contains(&last.to_lowercase().as_str())
            && !is_letter(lead, token, last)
            && !is_noun(lead, last);
        return (letters > 0 || inner) && !is_short;
    }
    letters == word.len() && last.chars().count() >= WORD && last.chars().all(char::is_lowercase)
}

/// Whether `lead` ends with a word, none of whose parts is an abbreviation, that may end a sentence with a number at its end.
pub(super) fn ends_word(lead: &str) -> bool {
    let token = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = token.trim_start_matches(['(', '[', '"', '“', '„', '«', '*', '_']);
    let is_part = |part: &str| {
        let mut rest = part.chars();
        let first = rest.next();
        first.is_some_and(char::is_alphabetic) && rest.all(char::is_lowercase)
    };
    let mut parts = word.split(['-', '‑', '/', '—', '\'', '’']);
    let last = parts.clone().next_back().unwrap_or_default();
    word.chars().nth(WORD - 1).is_some()
        && last.chars().nth(PHRASE - 1).is_some()
        && parts.all(is_part)
}

/// Whether `token` is an address of mail, behind whose stop no number goes on.
fn is_mail(token: &str) -> bool {
    let parts = token.split_once('@').filter(|(name, _)| {
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        !name.is_empty() && name.chars().all(is_name)
    });
    let domain = parts.and_then(|(_, site)| site.rsplit_once('.'));
    domain.is_some_and(|(site, end)| {
        let is_site = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
        !site.is_empty()
            && site.chars().all(is_site)
            && end.len() > 1
            && end.chars().all(char::is_alphabetic)
    })
}

/// Whether `last`, the letter of `token`, is part of a name that ends here: "vitamin C", and none that a number goes on with, as in
/// "appendix C.12".
fn is_letter(lead: &str, token: &str, last: &str) -> bool {
    let before = lead[..lead.len() - token.len()].trim_end();
    let word = before
        .rsplit(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    let common = word.len() >= PHRASE && word.chars().all(char::is_lowercase);
    last.len() == 1 && last.starts_with(char::is_uppercase) && common && !LETTERED.contains(&word)
}

/// Whether `last`, which ends `lead` but for marks, is a noun rather than an abbreviation: behind an article, quoted words or a hyphen.
fn is_noun(lead: &str, last: &str) -> bool {
    let before = lead.rfind(last).map_or("", |at| &lead[..at]);
    let mut words = before.split_whitespace().rev().take(2);
    NOUNS.contains(&last)
        && (before.ends_with('-')
            || before.trim_end().ends_with(['"', '”'])
            || words.any(|word| BEFORE_NOUNS.contains(&word.to_lowercase().as_str())))
}

/// Whether `token` is a path or an address, and not words with a slash between them, nor marks that a backslash makes plain.
fn is_path(token: &str) -> bool {
    let escapes =
        |part: &str| part.is_empty() || part.starts_with(|c: char| c.is_ascii_punctuation());
    let slashed = token.contains('/') && {
        let words = token.trim_matches(|c: char| !c.is_alphabetic() && c != '/');
        let mut parts = words.split('/');
        parts.any(|part| part.len() < 2 || !part.chars().all(char::is_alphabetic))
    };
    slashed || token.contains('\\') && !token.split('\\').skip(1).all(escapes)
}

/// Whether nothing stands between code or mathematics and a number but `gap`, which ends a clause.
pub(super) fn closes_code(gap: &str) -> bool {
    let marks = gap.trim_start_matches(['`', '$']);
    gap.len() <= GAP
        && marks.contains(STOPS)
        && marks
            .chars()
            .all(|c| STOPS.contains(&c) || CLOSERS.contains(&c))
}

/// Whether `lead` ends with words that emphasis, quotation marks or parentheses close. What is set apart with a stop or a colon of its
/// own, `**Locks.** 3 of them`, begins a sentence.
pub(super) fn closes_words(lead: &str) -> bool {
    let bare = lead.trim_end_matches(['"', '”', '»', ')', '*', '_']);
    let closing = &lead[bare.len()..];
    let word = if closing.contains(['"', '”', '»']) {
        bare.trim_end_matches([',', '.', '!', '?'])
    } else {
        bare
    };
    !closing.is_empty() && word.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '`' | '$'))
}

/// Whether `lead` ends with a word that may end a phrase, or with "et al.".
pub(super) fn ends_phrase(lead: &str) -> bool {
    let token = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    if token.contains(['@', '=', '<', '#', '$', '\\', '_']) || token.contains("://") {
        return false;
    }
    let word = token
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let is_word = word.chars().count() >= PHRASE && word.chars().all(char::is_alphabetic);
    is_word || lead.ends_with("et al.")
}

/// Whether `lead` ends as a phrase may in a script that parts no words.
pub(super) fn ends_eastern(lead: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
    let closes = |c: char| matches!(c, '%' | '％' | '）' | '」' | '』' | '”' | '》' | '*');
    lead.ends_with(|c| is_letter(c) || closes(c))
}
