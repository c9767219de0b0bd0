//! A text without the marks at the beginnings of the lines of quotations set apart, so that what goes on in the next line reads on.

use std::borrow::Cow;

/// `text` with such marks as blanks: every byte stands where it stood.
pub(super) fn unquoted(text: &str) -> Cow<'_, str> {
    let mut marks = marks(text).peekable();
    if marks.peek().is_none() {
        return Cow::Borrowed(text);
    }
    let mut bare = String::with_capacity(text.len());
    for at in marks {
        bare.push_str(&text[bare.len()..at]);
        bare.push(' ');
    }
    bare.push_str(&text[bare.len()..]);
    Cow::Owned(bare)
}

/// Where the marks `>` stand that nothing but blanks and such marks parts from the beginning of their line.
fn marks(text: &str) -> impl Iterator<Item = usize> {
    let mut opening = 0;
    memchr::memchr3_iter(b'\n', b'\r', b'>', text.as_bytes()).filter(move |&at| {
        if text.as_bytes()[at] != b'>' {
            opening = at + 1;
            return false;
        }
        let opens = at >= opening && text[opening..at].trim_matches([' ', '\t']).is_empty();
        // Of quotations within quotations each mark is looked at from the one before.
        opening = if opens { at + 1 } else { usize::MAX };
        opens
    })
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn marks_of_quotations_are_blanks() {
        for (text, bare) in [
            ("it fell (Roe &\n> Doe 2020)", "it fell (Roe &\n  Doe 2020)"),
            ("> > it\n>> fell", "    it\n   fell"),
            ("if a > b\n and b -> c", "if a > b\n and b -> c"),
            ("naïve\r> é", "naïve\r  é"),
        ] {
            assert_eq!(unquoted(text), bare, "{text}");
        }
    }
}
