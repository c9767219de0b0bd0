//! Looks past the marks of Markdown and HTML that stand between a candidate and the words round it.

/// What figures, tables and sections are called by, where a colon or a hyphen follows.
const REFERRED: &[&str] = &[
    "fig", "tbl", "tab", "eq", "sec", "lst", "thm", "lem", "cor", "prp", "cnj", "def", "exm",
    "exr", "sol", "rem", "alg", "tip", "nte", "wrn", "imp", "cau", "suppfig", "supptbl", "figure",
    "table", "equation", "section",
];

/// `text` without the white space and markup at its end, and whether white space was there.
pub(super) fn unmarked_end(text: &str) -> (&str, bool) {
    let mut rest = text;
    let mut spaced = false;
    loop {
        let bare = rest.trim_end_matches(['*', '_', '~']).trim_end();
        spaced |= rest
            .trim_end_matches(['*', '_', '~'])
            .ends_with(char::is_whitespace);
        let tag = bare
            .strip_suffix('>')
            .and_then(|inner| inner.rfind('<').map(|at| (at, &inner[at + 1..])));
        match tag {
            Some((at, name)) if name.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic()) => {
                rest = &bare[..at];
            }
            _ if spaced && bare.ends_with('>') => rest = &bare[..bare.len() - 1],
            _ if bare.len() == rest.len() => return (bare, spaced),
            _ => rest = bare,
        }
    }
}

/// `text` without the white space and markup at its start, and whether white space was there.
pub(super) fn unmarked_start(text: &str) -> (&str, bool) {
    let mut rest = text;
    let mut spaced = false;
    loop {
        let bare = rest.trim_start_matches(['*', '_', '~']).trim_start();
        spaced |= rest
            .trim_start_matches(['*', '_', '~'])
            .starts_with(char::is_whitespace);
        let tag = bare
            .strip_prefix('<')
            .and_then(|inner| inner.find('>').map(|at| &inner[at + 1..]));
        match tag {
            Some(behind)
                if bare[1..].starts_with(|c: char| c == '/' || c.is_ascii_alphabetic()) =>
            {
                rest = behind;
            }
            _ if bare.len() == rest.len() => return (bare, spaced),
            _ => rest = bare,
        }
    }
}

/// `lead` and `rest`, the texts on both sides of a number that is a link, without what belongs to the row that such numbers stand in:
/// brackets round them, escaped or not, the bar between two.
pub(super) fn out_of_row<'a>(lead: &'a str, rest: &'a str) -> Option<(&'a str, &'a str)> {
    let unescaped = |before: &'a str| before.strip_suffix('\\').unwrap_or(before);
    let before = lead.strip_suffix('[').map(unescaped).or_else(|| {
        let row = lead.strip_suffix('|')?.trim_end();
        row.ends_with(')').then_some(row)
    })?;
    let behind = rest.strip_prefix("\\]").or_else(|| rest.strip_prefix(']'));
    Some((before, behind.unwrap_or(rest)))
}

/// `lead` without the caret that closes what raises the link at its end: `^[2](#note-2)^`.
pub(super) fn raised_link(lead: &str) -> Option<&str> {
    let link = lead.strip_suffix('^')?;
    link.ends_with(')').then_some(link)
}

/// What stands round a link to a site whose text lies between `lead` and `rest`, where no format reads it: `[`, `](https://example.org)`.
pub(super) fn written_link<'t>(lead: &'t str, rest: &'t str) -> Option<(&'t str, &'t str)> {
    let before = lead.strip_suffix('[')?;
    let (address, behind) = rest.strip_prefix("](")?.split_once(')')?;
    (address.contains("://") && !address.contains(char::is_whitespace)).then_some((before, behind))
}

/// What stands `before` and `behind` without white space and markup, and whether there was white space.
pub(super) fn unmarked<'a>(before: &'a str, behind: &'a str) -> (&'a str, bool, &'a str, bool) {
    let (lead, spaced) = unmarked_end(before);
    let (rest, spaced_after) = unmarked_start(behind);
    (lead, spaced, rest, spaced_after)
}

/// Whether a low line stands `behind`, and none before it.
pub(super) fn is_role(lead: &str, before: &str, behind: &str) -> bool {
    behind.starts_with('_') && !lead.ends_with('_') && !before.ends_with('_')
}

/// Whether what stands between `before` and `behind` is all that an element of HTML holds.
pub(super) fn is_element(before: &str, behind: &str) -> bool {
    before.ends_with('>') && behind.starts_with("</")
}

/// Whether `label` is called by what figures, tables and sections are called by: `fig-map`, `eq:flow`.
pub(super) fn is_referred(label: &str) -> bool {
    let name = label.split([':', '-']).next().unwrap_or_default();
    name.len() < label.len() && REFERRED.contains(&name)
}
