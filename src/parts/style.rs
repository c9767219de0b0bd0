//! How a list writes who made its works, learnt from those of its entries that can be read by themselves.

use super::author::{self, Author, Next};
use super::date::Dated;
use super::mask::Mask;
use super::{is_exported, lead, masked, title};
use crate::gazetteer;
use crate::source::{Source, Span};
use crate::work::PARTICLES;

/// So many entries at the beginning of a list tell how it is written.
const SAMPLE: usize = 24;
/// So many of them are in one order at least.
const FEWEST: usize = 3;

/// How the entries of a list are written: what may be one thing or another in them is read as in the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// What stands for certain at their beginning.
    pub(super) names: Option<Order>,
    /// Whether a city stands before each publisher, and a comma between them: "*Dry Rivers*, Paris, Jetée, 2019".
    pub(super) is_placed: bool,
    /// Whether hyphens or bars stand before the names of sites: a dash is then a part of a title.
    pub(super) is_hyphened: bool,
}

impl Style {
    /// The style of an entry whose names are known, in natural order.
    pub(super) fn called() -> Self {
        Self {
            names: Some(Order::Called),
            is_placed: false,
            is_hyphened: false,
        }
    }
}

/// The order of names, and what parts them from the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// "Ada Moss. Dry rivers. Pier Press".
    Natural,
    /// The same, where the names are known: "Moss (2019) Ada Moss. Dry rivers".
    Called,
    /// "Moss A. Dry rivers. Pier Press".
    Initials,
    /// "Moss, Ada: Dry rivers. Pier Press".
    Colon,
}

/// What an entry tells of the order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Vote {
    /// It can be read in this order alone.
    Sure(Order),
    /// It can be read in this order, if others are.
    May(Order),
    /// Its names are in an order that needs no style to be read.
    Against,
    /// It begins with no names that are known.
    Nobody,
}

/// The style of the list whose entries have these `bodies`.
pub fn style(source: &Source, bodies: impl Iterator<Item = Span>) -> Style {
    let led = |body: Span| Span {
        start: body.start + lead::lead(source.slice(body)) as u32,
        ..body
    };
    let bodies: Vec<Span> = bodies.take(SAMPLE).map(led).collect();
    if bodies.len() < FEWEST {
        return Style::default();
    }
    let hyphened = bodies
        .iter()
        .filter(|body| is_hyphened(source.slice(**body)));
    let is_hyphened = hyphened.count() >= FEWEST;
    let (count, mut nobody) = (bodies.len(), 0);
    let (mut votes, mut places) = (Vec::new(), Vec::new());
    for body in bodies {
        // Most lists write their names in an order that needs no style, or name nobody, and few entries tell; so does one where a
        // publisher stands first.
        let is_ordered = votes.last() == Some(&Vote::Against) || nobody * 3 > count;
        let is_told = places.last() == Some(&false) || !may_be_placed(source.slice(body));
        if is_ordered && is_told {
            continue;
        }
        let Some(mask) = masked(source, body) else {
            continue;
        };
        if !is_ordered {
            let own = vote(&mask);
            nobody += usize::from(own == Vote::Nobody);
            votes.push(own);
        }
        if !is_told {
            places.extend(is_placed(&mask));
        }
    }
    let mut orders = [Order::Natural, Order::Initials, Order::Colon].into_iter();
    Style {
        names: orders.find(|order| is_agreed(&votes, *order)),
        is_placed: places.len() >= FEWEST && places.iter().all(|is_placed| *is_placed),
        is_hyphened,
    }
}

/// What parts the titles of pages from the names of their sites in most lists, as programs write it.
const HYPHENS: &[&str] = &[" \\- ", " - ", " | "];

/// Whether a program wrote the entry `written`, with a hyphen or a bar in it.
fn is_hyphened(written: &str) -> bool {
    is_exported(written) && HYPHENS.iter().any(|sign| written.contains(sign))
}

