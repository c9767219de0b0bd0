//! The table of marker syntaxes, and the pass that finds every candidate: every bracket that might cite.

mod author_year;
mod boxed_link;
mod braced;
mod called;
mod caret;
mod chatbot;
mod citekey;
mod command;
mod crossed;
mod definition;
mod footnote;
mod inline_note;
mod label;
mod linked;
mod locator;
mod lost;
mod numeric;
mod oaicite;
mod row;
mod scan;
mod superscript;
#[cfg(test)]
mod tests;
mod unlisted_label;
mod unread;

use crate::document::{
    Candidate, Cited, Layout, ListKind, Reference, ReferenceList, SyntaxId, System,
};
use crate::source::{Source, Span};
pub(crate) use author_year::{
    Called, Certainty, Form, Listed, Named, Names, bare, claiming, is_lead, is_told, named,
    named_eastern, opening, paged, recalled, slipped,
};
pub(crate) use called::is_called;
pub(crate) use citekey::label as citekey;
pub(crate) use footnote::is_usual as is_usual_note;
pub(crate) use inline_note::is_worded as is_worded_note;
pub(crate) use locator::counts_sources;
pub(crate) use lost::{ends_figure, is_exported};
pub(crate) use numeric::{is_worded as is_worded_number, signal};
use scan::scan;
pub(crate) use scan::{merged, openings};
pub(crate) use unread::{indented, unread};

/// A way of writing markers.
pub struct Syntax {
    /// Its name in `citedesk read`.
    pub name: &'static str,
    /// What its markers begin with.
    openers: &'static [&'static str],
    /// What kind of evidence its markers need.
    pub(crate) family: Family,
    /// Reads the marker that begins at the byte `at` of `text` and ends before `limit`.
    read: fn(text: &str, at: usize, limit: usize) -> Option<Read>,
}

/// The kinds of evidence that markers need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Numbers in brackets, footnotes, links by label.
    Bracket,
    /// Raised numbers.
    Raised,
    /// Numbers that are links.
    Linked,
    /// What only chatbots write.
    Chatbot,
    /// Notes that are their own entries.
    Inline,
    /// Labels that entries have.
    Label,
    /// Numbers in parentheses.
    Round,
    /// Numbers that were raised once.
    Lost,
    /// Authors and a year, which the works of a list were compared with already.
    Work,
    /// Keys of bibliographies.
    Key,
    /// Numbers that sentences call references.
    Called,
}

/// Every syntax; the first that can read a marker does.
pub static SYNTAXES: &[Syntax] = &[
    inline_note::SYNTAX,
    chatbot::SYNTAX,
    superscript::SYNTAX,
    linked::SYNTAX,
    footnote::SYNTAX,
    numeric::SYNTAX,
    definition::SYNTAX,
    label::SYNTAX,
    lost::SYNTAX,
    author_year::SYNTAX,
    citekey::SYNTAX,
    command::SYNTAX,
    oaicite::SYNTAX,
    numeric::ROUND,
    caret::SYNTAX,
    boxed_link::SYNTAX,
    braced::SYNTAX,
    called::SYNTAX,
];

/// Whether `candidate` is a command that names its keys: `\cite{roe2021}`.
pub(crate) fn is_command(candidate: &Candidate) -> bool {
    candidate.syntax == COMMAND
}

/// The syntaxes that are read wherever one of their markers may begin.
const EVERYWHERE: &[SyntaxId] = &[
    0, 1, 2, 3, 4, 5, 6, KEY, COMMAND, OAICITE, BOXED_LINK, BRACED,
];
/// The syntax of raised numbers.
pub(crate) const SUPERSCRIPT: SyntaxId = 2;
/// The syntax of numbers that are links.
pub(crate) const LINKED: SyntaxId = 3;
/// The syntax of numbers in brackets.
const NUMERIC: SyntaxId = 5;
/// The syntax of footnotes.
pub(crate) const FOOTNOTE: SyntaxId = 4;
/// The syntax that is read where a list has labels.
pub(crate) const LABEL: SyntaxId = 7;
/// The syntax that is read where a list has numbers without brackets.
const LOST: SyntaxId = 8;
/// The syntax that is read by itself, where a list names authors and years: see [`crate::works`].
pub(crate) const AUTHOR_YEAR: SyntaxId = 9;
/// The syntax of the keys of bibliographies.
const KEY: SyntaxId = 10;
/// The syntax of commands that name such keys.
const COMMAND: SyntaxId = 11;
/// The syntax of what chatbots leave of their citations.
const OAICITE: SyntaxId = 12;
/// The syntax that is read beside [`LOST`]: numbers in parentheses.
const ROUND: SyntaxId = 13;
/// The syntax that is read where entries are labelled in its way, or its numbers count.
const CARET: SyntaxId = 14;
/// The syntax of links of HTML in brackets.
const BOXED_LINK: SyntaxId = 15;
/// The syntax of numbers that mathematics raises.
const BRACED: SyntaxId = 16;
/// The syntax that is read where entries have numbers.
const CALLED: SyntaxId = 17;
/// A list of fewer numbers says too little of numbers without brackets.
const COUNTED: usize = 3;

/// What a syntax made of the text at an opener.
pub(crate) struct Read {
    /// Where the marker begins: the opener, or a part before it.
    start: usize,
    /// The byte after its last one.
    end: usize,
    citations: Vec<Cited>,
}

impl Read {
    fn of(start: usize, end: usize, citations: Vec<Cited>) -> Self {
        Self {
            start,
            end,
            citations,
        }
    }
}

