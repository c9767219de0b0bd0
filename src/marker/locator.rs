//! The words that say where in a source to look, and those that stand before and between sources in one bracket.

use crate::source::Span;

/// What a locator begins with, in lower case.
pub(super) const LOCATORS: &[&str] = &[
    "p",
    "pp",
    "page",
    "pages",
    "ch",
    "chap",
    "chapter",
    "sec",
    "sect",
    "section",
    "sections",
    "para",
    "paras",
    "paragraph",
    "art",
    "article",
    "fig",
    "figure",
    "table",
    "app",
    "appendix",
    "vol",
    "no",
    "note",
    "n",
    "line",
    "lines",
    "at",
    "s",
    "seite",
    "abs",
    "kap",
    "eq",
    "thm",
    "theorem",
    "lemma",
    "def",
    "clause",
    "clauses",
    "annex",
    "rule",
    "item",
    "prop",
    "proposition",
    "cor",
    "corollary",
    "ex",
    "example",
    "exercise",
    "remark",
    "algorithm",
    "alg",
    "slide",
    "slides",
    "passim",
    "fol",
    "ff",
    "f",
    "bl",
    "rn",
    "rdnr",
    "bd",
    "pág",
    "págs",
    "pag",
    "pags",
    "cap",
    "capítulo",
    "tomo",
    "str",
    "rozdz",
    "blz",
    "hfdst",
    "sid",
    "side",
    "с",
    "стр",
    "гл",
    "т",
    "л",
    "part",
    "parts",
    "pt",
    "book",
    "bk",
    "tab",
    "preface",
    "foreword",
    "introduction",
    "intro",
    "abstract",
    "conclusion",
    "rz",
    "teil",
    "anhang",
    "anlage",
    "abb",
    "tabelle",
    "vorwort",
    "einleitung",
    "partie",
    "annexe",
    "tableau",
    "préface",
    "parte",
    "tabla",
    "figura",
    "tabella",
    "prólogo",
    "bijlage",
    "tabel",
    "afb",
    "табл",
    "рис",
    "прил",
    "ч",
    "第",
    "頁",
    "页",
    "§",
    "§§",
    "¶",
];

/// What may stand before the first number in a bracket, in lower case, without the space behind it.
pub(super) const SIGNALS: &[&str] = &[
    "see also",
    "see e.g.",
    "see, e.g.,",
    "see",
    "cf.",
    "cf",
    "e.g.,",
    "e.g.",
    "refs.",
    "ref.",
    "refs",
    "ref",
    "vgl.",
    "siehe",
    "voir",
    "véase",
    "cfr.",
    "zie",
];

/// Words for what the numbers in a bracket count, in lower case: `[Source 3]`. They say nothing where no list has numbers.
const COUNTED: &[&str] = &[
    "source",
    "sources",
    "reference",
    "references",
    "citation",
    "citations",
    "quelle",
    "quellen",
    "fuente",
    "fuentes",
    "référence",
    "références",
    "fonte",
    "fontes",
    "fonti",
    "bron",
    "bronnen",
    "źródło",
    "źródła",
    "источник",
    "источники",
];

/// Whether the number in `bracket` stands behind a word for what it counts.
pub(crate) fn counts_sources(bracket: &str) -> bool {
    let inside = bracket.trim_start_matches(['[', '\\', ' ']);
    let word = inside.split(|c: char| !c.is_alphabetic()).next();
    word.is_some_and(|word| !word.is_empty() && COUNTED.contains(&word.to_lowercase().as_str()))
}

/// Words that part two numbers as a comma does.
pub(super) const JOINTS: &[&str] = &["and", "&", "und", "et", "y", "e", "en", "и", "i"];

/// A locator is no longer than this, in bytes.
const LONGEST: usize = 80;

/// The locator behind a number that ends at the byte `at` of `text`, up to the next separator before `limit`:
/// `, p. 23`, ` p. 23`, `. С. 23`, `: 23`, `, 14:30`, `, "Rents"`. In parentheses the limit stands behind the one that closes.
pub(super) fn behind(text: &str, at: usize, limit: usize) -> Option<Span> {
    let rest = text.get(at..limit)?;
    let bare = rest.trim_start();
    let spaced = bare.len() < rest.len();
    let mark = bare.chars().next()?;
    let (colon, inner) = match mark {
        // Nothing parts it from the number, so that only a shortened word is one: "10 s" is a time.
        c if spaced && c.is_alphabetic() && shortens(bare) => (false, bare),
        ':' => (true, &bare[1..]),
        ',' | '，' => (false, &bare[mark.len_utf8()..]),
        // What a semicolon parts from the number is a locator where nothing else can be.
        ';' if !bare[1..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit()) =>
        {
            (false, &bare[1..])
        }
        '.' if !spaced && bare[1..].starts_with(char::is_whitespace) => (false, &bare[1..]),
        _ => return None,
    };
    let glued = inner.starts_with(|c: char| c.is_ascii_digit());
    let inner = inner.trim_start();
    let start = limit - inner.len();
    let near = &inner[..inner.floor_char_boundary(LONGEST)];
    let end = near
        .find([']', '］', '】', ';', '[', '\n', '\r'])
        .or_else(|| near.strip_suffix(')').map(str::len))?;
    let inner = near[..end].trim_end_matches(['\\', ' ']);
    let ends_word = |c: char| c == '.' || c.is_whitespace() || c.is_ascii_digit();
    let word = inner.split(ends_word).next()?.to_lowercase();
    // One letter without a number may be the name of one.
    let sure = word.chars().nth(1).is_some() || inner.contains(|c: char| c.is_ascii_digit());
    let named = sure && LOCATORS.contains(&word.as_str()) || inner.ends_with("references therein");
    let paged =
        colon && inner.starts_with(|c: char| c.is_ascii_digit()) && !(glued && is_minutes(inner));
    let timed = mark == ',' && is_time(inner);
    (named || paged || timed || mark == ',' && is_title(inner))
        .then(|| Span::new(start, start + inner.len()))
}

/// Whether `text` is a time of a recording: `14:30`, `1:02:03`.
fn is_time(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let is_part = |part: &&str| part.len() <= 2 && part.parse::<u8>().is_ok();
    (2..=3).contains(&parts.len()) && parts.iter().all(is_part)
}

/// Whether `text` is what a part of a source is headed, in quotation marks: `"Rents"`.
fn is_title(text: &str) -> bool {
    let opens = text.starts_with(['"', '“', '„', '«', '‘']);
    opens && text.ends_with(['"', '”', '“', '»', '’']) && text.chars().nth(2).is_some()
}

/// Whether the word that `text` begins with is shortened, and a number follows: `p. 23`.
fn shortens(text: &str) -> bool {
    let rest = text.trim_start_matches(char::is_alphabetic);
    let number = rest.strip_prefix('.').map(str::trim_start);
    number.is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether `text` is what follows the colon of a time of day or of a recording: `[12:03]`.
fn is_minutes(text: &str) -> bool {
    let minutes = text.get(..2).and_then(|digits| digits.parse().ok());
    // Pages have a range, `[1:23–25]`; times have one with a colon of its own.
    let is_range = |rest: &str| rest.starts_with(['-', '–']) && !rest.contains(':');
    minutes.is_some_and(|minutes: u32| minutes < 60)
        && !text[2..].starts_with(|c: char| c.is_ascii_digit())
        && !is_range(&text[2..])
}
