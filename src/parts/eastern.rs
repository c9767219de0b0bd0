//! Entries as works in Chinese, Japanese and Korean write them: `李明. 题名[J]. 期刊, 2022`, `李明：《题名》，出版社，2022年`, `山田「題名」『雑誌』`.

mod dated;
mod plain;

use super::author::Author;
use super::mask::Mask;
use super::{Part, Parts, date};
use crate::source::Span;
use crate::words::is_eastern;
use dated::dated;
pub(super) use dated::{enclosed_year, year_in};
use plain::{listed, quoted};

/// The types of works that stand in brackets behind their titles: <https://openstd.samr.gov.cn/>, GB/T 7714.
const TYPES: &[&str] = &[
    "M", "C", "N", "J", "D", "R", "S", "P", "G", "A", "Z", "CM", "DS", "DB", "CP", "EB",
];
/// The types of those that stand in a periodical.
const PERIODICAL: &[&str] = &["J", "N"];

/// The brackets round titles, and whether a part of a work stands in them.
const BRACKETS: &[(char, char, bool)] = &[
    ('「', '」', true),
    ('〈', '〉', true),
    ('《', '》', false),
    ('『', '』', false),
];

/// What parts the pieces of an entry.
const COMMAS: &[char] = &[',', '，', '、'];
/// What parts names; the point between Japanese names joins two parts of a foreign one.
const NAMES: &[char] = &[',', '，', '、', ';', '；', '・'];
/// What says that there are more authors.
const OTHERS: &[&str] = &["等", "他", "ほか", " 외"];
/// What stands behind the name of somebody who wrote for a newspaper.
const REPORTERS: &[&str] = &[" 기자", " 특파원"];
/// What the names of publishers end with.
const PUBLISHERS: &[&str] = &[
    "사",
    "출판부",
    "북스",
    "房",
    "社",
    "书店",
    "書店",
    "书局",
    "書局",
    "書房",
    "出版会",
    "出版會",
];
/// What the names of periodicals end with: one in brackets is no title.
const PERIODICALS: &[&str] = &[
    "报", "報", "刊", "新聞", "杂志", "雜誌", "雑誌", "신문", "일보",
];
/// Words that lead to a work and name nobody.
const LEADS: &[&str] = &[
    "参见", "參見", "参看", "参照", "见", "見", "详见", "詳見", "引自", "转引",
];
/// Syllables of sentences, which no name has.
const SMALL: &[char] = &['的', '了', '在', '是', 'の', 'は', 'を', 'が', 'で'];

/// A name has no more characters than this.
const NAME: usize = 16;
/// So many bytes before a title hold the names.
const HEAD: usize = 300;

/// Where the parts of an entry stand in its text.
struct Work {
    names: Span,
    title: Option<Span>,
    container: Option<Span>,
    /// The year with its letter, where it stands right behind the names.
    year: Option<Span>,
}

/// Reads the entry where it has one of these forms.
pub(super) fn read(mask: &mut Mask, parts: &mut Parts) -> bool {
    let text = mask.text();
    if !text.contains(is_told) {
        return false;
    }
    let is_named = |work: &Work| authors(mask, work.names).is_some();
    let work = dated(text).filter(|work| work.is_framed() && is_named(work));
    let work = work
        .or_else(|| typed(text).or_else(|| bracketed(text)).filter(is_named))
        .or_else(|| dated(text))
        .or_else(|| quoted(text).or_else(|| listed(text)).filter(is_named));
    let Some(work) = work else {
        return false;
    };
    let Some((authors, others)) = authors(mask, work.names) else {
        return false;
    };
    (parts.authors, parts.others) = (authors, others);
    parts.title = work.title.and_then(|span| part(mask, span));
    parts.container = work.container.and_then(|span| part(mask, span));
    let told: Vec<Span> = [work.title, work.container].into_iter().flatten().collect();
    let year = work.year.map(|year| year_in(mask, year));
    date::read(mask, &told, parts);
    if year.is_some() {
        parts.date = year;
    }
    true
}

impl Work {
    /// Whether what it stands in, behind the year, is known as well.
    fn is_framed(&self) -> bool {
        self.container.is_some()
    }
}

/// Whether `c` is of Chinese, Japanese or Korean.
fn is_told(c: char) -> bool {
    is_eastern(c) || is_korean(c)
}

