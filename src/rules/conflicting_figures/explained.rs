//! Words by which a sentence says itself why its figure differs from others.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// Words that say why a figure differs from another: a change, a comparison, a part, a plan, an earlier count.
const EXPLAINING: &str = "\
    rose rise risen rising fell fall fallen falling grew grow growing growth increase increased \
    increases increasing decrease decreased decline declined dropped drop doubled tripled halved jumped \
    climbed surged shrank change changed gained reached up down from between compared comparison versus \
    than more less fewer another other others additional further extra remaining rest half quarter third \
    part share previously previous earlier later initially initial originally original first second last \
    next final revised corrected updated preliminary provisional now then today currently once former \
    formerly before after since until still already again per each every average averaged median mean \
    typical estimated estimate estimates projected expected forecast promised pledged proposed \
    budgeted demanded requested offered wanted planned plan plans target goal \
    could would should might may if unless instead rather wrongly mistakenly not no never only some most \
    many maximum minimum least annual annually yearly monthly weekly daily year years month months week \
    weeks day days hour hours meanwhile whereas while although however but combined total altogether \
    including excluding example alone both either or same different separate separately respectively \
    times worldwide nationwide";

static EXPLAINED: LazyLock<FxHashSet<&str>> =
    LazyLock::new(|| EXPLAINING.split_ascii_whitespace().collect());

/// Two words that tell when, "first year": where both sentences have them they set nothing apart.
const COUNTED: &[&str] = &["first", "second", "third", "last"];
const SPANS: &[&str] = &["year", "month", "week", "day"];

/// Whether `word`, in lower case, says so.
pub(super) fn explaining(word: &str) -> bool {
    EXPLAINED.contains(word)
}

/// Whether something in `text` does.
pub(super) fn explains(text: &str) -> bool {
    let words = lower_words(text);
    let may = text
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word == "may");
    let places = between_places(text);
    words.iter().enumerate().any(|(at, word)| {
        let pair = |first: usize| is_counted_span(words.get(first..first + 2).unwrap_or_default());
        let told = pair(at) || at.checked_sub(1).is_some_and(pair);
        // "The largest in years" counts none.
        let idle = word == "years" && at > 0 && words[at - 1] == "in";
        // In May nothing may be.
        let month = word == "may" && at > 0 && !may;
        let share = word == "per" && words.get(at + 1).is_some_and(|next| next == "cent");
        let place = word == "between" && places.get(at).is_some_and(|place| *place);
        EXPLAINED.contains(word.as_str()) && !told && !idle && !month && !share && !place
    })
}

/// The stretches of time in `text` that are counted: "first year".
pub(super) fn counted_spans(text: &str) -> BTreeSet<String> {
    let words = lower_words(text);
    let pairs = words.windows(2).filter(|pair| is_counted_span(pair));
    pairs.map(|pair| pair.join(" ")).collect()
}

/// Of each word of `text`, whether two names stand behind it with "and" between them: "between Marlow and Windsor".
fn between_places(text: &str) -> Vec<bool> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let name = |word: &str| word.starts_with(char::is_uppercase);
    let followed = |at: usize| matches!(words.get(at + 1..at + 4), Some([one, "and", other]) if name(one) && name(other));
    (0..words.len()).map(followed).collect()
}

fn is_counted_span(pair: &[String]) -> bool {
    matches!(pair, [count, span] if COUNTED.contains(&count.as_str()) && SPANS.contains(&span.as_str()))
}

fn lower_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
