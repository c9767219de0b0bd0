//! Weighs what a document shows, and decides single candidates by it.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::apart::{INTERVAL, SCORE, SPOKEN, ZERO};
use super::aside::Aside;
use super::elsewhere::is_elsewhere;
use super::facts::{Facts, family, is_odd_note};
use super::keys::Keys;
use super::numbered::is_count;
use super::numbers::Numbers;
use super::place::Place;
use super::raised::Counts;
use super::round::{self, Round};
use super::word::is_cased;
use super::{apart, called, inline, label, labelled, lost, numbered, parted, raised, vector};
use crate::bibliography::Holdings;
use crate::document::{Candidate, Layout, ListKind, System, Value};
use crate::marker::Family;
use crate::reference::References;
use crate::source::Source;

/// Numbers that are most likely years where no entry has them.
const YEARS: RangeInclusive<u32> = 1000..=2100;
/// How many places that could only be citations make a document without a list one that cites.
pub(super) const PLACES: usize = 2;

/// What the document shows, once weighed.
pub(super) struct Court<'a> {
    /// What the lists say.
    pub(super) facts: Facts,
    /// What the bibliographies say, and the citation keys themselves.
    keys: Keys<'a>,
    /// Whether a list is announced whose entries have no numbers.
    announced: bool,
    pub(super) elsewhere: bool,
    /// Whether markers are escaped in this document, as word processors export them.
    escapes: bool,
    /// How many links go by a label, of those that show it for a habit.
    links_by_label: usize,
    cites_by_number: bool,
    cites_by_note: bool,
    /// What numbers beside footnotes show.
    aside: Aside,
    /// Whether notes stand within their sentences.
    notes_within: bool,
    /// Whether citations stand amid the words of clauses.
    cites_amid: bool,
    /// What the numbers in brackets name, as far as entries answer to it, and how many brackets do.
    named: (HashSet<u32>, usize),
    /// Whether raised numbers cite.
    raised: bool,
    /// Whether numbers that are links to other sites cite.
    linked: bool,
    /// Whether numbers in parentheses cite.
    round: bool,
    /// Whether numbers that stick to words cite.
    lost: lost::Known<'a>,
    /// What short labels show.
    labels: label::Known,
}

impl<'a> Court<'a> {
    pub(super) fn new(
        source: &'a Source,
        layout: &'a Layout<'_>,
        references: &References,
        bibliographies: &'a Holdings,
        candidates: &[Candidate],
    ) -> Self {
        let mut court = Self {
            facts: Facts::new(source, references),
            keys: Keys::new(layout, bibliographies, references),
            announced: references
                .lists
                .iter()
                .any(|list| list.heading.is_some() && list.kind != ListKind::Further),
            elsewhere: is_elsewhere(source),
            escapes: false,
            links_by_label: labelled::count(layout),
            cites_by_number: false,
            cites_by_note: false,
            aside: Aside::new(references),
            notes_within: false,
            cites_amid: false,
            named: <(HashSet<u32>, usize)>::default(),
            raised: false,
            linked: false,
            round: false,
            lost: lost::Known::new(source, layout, references, candidates),
            labels: label::Known::default(),
        };
        court.escapes = court.facts.are_escaped(candidates);
        court
    }

