//! What one sentence tells of a quantity: the figure, what is counted, of whom, when.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use super::slip::Written;
use crate::claim::Claim;
use crate::document::{Citation, Document};
use crate::figure::{self, Figure, Precision, Unit};
use crate::source::Span;
use crate::words::Table;

/// What is counted has a name of no more words than this.
const NAME: usize = 4;
/// A sentence of more figures than this compares them.
const FIGURES: usize = 3;
/// So many words two sentences share, what is counted left out, that tell of one quantity. Sums of money and shares have no such name.
const SHARED: usize = 2;
/// See `SHARED`.
const SHARED_OF_MONEY: usize = 4;
/// Shorter words tell little of what a sentence is about.
const LETTERS: usize = 4;
/// Longer sentences are lists.
const LONGEST: usize = 600;

/// Words that say why a figure differs from another: a change, a comparison, a part, a plan, an earlier count.
const EXPLAINING: &str = "\
    rose rise risen rising fell fall fallen falling grew grow growing growth increase increased \
    increases increasing decrease decreased decline declined dropped drop doubled tripled halved jumped \
    climbed surged shrank change changed gained reached up down from between compared comparison versus \
    than more less fewer another other others additional further extra remaining rest half quarter third \
    part share previously previous earlier later initially initial originally original first second last \
    next final revised corrected updated preliminary provisional now then today currently once former \
    formerly before after since until still already again per each every average averaged median mean \
    typical estimated estimate estimates projected expected forecast planned plan plans target goal \
    could would should might may if unless instead rather wrongly mistakenly not no never only some most \
    many maximum minimum least annual annually yearly monthly weekly daily year years month months week \
    weeks day days hour hours meanwhile whereas while although however but combined total altogether \
    including excluding example alone both either or same different separate separately respectively \
    times worldwide nationwide";

/// Words that end the name of what is counted before its noun was met.
const SMALL: &str = "\
    of in on at by to for with and or that which who was were is are as from the a an had has have this \
    these those its his her their times years months weeks days hours minutes seconds bytes bits octets \
    characters pixels points";

static EXPLAINED: LazyLock<HashSet<&str>> =
    LazyLock::new(|| EXPLAINING.split_ascii_whitespace().collect());
static ENDS: LazyLock<HashSet<&str>> = LazyLock::new(|| SMALL.split_ascii_whitespace().collect());

/// Nouns of many that do not end as others do.
const MANY: &[&str] = &[
    "people",
    "men",
    "women",
    "children",
    "police",
    "cattle",
    "sheep",
    "fish",
    "boar",
    "deer",
    "elk",
    "moose",
    "bison",
    "grouse",
    "salmon",
    "trout",
    "cod",
    "mice",
    "geese",
    "oxen",
    "aircraft",
    "livestock",
    "staff",
    "personnel",
];

/// Two words that tell when, "first year": where both sentences have them they set nothing apart.
const COUNTED: &[&str] = &["first", "second", "third"];
const SPANS: &[&str] = &["year", "month", "week", "day"];

/// A figure in its sentence.
pub(super) struct Telling<'c> {
    pub(super) claim: &'c Claim,
    pub(super) figure: Figure,
    pub(super) written: Written,
    /// What is counted, its adjectives included, or the sign of the money.
    pub(super) thing: String,
    /// The figure with what is counted, in the claim's text.
    pub(super) span: Span,
    /// The words of the sentence that say what it is about, without what is counted.
    words: BTreeSet<String>,
    /// The names in it.
    names: BTreeSet<String>,
    /// The years, months and days of the week in it.
    times: BTreeSet<String>,
}

impl Telling<'_> {
    /// What the sentence cites.
    fn sources<'d>(&self, document: &'d Document<'_>) -> &'d [Citation] {
        let cited = &self.claim.citations;
        &document.citations[cited.start as usize..cited.end as usize]
    }

    /// Whether both tell of one quantity, as far as their words go: nothing sets them apart, and they share what they are about.
    pub(super) fn tells_the_same_as(&self, other: &Self, document: &Document<'_>) -> bool {
        let wanted = match self.figure.unit {
            Unit::Money(_) | Unit::Percent => SHARED_OF_MONEY,
            _ => SHARED,
        };
        let (one, two) = (self.sources(document), other.sources(document));
        let alike =
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.key == two.key);
        let sources = alike || one.is_empty() || two.is_empty();
        let apart = self.claim.span != other.claim.span;
        let named = self.names.is_subset(&other.names) || other.names.is_subset(&self.names);
        let spoken = self.claim.attributed && other.claim.attributed;
        apart
            && sources
            && named
            && !spoken
            && self.times == other.times
            && self.words.intersection(&other.words).count() >= wanted
    }
}

