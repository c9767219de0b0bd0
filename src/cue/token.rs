//! The words of a sentence: one pass over its characters.

mod count;

use super::extent::{self, Extent, Letters};
use super::gap::{self, Gap};
use super::vocabulary::{Vocabulary, Word, WordSet};
use crate::words::{Figures, Speech, Table, western_digit};

/// The words by which specifications demand in capitals, in all languages.
const DEMANDS: [&str; 14] = [
    "MUST", "SHALL", "SHOULD", "MUSS", "SOLL", "SOLLTE", "DARF", "DOIT", "DEBE", "DEBEN", "DEVE",
    "DEVEM", "MOET", "MOETEN",
];

/// What stands before a hyphen and belongs to the verb behind it.
const PREFIXES: [&str; 10] = [
    "re", "co", "Re", "Co", "pre", "out", "over", "under", "de", "mis",
];

/// Behind a lost vowel stand so many letters, and fewer behind "I": "I've".
const ELIDED: usize = 3;

/// One word or number of a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Its bytes in the sentence.
    pub(super) start: u32,
    pub(super) end: u32,
    /// The bits of the words behind it, see [`Word::bit`].
    pub(super) ahead: u128,
    /// The word in lower case, or what patterns call such a number.
    pub(super) word: Word,
    /// The part of the word before its apostrophe, where it has one.
    pub(super) stem: Word,
    /// The bits of the endings that it has.
    pub(super) endings: u64,
    /// Those of them that stand behind more than a letter or two.
    pub(super) long_endings: u64,
    /// The sign beside a number.
    pub(super) symbol: Symbol,
    /// Whether it is a capitalised word within the sentence.
    pub(super) name: bool,
    /// Whether it is a word of two to six capitals.
    pub(super) acronym: bool,
    /// Whether it is a word in capitals by which a specification demands.
    pub(super) demand: bool,
    /// Whether its capital is a name's: it stands within the sentence, or before another at its beginning.
    pub(super) capital: bool,
    /// What parts it from the word before.
    pub(super) gap: Gap,
    /// Whether a hyphen makes it a part of a compound.
    pub(super) joined: bool,
}

/// What a sign beside a number makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Symbol {
    None,
    Percent,
    Money,
}

/// What a language knows words by, beside its patterns.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub(super) vocabulary: Vocabulary,
    pub(super) months: WordSet,
    pub(super) weekdays: WordSet,
    /// Whether a month is written with a capital.
    pub(super) capital_months: bool,
    /// What may stand between a day and its month, or between two days of one.
    pub(super) ties: WordSet,
    /// By what words numbers name or date.
    pub(super) figures: &'static Figures,
    /// Who may be told of by a number.
    pub(super) speech: &'static Speech,
    /// Words before which a number goes on to count.
    pub(super) counting: &'static [String],
    /// Whether any noun has a capital, so that one behind a number begins no heading.
    pub(super) capital_nouns: bool,
    /// Words with a capital that name nobody, of one and of several: peoples, feasts.
    pub(super) impersonal: WordSet,
    /// What no name begins a sentence with: the commonest words, and those that may precede a subject.
    pub(super) common: WordSet,
}

impl Lexicon {
    /// What `table` knows, its words added to `vocabulary`.
    pub(super) fn new(table: &'static Table, mut vocabulary: Vocabulary) -> Self {
        Self {
            months: vocabulary.set(&table.months),
            weekdays: vocabulary.set(&table.weekdays),
            capital_months: table.capital_months,
            ties: vocabulary.set(&table.figures.ties),
            figures: &table.figures,
            speech: &table.speech,
            counting: &table.numbers.before,
            capital_nouns: table.speech.capital_nouns,
            impersonal: impersonal(table, &mut vocabulary),
            common: vocabulary.set(table.common.iter().chain(&table.openers)),
            vocabulary,
        }
    }
}

/// The words of `table` that name nobody, one of them and several.
fn impersonal(table: &Table, vocabulary: &mut Vocabulary) -> WordSet {
    let mut set = vocabulary.set(&table.impersonal);
    for word in &table.impersonal {
        set.insert(vocabulary.number(&format!("{word}s")));
    }
    set
}

/// The words of one sentence after another, in buffers that each sentence uses again.
#[derive(Debug, Default)]
pub(super) struct Words {
    tokens: Vec<Token>,
    /// A word in lower case that has other letters.
    lower: String,
}

impl Words {
    /// The words of `sentence`.
    pub(super) fn read(&mut self, sentence: &str, lexicon: &Lexicon) -> &[Token] {
        self.tokens.clear();
        let mut at = 0;
        while let Some(start) = extent::next_word(sentence, at) {
            let extent = extent::extent(sentence, start);
            let between = &sentence[at..start];
            let gap = if self.tokens.is_empty() {
                Gap::before_first(between)
            } else {
                Gap::of(between)
            };
            at = extent.end;
            let token = Token::at(start, extent.end, gap);
            self.push(sentence, token, &extent, &lexicon.vocabulary);
            if between == "-" {
                self.join(sentence);
            }
        }
        for at in 0..self.tokens.len() {
            // Nothing more is to be said of most words.
            if !sentence.as_bytes()[self.tokens[at].start as usize].is_ascii_lowercase() {
                describe(sentence, &mut self.tokens, at, lexicon);
            }
        }
        // A quotation that is left out at the end leaves its mark, before which there is no word.
        if gap::is_left_out(&sentence[at..]) {
            self.tokens
                .push(Token::at(sentence.len(), sentence.len(), Gap::Mark));
        }
        // What needs no word in particular is met by the end as well.
        let mut ahead = Word::UNKNOWN.bit();
        for token in self.tokens.iter_mut().rev() {
            token.ahead = ahead;
            ahead |= token.word.bit() | token.stem.bit();
        }
        &self.tokens
    }

