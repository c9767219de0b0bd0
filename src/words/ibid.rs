//! Words that stand for the source named before: "ibid.", "ebd.".

/// The length of the words that `text` begins with where these name the source of the entry before.
pub fn same_source(text: &str) -> Option<usize> {
    let first = text.split(|c: char| !c.is_alphabetic()).next()?;
    if first.is_empty() || first.len() > 16 {
        return None;
    }
    let words = super::tables().iter().flat_map(|table| &table.same_source);
    let mut lengths = words.filter_map(|word| {
        let mut chars = text.char_indices();
        let same = word.chars().all(|wanted| {
            chars
                .next()
                .is_some_and(|(_, c)| c.to_lowercase().eq([wanted]))
        });
        let end = chars.next().map_or(text.len(), |(at, _)| at);
        let ends = !text[end..].starts_with(char::is_alphanumeric);
        (same && ends).then_some(end)
    });
    lengths.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_that_name_the_source_before_are_known_by_their_first_word() {
        for (body, length) in [
            ("Ibid., p. 4", Some(4)),
            ("as ibid.", None),
            ("", None),
            ("ibidem", Some(6)),
            ("Ebd., S. 12", Some(3)),
            ("Там же. С. 4", Some("Там же".len())),
            ("同上，第3页", Some("同上".len())),
            ("Ibidan Press, Rain, 2020", None),
            ("Roe, Rain, 2020", None),
        ] {
            assert_eq!(same_source(body), length, "{body}");
        }
    }
}
