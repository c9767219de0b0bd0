//! The words by which it is read who speaks in a sentence.

use serde::Deserialize;

/// How a language says who speaks. All words are in lower case; without verbs nothing is read.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Speech {
    /// Verbs of saying in the forms that stand beside who speaks.
    pub verbs: Vec<String>,
    /// Verbs that say so only beside a quotation: "laughed", "meint".
    pub quoting: Vec<String>,
    /// Verbs of what only people do, and of what is done to them alone: "was sacked", "retired".
    pub fates: Vec<String>,
    /// Verbs by which somebody thinks or judges so, where no other tells who speaks: "believes", "blasted".
    pub judging: Vec<String>,
    /// Verbs by which somebody looks ahead to what he will do or meet with: "expects", "plans".
    pub foreseeing: Vec<String>,
    /// Words for what everybody's life has, its beginning, its end and its marriages: "born", "survived by".
    pub vital: Vec<String>,
    /// Participles by which whoever begins the sentence says so, behind a comma: "saying".
    pub participles: Vec<String>,
    /// Two words by which whoever stands before them says so: "was quoted".
    pub quoted: Vec<String>,
    /// Two words by which whoever stands before them says what is quoted next: "put it".
    pub puts: Vec<String>,
    /// What of somebody's stands before a colon and that one's words: "verdict".
    pub verdicts: Vec<String>,
    /// Words that name nobody where they begin a sentence without an article, so that others do; `*x` is any word that ends so.
    pub nobody: Vec<String>,
    /// Those of the verbs behind which stands whom somebody tells.
    pub telling: Vec<String>,
    /// Verbs in the form of what somebody is reported to say, in small letters: "sei".
    pub reported: Vec<String>,
    /// Words beside which such a verb reports nothing: "ist", "ich".
    pub asserting: Vec<String>,
    /// Words that stand before who speaks, behind a comma: "so", "aldus".
    pub inverted: Vec<String>,
    /// Those of the verbs that are as much a noun: "reports".
    pub nouns: Vec<String>,
    /// Words and phrases that stand before who speaks, anywhere: "according to".
    pub before: Vec<String>,
    /// Words that stand behind who speaks: "zufolge".
    pub behind: Vec<String>,
    /// Words that may stand between who speaks and the verb.
    pub between: Vec<String>,
    /// Nouns for what a body publishes.
    pub published: Vec<String>,
    /// What ties such a noun to who publishes it: "a report by", "data from".
    pub publishers: Vec<String>,
    /// Words for a woman, and words before a woman's name: "she", "mrs".
    pub women: Vec<String>,
    /// The same of a man.
    pub men: Vec<String>,
    /// Words for a person who was named.
    pub persons: Vec<String>,
    /// What stands behind the number of his years where a person who was named is told by that: "the 34-year-old".
    pub aged: Vec<String>,
    /// Words for somebody who is not named, and is in sight.
    pub people: Vec<String>,
    /// Those of all words for somebody that are said of a woman alone: "sister".
    pub female: Vec<String>,
    /// The same of a man.
    pub male: Vec<String>,
    /// What several people are, as such words end: `*x` is any word that ends so.
    pub plurals: Vec<String>,
    /// Words for a body that was named.
    pub bodies: Vec<String>,
    /// How verbs of several speakers end, where a word for a person may mean several.
    pub several: Vec<String>,
    /// Definite articles, and what else makes a noun a certain one's.
    pub definite: Vec<String>,
    /// Indefinite articles.
    pub indefinite: Vec<String>,
    /// Nouns that need no article to be somebody, and that may be told by whom they speak for.
    pub roles: Vec<String>,
    /// Nouns that with an article are a body; `*x` is any word that ends so.
    pub institutions: Vec<String>,
    /// Words in the names of firms and other bodies that are none of these nouns: "homes", "ltd".
    pub firms: Vec<String>,
    /// Nouns that with an article are a person, or may be one; `*x` is any word that ends so.
    pub offices: Vec<String>,
    /// What stands before a name and is none of it; `*x` is any word that ends so.
    pub honours: Vec<String>,
    /// What belongs to such a word before it: "Attorney General".
    pub ranks: Vec<String>,
    /// What a name may begin with that is nobody's: "St".
    pub saints: Vec<String>,
    /// Offices that answer to the public, and great sums, beside which what somebody did is nobody's own affair: "mayor", "million".
    pub public: Vec<String>,
    /// Words by which a thing is told to have cost a person something: "cost her".
    pub costs: Vec<String>,
    /// What ties a noun to what it is of.
    pub of: Vec<String>,
    /// What ties a person to a place or a body.
    pub at: Vec<String>,
    /// Other words that a noun behind depends on, so that it is not who speaks.
    pub prepositions: Vec<String>,
    /// Words that make another thing of a name behind them: "this", "her".
    pub determiners: Vec<String>,
    /// What two speakers are joined by.
    pub and: Vec<String>,
    /// Words by which what follows is somebody's who was named: "her".
    pub owners: Vec<String>,
    /// What begins a clause about a noun before it.
    pub relatives: Vec<String>,
    /// What else a clause begins with that depends on another: "after", "because".
    pub subordinates: Vec<String>,
    /// Words at the beginning of a sentence that no name begins with.
    pub openers: Vec<String>,
    /// Words that may stand before who speaks at the beginning of a sentence: "but".
    pub turns: Vec<String>,
    /// Whether what a noun is told by stands behind it: "el ministro de justicia".
    pub head_first: bool,
    /// Whether nouns are written as names are.
    pub capital_nouns: bool,
    /// Whether who speaks may stand behind the verb with nothing that parts the two from what is said.
    pub inverts: bool,
    /// Whether a verb alone tells that whoever spoke last goes on: "añadió".
    pub drops_subject: bool,
}

impl Speech {
    /// Whether by the verb `word`, in small letters, somebody says what stands in quotation marks.
    pub fn quotes_by(&self, word: &str) -> bool {
        let mut verbs = self.verbs.iter().chain(&self.quoting);
        verbs.any(|verb| verb == word)
    }
}
