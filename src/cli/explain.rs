//! `citedesk explain`: a rule's page.

use citedesk::near;
use citedesk::rules::{self, RULES};
use clap::Args;

use super::{CLEAN, Stop, Streams, error};

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

/// What to say of a name that no rule has.
pub(super) fn unknown(name: &str) -> String {
    let names = || RULES.iter().map(|rule| rule.name);
    let nearest = near::nearest(name, names());
    // Whoever writes one word of a name means those that have it.
    let has = |rule: &&str| rule.split('-').any(|word| word == name);
    let near: Vec<&str> = match nearest {
        Some(rule) => vec![rule],
        None => names().filter(has).collect(),
    };
    let name = error::visible(name);
    if near.is_empty() {
        return format!("there is no rule `{name}`: `citedesk rules` lists them all");
    }
    let near: Vec<String> = near.iter().map(|rule| format!("`{rule}`")).collect();
    format!(
        "there is no rule `{name}`: did you mean {}?",
        near.join(" or ")
    )
}
