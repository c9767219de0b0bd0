//! Prices of a house whose own site the sentence links to: "Rooms at the [Anchor](https://anchor.example) cost from £85".

use super::{Claim, Trigger};
use crate::claim::telling::asks;
use crate::document::Document;
use crate::source::Span;
use crate::words::Table;

/// The cue, in all languages, of a sum.
const SUM: &str = "money or millions";
/// The cues of what is more than a price: what happened, shares, how others fare.
const MORE: [&str; 8] = [
    "percent",
    "share in words",
    "multiple",
    "toll",
    "people by the million",
    "matter of others",
    "change verb",
    "year",
];
/// So many digits in a row, or behind a mark within a number, are thousands.
const THOUSANDS: usize = 3;
/// The signs of money.
const SIGNS: [char; 4] = ['£', '$', '€', '¥'];

/// Whether `claim` tells what something costs now at a house that it names by a link to that one's site: the link opens the sentence or
/// stands behind a word for where. A great sum is no price.
pub(super) fn is_named(document: &Document<'_>, claim: &Claim, table: &Table) -> bool {
    let speech = &table.speech;
    let mut cues = claim.cues.iter();
    let price = claim.text.contains(SIGNS) || claim.cues.iter().any(|cue| cue.name == SUM);
    let mut words = claim.text.split(|c: char| !c.is_alphanumeric());
    if claim.trigger != Trigger::FactScore
        || !price
        || asks(claim)
        || is_great(&claim.text)
        || words.any(|word| speech.public.contains(&word.to_lowercase()))
        || cues.any(|cue| cue.bearing.past || MORE.contains(&cue.name))
    {
        return false;
    }
    let links = &document.layout.links;
    let first = links.partition_point(|link| link.text.start < claim.span.start);
    let within = links[first..].iter();
    let mut within = within.take_while(|link| link.text.start < claim.span.end);
    within.any(|link| {
        let named = document
            .source
            .slice(link.text)
            .starts_with(char::is_uppercase);
        let before = document.source.slice(Span {
            start: claim.span.start.min(link.span.start),
            end: link.span.start,
        });
        let words = before.split_whitespace().rev().map(str::to_lowercase);
        let mut words = words.skip_while(|word| speech.definite.contains(word));
        let place = words.next().is_none_or(|word| speech.at.contains(&word));
        let site = ["https://", "http://"];
        named && place && site.iter().any(|scheme| link.address.starts_with(scheme))
    })
}

/// Whether a number in `text` is too great for the price of a room or a meal: it has thousands.
fn is_great(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.any(|word| {
        let number = word.trim_matches(|c: char| !c.is_ascii_digit());
        let digits = |part: &str| part.bytes().take_while(u8::is_ascii_digit).count();
        let mut parts = number.split(['.', ',']);
        let first = parts.next().map_or(0, digits);
        first > THOUSANDS || parts.any(|part| digits(part) == THOUSANDS)
    })
}

#[cfg(test)]
mod tests {
    use crate::settings::{ClaimSettings, Require, Settings};
    use crate::source::Source;
    use crate::{check, format};

    /// Whether a desk that asks for every claim's source asks for that of `text`, in the language of this `code`.
    fn is_asked(code: &str, text: &str) -> bool {
        let settings = Settings {
            language: Some(code.to_owned()),
            claims: ClaimSettings {
                require: Require::Always,
                ..ClaimSettings::default()
            },
            ..Settings::default()
        };
        let format = format::by_name("markdown").expect("the format");
        let source = Source::new("draft", text);
        !check(source, format, &settings).diagnostics.is_empty()
    }

    #[test]
    fn the_price_of_a_house_is_told_by_its_site() {
        for (code, named, text) in [
            (
                "en",
                "Doubles at the [Anchor](https://anchor.example), by the quay,",
                "cost from £85.",
            ),
            (
                "en",
                "[The Anchor](https://anchor.example) by the quay",
                "has doubles from £85.",
            ),
            (
                "de",
                "Zimmer im [Anker](https://anker.example)",
                "kosten ab 85 Euro für zwei.",
            ),
            (
                "nl",
                "Kamers in het [Anker](https://anker.example)",
                "kosten vanaf 85 euro voor twee.",
            ),
        ] {
            let linked = format!("{named} {text}");
            assert!(!is_asked(code, &linked), "{linked}");
            let bare: String = named.split(['[', ']']).take(2).collect();
            let bare = format!("{bare} {text}");
            assert!(is_asked(code, &bare), "{bare}");
        }
        for text in [
            "The yard of the [Anchor](https://anchor.example) lost £85,000 last year.",
            "At the [Anchor](https://anchor.example) a double cost £85 in 2019.",
            "At the [Anchor](https://anchor.example) doubles cost twice as much, £85.",
            "Debts at the [Anchor](https://anchor.example) stand at £85,000 for each of its boats.",
            "[Anchor](https://anchor.example) has costs of £85 million a year.",
            "Doubles at the Anchor, by the [quay](https://anchor.example), cost from £85.",
        ] {
            assert!(is_asked("en", text), "{text}");
        }
    }
}
