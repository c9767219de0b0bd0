//! The names of a marker that cites by authors and year.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::leads::LEADS;

/// More authors than this are not written out in a marker.
pub(super) const MOST: usize = 20;
/// A name of more words than this is a sentence.
pub(super) const WORDS: usize = 8;
/// Initials behind a family name are no longer than this, in bytes.
const INITIALS: usize = 6;

/// What stands between two names.
static BETWEEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"\s*,?\s+(?:&|and|und|et|y|e|en|i|oraz|a|och|og|ja|ve|és|și|и|та)\s+|\s*[&＆/;、和与與]\s*|\s*,\s*",
    )
    .ok()
});

/// What parts a generation from the name before it, and is no name.
const GENERATIONS: &[&str] = &[" Jr.", " Jr", " Sr.", " Sr", " II", " III", " IV"];

/// What stands for further authors at the end.
static OTHERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:[,\s]+[*_]*(?:et\.?\s*al\.?|e\.\s?a\.|u\.\s?a\.|m\.?\s?fl\.|ym\.|a\s+kol\.|i\s+(?:in|wsp|dr|sur)\.|y\s+(?:otros|cols?\.|colaboradores)|(?:и|та)\s+(?:др|ін)\.|e\s+(?:colab\.|cols?\.|outros|altri|colaboradores|colleghi)|(?:og|och|und)\s+(?:andre|andra|andere|medarbetare)|et\s+(?:coll\.|autres|collègues|collaborateurs)|en\s+(?:anderen|collega['’]s)|ve\s+(?:(?:ark|diğ)\.|(?:diğerleri|arkadaşları)(?:n[ıi]n|n[ae])?)|and\s+(?:colleagues|others)|[&]\s+al\.?)[*_]*\.?|\s*(?:等人?|ら|ほか))$",
    )
    .ok()
});

/// One name: an author's family name with its particles, initials before it, or an organisation.
static NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let particle = r"(?:['’]t|van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|zu|zum|af)";
    let word = r"\p{Lu}[\p{L}\p{M}’'.-]*";
    let small = r"(?:of|the|for|and|on|in|to|de|la|las|los|le|les|du|del|della|delle|dei|degli|di|do|da|dos|das|für|der|des|pour|voor|van|het|&)";
    Regex::new(&format!(
        r"^(?P<initials>(?:\p{{Lu}}\.[ -]?)+\s*)?(?P<name>(?:{particle}[ -])*(?:d’|d'|al-)?{word}(?:\s+(?:{small}\s+)*{word})*)$"
    ))
    .ok()
});

/// The authors that a marker names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Names {
    /// Family names or organisations, as written, at least one.
    pub(crate) written: Vec<String>,
    /// Whether more are meant: `et al.`
    pub(crate) others: bool,
    /// The initials before the first of them: `J.`
    pub(crate) initials: String,
    /// All of them as one name, which an organisation's may be that has "and" in it.
    pub(crate) whole: String,
}

impl Names {
    /// The names without a month at their end, which is part of a date: `Smith, May 2020`.
    pub(super) fn without_month(&self) -> Option<Self> {
        let (last, written) = self.written.split_last()?;
        let month = last.to_lowercase();
        let mut tables = crate::words::tables().iter();
        // "Smith & May 2020" has two authors.
        let before = self.whole.strip_suffix(last.as_str())?.trim_end();
        let dated = before.ends_with(',') && tables.any(|table| table.months.contains(&month));
        dated.then(|| Self {
            written: written.to_vec(),
            whole: written.join(", "),
            ..self.clone()
        })
    }

    /// One name by itself.
    pub(super) fn one(name: &str) -> Self {
        Self {
            written: vec![name.to_owned()],
            others: false,
            initials: String::new(),
            whole: name.to_owned(),
        }
    }

    /// The names as an editor would write them: `Smith & Lee`, `Doe et al.`
    pub(crate) fn shown(&self) -> String {
        let others = if self.others { " et al." } else { "" };
        match self.written.as_slice() {
            [] => String::new(),
            [only] => format!("{only}{others}"),
            [first @ .., last] if !self.others => format!("{} & {last}", first.join(", ")),
            all => format!("{}{others}", all.join(", ")),
        }
    }
}

