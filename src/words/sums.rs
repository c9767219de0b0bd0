//! The words by which numbers of one sentence hang together: a change, a share of a whole, a total.

use serde::Deserialize;

/// What stands round numbers that hang together.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sums {
    /// What stands before the number that a change leads from: "von".
    pub from: Vec<String>,
    /// What stands before the number that it leads to: "auf".
    pub to: Vec<String>,
    /// What stands before how far it went, with those two right behind: "um".
    pub by: Vec<String>,
    /// The words of which some or none lead from those two to how far it went: "ein", "Anstieg", "von".
    pub change: Vec<String>,
    /// What stands between a part and its whole: "von den".
    pub of: Vec<String>,
    /// The words of which some or none lead from the whole to the share that the part is: "das", "sind".
    pub share: Vec<String>,
    /// What stands before a total behind its parts: "insgesamt".
    pub total: Vec<String>,
    /// What joins the last part to the one before.
    pub and: Vec<String>,
    /// Verbs by which what changes becomes twice as much: "verdoppelte".
    pub doubled: Vec<String>,
    /// The same of three times as much.
    pub tripled: Vec<String>,
    /// The same of half as much.
    pub halved: Vec<String>,
    /// What may stand between such a verb and the number that the change leads from: "sich".
    pub passing: Vec<String>,
    /// Words for points of a share: "Prozentpunkte".
    pub points: Vec<String>,
    /// Words for one half.
    pub half: Vec<String>,
    /// Words for a third.
    pub third: Vec<String>,
    /// Words for a quarter.
    pub quarter: Vec<String>,
    /// What stands between these and the number of which they are a part: "der".
    pub parts_of: Vec<String>,
    /// What a sentence begins with before a whole whose part follows: "von den".
    pub among: Vec<String>,
    /// Verbs that stand behind such a part, and count nothing; `*x` is any word that ends so.
    pub did: Vec<String>,
    /// Words before a number that is not exact.
    pub rough: Vec<String>,
    /// Words, wherever they stand, that make a number one for each year, a mean, or one of some of more.
    pub otherwise: Vec<String>,
    /// Words for a thousand behind a number.
    pub thousand: Vec<String>,
    /// Words for a million.
    pub million: Vec<String>,
    /// Words for a thousand millions.
    pub milliard: Vec<String>,
}
