//! Volumes that stand in italics with the name of what they are of.

use crate::source::Span;

/// Words before the number of a volume that stands behind the name of a journal.
const VOLUMES: &[&str] = &[", Vol. ", ", vol. ", ", Bd. ", ", Jg. "];

/// `span` without the volume at its end, which is in italics with the name of the journal: "*Harbour Notes, 10*(1)", "*Harbour Notes, Vol.
/// 36*".
pub(super) fn volumeless(text: &str, span: Span) -> Span {
    let own = text.get(span.range()).unwrap_or_default();
    let volumes = VOLUMES.iter();
    let named = volumes
        .filter_map(|word| own.split_once(word))
        .find(|parted| {
            let number = |c: char| c.is_ascii_digit() || ['I', 'V', 'X'].contains(&c);
            parted.1.starts_with(number)
        });
    if let Some((name, _)) = named {
        return Span::new(span.start as usize, span.start as usize + name.len());
    }
    let name = own.trim_end_matches(|c: char| c.is_ascii_digit());
    let bare = name.strip_suffix(", ").filter(|_| name.len() < own.len());
    bare.map_or(span, |bare| {
        Span::new(span.start as usize, span.start as usize + bare.len())
    })
}
