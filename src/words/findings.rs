//! The words by which a text tells what whoever writes it found out himself, and needs no source for.

use serde::Deserialize;

/// How a language tells of surveys and of data of one's own.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Findings {
    /// Words for a survey of one's own: "our survey".
    pub surveys: Vec<String>,
    /// Words for those who were asked in a survey.
    pub respondents: Vec<String>,
    /// Words for having gone through data, "we analysed"; behind `...` more must follow.
    pub analyses: Vec<String>,
    /// What a sentence begins with that announces before a colon what came out of them: "the result".
    pub results: Vec<String>,
    /// Words for what belongs to whoever writes and his: "our".
    pub ours: Vec<String>,
}
