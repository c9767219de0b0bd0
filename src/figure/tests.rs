//! Which numbers of a sentence are figures, and what they say.

use super::*;

fn decimal(number: Exact) -> String {
    let thousandths = (number * Exact::from(1_000)).round().to_integer();
    let shown = format!("{}.{:03}", thousandths / 1_000, thousandths % 1_000);
    shown.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn shown(text: &str) -> Vec<String> {
    figures(text)
        .iter()
        .map(|figure| {
            let unit = match figure.unit {
                Unit::Count => String::new(),
                Unit::Percent => "%".to_owned(),
                Unit::PercentagePoints => "pp".to_owned(),
                Unit::Money(sign) => sign.to_string(),
            };
            let rough = if figure.precision == Precision::Rough {
                "~"
            } else {
                ""
            };
            format!(
                "{rough}{}{unit} ±{}",
                decimal(figure.value),
                decimal(figure.slack)
            )
        })
        .collect()
}

#[test]
fn figures_are_read_with_unit_and_rounding() {
    for (text, expected) in [
        // The "m" of a longer word is no million.
        ("The wall is 10 mètres long.", &["10 ±0.5"][..]),
        (
            "It rose from 40 to 50, a 25 per cent increase.",
            &["40 ±0.5", "50 ±0.5", "25% ±0.5"][..],
        ),
        (
            "Sales of $8.4 billion and £3.25m",
            &["8400000000$ ±50000000", "3250000£ ±5000"],
        ),
        (
            "A loss of 1.5 Million, $2 BILLION and £40M, or 4 Per Cent.",
            &[
                "1500000 ±50000",
                "2000000000$ ±500000000",
                "40000000£ ±500000",
                "4% ±0.5",
            ],
        ),
        (
            "Up to 50 of them, up to 60 of us.",
            &["~50 ±0.5", "~60 ±0.5"],
        ),
        (
            "It lost 3,400 homes and 12,345 trees.",
            &["3400 ±50", "12345 ±0.5"],
        ),
        (
            "Some 40 of about 300, up to 12%",
            &["~40 ±0.5", "~300 ±0.5", "~12% ±0.5"],
        ),
        (
            "It fell by 0.4 percentage points to 3 of seven.",
            &["0.4pp ±0.05", "3 ±0.5", "7 ±0"],
        ),
        (
            "Two million, twenty-two and two thirds of 12%, up one percentage point.",
            &["12% ±0.5", "1pp ±0.5"],
        ),
        (
            "Forty came, nineteen of 20 by boat (+25%), and forty-two stayed.",
            &["40 ±0", "19 ±0", "20 ±0.5", "25% ±0.5"],
        ),
        (
            "Some 11 of 58, some 40 of 58.",
            &["11 ±0.5", "58 ±0.5", "~40 ±0.5", "58 ±0.5"],
        ),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn dates_codes_and_ranges_are_none() {
    for text in [
        "In 2024 it began on 3 May at 12:03.",
        "H5N1, COVID-19 and B-52 on the 1st, version 2.1.3.",
        "Article 5 of the law, between 3-4 and 7–9, in May 12",
        "The rule of three and of four.",
    ] {
        assert_eq!(shown(text), [] as [&str; 0], "{text}");
    }
}
