//! Titles that end where an entry says how to come to the work.

mod bare;

use super::super::date::Dated;
use super::super::mask::Mask;
use super::super::{Parts, author};
use super::sentence::stands_in;
use super::{WORDS, has_initial};
use crate::source::Span;
pub(super) use bare::before_bare;

/// A title whose words begin with capitals has so many that do.
const CAPITALS: usize = 4;
/// A title before words for an address has so many words.
const FEWEST: usize = 4;

/// What an address is called by right before it.
const LABELS: &[&str] = &["URL", "Url", "Link", "Online", "Internet", "Web"];

/// What Portuguese entries write before an address.
const AVAILABLE: &str = ". Disponível em:";
/// First words of the names of bodies, which may stand there alone.
const BODIES: &[&str] = &[
    "agência",
    "associação",
    "banco",
    "câmara",
    "centro",
    "conselho",
    "departamento",
    "empresa",
    "fundação",
    "governo",
    "instituto",
    "ministério",
    "organização",
    "portal",
    "prefeitura",
    "secretaria",
    "senado",
    "site",
    "tribunal",
    "universidade",
];
/// What Russian entries write behind the title of what is read on a screen.
const ONLINE: [&str; 3] = [
    "[Электронный ресурс]",
    "[Електронний ресурс]",
    "[Electronic resource]",
];

/// "Title: address", "Title (2024): address": all that stands before the address, where nothing stands behind it.
pub(super) fn before_address(text: &str, parts: &Parts) -> Option<Span> {
    parts.url.as_ref()?;
    let head = text.trim_end_matches([' ', '<', '>', '[', ']', '(', ')', '.']);
    let shown = head.strip_suffix(':')?.trim_end();
    // "Rain on slate (Tide Times, 9 July 2014): address": the date was read, and who brought it out stands before that.
    let told = shown
        .strip_suffix(')')
        .filter(|inner| inner.ends_with("  ") || inner.ends_with(", "));
    let shown = told
        .and_then(|inner| inner.rsplit_once('('))
        .map_or(shown, |(title, _)| title.trim_end());
    let last = shown.rsplit(' ').next().unwrap_or_default();
    let words = shown.split_whitespace().count();
    let is_open = [
        "at", "from", "here", "on", "in", "of", "by", "for", "is", "are", "see", "via", "to",
    ]
    .contains(&last)
        // "Dry rivers, 4 May 2021, URL: address": what it is called stands before more than the address.
        || LABELS.contains(&last);
    let lead = shown.split(',').next().unwrap_or_default();
    // "Weirs, locks and quays", "Harbour Notes: Weirs, Locks": things in a row.
    let behind = shown[lead.len()..].trim_start_matches([',', ' ']);
    let is_thing = |word: &str| word.len() > 3 && word.starts_with(char::is_lowercase);
    let is_row = behind.starts_with(char::is_lowercase) && lead.split(' ').any(is_thing)
        || lead.contains(": ") && !has_initial(lead);
    let names = lead.len() < shown.len() && lead.split_whitespace().count() < 4 && !is_row;
    let is_whole = (3..=WORDS).contains(&words)
        && shown.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !is_open
        && !names
        && (!author::is_remark(shown) || is_in_capitals(shown) || is_named(shown))
        && !shown.contains('@')
        && !shown.contains(". ");
    is_whole.then(|| Span::new(0, shown.len()))
}

/// Whether the words of `shown` begin with capitals as those of titles do, most of the long ones and at least so many: "Using Rain on
/// Slate to Tell the Age of Houses in Halmouth".
fn is_in_capitals(shown: &str) -> bool {
    let long = || shown.split_whitespace().filter(|word| word.len() > 4);
    let capitals = long().filter(|word| word.starts_with(char::is_uppercase));
    let count = capitals.count();
    count >= CAPITALS && count * 5 >= long().count() * 4
}

/// Articles that remarks begin with as titles do.
const ARTICLES: &[&str] = &["The ", "A ", "An "];
/// Words of remarks on a work, or of sentences.
const SAID: &[&str] = &[
    "article",
    "available",
    "are",
    "authors",
    "blog",
    "book",
    "can",
    "code",
    "copy",
    "data",
    "demo",
    "discussion",
    "docs",
    "documentation",
    "example",
    "file",
    "found",
    "full",
    "has",
    "have",
    "implementation",
    "is",
    "link",
    "list",
    "materials",
    "official",
    "original",
    "page",
    "paper",
    "post",
    "preprint",
    "project",
    "report",
    "repo",
    "repository",
    "same",
    "script",
    "site",
    "slides",
    "source",
    "spec",
    "specification",
    "summary",
    "talk",
    "text",
    "that",
    "these",
    "they",
    "this",
    "thread",
    "tutorial",
    "used",
    "version",
    "video",
    "was",
    "we",
    "website",
    "were",
    "which",
    "wiki",
    "will",
    "you",
    "your",
];

/// Whether `shown` begins with an article, as titles do, and has no word of a remark: "The wall of the harbour".
fn is_named(shown: &str) -> bool {
    let is_said = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        SAID.contains(&bare.to_lowercase().as_str())
    };
    ARTICLES.iter().any(|article| shown.starts_with(article))
        && shown.split_whitespace().count() >= FEWEST
        && !shown.split_whitespace().any(is_said)
}

