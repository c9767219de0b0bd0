//! A sentence as its quotations are judged: what stands in them, and who stands beside them.

use std::borrow::Cow;

use super::form;
use super::naming::is_small;
use super::whole::Whole;
use crate::source::Span;
use crate::words::Table;

/// In a record of talk a sentence of no more words passes on an answer.
const ANSWER: usize = 5;

/// A sentence and the quotations that reach into it.
#[derive(Clone, Copy)]
pub(super) struct Place<'t> {
    /// The text of the passage.
    pub(super) text: &'t str,
    pub(super) sentence: Span,
    pub(super) quotations: &'t [Span],
    /// Whether it cites.
    pub(super) cited: bool,
    /// Whether what it says outside of them is less than that something is so.
    pub(super) hedged: bool,
    /// What is known of the whole text. In a record of talk whoever speaks is named before, and marks hold what he reads or imagines.
    pub(super) whole: &'t Whole<'t>,
    /// The words of its language.
    pub(super) table: &'t Table,
}

impl<'t> Place<'t> {
    pub(super) fn sentence_text(&self) -> &'t str {
        &self.text[self.sentence.range()]
    }

    /// What the sentence says outside of its quotations.
    pub(super) fn outside(&self) -> Cow<'t, str> {
        outside(self.text, self.sentence, self.quotations)
    }

    /// Whether all of the sentence stands in `quotation`, but for the mark that ends it.
    pub(super) fn is_within(&self, quotation: Span) -> bool {
        let text = self
            .sentence_text()
            .trim_end_matches([' ', '.', '!', '?', '…']);
        let end = self.sentence.start + text.len() as u32;
        quotation.contains(Span {
            end,
            ..self.sentence
        })
    }

    /// Whether words of `quotation` stand in the sentence, and not only a mark of it.
    pub(super) fn holds(&self, quotation: Span) -> bool {
        let start = quotation.start.max(self.sentence.start);
        let end = quotation.end.min(self.sentence.end);
        start < end && self.text[Span { start, end }.range()].contains(char::is_alphanumeric)
    }

    /// Whether somebody or a verb of saying stands in the sentence beside what it quotes: a name, a role, "he", "explains"; what the
    /// author says or thinks is nobody else's.
    pub(super) fn has_person(&self) -> bool {
        let outside = self.outside();
        let words = || form::unlabelled(&outside).split(' ');
        let among = |lists: &[&Vec<String>], word: &str| {
            let word = bare(word).to_lowercase();
            lists.iter().any(|list| list.contains(&word))
        };
        // "M. Roux" is somebody, "m'a dit" somebody's word to the author.
        let shortened = |word: &str| {
            word.strip_suffix('.').is_some_and(|short| {
                short.starts_with(char::is_uppercase) && among(&[&self.table.shortened], short)
            })
        };
        let own = |word: &str| {
            if shortened(word) {
                return false;
            }
            let stem = bare(word).split(['\'', '’']).next().unwrap_or_default();
            among(&[&self.table.selves], stem)
        };
        let speech = &self.table.speech;
        let lists = [
            &speech.persons,
            &speech.roles,
            &speech.institutions,
            &speech.offices,
            &speech.verbs,
        ];
        let within = words().zip(words().skip(1)).any(|(before, word)| {
            is_name(before, word) || shortened(before) && word.starts_with(char::is_uppercase)
        });
        // "She put it to me this way: ": whoever leads to the quotation speaks it, whatever the author is told.
        self.begins_with_person(form::unlabelled(&outside))
            || !words().any(own) && (within || words().any(|word| among(&lists, word)))
    }
}

impl Place<'_> {
    /// Whether nobody in particular is said to speak in it, a sentence of a record of talk that tells `told` in its own words: it tells of
    /// whoever speaks it himself, or what is quoted is chat.
    pub(super) fn is_chat(&self, told: &str) -> bool {
        if !self.whole.talk {
            return false;
        }
        // "Ida Holm says five.": an answer of a word or two is no statement.
        if self.quotations.is_empty() && told.split_whitespace().nth(ANSWER).is_none() {
            return true;
        }
        let words = || told.split(' ').map(|word| bare(word).to_lowercase());
        let opens = |word: &String| {
            word.is_empty() || self.table.openers.contains(word) || self.table.chat.contains(word)
        };
        let subject = words().find(|word| !opens(word)).unwrap_or_default();
        let own = subject.split(['\'', '’']).next().unwrap_or_default();
        let chats = self.quotations.iter().any(|&quotation| {
            let inside = self.text[quotation.range()].split_whitespace().next();
            let first = bare(inside.unwrap_or_default()).to_lowercase();
            self.table.chat.contains(&first)
        });
        let named = || {
            let pairs = told.split(' ').zip(told.split(' ').skip(1));
            pairs
                .into_iter()
                .any(|(before, word)| is_name(before, word))
        };
        (chats || self.table.selves.iter().any(|word| word == own)) && !named()
    }

    /// Whether what it says `outside` of quotations begins with somebody, and leads to a quotation by a colon: "Holm was glad: ", "Her reply: ".
    fn begins_with_person(&self, outside: &str) -> bool {
        let Some((lead, _)) = outside.split_once(": \"") else {
            return false;
        };
        let (first, rest) = lead.split_once(' ').unwrap_or((lead, ""));
        let lower = bare(first).to_lowercase();
        let speech = &self.table.speech;
        let second = rest.split(' ').next().unwrap_or_default();
        let goes_on = second.starts_with(char::is_lowercase) || is_name(first, second);
        let own = self.table.selves.contains(&lower);
        let named = first.starts_with(char::is_uppercase)
            && !is_small(&lower, self.table)
            && !own
            && goes_on;
        named || speech.owners.contains(&lower) || speech.persons.contains(&lower)
    }
}

/// What stands at `place` in `text`, of the same length: a mark and blanks where one of `quotations` stands, which are in text order.
pub(super) fn outside<'t>(text: &'t str, place: Span, quotations: &[Span]) -> Cow<'t, str> {
    let first = quotations.partition_point(|quotation| quotation.end <= place.start);
    let reaching = quotations[first..].iter();
    let mut reaching = reaching
        .take_while(|quotation| quotation.start < place.end)
        .peekable();
    if reaching.peek().is_none() {
        return text[place.range()].into();
    }
    let mut outside = String::with_capacity(place.len());
    let mut at = place.start;
    for quotation in reaching {
        let start = quotation.start.max(at);
        let end = quotation.end.clamp(start, place.end);
        outside.push_str(&text[at as usize..start as usize]);
        let marks = usize::from(start < end);
        outside.extend(std::iter::repeat_n('"', marks));
        outside.extend(std::iter::repeat_n(' ', (end - start) as usize - marks));
        at = end;
    }
    outside.push_str(&text[at as usize..place.end as usize]);
    outside.into()
}

/// `word` without the punctuation around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether `word` behind the word `before` has the capital of a name, and not that of a sentence.
fn is_name(before: &str, word: &str) -> bool {
    let word = bare(word);
    let capital = word.starts_with(char::is_uppercase);
    let small = word.chars().nth(1).is_some_and(char::is_lowercase);
    capital && small && before.ends_with(|c: char| c.is_lowercase() || c == ',')
}
