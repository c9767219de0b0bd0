//! What a template engine makes of a draft: its comments, and lines that hold nothing but tags right above definitions of links.

use std::ops::Range;

/// What opens a tag and what closes it: Liquid's and Jinja's, Hugo's, the attributes of kramdown.
const TAGS: &[(&str, &str)] = &[("{%", "%}"), ("{{", "}}"), ("{:", "}")];

/// What ends a comment of Liquid and its kin, within its tag.
const END: &str = "endcomment";

/// `text` as its engine shows it, as far as the parser must know: without comments, and without tags above definitions; none where it is
/// as it stands. Every byte stays where it is.
pub(super) fn shown(text: &str) -> Option<String> {
    let commented = without_comments(text);
    without_tags(commented.as_deref().unwrap_or(text)).or(commented)
}

/// `text` with blanks for what the engine leaves out, `{% comment %} ... {% endcomment %}`; none where there is no such comment. Every byte
/// stays where it is, and line ends stay.
///
/// A comment begins a line and is closed; one that parts a block of code from its fence shows how comments are written.
fn without_comments(text: &str) -> Option<String> {
    let mut made: Option<String> = None;
    let mut from = 0;
    for end in memchr::memmem::find_iter(text.as_bytes(), END) {
        let Some(close) = tag_around(text, end, END).filter(|close| close.start >= from) else {
            continue;
        };
        let mut words = text[from..close.start].match_indices("comment");
        let open = words.find_map(|(at, word)| {
            let tag = tag_around(text, from + at, word)?;
            begins_line(&text[..tag.start]).then_some(tag)
        });
        from = close.end;
        let Some(open) = open else {
            continue;
        };
        let inside = &text[open.start..close.end];
        let fences = inside
            .lines()
            .filter(|line| line.trim_start().starts_with("```"));
        if fences.count() % 2 == 0 {
            let made = made.get_or_insert_with(String::new);
            made.push_str(&text[made.len()..open.start]);
            made.extend(inside.bytes().map(blank));
        }
    }
    made.map(|made| {
        let rest = &text[made.len()..];
        made + rest
    })
}

/// A blank in the place of `byte`, unless it ends a line.
fn blank(byte: u8) -> char {
    match byte {
        b'\n' | b'\r' => char::from(byte),
        _ => ' ',
    }
}

/// The tag that holds `word`, which stands at `at` of `text`, and nothing else: `{%- comment -%}`.
fn tag_around(text: &str, at: usize, word: &str) -> Option<Range<usize>> {
    let before = text[..at].trim_end_matches([' ', '-']);
    let behind = text[at + word.len()..].trim_start_matches([' ', '-']);
    let whole = before.ends_with("{%") && behind.starts_with("%}");
    whole.then(|| before.len() - 2..text.len() - behind.len() + 2)
}

/// Whether nothing but blanks stands behind the last line end of `before`.
fn begins_line(before: &str) -> bool {
    let blank = before.trim_end_matches([' ', '\t']);
    blank.is_empty() || blank.ends_with(['\n', '\r'])
}

/// `text` with blanks for each line of tags that stands right above a definition; none where there is no such line.
/// Every byte stays where it is.
///
/// The engine leaves no text in the place of `{% include links.md %}`, and so the definitions below begin a block. The parser knows
/// of no engine, takes both for one paragraph, and all that the text defines there would be lost.
fn without_tags(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut made: Option<String> = None;
    for close in memchr::memchr_iter(b'}', bytes) {
        if !line_below(&text[close + 1..]).is_some_and(defines) {
            continue;
        }
        let start = memchr::memrchr(b'\n', &bytes[..close]).map_or(0, |end| end + 1);
        if is_of_tags(&text[start..=close]) {
            let made = made.get_or_insert_with(String::new);
            made.push_str(&text[made.len()..start]);
            made.extend(std::iter::repeat_n(' ', close + 1 - start));
        }
    }
    made.map(|made| {
        let rest = &text[made.len()..];
        made + rest
    })
}

