//! Quotations in sentences that name no speaker: which of them are somebody's words all the same.

mod made;
mod tag;
mod trailed;
mod unspaced;

use super::judged;
use super::place::Place;
use super::proclaimed;
use super::quotation::words_of;
use crate::source::Span;
use crate::words::{self, Table, touches_numbers};
use made::{is_made, is_thing};
use tag::{is_set_off, is_told};
use trailed::is_trailed;

/// With fewer words it is a manner of speaking, unless it ends as what is said ends.
const WORDS: usize = 6;

/// Behind an article, or "to", so many are needed: fewer are a term.
const TERM: usize = 10;

/// How many bytes before a quotation may tell what it is.
const REACH: usize = 120;

/// By what a quotation is said to be something, an article behind it: the title of a change.
const BEARS: [&str; 9] = ["is", "was", "means", "ist", "war", "est", "es", "é", "è"];

/// So many words before "say" may tell that nobody said it.
const BEFORE: usize = 3;

/// What a quotation is in a sentence that names no speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lone {
    /// Somebody's words all the same.
    Spoken,
    /// A term, a manner of speaking, an example among other words.
    Term,
    /// All that its sentence is about, behind a label: a sample of what might be written.
    Sample,
}

/// What the `quotation` is in a sentence where nothing says who speaks, and which may tell of somebody as [`Place::has_person`] says.
pub(super) fn lone(place: Place<'_>, quotation: Span, has_person: impl FnOnce() -> bool) -> Lone {
    let text = place.text;
    let inside = words_of(&text[quotation.range()]);
    let before = reach(&text[..quotation.start as usize]);
    if is_label(before) {
        let label = before.strip_suffix(':').unwrap_or_default();
        let named = place.whole.has_surname(label) && !is_thing(&place, label, inside);
        return if named { Lone::Spoken } else { Lone::Sample };
    }
    if !place.cited && is_made(before, place.table) {
        return Lone::Sample;
    }
    let last = before.rsplit(' ').next().unwrap_or_default();
    let behind = &text[quotation.end as usize..];
    let named = is_defined(behind) || unspaced::is_title(&place, quotation);
    let unsaid = is_code(before, last) || is_example(before) || is_supposed(before);
    if named || unsaid || place.whole.talk {
        return Lone::Term;
    }
    if judged::is_judged(text, place.sentence, quotation, place.table) {
        return Lone::Spoken;
    }
    let unspaced = unspaced::is_unspaced(inside);
    let count = inside.split_whitespace().count();
    // Behind the last words of a term the mark is the sentence's.
    let closed = inside.trim_end().ends_with(['.', ',', '!', '?', '…'])
        && !inside.trim_start().starts_with(char::is_lowercase);
    // "It was asked to" do what goes on within the marks.
    let goes_on =
        last == "to" || knows(|table| &table.articles, last) && !proclaimed::is_proclaimed(before);
    // What a sentence begins with and gives a capital are words of whoever stands behind.
    let leads = before.is_empty() && inside.trim_start().starts_with(char::is_uppercase);
    // Of a language without verbs of saying nothing but the marks is known.
    let mute = place.table.speech.verbs.is_empty();
    let led = mute && (before.ends_with([':', '：']) || behind.starts_with(touches_numbers));
    let enough = if goes_on {
        count >= TERM
    } else {
        count >= WORDS || closed || leads || led
    };
    // What ends with a comma of its own is told, whoever tells it.
    let told = count >= WORDS && inside.trim_end().ends_with(',');
    let known = || {
        (place.cited && !before.ends_with(':'))
            || told
            || led
            || mute && is_set_off(inside, behind)
            || has_person()
            || is_told(inside, behind, place.table)
            || is_trailed(&place, quotation)
    };
    let owned = || place.is_within(quotation) || !place.hedged && known();
    if unspaced && !unspaced::is_term(&place, quotation, inside) || enough && owned() {
        Lone::Spoken
    } else {
        Lone::Term
    }
}

