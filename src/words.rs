//! The word tables of the languages: headings, cues, reasons, one file of `rules/words/` each.

mod beliefs;
mod cue;
mod dating;
mod digits;
mod drawn;
mod figures;
mod findings;
mod ibid;
mod imprint;
mod language;
mod naming;
mod numbers;
mod onward;
mod openings;
mod ordinals;
mod script;
mod shown;
mod small;
mod speech;
mod sums;
mod supposed;
mod tables;
mod tellings;
mod verbal;
mod whole;

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use serde::Deserialize;

pub use beliefs::Beliefs;
pub use cue::{Anchor, Bearing, CueEntry, Kind, Register, Shape, points};
pub use dating::Dating;
pub(crate) use digits::{first as first_digit, runs};
pub use drawn::Drawn;
pub use figures::Figures;
pub use findings::Findings;
pub use ibid::same_source;
pub use imprint::Imprint;
pub use language::{Tongue, known_by};
pub use naming::Naming;
pub use numbers::Numbers;
pub use onward::Onward;
pub use openings::Openings;
pub use ordinals::Ordinals;
pub use script::{is_eastern, touches_numbers, western_digit};
pub use shown::Shown;
pub(crate) use small::small;
pub use speech::Speech;
pub use sums::Sums;
pub use supposed::Supposed;
pub use tables::{headings, other, table, tables};
pub use tellings::Tellings;
pub use verbal::Verbal;
pub use whole::{begins_with, ends_with, is_like};

