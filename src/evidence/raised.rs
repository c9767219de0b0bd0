//! Whether raised numbers cite, and numbers that are links: units, powers and chapters are written the same way.

use std::collections::HashSet;

use super::before::Before;
use super::facts::{Facts, numbers_of};
use super::place::Place;
use super::units::{is_called_by_letter, is_formula, is_unit};
use super::word::{is_cased, last_word};
use crate::document::{Candidate, System, Value};

/// Without a list so many different numbers have to count from one.
const COUNTED: u32 = 3;
/// So many raised numbers at stops tell that those of a list cite whose first nothing cites.
const BEHIND: usize = 2;
/// So many rows of links in brackets show that they cite.
const ROWS: usize = 2;
/// Of all raised numbers so many parts in a hundred have to be in the list.
const LISTED: usize = 80;

/// Why a raised number is refused that opens a line.
pub(super) const OPENS_LINE: &str = "a raised number that opens a line";

/// Signs before a sum of money.
const CURRENCIES: [char; 5] = ['$', '£', '€', '¥', '₹'];

/// Words that a number belongs to which is itself a link.
const NUMBERED: &[&str] = &[
    "part",
    "parts",
    "chapter",
    "chapters",
    "step",
    "steps",
    "section",
    "sections",
    "page",
    "pages",
    "figure",
    "table",
    "issue",
    "issues",
    "version",
    "no",
    "number",
    "volume",
    "episode",
    "day",
    "week",
    "lesson",
    "level",
    "option",
    "appendix",
    "example",
    "question",
    "point",
    "pr",
    "item",
    "list",
    "see",
    "teil",
    "kapitel",
    "partie",
    "chapitre",
    "parte",
    "capítulo",
];

/// What the raised numbers of a document show together.
#[derive(Default)]
pub(super) struct Counts {
    all: usize,
    /// How many an entry has.
    listed: usize,
    /// How many stand where only a citation stands.
    strong: usize,
    /// How many rows of links to other sites stand in brackets of their own: `([1](a), [2](b))`, `[[3](c)]`.
    rows: usize,
    /// The greatest so far, where each number came after the one before it for the first time.
    greatest: u32,
    /// How many came for the first time out of order.
    astray: u32,
    has_one: bool,
    /// How many that an entry has stick to the stop of their sentence, as no unit and no power does.
    behind: usize,
}

impl Counts {
    pub(super) fn take(&mut self, facts: &Facts, candidate: &Candidate, place: &Place<'_>) {
        if !place.is_citing() && place.before != Before::Quote {
            return;
        }
        self.all += 1;
        let is_listed = is_listed(facts, candidate);
        self.listed += usize::from(is_listed);
        let is_behind = place.before == Before::Stop && !place.spaced && place.has_words();
        self.behind += usize::from(is_listed && is_behind && candidate.link.is_none());
        self.strong += usize::from(place.is_strong());
        for cited in &candidate.citations {
            let Some((first, last)) = cited.key.value.numbers() else {
                continue;
            };
            let last = last.max(first);
            let leads_within = candidate.link.is_none() || place.links_inside;
            self.has_one |= first == 1 || leads_within && candidate.entry.is_some();
            let encloses = place.bracketed || place.before == Before::Open;
            let is_row = encloses && candidate.link.is_some() && !place.links_inside;
            self.rows += usize::from(is_row && place.has_words());
            if first > self.greatest.saturating_add(1) {
                self.astray += 1;
            }
            self.greatest = self.greatest.max(last);
        }
    }

    /// Whether they cite, where a list with numbers stands or does not.
    pub(super) fn cite(&self, has_list: bool) -> bool {
        if has_list {
            // One that dangles is no reason to leave the others unread.
            let one_astray = self.listed > 1 && self.all - self.listed == 1;
            // The list of a chapter goes on from that of the one before.
            let begins = self.has_one || self.behind >= BEHIND;
            return begins && (one_astray || self.listed * 100 >= self.all * LISTED);
        }
        let counts = self.greatest >= COUNTED && self.strong >= 2;
        self.has_one && self.astray == 0 && (counts || self.rows >= ROWS)
    }
}

/// Whether an entry has a number of `candidate`, or is the place in the document that it leads to.
fn is_listed(facts: &Facts, candidate: &Candidate) -> bool {
    candidate.entry.is_some() || facts.listed(candidate)
}

/// Why a raised number is none, whatever the rest of the document shows.
pub(super) fn refused(
    candidate: &Candidate,
    place: &Place<'_>,
    facts: &Facts,
) -> Option<&'static str> {
    let glued = !place.spaced;
    if candidate.link.is_none() && place.before == Before::Nothing {
        return Some(OPENS_LINE);
    }
    if place.in_ticks || place.is_address() || place.is_quoted() {
        return Some("a marker that is spoken of, not used");
    }
    if place.after.is_some_and(is_cased) && !place.spaced_after {
        return Some("part of a word");
    }
    let reckons = matches!(
        place.after,
        Some('=' | '+' | '−' | '⁻' | '⁺' | '/' | '<' | '>' | '×' | '·' | '^')
    ) || (place.after == Some('(') && !place.spaced_after);
    if reckons || place.before == Before::Sign {
        return Some("code or mathematics");
    }
    if place.inside.contains('[') {
        return None;
    }
    let is_power = place.sign.is_some_and(|c| c.is_ascii_digit()) && !ends_in_year(place.lead);
    let is_term = place.after == Some('$');
    let is_sum =
        || !is_term && is_price(place.lead) || facts.listed(candidate) && is_grouped(place.lead);
    let is_named = || facts.listed(candidate) && ends_in_name(place.lead);
    if glued && is_power && !is_closed_alone(place) && !is_sum() && !is_named() {
        return Some("a power");
    }
    if glued && place.sign == Some(')') && !closes_words(place.lead) {
        return Some("code or mathematics");
    }
    let word = place.glued_word()?;
    let powers = candidate
        .citations
        .iter()
        .all(|cited| matches!(cited.key.value, Value::Number(2 | 3)));
    if powers && is_unit(word) {
        return Some("a unit");
    }
    let formula = candidate
        .citations
        .iter()
        .all(|cited| matches!(cited.key.value, Value::Number(2..=4)));
    if formula && is_formula(word) {
        return Some("a formula");
    }
    let letters = word.chars().count();
    let is_named = || facts.listed(candidate) && is_called_by_letter(place.lead, word);
    (letters == 1 && word.chars().all(is_cased) && !is_named()).then_some("a power")
}

