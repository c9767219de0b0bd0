//! Whether a report has colours: the option, the terminal, and what the environment asks for.

#![expect(
    clippy::disallowed_methods,
    reason = "this is where the environment is read"
)]

use std::io::IsTerminal;

use citedesk::report::Look;
use clap::ValueEnum;

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
    match colour {
        Colour::Always => Look::Coloured,
        Colour::Auto if set("NO_COLOR").is_some() => Look::Plain,
        Colour::Auto if forced() => Look::Coloured,
        Colour::Auto if !dumb() && std::io::stdout().is_terminal() => Look::Coloured,
        Colour::Auto | Colour::Never => Look::Plain,
    }
}

/// The look of a report in a file.
pub(super) fn in_a_file(colour: Colour) -> Look {
    match colour {
        Colour::Always => Look::Coloured,
        Colour::Auto | Colour::Never => Look::Plain,
    }
}