/// What stands below the line whose end `rest` is, where nothing else ends it.
fn line_below(rest: &str) -> Option<&str> {
    let rest = rest.trim_start_matches([' ', '\t']);
    rest.strip_prefix('\n')
        .or_else(|| rest.strip_prefix("\r\n"))
}

/// Whether `below` begins with a definition: `[key]: address`.
fn defines(below: &str) -> bool {
    let line = below.lines().next().unwrap_or_default();
    let unindented = line.trim_start_matches(' ');
    let is_code = line.len() - unindented.len() > 3;
    let label = unindented.strip_prefix('[').filter(|_| !is_code);
    label
        .and_then(|label| label.find(']').map(|end| &label[end..]))
        .is_some_and(|behind| behind.starts_with("]:"))
}

/// Whether `line` has tags and nothing else.
fn is_of_tags(line: &str) -> bool {
    let mut rest = line.trim();
    while !rest.is_empty() {
        let tag = TAGS.iter().find_map(|(open, close)| {
            let inside = rest.strip_prefix(open)?;
            inside.split_once(close)
        });
        let Some((_, behind)) = tag else {
            return false;
        };
        rest = behind.trim_start();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_of_the_engine_become_blanks() {
        for (text, hidden) in [
            (
                "A\n\n{% comment %}\n40 é\r\n{% endcomment %}\n\nB",
                "{% comment %}\n40 é\r\n{% endcomment %}",
            ),
            (
                "{%- comment -%} 40 {%- endcomment -%} B",
                "{%- comment -%} 40 {%- endcomment -%}",
            ),
            ("{% comment %}\nA", ""),
            ("A {% comment %} B {% endcomment %}", ""),
            ("A {% endcomment %} {% comment %}", ""),
            ("{% comment %}\n```\n{% endcomment %}\n```", ""),
            ("{% comments %} A {% endcomments %}", ""),
        ] {
            let blanked: String = hidden.bytes().map(blank).collect();
            let expected = (!hidden.is_empty()).then(|| text.replace(hidden, &blanked));
            assert_eq!(without_comments(text), expected, "{text:?}");
        }
        let two = "{% comment %} A {% endcomment %}\nB\n{% comment %} C {% endcomment %}";
        let shown = without_comments(two).expect("a comment");
        assert_eq!(shown.trim(), "B");
    }

    #[test]
    fn tags_above_a_definition_become_blanks_and_others_stay() {
        for (text, tags) in [
            (
                "A\n\n{% include r.md %}\n[a]: u\n",
                &["{% include r.md %}"][..],
            ),
            ("{% x %} {% y %} \r\n  [a b]: u", &["{% x %} {% y %}"]),
            (
                "{{< links >}}\n[a]: u\n\n{: .l}\n[^1]: n",
                &["{{< links >}}", "{: .l}"],
            ),
            ("{% x %}\n{% y %}\n[a]: u", &["{% y %}"]),
            ("{% x %}\n\n[a]: u", &[]),
            ("{% x %} A\n[a]: u", &[]),
            ("A {% x %}\n[a]: u", &[]),
            ("{% x %}\n    [a]: u", &[]),
            ("{% x %}\n[a] u", &[]),
            ("{% x %}\nA [a]: u", &[]),
            ("{% x\n[a]: u", &[]),
            ("{a}\n[a]: u", &[]),
            ("{% x %}", &[]),
            ("", &[]),
        ] {
            let mut wanted = text.to_owned();
            for tag in tags {
                wanted = wanted.replacen(tag, &" ".repeat(tag.len()), 1);
            }
            let made = without_tags(text);
            assert_eq!(made.is_some(), !tags.is_empty(), "{text:?}");
            assert_eq!(made.as_deref().unwrap_or(text), wanted, "{text:?}");
        }
    }
}
