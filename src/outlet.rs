//! News outlets and public bodies: which of them a text names, and which of them an address belongs to.

mod table;

use crate::address;
use crate::source::Span;
use crate::work::folded;
pub use table::Outlet;
use table::TABLE;

/// A name of fewer letters is looked for as a word of its own.
const SHORT: usize = 6;

/// The name of a reporter has so many words at most.
const REPORTER: usize = 4;

/// A place where a text names an outlet.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    /// The name's bytes in the text.
    pub span: Span,
    /// Whom it names.
    pub outlet: &'static Outlet,
}

/// Where `text`, which is prose, names outlets, in text order. Names that may mean somebody else are left out.
pub fn mentions(text: &str) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    let mut start = 0;
    while let Some(gap) = text[start..].find(char::is_alphanumeric) {
        start += gap;
        let rest = &text[start..];
        let word = rest
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(rest.len());
        let free = mentions.last().map_or(0, |last| last.span.end as usize);
        let named = TABLE.names_at(&rest[..word]).find_map(|name| {
            let lead = ends_with(&text[free..start], &name.lead)?;
            let end = begins_with(rest, &name.rest)?;
            is_whole(&rest[end..]).then_some((lead, end, name.outlet))
        });
        let length = named.map_or(word, |(lead, end, outlet)| {
            let span = Span::new(start - lead, start + end);
            mentions.push(Mention { span, outlet });
            end
        });
        start += length;
    }
    mentions
}

/// How many bytes of `text` are `name`, where it begins with that: apostrophes and white space may be of any kind.
fn begins_with(text: &str, name: &str) -> Option<usize> {
    let mut own = text.chars();
    let alike = name
        .chars()
        .all(|wanted| own.next().is_some_and(|c| is_like(c, wanted)));
    alike.then(|| text.len() - own.as_str().len())
}

/// The same where `text` ends with `lead`, and no longer word does.
fn ends_with(text: &str, lead: &str) -> Option<usize> {
    let mut own = text.chars();
    let alike = lead
        .chars()
        .rev()
        .all(|wanted| own.next_back().is_some_and(|c| is_like(c, wanted)));
    let whole = lead.is_empty() || !own.as_str().ends_with(char::is_alphanumeric);
    (alike && whole).then(|| text.len() - own.as_str().len())
}

fn is_like(c: char, wanted: char) -> bool {
    match wanted {
        '\'' => matches!(c, '\'' | '’'),
        ' ' => c.is_whitespace(),
        _ => c == wanted,
    }
}

/// How many bytes of `rest`, what stands behind an outlet's name, its genitive and the full name of a reporter of his take: "'s Ada Roe".
pub fn reporter(rest: &str) -> Option<usize> {
    let mut genitive = ["'s ", "’s "].into_iter();
    let own = genitive.find_map(|mark| rest.strip_prefix(mark))?;
    let words = own.split_inclusive(' ').take(REPORTER);
    let named = words.take_while(|word| word.starts_with(char::is_uppercase));
    let name = own[..named.map(str::len).sum()].trim_end();
    name.contains(' ')
        .then(|| rest.len() - own.len() + name.len())
}

/// Whether no longer word or address goes on in `rest`, behind a name: "BBC-funded", "Focus.de", "the Guardian's".
fn is_whole(rest: &str) -> bool {
    if reporter(rest).is_some() {
        return true;
    }
    let mut behind = rest.chars();
    match behind.next() {
        None => true,
        Some('-' | '.' | '\'' | '’' | '/' | '&' | '@') => {
            !behind.next().is_some_and(char::is_alphanumeric)
        }
        Some(c) => !c.is_alphanumeric(),
    }
}

/// Whose page `address` leads to; a copy in an archive belongs to whose page it copies.
pub fn of_address(address: &str) -> Option<&'static Outlet> {
    let own = address.rfind("http").map_or(address, |at| &address[at..]);
    let (host, path) = address::host_and_path(own)?;
    if TABLE.hosts(&host) {
        return None;
    }
    let folder = path.split('/').nth(1).unwrap_or_default();
    let domains = host
        .match_indices('.')
        .map(|(at, _)| &host[at + 1..])
        .collect::<Vec<_>>();
    [host.as_str()]
        .into_iter()
        .chain(domains)
        .find_map(|domain| {
            TABLE
                .at(&format!("{domain}/{folder}"))
                .or_else(|| TABLE.at(domain))
        })
}

