//! `citedesk rules`: every rule on one line.

use citedesk::rules::RULES;
use clap::Args;

use super::{CLEAN, Stop, Streams};

/// List every rule: its name, its level, what it reports
///
/// Example: `citedesk rules`
#[derive(Args)]
pub(super) struct RulesArguments {}

pub(super) fn run(streams: &mut Streams<'_>) -> Result<u8, Stop> {
    let names = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let levels = RULES.iter().map(|rule| rule.level.name().len()).max();
    let levels = levels.unwrap_or(0);
    for rule in RULES {
        let (name, level, summary) = (rule.name, rule.level.name(), rule.summary());
        writeln!(streams.out, "{name:names$}  {level:levels$}  {summary}")?;
    }
    streams.out.flush()?;
    Ok(CLEAN)
}
