//! Markers that cite by authors and year: read only where a list names authors and years, and judged by how they fit its works.

mod near;
mod paged;
mod place;
mod quoted;
mod reads;
mod shelf;
mod square;

use crate::document::{Candidate, Cited, Doubt, Key, Layout, ListKind, System, Uncertain, Value};
use crate::marker::{self, Called, Form};
use crate::reference::References;
use crate::source::Source;
use crate::work::{UNDATED, UNPRINTED, is_season};
use place::Places;
use reads::{Manner, Read, reads};
use shelf::{Meant, Shelf};

/// How many citations have to fit before one that fits nothing is missed in the list.
const HABIT: usize = 2;
/// The same for the form that much else is written in: one name and a year in parentheses.
const PLAIN_HABIT: usize = 3;

/// A year and a locator behind it are no longer than this, in bytes.
const LAST: usize = 24;

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
) -> Works {
    if !may_date(source.text(), references) {
        return Works::default();
    }
    let shelf = Shelf::new(source, references, candidates);
    if shelf.is_empty() {
        return Works::default();
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
    let mut works = Works::default();
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

/// Whether some parenthesis or bracket outside the lists ends with a year, a page or what stands in for a year: only then are the
/// entries worth reading.
fn may_date(text: &str, references: &References) -> bool {
    if !references
        .lists
        .iter()
        .any(|list| list.kind == ListKind::Written)
    {
        return false;
    }
    let bytes = text.as_bytes();
    let wide = memchr::memmem::find_iter(bytes, "）");
    memchr::memchr2_iter(b')', b']', bytes)
        .chain(wide)
        .any(|at| {
            let inside = &bytes[at.saturating_sub(LAST)..at];
            let opened = inside
                .iter()
                .rposition(|&byte| byte == b'(' || byte == b'[');
            let inside = &inside[opened.map_or(0, |at| at + 1)..];
            let year = inside.windows(4).any(|four| {
                four.iter().all(u8::is_ascii_digit)
                    && (four.starts_with(b"1") || four.starts_with(b"20"))
            });
            (year || ends_undated(inside) || ends_paged(inside)) && !references.holds(at as u32)
        })
        || references.entries.iter().any(|entry| {
            let is_note = references.lists[entry.list as usize].kind == ListKind::Footnotes;
            is_note && has_year(&text[entry.body.range()])
        })
}

/// Whether a year may stand in `note`.
fn has_year(note: &str) -> bool {
    let mut four = note.as_bytes().windows(4);
    four.any(|four| four.iter().all(u8::is_ascii_digit))
}

/// Whether `inside` ends with a page behind a name.
fn ends_paged(inside: &[u8]) -> bool {
    let named = inside.trim_ascii_end().rsplitn(2, |&byte| byte == b' ');
    let parts: Vec<&[u8]> = named.collect();
    let is_page = |page: &[u8]| {
        page.iter()
            .all(|byte| byte.is_ascii_digit() || *byte == b'-')
    };
    matches!(parts.as_slice(), [page, name] if !page.is_empty() && is_page(page) && name.iter().any(u8::is_ascii_uppercase))
}

/// Whether `inside` ends with what stands for a year, as far as its last letters tell.
fn ends_undated(inside: &[u8]) -> bool {
    UNDATED
        .iter()
        .any(|form| inside.ends_with(&form.as_bytes()[2..]))
        || UNPRINTED
            .iter()
            .any(|form| inside.ends_with(form.as_bytes()))
}

/// Whether `read` cites, in a text of which `fitting` citations fit a work.
fn cites(read: &Read, fitting: usize, places: &Places<'_>) -> bool {
    let near = |meant: &Meant| matches!(meant, Meant::OtherYear(_) | Meant::OtherName(_));
    if read.meant.iter().any(Meant::fits) {
        return true;
    }
    if read.meant.iter().any(near) {
        return read.named.form == Form::Enclosed || fitting >= HABIT;
    }
    if is_unmistakable(read) {
        return true;
    }
    let is_place = |called: &Called| {
        !called.names.others && called.names.written.iter().all(|name| places.has(name))
    };
    let works = &read.named.works;
    if read.manner == Manner::Claiming {
        return fitting >= PLAIN_HABIT && !works.iter().any(is_place);
    }
    // Nothing in the list is like it: only a form that nothing else has can miss an entry.
    if read.named.form == Form::Narrative || read.dates {
        return false;
    }
    let scholarly = |called: &Called| called.names.others || called.names.written.len() > 1;
    let sure = works.iter().any(scholarly);
    fitting >= if sure { HABIT } else { PLAIN_HABIT }
        && works.iter().all(is_person)
        && !works.iter().all(is_place)
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
