//! Authors in one of the forms of lists.

mod journal;
mod one;

use regex::Captures;

use super::super::joint::{self, ANDS};
use super::doubt::{
    are_of_country, goes_on, holds_name, is_family, is_full, is_given, is_inner, is_middle,
    is_named_short, is_natural, is_odd, is_other, is_pointed, is_quoted, is_second,
};
use super::forms::{FORMS, Form, is_initialled, may_be};
use super::inverted::{is_inverted, is_told};
use super::single::{is_lettered, is_set_off, is_single};
use super::{Author, Mask, Next, folded, is_imprint, is_journal};
use crate::source::Span;
use crate::work::PARTICLES;
use journal::is_journal as is_cited_journal;
pub(in super::super) use one::lone;

/// Particles that stand behind given names alone.
const BEHIND: &[&str] = &["do", "das"];

/// More authors than this are not read out one by one.
const MOST: usize = 60;
/// The index of the form that has initials before the family names.
const NATURAL: usize = 4;
/// The number of a volume has fewer figures.
const VOLUME: usize = 4;

/// The authors at the beginning of `shown` in one of the forms of lists, and where they end.
pub(in super::super) fn listed(
    mask: &Mask,
    shown: &str,
    next: Next,
) -> Option<(Vec<Author>, bool, usize)> {
    let tried = FORMS.iter().enumerate();
    let tried = tried.filter(|&(at, _)| may_be(at, shown));
    let mut lists = tried.filter_map(|(at, form)| List::read(mask, shown, (at, form)));
    let list = lists.find(|list| list.is_sure(mask, shown, next))?;
    Some((list.authors, list.others || list.is_cut, list.end))
}

/// A list of authors as one of the forms reads it.
struct List {
    /// The index of the form.
    form: usize,
    /// Those who were read.
    authors: Vec<Author>,
    /// Whether others are said to be with them.
    others: bool,
    /// Whether dots say that some are left out: "A. Roe, ... & Z. Zahn".
    is_cut: bool,
    /// Whether another name stands between them or behind the last, "Wahl, M, Kille, S. and T. Howes", which is in none of the forms.
    is_left: bool,
    /// Whether semicolons or strokes stand between them.
    is_parted: bool,
    /// Where the list ends.
    end: usize,
}

impl List {
    /// What the form `form` of this index reads at the beginning of `shown`.
    fn read(mask: &Mask, shown: &str, (at, form): (usize, &Form)) -> Option<Self> {
        let found = form.all.as_ref()?.captures(shown)?;
        let (list, one) = (found.name("list")?, form.one.as_ref()?);
        // "D. Orlow, Editor, P. Moss": no name, though it stands as one.
        let names = list.as_str().replace(", Editor", "        ");
        let (mut read, mut is_left) = (0, false);
        let mut authors = Vec::new();
        let mut journal = None;
        for name in one.captures_iter(&names).take(MOST) {
            let Some(whole) = name.get(0) else { continue };
            let start = list.start() + whole.start();
            if at == NATURAL && is_cited_journal(&mask.text()[start..]) {
                journal = Some(shown[..start].trim_end_matches([' ', ',']).len());
                break;
            }
            is_left |= holds_name(&names[read..whole.start()]);
            read = whole.end();
            authors.extend(author(mask, &name, (&names, list.start())));
        }
        is_left |= journal.is_none() && authors.len() < MOST && holds_name(&names[read..]);
        let others = found.name("others").filter(|_| journal.is_none());
        let end = others.map_or(list.end(), |others| others.end());
        let dots = ["...", "…", ". . ."];
        Some(Self {
            form: at,
            authors,
            others: others.is_some(),
            is_cut: dots.iter().any(|dots| names.contains(dots)),
            is_left,
            is_parted: names.contains([';', '/']),
            end: journal.unwrap_or(end),
        })
    }

    /// Whether these are all the authors that `shown` begins with, and nothing else.
    fn is_sure(&self, mask: &Mask, shown: &str, next: Next) -> bool {
        let is_dated = self.is_dated(shown, next);
        !self.authors.is_empty()
            && !self.is_lone(mask, is_dated)
            && !self.is_doubted(mask, shown, is_dated)
            && !self.is_longer(mask, shown)
            && !self.is_whole(mask, next)
            && !is_volume(&shown[self.end..])
            && !self.is_shouted()
            && !self.is_titled(shown, next)
            && !(self.form == 1 && next == Next::Date && self.is_work(mask, shown))
            && !goes_on(&shown[self.end..])
    }

