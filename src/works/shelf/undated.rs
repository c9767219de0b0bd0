//! What a citation means that names authors and no year.

use std::collections::BTreeSet;

use super::entry::Entry;
use super::label::authors;
use super::{Meant, Shelf, WORKS};
use crate::marker::Called;
use crate::work::{Call, Fit, Name, filed};

/// What a title may begin with that those who call it for short leave out.
const ARTICLES: &[&str] = &[
    "the ", "a ", "an ", "der ", "die ", "das ", "le ", "la ", "les ", "el ", "il ", "de ", "het ",
];

impl Shelf {
    /// The work that `called` names without a year, where the lists have no other of its authors, or no other of this title.
    pub(super) fn undated(&self, called: &Called) -> Meant {
        let names = &called.names;
        let authors = authors(names);
        let whole = [Name::whole(&names.whole)];
        let firsts = authors.iter().take(1).chain(&whole).flat_map(Name::all);
        let works = firsts.filter_map(|name| self.by_author.get(name)).flatten();
        let works: BTreeSet<usize> = works.take(WORKS).copied().collect();
        let mut fitting = works.into_iter().filter_map(|at| {
            let (entry, read) = &self.works[at];
            let fit = |authors| {
                read.work.fit(&Call {
                    authors,
                    others: names.others,
                    year: &read.work.year,
                })
            };
            let fit = fit(&authors).max(fit(&whole)).filter(|_| !read.titled)?;
            let is_meant = match (&called.title, called.locator) {
                (Some(title), _) => fit > Fit::OtherName && is_called(read, &bare(title)),
                (None, Some(_)) => fit > Fit::OtherName,
                (None, None) => fit == Fit::Exact && is_named_in_full(read, names.whole.as_str()),
            };
            is_meant.then_some(*entry)
        });
        match (fitting.next(), fitting.next()) {
            (Some(entry), None) => Meant::Entry(entry),
            (None, _) if called.title.as_ref() == Some(&names.whole) => self.titled(&names.whole),
            _ => Meant::Nothing,
        }
    }

    /// The only work that is called `title`, whoever wrote it.
    fn titled(&self, title: &str) -> Meant {
        let title = bare(title);
        let first = title.split(' ').next().unwrap_or_default();
        let works = self.by_title.get(first).into_iter().flatten();
        let mut works = works
            .take(WORKS)
            .map(|&at| &self.works[at])
            .filter(|(_, read)| is_called(read, &title));
        match (works.next(), works.next()) {
            (Some((entry, _)), None) => Meant::Entry(*entry),
            _ => Meant::Nothing,
        }
    }
}

/// The first word of `title` by which it is filed, without its article.
pub(super) fn first_word(title: &str) -> String {
    let bare = bare(title);
    bare.split(' ').next().unwrap_or_default().to_owned()
}

/// `title` as titles are compared, without its article.
fn bare(title: &str) -> String {
    let title = filed(title);
    let article = ARTICLES.iter().find_map(|word| title.strip_prefix(word));
    article.map_or_else(|| title.clone(), str::to_owned)
}

/// Whether the work is called `title`, which is bare and may be the beginning of its own.
fn is_called(read: &Entry, title: &str) -> bool {
    let own = bare(&read.title);
    let rest = own.strip_prefix(title);
    !title.is_empty() && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether names without anything else, written as `whole`, are those of the work's authors as their entry has them: persons by their
/// family names, a body by all of its name, which has several words, since one may be that of much else.
fn is_named_in_full(read: &Entry, whole: &str) -> bool {
    let [first, others @ ..] = read.work.authors.as_slice() else {
        return false;
    };
    let is_body = first.main == filed(whole) && first.main.contains(' ');
    is_body || read.is_by_person() || !others.is_empty()
}
