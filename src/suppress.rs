//! Which findings a draft allows: each is kept back where a directive reaches it, and the directive is known to be of use.

use std::cell::OnceCell;

use crate::directive::Allow;
use crate::document::{Document, Value};
use crate::finding::Finding;
use crate::near;
use crate::paper::Paper;
use crate::rules;
use crate::settings::{Settings, Suppressions};
use crate::source::Span;

/// What is left of the `findings` of `rule`. Rules whose findings are about directives come after all others.
pub fn sift(
    paper: &mut Paper<'_>,
    settings: &Settings,
    rule: &str,
    mut findings: Vec<Finding>,
) -> Vec<Finding> {
    if paper.directives.is_empty() || findings.is_empty() {
        return findings;
    }
    note_meant(paper, rule, &findings);
    let document = &paper.document;
    let mut allows: Vec<(Span, &mut Allow)> = paper
        .directives
        .iter_mut()
        .flat_map(|directive| {
            let own = directive.span;
            directive.allows.iter_mut().map(move |allow| (own, allow))
        })
        .filter(|(_, allow)| !allow.reach.is_empty())
        .filter(|(_, allow)| allow.rule.as_deref().is_none_or(|name| name == rule))
        .collect();
    findings.retain(|finding| {
        let start = finding.place.span.start;
        let keys = OnceCell::new();
        let mut allowed = false;
        for (own, allow) in &mut allows {
            // What is said of a directive cannot be waved through by itself.
            let within = allow.reach.start <= start
                && start < allow.reach.end
                && !own.contains(finding.place.span);
            let named = || {
                let keys = keys.get_or_init(|| keys_at(document, finding.place.span));
                keys.iter().any(|key| allow.keys.contains(key))
            };
            if within && (allow.keys.is_empty() || named()) {
                allow.uses += 1;
                allowed = true;
            }
        }
        !allowed || settings.suppressions == Suppressions::Shown
    });
    findings
}

/// Notes of what directives allow, where that is no rule, whether it would keep back one of `findings` if it were `rule`, which is nearest.
fn note_meant(paper: &mut Paper<'_>, rule: &str, findings: &[Finding]) {
    let document = &paper.document;
    let is_meant = |name: &str| {
        let is_alike = rules::by_name(name).is_none() && near::edits(name, rule).is_some();
        is_alike && rules::nearest(name) == Some(rule)
    };
    let allows = paper.directives.iter_mut().flat_map(|one| &mut one.allows);
    for allow in allows.filter(|allow| allow.rule.as_deref().is_some_and(is_meant)) {
        let places = findings.iter().map(|finding| finding.place.span);
        let mut within =
            places.filter(|span| allow.reach.start <= span.start && span.start < allow.reach.end);
        let is_named = |span: Span| {
            let keys = keys_at(document, span);
            allow.keys.is_empty() || keys.iter().any(|key| allow.keys.contains(key))
        };
        allow.is_meant |= within.any(is_named);
    }
}

/// The keys that stand at `place`, as directives write them: of the citations in it, and of the entry that it is of.
fn keys_at(document: &Document<'_>, place: Span) -> Vec<Box<str>> {
    let citations = &document.citations;
    let first = citations.partition_point(|citation| citation.span.start < place.start);
    let cited = citations[first..]
        .iter()
        .take_while(|citation| place.contains(citation.span))
        .map(|citation| &citation.key);
    let entries = document.lists.iter().filter_map(|list| {
        let range = list.entries.start as usize..list.entries.end as usize;
        let entries = &document.references[range];
        let at = entries.partition_point(|entry| entry.span.start < place.start);
        entries.get(at).filter(|entry| place.contains(entry.span))
    });
    cited
        .chain(entries.flat_map(|entry| &entry.keys))
        .map(|key| match &key.value {
            Value::Number(number) => number.to_string().into(),
            Value::Range(first, last) => format!("{first}-{last}").into(),
            Value::Label(label) => label.to_lowercase().into(),
        })
        .collect()
}
