//! Rulings and statutes that a sentence cites as lawyers do: `[2024] EWCA Civ 311`, `468 U.S. 897`, `42 U.S.C. § 1983`, `§ 823 BGB`.

use crate::words::runs;

/// Reports of rulings, as they stand between the volume and the page.
const REPORTS: &[&str] = &[
    "U.S.",
    "S. Ct.",
    "S.Ct.",
    "L. Ed.",
    "F.2d",
    "F.3d",
    "F.4th",
    "F. Supp.",
    "F.Supp.",
    "A.2d",
    "A.3d",
    "P.2d",
    "P.3d",
    "N.E.2d",
    "N.E.3d",
    "N.W.2d",
    "S.E.2d",
    "S.W.2d",
    "S.W.3d",
    "So. 2d",
    "So. 3d",
    "Cal. App.",
    "U.S.C.",
    "C.F.R.",
    "Fed. Reg.",
    "Stat.",
];

/// What stands before the number of a statute's part behind the statute's year: "Housing Act 2004, s 215".
const PARTS: &[&str] = &[
    "s ", "s. ", "ss ", "section ", "sch ", "art ", "art. ", "reg ",
];

/// What stands before the number of a ruling's paragraph.
const PARAGRAPHS: &[&str] = &["Rn. ", "Rdnr. "];

/// What stands before the number of a section, which is one of a law that is named beside it.
const SECTIONS: &[&str] = &[
    "§ ", "§", "§\u{a0}", "Section ", "section ", "Sec. ", "sec. ",
];

/// How laws end that are named in words: "the Water Act", "Wasserhaushaltsgesetz".
const LAWS: &[&str] = &[
    "Act",
    "Code",
    "gesetz",
    "gesetzes",
    "gesetzbuch",
    "gesetzbuchs",
    "ordnung",
];

/// The law stands within so many words behind the number: "§ 12 Abs. 3 Satz 2 Nr. 1 WHG".
const BEHIND: usize = 9;

/// Whether `text` says by such a citation where a ruling or a statute can be found.
pub(in super::super) fn is_cited(text: &str) -> bool {
    let mut runs = runs(text).peekable();
    runs.peek().is_some()
        && (runs.any(|run| {
            let (before, behind) = (&text[..run.start], &text[run.end..]);
            is_numbered(before) || is_of_law(before, behind) || is_reported(behind)
        }) || names_ruling(text))
}

/// Whether `before`, which a number follows, names a ruling's paragraph, or a part of an act behind the act's year.
fn is_numbered(before: &str) -> bool {
    if !before.ends_with([' ', '§', '\u{a0}']) {
        return false;
    }
    let ends = |words: &&&str| before.ends_with(**words);
    let of_act = |part: &str| {
        let act = before[..before.len() - part.len()].strip_suffix(", ");
        act.is_some_and(|act| {
            let year = act.bytes().rev().take_while(u8::is_ascii_digit).count();
            year == 4 && act[..act.len() - year].ends_with(" Act ")
        })
    };
    PARAGRAPHS.iter().any(|sign| ends(&sign)) || PARTS.iter().filter(ends).any(|part| of_act(part))
}

/// Whether the number between `before` and `behind` is that of a section of a law that is named: "§ 823 BGB", "42 U.S.C. § 1983",
/// "Section 5 of the Water Act". A section without a law may be one of the text's own.
fn is_of_law(before: &str, behind: &str) -> bool {
    let sign = SECTIONS.iter().find(|sign| before.ends_with(**sign));
    let Some((sign, lead)) = sign.map(|sign| (sign, &before[..before.len() - sign.len()])) else {
        return false;
    };
    let is_law = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let initials = bare.chars().filter(|c| c.is_uppercase()).count() > 1;
        initials && sign.starts_with(['§', 'A']) || LAWS.iter().any(|law| bare.ends_with(law))
    };
    // "§ 12(3) WHG"
    let rest = behind.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')'));
    let clause = rest.split([';', ':', '(']).next().unwrap_or_default();
    let opened = lead.trim_end_matches(['(', ' ']);
    let opened = opened.rsplit(char::is_whitespace).next();
    let mut near = clause.split_whitespace().take(BEHIND).chain(opened);
    near.any(is_law)
}

/// Whether a report and its page stand in `behind`, which follows a number, its volume.
fn is_reported(behind: &str) -> bool {
    let Some(rest) = behind
        .strip_prefix(' ')
        .filter(|rest| rest.starts_with(char::is_uppercase))
    else {
        return false;
    };
    let page = REPORTS.iter().find_map(|report| rest.strip_prefix(report));
    page.is_some_and(|page| {
        let page = page.trim_start_matches([' ', '§', '\u{a0}']);
        page.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// Whether a ruling is named by the year in brackets, the volume and the court's letters.
fn names_ruling(text: &str) -> bool {
    memchr::memchr_iter(b'[', text.as_bytes()).any(|at| {
        let is_year = text
            .as_bytes()
            .get(at + 1..at + 6)
            .is_some_and(|year| year[..4].iter().all(u8::is_ascii_digit) && year[4] == b']');
        if !is_year {
            return false;
        }
        let court = text[at + 6..]
            .trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '\u{a0}');
        court.bytes().take_while(u8::is_ascii_uppercase).count() > 1
    })
}

#[cfg(test)]
mod tests {
    use super::is_cited;

    #[test]
    fn rulings_and_statutes_are_told_from_figures() {
        for text in [
            "The court said so in [2024] EWCA Civ 311.",
            "United States v. Leon, 468 U.S. 897, 923 (1984).",
            "See Roe v. Port Ellis, 563 F.3d 1127.",
            "That is 42 U.S.C. § 1983.",
            "It follows from § 823 BGB.",
            "It follows from § 12 Abs. 3 Satz 2 Nr. 1 WHG.",
            "It was shut (§ 4 des Wasserhaushaltsgesetzes).",
            "It was shut under Section 5 of the Water Act.",
            "It was shut (§ 12(3) WHG).",
            "A licence is asked for by the Housing Act 2004, s 215.",
            "Deposits are repaid by the Housing Act 2004, ss 213.",
            "BGH, Urt. v. 3.4.2019, Rn. 43.",
        ] {
            assert!(is_cited(text), "{text}");
        }
        for text in [
            "The U.S. sent 897 lorries.",
            "It fell by 14 per cent under § 5.",
            "See § 5 of this paper.",
            "In Section 6 the weir is told of.",
            "It is told in Section 6 of the EU report.",
            "In 2019 U.S. exports fell by 4 percent.",
            "The Housing Act 2004 was passed in a night.",
            "It rose by 4 percent in [2024].",
        ] {
            assert!(!is_cited(text), "{text}");
        }
    }
}
