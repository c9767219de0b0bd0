//! A link definition that nothing uses.

use std::collections::HashSet;

use crate::document::System;
use crate::finding::{Finding, Fix};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Span;

/// Labels under which comments are hidden in Markdown: `[//]: # (comment)`.
const COMMENTS: &[&str] = &["//", "comment", "_metadata_", "#"];

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    if !document.cites() || document.elsewhere {
        return;
    }
    let links = document
        .layout
        .links
        .iter()
        .filter_map(|link| link.label.as_deref());
    let used: HashSet<&str> = links
        .chain(document.layout.images.iter().map(String::as_str))
        .collect();
    // A definition that serves as an entry is judged as one.
    let keys = document.references.iter().filter(|entry| {
        entry
            .keys
            .iter()
            .any(|key| key.system == System::Definition)
    });
    let entries: HashSet<Span> = keys.filter_map(|entry| entry.label).collect();
    for definition in &document.layout.definitions {
        let shown = document.source.slice(definition.label);
        let label = definition.name(document.source);
        let own = Span {
            start: definition.span.start,
            end: definition.label.end + 1,
        };
        let is_comment = COMMENTS.contains(&label.as_str())
            || document.source.slice(definition.body).starts_with('#');
        if used.contains(label.as_str()) || entries.contains(&own) || is_comment {
            continue;
        }
        let mut finding = Finding::new(own, format!("nothing uses the link definition [{shown}]"));
        finding.help = Some("link to it, or take it out".into());
        finding.fix = Some(Fix::removal(
            "take the definition out",
            document.source,
            definition.span,
        ));
        findings.push(finding);
    }
}
