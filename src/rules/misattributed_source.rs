//! A sentence that names one outlet and cites another.

mod owner;

use std::collections::HashMap;

use crate::address;
use crate::attribution::{self, Attribution, Side};
use crate::claim::Claim;
use crate::consequence::entry_name;
use crate::document::{Link, Marker, System};
use crate::finding::{Finding, Label};
use crate::outlet::{self, Outlet};
use crate::paper::Paper;
use crate::resolve::Standing;
use crate::settings::Settings;
use crate::source::{Place, Span};
use owner::{Owner, Owners};

/// The one source of a sentence.
#[derive(Clone, Copy)]
enum Cited<'a> {
    /// An entry, by index, and where it is cited.
    Entry(u32, Span),
    /// A page behind a link on words, or behind a marker.
    Page(&'a Link<'a>, Span),
}

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    if !paper.cites() {
        return;
    }
    let table = paper.tongue().table;
    let naming = &table.naming;
    if naming.before.is_empty() && naming.behind.is_empty() {
        return;
    }
    let document = &paper.document;
    let mut owners = Owners::default();
    let mut first_with: HashMap<(Span, &str), usize> = HashMap::new();
    for claim in paper.claims() {
        let Some(cited) = cited(paper, claim) else {
            continue;
        };
        let Some(found) = attribution::attribution(&claim.text, table) else {
            continue;
        };
        let Some(place) = placed(paper, claim, &found, cited) else {
            continue;
        };
        let (source, owner) = match cited {
            Cited::Entry(entry, _) => (
                document.references[entry as usize].span,
                owners.of_entry(document, entry).cloned(),
            ),
            Cited::Page(link, _) => (link.span, owner::of_page(&link.address)),
        };
        let Some(owner) = owner.filter(|owner| differs(found.outlet, owner)) else {
            continue;
        };
        let key = (source, found.outlet.name.as_str());
        if let Some(&first) = first_with.get(&key) {
            let label = format!("{} is named here too", found.outlet.name);
            findings[first].labels.push(Label {
                place: Place::draft(place),
                message: label,
            });
            continue;
        }
        first_with.insert(key, findings.len());
        findings.push(finding(paper, cited, &found, &owner, place));
    }
    for finding in findings {
        finding.labels.sort_by_key(|label| label.place);
    }
}

/// The one source that the sentence of `claim` cites; none where it cites several, or where that is not certain.
fn cited<'p>(paper: &'p Paper<'_>, claim: &Claim) -> Option<Cited<'p>> {
    let document = &paper.document;
    if document.lacks_source(claim.span) || document.is_malformed(claim.span) {
        return None;
    }
    let links = &document.layout.links;
    let first = links.partition_point(|link| link.text.start < claim.span.start);
    let mut own = links[first..]
        .iter()
        .take_while(|link| link.text.end <= claim.span.end)
        .filter(|link| link.address.contains("://"));
    let (link, more) = (own.next(), own.next());
    match (document.markers_in(claim.span), link, more) {
        ([marker], link, None) => of_marker(paper, marker, link),
        ([], Some(link), None) => {
            let written = address::spans(&claim.text);
            let shown = written
                .iter()
                .all(|span| link.address == claim.text[span.range()]);
            shown.then_some(Cited::Page(link, link.span))
        }
        _ => None,
    }
}

/// What `marker` cites, where `link` is the one link of its sentence.
fn of_marker<'p>(
    paper: &'p Paper<'_>,
    marker: &Marker,
    link: Option<&'p Link<'p>>,
) -> Option<Cited<'p>> {
    let document = &paper.document;
    let own = marker.link.map(|at| &document.layout.links[at as usize]);
    if link.is_some_and(|link| own.is_none_or(|own| own.span != link.span)) {
        return None;
    }
    let citation = marker.citations.start as usize;
    if marker.citations.len() != 1 {
        return None;
    }
    if document.citations[citation].key.system == System::Definition {
        return link.map(|link| Cited::Page(link, link.span));
    }
    match (paper.resolution.entries(citation), link) {
        (&[entry], _) => Some(Cited::Entry(entry, marker.span)),
        ([], Some(link)) if paper.resolution.targets[citation].standing == Standing::Linked => {
            Some(Cited::Page(link, marker.span))
        }
        _ => None,
    }
}

