//! Whether an entry says who brought its work out: a name behind a place, "Alden: Ocean Press".

use super::Parts;
use super::title::placed;
use crate::source::{Source, Span};

/// The place before a publisher's name is no longer than this, in bytes.
const REACH: usize = 60;

/// What stands right before a place.
const BEFORE: &[&str] = &[
    ". ", "? ", "! ", "* ", "_ ", "\" ", "” ", "» ", "> ", ") ", "; ", "(", "[", "\n", "\r",
];

/// Words that stand before a colon as places do, and lead to what a work stands in.
const LEADS: &[&str] = &[
    "In",
    "En",
    "Em",
    "Dans",
    "Source",
    "Via",
    "Journal",
    "Magazine",
    "Newspaper",
    "Website",
    "Site",
    "Blog",
    "Podcast",
    "Series",
    "Quelle",
    "Zeitung",
    "Zeitschrift",
    "Reihe",
    "Revue",
    "Revista",
    "Rivista",
    "Fonte",
    "Fuente",
];

/// The names of cities in Chinese and Japanese are no longer than this, in characters.
const EASTERN: usize = 6;

/// Whether the container of `parts`, which were read of `source`, is who brought the work out.
pub(crate) fn is_publisher(source: &Source, parts: &Parts) -> bool {
    let Some(container) = &parts.container else {
        return false;
    };
    let before = source.slice(Span::new(0, container.span.start as usize));
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(REACH))..];
    let near = near.trim_end();
    let Some(shown) = near.strip_suffix([':', '：']) else {
        return false;
    };
    let shown = shown.trim_end();
    is_eastern(shown) || {
        let starts = BEFORE
            .iter()
            .filter_map(|mark| Some(shown.rfind(mark)? + mark.len()));
        let whole = &shown[starts.max().unwrap_or(0)..];
        let last = whole.rsplit(", ").next().unwrap_or(whole);
        let is_place = |place: &str| {
            !LEADS.contains(&place) && placed(&format!("{place}: {}", container.text)) > 0
        };
        is_place(whole) || is_place(last)
    }
}

/// Whether `shown` ends with the name of a city in Chinese or Japanese, all that stands between two signs: "．北京".
fn is_eastern(shown: &str) -> bool {
    let start = shown
        .char_indices()
        .rev()
        .find(|(_, c)| !c.is_alphabetic())
        .map_or(0, |(at, c)| at + c.len_utf8());
    let name = &shown[start..];
    let count = name.chars().count();
    (2..=EASTERN).contains(&count) && name.chars().all(|c| ('\u{3040}'..='\u{9fff}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(text: &str) -> bool {
        let source = Source::new("a", text);
        let parts = crate::parts::parts(
            &source,
            Span::new(0, text.len()),
            crate::parts::Style::default(),
        );
        assert!(parts.container.is_some(), "{text}");
        is_publisher(&source, &parts)
    }

    #[test]
    fn a_name_behind_a_place_is_a_publisher() {
        for text in [
            "Roe, Jane. *Harbour Dues*. Alden: Ocean Press, 2020.",
            "Roe, J. (2020). *Harbour Dues*. Cambridge, MA: Ocean Press.",
            "Roe, Jane. *Harbour Dues*. Washington, D.C.: Ocean Press, 2020.",
            "Roe, Jane (2020): *Hafengelder*. Hamburg: Meerverlag.",
            "李明. 港口费[M]. 北京: 海风出版社, 2019: 12.",
        ] {
            assert!(is(text), "{text}");
        }
    }

    #[test]
    fn what_a_work_stands_in_is_none() {
        for text in [
            "Roe, J. (2020). Harbour dues. *Harbour Notes*, 3(2), 4-9.",
            "Roe, Jane. \"Harbour Dues.\" In: *Ships at Sea*, 2020.",
            "Roe, Jane. \"Harbour dues rise.\" The Alden Courier, 3 May 2020.",
            "李明. 港口费[J]. 海洋学报, 2019, 3: 12.",
        ] {
            assert!(!is(text), "{text}");
        }
    }
}
