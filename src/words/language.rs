//! Which language a text is in, told by its commonest words.

mod stranger;

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::tables::called;
use super::{Table, other, tables};
use stranger::is_strange;

/// A language as a text is judged in it.
#[derive(Clone, Copy, Debug)]
pub struct Tongue {
    /// Its ISO 639-1 code, where it is known.
    pub code: Option<&'static str>,
    /// What is looked for in it.
    pub table: &'static Table,
}

impl Tongue {
    /// The language with this code or name, in lower case; none where no table has it.
    pub fn of(code: &str) -> Option<Self> {
        let own = called(code)?;
        let table = if own.cues.is_empty() { other() } else { own };
        Some(Self {
            code: Some(&own.language),
            table,
        })
    }

    /// Whether it is English, or no language that is known: what only English tells is looked for in both.
    pub fn may_be_english(self) -> bool {
        self.code.is_none_or(|code| code == "en")
    }

    /// A language that no table has.
    pub fn unknown() -> Self {
        Self {
            code: None,
            table: other(),
        }
    }

    /// Whether there is no more to judge a text by than quotation marks and figures.
    pub fn is_judged_less(&self) -> bool {
        std::ptr::eq(self.table, other())
    }
}

/// So many letters of Latin say as much as a sign of another script.
const SIGN: usize = 3;

/// Where nothing tells another language.
const USUAL: &str = "en";

/// A text of fewer words is too short to be of a language that no table has.
const SHORT: usize = 40;

/// So many words of a hundred are among the commonest of a text's language.
const COMMON: usize = 20;

/// The same where no other language has half as many, and how many different ones they must be: names and nouns may fill a short text,
/// and a neighbouring language may share one word that is common in both.
const ALONE: usize = 11;
const DIFFERENT: usize = 4;

/// The same of a text in the usual language, which manuals and tables may be.
const FEW: usize = 6;

/// For each common word, the tables and then the strangers that have it, one bit each.
static COMMON_WORDS: LazyLock<FxHashMap<&'static str, u64>> = LazyLock::new(|| {
    let mut words = FxHashMap::default();
    let own = tables().iter().map(|table| &table.common);
    for (at, common) in own.chain(other().strangers.values()).enumerate() {
        for word in common {
            *words.entry(word.as_str()).or_insert(0) |= 1 << at;
        }
    }
    words
});

/// The language that `text` is known by.
pub fn known_by(text: &str) -> Tongue {
    let mut counts = vec![0; tables().len() + other().strangers.len()];
    let (mut words, mut latin, mut foreign) = (0, 0, 0);
    let mut lower = String::new();
    for word in text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
    {
        words += 1;
        lower.clear();
        if word.is_ascii() {
            latin += word.len();
            lower.push_str(word);
            lower.make_ascii_lowercase();
        } else {
            let is_latin = word.starts_with(|c: char| c.is_ascii() || ('À'..='ɏ').contains(&c));
            let letters = word.chars().count();
            if is_latin {
                latin += letters;
            } else {
                foreign += letters;
            }
            lower.extend(word.chars().flat_map(char::to_lowercase));
        }
        let mut bits = COMMON_WORDS.get(lower.as_str()).copied().unwrap_or(0);
        while bits != 0 {
            counts[bits.trailing_zeros() as usize] += 1;
            bits &= bits - 1;
        }
    }
    let usual = || Tongue::of(USUAL).unwrap_or_else(Tongue::unknown);
    // A sign of Chinese or Korean says as much as several letters, beside names of commands that are words of no language.
    if foreign > latin || foreign * SIGN > latin && counts.iter().sum::<usize>() == 0 {
        return Tongue::unknown();
    }
    let (counts, strange) = counts.split_at(tables().len());
    let of = |code: &str| tables().iter().position(|table| table.language == code);
    let own = of(USUAL).map_or(0, |at| counts[at]);
    let most = counts.iter().copied().max().unwrap_or(0);
    if strange.iter().zip(counts.len()..).any(|(&count, at)| {
        count > most && count * 100 >= words * ALONE && different(text, at) >= DIFFERENT
    }) {
        return Tongue::unknown();
    }
    let german = of("de").is_some_and(|at| counts[at] > 0);
    let plain = words >= SHORT && most * 100 >= words * COMMON;
    if !plain && is_strange(text, german) {
        return Tongue::unknown();
    }
    let first = counts.iter().position(|&count| count == most).unwrap_or(0);
    let best = Tongue::of(&tables()[first].language);
    let clear = most > own * 3 / 2 && most >= 3;
    let near = counts.iter().filter(|&&count| 2 * count > most).count();
    let many = || {
        most * 100 >= words * COMMON
            || near == 1 && most * 100 >= words * ALONE && different(text, first) >= DIFFERENT
    };
    match best {
        Some(best) if clear && many() => best,
        _ if words < SHORT || own * 100 >= words * FEW && !clear => usual(),
        _ => Tongue::unknown(),
    }
}