/// The names that `range` holds and where the first begins, words such as "see" before it left out.
pub(super) fn names(text: &str, range: Range<usize>) -> Option<(Names, usize)> {
    let mut start = range.start;
    let mut rest = &text[range.clone()];
    loop {
        let bare = rest.trim_start();
        start += rest.len() - bare.len();
        rest = bare;
        let word = rest.split_whitespace().next()?;
        if !LEADS.contains(&word) {
            break;
        }
        start += word.len();
        rest = &rest[word.len()..];
    }
    let shown = rest.trim_end();
    // "Tide Inc." ends with another word.
    let about = [" c.", ",c.", " ca.", " circa"].iter();
    let shown = about.fold(shown, |shown, about| {
        shown.strip_suffix(about).unwrap_or(shown)
    });
    let shown = shown.trim_end_matches([',', ' ']);
    Some((read(shown)?, start))
}

fn read(shown: &str) -> Option<Names> {
    let end = OTHERS.as_ref()?.find(shown).map(|found| found.start());
    let listed = shown[..end.unwrap_or(shown.len())].trim_end_matches(',');
    let mut written = Vec::new();
    let mut first = String::new();
    let initials = |part: &str| {
        part.len() <= INITIALS && part.ends_with('.') && part.starts_with(char::is_uppercase)
    };
    let parts = BETWEEN.as_ref()?.split(listed);
    for part in parts.filter(|part| !initials(part)) {
        let (name, initials) = one(part)?;
        if written.is_empty() {
            first = initials;
        }
        written.push(name);
        if written.len() > MOST {
            return None;
        }
    }
    (!written.is_empty()).then(|| Names {
        written,
        others: end.is_some(),
        initials: first,
        whole: uninitialled(listed.trim()).to_owned(),
    })
}

/// `name` without the initials of an organisation behind it, or a part of it: "World Health Organization [WHO]".
fn uninitialled(name: &str) -> &str {
    let parted = [(" [", ']'), (" (", ')')].iter().find_map(|(open, close)| {
        let parted = name.split_once(open);
        parted.filter(|(_, initials)| initials.ends_with(*close))
    });
    parted.map_or(name, |(name, _)| name)
}

/// The family name or organisation that `part` is, and the initials before it.
pub(super) fn one(part: &str) -> Option<(String, String)> {
    // A star or a dagger sends to a remark on the author: `Zhang\* et al.`
    let part = part.trim().trim_end_matches(['*', '\\', '†', '‡']);
    let part = uninitialled(part);
    let part = part
        .strip_suffix("’s")
        .or_else(|| part.strip_suffix("'s"))
        .unwrap_or(part);
    let bare = |part| {
        GENERATIONS
            .iter()
            .find_map(|end| str::strip_suffix(part, end))
    };
    let found = NAME.as_ref()?.captures(bare(part).unwrap_or(part))?;
    let initials = found.name("initials").map_or("", |found| found.as_str());
    let words: Vec<&str> = found.name("name")?.as_str().split_whitespace().collect();
    if words.len() > WORDS {
        return None;
    }
    // "Smith J." is called as lists file him.
    let bare = words.iter().rposition(|word| !is_initials(word));
    let family = bare
        .filter(|_| initials.is_empty())
        .map_or(words.len(), |at| at + 1);
    let behind = words[family..].concat();
    let initials = if behind.is_empty() {
        initials.trim()
    } else {
        &behind
    };
    Some((words[..family].join(" "), initials.to_owned()))
}

/// Whether `word` consists of initials: `J.`, `J.-P.`
fn is_initials(word: &str) -> bool {
    let mut letters = word.split_terminator('.');
    let single = |part: &str| {
        let mut part = part.trim_start_matches('-').chars();
        part.next().is_some_and(char::is_uppercase) && part.next().is_none()
    };
    word.ends_with('.') && letters.all(single)
}

/// `text` without what stands for further authors at its end, and whether something does.
pub(super) fn without_others(text: &str) -> Option<(&str, bool)> {
    let found = OTHERS.as_ref()?.find(text);
    Some(found.map_or((text, false), |found| (&text[..found.start()], true)))
}
