//! Signs of a language that has no cues, which a text may show in few words.

use rustc_hash::FxHashSet;

use super::COMMON_WORDS;
use crate::words::{other, tables};

/// So many different signs at least tell that a text is in such a language.
const SIGNS: usize = 2;

/// The letters beside those of ASCII that languages with cues write their words with.
const LETTERS: &str = "äöüßàâæçéèêëîïôœùûÿáíñóúìòãõ";

/// Those of them that of these only German uses in more than a loan.
const UMLAUTS: &str = "äö";

/// Whether `text` shows more signs of one language that has no cues than it has different words that are among the commonest of one that
/// has; `german` tells whether some of its words are so in German.
pub(super) fn is_strange(text: &str, german: bool) -> bool {
    let known = tables().len();
    let is_foreign = |c: char| {
        ('À'..='ɏ').contains(&c) && (!LETTERS.contains(c) || !german && UMLAUTS.contains(c))
            || ('Ḁ'..='ỿ').contains(&c)
    };
    let mut marked = FxHashSet::default();
    let mut signs = vec![FxHashSet::default(); known + other().strangers.len()];
    for word in text.split(|c: char| !c.is_alphabetic()) {
        // A word with a capital may be a name, which a text in any language may hold.
        let small = word.starts_with(char::is_lowercase);
        if small && word.chars().any(is_foreign) {
            marked.insert(word);
            continue;
        }
        let lower = word.to_lowercase();
        let Some((word, bits)) = COMMON_WORDS.get_key_value(lower.as_str()) else {
            continue;
        };
        let is_known = bits & ((1 << known) - 1) != 0;
        let lone = word.chars().nth(1).is_none();
        if !is_known && (lone || other().shared.iter().any(|shared| shared == word)) {
            continue;
        }
        let mut bits = if is_known {
            bits & ((1 << known) - 1)
        } else {
            *bits
        };
        while bits != 0 {
            signs[bits.trailing_zeros() as usize].insert(*word);
            bits &= bits - 1;
        }
    }
    let most = |signs: &[FxHashSet<&str>]| signs.iter().map(FxHashSet::len).max().unwrap_or(0);
    let (known, strange) = signs.split_at(known);
    let all = most(strange) + marked.len();
    all >= SIGNS && all > most(known)
}

#[cfg(test)]
mod tests {
    use crate::words::known_by;

    #[test]
    fn a_short_text_in_another_language_is_not_taken_for_english() {
        for text in [
            "Hamnen är stängd, säger borgmästaren.",
            "Hamnen stängdes i fredags efter stormen.",
            "Havnen blev lukket efter stormen, siger borgmesteren.",
            "Havnen ble stengt i to uker etter stormen.",
            "Port został zamknięty po burzy.",
            "Przystań była zamknięta przez tydzień.",
            "Přístav byl po bouři uzavřen.",
            "Prístav bol po búrke zatvorený.",
            "Portul a fost închis după furtună.",
            "Satama suljettiin viime viikolla myrskyn jälkeen.",
            "Sadam suleti pärast tormi, ütles linnapea.",
            "A kikötőt a vihar után bezárták.",
            "Liman fırtınadan sonra kapatıldı.",
            "Ostu po vētras tika slēgta, teica mērs.",
            "Uostas po audros buvo uždarytas, sakė meras.",
            "Pelabuhan itu ditutup setelah badai, kata wali kota.",
            "Höfnin var lokuð eftir storminn, segir bæjarstjórinn.",
            "Cảng đã đóng cửa sau cơn bão.",
            "El port va ser tancat després de la tempesta, però els vaixells van sortir.",
        ] {
            assert_eq!(known_by(text).code, None, "{text}");
        }
    }

    #[test]
    fn names_and_loans_are_signs_of_no_language() {
        for (code, text) in [
            ("en", "Prices rose 4 percent."),
            ("en", "Lech Wałęsa met Václav Havel in Gdańsk."),
            ("en", "Smørrebrød sales rose 4 percent."),
            ("en", "Men end strike over pay, let care workers in."),
            ("en", "His doppelgänger sold smørrebrød on the quay."),
            ("en", "Mint, till, pod, let: words that others have too."),
            ("de", "Der Hafen schloss, und die Fähren blieben aus."),
            ("nl", "De haven was daar een jaar dicht, en toen niet meer."),
            ("pt", "O porto foi fechado em maio, e não abriu mais."),
        ] {
            assert_eq!(known_by(text).code, Some(code), "{text}");
        }
    }
}
