//! What whoever writes says that he found out himself: "our analysis shows", "data seen by this newspaper", "Holm told me".

use std::sync::{LazyLock, OnceLock};

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::words::{self, Table};

/// The marks of quotations.
const MARKS: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// A finder that is made when it is first asked for; none where it cannot be made.
type Found = OnceLock<Option<AhoCorasick>>;

/// For each table a finder of its words for own work.
static OWN_WORK: LazyLock<Vec<(&'static Table, Found)>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    tables.map(|table| (table, OnceLock::new())).collect()
});

/// The words by which `text`, a sentence of a language with this `table`, says that whoever writes it found out himself.
pub(super) fn told(text: &str, table: &Table) -> Option<Box<str>> {
    let own = OWN_WORK.iter().find(|(own, _)| std::ptr::eq(*own, table))?;
    let finder = own.1.get_or_init(|| finder(table)).as_ref()?;
    // Whether there are any is told faster than where all of them are.
    if !finder.is_match(text) {
        return None;
    }
    let found = finder.find_overlapping_iter(text).find(|found| {
        is_whole(text, found.start(), found.end()) && !is_quoted(&text[..found.start()])
    })?;
    Some(table.own_work[found.pattern().as_usize()].as_str().into())
}

/// Whether a quotation is open at the end of `before`, or may be: whoever is quoted speaks of his own work.
fn is_quoted(before: &str) -> bool {
    let mut open = false;
    for (at, mark) in before.match_indices(MARKS) {
        let opens = !before[..at].ends_with(|c: char| !c.is_whitespace() && c != '(');
        let closes = !before[at + mark.len()..].starts_with(char::is_alphanumeric);
        // French marks have blanks within, and may stand the other way round elsewhere.
        open = match mark {
            "«" | "»" => !open,
            _ => opens || open && !closes,
        };
    }
    open
}

/// Finds the words of `table` for own work, however they are written.
fn finder(table: &Table) -> Option<AhoCorasick> {
    // The words begin with nearly any letter: looking for rare bytes first would stop at each word.
    let mut builder = AhoCorasick::builder();
    builder
        .ascii_case_insensitive(true)
        .prefilter(false)
        .kind(Some(AhoCorasickKind::DFA));
    builder.build(&table.own_work).ok()
}

/// Whether what stands in `text` there is no part of longer words.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    !text[..start].ends_with(char::is_alphanumeric)
        && !text[end..].starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_tell_of_own_work() {
        let table = words::table("en").expect("the table");
        for text in [
            "Our analysis shows that it rose.",
            "It rose, by data seen by this newspaper.",
            "Pilots interviewed for this report put the rise at 9 per cent.",
            "Documents seen by us show that it rose.",
            "\"It rose,\" Ida Holm told me.",
            "“It rose,” Ida Holm told this newspaper.",
            "“It rose,” Ida Holm said in an interview with this paper, “by a lot.”",
            "Our reporters counted 310 boats.",
            "It rose in four ports, a review of port logs by this newspaper has found.",
            "It rose, figures compiled by this magazine show.",
            "It rose, according to an analysis by this site.",
            "More than half of our survey respondents had no boat.",
        ] {
            assert!(told(text, table).is_some(), "{text}");
        }
        for text in [
            "\"Our analysis shows that it rose.\"",
            "“It rose, and he told me so,” she said.",
            "She said: “Our analysis shows that it rose",
            "It rose in four analysis rooms.",
            "It was seen by users and by most.",
            "Their analysis shows that it rose.",
            "Hour surveys of 310 boats cost more.",
            "It rose, figures compiled by the ministry show.",
            "The ban was broken by this newspaper in 2019.",
            "Forty pilots were interviewed for this post in 2019.",
            "The waste collected by this site rose.",
        ] {
            assert!(told(text, table).is_none(), "{text}");
        }
        let table = words::table("de").expect("the table");
        assert!(told("Das zeigt unsere Auswertung der Akten.", table).is_some());
        assert!(told("„Es stieg“, sagte mir Ida Holm.", table).is_some());
        assert!(told("„Es stieg, wie er mir sagte mir“, so Holm.", table).is_none());
        let table = words::table("fr").expect("the table");
        assert!(told("« Il a monté », m'a dit Ida Holm.", table).is_some());
        assert!(told("« Il m'a dit cela », dit Ida Holm.", table).is_none());
        for (code, text) in [
            ("de", "Nach Recherchen dieser Zeitung stieg es."),
            ("de", "Das zeigt eine Auswertung dieser Zeitung."),
            ("fr", "Selon nos informations, il a monté."),
            ("fr", "Selon une analyse de notre journal, il a monté."),
            ("es", "Subió, según un análisis de este periódico."),
            ("it", "È salito, secondo un'analisi di questo giornale."),
            ("nl", "Het steeg, blijkt uit een analyse van deze krant."),
            ("pt", "Subiu, segundo um levantamento deste jornal."),
            ("fr", "Lors de notre visite en juin, le quai était vide."),
            ("es", "Según ha podido saber este periódico, subió."),
            ("it", "Da quanto ci risulta, è salito."),
            ("nl", "Uit onderzoek van deze krant blijkt dat het steeg."),
            ("pt", "Segundo apurou este jornal, subiu."),
        ] {
            let table = words::table(code).expect("the table");
            assert!(told(text, table).is_some(), "{text}");
        }
    }
}
