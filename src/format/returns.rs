//! Carriage returns that end lines by themselves, as old files have them.

/// `text` with a line feed for each carriage return that ends a line by itself, which the parser takes for white space;
/// none where there is no such line. Every byte stays where it is.
pub(super) fn without_lone_returns(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let is_lone = |at: &usize| bytes.get(at + 1) != Some(&b'\n');
    memchr::memchr_iter(b'\r', bytes).find(is_lone)?;
    let mut made = String::with_capacity(text.len());
    let mut lines = text.split('\r').peekable();
    while let Some(line) = lines.next() {
        made.push_str(line);
        match lines.peek() {
            Some(next) if next.starts_with('\n') => made.push('\r'),
            Some(_) => made.push('\n'),
            None => {}
        }
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lone_returns_become_line_feeds_and_others_stay() {
        for (text, made) in [
            ("a\rb\r", Some("a\nb\n")),
            ("a\r\nb\rc\r\n", Some("a\r\nb\nc\r\n")),
            ("\r\r\n", Some("\n\r\n")),
            ("a\r\nb\n", None),
            ("", None),
        ] {
            assert_eq!(without_lone_returns(text).as_deref(), made, "{text:?}");
        }
    }
}