    /// Why a candidate is none, whatever the rest of the document shows.
    pub(super) fn refused(&self, candidate: &Candidate, place: &Place<'_>) -> Option<&'static str> {
        let is_linked = candidate.link.is_some() || place.links_out;
        if candidate.escaped && !is_linked && !self.escapes {
            return Some("its brackets are escaped");
        }
        if family(candidate) == Family::Called {
            return called::refused(&self.facts, candidate, place);
        }
        if let Some(what) = self.facts.numbered(candidate.span) {
            return Some(what);
        }
        match family(candidate) {
            Family::Bracket => {}
            Family::Raised => return raised::refused(candidate, place, &self.facts),
            Family::Linked => return raised::refused_link(candidate, place),
            Family::Label => return label::refused(place),
            Family::Lost | Family::Work | Family::Called => return None,
            Family::Round => return round::refused(place),
            Family::Key => return self.keys.refused(candidate, place),
            Family::Chatbot => {
                let shown = place.is_quoted() || place.in_ticks;
                return shown.then_some(SPOKEN);
            }
            Family::Inline => return inline::refused(place),
        }
        let mut citations = candidate.citations.iter();
        if citations.any(|cited| cited.key.system == System::Numeric) {
            return self.refused_number(candidate, place);
        }
        let odd = || place.may_be_code() || is_odd_note(candidate);
        (!self.facts.is_note(candidate) && odd()).then_some("code or mathematics")
    }

    fn refused_number(&self, candidate: &Candidate, place: &Place<'_>) -> Option<&'static str> {
        let listed = self.facts.listed(candidate);
        let numbers = || candidate.citations.iter().map(|cited| &cited.key.value);
        if place.is_address() {
            return Some("part of an address");
        }
        if self.facts.names_paragraphs() {
            return Some("a paragraph of the text itself");
        }
        if place.is_code() || (!listed && super::index::may_be(place, &self.facts)) {
            return Some("code or mathematics");
        }
        if place.is_role && !self.facts.has_roles {
            return Some("a reference of a format that is not read here");
        }
        if place.is_quoted() {
            return Some(SPOKEN);
        }
        if place.after.is_some_and(is_cased) && !place.spaced_after && !place.goes_on_pages() {
            return Some("part of a word");
        }
        let first = self.facts.first_number();
        let is_alone = first.is_some() && numbered::is_lone_zero(candidate, place);
        if first != Some(0) && numbered::has_zero(candidate) && !is_alone {
            return Some(ZERO);
        }
        if numbers().any(|value| self.facts.is_score(value)) {
            return Some(SCORE);
        }
        if numbered::is_class(candidate, place) && !self.facts.has_number(9) {
            return Some("code or mathematics");
        }
        let apart = vector::refused(candidate, place, &self.facts)
            .or_else(|| apart::refused(candidate, place, listed, self.facts.numbers()));
        if listed || apart.is_some() {
            return apart;
        }
        if let Some(why) = numbered::refused(candidate, place) {
            return Some(why);
        }
        if numbers().any(|value| matches!(value, Value::Number(number) if YEARS.contains(number))) {
            return Some("a year");
        }
        if candidate.citations.len() > 1 && (place.names_numbers() || !self.facts.has_numbers()) {
            return Some(INTERVAL);
        }
        place
            .is_pinpoint()
            .then_some("a place in a text that is cited otherwise")
    }

    /// Sees what the candidates that are not refused outright say of the whole document.
    pub(super) fn weigh(
        &mut self,
        candidates: &[Candidate],
        places: &[Place<'_>],
        refused: &[Option<&'static str>],
    ) {
        let mut end = u32::MAX;
        let mut numbers = Numbers::new(self.announced);
        let mut notes = 0;
        let (mut raised, mut linked) = (Counts::default(), Counts::default());
        let mut round = Round::new(self.facts.in_parentheses);
        for ((candidate, place), refused) in candidates.iter().zip(places).zip(refused) {
            if let Some(why) = refused {
                numbers.refused(why, place);
                continue;
            }
            match family(candidate) {
                Family::Raised => raised.take(&self.facts, candidate, place),
                Family::Linked => linked.take(&self.facts, candidate, place),
                Family::Label => self.labels.take(&self.facts, candidate, place),
                Family::Key => self.keys.count(candidate),
                Family::Round => round.take(&self.facts, candidate, place),
                Family::Inline => self.notes_within |= inline::is_sure(place),
                _ => {}
            }
            if family(candidate) != Family::Bracket {
                continue;
            }
            self.aside.take(&self.facts, candidate, place);
            let adjacent = candidate.span.start == end;
            end = candidate.span.end;
            match candidate.citations.first().map(|cited| cited.key.system) {
                Some(System::Numeric) => numbers.take(&self.facts, candidate, place, adjacent),
                Some(System::Footnote) => {
                    let known = self.facts.is_note(candidate);
                    let mut citations = candidate.citations.iter();
                    let numbered = citations.all(|cited| cited.key.is_number());
                    let weight = if numbered { PLACES } else { 1 };
                    notes += usize::from(known) * PLACES + usize::from(place.is_strong()) * weight;
                }
                _ => {}
            }
        }
        self.cites_by_number = numbers.cite(self.elsewhere);
        self.cites_amid = numbers.amid;
        self.named = (std::mem::take(&mut numbers.named), numbers.hits);
        self.cites_by_note = notes >= PLACES;
        self.raised = raised.cite(self.facts.has_numbers());
        self.linked = linked.cite(self.facts.has_numbers()) || linked.cite(false);
        self.lost
            .weigh(&self.facts, candidates, places, numbers.hits);
        let else_cites = numbers.hits > 0 || self.raised || self.linked || self.lost.cites;
        self.round = round.cite(else_cites || self.cites_by_note);
    }

    /// Why a candidate that could cite does not, by what the document shows.
    pub(super) fn doubt(
        &self,
        candidate: &mut Candidate,
        place: &Place<'_>,
    ) -> Option<&'static str> {
        match family(candidate) {
            Family::Bracket => {}
            Family::Chatbot | Family::Work | Family::Called => return None,
            Family::Inline => return inline::doubt(self.notes_within, place),
            Family::Key => return self.keys.doubt(candidate),
            Family::Round if self.round => return round::doubt(&self.facts, candidate, place),
            Family::Round => return round::alone(&self.facts, &self.named.0, candidate, place),
            Family::Label => return label::doubt(&self.facts, candidate, place, &self.labels),
            Family::Lost => {
                let cites = self.lost.cites(&self.facts, candidate, place);
                return (!cites).then_some("a number of its own");
            }
            Family::Raised if self.raised || place.inside.contains('[') => {
                return raised::doubt(&self.facts, candidate, place);
            }
            Family::Raised if raised::is_alone(&self.facts, &self.named.0, candidate, place) => {
                return None;
            }
            Family::Raised => return Some("a unit, a power or another raised number"),
            Family::Linked => {
                let cites = self.linked || raised::leads(candidate, place, &self.facts);
                return (!cites).then_some("a link whose text is a number");
            }
        }
        let aside = self.aside.doubt(&self.facts, candidate, place);
        let among_others = self.cites_by_number || self.cites_by_note;
        match candidate.citations.first().map(|cited| cited.key.system) {
            Some(System::Footnote) => {
                let may_cite = || place.is_citing() && !parted::lacks_colon(place);
                let cites = self.facts.is_note(candidate) || self.cites_by_note && may_cite();
                (!cites).then(|| parted::why(place))
            }
            Some(System::Definition) if self.elsewhere => {
                Some("what it names may stand in another file")
            }
            Some(System::Definition) => {
                let cites = labelled::is_label(place, self.links_by_label)
                    || among_others && labelled::names_link(place);
                (!cites).then_some("too few links of this document go by a label")
            }
            _ if candidate.link.is_some() => None,
            _ if !self.cites_by_number => Some("nothing else in the document cites"),
            _ if aside.is_some() => aside,
            _ if self.facts.listed(candidate) => None,
            _ if !place.is_citing() || !place.goes_on_or_ends() => {
                Some("not where a citation stands")
            }
            _ if self.named.1 < PLACES && numbered::has_zero(candidate) => Some(ZERO),
            _ if !self.cites_amid && is_count(place) => Some("how many of something there are"),
            _ => {
                (!self.facts.is_plausible(candidate)).then_some("a number out of reach of the list")
            }
        }
    }
}
