use super::*;
use crate::finding::Edit;
use crate::format;

/// Each allowed thing of `text`: its rule, its keys, where it reaches.
fn allowed(format: &str, text: &str) -> Vec<String> {
    let source = Source::new("a", text);
    let format = format::by_name(format).expect("a format of this name");
    let layout = (format.read)(&source);
    directives(&source, &layout)
        .iter()
        .flat_map(|directive| &directive.allows)
        .map(|allow| {
            let rule = allow.rule.as_deref().unwrap_or("*");
            let reach = source.slice(allow.reach).trim();
            format!("{rule}{:?} {reach}", allow.keys)
        })
        .collect()
}

/// `text` after what is allowed at `part` of its directive `at` was taken out.
fn without(format: &str, text: &str, place: (usize, usize)) -> String {
    let source = Source::new("a", text);
    let format = format::by_name(format).expect("a format of this name");
    let layout = (format.read)(&source);
    let mut edits: Vec<Edit> = removal(&source, &layout, &directives(&source, &layout), place);
    edits.sort_by_key(|edit| edit.place);
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        text.replace_range(edit.place.span.range(), &edit.replacement);
    }
    text
}

#[test]
fn a_comment_reaches_the_line_that_it_ends_or_the_next_block() {
    for name in ["markdown", "plain"] {
        let text = "One [1].\n\nTwo [2]. <!-- citedesk: allow a-b [4] [^X], c -- as told -->\nThree.\n\n<!-- citedesk: allow d -->\n\nFour.\n\nFive.\n";
        let line = "Two [2]. <!-- citedesk: allow a-b [4] [^X], c -- as told -->";
        assert_eq!(
            allowed(name, text),
            [
                format!("a-b[\"4\", \"x\"] {line}"),
                format!("c[] {line}"),
                "d[] Four.".into()
            ]
        );
    }
}

#[test]
fn a_heading_is_one_with_what_it_heads_and_a_table_is_one() {
    let text = "<!-- citedesk: allow a -->\n## Sources\n\n- One\n- Two\n";
    assert_eq!(allowed("markdown", text), ["a[] ## Sources\n\n- One"]);
    let text = "<!-- citedesk: allow a -->\n\n| x | y |\n|---|---|\n| z | w |\n\nText.\n";
    assert!(
        allowed("markdown", text)[0].ends_with('w'),
        "{:?}",
        allowed("markdown", text)
    );
    let text = "<!-- citedesk: allow a -->\n[1]: https://ons.gov.uk\n\nText [1].\n";
    assert_eq!(allowed("markdown", text), ["a[] [1]: https://ons.gov.uk"]);
}

#[test]
fn regions_end_where_their_rule_is_on_again() {
    let text = "<!-- citedesk: off -->\nOne.\n<!-- citedesk: off a -->\nTwo.\n<!-- citedesk: on a -->\nThree.\n<!-- citedesk: on -->\nFour.\n";
    let found = allowed("plain", text);
    assert!(found[0].ends_with("Three."), "{found:?}");
    assert_eq!(found[1], "a[] Two.");
}

#[test]
fn front_matter_allows_in_both_forms_of_yaml() {
    for (head, whole) in [
        ("citedesk: {allow: [a-b, \"c\"]}\n", 2),
        ("citedesk:\n  allow: [a-b, c]\n", 2),
        (
            "citedesk:\n  allow:\n    - a-b # so\n    - 'c'\ntags:\n  - d\n",
            2,
        ),
        ("citedesk:\n  allow: a-b, c # so\n", 2),
        ("citedesk: {allow: a-b}\n", 1),
        ("citedesk: {allow: a-b, reason: so}\n", 1),
        ("citedesk: {reason: \"allow: x, y\", allow: [a-b, c]}\n", 2),
        ("citedesk:\n  # allow: none\n  allow: [a-b,\n    c]\n", 2),
        ("tags: [allow]\n", 0),
        ("citedesk:\n  stage: draft\n", 0),
    ] {
        let text = format!("---\ntitle: x\n{head}---\n\nText.\n");
        let found = allowed("markdown", &text);
        assert_eq!(found.len(), whole, "{head}: {found:?}");
        if let [first, second] = &found[..] {
            assert!(first.starts_with("a-b[] ---") && second.starts_with("c[] ---"));
        }
    }
    let text = "---\ncitedesk:\n  allow:\n    - a-b\n    - c\n---\n\nText.\n";
    let left = without("markdown", text, (0, 0));
    assert_eq!(left, "---\ncitedesk:\n  allow:\n    - c\n---\n\nText.\n");
    // A line may hold several names, and says why of all of them.
    let text = "---\ncitedesk:\n  allow:\n    - a-b, c # so\n    - d\n---\n\nText.\n";
    for (part, line) in [(0, "c # so"), (1, "a-b # so")] {
        let left = without("markdown", text, (0, part));
        let wanted = format!("---\ncitedesk:\n  allow:\n    - {line}\n    - d\n---\n\nText.\n");
        assert_eq!(left, wanted);
    }
    let text = "---\ncitedesk: {allow: a-b, reason: so}\n---\n\nText.\n";
    let left = without("markdown", text, (0, 0));
    assert_eq!(left, "---\ncitedesk: {allow: , reason: so}\n---\n\nText.\n");
}

