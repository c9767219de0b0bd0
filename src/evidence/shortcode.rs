//! What stands in the tags of a template or a site's generator: `{{< figure title="The light [9]" >}}`.

use super::facts::{Facts, family, numbers_of};
use crate::document::{Candidate, System};
use crate::marker::Family;
use crate::source::Source;

/// What opens a tag and what closes it.
const TAGS: &[(&str, &str)] = &[("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")];

/// A tag is no longer than this to either side of what it holds, in bytes.
const LONGEST: usize = 600;

const WHY: &str = "part of a template's tag";

/// Refuses the numbers in tags that no entry has: what a tag says may be shown or not, and be written in another way than the text.
pub(super) fn refuse(
    source: &Source,
    facts: &Facts,
    candidates: &[Candidate],
    refused: &mut [Option<&'static str>],
) {
    let text = source.text();
    let has = |sign: &[u8]| memchr::memmem::find(text.as_bytes(), sign).is_some();
    if !has(b"{{<") && !has(b"{%") {
        return;
    }
    for (candidate, refused) in candidates.iter().zip(refused) {
        let is_number = || {
            let system = candidate.citations.first().map(|cited| cited.key.system);
            family(candidate) == Family::Bracket
                && system == Some(System::Numeric)
                && !numbers_of(candidate).any(|number| facts.has_number(number))
        };
        let range = candidate.span.range();
        if refused.is_none() && is_number() && is_in_tag(&text[..range.start], &text[range.end..]) {
            *refused = Some(WHY);
        }
    }
}

/// Whether a tag opens in `before` and closes in `behind`.
fn is_in_tag(before: &str, behind: &str) -> bool {
    let before = &before[before.floor_char_boundary(before.len().saturating_sub(LONGEST))..];
    let behind = &behind[..behind.floor_char_boundary(LONGEST)];
    TAGS.iter().any(|(open, close)| {
        let opened = before.rfind(open);
        let stays = opened.is_some_and(|at| !before[at..].contains(close));
        let closed = behind.find(close);
        stays && closed.is_some_and(|at| !behind[..at].contains(open))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_opens_before_and_closes_behind() {
        for (before, behind, wanted) in [
            ("A {{< fig \"the light ", "\" >}} b", true),
            ("A {{% fig ", " %}} b", true),
            ("A {% fig ", " %} b", true),
            ("A {{< quote >}} b ", " {{< /quote >}}", false),
            ("A {% if b %} c ", " {% endif %}", false),
            ("A ", " {{< fig >}}", false),
            ("A {{< b ", " c", false),
            ("", "", false),
        ] {
            assert_eq!(is_in_tag(before, behind), wanted, "{before:?} {behind:?}");
        }
    }
}
