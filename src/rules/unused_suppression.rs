//! A comment or front matter that allows a finding, where there is none to allow.

use crate::directive::{Allow, Directive, Form, ORDERS, Order, removal};
use crate::finding::{Finding, Fix, Safety};
use crate::near;
use crate::paper::Paper;
use crate::rule::Rule;
use crate::settings::Settings;

/// The rules whose findings are about directives.
const ABOUT_DIRECTIVES: [&str; 3] = [
    "unused-suppression",
    "unreasoned-suppression",
    "unknown-rule",
];

pub(super) fn check(paper: &Paper<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    for (at, directive) in paper.directives.iter().enumerate() {
        if let Order::Unknown(word) = directive.order {
            let word = paper.document.source.slice(word);
            findings.push(unknown(directive, word));
        } else if directive.order == Order::Unread {
            let mut finding = Finding::new(
                directive.span,
                "what is allowed here is not read: this front matter is no YAML",
            );
            finding.help =
                Some("put values that hold `: ` or begin with a sign in quotation marks".into());
            findings.push(finding);
        } else if directive.allows.is_empty() {
            let mut finding = Finding::new(directive.span, "this comment names no rule to allow");
            finding.help = Some("name the rule, as `citedesk rules` lists it".into());
            findings.push(finding);
        }
        for (part, allow) in directive.allows.iter().enumerate() {
            if allow.uses == 0 && is_judged(allow, settings) {
                findings.push(unused(paper, directive, (at, part)));
            } else if allow.uses > 0 && directive.order == Order::Off && allow.end.is_none() {
                findings.push(unended(allow));
            }
        }
    }
}

/// Names of no rule are `unknown-rule`'s, and what allows findings about directives cannot know whether it is of use.
/// Nor can what allows findings of a rule that is off, which may be on elsewhere.
fn is_judged(allow: &Allow, settings: &Settings) -> bool {
    let is_on = |rule: &Rule| rule.in_force(settings).is_some();
    let Some(name) = allow.rule.as_deref() else {
        let usual = Settings::default();
        return super::RULES
            .iter()
            .all(|rule| is_on(rule) || rule.in_force(&usual).is_none());
    };
    super::by_name(name).is_some_and(is_on) && !ABOUT_DIRECTIVES.contains(&name)
}

fn unused(paper: &Paper<'_>, directive: &Directive, (at, part): (usize, usize)) -> Finding {
    let allow = &directive.allows[part];
    let name = allow.rule.as_deref().unwrap_or("any rule");
    let of = match &allow.keys[..] {
        [] => String::new(),
        keys => format!(" of {}", keys.join(", ")),
    };
    let message = match directive.order {
        Order::On => "no region ends here: no `off` stands before it".to_owned(),
        Order::Off => format!("nothing in this region is reported by {name}{of}"),
        Order::AllowFile => format!("nothing in this draft is reported by {name}{of}"),
        Order::Allow | Order::Unknown(_) | Order::Unread => {
            format!("nothing here is reported by {name}{of}")
        }
    };
    let mut finding = Finding::new(allow.span, message);
    let title = match (&allow.rule, directive.allows.len()) {
        (Some(name), 2..) => format!("take {name} out of the comment"),
        _ => "take the comment out".to_owned(),
    };
    let document = &paper.document;
    finding.fix = Some(Fix {
        title,
        edits: removal(
            document.source,
            &document.layout,
            &paper.directives,
            (at, part),
        ),
        safety: Safety::Safe,
    });
    finding
}

/// A region that goes on to the end of the draft: whatever is written there later is waved through as well.
fn unended(allow: &Allow) -> Finding {
    let mut finding = Finding::new(
        allow.span,
        "no `on` ends this region: the rest of the draft is allowed",
    );
    finding.help = Some(match &allow.rule {
        Some(name) => {
            format!("write `<!-- citedesk: on {name} -->` where it ends, or `allow-file {name}`")
        }
        None => "write `<!-- citedesk: on -->` where it ends, or name the rules in `allow-file`"
            .to_owned(),
    });
    finding
}

fn unknown(directive: &Directive, word: &str) -> Finding {
    let what = match directive.form {
        Form::Comment => "comment",
        Form::Flow | Form::Lines => "key",
    };
    let message = format!("this {what} asks for nothing that is known");
    let mut finding = Finding::new(directive.span, message);
    finding.help = Some(match near::nearest(word, ORDERS.into_iter()) {
        Some(order) => format!("did you mean `{order}`?"),
        None => format!("it can ask for {}", ORDERS.join(", ")),
    });
    finding
}
