//! Lines that hold nothing but tags of a template engine, right above definitions of links.

/// What opens a tag and what closes it: Liquid's and Jinja's, Hugo's, the attributes of kramdown.
const TAGS: &[(&str, &str)] = &[("{%", "%}"), ("{{", "}}"), ("{:", "}")];

/// `text` with blanks for each line of tags that stands right above a definition; none where there is no such line.
/// Every byte stays where it is.
///
/// The engine leaves no text in the place of `{% include links.md %}`, and so the definitions below begin a block. The parser knows
/// of no engine, takes both for one paragraph, and all that the text defines there would be lost.
pub(super) fn without_tags(text: &str) -> Option<String> {
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