/// Whether `lead` ends with a year, which nobody raises to a power.
fn ends_in_year(lead: &str) -> bool {
    let word = last_word(lead);
    word.len() == 4 && (word.starts_with('1') || word.starts_with("20")) && {
        let before = &lead[..lead.len() - word.len()];
        before.ends_with([' ', '(', '-', '–', '/'])
    }
}

/// Whether `lead` ends with a name that has a number, which nobody raises to a power: `COVID-19`, `Apollo11`.
fn ends_in_name(lead: &str) -> bool {
    let word = lead.rsplit([' ', '\n', '(']).next().unwrap_or_default();
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let letters = name.strip_suffix('-').unwrap_or(name);
    letters.chars().nth(1).is_some()
        && letters.starts_with(char::is_uppercase)
        && letters.chars().all(char::is_alphabetic)
}

/// Whether `lead` ends with a sum of money, which nobody raises to a power: `$5.94`, `€1,022`.
fn is_price(lead: &str) -> bool {
    let bare = lead.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    bare.ends_with(CURRENCIES)
}

/// Whether `lead` ends with a number whose thousands a comma parts, as tellings of figures do and formulas hardly do.
fn is_grouped(lead: &str) -> bool {
    let bare = lead.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let mut groups = lead[bare.len()..].split(',');
    let opens = groups
        .next()
        .is_some_and(|first| (1..=3).contains(&first.len()));
    let mut groups = groups.peekable();
    let free = bare.is_empty() || bare.ends_with(|c: char| c.is_whitespace() || c == '(');
    free && opens
        && groups.peek().is_some()
        && groups.all(|group| group.len() == 3 && !group.contains('.'))
}

/// Whether a parenthesis that nothing opens stands right behind the number, as German houses set it: `240¹)`.
fn is_closed_alone(place: &Place<'_>) -> bool {
    place.after == Some(')') && place.lead.rfind('(') <= place.lead.rfind(')')
}

/// Whether the parenthesis that `lead` ends with holds words rather than a term.
fn closes_words(lead: &str) -> bool {
    let open = lead.rfind('(').unwrap_or(0);
    lead[open..].trim_matches(['(', ')']).contains([' ', '.'])
}

/// Why a number that is a link is none, whatever the rest of the document shows: save where it leads to an entry, a number may
/// belong to the word before it, `in part [3](address)`.
pub(super) fn refused_link(candidate: &Candidate, place: &Place<'_>) -> Option<&'static str> {
    if place.is_code() || place.is_address() {
        return Some("code or mathematics");
    }
    let word = last_word(place.lead).to_lowercase();
    let number = place.before == Before::Word && place.spaced && candidate.entry.is_none();
    // What a tag raises may stand behind an image alone.
    let opens = place.before == Before::Nothing && !(place.tagged && candidate.entry.is_some());
    let crosses = place.crosses && candidate.entry.is_none();
    if opens || crosses || number && NUMBERED.contains(&word.as_str()) {
        return Some("a link whose text is a number");
    }
    None
}

/// Whether a number that is a link leads to an entry, or is the letter of a note.
pub(super) fn leads(candidate: &Candidate, place: &Place<'_>, facts: &Facts) -> bool {
    let by_letter = candidate.citations[0].key.system == System::Label;
    let inside = place.links_inside && facts.listed(candidate);
    inside || candidate.entry.is_some() || by_letter
}

/// Whether a raised number stands behind a sentence among numbers in brackets, which have `named` entries, and entries have it as well:
/// neither a unit nor a power stands behind a stop.
pub(super) fn is_alone(
    facts: &Facts,
    named: &HashSet<u32>,
    candidate: &Candidate,
    place: &Place<'_>,
) -> bool {
    let behind = place.before == Before::Stop && !place.spaced;
    behind
        && named.len() > 1
        && place.has_words()
        && numbers_of(candidate).all(|number| facts.has_number(number))
}

/// Why a raised number that could cite does not, in a document whose raised numbers cite.
pub(super) fn doubt(
    facts: &Facts,
    candidate: &Candidate,
    place: &Place<'_>,
) -> Option<&'static str> {
    let stands = place.is_citing() || place.before == Before::Quote;
    if is_listed(facts, candidate) && stands {
        return None;
    }
    let meant = stands && place.goes_on_or_ends() && facts.is_plausible(candidate);
    (!meant).then_some("not where a citation stands")
}
