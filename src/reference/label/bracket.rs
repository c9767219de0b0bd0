//! Labels in brackets: `[1]`, `[1]:`, `[^1^]`, `[^note]:`, `[KEY]`, `[@key]`, `[iv]`.

use super::worded::boxed;
use super::{Style, behind_anchor, ends_word, number};
use crate::document::{Key, System, Value};

/// No label is longer than this, in bytes.
const LONGEST: usize = 60;

/// A label in brackets, its length in bytes, and its key.
pub(super) fn bracketed(text: &str) -> Option<(Style, usize, Key)> {
    if let Some(found) = boxed_note(text) {
        return Some(found);
    }
    let inner = text.trim_start_matches(['[', '［', '【']);
    let open = text.len() - inner.len();
    let window = &inner[..inner.floor_char_boundary(LONGEST)];
    let close = window.find([']', '］', '】'])?;
    let name = window[..close].trim_end_matches('\\').trim();
    let closers = inner[close..].trim_start_matches([']', '］', '】']);
    // `<a name="r1">[1]</a>:`, `[1]<a name="r1"></a> text`
    let closers = behind_anchor(closers);
    // `[^1]\: text`, as some exports escape the colon.
    let length = text.len() - closers.len();
    let escaped = closers.strip_prefix('\\').filter(|_| name.starts_with('^'));
    let closers = escaped
        .filter(|rest| rest.starts_with(':'))
        .unwrap_or(closers);
    if text[..open].chars().count() > 2
        || name.is_empty()
        || !opens_body(closers.trim_start_matches(['*', '_', ':', '.', ')', '(']))
            && !closers.starts_with('(')
            && !is_row(closers)
    {
        return None;
    }
    if let Some((number, "")) = number(name) {
        return Some((Style::Bracket, length, Key::numeric(number)));
    }
    if let Some(number) = boxed(name) {
        return Some((Style::Bracket, length, Key::numeric(number)));
    }
    // A chatbot numbers its sources as it cites them: `[^1^] Roe`.
    let raised = name
        .strip_prefix('^')
        .and_then(|name| name.strip_suffix('^'));
    if let Some((number, "")) = raised.and_then(number) {
        return Some((Style::Bracket, length, Key::numeric(number)));
    }
    if let Some(note) = name.strip_prefix('^') {
        let value = Value::Label(note.to_lowercase().into());
        let is_note =
            !note.is_empty() && !note.contains(char::is_whitespace) && closers.starts_with(':');
        return is_note.then_some((
            Style::Note,
            length,
            Key {
                system: System::Footnote,
                value,
            },
        ));
    }
    let key = worded(name).filter(|_| !closers.starts_with('('))?;
    Some((Style::Word, length, key))
}

/// Whether `behind`, which stands behind a label, begins with more labels that commas part and an entry behind them: `, [2] Roe, A.`
fn is_row(behind: &str) -> bool {
    let mut rest = behind;
    while let Some(inner) = rest.strip_prefix(", [") {
        match number(inner).and_then(|(_, rest)| rest.strip_prefix(']')) {
            Some(behind) => rest = behind,
            None => return false,
        }
    }
    let body = rest.trim_start();
    let opens = |c: char| c.is_uppercase() || "\"“„«*_".contains(c);
    rest.len() < behind.len() && body.len() < rest.len() && body.starts_with(opens)
}

/// The key that `name` is where it is a word, however many parts it has, or the key of a bibliography as the text cites it.
fn worded(name: &str) -> Option<Key> {
    if let Some(label) = name.strip_prefix('@') {
        let plain = |c: char| c.is_alphanumeric() || "-_.:+/".contains(c);
        return (!label.is_empty() && label.chars().all(plain)).then(|| Key {
            system: System::Citekey,
            value: Value::Label(label.into()),
        });
    }
    let plain = |c: char| c.is_alphanumeric() || "-_.:+ /&'’".contains(c);
    // The notes of a chapter may count in Roman numerals.
    let lone = matches!(name, "i" | "v") || is_capital(name);
    let wordy = (lone || name.chars().count() > 1) && name.chars().all(plain);
    let folded: String = name.split_whitespace().collect();
    wordy.then(|| Key {
        system: System::Label,
        value: Value::Label(folded.to_lowercase().into()),
    })
}

/// Whether `name` is a capital by itself, as short lists count: `[A]`, `[Ø]`.
fn is_capital(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// `[Footnote 1: text]`, as transcribers of books set notes: the label is all up to the colon.
fn boxed_note(text: &str) -> Option<(Style, usize, Key)> {
    let inner = text
        .strip_prefix("[Footnote ")
        .or_else(|| text.strip_prefix("[Note "))?;
    let (number, rest) = number(inner)?;
    let rest = rest.strip_prefix(':')?;
    Some((
        Style::Bracket,
        text.len() - rest.len(),
        Key::numeric(number),
    ))
}

/// Whether an entry may begin with `rest` right behind its bracket: with a space, a capital, a script without capitals, a
/// quotation mark.
fn opens_body(rest: &str) -> bool {
    ends_word(rest)
        || rest.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
        || rest.starts_with(['"', '“', '„', '«'])
}