#[test]
fn code_and_other_comments_say_nothing() {
    let text = "`<!-- citedesk: allow a -->` <!-- allow a -->\n\n    <!-- citedesk: allow a -->\n";
    assert!(allowed("markdown", text).is_empty());
}

#[test]
fn what_is_taken_out_leaves_the_rest_as_it_was() {
    let comment = "<!-- citedesk: allow a -->";
    for (format, before, after) in [
        ("plain", "One. @\nTwo.\n", "One.\nTwo.\n"),
        ("plain", "One. @ Two.\n", "One. Two.\n"),
        ("plain", "@\r\nOne.\r\n", "One.\r\n"),
        ("plain", "One.\n@\nTwo.\n", "One.\nTwo.\n"),
        ("plain", "One.\n\n@\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("plain", "One.\n@", "One."),
        ("plain", "\u{feff}@ One.", "\u{feff} One."),
        ("plain", "@", ""),
        ("markdown", "One.\n@\nTwo.\n", "One.\n\nTwo.\n"),
        ("markdown", "> One.\n> @\n> Two.\n", "> One.\n> \n> Two.\n"),
        ("markdown", "# One\n\n@\nTwo.\n", "# One\n\nTwo.\n"),
    ] {
        assert_eq!(
            without(format, &before.replace('@', comment), (0, 0)),
            after
        );
    }
    let text = "One. <!-- citedesk: allow a, b [4], c -- so -->\n";
    assert_eq!(without("plain", text, (0, 0)), text.replace("a, ", ""));
    assert_eq!(without("plain", text, (0, 1)), text.replace("b [4], ", ""));
    assert_eq!(without("plain", text, (0, 2)), text.replace(", c", ""));
    let text = "<!-- citedesk: off -->\n\nOne.\n\n<!-- citedesk: on -->\n";
    assert_eq!(without("plain", text, (0, 0)), "One.\n\n");
}

#[test]
fn what_asks_for_nothing_that_is_known_is_kept_in_mind() {
    for (text, unknown) in [
        ("<!-- Citedesk: Allow a-b -->\n\nText.\n", None),
        ("<!-- citedesk: alow a-b -->\n\nText.\n", Some("alow")),
        (
            "---\ncitedesk:\n  alow: [a-b]\n---\n\nText.\n",
            Some("alow"),
        ),
        (
            "---\ncitedesk: {allows: a-b}\n---\n\nText.\n",
            Some("allows"),
        ),
        ("---\ncitedesk:\n  allow: a-b\n---\n\nText.\n", None),
        (
            "---\ntitle: \"x\ncitedesk:\n  allow: a-b\n---\n\nText.\n",
            Some("?"),
        ),
    ] {
        let source = Source::new("a", text);
        let format = format::by_name("markdown").expect("the format");
        let found = directives(&source, &(format.read)(&source));
        assert_eq!(found.len(), 1, "{text}");
        let word = match found[0].order {
            Order::Unknown(span) => Some(source.slice(span)),
            Order::Unread => Some("?"),
            _ => None,
        };
        assert_eq!(word, unknown, "{text}");
    }
}
