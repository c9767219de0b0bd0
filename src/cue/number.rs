//! What a number stands for: it counts something, it dates, or it is part of a name, an age, an address, a time.

use super::day::{decade, is_of_name};
use super::token::Symbol;
use super::vocabulary::Word;
use crate::words::{Figures, begins_with, ends_with};

/// Thousands have so many digits.
const THOUSANDS: usize = 3;

/// Nobody is older.
const OLDEST: u32 = 119;

/// So young nobody is told by a number alone.
const YOUNGEST: u32 = 5;

/// A person's name has so many words at most.
const NAME: usize = 4;

/// A street's name has so many words at most.
const STREET: usize = 4;

/// How words begin that tell in what a number counts, where a headline gives them capitals.
const SCALES: &[&str] = &["Mill", "Bill", "Trill", "Thousand", "Per"];

/// What stands behind a number that tells which of several: "4th", "14ª", "2e".
const ORDINALS: [&str; 13] = [
    "st", "nd", "rd", "th", "ª", "º", "er", "re", "ère", "e", "ème", "de", "ste",
];

/// Short forms that say that a number behind them tells which one: "No. 10". "No" ends an answer where it is small.
const WHICH: [&str; 4] = ["No. ", "Nr. ", "nr. ", "n° "];

/// What stands right before a number and right behind it, in scripts without blanks, that makes it the name of one of several, a day, an
/// hour, an age.
const EASTERN_BEFORE: [char; 2] = ['第', '제'];
const EASTERN_BEHIND: [char; 17] = [
    '月', '日', '时', '時', '号', '號', '월', '일', '시', '岁', '歳', '세', '章', '页', '頁', '届',
    'つ',
];

/// What patterns know the number `text` by; a number that counts nothing has no such name.
pub(super) fn word(text: &str, before: &str, symbol: Symbol, dates: bool) -> Option<Word> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let tail = &text[digits.len()..];
    // "2,80" and "2.05" have four bytes too.
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    // "In March 1,400 boats" counts boats.
    let day = plain && digits.len() <= 2;
    let year = plain && digits.len() == 4 && ("1600".."2100").contains(&digits);
    // A number that hangs on a word by a hyphen or a slash is part of its name: a type, a disease, a form.
    let hangs = before
        .strip_suffix(['-', '/'])
        .is_some_and(|before| before.ends_with(char::is_alphabetic))
        // "v0.2.11" is one as well.
        || before
            .strip_suffix('.')
            .is_some_and(|before| before.ends_with(char::is_alphanumeric));
    match (symbol, tail) {
        (Symbol::None, "") if year && !is_of_name(before) => Some(Word::YEAR),
        (Symbol::None, "s" | "'s" | "’s") if year || day => decade(digits, before),
        (Symbol::None, _) if dates && day && (tail.is_empty() || ORDINALS.contains(&tail)) => {
            Some(Word::DAY)
        }
        (Symbol::None, _) if ORDINALS.contains(&tail) => None,
        (Symbol::None, _) if hangs => None,
        _ => Some(Word::NUMBER),
    }
}

/// Whether the number `text` says how old somebody is, at what time or at what address, or numbers a list's item, a report, an
/// issue: "#338".
pub(super) fn is_told_by(text: &str, before: &str, after: &str, figures: &Figures) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    before.ends_with('#')
        || before.ends_with(EASTERN_BEFORE)
        || plain && text.len() <= 2 && after.starts_with(EASTERN_BEHIND)
        || is_version(text)
        // A marker that no list answers.
        || plain && before.ends_with('[') && after.starts_with(']')
        || is_time(text, before, after, figures)
        || plain && is_which(before)
        || plain && (is_age(text, before, after, figures) || is_house(after, figures))
        || plain && before.trim().is_empty() && after.starts_with(['.', ')']) && after.len() > 1
}

/// Whether the points of the number `text` part no thousands: "0.12.1".
fn is_version(text: &str) -> bool {
    let mut parts = text.split('.').skip(1);
    let several = parts.clone().nth(1).is_some();
    several && parts.any(|part| part.len() != THOUSANDS)
}

/// "Nobody at No. 10", "Pumpe Nr. 4"
fn is_which(before: &str) -> bool {
    let mut head = WHICH.iter().filter_map(|short| before.strip_suffix(short));
    head.any(|head| !head.ends_with(char::is_alphanumeric))
}

/// "17.2 Leave the boat where it is.": the number of a paragraph, which goes on with a capital and no scale: "1.4 Million Boats".
pub(super) fn is_section(text: &str, before: &str, after: &str) -> bool {
    let short = |part: &str| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let numbered = text.split_once('.');
    let opens = |after: &str| {
        let scales = SCALES.iter();
        after.starts_with(char::is_uppercase)
            && !scales.into_iter().any(|scale| after.starts_with(scale))
    };
    before.trim().is_empty()
        && numbered.is_some_and(|(chapter, rest)| short(chapter) && rest.split('.').all(short))
        && after.strip_prefix(' ').is_some_and(opens)
}

/// "17:20", "19.20 Uhr", "5 p.m."
fn is_time(text: &str, before: &str, after: &str, figures: &Figures) -> bool {
    let short = |text: &str| {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        (1..=2).contains(&digits)
    };
    let hour = after.strip_prefix(':').is_some_and(short);
    let minute = before
        .strip_suffix(':')
        .is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
    (hour || minute) && text.len() <= 2 || behind(after, &figures.hours).is_some()
}