/// Who is called `name`, the whole of it, in an entry that gives no address.
pub fn called(name: &str) -> Option<&'static Outlet> {
    TABLE.called(&folded(name))
}

impl Outlet {
    /// Whether `entry`, the text of a reference entry, names it in any way: by a name, in an address, as a part of a longer word.
    pub fn is_named_in(&self, entry: &str) -> bool {
        let lower = entry.to_lowercase();
        if self
            .domains
            .iter()
            .any(|domain| lower.contains(domain.as_str()))
        {
            return true;
        }
        let plain = folded(entry);
        let squeezed: String = plain.chars().filter(|c| c.is_alphanumeric()).collect();
        let known = [&self.name]
            .into_iter()
            .chain(&self.also)
            .chain(&self.within);
        known.map(|name| folded(table::bare(name))).any(|name| {
            let letters: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
            if letters.chars().count() < SHORT {
                let words = plain.split(|c: char| !c.is_alphanumeric());
                words.into_iter().any(|word| word == letters)
            } else {
                squeezed.contains(&letters)
            }
        })
    }

    /// Whether what one of them says may stand at the other: they are the same, one owns the other, or both belong to one house.
    pub fn is_related_to(&self, other: &Self) -> bool {
        let owns = |one: &Self, other: &Self| other.parents.contains(&one.name);
        self.name == other.name
            || owns(self, other)
            || owns(other, self)
            || self
                .parents
                .iter()
                .any(|parent| other.parents.contains(parent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<&'static str> {
        let mentions = mentions(text);
        mentions
            .iter()
            .map(|mention| mention.outlet.name.as_str())
            .collect()
    }

    #[test]
    fn names_are_found_whole() {
        for (text, expected) in [
            (
                "According to the Guardian, it rained.",
                &["The Guardian"][..],
            ),
            (
                "The New York\nTimes and the NYT",
                &["The New York Times", "The New York Times"],
            ),
            (
                "Le Monde diplomatique, then le Monde",
                &["Le Monde diplomatique", "Le Monde"],
            ),
            (
                "selon L’Express et l'Humanité",
                &["L'Express", "L'Humanité"],
            ),
            (
                "laut taz und der Süddeutschen Zeitung",
                &["taz", "Süddeutsche Zeitung"],
            ),
            ("a BBC-funded play, the bbc, BBCs, BBC.com", &[]),
            ("the Guardian's editor and a guardian", &[]),
            ("The Times, Time, Metro and Stern", &[]),
        ] {
            assert_eq!(named(text), expected, "{text}");
        }
    }

    #[test]
    fn addresses_belong_to_whoever_publishes_there() {
        for (address, expected) in [
            ("https://www.bbc.co.uk/news/1", Some("BBC")),
            ("https://www.bbc.com/portuguese/1", Some("BBC Brasil")),
            ("https://g1.globo.com/a", Some("G1")),
            ("https://ec.europa.eu/eurostat/web/x", Some("Eurostat")),
            ("https://ec.europa.eu/commission", None),
            ("https://www.ncbi.nlm.nih.gov/books/NBK1", None),
            (
                "https://web.archive.org/web/2020/https://www.lemonde.fr/a",
                Some("Le Monde"),
            ),
            ("https://notbbc.com/a", None),
            ("no address", None),
        ] {
            let found = of_address(address).map(|outlet| outlet.name.as_str());
            assert_eq!(found, expected, "{address}");
        }
    }

    #[test]
    fn an_entry_names_an_outlet_in_many_ways() {
        let guardian = called("The Guardian").expect("the row");
        for entry in [
            "Roe, \"Tides\", Guardian, 2024",
            "https://example.net/copy-of-the-guardian-story",
            "https://www.theguardian.com/uk/tides",
        ] {
            assert!(guardian.is_named_in(entry), "{entry}");
        }
        assert!(!guardian.is_named_in("Roe, \"Tides\", BBC News, 2024"));
        let who = called("WHO").expect("the row");
        assert!(who.is_named_in("Who counts?, BBC") && !who.is_named_in("Whole grain, BBC"));
    }

    #[test]
    fn houses_are_related() {
        let by = |name| called(name).expect("the row");
        assert!(by("de Volkskrant").is_related_to(by("Het Parool")));
        assert!(by("Tagesschau").is_related_to(by("ARD")));
        assert!(!by("Le Monde").is_related_to(by("Le Figaro")));
    }
}
