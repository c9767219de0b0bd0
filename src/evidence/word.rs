//! Words and lines as evidence looks at them.

use crate::words::is_eastern;

/// Names that nothing but an array has.
const ARRAYS: &[&str] = &["arr", "argv", "buf", "vec", "nums", "ptr"];

/// Words before brackets that hold numbers of their own.
const NUMBERED: &[&str] = &[
    "interval",
    "intervals",
    "range",
    "ranges",
    "between",
    "from",
    "within",
    "ci",
    "iqr",
    "domain",
    "array",
    "list",
    "matrix",
    "vector",
    "tuple",
    "set",
    "sequence",
    "values",
    "input",
    "output",
    "returns",
    "return",
    "numbers",
    "permutation",
    "subset",
    "indices",
    "index",
];

/// Words for a part of a matrix, before its name, and what stands behind it before its value.
const PARTS: &[&str] = &[
    "entry", "entries", "element", "elements", "cell", "cells", "field", "matrix", "where", "if",
    "when", "let", "set",
];
const EQUALS: &[&str] = &["is ", "are ", "be ", "to ", "holds ", "equals "];

/// Macros of `AsciiDoc` and of its users that take a target: <https://docs.asciidoctor.org/asciidoc/latest/key-concepts/#macros>.
const MACROS: &[&str] = &[
    "link", "linkgit", "xref", "image", "include", "icon", "video", "audio", "manpage",
];

/// Few names of domains at an address's end are longer, in bytes.
const DOMAIN: usize = 5;

/// Most endings of addresses and of files are no longer, in bytes, and these are some that are.
const ENDING: usize = 3;
const ENDINGS: &[&str] = &[
    "arpa", "asia", "blog", "docs", "docx", "html", "info", "jobs", "jpeg", "json", "live",
    "media", "museum", "name", "news", "online", "page", "shop", "site", "store", "tech", "text",
    "toml", "travel", "wiki", "work", "world", "xlsx", "yaml", "zone",
];

/// Whether `word` says that numbers of its own follow.
pub(super) fn holds_numbers(word: &str) -> bool {
    NUMBERED.contains(&word.to_lowercase().as_str())
}

/// Whether `word`, glued to a bracket, can only be a variable: `x_i`, `i`.
pub(super) fn is_variable(word: &str) -> bool {
    word.contains('_')
        || ARRAYS.contains(&word.to_ascii_lowercase().as_str())
        || (word.len() == 1 && word.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// Whether `word`, glued to a bracket, is the member of a thing that `before` ends with, as programs write it: `data.rows`. Addresses
/// and files end likewise, and few of their endings are so long.
pub(super) fn is_member(before: &str, word: &str) -> bool {
    let owner = before.strip_suffix('.');
    let small = |c: char| c.is_ascii_lowercase() || c == '_';
    owner.is_some_and(|owner| owner.ends_with(small))
        && word.len() > ENDING
        && word.chars().all(small)
        && !ENDINGS.contains(&word)
}

/// Whether `word`, glued to a bracket, is the one capital that a matrix is called by: it begins a sentence, or stands behind a comma or a
/// word for a part of one and before what it is. "Vitamin C[1, 2]" is called otherwise.
pub(super) fn is_matrix(before: &str, word: &str, behind: &str) -> bool {
    let is_capital = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let before = before.trim_end();
    let equals = || EQUALS.iter().any(|verb| behind.starts_with(verb));
    let parted = || before.ends_with(',') || PARTS.contains(&last_word(before));
    is_capital
        && word != "I"
        && equals()
        && (before.is_empty() || before.ends_with(['.', '!', '?', ':']) || parted())
}

/// Whether `word`, glued to a bracket, looks like a variable, as some other words do: `arr`, `myList`, `tax`, `iPhone`.
pub(super) fn is_identifier(word: &str) -> bool {
    if word.chars().all(|c| c.is_ascii_digit()) {
        return false;
    }
    let mut lower = false;
    let camel = word.chars().any(|c| {
        let turn = lower && c.is_uppercase();
        lower = c.is_lowercase();
        turn
    });
    let odd = word.len() <= 3 || camel || word.contains(|c: char| c == '_' || c.is_ascii_digit());
    word.is_ascii() && odd
}

/// Whether `lead` ends with an index in brackets, behind which a second one stands: `x1[0]`, `data[i]`, `data["port"]`.
pub(super) fn is_indexed(lead: &str) -> bool {
    let Some((before, index)) = lead.rsplit_once('[') else {
        return false;
    };
    let word = last_word(before);
    let index = index.trim_end_matches(']');
    is_identifier(word) || !word.is_empty() && (is_variable(index) || is_string(index))
}

/// Whether quotation marks stand round `index`, as round the key of a table: `"port"`.
fn is_string(index: &str) -> bool {
    let mark = |c: char| matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’');
    let open = index.strip_prefix(mark);
    open.is_some_and(|key| key.ends_with(mark))
}

/// Whether a colon sticks to numbers on both sides of it in `inside`, as in a slice of a variable: `[2:3]`.
pub(super) fn is_slice(inside: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let parted = inside.split_once(':');
    parted.is_some_and(|(first, last)| first.ends_with(digit) && last.starts_with(digit))
}

/// Whether `lead` ends with a key of JSON, behind which its value stands: `{"a":`.
pub(super) fn opens_value(lead: &str) -> bool {
    let key = lead
        .strip_suffix("\":")
        .and_then(|key| key.rsplit_once('"'));
    key.is_some_and(|(before, _)| before.trim_end().ends_with(['{', ',']))
}

/// Whether `lead` ends with a macro of `AsciiDoc`, whose brackets hold what it is given: `linkgit:git-bundle[1]`.
pub(super) fn is_macro(lead: &str) -> bool {
    let token = lead.rsplit(char::is_whitespace).next();
    let parts = token.and_then(|token| token.split_once(':'));
    parts.is_some_and(|(name, target)| {
        MACROS.contains(&name)
            && target.starts_with(|c: char| c.is_ascii_alphanumeric())
            && target
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte))
    })
}