/// Whether a name may stand in the entry `written` behind a comma and the mark that ends what is set apart: nothing else tells of places.
fn may_be_placed(written: &str) -> bool {
    let ends = ['*', '_', '>', ')', ']'];
    let mut commas = written.match_indices(',');
    commas.any(|(at, _)| {
        let behind = &written[at + 1..];
        written[..at].ends_with(ends)
            && behind.starts_with(char::is_whitespace)
            && behind.trim_start().starts_with(char::is_uppercase)
    })
}

/// Whether a city stands before the publisher behind a title that is set apart; none where neither is known.
fn is_placed(mask: &Mask) -> Option<bool> {
    let mut italics = mask.emphasised.iter().filter(|mark| !mark.bold);
    let title = title::set_apart(mask).or_else(|| italics.next().map(|mark| mark.span))?;
    let end = title.end as usize;
    let behind = &mask.text()[end..];
    let start = mask.text().len() - behind.len() + 2;
    let mut pieces = behind.strip_prefix(", ")?.split(',');
    let (first, second) = (pieces.next()?, pieces.next()?.trim());
    let is_set = mask
        .emphasised
        .iter()
        .any(|mark| mark.span.start as usize == start);
    let is_name = !is_set && first.starts_with(char::is_uppercase);
    if is_name && second.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(false);
    }
    let is_publisher = second.starts_with(char::is_uppercase) && !gazetteer::is_place(second);
    (is_name && is_publisher && gazetteer::is_city(first)).then_some(true)
}

/// Whether enough of the `votes` are sure of `order`, and none of another. What names nobody stands in many lists.
fn is_agreed(votes: &[Vote], order: Order) -> bool {
    let sure = votes
        .iter()
        .filter(|vote| **vote == Vote::Sure(order))
        .count();
    let may = votes
        .iter()
        .filter(|vote| **vote == Vote::May(order))
        .count();
    let is_other = |vote: &Vote| match vote {
        Vote::Sure(own) => *own != order,
        Vote::Against => true,
        Vote::May(_) | Vote::Nobody => false,
    };
    sure >= FEWEST && (sure + may) * 3 >= votes.len() * 2 && !votes.iter().any(is_other)
}

/// What the entry of this `mask`, whose addresses were read, tells.
fn vote(mask: &Mask) -> Vote {
    let end = mask.text().len();
    if author::before_colon(mask, end).is_some() {
        return Vote::Sure(Order::Colon);
    }
    if let Some((authors, ..)) = author::listed(mask, mask.text(), Next::Other) {
        return authors.first().map_or(Vote::Nobody, order);
    }
    if author::stopped(mask, end).is_some() || is_before_title(mask) {
        return Vote::Sure(Order::Natural);
    }
    if author::lone(mask, end).is_some() {
        return Vote::May(Order::Initials);
    }
    match author::alone(mask, end, Order::Natural) {
        Some(_) => Vote::May(Order::Natural),
        None => Vote::Nobody,
    }
}

/// Whether people in natural order stand before a title that is set apart: "Ada Moss. “Dry rivers”".
fn is_before_title(mask: &Mask) -> bool {
    let head = title::head(mask, Dated::default());
    let names = Span::new(0, head);
    head < mask.text().len()
        && author::people(mask, names).is_some_and(|found| found.0[0].name.contains(' '))
}

/// What the name of `first`, who heads a list, tells.
fn order(first: &Author) -> Vote {
    let is_before = |part: &Option<String>| {
        part.as_ref()
            .is_some_and(|part| first.name.starts_with(part.as_str()))
    };
    let given = first.given.as_deref().unwrap_or_default();
    // "Moss A de": a particle is no given name.
    let mut words = given.split(' ').filter(|word| !PARTICLES.contains(word));
    if is_before(&first.given) {
        Vote::May(Order::Natural)
    } else if first.name.contains(',') || words.any(|word| word.contains(char::is_lowercase)) {
        Vote::Against
    } else {
        Vote::Sure(Order::Initials)
    }
}
