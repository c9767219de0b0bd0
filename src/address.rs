//! The addresses in a text, and when two of them are one.

mod identifier;

use std::borrow::Cow;

use linkify::{LinkFinder, LinkKind};
use url::Url;

use crate::source::Span;
pub(crate) use identifier::{identifiers, isbns};

/// Parameters that say where a reader came from, not what is shown.
const TRACKING: &[&str] = &[
    "fbclid",
    "gclid",
    "ref",
    "referrer",
    "mc_cid",
    "mc_eid",
    "igshid",
    "cmpid",
    "smid",
    "at_medium",
];

/// No identifier is longer than this, in bytes.
const IDENTIFIER: usize = 400;

/// Marks that no address holds as they stand: of quotations, brackets, and of sentences in scripts without spaces.
const MARKS: &[char] = &[
    '[', ']', '“', '”', '„', '’', '«', '»', '<', '>', '|', '"', '—', '（', '）', '「', '」', '『',
    '』', '【', '】', '《', '》', '，', '。', '、', '；', '！', '？', '\u{3000}', '↩', '↑',
];

/// The addresses in `text`, in such a form that two for the same page are equal: without scheme, `www.`, fragment,
/// tracking parameters and a slash at the end. The front page of a site is none, nor is a
/// folder of an FTP server.
pub fn pages(text: &str) -> Vec<String> {
    if !may_stand_in(text) {
        return Vec::new();
    }
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]);
    finder
        .links(&unwrapped(text))
        .filter_map(|link| page(link.as_str()))
        .collect()
}

/// Where the web addresses in `text` stand, in text order: with a scheme, or beginning with `www.`. What closes round them is left out.
pub fn spans(text: &str) -> Vec<Span> {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]).url_must_have_scheme(false);
    let addresses = finder.links(text).filter_map(|link| {
        let found = link.as_str();
        let is_web = found.contains("://") || found.starts_with("www.");
        let own = unpunctuated(found.split(MARKS).next()?);
        (is_web && !own.is_empty()).then(|| Span::new(link.start(), link.start() + own.len()))
    });
    addresses.collect()
}

/// `address` without the punctuation of the sentence round it: a parenthesis that closes stays where it was opened within.
pub fn unpunctuated(address: &str) -> &str {
    let mut own = address;
    loop {
        let bare = own.trim_end_matches(['.', ',', ';', ':', '\'', '*', '_']);
        let closed = bare
            .strip_suffix(')')
            .filter(|_| bare.matches('(').count() < bare.matches(')').count());
        match closed {
            Some(rest) => own = rest,
            None if bare.len() == own.len() => return own,
            None => own = bare,
        }
    }
}

/// The host, without `www.`, and the path of a web address; one that begins with `www.` is one without its scheme.
pub fn host_and_path(address: &str) -> Option<(String, String)> {
    let whole = if address.contains("://") {
        Url::parse(address).ok()?
    } else {
        Url::parse(&format!("https://{address}")).ok()?
    };
    let host = whole.host_str()?.trim_start_matches("www.").to_owned();
    Some((host, whole.path().to_owned()))
}

/// The identifiers (DOI) in `text`, in lower case: <https://www.doi.org/doi-handbook/HTML/doi-syntax.html>.
pub fn dois(text: &str) -> Vec<String> {
    let starts = memchr::memmem::find_iter(text.as_bytes(), "10.");
    let own = starts.filter(|&at| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.'));
    own.filter_map(|at| {
        let word = text[at..at + identifier_length(&text[at..])].to_lowercase();
        let word = word.trim_end_matches(['.', ',', ';', ')', ':']);
        let (prefix, suffix) = word.split_once('/')?;
        let registrant = prefix.strip_prefix("10.")?;
        let is_registrant = registrant.len() >= 4
            && registrant
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.');
        (is_registrant && !suffix.is_empty()).then(|| word.to_owned())
    })
    .collect()
}

/// How far the identifier reaches that `text` begins with. Old ones hold the pages of their work in angle brackets, `52:1<3::aid-1>3.0.co;2-v`.
fn identifier_length(text: &str) -> usize {
    let text = &text[..text.floor_char_boundary(text.len().min(IDENTIFIER))];
    let ends = |c: char| c.is_whitespace() || "<>\"“”[]".contains(c);
    let end = text.find(ends).unwrap_or(text.len());
    let Some(inner) = text[end..].strip_prefix('<') else {
        return end;
    };
    let digits = inner.len() - inner.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let Some(close) = inner
        .find(ends)
        .filter(|&close| inner[close..].starts_with('>'))
    else {
        return end;
    };
    if digits == 0 || !inner[digits..].starts_with(':') {
        return end;
    }
    let behind = &inner[close + 1..];
    text.len() - behind.len() + behind.find(ends).unwrap_or(behind.len())
}

/// Whether `text` can hold an address with its scheme at all.
pub fn may_stand_in(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b':', bytes).any(|colon| bytes[colon + 1..].starts_with(b"//"))
}

