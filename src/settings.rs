//! What a desk may set, already validated: data only.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::finding::Level;
use crate::words::Kind;

/// How many bytes a file may have where nothing else is set: a draft has thousands, and what is larger was named by mistake.
pub const MAX_FILE_SIZE: u64 = 64 << 20;

/// Everything that a desk may set about reading and judging a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What becomes of findings that a draft allows.
    pub suppressions: Suppressions,
    /// Whether what allows findings has to say why.
    pub require_reason: bool,
    /// The levels of single rules, by the rules' names.
    pub levels: BTreeMap<String, Setting>,
    /// How far the draft has come.
    pub stage: Stage,
    /// From which level findings fail a run.
    pub fail_on: Threshold,
    /// The ISO 639-1 code of the language that drafts are in where they do not say it themselves; none where each is known by its words.
    pub language: Option<String>,
    /// What a claim is, and what it has to rest on.
    pub claims: ClaimSettings,
    /// What stands in brackets where a reason takes the place of a citation, beside what the word tables know.
    /// Each has the name that the desk gave it; it is without its brackets.
    pub reasons: BTreeMap<String, String>,
    /// What stands in brackets that never cite. Without the brackets.
    pub ignored_markers: Vec<String>,
    /// Headings of reference lists beside what the word tables know.
    pub headings: Vec<String>,
    /// The bibliographies of the drafts, as paths from the root on.
    pub bibliographies: Vec<String>,
    /// How many bytes a file may have.
    pub max_file_size: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            suppressions: Suppressions::default(),
            require_reason: false,
            levels: BTreeMap::new(),
            stage: Stage::default(),
            fail_on: Threshold::default(),
            language: None,
            claims: ClaimSettings::default(),
            reasons: BTreeMap::new(),
            ignored_markers: Vec::new(),
            headings: Vec::new(),
            bibliographies: Vec::new(),
            max_file_size: MAX_FILE_SIZE,
        }
    }
}

impl Settings {
    /// The desk's reasons by their names, in lower case.
    pub fn folded_reasons(&self) -> Vec<(String, String)> {
        let reasons = self.reasons.iter();
        reasons
            .map(|(name, reason)| (name.clone(), reason.to_lowercase()))
            .collect()
    }
}

/// What is asked for beside what is set: it counts for every draft, and before everything else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The levels of single rules, by the rules' names.
    pub levels: BTreeMap<String, Setting>,
    /// How far the drafts have come.
    pub stage: Option<Stage>,
    /// From which level findings fail a run.
    pub fail_on: Option<Threshold>,
    /// What becomes of findings that a draft allows.
    pub suppressions: Suppressions,
}

impl Asked {
    /// Puts into `settings` what is asked for.
    pub fn apply(&self, settings: &mut Settings) {
        settings.levels.extend(self.levels.clone());
        settings.stage = self.stage.unwrap_or(settings.stage);
        settings.fail_on = self.fail_on.unwrap_or(settings.fail_on);
        settings.suppressions = self.suppressions;
    }
}

/// What a claim is, and what it has to rest on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimSettings {
    /// How far a citation's cover reaches.
    pub coverage: Coverage,
    /// How many points make a sentence a claim.
    pub cut: Cut,
    /// Which claims must have a citation.
    pub require: Require,
    /// What a link on words of the sentence counts for.
    pub links: Links,
    /// The kinds of claims that must have a citation; none where all must.
    pub kinds: Option<Vec<Kind>>,
}

/// What a desk makes of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Its findings have this level.
    At(Level),
    /// It is not run.
    Off,
}

impl Setting {
    /// The word for it in configuration and output.
    pub fn name(self) -> &'static str {
        match self {
            Self::At(level) => level.name(),
            Self::Off => "off",
        }
    }
}

/// How far a draft has come: what it may still lack depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// It is being written: what it may still lack is a note.
    Draft,
    /// It is being edited: every rule has its own level.
    #[default]
    Edit,
    /// It is about to be published: what it lacks is an error.
    Publish,
}

/// From which level findings fail a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// From this level on.
    At(Level),
    /// None fails it.
    Never,
}

impl Default for Threshold {
    fn default() -> Self {
        Self::At(Level::Error)
    }
}

impl Threshold {
    /// Whether a finding of `level` fails a run.
    pub fn fails(self, level: Level) -> bool {
        match self {
            Self::At(least) => level >= least,
            Self::Never => false,
        }
    }
}

/// What becomes of findings that a draft allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Suppressions {
    /// They are kept back.
    #[default]
    Heeded,
    /// They are reported like all others.
    Shown,
}

/// How far a citation's cover reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Coverage {
    /// The sentence that holds it.
    Sentence,
    /// That sentence and those before it in the paragraph, back to the citation before.
    #[default]
    Trailing,
    /// The whole paragraph.
    Paragraph,
}

/// How many points make a sentence a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cut {
    /// One point: most statements.
    Thorough,
    /// Two points: what an editor would ask a source for.
    #[default]
    Balanced,
    /// Three points: the strongest only.
    Quiet,
}

impl Cut {
    /// The least sum of points that makes a claim.
    pub fn points(self) -> i32 {
        match self {
            Self::Thorough => 1,
            Self::Balanced => 2,
            Self::Quiet => 3,
        }
    }
}

/// Which claims must have a citation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Require {
    /// Those of a draft that cites most of its claims.
    #[default]
    Consistent,
    /// All, of every draft.
    Always,
    /// None.
    Never,
}

/// What a link on words of a sentence counts for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Links {
    /// It covers the claim, and does not make a draft one that cites.
    #[default]
    Coverage,
    /// It is a citation like any other.
    Evidence,
}