/// Whether what stands before a quotation makes it a string: an option of a command, an assignment, a parenthesis of nothing but such.
fn is_code(before: &str, last: &str) -> bool {
    let open = before.rfind('(').map(|at| &before[at + 1..]);
    let listed =
        open.is_some_and(|open| !open.contains(')') && open.starts_with(['"', '“', '\'', '‘']));
    before.ends_with(['(', '='])
        || last == "echo"
        || last.starts_with('-') && last.len() > 1
        || listed
}

/// Whether `behind` a quotation stands what it is: "... is a rule", "... ist ein Antrag", "... (the rule of boats)."
fn is_defined(behind: &str) -> bool {
    let mut words = behind.split(' ');
    let begins = words.next() == Some("") && words.next().is_some_and(|word| BEARS.contains(&word));
    let named = begins.then(|| words.next()).flatten();
    let aside = behind
        .strip_prefix(" (")
        .and_then(|aside| aside.split(' ').next());
    let article = |word| knows(|table| &table.articles, word);
    named.or(aside).is_some_and(article)
}

/// The end of `before`, white space behind it left out.
fn reach(before: &str) -> &str {
    let before = before.trim_end();
    let mut start = before.len().saturating_sub(REACH);
    while !before.is_char_boundary(start) {
        start += 1;
    }
    &before[start..]
}

/// Whether some language's list has `word`.
fn knows(list: fn(&Table) -> &Vec<String>, word: &str) -> bool {
    let word = word.to_lowercase();
    words::tables()
        .iter()
        .any(|table| list(table).contains(&word))
}

/// Whether an example is given behind `before`, or in the parenthesis that it opens: "(e.g., ".
fn is_example(before: &str) -> bool {
    let lower = before.to_lowercase();
    let clause = lower.trim_end_matches([' ', ',', ':', '.']);
    // A dictionary's way: "A word for any boat; as, ...; or, ...".
    if lower.ends_with([',', ':']) && (clause.ends_with("; as") || clause.ends_with("; or")) {
        return true;
    }
    let open = lower.rfind('(').map(|at| &lower[at + 1..]);
    let open = open.filter(|open| !open.contains(')'));
    let tables = words::tables().iter();
    tables.flat_map(|table| &table.examples).any(|example| {
        words::ends_with(clause, example).is_some()
            || open.is_some_and(|open| words::begins_with(open, example).is_some())
    })
}

/// Whether nothing but a label stands before: "Input: ", "Example rule: ". A name of two words may be a speaker's.
fn is_label(before: &str) -> bool {
    let Some(label) = before.strip_suffix(':') else {
        return false;
    };
    let start = label.rfind(['.', '!', '?', '\n']).map_or(0, |at| at + 1);
    let mut words = label[start..].split_whitespace();
    let first = words.next().unwrap_or_default();
    let last = words.clone().last().unwrap_or_default();
    // What has a number is one of several: "Rule 3: ".
    let numbered = last.starts_with(|c: char| c.is_ascii_digit());
    let one = words.next().is_none();
    one || numbered || words.next().is_none() && knows(|table| &table.examples, first)
}

