//! Where and when a book came out, behind its title: "Moss, Ada: Dry rivers, Berlin 2019, S. 45".

use super::Parts;
use crate::gazetteer;

/// Leaves the city and all behind it out of the title in `text` that was read on over them and the date.
pub(super) fn cut(text: &str, parts: &mut Parts) {
    let (Some(title), Some(date)) = (&mut parts.title, &parts.date) else {
        return;
    };
    if !title.span.contains(date.span) {
        return;
    }
    let head = &text[title.span.start as usize..date.span.start as usize];
    let parted = head.trim_end().rsplit_once(", ");
    let Some((own, _)) = parted.filter(|(_, place)| gazetteer::is_city(place)) else {
        return;
    };
    title.span.end = title.span.start + own.len() as u32;
    title.text = own.split_whitespace().collect::<Vec<_>>().join(" ");
}