/// Adds what `claim` tells of quantities to `tellings`, where nothing in it says why its figure may differ from others.
pub(super) fn read<'c>(claim: &'c Claim, table: &Table, tellings: &mut Vec<Telling<'c>>) {
    let text = claim.text.as_str();
    // Most sentences have no number that one slip could make another.
    if text.len() > LONGEST || !may_tell(text) || explains(text) {
        return;
    }
    let figures = figure::figures(text);
    if figures.len() > FIGURES {
        return;
    }
    let before = tellings.len();
    let spans = counted_spans(text);
    for figure in figures
        .iter()
        .filter(|figure| figure.precision == Precision::Shown)
    {
        let behind = &text[figure.span.end as usize..];
        let (thing, length) = match figure.unit {
            Unit::Count => match counted(behind) {
                Some(counted) => counted,
                None => continue,
            },
            Unit::Money(sign) => (sign.to_string(), 0),
            Unit::Percent => ("%".to_owned(), 0),
            Unit::PercentagePoints => continue,
        };
        let span = Span::new(
            figure.span.start as usize,
            figure.span.end as usize + length,
        );
        let rest = [&text[..span.start as usize], &text[span.end as usize..]];
        let (mut words, mut names, mut times) = (BTreeSet::new(), BTreeSet::new(), spans.clone());
        for word in rest
            .iter()
            .flat_map(|rest| rest.split(|c: char| !c.is_alphanumeric()))
        {
            let lower = word.to_lowercase();
            let is_year = lower.len() == 4 && lower.bytes().all(|byte| byte.is_ascii_digit());
            if is_year || table.months.contains(&lower) || table.weekdays.contains(&lower) {
                times.insert(lower);
            } else if word.starts_with(char::is_uppercase) && !text.starts_with(word) {
                names.insert(lower);
            } else if word.len() >= LETTERS
                && !ENDS.contains(lower.as_str())
                && !EXPLAINED.contains(lower.as_str())
                && !table.common.contains(&lower)
            {
                words.insert(stem(&lower).to_owned());
            }
        }
        tellings.push(Telling {
            claim,
            figure: *figure,
            written: Written::of(&text[figure.span.range()]),
            thing,
            span,
            words,
            names,
            times,
        });
    }
    // A sentence that counts one thing twice sets the two apart itself.
    let own: BTreeSet<&str> = tellings[before..]
        .iter()
        .map(|telling| telling.thing.as_str())
        .collect();
    if own.len() < tellings.len() - before {
        tellings.truncate(before);
    }
}

/// Whether `text` holds a number of at least three digits, a comma or point among them left out, that is no year, or one with a scale.
fn may_tell(text: &str) -> bool {
    let mut digits = text.bytes().filter(u8::is_ascii_digit);
    let enough = digits.nth(2).is_some();
    let numbers = text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
    let long = enough
        && numbers
            .filter(|number| number.starts_with(|c: char| c.is_ascii_digit()))
            .any(|number| {
                let digits = number.bytes().filter(u8::is_ascii_digit).count();
                digits > 2
                    && (digits != 4 || number.trim_end_matches([',', '.']).contains([',', '.']))
            });
    long || text.contains("illion")
}

fn explains(text: &str) -> bool {
    let words = lower_words(text);
    words.iter().enumerate().any(|(at, word)| {
        let pair = |first: usize| is_counted_span(words.get(first..first + 2).unwrap_or_default());
        let told = pair(at) || at.checked_sub(1).is_some_and(pair);
        EXPLAINED.contains(word.as_str()) && !told
    })
}

/// The stretches of time in `text` that are counted: "first year".
fn counted_spans(text: &str) -> BTreeSet<String> {
    let words = lower_words(text);
    let pairs = words.windows(2).filter(|pair| is_counted_span(pair));
    pairs.map(|pair| pair.join(" ")).collect()
}

fn is_counted_span(pair: &[String]) -> bool {
    matches!(pair, [count, span] if COUNTED.contains(&count.as_str()) && SPANS.contains(&span.as_str()))
}

fn lower_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// What is counted by a figure that stands before `behind`: the adjectives and the noun, and how many bytes they take.
fn counted(behind: &str) -> Option<(String, usize)> {
    let mut end = 0;
    for _ in 0..NAME {
        let rest = behind[end..].strip_prefix(' ')?;
        let length = rest
            .find(|c: char| !c.is_alphabetic() && c != '-')
            .unwrap_or(rest.len());
        let word = &rest[..length];
        if word.is_empty() || !word.starts_with(char::is_lowercase) || ENDS.contains(word) {
            return None;
        }
        end += 1 + length;
        let plural = is_plural(word);
        // "1,240 cod fillets" are no cod.
        let next = behind[end..].trim_start().split(' ').next();
        let ends = !next.is_some_and(is_plural);
        if plural || ends && MANY.contains(&word) {
            // "3,400 of them", "3,400 homes in Halmouth": a place or a group would have to be compared.
            let own = behind[end..].trim_start();
            let open = own.starts_with("of ")
                || own.starts_with("who ")
                || own.starts_with("that ")
                || own.starts_with("which ");
            return (!open).then(|| (behind[1..end].to_owned(), end));
        }
    }
    None
}

/// Whether `word` ends as nouns of many do.
fn is_plural(word: &str) -> bool {
    word.len() > LETTERS - 1
        && word.ends_with('s')
        && !word.ends_with("ss")
        && !word.ends_with("us")
}

/// `word` without the ending of a verb or a noun of many.
fn stem(word: &str) -> &str {
    ["ing", "ed", "es", "s", "e"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|stem| stem.len() > 2)
        .unwrap_or(word)
}