/// How many different ones of the commonest words of the language of bit `at` stand in `text`.
fn different(text: &str, at: usize) -> usize {
    let words = text.split(|c: char| !c.is_alphabetic());
    let common: FxHashSet<&str> = words
        .filter_map(|word| COMMON_WORDS.get_key_value(word.to_lowercase().as_str()))
        .filter(|(_, bits)| *bits >> at & 1 == 1)
        .map(|(word, _)| *word)
        .collect();
    common.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_codes_of_two_letters_and_of_three_and_names() {
        for (called, code) in [
            ("en eng english", "en"),
            ("de deu ger german deutsch", "de"),
            ("fr fra fre français", "fr"),
            ("es spa español", "es"),
            ("it ita italiano", "it"),
            ("pt por português", "pt"),
            ("nl nld dut nederlands", "nl"),
        ] {
            for name in called.split(' ') {
                let code = Some(code);
                assert_eq!(Tongue::of(name).and_then(|tongue| tongue.code), code);
            }
        }
        assert!(Tongue::of("swe").is_none() && Tongue::of("").is_none());
    }

    #[test]
    fn a_text_is_known_by_its_commonest_words() {
        for (text, code) in [
            ("Exports rose by 4 percent.", Some("en")),
            ("", Some("en")),
            (
                "The harbour was closed for a week, and the ferries were not let out.",
                Some("en"),
            ),
            (
                "Der Hafen war eine Woche lang geschlossen, und die Fähren durften nicht hinaus.",
                Some("de"),
            ),
            (
                "Le port est resté fermé pendant une semaine, et les bateaux n’ont pas pu sortir.",
                Some("fr"),
            ),
            (
                "El puerto estuvo cerrado una semana y los barcos no pudieron salir del muelle.",
                Some("es"),
            ),
            (
                "O porto esteve fechado uma semana e os barcos não puderam sair para o mar.",
                Some("pt"),
            ),
            (
                "Il porto è rimasto chiuso per una settimana e le navi non sono potute uscire.",
                Some("it"),
            ),
            (
                "De haven was een week lang dicht en de schepen konden er niet uit.",
                Some("nl"),
            ),
            (
                "Halmouths Bürgermeisterin Marta Quill eröffnete gestern Vormittag feierlich Schleuse Nummer vier. \
                 Rund 300 Gäste kamen trotz Regen. Vertreter des Landkreises, des Ruderklubs Orleby sowie der Reederei \
                 Tidewater lobten Planung, Bauleitung, Finanzierung. Kosten: 12 Millionen Euro. Nächstes Jahr folgen \
                 die Brücke und der Uferweg.",
                Some("de"),
            ),
            (
                "Portul a fost închis o săptămână, iar corăbiile nu au putut ieși pe mare, a declarat primarul. \
                 Potrivit unui raport al ministerului, prețul a crescut cu 20 la sută de la începutul anului.",
                None,
            ),
            (
                "El port va estar tancat una setmana i els vaixells no van poder sortir, segons l'alcalde de la ciutat.",
                None,
            ),
            (
                "Přístav byl na týden uzavřen a lodě nemohly vyplout, protože se o tom nikdo s kapitány nedohodl.",
                None,
            ),
            ("Порт был закрыт неделю, и суда не могли выйти.", None),
            ("港は一週間閉鎖された。", None),
            (
                "GUI로 실행: zotero. 헤드리스 모드로 실행: zotero headless",
                None,
            ),
            ("Zotero (동물원) opened on Friday.", Some("en")),
        ] {
            assert_eq!(known_by(text).code, code, "{text}");
        }
        let polish =
            "Port był zamknięty przez tydzień i statki nie mogły wypłynąć w morze. ".repeat(5);
        assert!(known_by(&polish).is_judged_less());
        let swedish =
            "Hamnen var stängd i en vecka och fartygen kunde inte lämna kajen förrän på söndagen. "
                .repeat(5);
        assert!(known_by(&swedish).is_judged_less());
        let danish =
            "Havnen var lukket i en uge, og der var ingen skibe, der kunne sejle ud, før den nye mole var klar. "
                .repeat(5);
        assert!(known_by(&danish).is_judged_less());
        let manual =
            "Install the package. Run configure, make, make install. Edit config.toml. ".repeat(8);
        assert_eq!(known_by(&manual).code, Some("en"));
    }
}
