//! Markers that cite by authors and year: read only where a list names authors and years, and judged by how they fit its works.

mod dating;
mod hollow;
mod manner;
mod near;
mod paged;
mod place;
mod quoted;
mod reads;
mod shelf;
mod square;

use crate::bibliography::Holdings;
use crate::document::{Candidate, Cited, Doubt, Key, Layout, System, Uncertain, Value};
use crate::marker::{self, Called, Form};
use crate::reference::References;
use crate::source::Source;
use crate::work::is_season;
use dating::may_date;
use place::Places;
use reads::{Manner, Read, reads};
use shelf::{Meant, Shelf};

/// How many citations have to fit before one that fits nothing is missed in the list.
const HABIT: usize = 2;
/// The same for the form that much else is written in: one name and a year in parentheses.
const PLAIN_HABIT: usize = 3;

/// What was read by authors and year.
#[derive(Debug, Default)]
pub(crate) struct Works {
    /// In text order, apart from each other and from those that were there.
    pub(crate) candidates: Vec<Candidate>,
    /// The citations of these that could mean several works, or mean one that the list has otherwise.
    pub(crate) doubts: Vec<Doubt>,
}

/// Reads the markers of a source beside those of `candidates`, and gives the entries that they may mean their keys.
pub(crate) fn works(
    source: &Source,
    layout: &Layout<'_>,
    references: &mut References,
    candidates: &[Candidate],
    bibliographies: &Holdings,
) -> Works {
    if !may_date(source.text(), references) {
        return Works::default();
    }
    let shelf = Shelf::new(source, references, candidates);
    let mut works = Works::default();
    if shelf.is_empty() {
        // What a bibliography may have, no list has to hold.
        if !bibliographies.is_any() {
            let reads = hollow::reads_above(source, layout, references, candidates);
            for read in &reads {
                works.take(&shelf, references, read);
            }
        }
        return works;
    }
    let mut reads = reads(source, layout, references, candidates, &shelf);
    near::narrow(references, &mut reads);
    let places = Places::new(source.text());
    paged::sift(source.text(), &mut reads, &places);
    square::sift(source.text(), &mut reads);
    if shelf.is_rest {
        reads.retain(|read| {
            let cited = read.meant.iter().flat_map(Meant::entries);
            let is_cited = cited.into_iter().any(|entry| shelf.is_cited(*entry));
            is_plain(source.text(), &shelf, read)
                && !(is_cited && has_number_behind(candidates, read))
        });
    }
    let fitting = reads
        .iter()
        .flat_map(|read| &read.meant)
        .filter(|meant| meant.fits())
        .count();
    if fitting == 0 && !reads.iter().any(is_unmistakable) {
        return Works::default();
    }
    // Only a text that cites by authors and year throughout leaves out what it does not cite so.
    let is_dated = |read: &Read| {
        let shows = read.meant.iter().any(Meant::fits) || is_unmistakable(read);
        shows && read.manner == Manner::Dated
    };
    if reads.iter().any(is_dated) && !shelf.is_rest {
        for (entry, label) in shelf.labels() {
            references.entries[entry as usize].keys.push(key(label));
        }
    }
    for read in reads.iter().filter(|read| cites(read, fitting, &places)) {
        works.take(&shelf, references, read);
    }
    works
}

/// Whether `read`, in a `text` that cites by number, can only mean entries of `shelf`: it names their authors and years, and no number
/// stands behind it that says what else it cites.
fn is_plain(text: &str, shelf: &Shelf, read: &Read) -> bool {
    let is_entry = |meant: &Meant| match meant {
        Meant::Entry(entry) => shelf.label(*entry).is_some(),
        _ => false,
    };
    let behind = text[read.named.span.end as usize..].trim_start();
    // "In Kent (2020) it rained" names a place.
    let before = text[..read.named.span.start as usize].trim_end();
    let is_place = ["In", "in"].iter().any(|word| {
        before
            .strip_suffix(word)
            .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    });
    let is_author = read.manner == Manner::Dated && !is_place;
    is_author && read.meant.iter().all(is_entry) && !behind.starts_with('[')
}

/// Whether one of `candidates` stands in the paragraph of `read` behind it: what that says who tells it, the number cites.
fn has_number_behind(candidates: &[Candidate], read: &Read) -> bool {
    let next = candidates.partition_point(|other| other.span.start < read.named.span.end);
    let next = candidates.get(next);
    next.is_some_and(|other| other.block == read.block)
}

