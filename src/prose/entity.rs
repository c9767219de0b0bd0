//! Characters written by name or by number in HTML: `&nbsp;`, `&#8212;`.

use std::borrow::Cow;

/// The names that prose has, each with its character.
const NAMES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("nbsp", "\u{a0}"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("ndash", "\u{2013}"),
    ("mdash", "\u{2014}"),
    ("hellip", "\u{2026}"),
    ("lsquo", "\u{2018}"),
    ("rsquo", "\u{2019}"),
    ("sbquo", "\u{201a}"),
    ("ldquo", "\u{201c}"),
    ("rdquo", "\u{201d}"),
    ("bdquo", "\u{201e}"),
    ("laquo", "\u{ab}"),
    ("raquo", "\u{bb}"),
    ("euro", "\u{20ac}"),
    ("Auml", "Ä"),
    ("Eacute", "É"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("aacute", "á"),
    ("acirc", "â"),
    ("aelig", "æ"),
    ("agrave", "à"),
    ("aring", "å"),
    ("atilde", "ã"),
    ("auml", "ä"),
    ("ccedil", "ç"),
    ("eacute", "é"),
    ("ecirc", "ê"),
    ("egrave", "è"),
    ("euml", "ë"),
    ("iacute", "í"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("ntilde", "ñ"),
    ("oacute", "ó"),
    ("ocirc", "ô"),
    ("oslash", "ø"),
    ("otilde", "õ"),
    ("ouml", "ö"),
    ("szlig", "ß"),
    ("uacute", "ú"),
    ("ugrave", "ù"),
    ("uuml", "ü"),
];

/// A name or a number takes no more bytes than this.
const NAME: usize = 8;

/// How many bytes the entity takes that `text` begins with, and what a reader sees in its place.
pub(crate) fn entity(text: &str) -> Option<(usize, Cow<'static, str>)> {
    let near = &text.as_bytes()[1..text.len().min(NAME + 2)];
    let end = near.iter().position(|&byte| byte == b';')?;
    let name = text.get(1..=end)?;
    let seen = match name.strip_prefix('#') {
        Some(number) => {
            let hex = number.strip_prefix(['x', 'X']);
            let code = match hex {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            let seen = code.ok().and_then(char::from_u32);
            Cow::Owned(seen.filter(|c| !c.is_control())?.to_string())
        }
        None => Cow::Borrowed(NAMES.iter().find(|(known, _)| *known == name)?.1),
    };
    Some((end + 2, seen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_characters() {
        for (text, wanted) in [
            ("&nbsp;per cent", Some((6, "\u{a0}"))),
            ("&#8212; Roe", Some((7, "\u{2014}"))),
            ("&#x2014;", Some((8, "\u{2014}"))),
            ("& Sons; they", None),
            ("&#0;", None),
            ("&quay;", None),
            ("&", None),
            ("&\u{e9}\u{e9}\u{e9}\u{e9}\u{e9};", None),
        ] {
            let found = entity(text);
            let found = found.as_ref().map(|(length, seen)| (*length, &**seen));
            assert_eq!(found, wanted, "{text}");
        }
    }
}
