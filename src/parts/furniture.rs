//! What stands between the pages of a plain text: the line at a page's foot, and the one at the head of the next.

/// Neither line is longer than this, in bytes.
const LINE: usize = 120;
/// The head of a page has so many lines, each of them apart.
const HEAD: usize = 2;
/// Blanks in a row that set the parts of such a line apart.
const APART: &str = "  ";
/// So many digits make a year.
const YEAR: usize = 4;

/// How many bytes of `text`, which begins with the words of a line, stand between two pages: a line that ends with the page's number
/// in brackets, and the line at the next page's head, which ends with a year.
pub(crate) fn furniture(text: &str) -> usize {
    let foot = line(text);
    if !is_foot(foot) {
        return 0;
    }
    let rest = &text[foot.len()..];
    let next = rest.trim_start();
    let gap = &rest[..rest.len() - next.len()];
    let head = line(next);
    let begins = gap.ends_with(['\n', '\r', '\u{c}']);
    let length = if begins && is_head(head) {
        gap.len() + head.len()
    } else {
        0
    };
    foot.len() + length
}

/// How many bytes of `text`, which begins behind a line of an entry, turn a page: the lines by themselves at a form feed, the last of the
/// one page and the first two of the next.
pub(crate) fn turn(text: &str) -> usize {
    let (mut rest, mut turned, mut behind) = (text, false, 0);
    while behind < HEAD {
        let shown = rest.trim_start();
        let (own, gap) = (line(shown), &rest[..rest.len() - shown.len()]);
        let after = &shown[own.len()..];
        let next = &after[..after.len() - after.trim_start().len()];
        let turns = next.contains('\u{c}');
        turned |= gap.contains('\u{c}');
        if own.is_empty() || !(turned || turns) || !is_apart(gap) || !is_apart(next) {
            break;
        }
        behind += usize::from(turned);
        rest = after;
    }
    text.len() - rest.len()
}

/// Whether `gap` holds more than the end of one line.
fn is_apart(gap: &str) -> bool {
    gap.contains('\u{c}') || gap.matches('\n').count().max(gap.matches('\r').count()) > 1
}

/// The line that `text` begins with; none where it is too long to stand between pages.
fn line(text: &str) -> &str {
    let near = &text.as_bytes()[..text.len().min(LINE)];
    let end = memchr::memchr3(b'\n', b'\r', 0xC, near);
    let end = end.unwrap_or(if near.len() == text.len() {
        text.len()
    } else {
        0
    });
    text.get(..end).unwrap_or_default()
}

/// Whether `line` ends with the number of a page in brackets: "Roe            Expires June 2004            [Page 3]".
fn is_foot(line: &str) -> bool {
    let inner = line.trim_end().strip_suffix(']');
    let number = inner.and_then(|inner| inner.rsplit_once("[Page "));
    number.is_some_and(|(before, number)| {
        let is_number = number.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_number && !number.is_empty() && before.ends_with(APART)
    })
}

/// Whether `line` has parts set apart, the last of which ends with a year: "Internet-Draft          Weirs          July 2004".
fn is_head(line: &str) -> bool {
    let bare = line.trim_end();
    let year = &bare.as_bytes()[bare.len().saturating_sub(YEAR)..];
    bare.starts_with(|c: char| c.is_alphanumeric())
        && bare.contains(APART)
        && year.len() == YEAR
        && year.iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_by_themselves_at_a_form_feed_turn_a_page() {
        for turning in [
            "\n\n\u{c}46\n\nWeirs and Dams\n\n",
            "\n\n\u{c}Ada Moss, Kit Orr\n\n45\n\n",
            "\n\n      50\n\u{c}",
            "\r\n\r\n50\r\n\u{c}Weirs\r\n\r\n",
        ] {
            let text = format!("{turning}of the north.\nMore.");
            let behind = text[turn(&text)..].trim_start();
            assert_eq!(behind, "of the north.\nMore.", "{turning:?}");
        }
        for text in [
            "\n\n46\n\nWeirs and Dams\n\n",
            "\n\u{c}of the north.\nMore.\n\n",
            " ",
            "",
        ] {
            assert_eq!(turn(text), 0, "{text:?}");
        }
    }

    #[test]
    fn feet_and_heads_of_pages_are_furniture() {
        let foot = "Roe            Expires June 2004            [Page 3]";
        let head = "Internet-Draft          Weirs          July 2004";
        for gap in ["\n\u{c}\n", "\n\u{c}", "\r\n\r\n", "\n\n\n"] {
            let text = format!("{foot}{gap}{head}\n\n   more");
            let length = furniture(&text);
            assert_eq!(&text[length..], "\n\n   more", "{gap:?}");
        }
        for behind in [
            "",
            "\n\n   [RFC9999]  Poe, P., Dams, May 2004",
            "\n\nDams and weirs, 2004",
        ] {
            assert_eq!(
                furniture(&format!("{foot}{behind}")),
                foot.len(),
                "{behind:?}"
            );
        }
        for text in [
            "See [Page 3]",
            "",
            "Roe, A., Weirs  [3]",
            head,
            &"a  [Page 3]".repeat(20),
        ] {
            assert_eq!(furniture(text), 0, "{text}");
        }
    }
}
