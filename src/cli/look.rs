//! How a report looks: its colours, by the option, the terminal and what the environment asks for, and its width.

#![expect(
    clippy::disallowed_methods,
    reason = "this is where the environment is read"
)]

use std::io::IsTerminal;

use citedesk::report::{COLUMNS, Look, Style};
use clap::ValueEnum;
use terminal_size::{Width, terminal_size_of};

/// No report is set for fewer columns than these.
const NARROWEST: usize = 60;

/// When a report has colours.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal, unless `NO_COLOR` is set; everywhere where `CLICOLOR_FORCE` is
    Auto,
    /// Everywhere
    Always,
    /// Nowhere
    Never,
}

/// The look of a report on standard output.
pub(super) fn on_standard_output(colour: Colour) -> Look {
    let set = |name: &str| {
        let value = std::env::var_os(name);
        value.filter(|value| !value.is_empty())
    };
    let forced = || set("CLICOLOR_FORCE").is_some_and(|value| value != "0");
    let dumb = || set("TERM").is_some_and(|value| value == "dumb");
    let style = match colour {
        Colour::Always => Style::Coloured,
        Colour::Auto if set("NO_COLOR").is_some() => Style::Plain,
        Colour::Auto if forced() => Style::Coloured,
        Colour::Auto if !dumb() && std::io::stdout().is_terminal() => Style::Coloured,
        Colour::Auto | Colour::Never => Style::Plain,
    };
    Look {
        style,
        columns: columns(),
    }
}

/// How many columns a report on standard output is set for: as many as everywhere, so that the same input gives the same bytes, but for a
/// terminal that has fewer.
pub(super) fn columns() -> usize {
    on_terminal().unwrap_or(COLUMNS)
}

/// The same where standard output is a terminal.
pub(super) fn on_terminal() -> Option<usize> {
    let (Width(columns), _) = terminal_size_of(std::io::stdout())?;
    Some(usize::from(columns).clamp(NARROWEST, COLUMNS))
}

/// The look of a report in a file.
pub(super) fn in_a_file(colour: Colour) -> Look {
    let style = match colour {
        Colour::Always => Style::Coloured,
        Colour::Auto | Colour::Never => Style::Plain,
    };
    Look {
        style,
        ..Look::default()
    }
}
