//! Titles that nothing sets apart, before or behind whose day the newspaper stands: "Storm closes harbour. The Courier, 3 May 2024. address",
//! "Storm closes harbour. (2024, May 3). Tide News. address".

use super::super::date::Dated;
use super::super::mask::Mask;
use super::super::{Parts, author};
use super::container::is_hosted;
use super::{WORDS, aside, has_initial, set_apart};
use crate::source::Span;

/// A title has so many words.
const FEWEST: usize = 3;
/// The name of a newspaper has no more.
const NAME: usize = 4;
/// One in quotation marks or a link has no more.
const SET: usize = 3;
/// Small words within names have no more letters.
const SHORT: usize = 3;

/// Where the title and the newspaper stand.
pub(super) fn daily(mask: &Mask, dated: Dated, parts: &Parts) -> Option<(Span, Span)> {
    let (text, date) = (mask.text(), dated.published?);
    let is_set = mask.emphasised.iter().any(|mark| !mark.bold);
    let is_full = parts.date.as_ref().is_some_and(|date| date.day.is_some());
    if is_set || !is_full || set_apart(mask).is_some() {
        return None;
    }
    let url = parts.url.as_ref().map_or("", |url| url.text.as_str());
    let marks = [' ', '.', ',', '(', ')'];
    let front = text[..date.start as usize].trim_end_matches(marks);
    let behind = text.get(date.end as usize..)?.trim_matches(marks);
    let start = |own: &str| own.as_ptr() as usize - text.as_ptr() as usize;
    let place = |own: &str| Span::new(start(own), start(own) + own.len());
    if behind.is_empty() {
        let marks = [". ", ", "].iter();
        let (title, name) = marks
            .filter_map(|mark| front.rsplit_once(mark))
            .min_by_key(|(_, name)| name.len())?;
        return (is_title(title) && is_name(name, url)).then(|| (place(title), place(name)));
    }
    let is_one = dated.is_enclosed || text[..date.start as usize].ends_with('(');
    let name = behind
        .split("    ")
        .next()
        .unwrap_or_default()
        .trim_matches(marks);
    let is_last = behind[name.len()..].trim_matches(marks).is_empty();
    (is_one && is_last && is_title(front) && is_name(name, url))
        .then(|| (place(front), place(name)))
}

/// Whether the newspaper is what is set apart at `span` of `text`, behind a comma and a title in `lead` that nothing sets apart, whose words
/// have small letters: "Sztorm zamyka port, „Kurier”, 3 maja 2024". Where titles have such marks, newspapers have none: "Port press
/// release, “Storm”".
pub(super) fn is_name_behind_title(text: &str, lead: &str, span: Span) -> bool {
    let is_small =
        |word: &&str| word.starts_with(char::is_lowercase) && word.chars().count() > SHORT;
    lead.ends_with(',')
        && !text[..span.start as usize].ends_with(['"', '“'])
        && text[span.range()].split_whitespace().count() <= SET
        && lead.split_whitespace().filter(is_small).count() > 1
}

/// Whether `title` may be one: a sentence with words in small letters, and no name or remark.
fn is_title(title: &str) -> bool {
    let words = || title.split_whitespace();
    let is_small =
        |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() > SHORT;
    (FEWEST..=WORDS).contains(&words().count())
        && title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && words().any(is_small)
        && ![". ", ", ", ": ", "; ", " – ", " — ", " - ", " | "]
            .iter()
            .any(|mark| title.contains(mark))
        && !title.contains(['"', '“', '«', '„', '(', '[', '@'])
        && !has_initial(title)
        && !aside::is_remark(title)
        && !author::is_remark(title)
        && !author::is_organisation(title)
}

/// Whether `name` is a newspaper's: words with capitals, which an article, a word for one or the host of `url` tells.
fn is_name(name: &str, url: &str) -> bool {
    let is_word =
        |word: &str| word.starts_with(char::is_uppercase) || word.chars().count() <= SHORT;
    let bare = name.strip_prefix("The ").unwrap_or(name);
    let is_told = bare.len() < name.len()
        || author::is_body(name)
        || author::is_organisation(name)
        || bare.chars().nth(SHORT).is_some() && is_hosted(bare, url);
    name.starts_with(char::is_uppercase)
        && (1..=NAME).contains(&name.split_whitespace().count())
        && name.split_whitespace().all(is_word)
        && !name.contains([':', ';', '"', '('])
        && is_told
}
