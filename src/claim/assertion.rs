//! Which sentences are of a form that can claim something.

use super::apart;
use super::contents;
use super::form;
use super::headline;
use super::place::Place;
use super::reading::Speech;
use super::review;
use super::seen;
use crate::cue::{self, Cues};
use crate::document::{BlockKind, Document};
use crate::sentence::{self, Sentence};
use crate::source::Span;
use crate::words::{CueEntry, Kind, Table};

/// A sentence of fewer words claims nothing.
const WORDS: usize = 3;

/// A paragraph's sentence of fewer words that does not end as sentences end is a heading, a caption, a byline.
const UNENDED: usize = 12;

/// What leads to a list asserts something with so many points.
const LEAD: i32 = 5;

/// Words of so many bytes have capitals where all is names.
const NAME: usize = 4;

/// An item that only names something has so many words at most.
const ITEM: usize = 6;

/// The cues of what is done or changes, in whatever tense.
const DEEDS: [&str; 4] = ["under way", "deed at any time", "change verb", "direction"];

/// Whether a sentence is of a form that can claim something: no question, no command, no heading, no list's introduction.
pub(super) fn may_claim(
    document: &Document<'_>,
    sentence: &Sentence,
    place: &Place<'_>,
    cues: &Cues,
    speech: Speech,
) -> bool {
    let text = place.sentence_text();
    if !tells(text, cues, speech) || review::is_reviewed(text) || contents::is_of_contents(text) {
        return false;
    }
    let remarked = sentence.declared.is_some() || sentence.unverified.is_some();
    if !sentence.markers.is_empty() || remarked {
        return true;
    }
    let kind = document.layout.blocks[sentence.block as usize].kind;
    let paragraph = kind == BlockKind::Paragraph;
    if paragraph && is_set_title(document, sentence, text) {
        return false;
    }
    let title = paragraph && is_title(document, sentence, text);
    let least = match kind {
        BlockKind::Paragraph if title => usize::MAX,
        BlockKind::Item(_) if only_names(text, cues, place.table) => usize::MAX,
        BlockKind::Item(_) | BlockKind::Continuation => WORDS,
        // A cell names what its column or its row holds, unless it ends as sentences end and tells how much of what happened.
        BlockKind::Cell if measured(cues) || speech > Speech::None || cues.attributes() => {
            usize::MAX
        }
        BlockKind::Cell => return false,
        _ => UNENDED,
    };
    // What leads to a list may tell how much of what happened: "Rents rose by 4 percent, with two exceptions:".
    let leads_on = text.ends_with(':') || paragraph && leads_to_code(document, sentence, text);
    let figure = || cues.entries().any(|cue| cue.measures) && cues.entries().any(|cue| cue.past);
    let told = leads_on && paragraph && figure() && cues.points() >= LEAD;
    let apart =
        leads_on && !told || form::is_aside(text) || is_linked_title(document, sentence, text);
    // A headline names who speaks before the words or behind them.
    let quotes = || speech > Speech::None && (leads(text) || trails(text));
    let sourced = || headline::is_sourced(document, sentence.block, text, cues, place.table);
    let headline = || !title && (quotes() || sourced());
    let whole = || cues.words >= least && !form::titled(text);
    !apart && (ends(document, sentence, text) || told || whole() || headline())
}

/// Whether the item `text` with these `cues` names something and tells nothing of it: a few words, no verb, no number, nobody's word.
/// Verbs that tell what is so now are known of some languages alone.
fn only_names(text: &str, cues: &Cues, table: &Table) -> bool {
    let kinds = [Kind::Accusation, Kind::Superlative, Kind::Causal];
    let tells = |cue: &CueEntry| {
        let verb = cue.past || cue.attributes || DEEDS.contains(&cue.name.as_str());
        let measure = cue.measures || cue.asks;
        verb || measure || cue.kinds.iter().any(|kind| kinds.contains(kind))
    };
    let number = || text.contains(|c: char| c.is_ascii_digit());
    let known = !table.present.is_empty() && cues.words <= ITEM;
    known && !cues.entries().any(tells) && !number() && !seen::is_of_now(text, table)
}

/// Whether `text`, a sentence, breaks off before a block of code: "The word is written as".
fn leads_to_code(document: &Document<'_>, sentence: &Sentence, text: &str) -> bool {
    let next = document.layout.blocks.get(sentence.block as usize + 1);
    next.is_some_and(|next| next.kind == BlockKind::Opaque) && !ends(document, sentence, text)
}

/// Whether `text` ends as sentences end, sources behind its stop left out: "The port lost 40 jobs. (Source: Reuters)".
fn ends(document: &Document<'_>, sentence: &Sentence, text: &str) -> bool {
    sentence::closes(text) || unsourced(document, sentence, text).is_some_and(sentence::closes)
}

/// What of `text` stands before the parentheses, the address or the link that it ends with.
fn unsourced<'t>(document: &Document<'_>, sentence: &Sentence, text: &'t str) -> Option<&'t str> {
    let text = text.trim_end();
    if text.ends_with(')') {
        return text.rfind(" (").map(|at| &text[..at]);
    }
    let (head, word) = text.rsplit_once(' ')?;
    if word.starts_with("http") || word.starts_with("www.") {
        return Some(head);
    }
    let links = &document.layout.links;
    let after = links.partition_point(|link| link.text.start < sentence.span.end);
    let link = links.get(after.checked_sub(1)?)?;
    text.strip_suffix(document.source.slice(link.text))
        .filter(|head| !head.is_empty() && link.text.start >= sentence.span.start)
}