    /// Whether the date stands right behind the names.
    fn is_dated(&self, shown: &str, next: Next) -> bool {
        let behind = without_nickname(&shown[self.end..]);
        next == Next::Date && !behind.contains(char::is_alphanumeric)
    }

    /// Whether it is one name that may be something else: "Salt AI. Rivers", with capitals behind it, is an author's only where a list, the
    /// year or a title that is set apart goes on, and "Roe J." is a title's beginning as well.
    fn is_lone(&self, mask: &Mask, is_dated: bool) -> bool {
        let rest = mask.text().get(self.end..).unwrap_or_default();
        let is_alone = is_initialled(self.form) && self.authors.len() < 2 && !self.others;
        let is_issued = is_journal(rest) || is_imprint(rest) && !is_lettered(&self.authors);
        let is_named = rest.starts_with(". ") && is_issued || is_typed(rest);
        let is_single = is_single(self.form, &self.authors) && !self.others;
        let is_known = || is_dated || is_set_off(&self.authors, mask, self.end);
        is_alone && !is_named && !is_known() || is_single && !is_known()
    }

    /// Whether a part of it tells that it is no list of people, or not the whole one.
    fn is_doubted(&self, mask: &Mask, shown: &str, is_dated: bool) -> bool {
        let first = &self.authors[..self.authors.len().min(1)];
        self.is_left
            || are_of_country(&self.authors)
            || self.authors.iter().any(|author| {
                is_other(author)
                    || author.family.is_some() && is_odd(author)
                    || is_named_short(author)
            })
            || is_dated && matches!(&self.authors[..], [only] if is_pointed(only))
            || is_inverted(first) && !self.is_parted && !is_told(&self.authors, mask, self.end)
            || ["Cf. ", "cf. "]
                .iter()
                .any(|lead| shown.trim_start().starts_with(lead))
    }

    /// Whether what stands behind the names belongs to them.
    fn is_longer(&self, mask: &Mask, shown: &str) -> bool {
        let (own, behind) = shown.split_at(self.end);
        let is_named = || is_second(own, behind) || is_full(own, behind);
        is_given(behind)
            || is_quoted(mask.text(), shown) && is_named()
            || is_inner(own, behind)
            || self.form == 2 && (is_middle(behind) || self.authors.len() < 2 && is_family(behind))
            || is_natural(&self.authors, behind)
    }

    /// Whether the first family name is in capitals, as that of another is not: what was taken for it is a title, "MOSS, Ada, Les Marées".
    fn is_shouted(&self) -> bool {
        let is_shouted = |word: &str| {
            word.chars().filter(|c| c.is_alphabetic()).count() > 2
                && !word.contains(char::is_lowercase)
        };
        let mut shouted = self.authors.iter().map(|author| {
            let mut words = author.name.split([' ', ',']);
            words.any(is_shouted)
        });
        self.form == 1 && shouted.next() == Some(true) && shouted.any(|is_shouted| !is_shouted)
    }

    /// Whether the one name behind the first, in natural order and with no word before it that joins the two, may be a title: "Moss, Ada,
    /// Dry Rivers. Quay, Pier Press".
    fn is_titled(&self, shown: &str, next: Next) -> bool {
        let [_, second] = self.authors.as_slice() else {
            return false;
        };
        let list = &shown[..self.end];
        let is_joined = ANDS.iter().any(|and| joint::split(list, and).is_some());
        self.form == 1
            && next == Next::Other
            && !self.others
            && !second.name.contains(',')
            && !is_joined
            && !list.contains(['/', ';'])
    }

    /// Whether nothing is said to be theirs: "Estuaries, Ada Moss, Third Edition, Pier Press", "Estuaries, Third Edition. URL: address".
    fn is_whole(&self, mask: &Mask, next: Next) -> bool {
        let rest = mask.text().get(self.end..).unwrap_or_default();
        let is_nothing = self.authors.len() > 2 && !rest.contains(char::is_alphanumeric);
        let is_address = rest.trim_start_matches(['.', ' ']).starts_with("URL");
        self.form == 1 && next == Next::Other && (is_nothing || is_address)
    }
}

