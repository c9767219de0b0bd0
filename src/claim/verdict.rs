//! Verdicts and summaries that tell again what the text told: "**Conclusion.** Fares are five per cent higher", behind "a rise of just under five
//! per cent". Whether that has a source is asked where it is first told.

use super::again::{counted, is_year};
use super::inner::is_headed;
use super::{Claim, Kind, bold};
use crate::cue::Finder;
use crate::document::Document;
use crate::words::{Figures, Table, begins_with};

/// What a verdict sums up stands within so many bytes before it.
const REACH: usize = 20_000;
/// The same is told in both places where they share a word of so many letters, within so many bytes of the figure that was told first.
const LETTERS: usize = 5;
const AROUND: usize = 250;

/// The cues, in all languages, of words that tell of no thing: how something changed, and how many there are.
const OF_NO_THING: [&str; 5] = [
    "change verb",
    "direction",
    "change that happened",
    "level",
    "number word",
];

/// Whether `claim` stands in a verdict of `document` or what sums it up, and all its figures stand before that as they do there.
pub(super) fn retells(document: &Document<'_>, claim: &Claim, table: &'static Table) -> bool {
    let layout = &document.layout;
    let Some(own) = layout.block_at(claim.span.start) else {
        return false;
    };
    let blocks = &layout.blocks[..=own];
    let end = blocks[own].span.start as usize;
    let text = document.source.text();
    let far = text.floor_char_boundary(end.saturating_sub(REACH));
    let near = blocks
        .iter()
        .rev()
        .take_while(|block| block.span.end as usize > far);
    let mut headings = near.filter(|block| block.kind.level().is_some());
    let bold = bold::head(document, &blocks[own]);
    let head = bold.or_else(|| Some(document.source.slice(headings.next()?.span)));
    let sums_up = |head| is_headed(head, &table.verdicts) || is_headed(head, &table.summaries);
    if claim.kinds.contains(&Kind::Accusation) || !head.is_some_and(sums_up) {
        return false;
    }
    let (before, said) = (text[far..end].to_lowercase(), claim.text.to_lowercase());
    let (first, again) = (
        figures(&before, &table.figures),
        figures(&said, &table.figures),
    );
    let mut finder = Finder::new(table);
    let things = long_words(&said).filter(|word| names_a_thing(word, table, &mut finder));
    let things: Vec<&str> = things.collect();
    let told = |figure: &(&str, &str)| {
        let mut same = first.iter().filter(|told| *told == figure);
        same.any(|(number, _)| {
            let at = number.as_ptr() as usize - before.as_ptr() as usize;
            let near = around(&before, at);
            long_words(near).any(|word| things.contains(&word))
        })
    };
    !again.is_empty() && again.iter().all(told)
}

/// The figures of `text`, in small letters: numbers with the word behind them, years left out, and shares whose number is a word.
fn figures<'t>(text: &'t str, known: &Figures) -> Vec<(&'t str, &'t str)> {
    let numbers = counted(text, known).filter(|(number, _)| !is_year(number));
    let shares = known.per_cent.iter().flat_map(|words| {
        text.match_indices(&**words).filter_map(|(at, share)| {
            begins_with(&text[at..], words)?;
            let number = text[..at].trim_end().rsplit(' ').next()?;
            number
                .starts_with(char::is_alphabetic)
                .then_some((number, share))
        })
    });
    numbers.chain(shares).collect()
}

/// What stands round the byte `at` of `text`.
fn around(text: &str, at: usize) -> &str {
    let start = text.floor_char_boundary(at.saturating_sub(AROUND));
    let end = text.floor_char_boundary((at + AROUND).min(text.len()));
    &text[start..end]
}

/// Whether `word`, in small letters, may name what a figure measures, and is no month, no hedge and no verb of change.
fn names_a_thing(word: &str, table: &Table, finder: &mut Finder) -> bool {
    let lists = [
        &table.figures.per_cent,
        &table.common,
        &table.months,
        &table.sums.rough,
        &table.onward.shares,
        &table.onward.befell,
    ];
    let known = lists.into_iter().flatten().any(|own| own == word);
    let cues = finder.find(word);
    !known
        && !table.onward.is_verb(word)
        && !cues.entries().any(|cue| OF_NO_THING.contains(&&*cue.name))
}

fn long_words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().nth(LETTERS - 1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::claims;
    use crate::resolve::resolve;
    use crate::sentence::drafts::draft;
    use crate::settings::Settings;
    use crate::source::Source;
    use crate::words::Tongue;

    /// Whether the last claim of `text`, in the language of this `code`, tells again what it told before.
    fn last_retells(code: &str, text: &str) -> bool {
        let source = Source::new("a", text);
        let document = draft(&source);
        let settings = Settings::default();
        let tongue = Tongue::of(code).expect("the table");
        let claims = claims(&document, &resolve(&document), &settings, tongue);
        let last = claims.last().expect("a claim");
        retells(&document, last, tongue.table)
    }

    #[test]
    fn a_verdict_tells_again_what_was_told() {
        let rose = "Fares on the ferries rose from £40 to £42 [1]. That is a rise of about five per cent among passengers, just under five per cent.";
        for verdict in [
            "**Conclusion.** Fares were about five per cent higher in May.",
            "**Our verdict:** Fares have risen by five per cent, from £40 to £42, in May.",
        ] {
            assert!(
                last_retells("en", &format!("{rose}\n\n{verdict}\n")),
                "{verdict}"
            );
        }
        for other in [
            "**Conclusion.** Fares were about six per cent higher in May.",
            "**Conclusion.** Wages went up by five per cent in May.",
            "**Conclusion.** Wages among pilots fell by about five per cent.",
            "**Conclusion.** Ferry wages have risen by five per cent.",
            "**Elsewhere.** Fares were about five per cent higher in May.",
            "Fares were about five per cent higher in May.",
            "**Conclusion.** Fares have risen by five per cent, from £40 to £43, in May.",
        ] {
            assert!(
                !last_retells("en", &format!("{rose}\n\n{other}\n")),
                "{other}"
            );
        }
        let rose = "Die Preise stiegen von 40 auf 42 Euro [1]. Das sind knapp fünf Prozent.";
        for (verdict, told) in [
            (
                "**Fazit.** Die Preise sind im Mai um fünf Prozent gestiegen.",
                true,
            ),
            (
                "**Fazit.** Die Löhne sind im Mai um fünf Prozent gestiegen.",
                false,
            ),
        ] {
            let text = format!("{rose}\n\n{verdict}\n");
            assert_eq!(last_retells("de", &text), told, "{verdict}");
        }
        let rose = "Les tarifs sont passés de 40 à 42 euros [1], près de cinq pour cent.";
        let text = format!("{rose}\n\n**En résumé.** Les tarifs ont augmenté de cinq pour cent.\n");
        assert!(last_retells("fr", &text));
    }
}
