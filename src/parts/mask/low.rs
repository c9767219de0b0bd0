//! Quotation marks that do not close with the mark they should: „So", and those whose points look inwards: »So«.

/// What stands before a title.
const BEFORE: &[char] = &[' ', '\n', '(', '[', '*', '_'];

/// The mark that closes the one which `rest` begins with, behind `before`, where it is not the usual one: where that stands in `rest`, and
/// how long it is. None where the usual one closes it, or none does.
pub(super) fn close(before: &str, rest: &str) -> Option<(usize, usize)> {
    let mark = rest.chars().next()?;
    let own = mark.len_utf8();
    let inner = &rest[own..];
    let found = match mark {
        '„' => straight(inner).map(|at| (at, 1)),
        '»' if begins(before) => inward(inner).map(|at| (at, own)),
        _ => None,
    };
    found.map(|(at, length)| (own + at, length))
}

/// Where the straight mark stands in `inner` that closes a low one before it: „Der "alte" Fluss". A bent one closes it where there is one.
fn straight(inner: &str) -> Option<usize> {
    let own = &inner[..inner.find('„').unwrap_or(inner.len())];
    let bent = own.find(['“', '”']);
    if bent.is_some_and(|at| closes(own, at)) {
        return None;
    }
    let mut depth = 1;
    for (at, _) in own.match_indices('"') {
        depth = if closes(own, at) {
            depth - 1
        } else {
            depth + 1
        };
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Where the mark stands in `inner` that closes one whose point looks inwards.
fn inward(inner: &str) -> Option<usize> {
    let at = inner.find(['«', '»'])?;
    let is_begun = inner.starts_with(|c: char| c.is_alphanumeric() || c == '›' || c == '‚');
    (is_begun && inner[at..].starts_with('«') && closes(inner, at)).then_some(at)
}

/// Whether a title may begin behind `before`.
fn begins(before: &str) -> bool {
    before.is_empty() || before.ends_with(BEFORE)
}

/// Whether the mark at the byte `at` of `text` stands where one closes.
fn closes(text: &str, at: usize) -> bool {
    !text[..at].is_empty() && !text[..at].ends_with(BEFORE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_close_with_what_stands_for_theirs() {
        for (text, inside) in [
            (r#"„Regen 2020", x"#, Some("Regen 2020")),
            (r#"„Der "alte" Fluss", x"#, Some(r#"Der "alte" Fluss"#)),
            (r#"„Regen", in: „Wolken“"#, Some("Regen")),
            (r#"„Regen", in: “Wolken”"#, Some("Regen")),
            ("»Regen im Mai«, x", Some("Regen im Mai")),
            ("„Regen“, x \"y\"", None),
            ("„Der \"alte\" Fluss“, x", None),
            ("„Regen, x", None),
            ("» Regen", None),
            ("»Regen»", None),
            ("Regen", None),
        ] {
            let found = close("", text).map(|(at, _)| {
                let opener = text.chars().next().map_or(0, char::len_utf8);
                &text[opener..at]
            });
            assert_eq!(found, inside, "{text}");
        }
        assert_eq!(close("« Regen", "» « Wolken »"), None);
    }
}
