//! What an author is called, and when two names are those of one author.

mod spelling;

use super::Fit;
use super::folded;
use super::particle::is_particle;
use crate::words::is_eastern;
pub(crate) use spelling::spellings;
use spelling::{spelled, unhyphened};

/// Somebody's names are no more than this.
const NAMES: usize = 3;
/// A family name in Chinese or Japanese has no more characters than this.
const FAMILY: usize = 3;
/// A title is cited by no fewer words than this.
const SHORTEST: usize = 2;
/// Words behind the names of bodies by which these are not told.
const KINDS: &[&str] = &[
    "group",
    "foundation",
    "inc",
    "ltd",
    "llc",
    "plc",
    "corporation",
    "corp",
    "company",
    "co",
    "organization",
    "institution",
    "gmbh",
    "ag",
];
/// What the names of bodies have in one spelling of English, and in the other.
const SPELLINGS: &[(&str, &str)] = &[
    ("isation", "ization"),
    ("centre", "center"),
    ("defence", "defense"),
    ("labour", "labor"),
    ("harbour", "harbor"),
    ("theatre", "theater"),
    ("behaviour", "behavior"),
    ("programme", "program"),
    ("paediatric", "pediatric"),
];
/// What stands before the names of bodies.
const ARTICLE: &str = "the ";
/// Words that an organisation's initials may leave out.
const SMALL: &[&str] = &["of", "the", "for", "and", "on", "in", "de", "des", "du"];
/// An author as an entry or a citation calls one, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Name {
    /// The family name, or the organisation.
    pub(crate) main: String,
    /// What else means the same: other spellings, an organisation's initials, the last of somebody's names.
    pub(crate) also: Vec<String>,
    /// The first of two family names, by which many call those who have two, or what may be one before a given name.
    first: Option<String>,
    /// The first word and the first two of what may be an organisation written in capitals, by which it is called for short.
    short: Vec<String>,
    /// The name without the word at its end that says what kind of body it is.
    bare: Option<String>,
    /// Whether the name is written in capitals.
    in_capitals: bool,
    /// The initials of the given names, where they are known.
    initials: String,
}

impl Name {
    /// A name of which it is not known whether it is a person's.
    pub(crate) fn new(written: &str) -> Self {
        let main = filed(written);
        let mut also = if is_of_the_east(&main) {
            families(&main)
        } else {
            aliases(&main)
        };
        also.extend(spelled(written));
        also.extend(unhyphened(written));
        Self {
            short: short(written),
            bare: bare(&main),
            in_capitals: is_in_capitals(written),
            main,
            also,
            ..Self::default()
        }
    }

    /// A name that is called by all its words alone.
    pub(crate) fn whole(written: &str) -> Self {
        Self {
            main: filed(written),
            also: spelled(written).into_iter().collect(),
            ..Self::default()
        }
    }

    /// Somebody of this family name and these given names or initials.
    pub(crate) fn of(family: &str, given: &str) -> Self {
        let mut name = Self::new(family);
        let mut words = name.main.split(' ');
        let first = words.next().unwrap_or_default();
        let two = words.next().is_some();
        name.first = (two && !is_particle(first)).then(|| first.to_owned());
        name.initials = initials(given);
        name.short.clear();
        name.bare = None;
        name
    }

    /// A title that stands for the authors, and its beginning by which it may be cited.
    pub(crate) fn title(title: &str) -> Self {
        let main = filed(title);
        let words: Vec<&str> = main.split(' ').collect();
        let also = (SHORTEST..words.len()).map(|count| words[..count].join(" "));
        Self {
            also: also.collect(),
            main,
            ..Self::default()
        }
    }

    /// This name, which means the same as `other`.
    pub(crate) fn or(mut self, other: &str) -> Self {
        self.also.push(filed(other));
        self
    }

    /// This name, whose word `first` may be the family name.
    pub(crate) fn or_first(mut self, first: &str) -> Self {
        self.first = Some(filed(first));
        self
    }

    /// All that the author may be called.
    pub(crate) fn all(&self) -> impl Iterator<Item = &String> {
        let names = std::iter::once(&self.main).chain(&self.also);
        names
            .chain(&self.first)
            .chain(&self.short)
            .chain(&self.bare)
    }

    /// Whether a citation that calls somebody `called` calls this author for short.
    pub(crate) fn is_shortened(&self, called: &Self) -> bool {
        let in_capitals = called.in_capitals && self.short.contains(&called.main);
        self.main != called.main && (in_capitals || self.bare.as_ref() == Some(&called.main))
    }

    /// What tells the author among others of a work: his family name, which is the beginning of a Chinese or Japanese one.
    pub(crate) fn known_by(&self) -> impl Iterator<Item = &String> {
        let families = self.also.iter().filter(|_| is_of_the_east(&self.main));
        std::iter::once(&self.main).chain(families)
    }