    /// Takes the last two words for those of a compound, and the endings from the last: in "hand-painted" nobody painted. What only has
    /// something before it that belongs to the verb, "re-elected", is none.
    fn join(&mut self, sentence: &str) {
        let [.., first, last] = &mut self.tokens[..] else {
            return;
        };
        (last.endings, last.long_endings) = (0, 0);
        let before = &sentence[first.start as usize..first.end as usize];
        first.joined = true;
        last.joined = !PREFIXES.contains(&before);
    }

    /// Adds `token`, the word of this `extent` in `sentence`.
    fn push(&mut self, sentence: &str, token: Token, extent: &Extent, vocabulary: &Vocabulary) {
        let text = &sentence[token.start as usize..extent.end];
        let lower = match extent.letters {
            Letters::Small => text,
            Letters::Ascii => {
                self.lower.clear();
                self.lower.push_str(text);
                self.lower.make_ascii_lowercase();
                &self.lower
            }
            Letters::Any => {
                self.lower.clear();
                for c in text.chars() {
                    match c {
                        '’' => self.lower.push('\''),
                        _ => self.lower.extend(c.to_lowercase()),
                    }
                }
                &self.lower
            }
        };
        // A word with a capital behind a small letter is a name: "GoT", which nobody got.
        let camel = extent.letters != Letters::Small && has_hump(text);
        let lower = if camel { "" } else { lower };
        let stem = extent.apostrophe.then(|| lower.split_once('\'')).flatten();
        let (endings, long_endings) = vocabulary.endings_of(lower);
        self.tokens.push(Token {
            word: vocabulary.look_up(lower),
            stem: stem.map_or(Word::UNKNOWN, |(stem, _)| vocabulary.look_up(stem)),
            endings,
            long_endings,
            ..token
        });
    }
}

/// Whether a capital stands behind a small letter in `text`.
fn has_hump(text: &str) -> bool {
    let mut pairs = text.as_bytes().windows(2);
    pairs.any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

impl Token {
    /// A word of which nothing but its place is known.
    fn at(start: usize, end: usize, gap: Gap) -> Self {
        Self {
            start: start as u32,
            end: end as u32,
            ahead: 0,
            word: Word::UNKNOWN,
            stem: Word::UNKNOWN,
            endings: 0,
            long_endings: 0,
            symbol: Symbol::None,
            name: false,
            acronym: false,
            demand: false,
            capital: false,
            gap,
            joined: false,
        }
    }
}

/// Those of `tokens` that are words.
pub(super) fn words(tokens: &[Token]) -> &[Token] {
    match tokens.split_last() {
        Some((last, words)) if last.start == last.end => words,
        _ => tokens,
    }
}

/// Fills in what the neighbours of the token `at` say about it.
fn describe(sentence: &str, tokens: &mut [Token], at: usize, lexicon: &Lexicon) {
    let token = tokens[at];
    let text = &sentence[token.start as usize..token.end as usize];
    let before = &sentence[..token.start as usize];
    let capital_at =
        |token: &Token| sentence[token.start as usize..].starts_with(char::is_uppercase);
    if text.starts_with(|c: char| western_digit(c).is_some()) {
        count::count(sentence, tokens, at, lexicon);
        return;
    }
    if !text.starts_with(char::is_uppercase) {
        return;
    }
    let first_person = text
        .strip_prefix('I')
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['\'', '’']));
    // At the beginning any word has a capital; one that is none of the commonest may be a name.
    let named = if at > 0 {
        !first_person
    } else {
        tokens.get(at + 1).is_some_and(capital_at) || !lexicon.common.contains(token.word)
    };
    // A headline and a shout are all in capitals.
    let is_loud = |token: &Token| {
        let text = &sentence[token.start as usize..token.end as usize];
        text.len() > 1 && text != "NOT" && !text.contains(char::is_lowercase)
    };
    let last = at.checked_sub(1).map(|last| &tokens[last]);
    let elides = elides(text);
    let shouts = last.is_some_and(is_loud) || tokens.get(at + 1).is_some_and(is_loud);
    let token = &mut tokens[at];
    token.capital = named && !elides && text.chars().nth(1).is_some();
    let capitals =
        (2..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase());
    token.demand = capitals && !shouts && DEMANDS.contains(&text);
    token.acronym = capitals && !token.demand && !["OK", "AI", "TV", "NO", "YES"].contains(&text);
    token.name = !token.acronym
        && text.chars().nth(1).is_some_and(char::is_lowercase)
        && before.strip_suffix(' ').is_some_and(|before| {
            before.ends_with(|c: char| c.is_lowercase() || c == ',' || c == ';')
        });
}

/// Whether the capital of `text` is that of an article or the like that has lost its vowel before a small letter: "L'équipage".
fn elides(text: &str) -> bool {
    let bare = text.strip_prefix("Qu").or_else(|| text.get(1..));
    let word = bare.and_then(|bare| bare.strip_prefix(['\'', '’']));
    word.is_some_and(|word| word.starts_with(char::is_lowercase) && word.chars().count() >= ELIDED)
}