/// The candidates of a source in text order, none inside another.
pub(crate) fn candidates(source: &Source, layout: &Layout<'_>) -> Vec<Candidate> {
    let mut places = openers(source.text());
    let more = [
        superscript::places(source.text(), layout),
        linked::places(source, layout),
        cite_places(source.text()),
        braced::places(source.text()),
    ]
    .concat();
    if !more.is_empty() {
        places.extend(more);
        places.sort_unstable();
    }
    scan(source, layout, &places, EVERYWHERE)
}

/// Where commands and chatbots' marks begin that hold the word "cite", found in one pass.
fn cite_places(text: &str) -> Vec<usize> {
    let words = memchr::memmem::find_iter(text.as_bytes(), "cite");
    // At a sentence's beginning a command has a capital: `\Citet{roe2021}`.
    let slashes = memchr::memchr_iter(b'\\', text.as_bytes()).map(|at| at + 1);
    let begun = slashes.filter(|at| text.as_bytes()[*at..].starts_with(b"Cite"));
    let mut places: Vec<usize> = words.chain(begun).collect();
    places.sort_unstable();
    places
        .into_iter()
        .filter_map(|at| command::start(text, at).or_else(|| oaicite::start(text, at)))
        .collect()
}

/// Where those of `lists` stand that an author wrote, headings included.
fn written(lists: &[ReferenceList]) -> Vec<Span> {
    let made = [ListKind::Footnotes, ListKind::Definitions];
    let written = lists.iter().filter(|list| !made.contains(&list.kind));
    let whole = |list: &ReferenceList| list.heading.unwrap_or(list.span).join(list.span);
    written.map(whole).collect()
}

/// `candidates` with those that are looked for only where `lists` and their `entries` are of their kind.
pub(crate) fn with_listed(
    source: &Source,
    layout: &Layout<'_>,
    candidates: Vec<Candidate>,
    lists: &[ReferenceList],
    entries: &[Reference],
) -> Vec<Candidate> {
    let of =
        |list: &ReferenceList| &entries[list.entries.start as usize..list.entries.end as usize];
    let is_label = |entry: &&Reference| entry.keys.iter().any(|key| key.system == System::Label);
    // One entry among others may begin with a bracket of its title.
    let labelled = lists.iter().any(|list| {
        let count = of(list).iter().filter(is_label).count();
        count > 0 && count * 2 >= of(list).len()
    });
    let dotted = || {
        entries
            .iter()
            .flat_map(|entry| &entry.keys)
            .any(|key| key.dotted().is_some())
    };
    let exported = lists.iter().any(|list| is_exported(source, list, entries));
    let counted = entries
        .iter()
        .any(|entry| entry.keys.iter().any(|key| key.system == System::Numeric));
    let numbered = lists.iter().any(|list| {
        let bare = |entry: &&Reference| {
            let label = entry.label.map_or("", |label| source.slice(label));
            entry.keys.iter().any(|key| key.system == System::Numeric) && !label.contains('[')
        };
        list.kind == ListKind::Written && of(list).iter().filter(bare).nth(COUNTED - 1).is_some()
    });
    let mut all = merged(candidates, crossed::candidates(source, layout, entries));
    if labelled || dotted() {
        let found = scan(source, layout, &label::places(source.text()), &[LABEL]);
        all = merged(all, found);
    }
    if counted {
        let places = superscript::lone_places(source.text());
        all = merged(all, scan(source, layout, &places, &[SUPERSCRIPT]));
        let places = called::places(source.text());
        all = merged(all, scan(source, layout, &places, &[CALLED]));
    }
    if caret::labels(source, entries) || counted && caret::counts(source.text()) {
        let places = caret::places(source.text());
        all = merged(all, scan(source, layout, &places, &[CARET]));
    }
    if lists.is_empty() {
        let places = unlisted_label::places(source, layout);
        all = merged(all, scan(source, layout, &places, &[LABEL]));
        let places = lost::unlisted_places(source, layout);
        all = merged(all, scan(source, layout, &places, &[LOST]));
    }
    if numbered || exported || lost::stand_alone(source, lists, entries, &all) {
        let spans = written(lists);
        let mut places = lost::places(source, layout, &spans);
        if exported {
            places.extend(lost::spaced_places(source, layout, &spans));
            places.sort_unstable();
        }
        all = merged(all, scan(source, layout, &places, &[LOST]));
        let places = numeric::round_places(source.text(), &spans);
        all = merged(all, scan(source, layout, &places, &[ROUND]));
    } else if counted {
        let places = numeric::worded_places(source.text());
        all = merged(all, scan(source, layout, &places, &[ROUND]));
    }
    all
}

/// Where any syntax may begin, ascending.
fn openers(text: &str) -> Vec<usize> {
    let all = || SYNTAXES.iter().flat_map(|syntax| syntax.openers);
    let mut firsts: Vec<u8> = all().map(|opener| opener.as_bytes()[0]).collect();
    firsts.sort_unstable();
    firsts.dedup();
    let opens =
        |at: &usize| all().any(|opener| text.as_bytes()[*at..].starts_with(opener.as_bytes()));
    let mut found = Vec::new();
    // In most texts the first bytes are rare, and so are those of them that begin something else.
    for few in firsts.chunks(3) {
        let (one, two, three) = (few[0], few[few.len() / 2], few[few.len() - 1]);
        found.extend(memchr::memchr3_iter(one, two, three, text.as_bytes()).filter(opens));
    }
    found.sort_unstable();
    found
}
