//! What stands for the year of a work that has none.

/// For a year that is not known, blanks left out: "no date" in English, German, French, Spanish and Dutch.
pub(crate) const UNDATED: [&str; 6] = ["n.d.", "o.J.", "o.D.", "s.d.", "s.f.", "z.d."];

/// For that of a work that is not out yet.
pub(crate) const UNPRINTED: [&str; 4] = ["in press", "forthcoming", "im Druck", "im Erscheinen"];

/// Parts of years, and years of other kinds, folded: "spring 2008", "fiscal 2011".
const SEASONS: &[&str] = &[
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "fiscal",
    "semester",
    "trimester",
    "quarter",
    "fruhling",
    "fruhjahr",
    "sommer",
    "herbst",
    "printemps",
    "ete",
    "automne",
    "hiver",
    "primavera",
    "verano",
    "otono",
    "invierno",
    "estate",
    "autunno",
    "inverno",
];

/// Whether the folded `word` is what people call a part of a year by, and no author.
pub(crate) fn is_season(word: &str) -> bool {
    SEASONS.contains(&word)
}

/// How works without a year are filed.
const NO_YEAR: &str = "n.d.";

/// An expression that takes any of them, blanks between the letters allowed.
pub(crate) fn pattern() -> String {
    let blank = |form: &str| regex::escape(form).replacen(r"\.", r"\.\s?", 1);
    let undated: Vec<String> = UNDATED.into_iter().map(blank).collect();
    format!(r"{}|(?:{})(?-u:\b)", undated.join("|"), UNPRINTED.join("|"))
}

/// The year `written` as works are filed by it: in lower case, and all words for none as one.
pub(crate) fn year_of(written: &str) -> String {
    let lower = written.to_lowercase();
    let folded = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    let unknown = ["n.", "o.", "s.", "z.", "no"]
        .iter()
        .any(|none| folded.starts_with(none));
    if unknown { NO_YEAR.to_owned() } else { folded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_for_no_year_is_taken_and_filed_as_one() {
        let known = regex::Regex::new(&format!("^(?:{})$", pattern())).expect("the pattern");
        for form in UNDATED {
            let spaced = form.replacen('.', ". ", 1);
            for written in [form, &spaced] {
                assert!(known.is_match(written), "{written}");
                assert_eq!(year_of(written), "n.d.");
            }
        }
        for form in UNPRINTED {
            assert!(known.is_match(form), "{form}");
            assert_eq!(year_of(form), form.to_lowercase());
        }
    }
}
