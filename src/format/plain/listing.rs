//! Lines of plain text that are code, logs, diagrams or grammars rather than words.

use super::line::Line;

/// How grave the lines of logs say that they are, and how a step ended.
const LEVELS: &[&str] = &[
    "OK", "FAIL", "FAILED", "PASS", "PASSED", "SKIP", "SKIPPED", "INFO", "WARN", "WARNING",
    "ERROR", "DEBUG", "TRACE", "FATAL", "NOTICE", "DONE",
];

/// Whether most of `lines` are code, a diagram or a grammar rather than words.
pub(super) fn is_listing(lines: &[Line<'_>]) -> bool {
    let marked = || {
        let marked = lines.iter().filter(|line| is_listing_line(line.text));
        marked.count()
    };
    lines.len() > 1 && marked() * 2 >= lines.len()
}

fn is_listing_line(text: &str) -> bool {
    has_listing_mark(text)
        || text.ends_with(['{', '}', '\\'])
        || text.ends_with(';') && (text.contains(['=', '{', '&']) || calls(text))
        || text.ends_with('|') && text.matches('|').nth(1).is_some()
        || text.starts_with(['|', '+', '}'])
        || is_prompt(text)
        || is_logged(text)
        || text.starts_with(">>> ")
        || text.ends_with("*/")
        || text.ends_with(')') && is_call(text)
}

/// Whether `text` is what somebody types into a shell; a number behind the sign is a sum of money.
fn is_prompt(text: &str) -> bool {
    let typed = text.strip_prefix("$ ");
    typed.is_some_and(|typed| typed.starts_with(|c: char| c.is_ascii_lowercase() || c == '.'))
}

/// Whether a line of a log opens with how grave it is: `[INFO] started`.
fn is_logged(text: &str) -> bool {
    let level = text
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("] "));
    level.is_some_and(|(level, _)| LEVELS.contains(&level.trim()))
}

/// Whether all of `text` is a name of code with its arguments: `array('l', [1, 2])`.
fn is_call(text: &str) -> bool {
    let name = text.split('(').next().unwrap_or_default();
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.';
    name.len() < text.len() && name.len() > 1 && name.bytes().all(in_name)
}

/// Whether a parenthesis in `text` stands right behind a word, as that of a call does.
fn calls(text: &str) -> bool {
    let mut opening = memchr::memchr_iter(b'(', text.as_bytes());
    opening.any(|at| text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// Whether `text` holds a mark of code or diagrams; a line without their rarest signs, as most are, is told by those.
fn has_listing_mark(text: &str) -> bool {
    let bytes = text.as_bytes();
    let may =
        memchr::memchr3(b'=', b'+', b'|', bytes).is_some() || memchr::memchr(b'>', bytes).is_some();
    let marks = ["::=", "+--", "|  ", " := ", " -> "];
    may && marks.iter().any(|mark| text.contains(mark))
}