/// The author who is `name` in the list of `names` that begins at the byte `start`.
fn author(mask: &Mask, name: &Captures<'_>, (names, start): (&str, usize)) -> Option<Author> {
    let group = |names: [&str; 3]| names.iter().find_map(|group| name.name(group));
    let family = group(["family", "family2", "family3"])?;
    let given = group(["given", "given2", "given3"])?;
    // "Moss, Ada van der": the particles stand behind the given names.
    let own = given.end() + particles(&names[given.end()..]);
    let own = if given.start() > family.start() {
        own
    } else {
        given.end()
    };
    let from = family.start().min(given.start());
    let place = Span::new(start + from, start + family.end().max(own));
    // "Ada Maria Moss": whether the middle name is given or the family's is not known.
    let is_natural = family.start() > given.start() && is_whole(given.as_str());
    if is_natural && family.as_str().split(' ').all(is_whole) && family.as_str().contains(' ') {
        return Some(Author::whole(mask.part(place)));
    }
    let (mut family, mut given) = (folded(family.as_str()), folded(&names[given.start()..own]));
    for generation in [" Jr", " Sr"] {
        family.truncate(family.strip_suffix(generation).unwrap_or(&family).len());
    }
    // "R. Ed.": what somebody did looks like an initial.
    given.truncate(given.strip_suffix(" Ed.").unwrap_or(&given).len());
    // "Roe AB.": the point is that of the sentence.
    let bare = given.strip_suffix('.').unwrap_or_default();
    if bare.len() > 1 && bare.bytes().all(|byte| byte.is_ascii_uppercase()) {
        given.truncate(bare.len());
    }
    // "P. St. Pierre": a saint's name looks like an initial.
    if let Some(own) = given.strip_suffix(" St.").map(str::to_owned) {
        (family, given) = (format!("St. {family}"), own);
    }
    Some(Author {
        span: mask.part(place).span,
        family: Some(family),
        given: Some(given),
        name: mask.part(place).text,
        short: None,
    })
}

/// How long the particles of a name are that `text` begins with, behind the given names: no other name follows them.
fn particles(text: &str) -> usize {
    let mut end = 0;
    while let Some(word) = text[end..]
        .trim_start_matches(' ')
        .split([' ', ',', ';', '.', ':', '(', '/'])
        .next()
        && (PARTICLES.contains(&word) || BEHIND.contains(&word))
    {
        end = word.as_ptr() as usize - text.as_ptr() as usize + word.len();
    }
    let rest = text[end..].trim_start();
    let is_last = !rest.starts_with(char::is_alphabetic) || joint::behind(rest).is_some();
    if is_last { end } else { 0 }
}

/// Whether `name` is one word in full with a capital.
fn is_whole(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
        && name.chars().nth(1).is_some_and(char::is_lowercase)
        && name.chars().all(char::is_alphabetic)
}

/// Whether a volume stands `behind` what was taken for the last of the names, which is a journal's: "A. Moss, and K. Orr, J. Modern
/// Rivers | 43, pp. 3–9".
fn is_volume(behind: &str) -> bool {
    let number = behind.trim_start_matches(['.', ' ']);
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..VOLUME).contains(&(number.len() - rest.len())) && rest.starts_with([',', '(', ':'])
}

/// What stands behind a name and the one word in parentheses that somebody is known by elsewhere: `Roe A. (annaroe). (2016)`.
fn without_nickname(behind: &str) -> &str {
    let inner = behind.trim_start_matches(['.', ' ']).strip_prefix('(');
    let parted = inner.and_then(|inner| inner.split_once(')'));
    let parted = parted.filter(|(word, _)| !word.contains(char::is_whitespace));
    parted.map_or(behind, |(_, rest)| rest)
}

/// Whether `text` says in brackets what kind of work it names, as Chinese style has it.
pub(super) fn is_typed(text: &str) -> bool {
    let types = [
        "[J]", "[M]", "[C]", "[D]", "[R]", "[N]", "[S]", "[J/OL]", "[EB/OL]",
    ];
    types.iter().any(|kind| text.contains(kind))
}
