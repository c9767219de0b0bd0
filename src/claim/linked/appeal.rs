//! Sentences that ask the reader for something and tell nothing: what they link to is the house's own and no source.

use std::sync::LazyLock;

use crate::words::{self, Openings};

/// What parts such a sentence from the next one on its line: "Donate | Subscribe".
const BARS: [char; 7] = ['|', '·', '•', '/', '!', '→', '»'];

/// What such sentences begin with, in all languages.
static APPEALS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.appeals)));

/// Whether `text`, a sentence, asks its reader to subscribe, to give, to follow or to write.
pub(in super::super) fn is_one(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    // Only letters of ASCII are found however they are written: "Écrivez-nous".
    let lower = text.starts_with(['É', 'Ú']).then(|| text.to_lowercase());
    let text = lower.as_deref().unwrap_or(text);
    APPEALS.at(text).any(|appeal| {
        let rest = &text[appeal.len()..];
        let goes_on = rest.contains(char::is_alphanumeric);
        if appeal.ends_with(' ') {
            goes_on
        } else {
            !goes_on || rest.trim_start().starts_with(BARS)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_ask_for_something_of_the_house() {
        for text in [
            "Sign up for our newsletter.",
            "Donate",
            "Donate to the Courier.",
            "→ Subscribe!",
            "Subscribe | Donate | Contact",
            "Follow us on Mastodon and Bluesky.",
            "Share this article",
            "Abonnieren Sie unseren Newsletter.",
            "Abonnez-vous à notre lettre.",
            "Écrivez-nous.",
            "Suscríbete a nuestro boletín.",
            "Iscriviti alla nostra newsletter.",
            "Assine a nossa newsletter.",
            "Volg ons op Mastodon.",
        ] {
            assert!(is_one(text), "{text}");
        }
        for text in [
            "Donations to the Courier fell by 40 per cent.",
            "Donated blood is kept for 42 days.",
            "The newsletter lost 4,000 subscribers.",
            "Sign up fees rose by 12 per cent.",
            "Sign up for the scheme has fallen by 40 per cent.",
            "Share prices rose by 8 per cent.",
            "Share",
            "Follow the money, says the report.",
            "Contact with the ship was lost.",
            "Spenden brachten 4 Millionen Euro.",
            "Abbonati e lettori sono cresciuti.",
            "See our report for the figures.",
            "",
        ] {
            assert!(!is_one(text), "{text}");
        }
    }
}
