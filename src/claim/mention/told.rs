//! Words of saying and of finding by which a sentence passes nobody's word on: "as previously announced,", "once it was found that".

use std::ops::Range;

use crate::words::Table;

/// What parts the words of a phrase in the word table, and stands there for the end of a clause, and for any word.
const BLANK: char = ' ';
const CLAUSE: &str = ",";
const ANY: &str = "*";

/// `text` with such words blanked, if it has any; `talk` tells whether it stands in a record of talk.
pub(in crate::claim) fn without_told(text: &str, table: &Table, talk: bool) -> Option<String> {
    let more: &[String] = if talk { &table.told_in_talk } else { &[] };
    if table.told.is_empty() && more.is_empty() {
        return None;
    }
    let words: Vec<Range<usize>> = words(text).collect();
    let phrases = table.told.iter().chain(more);
    let phrases: Vec<(u128, &String)> = phrases.map(|own| (firsts(own), own)).collect();
    let mut blanked: Option<String> = None;
    for (at, first) in words.iter().enumerate() {
        let bit = first_bit(&text[first.start..]);
        // Most words begin none of the phrases, which their first letter tells.
        let mut near = phrases.iter().filter(|(firsts, _)| firsts & bit != 0);
        if let Some(end) = near.find_map(|(_, phrase)| end_of(phrase, text, &words[at..])) {
            let blank = " ".repeat(end - first.start);
            let own = blanked.get_or_insert_with(|| text.to_owned());
            own.replace_range(first.start..end, &blank);
        }
    }
    blanked
}

/// The bits of the letters that the first word of `phrase` may begin with.
fn firsts(phrase: &str) -> u128 {
    let mut firsts = 0;
    for part in phrase.split(BLANK).filter(|part| *part != CLAUSE) {
        let bare = part.strip_prefix('?').unwrap_or(part);
        let forms = bare.split('|');
        firsts |= forms.fold(0, |bits, form| {
            bits | if form == ANY {
                u128::MAX
            } else {
                first_bit(form)
            }
        });
        if bare == part {
            break;
        }
    }
    firsts
}

/// The bit of the letter that `text` begins with, small or not; all bits of one beyond ASCII, which may be another's in small letters.
fn first_bit(text: &str) -> u128 {
    match text.bytes().next() {
        Some(byte) if byte.is_ascii() => 1 << byte.to_ascii_lowercase(),
        _ => u128::MAX,
    }
}

/// Where the `phrase` ends that begins with the first of these `words` of `text`, if it does.
fn end_of(phrase: &str, text: &str, words: &[Range<usize>]) -> Option<usize> {
    let mut rest = words.iter().peekable();
    let mut end = words.first()?.start;
    let mut parted = false;
    for part in phrase.split(BLANK) {
        if part == CLAUSE {
            let next = rest.peek().map_or(text.len(), |next| next.start);
            let gap = text[end..next].trim();
            if gap.is_empty() && next < text.len() {
                return None;
            }
            parted = true;
            continue;
        }
        let (part, optional) = match part.strip_prefix('?') {
            Some(part) => (part, true),
            None => (part, false),
        };
        let fits = |word: &&&Range<usize>| {
            let own = &text[word.start..word.end];
            let joined = parted || text[end..word.start].chars().all(joins);
            joined
                && part
                    .split('|')
                    .any(|form| form == ANY || is_alike(form, own))
        };
        match rest.peek().filter(fits) {
            Some(word) => {
                end = word.end;
                parted = false;
                rest.next();
            }
            None if optional => {}
            None => return None,
        }
    }
    Some(end)
}

/// Whether `c` parts two words of one phrase: a blank, or the apostrophe of "j'ai".
fn joins(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’')
}

/// Whether `word` is `form`, which is in lower case.
fn is_alike(form: &str, word: &str) -> bool {
    let mut own = form.chars();
    let folded = word.chars().flat_map(char::to_lowercase);
    folded.into_iter().all(|c| own.next() == Some(c)) && own.next().is_none()
}

/// The words of `text`, which an apostrophe parts as well.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let base = text.as_ptr() as usize;
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(move |word| {
        let start = word.as_ptr() as usize - base;
        start..start + word.len()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn words_that_pass_nothing_on_are_left_out() {
        for (code, text, rest) in [
            (
                "en",
                "As previously announced, it rains.",
                Some(", it rains."),
            ),
            ("en", "It rains, as already said.", Some("It rains, .")),
            (
                "en",
                "Once it was found that it rains, all left.",
                Some("it rains, all left."),
            ),
            (
                "en",
                "What he said, what he wrote, was lost.",
                Some("lost."),
            ),
            (
                "de",
                "Wie bereits berichtet, regnet es.",
                Some(", regnet es."),
            ),
            ("es", "Como ya se anunció, llueve.", Some(", llueve.")),
            (
                "fr",
                "Comme annoncé précédemment, il pleut.",
                Some(", il pleut."),
            ),
            ("it", "Come già annunciato, piove.", Some(", piove.")),
            ("pt", "Como já foi dito, chove.", Some(", chove.")),
            (
                "nl",
                "Zoals eerder gemeld, regent het.",
                Some(", regent het."),
            ),
            (
                "en",
                "It is the axiom of choice, which states that it rains.",
                Some("It is the it rains."),
            ),
            (
                "en",
                "They row since they announced the regatta in May.",
                Some("They row regatta in May."),
            ),
            (
                "de",
                "Sie rudern, seit sie den Umbau ankündigten.",
                Some("Sie rudern, ."),
            ),
            (
                "fr",
                "Ils rament depuis qu'ils ont annoncé la vente.",
                Some("Ils rament vente."),
            ),
            (
                "es",
                "Reman desde que anunciaron la venta.",
                Some("Reman venta."),
            ),
            // Somebody said so.
            ("en", "They announced the sale.", None),
            ("en", "After they announced that it rains, they left.", None),
            ("fr", "Ils ont annoncé la vente.", None),
            ("nl", "Zij kondigden de verkoop aan.", None),
            (
                "en",
                "It is the theory of Roe, which states that it rains.",
                None,
            ),
            (
                "en",
                "As previously announced by the mayor, it rains.",
                None,
            ),
            ("en", "As the mayor previously announced, it rains.", None),
            ("en", "It was found that it rains.", None),
            ("en", "What he said was that it rains.", None),
            ("en", "What he said, the mayor wrote, was new.", None),
            ("de", "Wie die Zeitung bereits berichtet, regnet es.", None),
            ("de", "Wie bereits berichtet wurde, regnet es.", None),
            ("fr", "Comme annoncé par le maire, il pleut.", None),
            ("es", "Como ya anunció el alcalde, llueve.", None),
        ] {
            let table = words::table(code).expect("the table");
            let found = without_told(text, table, false);
            let folded = found.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
            assert_eq!(folded.as_deref(), rest, "{text}");
        }
    }

    #[test]
    fn whoever_speaks_says_himself_what_somebody_said_like_him() {
        let table = words::table("en").expect("the table");
        let told = |text: &str| without_told(text, table, true).is_some();
        assert!(told("And, like Holm said, it leaks."));
        assert!(told("Echoing what Holm said, it leaks."));
        assert!(told("Next, a set of oars announced by the crew."));
        assert!(!told("And Holm said that it leaks."));
        assert!(!told("The sale was announced by the crew."));
        assert!(without_told("And, like Holm said, it leaks.", table, false).is_none());
    }
}
