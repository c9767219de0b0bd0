//! Names as Chinese style writes those of others, the family name first and each initial apart: "Moss A A, Orr B W. Dry rivers[M]".

use super::super::mask::Mask;
use super::Author;
use super::listed::is_typed;
use crate::source::Span;
use crate::work::PARTICLES;

/// The names are no longer than this, in bytes.
const NAMES: usize = 200;
/// What parts them.
const COMMAS: &[char] = &[',', '，', ';'];
/// What stands for more of them.
const OTHERS: &[&str] = &["et al", "等"];

/// Such names at the beginning of the entry, whether there are others, and where they end.
pub(super) fn spaced(mask: &Mask) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text();
    let near = &text[..text.floor_char_boundary(NAMES.min(text.len()))];
    let names = &near[..near.find(['.', '．'])?];
    if !is_typed(text) {
        return None;
    }
    let (mut authors, mut others) = (Vec::new(), false);
    for piece in names.split(COMMAS) {
        let name = piece.trim();
        if OTHERS.contains(&name) {
            others = true;
            continue;
        }
        let (family, given) = parted(name)?;
        let start = name.as_ptr() as usize - text.as_ptr() as usize;
        let whole = Author::whole(mask.part(Span::new(start, start + name.len())));
        authors.push(Author {
            family: Some(family.to_owned()),
            given: Some(given.to_owned()),
            ..whole
        });
    }
    (!authors.is_empty()).then_some((authors, others, names.len()))
}

/// The family name and the initials of `name`: "Marques de Moss A A".
fn parted(name: &str) -> Option<(&str, &str)> {
    let is_initial = |word: &str| {
        word.chars().all(|c| c.is_uppercase() || c == '-')
            && word.split('-').all(|one| one.chars().count() == 1)
    };
    let mut blanks = name.match_indices(' ').map(|(at, _)| at);
    let at = blanks.find(|&at| name[at + 1..].split(' ').all(is_initial))?;
    let (family, given) = (&name[..at], &name[at + 1..]);
    let is_word = |word: &str| {
        let is_sign = |c: char| c.is_alphabetic() || "-'’".contains(c);
        let is_whole = word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some();
        word.chars().all(is_sign) && (is_whole || PARTICLES.contains(&word))
    };
    family.split(' ').all(is_word).then_some((family, given))
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn initials_stand_apart() {
        for (name, family, given) in [
            ("Moss A A", "Moss", "A A"),
            ("Marques de Moss P", "Marques de Moss", "P"),
            ("Orr-Moss J-P", "Orr-Moss", "J-P"),
        ] {
            assert_eq!(parted(name), Some((family, given)), "{name}");
        }
        for name in [
            "Moss",
            "A A",
            "Moss AB",
            "Dry rivers A",
            "Moss A Rivers",
            "",
        ] {
            assert_eq!(parted(name), None, "{name}");
        }
    }
}