/// Whether `read` cites, in a text of which `fitting` citations fit a work.
fn cites(read: &Read, fitting: usize, places: &Places<'_>) -> bool {
    let near = |meant: &Meant| matches!(meant, Meant::OtherYear(_) | Meant::OtherName(_));
    let works = &read.named.works;
    let is_place = |called: &Called| {
        !called.names.others && called.names.written.iter().all(|name| places.has(name))
    };
    if read.meant.iter().any(Meant::fits) {
        return true;
    }
    if read.manner == Manner::Slipped && !works.iter().all(|one| is_person(one) && !is_place(one)) {
        return false;
    }
    if read.meant.iter().any(near) {
        return read.named.form == Form::Enclosed || fitting >= HABIT;
    }
    if is_unmistakable(read) {
        return true;
    }
    if read.manner == Manner::Claiming {
        return fitting >= PLAIN_HABIT && !works.iter().any(is_place);
    }
    // Nothing in the list is like it: only a form that nothing else has can miss an entry.
    if read.named.form == Form::Narrative || read.dates {
        return false;
    }
    let sure = works.iter().any(is_scholarly);
    fitting >= if sure { HABIT } else { PLAIN_HABIT }
        && works.iter().all(is_person)
        && !works.iter().all(is_place)
}

/// Whether `called` names several authors.
fn is_scholarly(called: &Called) -> bool {
    called.names.others || called.names.written.len() > 1
}

/// Whether nothing but a citation is written so: `[Poe et al. 2013]`.
fn is_unmistakable(read: &Read) -> bool {
    let mut works = read.named.works.iter();
    read.named.form == Form::Enclosed
        && !read.dates
        && works.all(|called| called.names.others && is_person(called))
}

/// Whether the names can be those of authors, and not a month, a place with its country or the like.
fn is_person(called: &Called) -> bool {
    let names = &called.names.written;
    names.iter().all(|name| {
        let folded = crate::work::folded(name);
        let known = |words: &[String]| words.contains(&folded);
        let month = crate::words::tables()
            .iter()
            .any(|table| known(&table.months) || known(&table.weekdays));
        let season = is_season(&folded);
        !month && !season && !name.contains(' ') && name.chars().count() > 2
    })
}

impl Works {
    /// Puts down `read` as a candidate, and what is doubtful of it. An entry is given the key that a citation has for it besides its
    /// own: one for several entries, or one for an entry that is not read.
    fn take(&mut self, shelf: &Shelf, references: &mut References, read: &Read) {
        let mut citations = Vec::new();
        for (called, meant) in read.named.works.iter().zip(&read.meant) {
            let label = match meant {
                Meant::Entry(entry) => shelf.label(*entry),
                Meant::Several(entries) => {
                    let mut labels = entries.iter().map(|&entry| shelf.common(entry));
                    let first = labels.next().flatten();
                    first.filter(|_| labels.all(|label| label == first))
                }
                _ => None,
            };
            let own = || format!("{} {}", called.names.shown(), called.year);
            let key = key(&label.map_or_else(own, str::to_owned));
            for &entry in meant.entries() {
                let keys = &mut references.entries[entry as usize].keys;
                if !keys.contains(&key) {
                    keys.push(key.clone());
                }
            }
            citations.push(Cited {
                span: called.span,
                key,
                locator: called.locator,
            });
            let (why, entries) = match meant {
                Meant::Several(entries) => (Uncertain::Several, entries.clone()),
                Meant::OtherYear(entry) => (Uncertain::OtherYear, vec![*entry]),
                Meant::OtherName(entry) => (Uncertain::OtherName, vec![*entry]),
                Meant::Entry(_) | Meant::Nothing => continue,
            };
            self.doubts.push(Doubt {
                citation: called.span,
                why,
                entries,
            });
        }
        if let [only] = citations.as_mut_slice()
            && only.locator.is_none()
        {
            // A marker of one citation is that citation, as in every other syntax.
            if let Some(doubt) = self
                .doubts
                .last_mut()
                .filter(|doubt| doubt.citation == only.span)
            {
                doubt.citation = read.named.span;
            }
            only.span = read.named.span;
        }
        self.candidates.push(Candidate {
            span: read.named.span,
            syntax: marker::AUTHOR_YEAR,
            citations,
            link: None,
            entry: None,
            block: read.block,
            escaped: false,
        });
    }
}

fn key(label: &str) -> Key {
    Key {
        system: System::AuthorYear,
        value: Value::Label(label.into()),
    }
}