/// What the rules look for in one language. All words are in lower case. A language of which only the headings are known
/// has nothing else.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Table {
    /// The language's ISO 639-1 code.
    pub language: String,
    /// What else front matter may call it: its codes of ISO 639-2 and 639-3, its name in English and its own.
    pub called: Vec<String>,
    /// Words by which a text in it is known: the commonest there are.
    pub common: Vec<String>,
    /// The same for each language that has no table of cues, by its code: a text in it is none in a neighbour's.
    pub strangers: BTreeMap<String, Vec<String>>,
    /// Those of these words that texts in a language with cues have as well, as words or as names: they tell little.
    pub shared: Vec<String>,
    /// Headings of reference lists.
    pub headings: Vec<String>,
    /// Headings of specifications.
    pub specifications: Vec<String>,
    /// Headings under which whoever writes tells how he measured, or what files and columns hold.
    pub methods: Vec<String>,
    /// Words in headings of lists that hold notes: each may name a work that another names too.
    pub notes: Vec<String>,
    /// Headings of lists whose entries nothing needs to cite.
    pub further: Vec<String>,
    /// Headings of reference lists where numbered sources stand under them, and of something else where not.
    pub perhaps: Vec<String>,
    /// Words that may stand in a heading of any kind beside those.
    pub qualifiers: Vec<String>,
    /// Words for a part of a text, which a number follows in a heading.
    pub divisions: Vec<String>,
    /// Words before the number of an entry: `Source 1:`.
    pub numbering: Vec<String>,
    /// What stands in an entry that names nothing yet.
    pub nothing: Vec<String>,
    /// What an entry begins with that names the source of the one before.
    pub same_source: Vec<String>,
    /// What stands behind a name whose work an earlier entry names.
    pub cited_work: Vec<String>,
    /// What stands before the number of another note.
    pub see_note: Vec<String>,
    /// What reasons in brackets that stand in for a citation begin with.
    pub reasons: Vec<String>,
    /// Reasons that take the place of a citation in parentheses as well, where nothing else stands in them.
    pub own_figures: Vec<String>,
    /// What a note begins with by which a desk corrects what it has published.
    pub corrections: Vec<String>,
    /// What a draft shows with a number that it may point to: "table", "figure".
    pub exhibits: Vec<String>,
    /// Words by which a sentence says that whoever writes it found out himself.
    pub own_work: Vec<String>,
    /// What stands before a link to which a sentence sends its reader: "see also".
    pub referrals: Vec<String>,
    /// What a sentence begins with that asks its reader for something: "subscribe to "; a blank at the end wants more words behind it.
    pub appeals: Vec<String>,
    /// What a sentence begins with that says where the figures before it come from.
    pub origins: Vec<String>,
    /// The same, of all figures of a section: "all figures are from".
    pub whole_origins: Vec<String>,
    /// What a sentence begins with that reads off the table above it.
    pub read_off: Vec<String>,
    /// Remarks in brackets that say of the sentence before them that nobody has verified it yet.
    pub unverified: Vec<String>,
    /// What stands in brackets where a source is still to be found; more words may follow where `...` ends it, and what begins with `[` is
    /// none in parentheses.
    pub placeholders: Vec<String>,
    /// Words before such a bracket that make it a thing spoken of.
    pub articles: Vec<String>,
    /// What a bracket is spoken of as right before it: `the label [unverified]`.
    pub labels: Vec<String>,
    /// Things that bear words of nobody in particular: a sign, a motto.
    pub bearers: Vec<String>,
    /// What stands right before words by which somebody judged so, or, where `...` stands for these, round them: "dismissed as".
    pub judged: Vec<String>,
    /// The same, of words that begin with an indefinite article and otherwise are a name or a term: "called".
    pub described: Vec<String>,
    /// Verbs before that which tell what was done to a thing: "was".
    pub passives: Vec<String>,
    /// Words before who that was: "by".
    pub agents: Vec<String>,
    /// Words by which it is denied, or only supposed, that anybody judged so: "not".
    pub unjudged: Vec<String>,
    /// What a number in brackets stands behind that is spoken of, and cites nothing.
    pub spoken: Vec<String>,
    /// The same where the sentence goes on behind a number that no entry has.
    pub signs: Vec<String>,
    /// What readers are told to do with such a number.
    pub commands: Vec<String>,
    /// Words before those within a clause.
    pub command_leads: Vec<String>,
    /// Words between the first number of a row and its last.
    pub through: Vec<String>,
    /// What a parenthesis that names a source begins with.
    pub credits: Vec<String>,
    /// Words that may follow a time of day in the same sentence, months and weekdays aside.
    pub clock: Vec<String>,
    /// Short forms, without their point, that a number follows in the same sentence; `*x` is any word that ends so.
    pub numbered: Vec<String>,
    /// Short forms, without their last point, that no sentence ends with where another word follows.
    pub shortened: Vec<String>,
    /// Short forms, without their last point and as they are written, that a name with a capital follows in the same sentence.
    pub before_names: Vec<String>,
    /// Short forms of places, as they are written, that a body or an office of theirs may follow: "the Mass. Senate".
    pub short_places: Vec<String>,
    /// Short forms of great numbers, without their point, and what stands behind them in the same sentence, in small letters.
    pub scales: Vec<String>,
    /// See `scales`.
    pub scaled: Vec<String>,
    /// By which words a number with a point tells which of several.
    pub ordinals: Ordinals,
    /// Words with a point that are no short forms where a word with a capital follows.
    pub unshortened: Vec<String>,
    /// The months, short forms included.
    pub months: Vec<String>,
    /// Whether the months are written with a capital, so that `may` and `march` are none.
    pub capital_months: bool,
    /// The days of the week.
    pub weekdays: Vec<String>,
    /// Words with a capital that name nobody who could speak: peoples, feasts.
    pub impersonal: Vec<String>,
    /// Verbs by which a sentence tells what is so now.
    pub present: FxHashSet<String>,
    /// Words that may precede the subject of a sentence.
    pub openers: Vec<String>,
    /// Words that may precede a command: "then", "simply".
    pub leads: Vec<String>,
    /// Words that may stand between a cue's word and one that voids it.
    pub auxiliaries: Vec<String>,
    /// Words before quotation marks that hold a title or a term.
    pub titles: Vec<String>,
    /// Words before quotation marks that hold an example, and words that such a label begins with.
    pub examples: Vec<String>,
    /// Verbs of saying as they stand before what anybody might say.
    pub saying: Vec<String>,
    /// Words before those by which nobody said it: "you can say".
    pub anybody: Vec<String>,
    /// Words by which a sentence picks one out of those whom the sentence before spoke of.
    pub members: Vec<String>,
    /// How a sentence tells what many believe, and the next one that it is not so.
    pub beliefs: Beliefs,
    /// What a claim of somebody else begins with that the text reviews, before a colon.
    pub reviewed: Vec<String>,
    /// By what a speaker addresses those who listen to him.
    pub addresses: Vec<String>,
    /// By what he thanks them.
    pub thanks: Vec<String>,
    /// What somebody is quoted to begin with who chats.
    pub chat: Vec<String>,
    /// Words for whoever writes and whoever reads.
    pub selves: Vec<String>,
    /// Words for whoever writes, and nobody else, as they are written within a sentence; `*x` is any long word that ends so.
    pub oneself: Vec<String>,
    /// Words for whoever reads, and for what is his or the writer's: "my", "you".
    pub own: Vec<String>,
    /// Words for what is the writer's alone: "my".
    pub mine: Vec<String>,
    /// Headings of what sums the text up.
    pub summaries: Vec<String>,
    /// Headings of what the text comes to: "verdict".
    pub verdicts: Vec<String>,
    /// Words before a saying that is spoken of, and passes nothing on: "regardless of what".
    pub mentions: Vec<String>,
    /// Words of saying and of finding by which nobody says so: "as previously announced,", "once it was found that"; in the notation of
    /// cues, `a|b`, `?a` and `,` alone, and `*` for any word.
    pub told: Vec<String>,
    /// The same in a record of talk, where whoever speaks tells in words of his own what a thing does: "which basically says that".
    pub told_in_talk: Vec<String>,
    /// In scripts without spaces, words by which a sentence shows that what stands in its quotation marks is said.
    pub said: Vec<String>,
    /// What a sentence begins with, in such scripts, in which a newsletter or a programme says what it holds itself.
    pub contents: Vec<String>,
    /// Heads of a table's first column that names the columns or fields of data.
    pub fields: Vec<String>,
    /// Heads of the one beside it, which says what these hold.
    pub definitions: Vec<String>,
    /// Words for sources, with which a headline ends behind a dash: "Minister to resign – sources".
    pub credited: Vec<String>,
    /// What the bold head of a paragraph ends with that tells what was done: "announced".
    pub headed: Vec<String>,
    /// Verbs by which what only makes words makes the sample behind a colon: "generates".
    pub making: Vec<String>,
    /// Words by which a sentence is known to pass on a proverb or a legend, which nobody in particular said.
    pub sayings: Vec<String>,
    /// Proverbs, which are nobody's in particular.
    pub proverbs: Vec<String>,
    /// What stands right before one that is passed on as such: "it is said that".
    pub proverb_leads: Vec<String>,
    /// What a sentence begins with, and behind `...` goes on with, that says where it is reported from.
    pub whence: Vec<String>,
    /// Words before a noun that stands for what the sentence before spoke of.
    pub pointers: Vec<String>,
    /// Words for those whom the sentence before named as its authors.
    pub authors_again: Vec<String>,
    /// Words for the work that the sentence before named.
    pub works_again: Vec<String>,
    /// What a sentence begins with that says who said what stands above it: "So the agency wrote".
    pub so: Vec<String>,
    /// Nouns that stand for a source, its makers or what it did.
    pub works: Vec<String>,
    /// What a sentence begins with that goes on with what the one before tells; `#` is a number.
    pub steps: Vec<String>,
    /// What a sentence begins with that tells in full what the one before told: "in particular".
    pub narrower: Vec<String>,
    /// Words, wherever they stand, by which a sentence names the source of the one before.
    pub same_works: Vec<String>,
    /// How a sentence supposes something or makes it up.
    pub supposed: Supposed,
    /// What it shows beside its text, and how sentences point to that.
    pub shown: Shown,
    /// By what words numbers count nothing.
    pub figures: Figures,
    /// The words by which numbers of one sentence hang together.
    pub sums: Sums,
    /// By what words a text tells what whoever writes found out himself.
    pub findings: Findings,
    /// By what words a sentence goes on counting what the one before counted.
    pub onward: Onward,
    /// By what words a figure is drawn from those before it.
    pub drawn: Drawn,
    /// By what words two sentences are known to count one thing, or two.
    pub tellings: Tellings,
    /// By what words a form that may be a participle is known to be a verb.
    pub verbal: Verbal,
    /// What a line says that dates the text itself.
    pub imprint: Imprint,
    /// How sentences say whose word they pass on.
    pub naming: Naming,
    /// What stands round numbers that do not cite.
    pub numbers: Numbers,
    /// How sentences say of which year a work is.
    pub dating: Dating,
    /// How it is said who speaks.
    pub speech: Speech,
    /// The cues of claims, in the order in which they are shown.
    #[serde(rename = "cue")]
    pub cues: Vec<CueEntry>,
}

#[cfg(test)]
mod tests;
