//! Digits glued behind a stop and a mark that closes, as an export leaves a raised marker: another sentence begins behind them, or with them.

/// Digits of a marker are no more.
const DIGITS: usize = 4;

/// What closes before the stop or behind it.
const CLOSERS: [char; 7] = ['"', '”', '’', '»', '“', ')', ']'];

/// The marks that a sentence may open with.
const OPENERS: [char; 8] = ['"', '“', '„', '«', '‘', '‹', '(', '['];

/// What stands behind the stop between `head` and `rest` of the next sentence, where digits are glued there: `over".12 The council`, and
/// `over".40 boats`, in which they count what stands behind them.
pub(super) fn behind<'t>(head: &str, rest: &'t str) -> Option<&'t str> {
    let open = rest.trim_start_matches(CLOSERS);
    let bare = head.trim_end_matches(CLOSERS);
    let closed = open.len() < rest.len() || bare.len() < head.len();
    let worded = bare.ends_with(|c: char| c.is_alphabetic() || c == '.' || c == ',');
    let next = open.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = open.len() - next.len();
    if !closed || !worded || !(1..=DIGITS).contains(&digits) {
        return None;
    }
    let behind = next.strip_prefix(' ')?;
    if behind
        .trim_start_matches(OPENERS)
        .starts_with(char::is_uppercase)
    {
        return Some(behind);
    }
    // "f(a).2 is" has no sentence behind it.
    let quoted = !head.ends_with([')', ']']);
    (quoted && behind.starts_with(char::is_lowercase)).then_some(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_begins_behind_digits_that_a_marker_left_or_with_them() {
        for (text, next) in [
            (
                "He called it \"over\".|12 The council left.",
                Some("The council left."),
            ),
            (
                "He called it over (BBC).|12 The council left.",
                Some("The council left."),
            ),
            (
                "\u{201c}It is over.|\u{201d}12 \u{201c}No.\u{201d}",
                Some("\u{201c}No.\u{201d}"),
            ),
            (
                "They saw \"a wave\".|40 boats sank.",
                Some("40 boats sank."),
            ),
            ("It is f(a).|2 is less.", None),
            ("It is 5\".|12 The council left.", None),
            ("It is over.|12 The council left.", None),
            ("He called it \"over\".|12", None),
            ("He called it \"over\".|12345 The council left.", None),
        ] {
            let (head, rest) = text.split_once('|').expect("a place");
            let head = head.strip_suffix('.').expect("a stop");
            assert_eq!(behind(head, rest), next, "{text}");
        }
    }
}