    /// How well a citation that calls somebody `called` fits this author; none where another is meant.
    pub(crate) fn fit(&self, called: &Self) -> Option<Fit> {
        let same = self.main == called.main || self.also.contains(&called.main);
        if same || called.also.contains(&self.main) {
            let given = if called.initials.is_empty() {
                called.lead(&self.main)
            } else {
                called.initials.clone()
            };
            let namesake = !given.starts_with(&self.initials) && !self.initials.starts_with(&given);
            return Some(if namesake { Fit::Namesake } else { Fit::Exact });
        }
        let is_part = self.first.as_ref() == Some(&called.main) || self.is_shortened(called);
        is_part.then_some(Fit::Loose)
    }

    /// The initials of what stands before the family name `family` in this name.
    fn lead(&self, family: &str) -> String {
        let lead = self.main.strip_suffix(family);
        let given = lead.filter(|lead| !lead.split_whitespace().next().is_some_and(is_particle));
        given.map_or_else(String::new, initials)
    }
}

/// The first letters of `given` names, folded; of initials that stand together all letters.
fn initials(given: &str) -> String {
    let apart = given.replace(['.', '-'], " ");
    let words = apart.split_whitespace();
    let letters = words.flat_map(|word| {
        let all = word.chars().all(char::is_uppercase);
        word.chars().take(if all { word.len() } else { 1 })
    });
    folded(&letters.collect::<String>())
}

/// `name` folded, with one word for "and", and of several words in one spelling of English: nobody's family name has two.
pub(crate) fn filed(name: &str) -> String {
    let name = folded(name).replace(" & ", " and ");
    if !name.contains(' ') {
        return name;
    }
    SPELLINGS.iter().fold(name, |name, (one, other)| {
        if name.contains(one) {
            name.replace(one, other)
        } else {
            name
        }
    })
}

/// Whether `name` is written in the scripts of Chinese and Japanese.
fn is_of_the_east(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c == ' ' || is_eastern(c))
}

/// The family names that `name`, somebody's in Chinese or Japanese, may begin with.
fn families(name: &str) -> Vec<String> {
    if let Some((family, _)) = name.split_once(' ') {
        return vec![family.to_owned(), name.replace(' ', "")];
    }
    let ends = name.char_indices().map(|(at, _)| at).skip(1).take(FAMILY);
    ends.map(|end| name[..end].to_owned()).collect()
}

/// The first word of `written` and its first two, folded, where these are in capitals and not all: "OWASP Foundation", "RED HAT SECURITY".
/// Other first words are often those of a place, "London School of Economics", or say what kind of body it is.
fn short(written: &str) -> Vec<String> {
    let words: Vec<&str> = written.split_whitespace().collect();
    let opens = |count: &usize| {
        let is_small = |word: &str| SMALL.contains(&&*word.to_lowercase());
        words[..*count].iter().all(|word| is_in_capitals(word)) && !is_small(words[count - 1])
    };
    (1..words.len().min(NAMES))
        .filter(opens)
        .map(|count| filed(&words[..count].join(" ")))
        .collect()
}

/// Whether `name` has two letters or more, none of them small.
fn is_in_capitals(name: &str) -> bool {
    name.chars().filter(|c| c.is_uppercase()).nth(1).is_some() && !name.contains(char::is_lowercase)
}

/// `name`, a folded one, without what kind of body it is of: "world bank" for "world bank group". What is left has two words or more, as
/// few people and no places do.
fn bare(name: &str) -> Option<String> {
    let name = name.strip_prefix(ARTICLE).unwrap_or(name);
    let (body, kind) = name.rsplit_once(' ')?;
    // "McKinsey & Company" is one word without it.
    let one = body.strip_suffix(" and");
    let body = one.unwrap_or(body.trim_end_matches(','));
    let is_told = one.is_some() || body.contains(' ');
    (KINDS.contains(&kind) && is_told).then(|| body.to_owned())
}

/// What else `name`, a folded one of several words, is called by: an organisation by the first letters of its words, with small
/// words and without, or without its article, somebody by the last of two or three names.
fn aliases(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(' ').collect();
    if words.len() < 2 {
        return Vec::new();
    }
    let initials = |word: &&str| word.chars().next();
    let all: String = words.iter().filter_map(initials).collect();
    let great = words.iter().filter(|word| !SMALL.contains(word));
    let great: String = great.filter_map(initials).collect();
    let last = words.last().filter(|_| words.len() <= NAMES);
    let own = name.strip_prefix(ARTICLE).map(str::to_owned);
    [all, great]
        .into_iter()
        .chain(own)
        .chain(last.map(|&last| last.to_owned()))
        .collect()
}
