//! What drafts of our own tell out of themselves.

use super::*;
use crate::claim::tests::claims_of;
use crate::sentence::drafts::draft;
use crate::settings::{ClaimSettings, Require, Settings};
use crate::source::Source;
use crate::{check, format, words};

/// The first words of the claims of `text` that it tells out of itself.
fn told(code: &str, text: &str) -> Vec<String> {
    let source = Source::new("a", text);
    let document = draft(&source);
    let settings = Settings {
        language: Some(code.into()),
        ..Settings::default()
    };
    let inner = Inner::new(&document, words::table(code).expect("the table"));
    let claims = claims_of(text, &settings);
    let own = claims.iter().filter(|claim| inner.tells(claim));
    let opening = |claim: &Claim| claim.text.split(' ').take(2).collect::<Vec<_>>().join(" ");
    own.map(opening).collect()
}

#[test]
fn what_follows_from_what_is_supposed_is_told_by_the_text() {
    for text in [
        "Suppose a port has 40 boats. Of these, 30 percent were sold in 2019.",
        "Say that Ida has 40 boats.\n\nThe number of boats fell by 30 percent.",
        "For example, a boat was bought for 400 pounds. Its price fell by 30 percent.",
        "To see how, consider a port with 40 boats.\n\nThe number of boats fell by 30 percent.",
    ] {
        assert_eq!(told("en", text).len(), 1, "{text}");
    }
    for text in [
        "We suppose a lot. The number of boats fell by 30 percent.",
        "Suppose a port has 40 boats.\n\nIn 2019 the number of boats fell by 30 percent.",
        "Suppose a port has 40 boats [1].\n\nThe number of boats fell by 30 percent.",
        "For example, the port bought boats. The number of boats fell by 30 percent.",
        "Consider a port with 40 boats.\n\nIn 2019 the number of boats fell by 30 percent.",
        "Consider a port with 40 boats.\n\nThe boats of Hull fell by 30 percent.",
        "Consider a port with 40 boats [1].\n\nThe number of boats fell by 30 percent.",
    ] {
        assert_eq!(told("en", text), [""; 0], "{text}");
    }
    let german = "Angenommen, ein Hafen hat 40 Boote. Die Zahl der Boote fiel um 30 Prozent.";
    assert_eq!(told("de", german), ["Die Zahl"]);
}

#[test]
fn what_stands_under_the_heading_of_an_example_is_one() {
    let reported = |heading: &str| {
        let text =
            format!("# Boats\n\n{heading}\n\nThe port lost 30 percent of its boats in 2019.\n");
        let settings = Settings {
            claims: ClaimSettings {
                require: Require::Always,
                ..ClaimSettings::default()
            },
            ..Settings::default()
        };
        let format = format::by_name("markdown").expect("the format");
        check(Source::new("draft", text), format, &settings)
            .diagnostics
            .len()
    };
    for heading in [
        "## Worked example",
        "## 3.1 Example",
        "## An illustrative example",
        "## Example 2: Two boats",
        "## An illustrative example",
    ] {
        assert_eq!(reported(heading), 0, "{heading}");
    }
    for heading in [
        "## A shining example",
        "## Example\n\n## Boats",
        "## Examples of Hull",
    ] {
        assert_eq!(reported(heading), 1, "{heading}");
    }
}

#[test]
fn an_account_tells_of_whoever_writes_and_of_his() {
    let own = "I sold it all. It was my boat. I left. My son came too. ";
    let ours = "Our rent rose by 30 percent in 2019.";
    let others = "The rent of Hull rose by 30 percent in 2019.";
    assert_eq!(told("en", &format!("{own}{ours} {others}")), ["Our rent"]);
    assert_eq!(told("en", &format!("I sold it. {ours}")), [""; 0]);
    let quoted = "\"I sold it. I left it. It was my boat. I was glad,\" she said. ";
    assert_eq!(told("en", &format!("{quoted}\n\n{ours}")), [""; 0]);
}

#[test]
fn a_dictionary_tells_what_its_words_mean() {
    let entries = "TIDE, n. A thing of the sea.\n\n".repeat(5);
    let meaning = "Half of the boats were sold by the two crews.";
    let all = format!("{entries}BOAT, n. A house.\n\n{meaning}");
    assert!(told("en", &all).contains(&"Half of".to_owned()));
    assert_eq!(
        told("en", &format!("TIDE, n. A thing.\n\n{meaning}")),
        [""; 0]
    );
    let dated = format!("{entries}Half of the 40 boats were sold in 1931.");
    assert_eq!(told("en", &dated), [""; 0]);
}