/// Whether `c` is a syllable of Korean, which parts its words by blanks.
fn is_korean(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

fn part(mask: &Mask, span: Span) -> Option<Part> {
    let part = mask.part(span);
    part.text.contains(char::is_alphabetic).then_some(part)
}

/// `李明, 王芳. 题名[J]. 期刊, 2022`.
fn typed(text: &str) -> Option<Work> {
    let (open, kind, behind) = text.match_indices(['[', '［']).find_map(|(open, mark)| {
        let inner = &text[open + mark.len()..];
        let close = inner.find([']', '］'])?;
        let kind = inner[..close].split('/').next()?;
        let end = close + inner[close..].chars().next().map_or(1, char::len_utf8);
        let behind = open + mark.len() + end;
        TYPES.contains(&kind).then_some((open, kind, behind))
    })?;
    let stop = text[..open].char_indices().find(|&(at, c)| {
        let next = text[at + c.len_utf8()..].chars().next();
        c == '．' || c == '.' && next.is_some_and(|next| next == ' ' || !next.is_ascii())
    });
    let (stop, from) = stop.map(|(at, c)| (at, at + c.len_utf8()))?;
    let names = &text[..stop];
    let title = Span::new(from, open);
    let is_named = names.contains(is_eastern) && !text[title.range()].trim().is_empty();
    is_named.then(|| Work {
        names: Span::new(0, stop),
        title: Some(title),
        container: container(text, behind, kind),
        year: None,
    })
}

/// What the work of this `kind` stands in, or who brought it out, as the entry says from the byte `from` on.
fn container(text: &str, from: usize, kind: &str) -> Option<Span> {
    let rest = text[from..].trim_start_matches(['.', '．', ' ', ',', '，']);
    let mut start = text.len() - rest.len();
    let ends = |c: char| COMMAS.contains(&c) || c == '.' || c == '．';
    if let Some(inner) = rest.strip_prefix("//") {
        start = text.len() - inner.len();
    } else if !PERIODICAL.contains(&kind) {
        // "北京: 海风出版社, 2019": the place comes first.
        let end = rest.find(ends).unwrap_or(rest.len());
        let colon = rest[..end].find([':', '：'])?;
        start += colon + rest[colon..].chars().next().map_or(1, char::len_utf8);
    }
    let length = text[start..].find(ends).unwrap_or(text.len() - start);
    Some(Span::new(start, start + length))
}

/// `李明：《题名》，出版社，2022年`, `山田太郎「題名」『雑誌』`.
fn bracketed(text: &str) -> Option<Work> {
    let (open, title, is_part) = inner(text, 0)?;
    let names = text[..open].trim_end_matches([':', '：', ' ', ',', '，', '、', '.', '．']);
    if LEADS.iter().any(|lead| names.ends_with(lead)) {
        return None;
    }
    let names = Span::new(0, names.len());
    let close = title.end as usize + text[title.end as usize..].chars().next()?.len_utf8();
    let behind = text[close..].trim_start_matches([',', '，', '、', ' ', '.']);
    let at = text.len() - behind.len();
    let next = inner(text, at).filter(|&(open, _, is_part)| open == at && !is_part);
    let own = text[title.range()].trim_end();
    let is_periodical = !is_part && PERIODICALS.iter().any(|end| own.ends_with(end));
    Some(match next {
        Some((_, container, _)) => Work {
            names,
            title: Some(title),
            container: Some(container),
            year: None,
        },
        None if is_periodical => Work {
            names,
            title: None,
            container: Some(title),
            year: None,
        },
        None => Work {
            names,
            title: Some(title),
            container: (!is_part).then(|| publisher(text, at)).flatten(),
            year: None,
        },
    })
}

/// The first bracket round a title at or behind the byte `from`: where it opens, what stands in it, whether that is part of a work.
fn inner(text: &str, from: usize) -> Option<(usize, Span, bool)> {
    let (at, c) = text[from..]
        .char_indices()
        .find(|&(_, c)| opens(c).is_some())?;
    let (_, close, is_part) = *opens(c)?;
    let start = from + at + c.len_utf8();
    let length = text[start..].find(close)?;
    (length > 0).then(|| (from + at, Span::new(start, start + length), is_part))
}

fn opens(c: char) -> Option<&'static (char, char, bool)> {
    BRACKETS.iter().find(|(open, ..)| *open == c)
}

/// The publisher that the piece at the byte `from` names, its place left out.
fn publisher(text: &str, from: usize) -> Option<Span> {
    let length = text[from..].find(COMMAS).unwrap_or(text.len() - from);
    let piece = text[from..from + length].trim_end_matches([' ', '。', '.']);
    let named = piece.rsplit([':', '：']).next().unwrap_or(piece);
    let named = named.trim_start_matches([' ', '。', '.']);
    let start = from + (piece.len() - named.len());
    let is_one = PUBLISHERS.iter().any(|end| named.ends_with(end)) && named.chars().count() <= NAME;
    is_one.then(|| Span::new(start, start + named.len()))
}

/// The people and bodies that all of `span` names, and whether others are said to be with them; none where it holds anything else.
fn authors(mask: &Mask, span: Span) -> Option<(Vec<Author>, bool)> {
    let text = mask.text().get(span.range())?;
    if text.len() > HEAD {
        return None;
    }
    // "ジョン・スミス" is one name.
    let is_foreign = text.contains(|c: char| matches!(c, 'ァ'..='ヺ'));
    let is_pointed = text.contains(is_korean);
    let parts = |c: char| {
        NAMES.contains(&c) && !(is_foreign && c == '・') || is_pointed && ['·', 'ㆍ'].contains(&c)
    };
    let (mut authors, mut others) = (Vec::new(), false);
    for piece in text.split(parts) {
        let piece = piece.trim();
        let bare = OTHERS.iter().find_map(|word| piece.strip_suffix(word));
        others |= bare.is_some();
        let name = bare.unwrap_or(piece).trim();
        let role = REPORTERS.iter().find_map(|role| name.strip_suffix(role));
        let name = role.unwrap_or(name);
        if name.is_empty() {
            continue;
        }
        let is_name = name.chars().count() <= NAME
            && name.contains(is_told)
            && !name.contains(SMALL)
            && !(name.contains(is_korean) && name.contains(' '))
            && name
                .chars()
                .all(|c| c.is_alphabetic() || "·・ー 　".contains(c));
        if !is_name {
            return None;
        }
        let start = span.start as usize + (name.as_ptr() as usize - text.as_ptr() as usize);
        let part = mask.part(Span::new(start, start + name.len()));
        authors.push(Author::whole(part));
    }
    Some((authors, others))
}
