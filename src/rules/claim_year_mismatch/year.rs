//! The year of a work, as a sentence says it: "a 2021 study", "a study published in 2021".

use crate::claim::Claim;
use crate::parts;
use crate::words::{self, Dating};

/// Words between the year and the work are no more than this: "a 2021 peer-reviewed study".
const BETWEEN: usize = 2;
/// A work and its year stand within this many words: "a study, which appeared in May 2021".
const WINDOW: usize = 6;
/// Whoever wrote a work, and the journal it stands in, have names of no more words: "by the University of Leeds,".
const NAME: usize = 8;
/// What may stand at a word's end and is no part of it.
const MARKS: [char; 4] = [',', '.', ':', ';'];

/// The one year in `claim`, where it is the year of a work: "a 2021 study", "a study published in 2021".
pub(super) fn year(claim: &Claim, dating: &Dating) -> Option<u16> {
    if !parts::may_hold_year(&claim.text) {
        return None;
    }
    let words: Vec<&str> = claim.text.split_whitespace().collect();
    let mut year = None;
    for (at, word) in words.iter().enumerate() {
        if word.matches(|c: char| c.is_ascii_digit()).count() < 4 || !word.contains(['1', '2']) {
            continue;
        }
        let bare = word.trim_end_matches(MARKS);
        let number: u16 = bare.parse().ok().filter(|_| bare.len() == 4)?;
        let of_work = before_work(&words[..at], word, &words[at + 1..], dating)
            || behind_work(&words[..at], dating);
        if year.replace((number, of_work)).is_some() {
            return None;
        }
    }
    year.filter(|year| year.1).map(|year| year.0)
}

/// Whether a `year` between the words `before` and `behind` it is that of a work behind it: "a 2021 study", "Holm's 2021 book".
fn before_work(before: &[&str], year: &str, behind: &[&str], dating: &Dating) -> bool {
    let lead = before
        .last()
        .map(|word| word.to_lowercase())
        .unwrap_or_default();
    let owned = lead.ends_with("’s") || lead.ends_with("'s");
    let mut near = behind.iter().take(BETWEEN + 1);
    (owned || dating.before.contains(&lead))
        && !year.ends_with(MARKS)
        && near.any(|word| is_work(word, dating))
}

/// Whether the words `before` a year make it that of a work before it: "a study published in", "a paper from May".
fn behind_work(before: &[&str], dating: &Dating) -> bool {
    let day = |word: &&&str| is_month(word) || word.bytes().all(|byte| byte.is_ascii_digit());
    let dated = before.len() - before.iter().rev().take_while(day).count();
    let before = &before[..dated];
    let near = &before[dated.saturating_sub(WINDOW)..];
    let beside = (1..near.len()).any(|at| {
        let phrase = near[at..].join(" ").to_lowercase();
        is_work(near[at - 1], dating) && dating.between.contains(&phrase)
    });
    beside || published(before, dating)
}

/// Whether the words `before` a year end as in "a study by the University of Leeds, published in" or "a study published in Ports in".
fn published(before: &[&str], dating: &Dating) -> bool {
    let told = |end: usize| {
        let words = before.get(end.wrapping_sub(2)..end)?;
        let phrase = words.join(" ").to_lowercase();
        dating.published.contains(&phrase).then_some(end - 2)
    };
    let of_name = |word: &&&str| {
        let capital = word.starts_with(char::is_uppercase) && !word.ends_with(MARKS);
        capital || dating.journals.iter().any(|small| small == **word)
    };
    let journal = || {
        let (last, rest) = before.split_last()?;
        let name = rest.iter().rev().take(NAME).take_while(of_name).count();
        let ends = (rest.len() - name..=rest.len()).filter(|_| *last == "in" && name > 0);
        ends.into_iter().find_map(told)
    };
    let Some(start) = told(before.len()).or_else(journal) else {
        return false;
    };
    let lead = &before[..start];
    let Some(last) = lead.last() else {
        return false;
    };
    if is_work(last, dating) {
        return true;
    }
    // Whoever wrote it stands between commas, or before the one that ends his name.
    let first = lead.len().saturating_sub(NAME);
    let near = &lead[first..];
    last.ends_with(',')
        && (1..near.len()).any(|at| {
            let inner = &near[at..near.len() - 1];
            is_work(near[at - 1], dating)
                && !near[at - 1].ends_with(MARKS)
                && dating.by.iter().any(|by| by == near[at])
                && inner.iter().all(|word| !word.ends_with(MARKS))
        })
}

fn is_work(word: &str, dating: &Dating) -> bool {
    let bare = word.trim_end_matches(MARKS).to_lowercase();
    dating.works.contains(&bare)
}

fn is_month(word: &str) -> bool {
    let lower = word.to_lowercase();
    words::tables()
        .iter()
        .any(|table| table.months.contains(&lower))
}
