//! Values with the places where they stand: what front matter and items of CSL are made of, in JSON, YAML or TOML.

mod toml;
mod yaml;

use crate::source::Span;
pub(crate) use yaml::parse as yaml;

/// The fence of front matter in TOML.
const FENCE: &str = "+++";

/// What the front matter `text` says, its fences with it, which begins at the byte `start` of its source: YAML or TOML. Nothing where it
/// is neither.
pub(crate) fn front_matter(text: &str, start: usize) -> Option<Node> {
    let Some(inner) = text.strip_prefix(FENCE) else {
        return yaml(text, start).ok();
    };
    let inner = inner.trim_end().strip_suffix(FENCE)?;
    toml::parse(inner, start + FENCE.len())
}

/// A value.
#[derive(Debug)]
pub(crate) enum Node {
    Scalar(String, Span),
    List(Vec<Node>, Span),
    Map(Vec<(Node, Node)>, Span),
}

impl Node {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Scalar(_, span) | Self::List(_, span) | Self::Map(_, span) => *span,
        }
    }

    /// The value under `name`, where this is a map that has it.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Map(pairs, _) = self else {
            return None;
        };
        let mut pairs = pairs.iter();
        let is_named = |key: &Self| matches!(key, Self::Scalar(key, _) if key == name);
        pairs.find(|pair| is_named(&pair.0)).map(|pair| &pair.1)
    }

    /// The text under `name`, where this is a map that has some there.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.scalar()
    }

    /// The text that this is, where it is one.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match self {
            Self::Scalar(text, _) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// The values of a list; none where it is no list.
    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::List(items, _) => items,
            _ => &[],
        }
    }
}
