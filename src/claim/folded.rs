//! The text of a claim as it is shown: the draft's own, without its markers and line ends.

/// `text` with white space folded, and none before closing punctuation where a marker stood, which left more than one blank there.
pub(super) fn folded(text: &str) -> String {
    let bytes = text.as_bytes();
    // Most sentences have single spaces and are as they should be.
    let plain = bytes
        .iter()
        .fold(true, |plain, &byte| plain & (b' '..=b'~').contains(&byte));
    let mut spaces = memchr::memchr_iter(b' ', bytes);
    let single = |behind: &[u8]| !behind.starts_with(b" ") && !behind.starts_with(b"()");
    if plain && spaces.all(|at| single(&bytes[at + 1..])) {
        return text.trim().to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some(start) = rest.find(char::is_whitespace) {
        folded.push_str(&rest[..start]);
        let next = rest[start..].trim_start();
        let blanks = rest[start..rest.len() - next.len()].chars();
        let closing = next.starts_with(['.', ',', ';', ':', '!', '?', ')', '”', '’', '»'])
            && !next.starts_with("..");
        if !closing || blanks.count() == 1 {
            folded.push(' ');
        }
        rest = next;
    }
    folded.push_str(rest);
    // Parentheses that held markers alone say nothing; `main()` is a name.
    if folded.contains(" ()") {
        folded = folded.replace(" ()", "");
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn blanks_go_where_markers_stood_and_stay_where_somebody_wrote_them() {
        for (text, shown) in [
            ("It rose    .", "It rose."),
            ("It rose (     ).", "It rose."),
            ("It calls   main() twice.", "It calls main() twice."),
            ("It rose   ,\n and fell    ...", "It rose, and fell ..."),
            ("« Rien », a dit Anne Roux.", "« Rien », a dit Anne Roux."),
            (
                "Anne Roux\u{a0}: «\u{202f}Rien\u{202f}»   .",
                "Anne Roux : « Rien ».",
            ),
            (" It  rose ", "It rose"),
        ] {
            assert_eq!(folded(text), shown);
        }
    }
}