/// The same, and the title before what says of a work that it is to be had at an address: "Title. Disponível em: address".
pub(super) fn before_remark(text: &str, parts: &Parts) -> Option<Span> {
    let title = || before_available(text, parts).or_else(|| before_online(text));
    let title = || title().or_else(|| before_internet(text));
    before_address(text, parts).or_else(title)
}

fn before_available(text: &str, parts: &Parts) -> Option<Span> {
    parts.url.as_ref()?;
    let title = &text[..text.find(AVAILABLE)?];
    let first = title.split_whitespace().next()?.to_lowercase();
    let is_title = (FEWEST..=WORDS).contains(&title.split_whitespace().count())
        && title.starts_with(char::is_uppercase)
        && !title.contains([',', ';', '"', '“', '(', '['])
        && !title.contains(". ")
        && !BODIES.contains(&first.as_str())
        && !author::is_organisation(title)
        && !author::is_remark(title);
    is_title.then(|| Span::new(0, title.len()))
}

fn before_online(text: &str) -> Option<Span> {
    let at = ONLINE.iter().find_map(|mark| text.find(mark))?;
    let title = &text[..at];
    // Who is responsible for it, what it stands in and how long it is are set off from it.
    let title = &title[..stands_in(title).unwrap_or(title.len())];
    let ends = [" / ", ". - ", ". – ", ". — "];
    let end = ends.iter().filter_map(|end| title.find(end)).min();
    let title = title[..end.unwrap_or(title.len())].trim_end_matches([' ', '.', ',', ':']);
    // "Tide Office. Tide tables": who wrote it may stand there.
    let is_owned = title.split_once(". ").is_some_and(|(first, _)| {
        first
            .split(' ')
            .all(|word| word.starts_with(char::is_uppercase))
    });
    let is_title = (2..=WORDS).contains(&title.split_whitespace().count())
        && title.starts_with(char::is_uppercase)
        && !title.contains([',', '['])
        && !is_owned
        && !has_initial(title);
    is_title.then(|| Span::new(0, title.len()))
}

/// What medicine writes behind the title of what is read on a screen: <https://www.ncbi.nlm.nih.gov/books/NBK7256/>.
const INTERNET: &str = " [Internet]";

fn before_internet(text: &str) -> Option<Span> {
    let title = &text[..text.find(INTERNET)?];
    // The name of somebody or of a site may stand there too.
    let parted = [". ", "; ", " - ", " – ", " — ", " | ", " / ", " · "];
    let is_title = (1..=WORDS).contains(&title.split_whitespace().count())
        && title.starts_with(char::is_uppercase)
        && !parted.iter().any(|mark| title.contains(mark));
    is_title.then(|| Span::new(0, title.len()))
}

/// The title before a day in parentheses that nothing but the name of a newspaper follows, in italics, and that name: "Boats stay in the
/// harbour. (2025, May 4). *Tide Times*".
pub(super) fn before_daily(mask: &Mask, dated: Dated, parts: &Parts) -> Option<(Span, Span)> {
    parts.date.as_ref()?.day?;
    let (text, date) = (mask.text(), dated.published?);
    let title = text[..date.start as usize].trim_end().strip_suffix('(')?;
    let title = title.trim_end_matches([' ', '.']);
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    let daily = marks.next()?.span;
    let behind = date.end.max(daily.start);
    let is_daily = daily.start >= date.end
        && author::is_body(&mask.part(daily).text)
        && !text[date.end as usize..behind as usize].contains(char::is_alphabetic)
        && !text[daily.end as usize..].contains(char::is_alphabetic);
    // Names have their capitals.
    let is_small = |word: &str| word.len() > 1 && word.chars().all(char::is_lowercase);
    let words = title.split_whitespace();
    let is_title = (3..=WORDS).contains(&words.clone().count())
        && words.filter(|word| is_small(word)).count() > 1
        && title.starts_with(char::is_uppercase)
        && !title.contains(['"', '“', '(', '['])
        && !title.contains(". ")
        && !has_initial(title)
        && !author::is_organisation(title);
    (is_daily && is_title).then(|| (Span::new(0, title.len()), daily))
}

/// A title that nothing but its number follows behind the date has so many words: fewer may be a name.
const TITLE: usize = 5;

/// The title before a date in parentheses that no words but the number of a paper follow: "Rain on roofs of slate. (2025). arXiv:...".
pub(super) fn before_date(text: &str, dated: Dated, parts: &Parts) -> Option<Span> {
    parts.arxiv.as_ref().or(parts.doi.as_ref())?;
    let date = dated.published.filter(|_| dated.is_enclosed)?;
    let title = text[..date.start as usize].trim_end_matches(['(', ' ', '.']);
    let is_bare = !text[date.end as usize..].contains(char::is_alphabetic);
    let words = title.split_whitespace().count();
    let is_title = (TITLE..=WORDS).contains(&words)
        && title.starts_with(char::is_uppercase)
        && !title.contains([',', ';', '"', '“', '(', '['])
        && !title.contains(". ")
        && !has_initial(title)
        && !author::is_organisation(title);
    (is_bare && is_title).then(|| Span::new(0, title.len()))
}
