//! `citedesk explain`: a rule's page.

use citedesk::rules::{self, RULES};
use clap::Args;

use super::{CLEAN, Stop, Streams, error};

/// How alike a name must be to be proposed, from 0 to 1.
const ALIKE: f64 = 0.75;

/// Print a rule's page: what is wrong, why, and how it is mended
///
/// Example: `citedesk explain dangling-citation`
#[derive(Args)]
pub(super) struct ExplainArguments {
    /// The rule's name, as in `citedesk rules`
    #[arg(value_name = "RULE")]
    rule: String,
}

pub(super) fn run(arguments: &ExplainArguments, streams: &mut Streams<'_>) -> Result<u8, Stop> {
    let name = arguments.rule.as_str();
    let rule = rules::by_name(name).ok_or_else(|| Stop::Because(unknown(name)))?;
    writeln!(streams.out, "{}", rule.page.trim_end())?;
    streams.out.flush()?;
    Ok(CLEAN)
}

fn unknown(name: &str) -> String {
    let likeness = |rule: &str| strsim::jaro_winkler(name, rule);
    let nearest = RULES
        .iter()
        .map(|rule| rule.name)
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
        .filter(|rule| likeness(rule) >= ALIKE);
    let name = error::visible(name);
    match nearest {
        Some(rule) => format!("there is no rule `{name}`: did you mean `{rule}`?"),
        None => format!("there is no rule `{name}`: `citedesk rules` lists them all"),
    }
}
