//! What allows findings without saying why, where a desk wants to know.

use crate::directive::{Directive, Form, Order};
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    if !settings.require_reason {
        return;
    }
    for directive in paper.directives.iter().filter(|one| allows(one)) {
        if directive.reasoned {
            continue;
        }
        let (what, how) = match directive.form {
            Form::Comment => ("this comment", "behind `--`"),
            Form::Flow | Form::Lines => ("front matter", "in a YAML comment, behind `#`"),
        };
        let mut finding = Finding::new(
            directive.span,
            format!("{what} does not say why it allows findings"),
        );
        finding.help = Some(format!("say why {how}"));
        findings.push(finding);
    }
}

/// Whether `directive` allows anything: the end of a region needs no reason.
fn allows(directive: &Directive) -> bool {
    let order = matches!(
        directive.order,
        Order::Allow | Order::AllowFile | Order::Off
    );
    order && !directive.allows.is_empty()
}