/// Whether `text`, a sentence that does not end as sentences end, is all of the paragraph that `document` begins with: its title, however
/// long. What ends with a parenthesis may name its source there.
fn is_title(document: &Document<'_>, sentence: &Sentence, text: &str) -> bool {
    let blocks = &document.layout.blocks;
    let whole = || sentence.span.contains(blocks[0].span);
    sentence.block == 0 && blocks.len() > 1 && !text.ends_with(')') && whole()
}

/// Whether `text`, a sentence, is written as titles are and is all of a paragraph that is emphasised: a heading, even if a stop ends it.
fn is_set_title(document: &Document<'_>, sentence: &Sentence, text: &str) -> bool {
    let block = document.layout.blocks[sentence.block as usize].span;
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    letters.all(|c| c.is_lowercase() || c.is_uppercase())
        && form::titled(text)
        && apart::is_set_apart(document, block)
        && is_all(document, sentence.span, block)
}

/// Whether `part` is all of `whole` but for a number and marks: "**2. The Crew of Hull.**"
fn is_all(document: &Document<'_>, part: Span, whole: Span) -> bool {
    let end = part.start.clamp(whole.start, whole.end);
    let before = document.source.slice(Span {
        start: whole.start,
        end,
    });
    part.end + 2 >= whole.end && !before.contains(char::is_alphabetic)
}

/// Whether `text` is written as titles are and stands within the text of a link: a story's title that a stop breaks.
fn is_linked_title(document: &Document<'_>, sentence: &Sentence, text: &str) -> bool {
    let links = &document.layout.links;
    let after = links.partition_point(|link| link.text.start <= sentence.span.start);
    let link = after.checked_sub(1).map(|at| links[at].text);
    let within = link.is_some_and(|link| link.contains(sentence.span) && link != sentence.span);
    within && form::titled(text)
}

/// Whether a sentence with these `cues` tells of a share or a sum in the past.
fn measured(cues: &Cues) -> bool {
    let any = |is: fn(&CueEntry) -> bool| cues.entries().any(is);
    any(|cue| cue.past) && any(|cue| cue.measures_alone)
}

/// Whether `text` is no question and no command, and long enough to say something.
pub(super) fn tells(text: &str, cues: &Cues, speech: Speech) -> bool {
    // A question that somebody is said to have asked is as much a quotation as any.
    let asks = cue::asks(text) && !(speech == Speech::Part && (cues.attributes() || leads(text)));
    let listed = speech <= Speech::None && !cues.attributes() && form::names_file(text);
    let prose = !form::is_technical(text) && !listed && !is_numbered_name(text);
    speech != Speech::Sample
        && prose
        && !form::is_word(text)
        && !form::is_locator(text)
        && !asks
        && !cues.rules_out()
        && cues.words >= WORDS
}

/// Whether `text` leads to words by a colon, and ends with the mark that closes them: "Ida Holm: “Who pays?”"
fn leads(text: &str) -> bool {
    let led = [": \"", ": “", ": „", ": «", ": '", ": ‘", ": ‚"];
    text.ends_with(['"', '”', '“', '»', '\'', '’', '‘'])
        && led.iter().any(|lead| text.contains(lead))
}

/// Whether `text` begins with words that are led from by a colon: "“Nobody pays for it”: minister"
fn trails(text: &str) -> bool {
    let led = ["\": ", "”: ", "“: ", "»: ", "’: ", "': "];
    text.starts_with(['"', '“', '„', '«', '‘', '\'']) && led.iter().any(|lead| text.contains(lead))
}

/// Whether `text` is a name with the number of the next one in a list of names: "Institute of Tides, Hull 1.6."
fn is_numbered_name(text: &str) -> bool {
    let word = text.rsplit(' ').next().unwrap_or_default();
    let number = word.strip_suffix('.').unwrap_or_default();
    let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let named = || {
        let mut names = text.split(' ').filter(|word| word.len() >= NAME);
        names.all(|word| word.starts_with(|c: char| !c.is_lowercase()))
    };
    number.contains('.') && number.split('.').all(part) && named()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cue::Finder;
    use crate::words::table;

    #[test]
    fn an_item_without_a_verb_and_a_number_only_names_something() {
        let table = table("en").expect("the table");
        let mut finder = Finder::new(table);
        let mut names = |text: &str| only_names(text, &finder.find(text), table);
        for text in ["Lower average harbour rents", "Two new piers and boats"] {
            assert!(names(text), "{text}");
        }
        for text in [
            "Rents up by 14 per cent",
            "Two new piers were sold",
            "Lower rents are paid here",
            "More pilots drown than sailors",
            "The oldest pier in the country",
            "Harbour rents cut by half",
            "Lower average harbour rents in the ports of the north",
        ] {
            assert!(!names(text), "{text}");
        }
    }

    #[test]
    fn names_in_a_numbered_list_are_told_by_their_form() {
        assert!(is_numbered_name("Institute of Tides, Hull 1.6."));
        assert!(is_numbered_name("School of Ports 2.1.3."));
        assert!(!is_numbered_name("The rate of Hull rose to 1.6."));
        assert!(!is_numbered_name("Institute of Tides 16."));
        assert!(leads("Ida Holm: “Who pays?”"));
        assert!(leads("Ida Holm asked: 'Who pays?'"));
        assert!(!leads("Who pays: Ida Holm?"));
        assert!(trails("“Nobody pays for it”: minister"));
        assert!(!trails("“Nobody pays for it,” the minister said"));
    }
}
