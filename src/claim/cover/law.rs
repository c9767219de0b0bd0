//! Rulings and statutes that a sentence cites as lawyers do: `[2024] EWCA Civ 311`, `468 U.S. 897`, `42 U.S.C. § 1983`, `§ 823 BGB`.

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

/// What a statute's year is followed by where one of its parts is named: "Housing Act 2004, s 215".
const PARTS: &[&str] = &[
    ", s ",
    ", s. ",
    ", ss ",
    ", section ",
    ", sch ",
    ", art ",
    ", art. ",
    ", reg ",
];

/// Whether `text` says by such a citation where a ruling or a statute can be found.
pub(super) fn is_cited(text: &str) -> bool {
    // All of them have a figure, and a bracket, a capital letter or the sign of a section before or behind it.
    let has_figure = text.bytes().any(|byte| byte.is_ascii_digit());
    has_figure
        && (names_ruling(text) || is_reported(text) || names_section(text) || names_act(text))
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

/// Whether a report stands between its volume and its page.
fn is_reported(text: &str) -> bool {
    // Every one of them is shortened, so that most sentences are told by their points.
    memchr::memchr(b'.', text.as_bytes()).is_some()
        && REPORTS.iter().any(|report| {
            text.match_indices(report).any(|(at, _)| {
                let before = text[..at].trim_end_matches(' ');
                let behind = text[at + report.len()..].trim_start_matches([' ', '§']);
                before.len() < at
                    && before.ends_with(|c: char| c.is_ascii_digit())
                    && behind.starts_with(|c: char| c.is_ascii_digit())
            })
        })
}

/// Whether the sign of a section stands before its number, or a ruling's paragraph is named: `Rn. 43`.
fn names_section(text: &str) -> bool {
    ["§", "Rn.", "Rdnr."].iter().any(|sign| {
        text.match_indices(sign).any(|(at, _)| {
            let behind = text[at + sign.len()..].trim_start_matches(['§', ' ', '\u{a0}']);
            behind.starts_with(|c: char| c.is_ascii_digit())
        })
    })
}

/// Whether a part of an act is named behind the act's year.
fn names_act(text: &str) -> bool {
    text.contains(" Act ")
        && PARTS.iter().any(|part| {
            text.match_indices(part).any(|(at, _)| {
                let year = text[..at]
                    .bytes()
                    .rev()
                    .take_while(u8::is_ascii_digit)
                    .count();
                year == 4 && text[at + part.len()..].starts_with(|c: char| c.is_ascii_digit())
            })
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
            "A licence is asked for by the Housing Act 2004, s 215.",
            "BGH, Urt. v. 3.4.2019, Rn. 43.",
        ] {
            assert!(is_cited(text), "{text}");
        }
        for text in [
            "The U.S. sent 897 lorries.",
            "In 2019 U.S. exports fell by 4 percent.",
            "The Housing Act 2004 was passed in a night.",
            "It rose by 4 percent in [2024].",
        ] {
            assert!(!is_cited(text), "{text}");
        }
    }
}
