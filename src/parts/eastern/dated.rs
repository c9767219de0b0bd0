//! Entries whose year stands in parentheses behind the names: `王小明（2019）。题名。期刊`, `田中太郎 (2020)「題名」『雑誌』`.

use super::super::Date;
use super::super::Part;
use super::super::mask::Mask;
use super::{COMMAS, NAME, PERIODICALS, PUBLISHERS, Work, inner, is_told};
use crate::source::Span;

/// What stands before a colon as a place does, and is none.
const LEADS: &[&str] = &[
    "출처", "검색", "접속", "자료", "来源", "來源", "出典", "检索", "取自", "网址", "閲覧", "链接",
];
/// The name of a city is no longer than this, in characters.
const CITY: usize = 6;

/// The work that an entry of this form names.
pub(super) fn dated(text: &str) -> Option<Work> {
    let (open, year, close) = enclosed_year(text)?;
    let names = text[..open].trim_end_matches(['.', '．', '。', ' ', '，', ',']);
    if names.is_empty() {
        return None;
    }
    let behind =
        text[close..].trim_start_matches([')', '）', '.', '．', '。', ' ', '：', ':', ',', '，']);
    let at = text.len() - behind.len();
    let framed = inner(text, at).filter(|&(open, ..)| open == at);
    let (title, from) = if let Some((_, title, _)) = framed {
        let mark = text[title.end as usize..]
            .chars()
            .next()
            .map_or(1, char::len_utf8);
        (title, title.end as usize + mark)
    } else {
        let end = behind.find(['。', '．', '.']).unwrap_or(behind.len());
        (Span::new(at, at + end), at + end)
    };
    Some(Work {
        names: Span::new(0, names.len()),
        title: Some(title),
        container: container(text, from),
        year: Some(year),
    })
}

/// The year in the first parentheses of `text`: where these open, the year with its letter, and where they close.
pub(in super::super) fn enclosed_year(text: &str) -> Option<(usize, Span, usize)> {
    let open = text.find(['(', '（'])?;
    let close = open + text[open..].find([')', '）'])?;
    let shown = text[open..close].trim_matches(['(', '（', ' ', '年', '년']);
    let digits = shown
        .strip_suffix(|c: char| c.is_ascii_lowercase())
        .unwrap_or(shown);
    let is_year = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let year = open + text[open..].find(shown)?;
    is_year.then(|| (open, Span::new(year, year + shown.len()), close))
}

/// The year at `span`, with its letter.
pub(in super::super) fn year_in(mask: &Mask, span: Span) -> Date {
    let Part { span, text } = mask.part(span);
    Date {
        span,
        year: text.get(..4).and_then(|year| year.parse().ok()),
        letter: text.chars().nth(4),
        month: None,
        day: None,
    }
}

/// What the work stands in, or who brought it out, behind the title that ends at the byte `from`: in brackets, before a volume, behind a
/// city, or called as publishers and newspapers are.
pub(super) fn container(text: &str, from: usize) -> Option<Span> {
    let behind = text[from..].trim_start_matches(['。', '．', '.', ' ', '，', ',', '、', '"', '”']);
    let at = text.len() - behind.len();
    if let Some((_, own, is_part)) = inner(text, at).filter(|&(open, ..)| open == at) {
        return (!is_part).then_some(own);
    }
    let ends = |c: char| {
        COMMAS.contains(&c) || ['.', '．', '。', '(', '（'].contains(&c) || c.is_ascii_digit()
    };
    let own = behind[..behind.find(ends).unwrap_or(behind.len())].trim_end();
    let next = behind[own.len()..].trim_start_matches([' ', ',', '，', '、', '제', '第']);
    let colon = own.char_indices().find(|&(_, c)| c == ':' || c == '：');
    let (place, name) = colon.map_or(("", own), |(at, c)| {
        (&own[..at], own[at + c.len_utf8()..].trim_start())
    });
    let place = place.trim_end();
    let is_place = !place.is_empty()
        && place.chars().count() <= CITY
        && place.chars().all(is_told)
        && !LEADS.contains(&place);
    let is_called = [PUBLISHERS, PERIODICALS]
        .iter()
        .any(|ends| ends.iter().any(|end| name.ends_with(end)));
    let is_volume = next.starts_with(|c: char| c.is_ascii_digit());
    let is_name = name.contains(is_told)
        && name.chars().count() <= NAME
        && name
            .chars()
            .all(|c| c.is_alphabetic() || [' ', '·', '・', 'ー', '&'].contains(&c));
    let is_known = is_place || place.is_empty() && (is_called || is_volume);
    let start = at + own.len() - name.len();
    (is_known && is_name).then(|| Span::new(start, start + name.len()))
}