/// Whether `before` ends with a verb of saying that tells what anybody might say: "you can say, ".
fn is_supposed(before: &str) -> bool {
    let mut words = before
        .rsplit(|c: char| !c.is_alphanumeric() && !"'’".contains(c))
        .filter(|word| !word.is_empty())
        .skip_while(|word| word.eq_ignore_ascii_case("that"));
    let says = words
        .next()
        .is_some_and(|word| knows(|table| &table.saying, word));
    says && words
        .take(BEFORE)
        .any(|word| knows(|table| &table.anybody, &word.replace('’', "'")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::quotation::Quoting;

    fn speaks_in(text: &str) -> bool {
        speaks("en", text)
    }

    /// The place of all of `text`, which holds the `quotations` and is in the language of this `code`.
    pub(super) fn place<'t>(code: &str, text: &'t str, quotations: &'t [Span]) -> Place<'t> {
        Place {
            text,
            sentence: Span::new(0, text.len()),
            quotations,
            cited: false,
            hedged: false,
            whole: Box::leak(Box::default()),
            table: words::table(code).expect("the table"),
        }
    }

    fn speaks(code: &str, text: &str) -> bool {
        let quotations = Quoting::default().quotations(text, "");
        let place = place(code, text, &quotations);
        quotations
            .iter()
            .any(|&quotation| lone(place, quotation, || place.has_person()) == Lone::Spoken)
    }

    #[test]
    fn words_without_a_speaker_are_somebodys_where_their_form_tells_it() {
        for text in [
            "He grew loud: \"We have been waiting at this pier for years\".",
            "Ilse Brandt: \"We sail at nine.\" Nobody else rose.",
            "\"We sail at nine, all of us!\"",
            "Then a voice came, \"nobody sails from here tonight or tomorrow,\" and all was still.",
            "“These cuts will be the end of all of us”, critica.",
            "For the crew it is \"a winter that no one at this pier will forget\".",
            "He made it a \"winter that no one who worked at this pier will ever forget\".",
            "\u{300c}\u{6e2f}\u{306f}\u{9589}\u{9396}\u{3055}\u{308c}\u{305f}\u{ff01}\u{300d}",
        ] {
            assert!(speaks_in(text), "{text}");
        }
        for (code, text) in [
            ("en", "Her reply: \"Nobody sails from here tonight.\""),
            (
                "en",
                "She put it to me this way: \"Nobody sails from here tonight.\"",
            ),
            (
                "en",
                "Ilse Brandt summed up how I feel: \"Nobody sails from here tonight.\"",
            ),
            (
                "de",
                "Seine Antwort: „Heute fährt hier niemand mehr hinaus.“",
            ),
            ("es", "Su respuesta: «Esta noche no sale nadie de aquí.»"),
            (
                "fr",
                "« Ce soir aucun bateau ne part d’ici », a regretté M. Roux.",
            ),
            (
                "pt",
                "\"Hoje nenhum barco sai deste porto\", pontua a nota.",
            ),
            ("de", "„Heute fährt hier niemand mehr hinaus“, schimpft er."),
        ] {
            assert!(speaks(code, text), "{text}");
        }
        for text in [
            "The rule is \"first come first served\" there.",
            "It became a \"race to the very bottom.\"",
            // Nobody is there who could have spoken.
            "The outcome is \"a winter that no one at this pier will forget\".",
            "The gate sees: \"No boat leaves before the water is back.\"",
            "The order might be: \"No boat leaves before the water is back.\"",
            // What the author thinks or would say is no quotation.
            "I told Ilse Brandt what I thought: \"No boat leaves before the water is back.\"",
            "Tidal Test: We send the gauge a line: \"No boat leaves before the water is back.\"",
            "My answer to Ilse Brandt: \"No boat leaves before the water is back.\"",
            "Then in Ashford I thought \"oh, what a cold and empty place it is\".",
            "Rule 3: \"No boat leaves before the water is back.\"",
            "For Ilse Brandt \"how to find the way back home\" is the last chapter.",
            "Ilse Brandt runs tide -p \"list all of the boats that left\" there.",
            "Ilse Brandt notes doubts (\"I do not know,\" \"I will have to look at it again,\" and so on).",
            "The log holds notes (e.g., \"The tide gauge at the pier has failed.\").",
            "The log holds notes (e.g., \"All is well.\" or \"The tide gauge at the pier has failed.\").",
            "The log holds notes (\"The tide gauge at the pier has failed.\").",
            "It takes orders such as: \"Tell me when the next boat will leave.\"",
            "Input: \"Tell me when the next boat will leave.\"",
            "Example order: \"Tell me when the next boat will leave.\"",
            "TIDE_LOW: \"No boat leaves before the water is back.\"",
            "You can just say, \"I will take the next boat home.\"",
            "It\u{2019}s saying that \"no boat leaves before the water is back.\"",
            "echo \"Welcome on board!\"",
            "greeting = \"Welcome on board of the morning boat!\"",
            // No comma parts the words from the verb.
            "The \"race to the bottom of the sea\" continued that year.",
            // A mark within a term is the sentence's, a command is nobody's, and dictionaries make up their samples.
            "Ilse Brandt is known for \"sailing at the limit,\" which is hard.",
            "\"Boats of one colour go first\" (the rule of colours).",
            "For Ilse Brandt, to leave; as, \"The boats left the pier at nine in the morning.\"",
        ] {
            assert!(!speaks_in(text), "{text}");
        }
    }
}
