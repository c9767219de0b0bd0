//! The link definitions of a document that nothing uses.

use std::collections::HashSet;

use super::{Definition, Document, System};
use crate::source::Span;

/// Labels under which comments are hidden in Markdown: `[//]: # (comment)`.
const COMMENTS: &[&str] = &["//", "comment", "_metadata_", "#"];

impl Document<'_> {
    /// The link definitions that no link and no image uses, but for those that serve as entries, hide a comment or lead within the text.
    pub fn unused_definitions(&self) -> Vec<&Definition> {
        let links = self.layout.links.iter();
        let used: HashSet<&str> = links
            .filter_map(|link| link.label.as_deref())
            .chain(self.layout.images.iter().map(String::as_str))
            .collect();
        let keys = self.references.iter().filter(|entry| {
            let mut keys = entry.keys.iter();
            keys.any(|key| key.system == System::Definition)
        });
        let entries: HashSet<Span> = keys.filter_map(|entry| entry.label).collect();
        let is_unused = |definition: &&Definition| {
            let name = definition.name(self.source);
            let is_comment = COMMENTS.contains(&name.as_str())
                || self.source.slice(definition.body).starts_with('#');
            !is_comment
                && !used.contains(name.as_str())
                && !entries.contains(&definition.whole_label())
        };
        let definitions = self.layout.definitions.iter();
        definitions.filter(is_unused).collect()
    }
}
