//! Quotations in scripts that write their words without spaces: “港口” is a term, “港口已经关闭了” somebody's words.

use super::Place;
use crate::source::Span;
use crate::words;

/// A term has no more signs than this.
const TERM: usize = 11;

/// Marks that stand in what is said and in no term, and those that lead to it.
const STOPS: [char; 12] = [
    '。', '！', '？', '，', '、', '；', '…', '.', '!', '?', ',', ';',
];
const LEADS: [char; 2] = [':', '：'];

/// What stands behind a title that a sentence begins with, and says what bears it: "is a", "is by".
const BEARS: [&str; 2] = ["是一", "是由"];

/// Whether `inside`, what stands in quotation marks, is of a script without spaces.
pub(super) fn is_unspaced(inside: &str) -> bool {
    inside.starts_with(|c: char| ('\u{3040}'..='\u{9fff}').contains(&c))
}

/// Whether the `quotation` is the title of what the sentence at `place` is about.
pub(super) fn is_title(place: &Place<'_>, quotation: Span) -> bool {
    let behind = place.text[quotation.end as usize..].trim_start();
    let begins = place
        .sentence_text()
        .starts_with(&place.text[quotation.range()]);
    begins && BEARS.iter().any(|word| behind.starts_with(word))
}

/// Whether the `quotation` with these words `inside` is a term: a few signs, a gloss in brackets left out, in a sentence in which nobody
/// says anything.
pub(super) fn is_term(place: &Place<'_>, quotation: Span, inside: &str) -> bool {
    let own = inside.split(['（', '(']).next().unwrap_or_default();
    if own.chars().nth(TERM).is_some() || inside.contains(STOPS) || place.is_within(quotation) {
        return false;
    }
    let before = place.text[..quotation.start as usize].trim_end();
    let sentence = place.sentence_text();
    let mut said = words::other().said.iter();
    !before.ends_with(LEADS) && !said.any(|word| sentence.contains(word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::tests::place;
    use super::*;
    use crate::claim::quotation::{Quoting, words_of};

    #[test]
    fn a_few_signs_that_nobody_says_are_a_term() {
        for (text, term) in [
            ("港口采用 “潮汐体积比（ratio of tides）” 更高的船只。", true),
            ("他分享了研究（见 “渗透 v3 船只逻辑”）。", true),
            ("港では「冬期の臨時の航路」を使う。", true),
            ("“允许名单中的船只在夏天优先进入港口” 是市长的话。", false),
            ("市长说 “港口已经关闭很久了”。", false),
            ("市长：“港口已经关闭很久了”。", false),
            ("市长回应“我们不会离开港口”。", false),
            ("“港口已经关闭很久了，没有船。” 市长走了。", false),
            ("「港はもう閉まっている」と市長は繰り返した。", false),
            ("“港口已经关闭很久了”", false),
            ("港口采用 “在夏天向所有船只开放的新规定” 的船只。", false),
        ] {
            let quotations = Quoting::default().quotations(text, "");
            let place = place("zh", text, &quotations);
            let inside = words_of(&text[quotations[0].range()]);
            assert_eq!(is_term(&place, quotations[0], inside), term, "{text}");
        }
    }

    #[test]
    fn what_a_sentence_begins_with_and_says_who_it_is_by_is_a_title() {
        for (text, title) in [
            (
                "“允许名单中的船只在夏天优先进入港口” 是一个由 Holm 提出的方案。",
                true,
            ),
            (
                "“为 quay 命令增加 length 和 depth 选项” 是由 Holm 提出的方案。",
                true,
            ),
            ("“允许名单中的船只在夏天优先进入港口” 是市长的话。", false),
            ("市长说 “船只在夏天优先进入港口” 是由他提出的。", false),
        ] {
            let quotations = Quoting::default().quotations(text, "");
            let place = place("zh", text, &quotations);
            assert_eq!(is_title(&place, quotations[0]), title, "{text}");
        }
    }
}
