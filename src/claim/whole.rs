//! What is known of a whole text before its sentences are read.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::{linked, talk};
use crate::document::Document;
use crate::settings::Links;
use crate::words::Table;

/// What each sentence of a text is read by.
#[derive(Debug, Default)]
pub(super) struct Whole<'d> {
    text: &'d str,
    /// Whether it is a record of talk.
    pub(super) talk: bool,
    /// Words with a capital behind another such word, looked for when first asked for.
    surnames: OnceCell<HashSet<Box<str>>>,
    /// Words behind an article or in brackets, in the same way.
    things: OnceCell<HashSet<Box<str>>>,
}

impl<'d> Whole<'d> {
    pub(super) fn of(document: &'d Document<'_>) -> Self {
        Self {
            text: document.source.text(),
            talk: talk::is_talk(document),
            surnames: OnceCell::new(),
            things: OnceCell::new(),
        }
    }

    /// Whether `word` stands behind an article of the language of `table`, or by itself in brackets, anywhere in the text: a person does not.
    pub(super) fn names_thing(&self, word: &str, table: &Table) -> bool {
        let things = self.things.get_or_init(|| things(self.text, table));
        things.contains(word)
    }

    /// Whether `word` may be the surname of somebody whom the text names in full.
    pub(super) fn has_surname(&self, word: &str) -> bool {
        let surnames = self.surnames.get_or_init(|| surnames(self.text));
        surnames.contains(word)
    }
}

/// The words of `text` with a capital right behind another of letters alone: "Holm" of "Ida Holm".
fn surnames(text: &str) -> HashSet<Box<str>> {
    let is_name = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().next().is_some()
            && letters.all(char::is_lowercase)
    };
    let words = || text.split(char::is_whitespace);
    let pairs = words().zip(words().skip(1));
    let named =
        pairs.filter(|(before, word)| is_name(before) && word.starts_with(char::is_uppercase));
    named
        .filter_map(|(_, word)| word.split(|c: char| !c.is_alphanumeric()).next())
        .map(Into::into)
        .collect()
}

/// The words of `text` with a capital right behind an article of the language of `table`, "Gauge" of "the Gauge", or in brackets: "(TGS)".
fn things(text: &str, table: &Table) -> HashSet<Box<str>> {
    let is_article = |word: &str| {
        let lower = word.to_lowercase();
        table.speech.definite.contains(&lower)
    };
    let words = || text.split(char::is_whitespace);
    let pairs = words().zip(words().skip(1));
    let named = pairs.filter_map(|(before, word)| {
        let inside = word.strip_prefix('(').and_then(|word| word.split_once(')'));
        match inside {
            Some((inside, _)) => Some(inside),
            None if word.starts_with(char::is_uppercase) && is_article(before) => {
                word.split(|c: char| !c.is_alphanumeric()).next()
            }
            None => None,
        }
    });
    named.map(Into::into).collect()
}

/// Whether `document` shows that it cites: by markers or, where `links` count as evidence, by links.
pub fn cites(document: &Document<'_>, links: Links) -> bool {
    let leads = || {
        let mut links = document.layout.links.iter();
        links.any(|link| link.address.starts_with("http"))
    };
    // Plain text has no links but the addresses that it writes out.
    let writes = || document.layout.guessed && linked::writes_page(document.source.text());
    document.cites() || links == Links::Evidence && (leads() || writes())
}

#[cfg(test)]
mod tests {
    use crate::check;
    use crate::format;
    use crate::settings::{ClaimSettings, Links, Settings};
    use crate::source::Source;

    #[test]
    fn a_text_cites_by_its_links_where_they_are_evidence() {
        let text = "Ida Holm sold [40 boats](https://www.bbc.co.uk/a/boats) in 2019.\n";
        let written = "Ida Holm sold 40 boats in 2019 (https://www.bbc.co.uk/a/boats).\n";
        let found = |text, name, links| {
            let claims = ClaimSettings {
                links,
                ..ClaimSettings::default()
            };
            let settings = Settings {
                claims,
                ..Settings::default()
            };
            let format = format::by_name(name).expect("the format");
            let checked = check(Source::new("a", text), format, &settings);
            checked.ledger.map(|ledger| ledger.total)
        };
        for (text, name) in [(text, "markdown"), (written, "plain")] {
            assert_eq!(found(text, name, Links::Evidence), Some(1), "{text}");
            assert_eq!(found(text, name, Links::Coverage), None, "{text}");
        }
    }
}
