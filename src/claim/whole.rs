//! What is known of a whole text before its sentences are read.

use super::talk;
use crate::document::Document;
use crate::settings::Links;

/// What each sentence of a text is read by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    /// Whether it is a record of talk.
    pub(super) talk: bool,
}

impl Whole {
    pub(super) fn of(document: &Document<'_>) -> Self {
        Self {
            talk: talk::is_talk(document),
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
    fn a_text_cites_by_its_links_where_they_are_evidence() {
        let text = "Ida Holm sold [40 boats](https://www.bbc.co.uk/a/boats) in 2019.\n";
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
        assert_eq!(found(Links::Evidence), Some(1));
        assert_eq!(found(Links::Coverage), None);
    }
}
