//! Works as authors and years tell them apart, and whether a citation that names some authors and a year fits one.

mod name;
mod particle;
mod year;

use unicode_normalization::UnicodeNormalization;
pub(crate) use unicode_normalization::char::is_combining_mark;

pub(crate) use name::{Name, filed, spellings};
pub(crate) use particle::PARTICLES;
pub(crate) use year::{UNDATED, UNPRINTED, is_season, pattern as no_year, year_of};

/// Shorter names than this, in characters, have no slips: each edit makes another name.
const SLIP: usize = 4;

/// A work of a reference list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Work {
    /// Its authors, or the organisation or the title that stands for them.
    pub(crate) authors: Vec<Name>,
    /// Whether it has more authors than it names.
    pub(crate) others: bool,
    /// The year with its letter, in lower case: `2020a`, `n.d.`.
    pub(crate) year: String,
    /// The year of a later printing, by which it may be cited as well: `(1813) 2003`.
    pub(crate) again: Option<String>,
}

/// How well a citation fits a work; the better is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// The authors fit and the year does not.
    OtherYear,
    /// The year fits, and one slip of the pen parts the first author's name from that of the work.
    OtherName,
    /// All fits but the initials of an author.
    Namesake,
    /// It names fewer authors than the work has, without saying so, or leaves out the letter of the year.
    Loose,
    /// It names the work as a style guide asks.
    Exact,
}

/// What a citation says of the work that it names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call<'a> {
    /// The authors that it names, at least one.
    pub(crate) authors: &'a [Name],
    /// Whether it says that there are more.
    pub(crate) others: bool,
    /// The year with its letter, in lower case.
    pub(crate) year: &'a str,
}

impl Work {
    /// How well `call` fits this work; none where it names another.
    pub(crate) fn fit(&self, call: &Call<'_>) -> Option<Fit> {
        let authors = self.authors_fit(call)?;
        if authors == Fit::OtherName {
            return (self.year == call.year).then_some(Fit::OtherName);
        }
        if self.year == call.year || self.again.as_deref() == Some(call.year) {
            return Some(authors);
        }
        // A year without its letter may mean any of the works that letters tell apart.
        let number = self.year.trim_end_matches(|c: char| c.is_ascii_lowercase());
        if number == call.year && number.len() == 4 {
            return Some(authors.min(Fit::Loose));
        }
        // What is called for short must be of that year to be meant.
        let firsts = self.authors.first().zip(call.authors.first());
        let shortened = firsts.is_some_and(|(own, called)| own.is_shortened(called));
        (!shortened).then_some(Fit::OtherYear)
    }

    fn authors_fit(&self, call: &Call<'_>) -> Option<Fit> {
        let (own, first) = (self.authors.first()?, call.authors.first()?);
        let mut rest = self.authors[1..].iter().zip(&call.authors[1..]);
        let Some(first_fits) = own.fit(first) else {
            let as_many = self.authors.len() == call.authors.len();
            let near = first.main.chars().count() >= SLIP
                && crate::near::edits(&first.main, &own.main) == Some(1);
            let others = rest.all(|(own, called)| own.fit(called).is_some());
            return (near && as_many && others).then_some(Fit::OtherName);
        };
        let all_fit = rest.try_fold(first_fits, |fit, (own, called)| {
            own.fit(called).map(|next| fit.min(next))
        })?;
        let (has, named) = (self.authors.len(), call.authors.len());
        let more = self.others || has > named;
        let count = match (named > has, call.others, more) {
            (true, ..) => self.others.then_some(Fit::Loose)?,
            (false, true, true) | (false, false, false) => Fit::Exact,
            _ => Fit::Loose,
        };
        Some(all_fit.min(count))
    }
}

