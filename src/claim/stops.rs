//! The sentences of a text as far as stops tell them, where no more need be known.

/// What ends a sentence before a blank or a new line.
const STOPS: [char; 3] = ['.', '?', '!'];

/// The sentences of `text`, each with the blank behind it.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let blanks = text.match_indices([' ', '\n']);
    let ends = blanks.filter(|(at, _)| text[..*at].ends_with(STOPS));
    let ends = ends.map(|(at, blank)| at + blank.len()).chain([text.len()]);
    let mut start = 0;
    ends.map(move |end| {
        let sentence = &text[start..end];
        start = end;
        sentence
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_end_sentences_before_a_blank_or_a_new_line() {
        let text = "It paid £4.20. Why? Nobody\nknows!\nIt sold 40 boats";
        let cut: Vec<&str> = sentences(text).collect();
        let wanted = [
            "It paid £4.20. ",
            "Why? ",
            "Nobody\nknows!\n",
            "It sold 40 boats",
        ];
        assert_eq!(cut, wanted);
    }
}
