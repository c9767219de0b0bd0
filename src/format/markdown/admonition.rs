//! Admonitions and tabs, `!!!` and `===`: what they hold stands four spaces in, and is prose and no code.

/// What the line begins with that opens one.
const HEADERS: [&str; 6] = ["!!! ", "??? ", "???+ ", "=== \"", "===! \"", "===+ \""];

/// How far the contents stand in, in spaces.
const INDENT: usize = 4;

/// A quotation as wide as that.
const QUOTE: &str = ">   ";

/// Whether a paragraph that begins with `text` opens an admonition or a tab.
pub(super) fn is_header(text: &str) -> bool {
    HEADERS.iter().any(|header| text.starts_with(header))
}

/// `text` with what its admonitions hold as block quotes, which every byte keeps its place in; code in them is blank.
pub(super) fn as_quotes(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    let mut depth = 0;
    // What closes the fenced code around, and how deep it stands.
    let mut fence: Option<(&str, usize)> = None;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        if content.trim().is_empty() {
            quoted.push_str(line);
            continue;
        }
        let spaces = content.len() - content.trim_start_matches(' ').len();
        let level = depth.min(spaces / INDENT);
        if fence.is_none_or(|(_, around)| level < around) {
            depth = level;
            fence = None;
        }
        let rest = &content[INDENT * level.min(depth)..];
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| rest.trim_start().starts_with(mark))
            .filter(|_| !rest.trim_start().trim_start_matches('`').contains('`'));
        let in_code = fence.is_some() || mark.is_some();
        match fence {
            Some((mark, _)) if rest.trim_start().starts_with(mark) => fence = None,
            Some(_) => {}
            None => fence = mark.map(|mark| (mark, level)),
        }
        if in_code && depth > 0 {
            quoted.extend(std::iter::repeat_n(' ', content.len()));
        } else {
            quoted.extend(std::iter::repeat_n(QUOTE, level.min(depth)));
            quoted.push_str(rest);
        }
        quoted.push_str(&line[content.len()..]);
        if !in_code && is_header(rest) {
            depth = level + 1;
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_become_quotations_of_the_same_length() {
        let text = "!!! note\n\n    It rained.\n\n    ??? tip\n\n        It snowed.\n\n    ```\n    code\n\n    more\n    ```\n    So be it.\n\nNo more.\n\n    code\n";
        let quoted = as_quotes(text);
        assert_eq!(quoted.len(), text.len());
        assert_eq!(
            quoted,
            "!!! note\n\n>   It rained.\n\n>   ??? tip\n\n>   >   It snowed.\n\n       \n        \n\n        \n       \n>   So be it.\n\nNo more.\n\n    code\n"
        );
    }

    #[test]
    fn admonitions_within_code_are_code() {
        let text = "```\n!!! note\n\n    [1]\n```\n\n    [2]\n";
        assert_eq!(as_quotes(text), text);
    }
}