/// `name` as names are compared: in lower case, without accents and points, dashes as spaces.
pub(crate) fn folded(name: &str) -> String {
    if name.is_ascii() {
        return folded_ascii(name);
    }
    let mut folded = String::with_capacity(name.len());
    for c in name
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ß' => folded.push_str("ss"),
            '.' | '’' | '\'' => {}
            '-' | '‐' | '‑' | '–' => folded.push(' '),
            c if c.is_whitespace() => folded.push(' '),
            c => folded.push(c),
        }
    }
    folded
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The same of a `name` without other letters: most names are folded so, and need none of Unicode's tables.
fn folded_ascii(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let mut parted = false;
    for byte in name.bytes().filter(|byte| !b".'".contains(byte)) {
        if byte == b'-' || char::from(byte).is_whitespace() {
            parted = true;
            continue;
        }
        if std::mem::take(&mut parted) && !folded.is_empty() {
            folded.push(' ');
        }
        folded.push(char::from(byte.to_ascii_lowercase()));
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(authors: &[&str], year: &str) -> Work {
        Work {
            authors: authors.iter().map(|name| Name::new(name)).collect(),
            others: false,
            year: year.into(),
            again: None,
        }
    }

    fn fit(work: &Work, authors: &[&str], others: bool, year: &str) -> Option<Fit> {
        let authors: Vec<Name> = authors.iter().map(|name| Name::new(name)).collect();
        work.fit(&Call {
            authors: &authors,
            others,
            year,
        })
    }

    #[test]
    fn a_given_name_that_begins_as_a_particle_tells_people_apart() {
        let by = |given| Work {
            authors: vec![Name::of("Chen", given)],
            ..work(&[], "2020")
        };
        for (given, called, expected) in [
            ("L.", "David Chen", Fit::Namesake),
            ("D.", "David Chen", Fit::Exact),
            ("L.", "Van Chen", Fit::Exact),
            ("L.", "de Chen", Fit::Exact),
        ] {
            let found = fit(&by(given), &[called], false, "2020");
            assert_eq!(found, Some(expected), "{called} for {given} Chen");
        }
    }

    #[test]
    fn citations_fit_works() {
        let smith = work(&["Smith"], "2020");
        let both = work(&["Smith", "Lee"], "2020a");
        let many = work(&["Doe", "Poe", "Roe"], "2019");
        let body = work(&["World Health Organization"], "2021");
        let capitals = work(&["TIDE WATCH Foundation"], "2021");
        let centre = work(&["Centre for Harbour Labour"], "2021");
        let firm = work(&["Moss & Company"], "2021");
        let group = work(&["The Quay Bank Group"], "2021");
        for (work, authors, others, year, expected) in [
            (&smith, &["Smith"][..], false, "2020", Some(Fit::Exact)),
            (&smith, &["Smith"], false, "2021", Some(Fit::OtherYear)),
            (&smith, &["Smith"], false, "2020a", Some(Fit::OtherYear)),
            (&smith, &["Smyth"], false, "2020", Some(Fit::OtherName)),
            (&smith, &["Smyth"], false, "2021", None),
            (&smith, &["Jones"], false, "2020", None),
            (&smith, &["Smith", "Lee"], false, "2020", None),
            (&both, &["Smith", "Lee"], false, "2020a", Some(Fit::Exact)),
            (&both, &["Smith", "Lee"], false, "2020", Some(Fit::Loose)),
            (&both, &["Smith", "Poe"], false, "2020a", None),
            (&both, &["Smith"], true, "2020a", Some(Fit::Exact)),
            (&both, &["Smith"], false, "2020a", Some(Fit::Loose)),
            (&many, &["Doe"], true, "2019", Some(Fit::Exact)),
            (
                &many,
                &["Doe", "Poe", "Roe"],
                false,
                "2019",
                Some(Fit::Exact),
            ),
            (&body, &["WHO"], false, "2021", Some(Fit::Exact)),
            (&body, &["World"], false, "2021", None),
            (&body, &["WORLD"], false, "2021", None),
            (&capitals, &["TIDE WATCH"], false, "2021", Some(Fit::Loose)),
            (&capitals, &["TIDE"], false, "2021", Some(Fit::Loose)),
            (&capitals, &["TIDE"], false, "2019", None),
            (&capitals, &["Tide"], false, "2021", None),
            (&capitals, &["TIDE BOARD"], false, "2021", None),
            (&group, &["Quay Bank"], false, "2021", Some(Fit::Loose)),
            (&group, &["Quay Bank"], false, "2019", None),
            (
                &group,
                &["Quay Bank Group"],
                false,
                "2021",
                Some(Fit::Exact),
            ),
            (&group, &["Quay"], false, "2021", None),
            (&firm, &["Moss"], false, "2021", Some(Fit::Loose)),
            (
                &centre,
                &["Center for Harbor Labor"],
                false,
                "2021",
                Some(Fit::Exact),
            ),
            (&centre, &["Center for Harbors"], false, "2021", None),
            (
                &body,
                &["World Health Organisation"],
                false,
                "2021",
                Some(Fit::Exact),
            ),
            (
                &body,
                &["World Health Organization"],
                false,
                "2021",
                Some(Fit::Exact),
            ),
        ] {
            assert_eq!(
                fit(work, authors, others, year),
                expected,
                "{authors:?} {year}"
            );
        }
    }

    #[test]
    fn names_are_folded() {
        assert_eq!(folded("Müller-Lüdenscheidt"), "muller ludenscheidt");
        assert_eq!(folded("O’Neill, J."), "oneill, j");
        assert_eq!(folded(" O'Neill-Roe,\t J.- "), "oneill roe, j");
        assert_eq!(folded(" O’Neill-Roe,\t J.- "), "oneill roe, j");
        assert_eq!(folded("Łukasz Sørensen"), "lukasz sorensen");
    }
}