/// Whether an address that breaks off at the end of the line `before` goes on with `behind`.
pub(crate) fn joins(before: &str, behind: &str) -> bool {
    let token = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    if !token.contains("://") {
        return false;
    }
    let next = behind.split(char::is_whitespace).next().unwrap_or_default();
    let ending = next.trim_end_matches(['.', ',', ';', ')', '>', ']']);
    let is_file = ending.rsplit_once('.').is_some_and(|(name, kind)| {
        !name.is_empty()
            && (2..=4).contains(&kind.len())
            && kind.bytes().all(|b| b.is_ascii_lowercase())
    });
    let is_path = is_file || next.contains(['/', '_', '=', '%', '?']) && !next.contains("://");
    let starts = next.starts_with(|c: char| c.is_ascii_alphanumeric());
    starts && (token.ends_with('-') || token.ends_with(['/', '_', '=']) && is_path)
}

/// `text` without the line ends within its addresses, and the white space behind them.
fn unwrapped(text: &str) -> Cow<'_, str> {
    let mut whole = String::new();
    let mut from = 0;
    for at in memchr::memchr2_iter(b'\n', b'\r', text.as_bytes()) {
        let behind = text[at..].trim_start();
        if joins(&text[..at], behind) {
            whole.push_str(&text[from..at]);
            from = text.len() - behind.len();
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    whole.push_str(&text[from..]);
    Cow::Owned(whole)
}

/// Whether `body`, an entry's, holds what sources have and comments seldom do: an address, an identifier, a title in
/// quotation marks, a year.
pub fn is_like_source(body: &str) -> bool {
    let year = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit());
        word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
    };
    body.contains("://")
        || is_word(body, "doi")
        || body.contains(['"', '“', '«', '„'])
        || body.split_whitespace().any(year)
}

/// Whether `word` stands in `text` by itself: "doivent" names no identifier.
fn is_word(text: &str, word: &str) -> bool {
    let mut found = text.match_indices(word);
    found.any(|(at, _)| {
        !text[..at].ends_with(char::is_alphabetic)
            && !text[at + word.len()..].starts_with(char::is_alphabetic)
    })
}

fn page(address: &str) -> Option<String> {
    // Brackets and closing marks of the text around are no part of it.
    let address = address.split(MARKS).next()?;
    let url = Url::parse(address.trim_end_matches(['.', ',', ';', ')'])).ok()?;
    let host = url.host_str()?.trim_start_matches("www.");
    let path = url.path().trim_end_matches('/');
    let parameters: Vec<String> = url
        .query_pairs()
        .filter(|(name, _)| !name.starts_with("utm_") && !TRACKING.contains(&name.as_ref()))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let is_folder = url.scheme() == "ftp" && url.path().ends_with('/');
    if is_folder || (path.is_empty() && parameters.is_empty()) {
        return None;
    }
    Some(format!("{host}{path}?{}", parameters.join("&")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_page_has_one_form() {
        let forms = [
            "https://www.bbc.co.uk/news/uk-1",
            "http://bbc.co.uk/news/uk-1/",
            "see https://www.bbc.co.uk/news/uk-1?utm_source=x#top.",
            "(https://www.bbc.co.uk/news/uk-1)",
        ];
        for form in forms {
            assert_eq!(pages(form), ["bbc.co.uk/news/uk-1?"], "{form}");
        }
        assert_eq!(
            pages("https://www.bbc.co.uk/watch?v=1"),
            ["bbc.co.uk/watch?v=1"]
        );
        assert_eq!(
            pages("<https://bbc.co.uk/news/\n      uk-1.html>"),
            ["bbc.co.uk/news/uk-1.html?"]
        );
        assert_eq!(pages("ftp://ftp.uu.net/pub/doc/"), [] as [&str; 0]);
        assert_eq!(
            pages("https://www.bbc.co.uk/ and no address"),
            [] as [&str; 0]
        );
    }

    #[test]
    fn sources_are_told_by_words_and_not_by_parts_of_them() {
        assert!(is_like_source("Rain, doi:10.1000/1") && is_like_source("Rain, 2019"));
        assert!(!is_like_source("Les pages doivent rester"));
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        for text in [
            "見https://example.org/a（2023年）",
            "https://example.org/a，访问于2023年",
            "https://example.org/a。",
            "„https://example.org/a“ so",
            "https://example.org/a—see there",
        ] {
            let found: Vec<&str> = spans(text).iter().map(|span| &text[span.range()]).collect();
            assert_eq!(found, ["https://example.org/a"]);
        }
        let text = "https://example.org/wiki/東京";
        assert_eq!(spans(text), [Span::new(0, text.len())]);
    }

    #[test]
    fn sources_are_told_from_comments() {
        assert!(is_like_source("Roe, Rain, 2020."));
        assert!(is_like_source("Roe, \"Rain\""));
        assert!(!is_like_source("All times are local."));
    }

    #[test]
    fn identifiers_are_found() {
        assert_eq!(dois("doi:10.1000/ABC.1, 2020"), ["10.1000/abc.1"]);
        assert_eq!(dois("https://doi.org/10.1016/j.x(99)"), ["10.1016/j.x(99"]);
        let old = "10.1002/(sici)1097-4679(199601)52:1<3::aid-jclp1>3.0.co;2-v";
        assert_eq!(dois(&format!("doi:{old}.")), [old]);
        assert_eq!(
            dois("10.1175/a(1996)009<3373:tip>2.0.co;2, 9"),
            ["10.1175/a(1996)009<3373:tip>2.0.co;2"]
        );
        assert_eq!(
            dois("<a>10.1000/a</a> 10.1000/b<3:4 or>"),
            ["10.1000/a", "10.1000/b"]
        );
        assert_eq!(dois("version 10.2/3 and 110.1000/a"), [] as [&str; 0]);
    }
}
