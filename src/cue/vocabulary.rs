//! The words that a table knows, by number, so that a sentence's words are looked up once and compared as numbers.

use rustc_hash::FxHashMap;

/// A word by its number; [`Word::UNKNOWN`] is any word that no table of the language mentions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Word(u16);

impl Word {
    pub(super) const UNKNOWN: Self = Self(0);
    /// What patterns call a number that counts something, `#`.
    pub(super) const NUMBER: Self = Self(1);
    /// What patterns call a year, `#year`.
    pub(super) const YEAR: Self = Self(2);
    /// What patterns call a day beside its month, `#day`.
    pub(super) const DAY: Self = Self(3);
    /// What patterns call a number that tells which of several, `#name`: a chapter's, an article's.
    pub(super) const NAMED: Self = Self(4);

    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }

    /// A bit that few other words share, by which one look tells that none of some words stands in a sentence.
    pub(super) fn bit(self) -> u128 {
        1 << (self.0 % 128)
    }
}

/// Some of a vocabulary's words.
#[derive(Clone, Debug, Default)]
pub(super) struct WordSet(Vec<u64>);

impl WordSet {
    pub(super) fn insert(&mut self, word: Word) {
        let at = word.index() / 64;
        if self.0.len() <= at {
            self.0.resize(at + 1, 0);
        }
        self.0[at] |= 1 << (word.index() % 64);
    }

    /// Adds the words of `other`.
    pub(super) fn join(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (own, bits) in self.0.iter_mut().zip(&other.0) {
            *own |= bits;
        }
    }

    /// The bits of its words, see [`Word::bit`].
    pub(super) fn bits(&self) -> u128 {
        let halves = self.0.iter().enumerate();
        halves.fold(0, |bits, (at, &half)| {
            bits | u128::from(half) << (at % 2 * 64)
        })
    }

    /// Its words.
    pub(super) fn iter(&self) -> impl Iterator<Item = Word> {
        let halves = self.0.iter().enumerate().filter(|(_, half)| **half != 0);
        halves.flat_map(|(at, &half)| {
            let bits = (0..64).filter(move |bit| half >> bit & 1 == 1);
            bits.map(move |bit| Word((at * 64 + bit) as u16))
        })
    }

    pub(super) fn contains(&self, word: Word) -> bool {
        let bits = self.0.get(word.index() / 64);
        bits.is_some_and(|bits| bits >> (word.index() % 64) & 1 == 1)
    }
}

/// The words and the endings that a table's patterns look for.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// The short ones, as most are, by their bytes, which are sooner compared as numbers.
    short: FxHashMap<(u64, u64), Word>,
    long: FxHashMap<Box<str>, Word>,
    endings: Vec<Box<str>>,
    /// The bits of the endings that end with each byte.
    by_last: [u64; 256],
    /// The bits of those that have each byte before their last one, or none there.
    by_second: [u64; 256],
}

impl Vocabulary {
    pub(super) fn new() -> Self {
        let mut vocabulary = Self {
            short: FxHashMap::default(),
            long: FxHashMap::default(),
            endings: Vec::new(),
            by_last: [0; 256],
            by_second: [0; 256],
        };
        for (word, number) in [
            ("#", Word::NUMBER),
            ("#year", Word::YEAR),
            ("#day", Word::DAY),
            ("#name", Word::NAMED),
        ] {
            let given = vocabulary.number(word);
            debug_assert_eq!(given, number);
        }
        vocabulary
    }

    /// The number of `word`, which it is given when first asked for.
    pub(super) fn number(&mut self, word: &str) -> Word {
        let next = Word((self.short.len() + self.long.len()) as u16 + 1);
        match packed(word) {
            Some(bytes) => *self.short.entry(bytes).or_insert(next),
            None => *self.long.entry(word.into()).or_insert(next),
        }
    }

    /// The numbers of `words`.
    pub(super) fn set<'w>(&mut self, words: impl IntoIterator<Item = &'w String>) -> WordSet {
        let mut set = WordSet::default();
        for word in words {
            set.insert(self.number(word));
        }
        set
    }

    /// The bit of `ending`; a table has 64 of them at most.
    pub(super) fn ending(&mut self, ending: &str) -> u64 {
        let known = self.endings.iter().position(|known| **known == *ending);
        let at = known.unwrap_or_else(|| {
            let bit = 1 << self.endings.len();
            self.endings.push(ending.into());
            let mut bytes = ending.bytes().rev();
            if let Some(last) = bytes.next() {
                self.by_last[usize::from(last)] |= bit;
            }
            match bytes.next() {
                Some(second) => self.by_second[usize::from(second)] |= bit,
                None => self.by_second.iter_mut().for_each(|bits| *bits |= bit),
            }
            self.endings.len() - 1
        });
        1 << at
    }

    /// The number of `word`, which is in lower case.
    pub(super) fn look_up(&self, word: &str) -> Word {
        let known = match packed(word) {
            Some(bytes) => self.short.get(&bytes),
            None => self.long.get(word),
        };
        known.copied().unwrap_or(Word::UNKNOWN)
    }

    /// The bits of the endings that `word` has, and of those that stand behind more than a letter or two.
    pub(super) fn endings_of(&self, word: &str) -> (u64, u64) {
        // What stands before an ending has a byte at least.
        let [.., second, last] = word.as_bytes() else {
            return (0, 0);
        };
        let (mut all, mut long) = (0, 0);
        // Most words are told from all endings by two bytes.
        let mut near = self.by_last[usize::from(*last)] & self.by_second[usize::from(*second)];
        while near != 0 {
            let at = near.trailing_zeros() as usize;
            let ending = &*self.endings[at];
            let before = word.len().saturating_sub(ending.len());
            if before > 0 && word.ends_with(ending) {
                all |= 1 << at;
                long |= u64::from(before > 2) << at;
            }
            near &= near - 1;
        }
        (all, long)
    }
}

/// The bytes of `word` as two numbers, if they are few enough; no word has a byte of zero.
fn packed(word: &str) -> Option<(u64, u64)> {
    let mut bytes = [0; 2 * size_of::<u64>()];
    bytes
        .get_mut(..word.len())?
        .copy_from_slice(word.as_bytes());
    let all = u128::from_le_bytes(bytes);
    Some((all as u64, (all >> u64::BITS) as u64))
}
