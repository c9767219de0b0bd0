//! `citedesk rules`: every rule on one line.

use std::path::Path;

use citedesk::files::{self, Settling};
use citedesk::report;
use citedesk::rules::RULES;
use citedesk::settings::Setting;
use clap::Args;

use super::{CLEAN, Stop, Streams, look};

/// List every rule: its name, its level here, what it reports
///
/// The level is the one in force in the current folder, whose citedesk.toml may set it, or switch the rule off.
///
/// Example: `citedesk rules`
#[derive(Args)]
pub(super) struct RulesArguments {}

pub(super) fn run(settling: &Settling, streams: &mut Streams<'_>) -> Result<u8, Stop> {
    let (desk, here) = files::desk(Path::new("."), settling)?;
    let settings = desk.settings(&here);
    let rows = RULES.iter().map(|rule| {
        let level = rule.in_force(&settings).map_or(Setting::Off, Setting::At);
        (rule.name, level.name(), rule.summary())
    });
    let rows: Vec<_> = rows.collect();
    let names = rows.iter().map(|row| row.0.len()).max().unwrap_or(0);
    let levels = rows.iter().map(|row| row.1.len()).max().unwrap_or(0);
    for (name, level, summary) in rows {
        let lead = format!("{name:names$}  {level:levels$}  ");
        match look::on_terminal() {
            Some(columns) => {
                let indent = lead.len();
                writeln!(
                    streams.out,
                    "{}",
                    report::wrap(&lead, &summary, indent, columns)
                )?;
            }
            None => writeln!(streams.out, "{lead}{summary}")?,
        }
    }
    streams.out.flush()?;
    Ok(CLEAN)
}
