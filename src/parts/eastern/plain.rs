//! Entries without signs of their own, whose parts commas or quotation marks part: `李明, "题名", 期刊, 12, 2019`, `李明, 题名, 出版社, 2019`.

use super::super::title;
use super::dated::container;
use super::{COMMAS, LEADS, PUBLISHERS, Work, is_told};
use crate::source::Span;

/// The name of somebody has no fewer characters, and no more.
const PERSON: std::ops::RangeInclusive<usize> = 2..=5;
/// A title of so many characters is no name.
const TITLE: usize = 6;

/// The work whose title is in quotation marks behind the names and a comma.
pub(super) fn quoted(text: &str) -> Option<Work> {
    let own = title::quoted(text)?;
    let head = text[..own.start as usize].trim_end_matches(['"', '“', '”', '‘', '\'', '«', ' ']);
    let names = head.trim_end_matches([',', '，', '.', '。', '、', ':', '：']);
    let is_parted = names.len() < head.len() && !LEADS.iter().any(|lead| names.ends_with(lead));
    let behind = text[own.end as usize..].trim_start_matches(['"', '”', '’', '\'', '»']);
    is_parted.then(|| Work {
        names: Span::new(0, names.len()),
        title: Some(own),
        container: container(text, text.len() - behind.len()),
        year: None,
    })
}

/// The book of one author that nothing but commas parts from its title and publisher, the year being the last.
pub(super) fn listed(text: &str) -> Option<Work> {
    let mut pieces = text
        .trim_end_matches([' ', '.', '。', '年', '년'])
        .split(COMMAS);
    let [name, title, publisher, year] = [
        pieces.next()?,
        pieces.next()?,
        pieces.next()?,
        pieces.next()?,
    ];
    let is_kana = |c: char| ('\u{3040}'..='\u{30ff}').contains(&c);
    let (own, title, publisher) = (name.trim(), title.trim(), publisher.trim());
    let is_called = PUBLISHERS.iter().any(|end| publisher.ends_with(end));
    let is_title =
        title.chars().count() >= TITLE || title.contains([' ']) || title.contains(is_kana);
    let is_work = pieces.next().is_none()
        && own.chars().all(is_told)
        && PERSON.contains(&own.chars().count())
        && title.contains(is_told)
        && (is_called || is_title)
        && publisher.contains(is_told)
        && publisher.chars().all(char::is_alphabetic)
        && year.trim().len() == 4
        && year.trim().bytes().all(|byte| byte.is_ascii_digit());
    let place = |part: &str| {
        let at = part.as_ptr() as usize - text.as_ptr() as usize;
        Span::new(at, at + part.len())
    };
    is_work.then(|| Work {
        names: place(own),
        title: Some(place(title)),
        container: Some(place(publisher)),
        year: None,
    })
}
