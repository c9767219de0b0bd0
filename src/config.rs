//! The text of a citedesk.toml to settings: what it sets, for which paths, and where it is wrong. `files` finds and reads it.

mod fault;
mod glob;
mod schema;
mod text;
mod word;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use toml::{Table, Value};

use crate::format::Format;
use crate::rules::RULES;
use crate::settings::{Setting, Settings};
use crate::source::{Source, Span};
use glob::Globs;
use text::{Keys, Text};
use word::RuleName;

pub use fault::Fault;
pub use schema::schema;

/// The names of a configuration file. A folder holds one of them at most.
pub const NAMES: [&str; 2] = ["citedesk.toml", ".citedesk.toml"];

/// A configuration file to begin with: every key with its default, as a comment.
pub const TEMPLATE: &str = include_str!("config/template.toml");

/// What stands before each key of the template; prose has a space behind it.
const COMMENTED: char = '#';

/// The settings of a desk: a file, and those that it extends beneath it.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// The files, the one that counts most last.
    layers: Vec<Arc<Layer>>,
}

/// One configuration file, understood.
#[derive(Debug)]
struct Layer {
    origin: String,
    include: Option<Globs>,
    exclude: Option<Globs>,
    formats: Vec<(Globs, &'static Format)>,
    keys: Keys,
    overrides: Vec<Override>,
    /// All of it as it is written, overrides left out.
    table: Table,
}

/// What a file sets for some paths.
#[derive(Debug)]
struct Override {
    paths: Globs,
    keys: Keys,
    /// All of it as it is written.
    table: Table,
}

/// What a file says before it is known what it extends.
#[derive(Debug)]
pub struct Parsed {
    /// The file that it extends, as written, and where that is.
    pub extend: Option<(String, Span)>,
    layer: Layer,
}

/// One setting in force, as it would be written, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The key, with points between its parts.
    pub key: String,
    /// The value in TOML.
    pub value: String,
    /// The path of the file that sets it; none where it is the default.
    pub origin: Option<String>,
}

/// Reads the configuration file `source`, which is in `folder`.
///
/// # Errors
/// What is wrong with it first.
pub fn parse(source: &Source, folder: &Path) -> Result<Parsed, Box<Fault>> {
    let table = toml::from_str(source.text()).map_err(|error| Fault::of_syntax(source, &error))?;
    let text: Text = toml::from_str(source.text()).map_err(|error| Fault::of(source, &error))?;
    let extend = text.extend.as_ref().map(|path| {
        let span = Span::from(path.span());
        (path.get_ref().clone(), span)
    });
    if let (Some((_, span)), Some(true)) = (&extend, text.root.as_ref().map(|root| *root.get_ref()))
    {
        return Err(Fault::new(
            source,
            *span,
            "`root = true` says that no other file counts, and this names one".to_owned(),
            Some("leave out `root` or `extend`".to_owned()),
        ));
    }
    let layer = Layer::new(text, table, source.path(), folder);
    Ok(Parsed { extend, layer })
}

/// Whether there is a rule `name`.
///
/// # Errors
/// What to say where there is none, as a clause with the nearest name.
pub fn rule_name(name: &str) -> Result<String, String> {
    RuleName::try_from(name.to_owned())
        .map(|rule| rule.0)
        .map_err(|message| message.replace('\n', ": "))
}

impl Layer {
    fn new(mut text: Text, mut table: Table, origin: &str, folder: &Path) -> Self {
        let globs = |patterns: &[word::Pattern]| {
            Globs::new(folder, patterns.iter().map(|pattern| pattern.0.as_str()))
        };
        let tables = match table.remove("overrides") {
            Some(Value::Array(tables)) => tables,
            _ => Vec::new(),
        };
        let overrides = std::mem::take(&mut text.overrides).into_iter().zip(tables);
        let overrides = overrides.map(|(text, table)| Override {
            paths: globs(&text.paths),
            table: match table {
                Value::Table(mut table) => {
                    table.remove("paths");
                    table
                }
                _ => Table::new(),
            },
            keys: Keys::from(text).placed(folder),
        });
        Self {
            origin: origin.to_owned(),
            include: text.include.as_deref().map(globs),
            exclude: text.exclude.as_deref().map(globs),
            formats: text
                .formats
                .iter()
                .map(|(pattern, name)| (globs(std::slice::from_ref(pattern)), name.format()))
                .collect(),
            overrides: overrides.collect(),
            keys: Keys::from(text).placed(folder),
            table,
        }
    }
}