/// Whether `label` is the path of a name in a program, as references to its documentation are: `harbour.tables.Table.extend`.
pub(super) fn is_path(label: &str) -> bool {
    let is_name = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let is_odd = |part: &str| part.contains(|c: char| c == '_' || c.is_ascii_uppercase());
    let behind = label.split('.').skip(1);
    let is_long = behind.clone().count() > 1 && behind.clone().any(is_odd);
    // No address ends with so long a name.
    let is_module = behind.clone().count() == 1 && behind.clone().all(|name| name.len() > DOMAIN);
    (is_long || is_module) && label.split('.').all(is_name)
}

/// Whether nothing but a list's bullet stands at the end of `text`, on its last line.
pub(super) fn follows_bullet(text: &str) -> bool {
    matches!(line_before(text).trim(), "-" | "*" | "+")
}

/// Whether `label` is a capital by itself.
pub(super) fn is_lone_capital(label: &str) -> bool {
    let mut letters = label.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

pub(super) fn line_before(text: &str) -> &str {
    let start = memchr::memrchr2(b'\n', b'\r', text.as_bytes());
    &text[start.map_or(0, |at| at + 1)..]
}

pub(super) fn line_after(text: &str) -> &str {
    let end = memchr::memchr2(b'\n', b'\r', text.as_bytes());
    &text[..end.unwrap_or(text.len())]
}

/// Whether a run of backticks is open at the end of `line`. Where the line's beginning is `cut` off, the last run tells by what
/// stands round it: "the `rise` and" has closed.
pub(super) fn is_in_ticks(line: &str, cut: bool) -> bool {
    let bytes = line.as_bytes();
    let mut runs = memchr::memchr_iter(b'`', bytes).filter(|&at| at == 0 || bytes[at - 1] != b'`');
    if !cut {
        return runs.count() % 2 == 1;
    }
    let Some(last) = runs.next_back() else {
        return false;
    };
    let behind = line[last..].trim_start_matches('`');
    let opens = |c: char| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '“');
    line[..last].ends_with(opens) && !behind.starts_with(char::is_whitespace)
}

/// The run of letters, digits and underscores that `text` ends with.
pub(super) fn last_word(text: &str) -> &str {
    let rest = text.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_');
    text[rest.len()..].trim_start_matches('_')
}

/// Whether `c` is a letter of a script with capitals, or a digit: what words go on with.
pub(super) fn is_cased(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase() || c.is_ascii_digit()
}
/// Whether `text` holds three words, each of at least two letters.
pub(super) fn is_worded(text: &str) -> bool {
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
    text.split_whitespace().filter(is_word).nth(2).is_some()
}

/// Whether `behind` begins with pages and goes on in a script that parts no words: `《年鉴》[4]157，`.
pub(super) fn goes_on_page(behind: &str) -> bool {
    let rest = behind.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '–'));
    rest.len() < behind.len() && rest.starts_with(is_of_the_east)
}

/// Whether `c` is a letter or a mark of such a script.
pub(super) fn is_of_the_east(c: char) -> bool {
    is_eastern(c)
        || matches!(
            c,
            '。' | '，' | '、' | '；' | '：' | '》' | '」' | '』' | '）' | '”'
        )
}

/// Whether `label` is three capitals or more and nothing else, in brackets or not.
pub(super) fn is_in_capitals(label: &str) -> bool {
    let bare = label.trim_matches(['[', ']', '\\']);
    bare.len() > 2 && bare.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether `label` is letters, a point and a number.
pub(super) fn is_pointed(label: &str) -> bool {
    let digits = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    let letters =
        |head: &str| !head.is_empty() && head.bytes().all(|byte| byte.is_ascii_alphabetic());
    let parts = label.split_once('.');
    parts.is_some_and(|(head, rest)| letters(head) && digits(rest))
}

/// Whether an address goes on with `behind`: with a letter, a mark of its own, or one that ends sentences as well before a letter.
pub(super) fn goes_on_as_address(behind: &str) -> bool {
    let mut signs = behind.chars();
    let goes_on = |c: char| c.is_alphanumeric() || "/=&%[".contains(c);
    let next = signs.next();
    next.is_some_and(goes_on)
        || next.is_some_and(|c| "?#-_~".contains(c))
            && signs.next().is_some_and(char::is_alphanumeric)
}
