//! The words of one comment: an order, names of rules with their keys, and a reason that is for people.

use super::{Allow, Directive, Form, Order};
use crate::source::{Source, Span};

/// What parts the reason from what is asked for.
const REASON: [&str; 2] = ["--", "—"];

/// What the comment `span` asks for.
pub(super) fn directive(source: &Source, span: Span) -> Directive {
    let text = source.slice(span);
    let from = text.find(':').map_or(text.len(), |at| at + 1);
    let until = text.len() - "-->".len();
    let inner = text.get(from..until).unwrap_or_default();
    let reason = REASON
        .iter()
        .filter_map(|mark| reason_at(inner, mark))
        .min();
    let (inner, reason) = inner.split_at(reason.unwrap_or(inner.len()));
    let base = span.start as usize + from;
    let mut tokens = tokens(inner).map(|(at, word)| (base + at, word));
    let first = tokens.next();
    let order = match first.map(|(_, word)| word.to_ascii_lowercase()).as_deref() {
        Some("allow") => Order::Allow,
        Some("allow-file") => Order::AllowFile,
        Some("off") => Order::Off,
        Some("on") => Order::On,
        _ => Order::Unknown(first.map_or(span, |(at, word)| Span::new(at, at + word.len()))),
    };
    let mut allows: Vec<Allow> = Vec::new();
    if !matches!(order, Order::Unknown(_)) {
        for (at, word) in tokens {
            let own = Span::new(at, at + word.len());
            match allows.last_mut() {
                Some(last) if word.starts_with('[') => {
                    last.span.end = own.end;
                    last.keys.push(fold(word));
                }
                _ => allows.push(allow(own, Some(word))),
            }
        }
    }
    if allows.is_empty() && matches!(order, Order::Off | Order::On) {
        allows.push(allow(span, None));
    }
    Directive {
        span,
        form: Form::Comment,
        order,
        reasoned: reason.contains(char::is_alphanumeric),
        allows,
    }
}

/// One thing that is allowed, without keys and without a reach.
pub(super) fn allow(span: Span, rule: Option<&str>) -> Allow {
    Allow {
        span,
        rule: rule.map(Into::into),
        name: span,
        keys: Vec::new(),
        reach: Span::default(),
        uses: 0,
        is_meant: false,
        end: None,
    }
}

/// A key as keys are compared here: without brackets and what marks its system, in small letters.
pub(super) fn fold(key: &str) -> Box<str> {
    key.trim_matches(|c: char| matches!(c, '[' | ']' | '^' | '@') || c.is_whitespace())
        .replace(['–', '—'], "-")
        .to_lowercase()
        .into()
}

/// Where `mark` stands between white space, as it does before a reason.
fn reason_at(text: &str, mark: &str) -> Option<usize> {
    text.match_indices(mark).map(|(at, _)| at).find(|&at| {
        let (before, after) = (&text[..at], &text[at + mark.len()..]);
        before.ends_with(char::is_whitespace)
            && (after.is_empty() || after.starts_with(char::is_whitespace))
    })
}

/// The words of `text` with where they begin: parted by white space and commas, those in brackets whole.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let last_close = text.rfind(']').unwrap_or(0);
    std::iter::from_fn(move || {
        let rest = text[at..].trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        at = text.len() - rest.len();
        let start = at;
        let first = rest.chars().next()?;
        let keyed = first == '[' && start < last_close;
        let close = keyed.then(|| rest.find(']')).flatten();
        let length = if let Some(close) = close {
            close + 1
        } else {
            let inner = &rest[first.len_utf8()..];
            let end = inner.find(|c: char| c.is_whitespace() || matches!(c, ',' | '['));
            end.map_or(rest.len(), |end| end + first.len_utf8())
        };
        at += length;
        Some((start, &rest[..length]))
    })
}