impl Desk {
    /// This desk with a further file that counts more.
    #[must_use]
    pub fn under(mut self, parsed: Parsed) -> Self {
        self.layers.push(Arc::new(parsed.layer));
        self
    }

    /// The settings for the draft at `path`, which is absolute.
    pub fn settings(&self, path: &Path) -> Settings {
        let mut settings = Settings::default();
        for layer in &self.layers {
            layer.keys.apply(&mut settings);
        }
        for part in self.overrides(path) {
            part.keys.apply(&mut settings);
        }
        settings
    }

    /// Whether `path`, which is absolute, is passed over in folders.
    pub fn excludes(&self, path: &Path) -> bool {
        let mut layers = self.layers.iter().rev();
        let globs = layers.find_map(|layer| layer.exclude.as_ref());
        globs.is_some_and(|globs| globs.matches(path))
    }

    /// Whether folders are searched for `path`, which is absolute; none where the desk does not say.
    pub fn includes(&self, path: &Path) -> Option<bool> {
        let mut layers = self.layers.iter().rev();
        let globs = layers.find_map(|layer| layer.include.as_ref());
        globs.map(|globs| globs.matches(path))
    }

    /// The format that the desk reads `path` as, which is absolute; none where it does not say.
    pub fn format(&self, path: &Path) -> Option<&'static Format> {
        let formats = self.layers.iter().rev().flat_map(|layer| &layer.formats);
        let mut formats = formats.filter(|(globs, _)| globs.matches(path));
        formats.next().map(|(_, format)| *format)
    }

    /// What folders are searched for; none where the desk does not say.
    pub fn patterns(&self) -> Option<String> {
        let mut layers = self.layers.iter().rev();
        let include = layers.find_map(|layer| layer.table.get("include")?.as_array())?;
        let patterns: Vec<_> = include.iter().filter_map(Value::as_str).collect();
        Some(patterns.join(", "))
    }

    /// Every setting in force for `path`, which is absolute, by key.
    pub fn told(&self, path: &Path) -> Vec<Told> {
        let mut told = BTreeMap::new();
        if let Ok(table) = toml::from_str(&defaults()) {
            tell(&mut told, "", &table, None);
        }
        let settings = self.settings(path);
        for rule in RULES {
            let level = rule.in_force(&settings).map_or(Setting::Off, Setting::At);
            let value = format!("\"{}\"", level.name());
            told.insert(format!("levels.{}", rule.name), (value, None));
        }
        for layer in &self.layers {
            tell(&mut told, "", &layer.table, Some(&layer.origin));
        }
        for layer in &self.layers {
            for part in layer
                .overrides
                .iter()
                .filter(|part| part.paths.matches(path))
            {
                tell(&mut told, "", &part.table, Some(&layer.origin));
            }
        }
        // These two say where settings come from, and set nothing.
        told.retain(|key, _| key != "extend" && key != "root");
        let told = told
            .into_iter()
            .map(|(key, (value, origin))| Told { key, value, origin });
        told.collect()
    }

    fn overrides(&self, path: &Path) -> impl Iterator<Item = &Override> {
        let overrides = self.layers.iter().flat_map(|layer| &layer.overrides);
        overrides.filter(move |part| part.paths.matches(path))
    }
}

/// The template with its keys no longer comments: a file that sets every default.
fn defaults() -> String {
    let lines = TEMPLATE
        .lines()
        .map(|line| match line.strip_prefix(COMMENTED) {
            Some(key) if key.starts_with(|c: char| c.is_ascii_lowercase() || c == '[') => key,
            _ => line,
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// Values as TOML writes them, and the files that set them, by key.
type Values = BTreeMap<String, (String, Option<String>)>;

/// Tells the settings of `table`, whose keys begin with `above`.
fn tell(told: &mut Values, above: &str, table: &Table, origin: Option<&str>) {
    for (key, value) in table {
        let key = format!("{above}{}", quoted(key));
        match value {
            Value::Table(table) => tell(told, &format!("{key}."), table, origin),
            value => {
                told.insert(key, (value.to_string(), origin.map(str::to_owned)));
            }
        }
    }
}

/// `key` as TOML writes it.
fn quoted(key: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !key.is_empty() && key.chars().all(bare) {
        key.to_owned()
    } else {
        Value::String(key.to_owned()).to_string()
    }
}

#[cfg(test)]
mod tests;
