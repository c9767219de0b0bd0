//! What may stand in a configuration file. The sentences here are those of its JSON Schema.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::word::{
    Bracketed, FormatName, Language, LevelWord, Pattern, RuleName, Size, ThresholdWord,
};
use crate::settings::{Coverage, Cut, Links, Require, Settings, Stage};
use crate::words::Kind;

/// What a desk sets about its drafts. The nearest citedesk.toml above a draft is the one that counts.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(title = "citedesk.toml")]
pub(super) struct Text {
    /// Another file, relative to the folder of this one, whose settings count where this one has none.
    #[schemars(with = "String")]
    pub(super) extend: Option<Spanned<String>>,
    /// That no other file counts: nothing above this one, which is so in any case, and none that it extends.
    #[schemars(with = "bool")]
    pub(super) root: Option<Spanned<bool>>,
    /// How far the drafts have come: what a draft may still lack is a note at `draft` and an error at `publish`.
    pub(super) stage: Option<Stage>,
    /// From which level findings make the exit status 1.
    pub(super) fail_on: Option<ThresholdWord>,
    /// Whether what allows findings in a draft has to say why.
    pub(super) require_reason: Option<bool>,
    /// The language of drafts that do not state theirs, as a code like "de"; "auto" where each is known by its words.
    pub(super) language: Option<Language>,
    /// How large a draft may be, like "64 MiB".
    pub(super) max_file_size: Option<Size>,
    /// What folders are searched for, in place of the extensions of all known formats.
    pub(super) include: Option<Vec<Pattern>>,
    /// What is passed over in folders.
    pub(super) exclude: Option<Vec<Pattern>>,
    /// The formats of files whose names do not tell it, by glob. Folders are searched for them too.
    pub(super) formats: BTreeMap<Pattern, FormatName>,
    /// The levels of single rules, at every stage.
    pub(super) levels: BTreeMap<RuleName, LevelWord>,
    /// What a claim is, and what it has to rest on.
    pub(super) claims: Claims,
    /// What stands in brackets where a reason takes the place of a citation, each under a name of your choice.
    pub(super) reasons: BTreeMap<String, Bracketed>,
    /// What cites.
    pub(super) markers: Markers,
    /// Reference lists.
    pub(super) references: References,
    /// What is different for some paths. Where several match, the last one counts.
    pub(super) overrides: Vec<Override>,
}

/// What is different for some paths.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Override {
    /// The paths, as globs relative to the folder of this file.
    pub(super) paths: Vec<Pattern>,
    /// How far these drafts have come.
    pub(super) stage: Option<Stage>,
    /// From which level findings in these drafts make the exit status 1.
    pub(super) fail_on: Option<ThresholdWord>,
    /// Whether what allows findings in these drafts has to say why.
    pub(super) require_reason: Option<bool>,
    /// The language of those of these drafts that do not state theirs, as a code like "de", or "auto".
    pub(super) language: Option<Language>,
    /// How large these drafts may be, like "64 MiB".
    pub(super) max_file_size: Option<Size>,
    /// The levels of single rules, at every stage.
    #[serde(default)]
    pub(super) levels: BTreeMap<RuleName, LevelWord>,
    /// What a claim is, and what it has to rest on.
    #[serde(default)]
    pub(super) claims: Claims,
    /// What stands in brackets where a reason takes the place of a citation, each under a name of your choice.
    #[serde(default)]
    pub(super) reasons: BTreeMap<String, Bracketed>,
    /// What cites.
    #[serde(default)]
    pub(super) markers: Markers,
    /// Reference lists.
    #[serde(default)]
    pub(super) references: References,
}

/// What a claim is, and what it has to rest on.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Claims {
    /// How far a citation's cover reaches.
    coverage: Option<Coverage>,
    /// Which claims must have a citation.
    require: Option<Require>,
    /// What a link on words of the sentence counts for.
    links: Option<Links>,
    /// The kinds of claims that must have a citation; all where none are named.
    kinds: Option<Vec<Kind>>,
    /// How many points make a sentence a claim.
    cut: Option<Cut>,
}

/// What cites.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Markers {
    /// What stands in brackets that never cite, like "KM" for an author's initials.
    ignore: Option<Vec<Bracketed>>,
}

/// Reference lists.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct References {
    /// Headings of reference lists, beside those that are known in many languages.
    headings: Option<Vec<String>>,
    /// Bibliographies that the drafts draw on, as files relative to the folder of this one.
    bibliography: Option<Vec<String>>,
}

impl References {
    /// Makes the paths paths from the root on.
    fn place(&mut self, folder: &Path) {
        for path in self.bibliography.iter_mut().flatten() {
            *path = folder.join(&*path).to_string_lossy().into_owned();
        }
    }
}

/// What a file and an override of it may both set.
#[derive(Debug)]
pub(super) struct Keys {
    stage: Option<Stage>,
    fail_on: Option<ThresholdWord>,
    require_reason: Option<bool>,
    language: Option<Language>,
    max_file_size: Option<Size>,
    levels: BTreeMap<RuleName, LevelWord>,
    claims: Claims,
    reasons: BTreeMap<String, Bracketed>,
    markers: Markers,
    references: References,
}

/// The keys that `$text`, of either kind, has in common with the other.
macro_rules! keys {
    ($text:expr) => {
        Keys {
            stage: $text.stage,
            fail_on: $text.fail_on,
            require_reason: $text.require_reason,
            language: $text.language,
            max_file_size: $text.max_file_size,
            levels: $text.levels,
            claims: $text.claims,
            reasons: $text.reasons,
            markers: $text.markers,
            references: $text.references,
        }
    };
}

impl From<Text> for Keys {
    fn from(text: Text) -> Self {
        keys!(text)
    }
}

impl From<Override> for Keys {
    fn from(text: Override) -> Self {
        keys!(text)
    }
}

impl Keys {
    /// The keys with the paths in them as of a file in `folder`.
    pub(super) fn placed(mut self, folder: &Path) -> Self {
        self.references.place(folder);
        self
    }

    /// Puts into `settings` what is set here: a table adds to what it finds, and everything else takes its place.
    pub(super) fn apply(&self, settings: &mut Settings) {
        let levels = self.levels.iter();
        settings
            .levels
            .extend(levels.map(|(rule, level)| (rule.0.clone(), (*level).into())));
        let reasons = self.reasons.iter();
        settings
            .reasons
            .extend(reasons.map(|(name, reason)| (name.clone(), reason.opening().to_owned())));
        set(&mut settings.stage, self.stage);
        set(&mut settings.fail_on, self.fail_on.map(Into::into));
        set(&mut settings.require_reason, self.require_reason);
        set(
            &mut settings.language,
            self.language.as_ref().map(|language| language.0.clone()),
        );
        set(
            &mut settings.max_file_size,
            self.max_file_size.map(|size| size.0),
        );
        let claims = &mut settings.claims;
        set(&mut claims.coverage, self.claims.coverage);
        set(&mut claims.require, self.claims.require);
        set(&mut claims.links, self.claims.links);
        set(&mut claims.cut, self.claims.cut);
        set(&mut claims.kinds, self.claims.kinds.clone().map(Some));
        let ignored = self.markers.ignore.as_ref();
        let ignored = ignored.map(|texts| texts.iter().map(|text| text.0.clone()).collect());
        set(&mut settings.ignored_markers, ignored);
        set(&mut settings.headings, self.references.headings.clone());
        let bibliographies = self.references.bibliography.clone();
        set(&mut settings.bibliographies, bibliographies);
    }
}

fn set<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}