/// Where the name stands in the source, if what is cited covers what the named outlet says: the marker ends the sentence or stands
/// right at the attribution, and a link is on the words of it.
fn placed(paper: &Paper<'_>, claim: &Claim, found: &Attribution, cited: Cited<'_>) -> Option<Span> {
    let source = paper.document.source;
    let name = claim.place_of(source, &claim.text[found.name.range()])?;
    let letters = |start: u32, end: u32| {
        letters_of(source.slice(Span {
            start,
            end: end.max(start),
        }))
    };
    let (Cited::Entry(_, marker) | Cited::Page(_, marker)) = cited;
    if let Cited::Page(link, _) = cited
        && marker == link.span
    {
        let shown = letters_of(source.slice(link.text));
        let at_end = letters(link.span.end, claim.span.end).is_empty();
        let is_address = at_end && link.address.contains(source.slice(link.text));
        let on_words =
            letters_of(&claim.text[found.whole.range()]).contains(&shown) && !shown.is_empty();
        let before = source.slice(Span {
            start: claim.span.start.min(link.span.start),
            end: link.span.start,
        });
        let aside = at_end && before.trim_end_matches('[').ends_with('(');
        let told = || at_end && is_all_told(claim, found, before, link);
        return (link.text.contains(name) || on_words || is_address || aside || told())
            .then_some(name);
    }
    let covers = if marker.start >= name.end {
        let gap = letters(name.end, marker.start);
        let verb = Span {
            start: found.name.end,
            end: found.whole.end,
        };
        letters(marker.end, claim.span.end).is_empty()
            || gap.is_empty()
            || gap == letters_of(&claim.text[verb.range()])
    } else {
        let lead = Span {
            start: found.whole.start,
            end: found.name.start,
        };
        let gap = letters(marker.end, name.start);
        found.side == Side::Before
            && gap == letters_of(&claim.text[lead.range()])
            && letters(name.end, claim.span.end).is_empty()
    };
    covers.then_some(name)
}

/// Whether `link`, which stands behind `before`, is on all that the named outlet is said to tell: "The Guardian reported [that rents
/// rose](...)". A page of a public body there is where the outlet may have it from.
fn is_all_told(claim: &Claim, found: &Attribution, before: &str, link: &Link<'_>) -> bool {
    let lead = letters_of(&claim.text[..found.whole.end as usize]);
    let passed_on = outlet::of_address(&link.address).is_some_and(|outlet| outlet.body);
    let before = letters_of(before);
    let rest = before.strip_prefix(&lead);
    found.side == Side::Behind && !passed_on && rest.is_some_and(|rest| matches!(rest, "" | "that"))
}

/// The letters and digits of `text`.
fn letters_of(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether what `named` is said to tell is certainly nothing that `owner` published for it.
fn differs(named: &Outlet, owner: &Owner) -> bool {
    let other = owner.outlet;
    // What a public body says is in all newspapers, and others keep its figures.
    let passed_on = named.body && (!other.body || other.relays || named.relays);
    // An agency's reports stand in all newspapers, and not at public bodies or at other agencies.
    let printed = named.wire && !other.body && !other.wire;
    !printed && !passed_on && !named.is_related_to(other) && !named.is_named_in(&owner.text)
}

fn finding(
    paper: &Paper<'_>,
    cited: Cited<'_>,
    found: &Attribution,
    owner: &Owner,
    place: Span,
) -> Finding {
    let document = &paper.document;
    let (what, source) = match cited {
        Cited::Entry(entry, _) => {
            let entry = &document.references[entry as usize];
            let what = if entry.keys.is_empty() {
                "the entry".to_owned()
            } else {
                format!("entry {}", entry_name(document, entry))
            };
            (what, entry.span)
        }
        Cited::Page(link, _) => ("the link".to_owned(), link.span),
    };
    let verb = match cited {
        Cited::Entry(..) => "is from",
        Cited::Page(..) => "goes to",
    };
    let mut finding = Finding::new(
        place,
        format!(
            "the text names {}, {what} {verb} {}",
            found.outlet.name, owner.shown
        ),
    );
    if let Cited::Entry(..) = cited {
        finding.labels.push(Label {
            place: Place::draft(source),
            message: format!(
                "from {}, and it does not name {}",
                owner.shown, found.outlet.name
            ),
        });
    }
    finding.help = Some("cite what the text names, or name whom the citation leads to".into());
    finding
}
