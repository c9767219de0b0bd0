use super::*;
use crate::finding::{Edit, Finding, Level};
use crate::source::Place;

/// A finding at each `bad` of `text`, whose fix writes `good`; a citation at each digit, which reaches the `=` behind it.
fn view(text: &str, bad: &str, good: &str, safety: Safety) -> View {
    let findings = text.match_indices(bad).map(|(at, _)| {
        let span = Span::new(at, at + bad.len());
        let mut finding = Finding::new(span, "a fault");
        finding.fix = Some(Fix {
            title: "write it well".into(),
            edits: vec![Edit {
                place: Place::draft(span),
                replacement: good.into(),
            }],
            safety,
        });
        Diagnostic {
            rule: "some-rule",
            level: Level::Warning,
            finding,
        }
    });
    let digits = text.match_indices(|c: char| c.is_ascii_digit());
    View {
        diagnostics: findings.collect(),
        citations: digits
            .map(|(at, _)| {
                let body = text[at..]
                    .find('=')
                    .map(|eq| Span::new(at + eq, text.len()));
                Reached {
                    span: Span::new(at, at + 1),
                    bodies: body.into_iter().collect(),
                    entries: 1,
                }
            })
            .collect(),
    }
}

fn fixed(text: &str, bad: &str, good: &str) -> String {
    let fixed = fix(text, Safety::Safe, |text| {
        view(text, bad, good, Safety::Safe)
    });
    fixed.expect("it settles").text
}

#[test]
fn all_that_can_be_is_fixed_and_the_rest_of_the_text_is_untouched() {
    assert_eq!(
        fixed("\u{feff}a1 bad\r\nbad =x", "bad", "ok"),
        "\u{feff}a1 ok\r\nok =x"
    );
    assert_eq!(fixed("aaaa", "aa", "b"), "bb");
}

#[test]
fn unsafe_fixes_are_applied_where_they_are_asked_for() {
    let run = |safety| {
        let fixed = fix("bad", safety, |text| {
            view(text, "bad", "ok", Safety::Unsafe)
        });
        fixed.map(|fixed| (fixed.text, fixed.applied.len()))
    };
    assert_eq!(run(Safety::Safe), Ok(("bad".into(), 0)));
    assert_eq!(run(Safety::Unsafe), Ok(("ok".into(), 1)));
}

#[test]
fn a_fix_that_mends_nothing_or_breaks_a_citation_is_left_out() {
    assert_eq!(fixed("bad", "bad", "bad bad"), "bad");
    assert_eq!(
        fixed("1 bad =x", "bad", "="),
        "1 bad =x",
        "1 would reach another text"
    );
    assert_eq!(
        fixed("1 bad =x bad", "bad", "ok"),
        "1 ok =x ok",
        "an entry may be mended itself"
    );
    assert_eq!(
        fixed("1 bad bad", "bad ", "="),
        "1 bad bad",
        "1 reached nothing before"
    );
}

#[test]
fn one_bad_fix_among_many_is_found_by_halves() {
    let look = |text: &str| {
        let mut all = view(text, "x", "y", Safety::Safe);
        let whole = text.contains("stop");
        if !whole {
            all.diagnostics.push(Diagnostic {
                rule: "other-rule",
                level: Level::Error,
                finding: Finding::new(Span::default(), "it is gone"),
            });
        }
        all.diagnostics
            .extend(view(text, "stop", "", Safety::Safe).diagnostics);
        all
    };
    let fixed = fix("x x stop x", Safety::Safe, look).expect("it settles");
    assert_eq!(
        (fixed.text.as_str(), fixed.applied.len()),
        ("y y stop y", 3)
    );
}

#[test]
fn fixes_that_go_on_for_ever_are_an_error() {
    let look = |text: &str| {
        let mut all = view(text, "x", "", Safety::Safe);
        all.diagnostics.truncate(1);
        let unfixable = Diagnostic {
            rule: "some-rule",
            level: Level::Note,
            finding: Finding::new(Span::default(), "a fault"),
        };
        all.diagnostics.extend(vec![unfixable; text.len()]);
        all
    };
    let unsettled = fix(&"x".repeat(50), Safety::Safe, look).expect_err("it goes on");
    assert_eq!(unsettled.rules, ["some-rule"]);
}

#[test]
fn a_finding_that_counts_what_a_fix_takes_out_is_none_that_it_adds() {
    let counted = |text: &str| {
        let mut view = view(text, "bad", "", Safety::Safe);
        let count = text.matches("bad").count() + 1;
        let finding = Finding::new(Span::new(0, 1), format!("{count} words"));
        view.diagnostics.push(Diagnostic {
            rule: "another-rule",
            level: Level::Warning,
            finding,
        });
        view
    };
    let fixed = fix("a bad bad", Safety::Safe, counted);
    assert_eq!(fixed.expect("it settles").text, "a  ");
}

#[test]
fn citations_that_share_a_span_are_each_held() {
    let look = |text: &str| {
        let mut view = view(text, "bad", "ok", Safety::Safe);
        let sharing = view.citations.iter().map(|one| Reached {
            bodies: vec![Span::new(text.len() - 1, text.len())],
            ..one.clone()
        });
        let both: Vec<_> = view.citations.iter().cloned().zip(sharing).collect();
        view.citations = both.into_iter().flat_map(|(one, two)| [one, two]).collect();
        view
    };
    let fixed = |text: &str| fix(text, Safety::Safe, look).map(|fixed| fixed.text);
    assert_eq!(fixed("1 bad =x").as_deref(), Ok("1 ok =x"));
    assert_eq!(
        fixed("1 =x bad").as_deref(),
        Ok("1 =x bad"),
        "the second would reach another text"
    );
}