/// "Ida Holm, 71, said", "aged 71", "de 81 años".
fn is_age(text: &str, before: &str, after: &str, figures: &Figures) -> bool {
    let Ok(years) = text.parse::<u32>() else {
        return false;
    };
    if years > OLDEST {
        return false;
    }
    let told = before.trim_end();
    let ends = |list: &[String]| list.iter().any(|words| ends_with(told, words).is_some());
    let counted = behind(after, &figures.years);
    if ends(&figures.aged) || counted.is_some() && ends(&figures.of_years) {
        return true;
    }
    if is_of_age(told, after, figures) {
        return true;
    }
    let apart = told.strip_suffix([',', '(']);
    let named = apart.is_some_and(|told| {
        let word = told
            .trim_end()
            .rsplit(|c: char| !c.is_alphanumeric())
            .next();
        word.is_some_and(|word| word.starts_with(char::is_uppercase))
    });
    let rest = counted.unwrap_or(after);
    years > YOUNGEST && named && (closes(rest) || rest.starts_with(')'))
}

/// Whether a clause or the sentence ends before `rest`.
fn closes(rest: &str) -> bool {
    rest.starts_with([',', ';'])
        || rest
            .strip_prefix(['.', '!', '?'])
            .is_some_and(|rest| !rest.contains(char::is_alphanumeric))
        || rest.is_empty()
}

/// "Ida Holm was 14 when", "Er ist 52 und".
fn is_of_age(told: &str, after: &str, figures: &Figures) -> bool {
    let mut verbs = figures.of_age.iter();
    let Some(subject) = verbs.find_map(|verb| ends_with(told, verb)) else {
        return false;
    };
    let subject = subject.trim_end();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let last = subject.rsplit(' ').next().unwrap_or_default();
    // One word with a capital at the beginning may be anything.
    let named = (2..=NAME).contains(&subject.split(' ').take(NAME + 1).count())
        && subject.split(' ').all(capital);
    let goes_on = after
        .strip_prefix(' ')
        .is_some_and(|after| behind(after, &figures.onward).is_some());
    (named || figures.somebody.contains(&last.to_lowercase())) && (closes(after) || goes_on)
}

/// "12 Quay Street", "12, rue du Port".
fn is_house(after: &str, figures: &Figures) -> bool {
    let after = after.strip_prefix(',').unwrap_or(after);
    let Some(after) = after.strip_prefix(' ') else {
        return false;
    };
    let mut words = after.split(' ').take(STREET);
    let first = words.next().unwrap_or_default();
    if figures.ways.iter().any(|way| way == first) {
        return true;
    }
    first.starts_with(char::is_uppercase)
        && words
            .take_while(|word| word.starts_with(char::is_uppercase))
            .any(|word| {
                let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                figures.streets.iter().any(|street| street == word)
            })
}

/// What stands behind those of `list` that `text` begins with.
fn behind<'t>(text: &'t str, list: &[String]) -> Option<&'t str> {
    let text = text.trim_start();
    list.iter().find_map(|words| begins_with(text, words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    /// Whether the first number of `text` counts nothing.
    fn told(code: &str, text: &str) -> bool {
        let start = text.find(|c: char| c.is_ascii_digit()).expect("a number");
        let rest = &text[start..];
        let end = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(rest.len());
        let end = rest[..end].trim_end_matches('.').len();
        let table = words::table(code).expect("the table");
        is_told_by(&rest[..end], &text[..start], &rest[end..], &table.figures)
    }

    #[test]
    fn ages_times_and_addresses_count_nothing() {
        for (code, text) in [
            ("en", "Janet Liddle, 71, said the bus had gone."),
            ("en", "It had gone, said Janet Liddle, 71."),
            ("en", "Janet Liddle (71) was there."),
            ("en", "She is a lady of 91."),
            ("en", "Her brother, who is 71, was there."),
            ("en", "They stayed until 19:20."),
            ("en", "Ida Holm was 14 when she first saw the sea."),
            ("en", "They say that she is 52."),
            ("nl", "Hij is 52 en draagt de post uit."),
            ("de", "Ida Holm ist 52 und trägt die Post aus."),
            ("en", "She lives at 12 Quay Street."),
            ("en", "2. Spain rules."),
            ("en", "Nobody at No. 10 was there."),
            ("de", "Pumpe Nr. 4 stand still."),
            ("es", "Lo dijo Ana Ruiz, de 81 años."),
            ("pt", "Ana Reis, de 77 anos, esteve lá."),
            ("it", "Lo dice Ada Neri, 64 anni."),
            ("fr", "Maud Le Gall, 88 ans, attend."),
            ("fr", "Elle habite 12, rue du Port."),
            ("de", "Katrin Ahlers, 71 Jahre alt, wartet."),
            ("de", "Um 19 Uhr war Schluss."),
            ("en", "Release 0.12.1 mends the gate."),
            ("en", "He was the judge[31] of the port."),
            ("en", "第3章讲述港口。"),
            ("en", "他今年35岁。"),
            ("en", "五月3日港口关闭。"),
        ] {
            assert!(told(code, text), "{text}");
        }
        for (code, text) in [
            ("en", "The fleet has 71 boats."),
            ("en", "Of the boats, 71 were lost."),
            ("en", "Unemployment was 14 when he came to power."),
            ("en", "He is 14 points ahead."),
            ("en", "The Fleet of Hull was 14 and grew."),
            ("en", "They have a fleet of 91."),
            ("en", "They sold 12 in Quay Street."),
            ("en", "They said no. 12 boats were lost."),
            ("en", "At the Casino. 12 boats were lost."),
            ("es", "Subió durante 12 años."),
            ("en", "The hotel has [12 boats]."),
            ("de", "Es waren 1.200.000 Boote."),
            ("en", "约3万人离开了。"),
            ("en", "增长了35%。"),
            ("fr", "Il en a vendu 12, dit-elle."),
        ] {
            assert!(!told(code, text), "{text}");
        }
    }
}
