//! The words of a configuration file that mean more than text: names of rules and formats, globs, languages, sizes.
//!
//! An error here is what is wrong on its first line, and what to do on its second.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::glob;
use crate::finding::Level;
use crate::format::{self, FORMATS, Format};
use crate::near;
use crate::rules::{self, RULES};
use crate::settings::{Setting, Threshold};

/// The units of a size, and the bytes that each stands for.
const UNITS: &[(&str, u64)] = &[("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)];

/// The name of a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct RuleName(pub(super) String);

impl TryFrom<String> for RuleName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if rules::by_name(&name).is_some() {
            return Ok(Self(name));
        }
        Err(match rules::nearest(&name) {
            Some(rule) => format!("there is no rule `{name}`\ndid you mean `{rule}`?"),
            None => format!("there is no rule `{name}`\n`citedesk rules` lists them all"),
        })
    }
}

impl JsonSchema for RuleName {
    fn schema_name() -> Cow<'static, str> {
        "RuleName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
        json_schema!({ "description": "The name of a rule.", "type": "string", "enum": names })
    }
}

/// The name of an input format.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct FormatName(String);

impl FormatName {
    pub(super) fn format(&self) -> &'static Format {
        format::by_name(&self.0).unwrap_or(format::PLAIN)
    }
}

impl TryFrom<String> for FormatName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if format::by_name(&name).is_some() {
            return Ok(Self(name));
        }
        let names: Vec<_> = FORMATS.iter().map(|format| format.name).collect();
        Err(match near::nearest(&name, names.iter().copied()) {
            Some(format) => format!("there is no format `{name}`\ndid you mean `{format}`?"),
            None => format!(
                "there is no format `{name}`\nit may be {}",
                names.join(", ")
            ),
        })
    }
}

impl JsonSchema for FormatName {
    fn schema_name() -> Cow<'static, str> {
        "FormatName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names: Vec<_> = FORMATS.iter().map(|format| format.name).collect();
        json_schema!({ "description": "The name of an input format.", "type": "string", "enum": names })
    }
}

/// A glob, relative to the folder of the file that it stands in; as in a .gitignore, one without a slash matches at any depth.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(try_from = "String")]
#[schemars(with = "String")]
pub(super) struct Pattern(pub(super) String);

impl TryFrom<String> for Pattern {
    type Error = String;

    fn try_from(pattern: String) -> Result<Self, String> {
        match glob::fault(&pattern) {
            None => Ok(Self(pattern)),
            Some(why) => Err(format!(
                "`{pattern}` is not a glob: {why}\na glob is like `archive/**` or `*.md`"
            )),
        }
    }
}

/// The languages of two letters: ISO 639-1.
const CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk \
    kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om \
    or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt \
    tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// A language: its code, or `auto`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "String")]
#[schemars(with = "String")]
pub(super) struct Language(pub(super) Option<String>);

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        let primary = code.split('-').next().unwrap_or_default();
        if code == "auto" {
            return Ok(Self(None));
        }
        let is_lower = primary.bytes().all(|byte| byte.is_ascii_lowercase());
        let is_known = CODES.split_whitespace().any(|known| known == primary);
        if is_lower && (primary.len() == 3 || is_known) {
            return Ok(Self(Some(code)));
        }
        Err(format!(
            "`{code}` is no language\na language is a code like \"de\" or \"pt-BR\", or \"auto\""
        ))
    }
}

/// A size in bytes, like "64 MiB".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "String")]
#[schemars(with = "String")]
pub(super) struct Size(pub(super) u64);

impl TryFrom<String> for Size {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let size = UNITS.iter().find_map(|(unit, bytes)| {
            let number = text.strip_suffix(unit)?.trim_end();
            number.parse::<u64>().ok()?.checked_mul(*bytes)
        });
        size.filter(|&size| size > 0).map(Self).ok_or_else(|| {
            format!(
                "`{text}` is no size\na size is like \"64 MiB\"; KiB and GiB are the other units"
            )
        })
    }
}

/// What stands in brackets in a draft; here its brackets may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "String")]
#[schemars(with = "String")]
pub(super) struct Bracketed(pub(super) String);

impl TryFrom<String> for Bracketed {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let inside = text
            .strip_prefix('[')
            .and_then(|text| text.strip_suffix(']'));
        let inside = inside.unwrap_or(&text).trim();
        if inside.is_empty() || inside.contains(['[', ']']) {
            return Err(format!(
                "`{text}` does not say what stands in brackets\nit is like \"[own reporting]\""
            ));
        }
        Ok(Self(inside.to_owned()))
    }
}

impl Bracketed {
    /// What a reason begins with that is set so: "(tip)" and "[street count: ...]" say that what follows does not matter, nor what holds it.
    pub(super) fn opening(&self) -> &str {
        let held = self
            .0
            .strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'));
        let opening = held
            .unwrap_or(&self.0)
            .trim_end_matches(['.', '…', ' ', ':', ',']);
        if opening.is_empty() {
            &self.0
        } else {
            opening.trim_start()
        }
    }
}

/// The level of a rule.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Level")]
pub(super) enum LevelWord {
    /// Wrong.
    Error,
    /// Probably wrong.
    Warning,
    /// Worth knowing.
    Note,
    /// The rule is not run.
    Off,
}

impl From<LevelWord> for Setting {
    fn from(word: LevelWord) -> Self {
        match word {
            LevelWord::Error => Self::At(Level::Error),
            LevelWord::Warning => Self::At(Level::Warning),
            LevelWord::Note => Self::At(Level::Note),
            LevelWord::Off => Self::Off,
        }
    }
}

/// From which level findings make the exit status 1.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "FailOn")]
pub(super) enum ThresholdWord {
    /// Errors do.
    Error,
    /// Errors and warnings do.
    Warning,
    /// Every finding does.
    Note,
    /// None does.
    Never,
}

impl From<ThresholdWord> for Threshold {
    fn from(word: ThresholdWord) -> Self {
        match word {
            ThresholdWord::Error => Self::At(Level::Error),
            ThresholdWord::Warning => Self::At(Level::Warning),
            ThresholdWord::Note => Self::At(Level::Note),
            ThresholdWord::Never => Self::Never,
        }
    }
}
