//! What is known of a whole text before its sentences are read.

use super::talk;
use crate::document::Document;
use crate::settings::{Links, Settings};

/// What each sentence of a text is read by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    /// Whether it is a record of talk.
    pub(super) talk: bool,
    /// Whether it cites nothing.
    pub(super) open: bool,
}

impl Whole {
    pub(super) fn of(document: &Document<'_>, settings: &Settings) -> Self {
        Self {
            talk: talk::is_talk(document),
            open: !cites(document, settings.claims.links),
        }
    }
}

/// Whether `document` shows that it cites: by markers or, where `links` count as evidence, by links on its words.
pub fn cites(document: &Document<'_>, links: Links) -> bool {
    let leads = || {
        let mut links = document.layout.links.iter();
        links.any(|link| link.address.starts_with("http"))
    };
    document.cites() || links == Links::Evidence && leads()
}

#[cfg(test)]
mod tests {
    use crate::check;
    use crate::format;
    use crate::settings::{ClaimSettings, Links, Settings};
    use crate::source::Source;

    #[test]
    fn what_is_true_at_large_is_a_claim_where_links_are_evidence() {
        let text = "Ida Holm sold [40 boats](https://www.bbc.co.uk/a/boats) in 2019.\n\n\
                    Many boats are designed to be used by more than one crew.\n";
        let found = |links| {
            let claims = ClaimSettings {
                links,
                ..ClaimSettings::default()
            };
            let settings = Settings {
                claims,
                ..Settings::default()
            };
            let format = format::by_name("markdown").expect("the format");
            let checked = check(Source::new("a", text), format, &settings);
            checked.ledger.map(|ledger| ledger.total)
        };
        assert_eq!(found(Links::Evidence), Some(2));
        assert_eq!(found(Links::Coverage), None);
    }
}
