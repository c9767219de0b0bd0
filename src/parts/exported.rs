//! How chatbots' exports write entries: the day on which a site was seen stands before its address.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::mask::Mask;
use super::{Date, date};
use crate::source::Span;

/// An entry that names a file alone is no longer than this, in bytes.
const NAME: usize = 120;
/// The day on which a site was seen stands so near before its address, in bytes.
const SEEN: usize = 80;

/// That day and what says so stand in the last bytes of the entry, so many of them.
const CLOSING: usize = 120;

/// What exports write before the day on which a site was seen, by the language of the program.
const ACCESSED: &[&str] = &[
    "accessed ",
    "Zugriff am ",
    "consulté le ",
    "fecha de acceso: ",
    "accesso eseguito il giorno ",
    "accesso eseguito il ",
    "acessado em ",
    "geopend op ",
    "otwierano: ",
    "дата последнего обращения: ",
    "доступ отримано ",
    "осъществен достъп на ",
    "pristupljeno ",
    "brukt ",
    "πρόσβαση ",
    "hämtad ",
    "tilgået ",
    "avattu ",
    "použito ",
    "otvorené ",
    "hozzáférés dátuma: ",
    "accesată pe ",
    "erişim tarihi ",
    "diakses ",
    "truy cập vào ",
    "נרשמה גישה בתאריך ",
    "تم الوصول بتاريخ ",
    "เข้าถึงเมื่อ ",
    "访问时间为",
    "檢索日期：",
];

/// What they write behind it.
const SEEN_ON: &[&str] = &["にアクセス", "에 액세스"];

/// The files that people hand to chatbots.
const FILES: &[&str] = &[
    ".pdf", ".docx", ".doc", ".txt", ".md", ".pptx", ".xlsx", ".csv",
];

/// Whether `body` has the day on which its site was seen before the address, or names a file and nothing else.
pub(crate) fn is_exported(body: &str) -> bool {
    let body = body.trim();
    let is_file = || {
        let bare = body.trim_end_matches(['*', '_']);
        body.len() <= NAME && FILES.iter().any(|kind| bare.ends_with(kind))
    };
    let is_seen = || {
        let address = memchr::memmem::find(body.as_bytes(), b"http")?;
        let near = &body[body.floor_char_boundary(address.saturating_sub(SEEN))..address];
        let is_before = accessed().is_some_and(|finder| finder.is_match(near));
        Some(is_before || SEEN_ON.iter().any(|word| near.contains(word)))
    };
    is_seen().unwrap_or_else(is_file)
}

/// Finds what is written before the day of access, the longest of what begins at one place; none where it cannot be made.
fn accessed() -> Option<&'static AhoCorasick> {
    static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
        let mut builder = AhoCorasick::builder();
        let longest = builder.match_kind(MatchKind::LeftmostLongest);
        longest.build(ACCESSED).ok()
    });
    FINDER.as_ref()
}

/// The day of access with which the entry closes, and where what says so begins.
pub(super) fn seen(mask: &Mask) -> Option<(Date, usize)> {
    let text = mask.text();
    let end = text.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    let near = text.ceil_char_boundary(end.saturating_sub(CLOSING));
    let behind = SEEN_ON
        .iter()
        .find_map(|word| text[near..end].strip_suffix(word));
    let words = accessed().map(|finder| finder.find_iter(&text[near..end]));
    let last = words.and_then(Iterator::last);
    let (at, from, until) = match behind {
        Some(rest) => {
            let until = near + rest.len();
            let comma = rest.trim_end_matches(|c: char| !c.is_alphanumeric());
            let at = near + comma[..comma.rfind(", ")?].rfind(", ")? + 2;
            (at, at, until)
        }
        None => last.map(|found| (near + found.start(), near + found.end(), end))?,
    };
    let (day, place) = date::first(mask, from)?;
    let written = text.get(place.range())?;
    // Programs set the month first in every language, people do so in English alone.
    let is_theirs = text[at..].starts_with("accessed ") || written.contains(", ");
    let apart = |span: Span| !text[span.range()].contains(char::is_alphanumeric);
    let is_next = apart(Span::new(from, place.start as usize));
    let is_last = place.end as usize <= until && apart(Span::new(place.end as usize, until));
    (is_theirs && is_next && is_last).then_some((day, at))
}

/// Whether `body` ends with an address behind a comma that `behind` makes a link to itself: programs write it so, and people once at
/// most.
pub(crate) fn links_itself(body: &str, behind: &str) -> bool {
    let parts = body
        .rsplit_once('[')
        .zip(behind.strip_prefix("]("))
        .map(|((before, shown), rest)| (before.trim_end(), shown, rest));
    parts.is_some_and(|(before, shown, rest)| {
        let shown = shown.replace('\\', "");
        let end = rest
            .char_indices()
            .filter(|&(_, c)| c != '\\')
            .zip(shown.chars());
        let last = end.take_while(|((_, one), other)| one == other).last();
        let same = last.map_or(0, |((at, c), _)| at + c.len_utf8());
        before.ends_with([',', '，', '、'])
            && shown.starts_with("http")
            && rest[..same].replace('\\', "") == shown
            && rest[same..].starts_with(')')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_exports_are_told_by_their_form() {
        for body in [
            "A Guide to Locks - Dockside, accessed March 3, 2025, https://example.org/a",
            "Ein Leitfaden, Zugriff am Mai 1, 2025, [https://example.org/a](https://example.org/a)",
            "水門の手引き \\- 港湾局, 2月 23, 2025にアクセス、 https://example.org/a",
            "Průvodce, použito května 1, 2025, https://example.org/a",
            "水門の案内, 3月 3, 2025にアクセス、 https://example.org/a",
            "Locks \\- Dockside, доступ отримано травня 20, 2026, [https://example.org/a",
            "Locks \\- Dockside, осъществен достъп на май 14, 2026, [https://example.org/a",
            "Locks \\- Dockside, pristupljeno veljače 17, 2026, https://example.org/a",
            "Locks \\- Dockside, brukt mai 29, 2026, [https://example.org/a",
            "Locks \\- Dockside, πρόσβαση Ιουνίου 25, 2026, https://example.org/a",
            "tram-notes.pdf",
        ] {
            assert!(is_exported(body), "{body}");
        }
        for body in [
            "Roe, The Gale.",
            "The master accessed the lock in 2025.",
            "https://example.org/a.pdf",
        ] {
            assert!(!is_exported(body), "{body}");
        }
    }
    #[test]
    fn addresses_that_are_links_to_themselves_are_told() {
        for (body, behind) in [
            (
                "Locks \\- Dockside, [https://example.org/a\\_b",
                "](https://example.org/a_b)  ",
            ),
            ("水門、 [https://example.org/a", "](https://example.org/a)"),
        ] {
            assert!(links_itself(body, behind), "{body}");
        }
        for (body, behind) in [
            ("Locks, [https://example.org", "](https://example.org/a)"),
            ("Locks, [https://example.org/a", "](https://example.org)"),
            ("Locks, [Dockside", "](https://example.org/a)"),
            (
                "Locks at [https://example.org/a",
                "](https://example.org/a)",
            ),
            ("Locks, https://example.org/a", ""),
        ] {
            assert!(!links_itself(body, behind), "{body}");
        }
    }
}
