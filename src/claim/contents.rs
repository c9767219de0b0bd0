//! What a newsletter or a programme says of itself in scripts without spaces, where no cue can look for the words: “本周的周报总结了…”.

use std::sync::LazyLock;

use crate::words::{self, Openings};

/// What such sentences begin with.
static CONTENTS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::other().contents.iter()));

/// Whether `text`, a sentence, begins so.
pub(super) fn is_of_contents(text: &str) -> bool {
    // All of these letters have three bytes, the first of which no letter of other scripts has.
    let first = text.as_bytes().first();
    first.is_some_and(|first| (0xe3..=0xe9).contains(first)) && CONTENTS.at(text).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::is_of_contents;

    #[test]
    fn a_newsletter_says_what_it_holds() {
        for (text, own) in [
            ("本周的周报总结了 40 个港口的讨论。", true),
            (
                "今週のニュースレターでは、40の港の議論を掲載しています。",
                true,
            ),
            ("本周港口关闭了 40 天。", false),
            ("市长在本周的周报中说港口关闭了。", false),
            ("This week 40 ports were shut.", false),
        ] {
            assert_eq!(is_of_contents(text), own, "{text}");
        }
    }
}
